from fastapi import APIRouter


def add(router: APIRouter, path: str, handler, **options) -> None:
    router.add_api_route(path, handler, **options)


def crud_router(name: str, prefix: str = "/crud") -> APIRouter:  # root: import of fastapi_app.routers.crud (start-up, thread)
    router = APIRouter(prefix=prefix)

    @router.get(name)
    async def read():  # route: GET /api/v1/cats/crud/cats loop; trace, audit | GET /api/v1/dogs/crud/dogs loop; trace, audit
        return name

    async def create():  # route: POST /api/v1/cats/crud/new loop; trace, audit | POST /api/v1/dogs/crud/new loop; trace, audit
        return name

    add(router, "/new", create, methods=["POST"])
    return router


cats = crud_router("/cats")
dogs = crud_router("/dogs")
