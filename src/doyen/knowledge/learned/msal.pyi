"""Learned from msal 1.39.0 by reading its source; a line written by hand wins over one here."""

# module: msal
from msal.application import ClientApplication as ClientApplication
from msal.application import ConfidentialClientApplication as ConfidentialClientApplication
from msal.application import PublicClientApplication as PublicClientApplication

# module: msal.application
from msal.oauth2cli.oidc import Client

@sync_client
class _ClientWithCcsRoutingInfo(Client):
    # obtain_token_by_username_password -> _obtain_token -> _obtain_token -> requests.Session.post
    @blocks("network")
    def obtain_token_by_username_password(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class ClientApplication:
    client: _ClientWithCcsRoutingInfo
    # obtain_token_by_authorization_code -> obtain_token_by_authorization_code -> _obtain_token_by_authorization_code -> _obtain_token -> _obtain_token -> requests.Session.post
    @blocks("network")
    def acquire_token_by_authorization_code(self, *args: Any, **kwargs: Any) -> dict: ...
    @blocks("network")
    def acquire_token_by_refresh_token(self, *args: Any, **kwargs: Any) -> dict: ...

@sync_client
class PublicClientApplication(ClientApplication):
    # initiate_device_flow -> requests.Session.post
    @blocks("network")
    def initiate_device_flow(self, *args: Any, **kwargs: Any) -> Any: ...
    # obtain_token_by_device_flow -> _obtain_token_by_device_flow -> _obtain_token -> _obtain_token -> requests.Session.post
    @blocks("network")
    def acquire_token_by_device_flow(self, *args: Any, **kwargs: Any) -> dict: ...

@sync_client
class ConfidentialClientApplication(ClientApplication):
    # obtain_token_by_assertion -> _obtain_token -> _obtain_token -> requests.Session.post
    @blocks("network")
    def acquire_token_on_behalf_of(self, *args: Any, **kwargs: Any) -> dict: ...

# module: msal.oauth2cli
from msal.oauth2cli.oidc import Client as Client

# module: msal.oauth2cli.authcode
from msal.oauth2cli.oauth2 import Client
client: Client

# module: msal.oauth2cli.oauth2
from requests.sessions import Session

@sync_client
class BaseClient:
    @property
    def session(self) -> Session: ...
    # _obtain_token -> requests.Session.post
    @blocks("network")
    def obtain_token_by_refresh_token(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class Client(BaseClient):
    # requests.Session.post
    @blocks("network")
    def initiate_device_flow(self, *args: Any, **kwargs: Any) -> Any: ...
    # _obtain_token_by_device_flow -> _obtain_token -> _obtain_token -> requests.Session.post
    @blocks("network")
    def obtain_token_by_device_flow(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def obtain_token_by_authorization_code(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def obtain_token_by_username_password(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def obtain_token_for_client(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def obtain_token_by_user_fic(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def obtain_token_by_refresh_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def obtain_token_by_assertion(self, *args: Any, **kwargs: Any) -> Any: ...

# module: msal.oauth2cli.oidc
from msal.oauth2cli.oauth2 import Client as _Client

@sync_client
class Client(_Client):
    # obtain_token_by_authorization_code -> _obtain_token_by_authorization_code -> _obtain_token -> _obtain_token -> requests.Session.post
    @blocks("network")
    def obtain_token_by_authorization_code(self, *args: Any, **kwargs: Any) -> Any: ...
