"""Learned from databricks-sql-connector 4.9.0 by reading its source; a line written by hand wins over one here."""

# module: databricks

# module: databricks.sql
from databricks.sql.client import Connection as Connection
from databricks.sql.client import Connection as _Connection
def connect(*args: Any, **kwargs: Any) -> _Connection: ...

# module: databricks.sql.auth

# module: databricks.sql.auth.retry

class DatabricksRetryPolicy:
    def new(self, *args: Any, **kwargs: Any) -> DatabricksRetryPolicy: ...
    # time.sleep
    @blocks("sleep")
    def sleep_for_retry(self, *args: Any, **kwargs: Any) -> bool: ...

# module: databricks.sql.auth.thrift_http_client

@sync_client
class THttpClient:
    # http.HTTPResponse.read
    @blocks("network")
    def read(self, *args: Any, **kwargs: Any) -> bytes: ...
    # urllib3.HTTPConnectionPool.request
    @blocks("network")
    def flush(self, *args: Any, **kwargs: Any) -> Any: ...

# module: databricks.sql.backend.databricks_client
from databricks.sql.result_set import ResultSet

class DatabricksClient:
    def execute_command(self, *args: Any, **kwargs: Any) -> ResultSet: ...
    def get_execution_result(self, *args: Any, **kwargs: Any) -> ResultSet: ...
    def get_catalogs(self, *args: Any, **kwargs: Any) -> ResultSet: ...
    def get_schemas(self, *args: Any, **kwargs: Any) -> ResultSet: ...
    def get_tables(self, *args: Any, **kwargs: Any) -> ResultSet: ...
    def get_columns(self, *args: Any, **kwargs: Any) -> ResultSet: ...

# module: databricks.sql.backend.kernel

# module: databricks.sql.backend.kernel.client
from databricks.sql.backend.databricks_client import DatabricksClient
from databricks.sql.result_set import ResultSet

class KernelDatabricksClient(DatabricksClient):
    def execute_command(self, *args: Any, **kwargs: Any) -> ResultSet: ...
    def get_execution_result(self, *args: Any, **kwargs: Any) -> ResultSet: ...
    def get_catalogs(self, *args: Any, **kwargs: Any) -> ResultSet: ...
    def get_schemas(self, *args: Any, **kwargs: Any) -> ResultSet: ...
    def get_tables(self, *args: Any, **kwargs: Any) -> ResultSet: ...
    def get_columns(self, *args: Any, **kwargs: Any) -> ResultSet: ...

# module: databricks.sql.backend.kernel.result_set
from databricks.sql.result_set import ResultSet

class KernelResultSet(ResultSet):
    ...

# module: databricks.sql.backend.sea.backend
from databricks.sql.backend.databricks_client import DatabricksClient
from databricks.sql.backend.sea.result_set import SeaResultSet

@sync_client
class SeaDatabricksClient(DatabricksClient):
    # _make_request -> urllib3.HTTPConnectionPool.request
    @blocks("network")
    def open_session(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def close_session(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def execute_command(self, *args: Any, **kwargs: Any) -> SeaResultSet: ...
    @blocks("network")
    def cancel_command(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def close_command(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_query_state(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_execution_result(self, *args: Any, **kwargs: Any) -> SeaResultSet: ...
    @blocks("network")
    def get_chunk_links(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def get_catalogs(self, *args: Any, **kwargs: Any) -> SeaResultSet: ...
    def get_schemas(self, *args: Any, **kwargs: Any) -> SeaResultSet: ...
    @blocks("network")
    def get_tables(self, *args: Any, **kwargs: Any) -> SeaResultSet: ...
    def get_columns(self, *args: Any, **kwargs: Any) -> SeaResultSet: ...

# module: databricks.sql.backend.sea.queue
from databricks.sql.backend.sea.backend import SeaDatabricksClient

class LinkFetcher:
    backend: SeaDatabricksClient
    # threading.Thread.join
    @blocks("lock")
    def stop(self, *args: Any, **kwargs: Any) -> Any: ...

class SeaCloudFetchQueue:
    link_fetcher: LinkFetcher

# module: databricks.sql.backend.sea.result_set
from databricks.sql.result_set import ResultSet

class SeaResultSet(ResultSet):
    ...

# module: databricks.sql.backend.sea.utils.filters
from databricks.sql.backend.sea.result_set import SeaResultSet

class ResultSetFilter:
    @staticmethod
    def filter_tables_by_type(*args: Any, **kwargs: Any) -> SeaResultSet: ...

# module: databricks.sql.backend.sea.utils.http_client
from databricks.sql.types import SSLOptions

class SeaHttpClient:
    ssl_options: SSLOptions

# module: databricks.sql.backend.thrift_backend
from databricks.sql.auth.retry import DatabricksRetryPolicy
from databricks.sql.backend.databricks_client import DatabricksClient
from databricks.sql.result_set import ResultSet

class ThriftDatabricksClient(DatabricksClient):
    retry_policy: DatabricksRetryPolicy
    def get_execution_result(self, *args: Any, **kwargs: Any) -> ResultSet: ...
    def execute_command(self, *args: Any, **kwargs: Any) -> ResultSet: ...
    def get_catalogs(self, *args: Any, **kwargs: Any) -> ResultSet: ...
    def get_schemas(self, *args: Any, **kwargs: Any) -> ResultSet: ...
    def get_tables(self, *args: Any, **kwargs: Any) -> ResultSet: ...
    def get_columns(self, *args: Any, **kwargs: Any) -> ResultSet: ...

# module: databricks.sql.client
from databricks.sql.backend.databricks_client import DatabricksClient
from databricks.sql.common.unified_http_client import UnifiedHttpClient
from databricks.sql.result_set import ResultSet
from databricks.sql.session import Session

class Connection:
    http_client: UnifiedHttpClient
    session: Session
    def __enter__(self) -> Connection: ...
    def cursor(self, *args: Any, **kwargs: Any) -> Cursor: ...

class Cursor:
    connection: Connection
    active_result_set: ResultSet
    backend: DatabricksClient
    def __enter__(self) -> Cursor: ...
    def execute(self, *args: Any, **kwargs: Any) -> Cursor: ...
    def execute_async(self, *args: Any, **kwargs: Any) -> Cursor: ...
    def get_async_execution_result(self, *args: Any, **kwargs: Any) -> Cursor: ...
    def executemany(self, *args: Any, **kwargs: Any) -> Cursor: ...
    def catalogs(self, *args: Any, **kwargs: Any) -> Cursor: ...
    def schemas(self, *args: Any, **kwargs: Any) -> Cursor: ...
    def tables(self, *args: Any, **kwargs: Any) -> Cursor: ...
    def columns(self, *args: Any, **kwargs: Any) -> Cursor: ...

# module: databricks.sql.common.unified_http_client
from contextlib import AbstractContextManager

@sync_client
class UnifiedHttpClient:
    # urllib3.PoolManager.request
    @blocks("network")
    def request_context(self, *args: Any, **kwargs: Any) -> AbstractContextManager[Any]: ...
    # request_context -> urllib3.PoolManager.request
    @blocks("network")
    def request(self, *args: Any, **kwargs: Any) -> Any: ...
    def __enter__(self) -> UnifiedHttpClient: ...

# module: databricks.sql.experimental

# module: databricks.sql.experimental.oauth_persistence

class DevOnlyFilePersistence:
    # builtins.open
    @blocks("disk")
    def persist(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("disk")
    def read(self, *args: Any, **kwargs: Any) -> Any: ...

# module: databricks.sql.result_set
from databricks.sql.backend.databricks_client import DatabricksClient
from databricks.sql.client import Connection

class ResultSet:
    connection: Connection
    backend: DatabricksClient

class ThriftResultSet(ResultSet):
    ...

# module: databricks.sql.session
from databricks.sql.backend.databricks_client import DatabricksClient
from databricks.sql.common.unified_http_client import UnifiedHttpClient
from databricks.sql.types import SSLOptions

class Session:
    ssl_options: SSLOptions
    http_client: UnifiedHttpClient
    backend: DatabricksClient

# module: databricks.sql.telemetry.telemetry_push_client

@sync_client
class TelemetryPushClient:
    # request -> request_context -> urllib3.PoolManager.request
    @blocks("network")
    def request(self, *args: Any, **kwargs: Any) -> Any: ...

# module: databricks.sql.types

class SSLOptions:
    # ssl.create_default_context
    @blocks("disk")
    def create_ssl_context(self, *args: Any, **kwargs: Any) -> Any: ...
