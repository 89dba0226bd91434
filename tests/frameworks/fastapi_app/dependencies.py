from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, Header, HTTPException, Security


class Session: ...


class User: ...


async def get_db() -> AsyncIterator[Session]:  # root: dependency get_db (request, loop)
    yield Session()


SessionDep = Annotated[Session, Depends(get_db)]


def get_token(authorization: str = Header()) -> str:  # root: dependency get_token (request, thread)
    return authorization


def get_user(db: SessionDep, token: str = Depends(get_token)) -> User:  # root: dependency get_user (request, thread)
    return User()


UserDep = Annotated[User, Security(get_user, scopes=["me"])]
Current = Depends(get_user)


def require_role(role: str):
    async def check(user: UserDep) -> User:  # root: dependency require_role.check (request, loop)
        if role != "admin":
            raise HTTPException(403)
        return user

    return check


class Paging:
    def __init__(self, limit: int = 10, token: str = Depends(get_token)) -> None:  # root: dependency Paging (request, thread)
        self.limit = limit


class Limiter:
    def __init__(self, times: int) -> None:  # root: import of fastapi_app.dependencies (start-up, thread)
        self.times = times

    async def __call__(self, db: SessionDep) -> None:  # root: dependency Limiter (request, loop)
        return None


limiter = Limiter(times=5)


async def audit() -> None: ...  # root: dependency audit (request, loop)
async def trace() -> None: ...  # root: dependency trace (request, loop)
