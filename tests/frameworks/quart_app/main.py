from quart import Blueprint, Quart

blueprint = Blueprint("users", __name__, url_prefix="/users")
other = Blueprint("other", __name__, url_prefix="/dropped")


@blueprint.get("/<int:id>")
async def user(id): ...  # route: GET /users/<int:id> loop


@other.route("/x", methods=["POST"])
def post_x(): ...  # route: POST /kept/x thread


app = Quart(__name__)  # app: app
app.register_blueprint(blueprint)
app.register_blueprint(other, url_prefix="/kept")


@app.before_serving
async def begin(): ...  # root: start-up (start-up, loop)


@app.before_request
def check(): ...  # root: middleware (request, thread)
