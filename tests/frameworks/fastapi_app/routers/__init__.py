from fastapi import APIRouter

from fastapi_app.routers import crud, items, sockets, users, views

ROUTERS = [users.router, items.router]

api = APIRouter()
for router in ROUTERS:
    api.include_router(router)

for prefix, router in {"/cats": crud.cats, "/dogs": crud.dogs}.items():
    api.include_router(router, prefix=prefix)

api.include_router(sockets.router)
api.include_router(views.router)
