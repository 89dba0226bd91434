"""Learned from UnleashClient 6.9.1 by reading its source; a line written by hand wins over one here."""

# module: UnleashClient
from UnleashClient.clients.async_unleash_client import AsyncUnleashClient as AsyncUnleashClient

# module: UnleashClient._transport

@sync_client
class _Transport:
    # requests.Session.get
    @blocks("network")
    def fetch_features(self, *args: Any, **kwargs: Any) -> Any: ...
    # requests.post
    @blocks("network")
    def register(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def send_metrics(self, *args: Any, **kwargs: Any) -> bool: ...

# module: UnleashClient.cache

@sync_client
class FileCache:
    # builtins.open
    @blocks("disk")
    def bootstrap_from_file(self, *args: Any, **kwargs: Any) -> Any: ...
    # requests.get
    @blocks("network")
    def bootstrap_from_url(self, *args: Any, **kwargs: Any) -> Any: ...

# module: UnleashClient.clients

# module: UnleashClient.clients.async_unleash_client

class AsyncUnleashClient:
    async def initialize_client(self, *args: Any, **kwargs: Any) -> Any: ...
    async def destroy(self, *args: Any, **kwargs: Any) -> Any: ...
    async def __aenter__(self) -> AsyncUnleashClient: ...
    async def __aexit__(self, *args: Any, **kwargs: Any) -> bool: ...

# module: UnleashClient.connectors
from UnleashClient.connectors.polling_connector import PollingConnector as PollingConnector

# module: UnleashClient.connectors.polling_connector
from UnleashClient._transport import _Transport

@sync_client
class PollingConnector:
    transport: _Transport
    # _fetch_and_load -> fetch_features -> requests.Session.get
    @blocks("network")
    def start(self, *args: Any, **kwargs: Any) -> Any: ...
