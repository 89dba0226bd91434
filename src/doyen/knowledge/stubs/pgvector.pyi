"""pgvector: vector types for PostgreSQL drivers and ORMs (checked with 0.5)."""

# module: pgvector
class Vector:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class HalfVector:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class SparseVector:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class Bit:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: pgvector.sqlalchemy
from sqlalchemy.sql.type_api import UserDefinedType

class VECTOR(UserDefinedType[Any]):
    def __init__(self, dim: int | None = None) -> None: ...

Vector = VECTOR

class HALFVEC(UserDefinedType[Any]):
    def __init__(self, dim: int | None = None) -> None: ...

class SPARSEVEC(UserDefinedType[Any]):
    def __init__(self, dim: int | None = None) -> None: ...

class BIT(UserDefinedType[Any]):
    def __init__(self, length: int | None = None) -> None: ...

def avg(*args: Any, **kwargs: Any) -> Any: ...
def sum(*args: Any, **kwargs: Any) -> Any: ...

# module: pgvector.asyncpg
@awaits("database")
async def register_vector(conn: Any, schema: str = "public") -> None: ...

# module: pgvector.psycopg
@blocks("database", instead="pgvector.psycopg.register_vector_async")
def register_vector(context: Any) -> None: ...
@awaits("database")
async def register_vector_async(context: Any) -> None: ...

# module: pgvector.psycopg2
@blocks("database")
def register_vector(conn_or_curs: Any, *args: Any, **kwargs: Any) -> None: ...
