from fastapi import APIRouter, WebSocket

from fastapi_app.dependencies import SessionDep

router = APIRouter(prefix="/live")


@router.websocket("/{room}")
async def room(socket: WebSocket, db: SessionDep):  # route: WEBSOCKET /api/v1/live/{room} loop; trace, audit, get_db
    await socket.accept()
