"""aioredis: the former asyncio client for Redis, now redis.asyncio (written from its 2.0 source)."""

# module: aioredis
from aioredis.exceptions import AuthenticationError as AuthenticationError
from aioredis.exceptions import ConnectionError as ConnectionError
from aioredis.exceptions import DataError as DataError
from aioredis.exceptions import PubSubError as PubSubError
from aioredis.exceptions import RedisError as RedisError
from aioredis.exceptions import ResponseError as ResponseError
from aioredis.exceptions import TimeoutError as TimeoutError
from aioredis.exceptions import WatchError as WatchError
from redis.asyncio.client import Redis as Redis
from redis.asyncio.client import StrictRedis as StrictRedis
from redis.asyncio.connection import BlockingConnectionPool as BlockingConnectionPool
from redis.asyncio.connection import Connection as Connection
from redis.asyncio.connection import ConnectionPool as ConnectionPool
from redis.asyncio.sentinel import Sentinel as Sentinel
from redis.asyncio.utils import from_url as from_url

@quick
@awaits("network")
async def create_redis(address: Any, *args: Any, **kwargs: Any) -> Redis: ...
@quick
@awaits("network")
async def create_redis_pool(address: Any, *args: Any, **kwargs: Any) -> Redis: ...
@quick
@awaits("network")
async def create_pool(address: Any, *args: Any, **kwargs: Any) -> Any: ...
@quick
@awaits("network")
async def create_connection(address: Any, *args: Any, **kwargs: Any) -> Any: ...

# module: aioredis.client
from redis.asyncio.client import PubSub as PubSub
from redis.asyncio.client import Pipeline as Pipeline
from redis.asyncio.client import Redis as Redis
from redis.asyncio.client import StrictRedis as StrictRedis

# module: aioredis.connection
from redis.asyncio.connection import Connection as Connection
from redis.asyncio.connection import ConnectionPool as ConnectionPool

# module: aioredis.lock
from redis.asyncio.lock import Lock as Lock

# module: aioredis.sentinel
from redis.asyncio.sentinel import Sentinel as Sentinel

# module: aioredis.exceptions
class RedisError(Exception): ...
class ConnectionError(RedisError): ...
class TimeoutError(RedisError): ...
class ResponseError(RedisError): ...
class DataError(RedisError): ...
class PubSubError(RedisError): ...
class WatchError(RedisError): ...
class LockError(RedisError): ...
class ReadOnlyError(RedisError): ...
class AuthenticationError(ConnectionError): ...
class BusyLoadingError(ConnectionError): ...
