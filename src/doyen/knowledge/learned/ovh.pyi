"""Learned from ovh 1.2.0 by reading its source; a line written by hand wins over one here."""

# module: ovh
from ovh.client import Client as Client

# module: ovh.client

@sync_client
class Client:
    # __init__ -> configparser.RawConfigParser.read
    @blocks("disk")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # post -> call -> raw_call -> request -> requests.Session.request
    @blocks("network")
    def request_consumerkey(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def put(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def post(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def call(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def raw_call(self, *args: Any, **kwargs: Any) -> Any: ...

# module: ovh.config
from configparser import RawConfigParser
config: ConfigurationManager

class ConfigurationManager:
    config: RawConfigParser
    # configparser.RawConfigParser.read
    @blocks("disk")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("disk")
    def read(self, *args: Any, **kwargs: Any) -> Any: ...

# module: ovh.oauth2
from requests_oauthlib.oauth2_session import OAuth2Session

@sync_client
class RefreshOAuth2Session(OAuth2Session):
    # requests_oauthlib.OAuth2Session.fetch_token
    @blocks("network")
    def fetch_token(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # requests.Session.request
    @blocks("network")
    def request(self, *args: Any, **kwargs: Any) -> Any: ...

class OAuth2:
    @property
    def session(self) -> RefreshOAuth2Session: ...
