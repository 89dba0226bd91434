"""uvicorn: ASGI server (checked with 0.54)."""
# module: uvicorn
from uvicorn.config import Config as Config
from uvicorn.main import run as run
from uvicorn.server import Server as Server

# module: uvicorn.config
class Config:
    app: Any
    host: str
    port: int
    def __init__(self, app: Any, host: str = "127.0.0.1", port: int = 8000, *args: Any, **kwargs: Any) -> None: ...
    def load(self) -> None: ...

# module: uvicorn.main
def run(app: Any, *, host: str = "127.0.0.1", port: int = 8000, **kwargs: Any) -> None: ...

# module: uvicorn.server
from uvicorn.config import Config

class Server:
    config: Config
    force_exit: bool
    should_exit: bool
    started: bool
    def __init__(self, config: Config) -> None: ...
    def handle_exit(self, sig: int, frame: Any) -> None: ...
    def run(self, sockets: Any = None) -> None: ...
    async def serve(self, sockets: Any = None) -> None: ...
    async def shutdown(self, sockets: Any = None) -> None: ...
    async def startup(self, sockets: Any = None) -> None: ...
