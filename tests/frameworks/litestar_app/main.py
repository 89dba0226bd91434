from litestar import Controller, Litestar, Router, get, post, websocket
from litestar.di import Provide


async def get_db(): ...  # root: dependency get_db (request, loop)


def get_clock(): ...  # root: dependency get_clock (request, loop)


def get_user(db): ...  # root: dependency get_user (request, thread)


@get("/")
async def index() -> str: ...  # route: GET / loop


@get("/slow", sync_to_thread=True)
def slow(clock) -> str: ...  # route: GET /slow thread; get_clock


class Users(Controller):
    path = "/users"
    dependencies = {"user": Provide(get_user, sync_to_thread=True)}

    @get("/{id:int}")
    def one(self, id: int, user) -> str: ...  # route: GET /api/users/{id:int} loop; get_db, get_user

    @post()
    async def add(self, db) -> str: ...  # route: POST /api/users loop; get_db


@websocket("/live")
async def live(socket) -> None: ...  # route: WEBSOCKET /api/live loop


async def begin() -> None: ...  # root: start-up (start-up, loop)


api = Router(path="/api", route_handlers=[Users, live])
app = Litestar(  # app: app
    route_handlers=[index, slow, api],
    dependencies={"db": Provide(get_db), "clock": Provide(get_clock)},
    on_startup=[begin],
)
