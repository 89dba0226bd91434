"""Learned from databricks-sdk 0.162.0 by reading its source; a line written by hand wins over one here."""

# module: databricks

# module: databricks.sdk
from databricks.sdk.core import ApiClient
from databricks.sdk.dbutils import RemoteDbUtils
from databricks.sdk.mixins.files import DbfsExt as DbfsExt
from databricks.sdk.mixins.files import DbfsExt as _DbfsExt
from databricks.sdk.mixins.open_ai_client import ServingEndpointsExt as ServingEndpointsExt
from databricks.sdk.mixins.open_ai_client import ServingEndpointsExt as _ServingEndpointsExt
from databricks.sdk.mixins.sandbox import SandboxExt as SandboxExt
from databricks.sdk.mixins.sandbox import SandboxExt as _SandboxExt

class WorkspaceClient:
    @property
    def api_client(self) -> ApiClient: ...
    @property
    def dbutils(self) -> RemoteDbUtils: ...
    @property
    def dbfs(self) -> _DbfsExt: ...
    @property
    def sandbox(self) -> _SandboxExt: ...
    @property
    def serving_endpoints(self) -> _ServingEndpointsExt: ...

class AccountClient:
    @property
    def api_client(self) -> ApiClient: ...
    def get_workspace_client(self, *args: Any, **kwargs: Any) -> WorkspaceClient: ...

# module: databricks.sdk.clock

class RealClock:
    # time.sleep
    @blocks("sleep")
    def sleep(self, *args: Any, **kwargs: Any) -> Any: ...

# module: databricks.sdk.core

@sync_client
class ApiClient:
    # retrieve_token -> requests.post
    @blocks("network")
    def get_oauth_token(self, *args: Any, **kwargs: Any) -> Any: ...

# module: databricks.sdk.credentials_provider
# _ensure_host_present -> requests.get
@blocks("network")
def azure_cli(*args: Any, **kwargs: Any) -> Any: ...
# _ensure_host_present -> requests.get
@blocks("network")
def azure_service_principal(*args: Any, **kwargs: Any) -> Any: ...

class CliTokenSource:
    # _exec_cli_command -> _run_subprocess -> subprocess.run
    @blocks("process")
    def refresh(self, *args: Any, **kwargs: Any) -> Any: ...

class AzureCliTokenSource(CliTokenSource):
    @staticmethod
    def for_resource(*args: Any, **kwargs: Any) -> AzureCliTokenSource: ...

class DatabricksCliTokenSource(CliTokenSource):
    # refresh -> _exec_cli_command -> _run_subprocess -> subprocess.run
    @blocks("process")
    def refresh(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class MetadataServiceTokenSource:
    # requests.get
    @blocks("network")
    def refresh(self, *args: Any, **kwargs: Any) -> Any: ...

# module: databricks.sdk.data_plane

@sync_client
class DataPlaneEndpointTokenSource:
    # retrieve_token -> requests.post
    @blocks("network")
    def refresh(self, *args: Any, **kwargs: Any) -> Any: ...

# module: databricks.sdk.dbutils

class _FsUtil:
    # copy -> shutil.copyfileobj
    @blocks("disk")
    def cp(self, *args: Any, **kwargs: Any) -> bool: ...

class RemoteDbUtils:
    fs: _FsUtil

# module: databricks.sdk.mixins

# module: databricks.sdk.mixins.files

class DbfsExt:
    # shutil.copyfileobj
    @blocks("disk")
    def upload(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("disk")
    def copy(self, *args: Any, **kwargs: Any) -> Any: ...

# module: databricks.sdk.mixins.open_ai_client
from langchain_openai.chat_models.base import ChatOpenAI
from openai._client import OpenAI

class ServingEndpointsExt:
    def get_open_ai_client(self, *args: Any, **kwargs: Any) -> OpenAI: ...
    def get_langchain_chat_open_ai_client(self, *args: Any, **kwargs: Any) -> ChatOpenAI: ...

# module: databricks.sdk.mixins.sandbox

class CommandProcess:
    def __enter__(self) -> CommandProcess: ...
    # threading.Event.wait
    @blocks("lock")
    def wait(self, *args: Any, **kwargs: Any) -> int: ...

class SandboxExt:
    def execute_command(self, *args: Any, **kwargs: Any) -> CommandProcess: ...
    def connect_command(self, *args: Any, **kwargs: Any) -> CommandProcess: ...

# module: databricks.sdk.oauth
# requests.get
@blocks("network")
def get_azure_entra_id_workspace_endpoints(*args: Any, **kwargs: Any) -> Any: ...
# requests.post
@blocks("network")
def retrieve_token(*args: Any, **kwargs: Any) -> Any: ...

@sync_client
class SessionCredentials:
    @staticmethod
    def from_dict(*args: Any, **kwargs: Any) -> SessionCredentials: ...
    # retrieve_token -> requests.post
    @blocks("network")
    def refresh(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class Consent:
    @staticmethod
    def from_dict(*args: Any, **kwargs: Any) -> Consent: ...
    # exchange_callback_parameters -> exchange -> retrieve_token -> requests.post
    @blocks("network")
    def launch_external_browser(self, *args: Any, **kwargs: Any) -> SessionCredentials: ...
    @blocks("network")
    def exchange_callback_parameters(self, *args: Any, **kwargs: Any) -> SessionCredentials: ...
    @blocks("network")
    def exchange(self, *args: Any, **kwargs: Any) -> SessionCredentials: ...

class OAuthClient:
    @staticmethod
    def from_host(*args: Any, **kwargs: Any) -> OAuthClient: ...
    def initiate_consent(self, *args: Any, **kwargs: Any) -> Consent: ...

@sync_client
class ClientCredentials:
    # retrieve_token -> requests.post
    @blocks("network")
    def refresh(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class PATOAuthTokenExchange:
    # requests.post
    @blocks("network")
    def refresh(self, *args: Any, **kwargs: Any) -> Any: ...

class TokenCache:
    def load(self, *args: Any, **kwargs: Any) -> SessionCredentials: ...
    # builtins.open
    @blocks("disk")
    def save(self, *args: Any, **kwargs: Any) -> Any: ...

# module: databricks.sdk.oidc

class FileIdTokenSource:
    # builtins.open
    @blocks("disk")
    def id_token(self, *args: Any, **kwargs: Any) -> Any: ...

# module: databricks.sdk.oidc_token_supplier

@sync_client
class AzureDevOpsOIDCTokenSupplier:
    # requests.post
    @blocks("network")
    def get_oidc_token(self, *args: Any, **kwargs: Any) -> str: ...

# module: databricks.sdk.runtime
from databricks.sdk.dbutils import RemoteDbUtils as RemoteDbUtils
