"""requests_oauthlib: OAuth for requests (checked with 2.0)."""

# module: requests_oauthlib
from requests_oauthlib.oauth1_auth import OAuth1 as OAuth1
from requests_oauthlib.oauth1_session import OAuth1Session as OAuth1Session
from requests_oauthlib.oauth2_auth import OAuth2 as OAuth2
from requests_oauthlib.oauth2_session import OAuth2Session as OAuth2Session
from requests_oauthlib.oauth2_session import TokenUpdated as TokenUpdated

# module: requests_oauthlib.oauth1_auth
from requests.auth import AuthBase

class OAuth1(AuthBase):
    def __init__(self, client_key: str, client_secret: Any = None, *args: Any, **kwargs: Any) -> None: ...

# module: requests_oauthlib.oauth2_auth
from requests.auth import AuthBase

class OAuth2(AuthBase):
    def __init__(self, client_id: Any = None, client: Any = None, token: Any = None) -> None: ...

# module: requests_oauthlib.oauth1_session
from requests.sessions import Session

@sync_client
class OAuth1Session(Session):
    token: Any
    authorized: bool
    def __init__(self, client_key: str, client_secret: Any = None, *args: Any, **kwargs: Any) -> None: ...
    def authorization_url(self, url: str, request_token: Any = None, **kwargs: Any) -> str: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth1Client.fetch_request_token")
    def fetch_request_token(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth1Client.fetch_access_token")
    def fetch_access_token(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    def parse_authorization_response(self, url: str) -> dict[str, Any]: ...

# module: requests_oauthlib.oauth2_session
from requests.sessions import Session

class TokenUpdated(Warning):
    token: Any

@sync_client
@async_twin("authlib.integrations.httpx_client.AsyncOAuth2Client")
class OAuth2Session(Session):
    token: Any
    access_token: Any
    authorized: bool
    client_id: Any
    scope: Any
    def __init__(self, client_id: Any = None, client: Any = None, *args: Any, **kwargs: Any) -> None: ...
    def authorization_url(self, url: str, state: Any = None, **kwargs: Any) -> tuple[str, str]: ...
    def new_state(self) -> str: ...
    def token_from_fragment(self, authorization_response: str) -> dict[str, Any]: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth2Client.fetch_token")
    def fetch_token(self, token_url: str, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth2Client.refresh_token")
    def refresh_token(self, token_url: str, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    def register_compliance_hook(self, hook_type: str, hook: Callable[..., Any]) -> None: ...
