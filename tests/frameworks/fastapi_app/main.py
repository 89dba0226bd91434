from contextlib import asynccontextmanager

from fastapi import Depends, FastAPI, Request
from starlette.middleware.base import BaseHTTPMiddleware

from fastapi_app.dependencies import audit, trace
from fastapi_app.routers import api
from fastapi_app.routers.views import First, Second
from fastapi_app.settings import VERSION, settings


@asynccontextmanager
async def lifespan(app: FastAPI):  # root: lifespan (start-up, loop)
    yield


class Timing(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):  # root: middleware (request, loop)
        return await call_next(request)


class Headers:
    def __init__(self, app):  # root: middleware (start-up, loop)
        self.app = app

    async def __call__(self, scope, receive, send):  # root: middleware (request, loop)
        await self.app(scope, receive, send)


def on_error(request: Request, error: Exception): ...  # root: exception handler (request, thread)


def create_app() -> FastAPI:  # root: import of fastapi_app.main (start-up, thread)
    app = FastAPI(lifespan=lifespan, dependencies=[Depends(trace)], exception_handlers={KeyError: on_error})  # app: app
    app.include_router(api, prefix=settings.API + VERSION, dependencies=[Depends(audit)])
    app.add_middleware(Timing)
    app.add_middleware(Headers)
    register(app)
    return app


def register(app):
    @app.get("/health")
    def health():  # route: GET /health thread; trace
        return "ok"

    @app.middleware("http")
    async def measure(request, call_next):  # root: middleware (request, loop)
        return await call_next(request)

    @app.exception_handler(ValueError)
    async def on_value_error(request, error): ...  # root: exception handler (request, loop)

    @app.on_event("startup")
    def warm(): ...  # root: start-up (start-up, loop)

    app.add_event_handler("shutdown", cool)


def cool(): ...  # root: shut-down (start-up, loop)


app = create_app()
plain = FastAPI()  # app: plain
admin = FastAPI()  # app: admin
for holder in (First(), Second()):
    plain.include_router(holder.router, prefix="/plain")


@admin.get("/stats")
async def stats():  # route: GET /admin/stats loop
    return {}


app.mount(settings.admin_prefix, admin)
