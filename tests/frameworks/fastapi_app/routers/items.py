import functools

import fastapi
from fastapi import Depends

from fastapi_app.dependencies import get_token

router = fastapi.APIRouter()
nested = fastapi.APIRouter(prefix="/parts")


def logged(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):  # root: GET /api/v1/items (request, loop)
        return await function(*args, **kwargs)

    return wrapper


def route(path):
    def decorator(function):
        return router.get(path, dependencies=[Depends(get_token)])(function)

    return decorator


@router.get("/items")
@logged
async def all_items():  # route: GET /api/v1/items loop; trace, audit
    return []


@route("/special")
async def special():  # route: GET /api/v1/special loop; trace, audit, get_token
    return []


@nested.get("/{part}")
async def one_part(part: str):  # route: GET /api/v1/items/{item}/parts/{part} loop; trace, audit | GET /api/v1/parts/{part} loop; trace, audit
    return part


router.include_router(nested, prefix="/items/{item}")
router.include_router(nested)
