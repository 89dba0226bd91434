"""Learned from trino 0.340.0 by reading its source; a line written by hand wins over one here."""

# module: trino

# module: trino.auth
from requests.sessions import Session

class Authentication:
    def set_http_session(self, *args: Any, **kwargs: Any) -> Session: ...

class KerberosAuthentication(Authentication):
    def set_http_session(self, *args: Any, **kwargs: Any) -> Session: ...

class GSSAPIAuthentication(Authentication):
    def set_http_session(self, *args: Any, **kwargs: Any) -> Session: ...

class BasicAuthentication(Authentication):
    def set_http_session(self, *args: Any, **kwargs: Any) -> Session: ...

class JWTAuthentication(Authentication):
    def set_http_session(self, *args: Any, **kwargs: Any) -> Session: ...

class WebBrowserRedirectHandler:
    # webbrowser.open_new
    @blocks("process", cost="short")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

class OAuth2Authentication(Authentication):
    def set_http_session(self, *args: Any, **kwargs: Any) -> Session: ...

class CertificateAuthentication(Authentication):
    def set_http_session(self, *args: Any, **kwargs: Any) -> Session: ...

# module: trino.sqlalchemy

# module: trino.sqlalchemy.dialect

@sync_client
class TrinoDialect:
    # _get_columns -> sqlalchemy.Connection.execute
    @blocks("database")
    def get_columns(self, *args: Any, **kwargs: Any) -> list[dict[str, Any]]: ...
    # sqlalchemy.Connection.execute
    @blocks("database")
    def get_catalog_names(self, *args: Any, **kwargs: Any) -> list[str]: ...
    @blocks("database")
    def get_schema_names(self, *args: Any, **kwargs: Any) -> list[str]: ...
    # _get_partitions -> sqlalchemy.Connection.execute
    @blocks("database")
    def get_indexes(self, *args: Any, **kwargs: Any) -> list[dict[str, Any]]: ...
    # sqlalchemy.Connection.execute
    @blocks("database")
    def get_table_comment(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("database")
    def has_schema(self, *args: Any, **kwargs: Any) -> bool: ...
