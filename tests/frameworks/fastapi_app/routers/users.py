from fastapi import APIRouter, BackgroundTasks, Depends

from fastapi_app.dependencies import Current, Paging, SessionDep, User, UserDep, get_token, limiter, require_role

router = APIRouter(prefix="/users", tags=["users"], dependencies=[Depends(limiter)])


def send_mail(to: str) -> None: ...  # root: background task (background, thread)


async def write_log(text: str) -> None: ...  # root: background task (background, loop)


@router.get("/{id}")
def read_user(id: int, db: SessionDep):  # route: GET /api/v1/users/{id} thread; trace, audit, get_db, Limiter
    return id


@router.post("", dependencies=[Depends(get_token)])
async def add_user(user: UserDep, tasks: BackgroundTasks):  # route: POST /api/v1/users loop; trace, audit, get_db, Limiter, get_token, get_user
    tasks.add_task(send_mail, "a@example.org")
    tasks.add_task(write_log, text="added")


@router.api_route("/me", methods=["GET", "HEAD"])
async def me(user: User = Current):  # route: GET /api/v1/users/me loop; trace, audit, get_db, Limiter, get_token, get_user | HEAD /api/v1/users/me loop; trace, audit, get_db, Limiter, get_token, get_user
    return user


@router.delete("/{id}")
@router.delete("/{id}/all")
async def drop(id: int, user=Depends(require_role("admin")), paging: Paging = Depends()):  # route: DELETE /api/v1/users/{id} loop; trace, audit, get_db, Limiter, get_token, get_user, require_role.check, Paging | DELETE /api/v1/users/{id}/all loop; trace, audit, get_db, Limiter, get_token, get_user, require_role.check, Paging
    return None


async def listed():  # route: GET /api/v1/users/list loop; trace, audit, get_db, Limiter
    return []


router.add_api_route("/list", listed, methods=["GET"])
