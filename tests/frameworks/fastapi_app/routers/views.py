from fastapi import APIRouter, Depends

from fastapi_app.dependencies import Session, get_db, get_token


def cbv(router):
    def decorate(cls):
        return cls

    return decorate


router = APIRouter(prefix="/notes")


class Shared:
    db: Session = Depends(get_db)


@cbv(router)
class Notes(Shared):
    token: str = Depends(get_token)

    @router.get("/")
    def many(self):  # route: GET /api/v1/notes/ thread; trace, audit, get_db, get_token
        return []


class Base:
    def __init__(self):  # root: import of fastapi_app.main (start-up, thread)
        self.router = APIRouter()
        self.setup()

    def setup(self): ...


class First(Base):
    def setup(self):
        @self.router.get("/first")
        async def first():  # route: GET /plain/first loop
            return 1


class Second(Base):
    def setup(self):
        self.router.add_api_route("/second", self.second)

    def second(self):  # route: GET /plain/second thread
        return 2
