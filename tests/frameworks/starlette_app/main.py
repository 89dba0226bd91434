from starlette.applications import Starlette
from starlette.endpoints import HTTPEndpoint, WebSocketEndpoint
from starlette.middleware import Middleware
from starlette.routing import Mount, Route, Router, WebSocketRoute


async def home(request): ...  # route: GET / loop


def report(request): ...  # route: GET /reports/daily thread | POST /reports/daily thread


async def chat(socket): ...  # route: WEBSOCKET /chat loop


class Things(HTTPEndpoint):
    async def get(self, request): ...  # route: GET /things loop

    def post(self, request): ...  # route: POST /things thread


class Feed(WebSocketEndpoint):
    async def on_connect(self, websocket): ...  # route: WEBSOCKET /feed loop

    async def on_receive(self, websocket, data): ...  # route: WEBSOCKET /feed loop


class Gate:
    def __init__(self, app): ...  # root: middleware (start-up, loop)

    async def __call__(self, scope, receive, send): ...  # root: middleware (request, loop)


async def inner(request): ...  # route: GET /sub/inner loop


def begin(): ...  # root: start-up (start-up, loop)


sub = Router([], routes=[Route("/inner", inner)])
routes = [
    Route("/", home),
    Route("/things", Things),
    WebSocketRoute("/chat", chat),
    WebSocketRoute("/feed", Feed),
]
routes += [Mount("/reports", routes=[Route("/daily", report, methods=["GET", "POST"])]), Mount("/sub", app=sub)]

app = Starlette(routes=routes, middleware=[Middleware(Gate)], on_startup=[begin])  # app: app
