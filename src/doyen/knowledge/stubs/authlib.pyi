"""authlib: OAuth and JOSE, with clients for httpx and requests (checked with 1.9)."""

# module: authlib.oauth2.client
class OAuth2Client:
    client_id: Any
    client_secret: Any
    scope: Any
    token: Any
    def create_authorization_url(
        self, url: str, state: Any = None, code_verifier: Any = None, **kwargs: Any
    ) -> tuple[str, str]: ...
    def token_from_fragment(self, authorization_response: str, state: Any = None) -> Any: ...
    def register_compliance_hook(self, hook_type: str, hook: Callable[..., Any]) -> None: ...
    def register_client_auth_method(self, auth: Any) -> None: ...

# module: authlib.oauth1.client
class OAuth1Client:
    token: Any
    redirect_uri: Any
    def create_authorization_url(self, url: str, request_token: Any = None, **kwargs: Any) -> str: ...
    def parse_authorization_response(self, url: str) -> dict[str, Any]: ...

# module: authlib.integrations.httpx_client
from authlib.integrations.httpx_client.assertion_client import AssertionClient as AssertionClient
from authlib.integrations.httpx_client.assertion_client import AsyncAssertionClient as AsyncAssertionClient
from authlib.integrations.httpx_client.oauth1_client import AsyncOAuth1Client as AsyncOAuth1Client
from authlib.integrations.httpx_client.oauth1_client import OAuth1Client as OAuth1Client
from authlib.integrations.httpx_client.oauth2_client import AsyncOAuth2Client as AsyncOAuth2Client
from authlib.integrations.httpx_client.oauth2_client import OAuth2Client as OAuth2Client

# module: authlib.integrations.httpx_client.assertion_client
from httpx import AsyncClient
from httpx import Client

@sync_client
@async_twin("authlib.integrations.httpx_client.AsyncAssertionClient")
class AssertionClient(Client):
    def __init__(self, token_endpoint: str, *args: Any, **kwargs: Any) -> None: ...

@loop_bound
class AsyncAssertionClient(AsyncClient):
    def __init__(self, token_endpoint: str, *args: Any, **kwargs: Any) -> None: ...

# module: authlib.integrations.httpx_client.oauth1_client
from authlib.oauth1.client import OAuth1Client as _OAuth1Client
from httpx import AsyncClient
from httpx import Client

@sync_client
@async_twin("authlib.integrations.httpx_client.AsyncOAuth1Client")
class OAuth1Client(_OAuth1Client, Client):
    def __init__(self, client_id: Any, client_secret: Any = None, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth1Client.fetch_request_token")
    def fetch_request_token(self, url: str, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth1Client.fetch_access_token")
    def fetch_access_token(self, url: str, *args: Any, **kwargs: Any) -> Any: ...

@loop_bound
class AsyncOAuth1Client(_OAuth1Client, AsyncClient):
    def __init__(self, client_id: Any, client_secret: Any = None, *args: Any, **kwargs: Any) -> None: ...
    @awaits("network")
    async def fetch_request_token(self, url: str, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def fetch_access_token(self, url: str, *args: Any, **kwargs: Any) -> Any: ...

# module: authlib.integrations.httpx_client.oauth2_client
from authlib.oauth2.client import OAuth2Client as _OAuth2Client
from httpx import AsyncClient
from httpx import Client

@sync_client
@async_twin("authlib.integrations.httpx_client.AsyncOAuth2Client")
class OAuth2Client(_OAuth2Client, Client):
    def __init__(self, client_id: Any = None, client_secret: Any = None, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth2Client.fetch_token")
    def fetch_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth2Client.refresh_token")
    def refresh_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth2Client.revoke_token")
    def revoke_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth2Client.introspect_token")
    def introspect_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth2Client.ensure_active_token")
    def ensure_active_token(self, *args: Any, **kwargs: Any) -> Any: ...

@loop_bound
class AsyncOAuth2Client(_OAuth2Client, AsyncClient):
    def __init__(self, client_id: Any = None, client_secret: Any = None, *args: Any, **kwargs: Any) -> None: ...
    @awaits("network")
    async def fetch_token(self, url: Any = None, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @awaits("network")
    async def refresh_token(self, url: Any = None, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @awaits("network")
    async def revoke_token(self, url: str, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def introspect_token(self, url: str, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def ensure_active_token(self, token: Any) -> Any: ...

# module: authlib.integrations.requests_client
from authlib.integrations.requests_client.oauth2_session import OAuth2Session as OAuth2Session
from authlib.integrations.requests_client.oauth1_session import OAuth1Session as OAuth1Session

# module: authlib.integrations.requests_client.oauth1_session
from authlib.oauth1.client import OAuth1Client
from requests.sessions import Session

@sync_client
@async_twin("authlib.integrations.httpx_client.AsyncOAuth1Client")
class OAuth1Session(OAuth1Client, Session):
    def __init__(self, client_id: Any, client_secret: Any = None, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth1Client.fetch_request_token")
    def fetch_request_token(self, url: str, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth1Client.fetch_access_token")
    def fetch_access_token(self, url: str, *args: Any, **kwargs: Any) -> Any: ...

# module: authlib.integrations.requests_client.oauth2_session
from authlib.oauth2.client import OAuth2Client
from requests.sessions import Session

@sync_client
@async_twin("authlib.integrations.httpx_client.AsyncOAuth2Client")
class OAuth2Session(OAuth2Client, Session):
    def __init__(self, client_id: Any = None, client_secret: Any = None, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth2Client.fetch_token")
    def fetch_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth2Client.refresh_token")
    def refresh_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth2Client.revoke_token")
    def revoke_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth2Client.introspect_token")
    def introspect_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="authlib.integrations.httpx_client.AsyncOAuth2Client.ensure_active_token")
    def ensure_active_token(self, *args: Any, **kwargs: Any) -> Any: ...

# module: authlib.integrations.starlette_client
class StarletteOAuth2App:
    name: str
    @awaits("network")
    async def authorize_redirect(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def authorize_access_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def create_authorization_url(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def parse_id_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def userinfo(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def load_server_metadata(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def fetch_access_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def fetch_jwk_set(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def post(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def put(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def patch(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def request(self, *args: Any, **kwargs: Any) -> Any: ...

class OAuth:
    def __init__(self, config: Any = None, *args: Any, **kwargs: Any) -> None: ...
    def __getattr__(self, key: str) -> StarletteOAuth2App: ...
    def register(self, name: str, overwrite: bool = False, **kwargs: Any) -> StarletteOAuth2App: ...
    def create_client(self, name: str) -> StarletteOAuth2App | None: ...

class OAuthError(Exception):
    error: str
    description: str

# module: authlib.jose
class JWTClaims(dict[str, Any]):
    def validate(self, now: Any = None, leeway: int = 0) -> None: ...

class JsonWebToken:
    def __init__(self, algorithms: Any, *args: Any, **kwargs: Any) -> None: ...
    def encode(self, header: Any, payload: Any, key: Any, check: bool = True) -> bytes: ...
    def decode(self, s: Any, key: Any, *args: Any, **kwargs: Any) -> JWTClaims: ...

jwt: JsonWebToken

# module: authlib.integrations.sqla_oauth2
from authlib.integrations.sqla_oauth2.client_mixin import OAuth2ClientMixin as OAuth2ClientMixin
from authlib.integrations.sqla_oauth2.tokens_mixins import OAuth2AuthorizationCodeMixin as OAuth2AuthorizationCodeMixin
from authlib.integrations.sqla_oauth2.tokens_mixins import OAuth2TokenMixin as OAuth2TokenMixin

# module: authlib.integrations.sqla_oauth2.client_mixin
from sqlalchemy.sql.schema import Column
from sqlalchemy.sql.sqltypes import Integer
from sqlalchemy.sql.sqltypes import String
from sqlalchemy.sql.sqltypes import Text

class OAuth2ClientMixin:
    client_id = Column(String(48), index=True)
    client_secret = Column(String(120))
    client_id_issued_at = Column(Integer, nullable=False, default=0)
    client_secret_expires_at = Column(Integer, nullable=False, default=0)
    _client_metadata = Column("client_metadata", Text)
    @property
    def client_info(self) -> dict[str, Any]: ...
    @property
    def client_metadata(self) -> dict[str, Any]: ...
    def set_client_metadata(self, value: dict[str, Any]) -> None: ...
    @property
    def redirect_uris(self) -> list[str]: ...
    @property
    def scope(self) -> str: ...
    def get_client_id(self) -> str: ...
    def get_default_redirect_uri(self) -> str | None: ...
    def get_allowed_scope(self, scope: str) -> str: ...
    def check_redirect_uri(self, redirect_uri: str) -> bool: ...
    def check_client_secret(self, client_secret: str) -> bool: ...
    def check_response_type(self, response_type: str) -> bool: ...
    def check_grant_type(self, grant_type: str) -> bool: ...

# module: authlib.integrations.sqla_oauth2.tokens_mixins
from sqlalchemy.sql.schema import Column
from sqlalchemy.sql.sqltypes import Integer
from sqlalchemy.sql.sqltypes import String
from sqlalchemy.sql.sqltypes import Text

class OAuth2AuthorizationCodeMixin:
    code = Column(String(120), unique=True, nullable=False)
    client_id = Column(String(48))
    redirect_uri = Column(Text, default="")
    response_type = Column(Text, default="")
    scope = Column(Text, default="")
    nonce = Column(Text)
    auth_time = Column(Integer, nullable=False)
    acr = Column(Text, nullable=True)
    amr = Column(Text, nullable=True)
    code_challenge = Column(Text)
    code_challenge_method = Column(String(48))
    def is_expired(self) -> bool: ...
    def get_redirect_uri(self) -> str: ...
    def get_scope(self) -> str: ...

class OAuth2TokenMixin:
    client_id = Column(String(48))
    token_type = Column(String(40))
    access_token = Column(String(255), unique=True, nullable=False)
    refresh_token = Column(String(255), index=True)
    scope = Column(Text, default="")
    issued_at = Column(Integer, nullable=False)
    access_token_revoked_at = Column(Integer, nullable=False, default=0)
    refresh_token_revoked_at = Column(Integer, nullable=False, default=0)
    expires_in = Column(Integer, nullable=False, default=0)
    def is_expired(self) -> bool: ...
    def is_revoked(self) -> bool: ...
    def get_scope(self) -> str: ...
    def get_expires_in(self) -> int: ...
