from sanic import Blueprint, Sanic

blueprint = Blueprint("users", url_prefix="/users")


@blueprint.get("/<id>")
def user(request, id): ...  # route: GET /users/<id> loop


app = Sanic("app")  # app: app
app.blueprint(blueprint)


async def handler(request): ...  # route: POST /made loop


app.add_route(handler, "/made", methods=["POST"])


@app.on_request
async def check(request): ...  # root: middleware (request, loop)
