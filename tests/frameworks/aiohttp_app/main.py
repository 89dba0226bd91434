from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/users/{id}")
async def user(request: web.Request) -> web.Response: ...  # route: GET /users/{id} loop


@routes.view("/things")
class Things(web.View):
    async def get(self): ...  # route: GET /things loop

    async def post(self): ...  # route: POST /things loop


async def ping(request): ...  # route: GET /ping loop


async def save(request): ...  # route: POST /save loop


async def anything(request): ...  # route: * /any loop


async def stats(request): ...  # route: GET /admin/stats loop


async def connect(app): ...  # root: start-up (start-up, loop)


async def disconnect(app): ...  # root: shut-down (start-up, loop)


@web.middleware
async def timing(request, handler): ...  # root: middleware (request, loop)


class Handlers:
    def sync_one(self, request): ...  # route: PUT /one loop

    def install(self, app: web.Application) -> None:
        app.router.add_put("/one", self.sync_one)


def make_app() -> web.Application:  # root: command make_app (command, thread)
    app = web.Application(middlewares=[timing])  # app: app
    app.add_routes(routes)
    app.add_routes([web.get("/ping", ping), web.post("/save", save)])
    app.router.add_route("*", "/any", anything)
    Handlers().install(app)
    admin = web.Application()  # app: admin
    admin.router.add_get("/stats", stats)
    app.add_subapp("/admin", admin)
    app.on_startup.append(connect)
    app.on_cleanup.append(disconnect)
    return app


if __name__ == "__main__":
    web.run_app(make_app())
