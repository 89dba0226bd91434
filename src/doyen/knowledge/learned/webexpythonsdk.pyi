"""Learned from webexpythonsdk 2.0.6 by reading its source; a line written by hand wins over one here."""

# module: webexpythonsdk
from webexpythonsdk.api import WebexAPI as WebexAPI

# module: webexpythonsdk.api
from webexpythonsdk.api.access_tokens import AccessTokensAPI as AccessTokensAPI
from webexpythonsdk.api.access_tokens import AccessTokensAPI as _AccessTokensAPI
from webexpythonsdk.restsession import RestSession as RestSession

@sync_client
class WebexAPI:
    access_tokens: _AccessTokensAPI
    # get -> requests.post
    @blocks("network")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @classmethod
    @blocks("network")
    def from_oauth_code(cls, *args: Any, **kwargs: Any) -> WebexAPI: ...
    # refresh -> requests.post
    @classmethod
    @blocks("network")
    def from_oauth_refresh(cls, *args: Any, **kwargs: Any) -> WebexAPI: ...

# module: webexpythonsdk.api.access_tokens

@sync_client
class AccessTokensAPI:
    # requests.post
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def refresh(self, *args: Any, **kwargs: Any) -> Any: ...

# module: webexpythonsdk.restsession

@sync_client
class RestSession:
    # requests.Session.request
    @blocks("network")
    def request(self, *args: Any, **kwargs: Any) -> Any: ...
    # request -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def post(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def put(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: webexpythonsdk.utils
# builtins.open
@blocks("disk")
def open_local_file(*args: Any, **kwargs: Any) -> tuple: ...
