"""flask-sqlalchemy: SQLAlchemy bound to a Flask application (checked with 3.1)."""
# module: flask_sqlalchemy
from flask_sqlalchemy.extension import SQLAlchemy as SQLAlchemy

# module: flask_sqlalchemy.model
from re import sub
from flask_sqlalchemy.query import Query
from sqlalchemy.sql.schema import MetaData
from sqlalchemy.sql.schema import Table

@maps("base")
class Model:
    query_class: ClassVar[Any]
    query: ClassVar[Query[Any]]
    metadata: ClassVar[MetaData]
    __table__: ClassVar[Table]
    __bind_key__: ClassVar[str | None]
    def __init__(self, **kwargs: Any) -> None: ...
    @maps("declared")
    def __tablename__(cls) -> str:
        return sub(r"((?<=[a-z0-9])[A-Z]|(?!^)[A-Z](?=[a-z]))", r"_\1", cls.__name__).lower().lstrip("_")

# module: flask_sqlalchemy.query
from flask_sqlalchemy.pagination import Pagination
from sqlalchemy.orm.query import Query as _Query

class Query[T](_Query[T]):
    @blocks("database")
    def get_or_404(self, ident: Any, description: str | None = None) -> T: ...
    @blocks("database")
    def first_or_404(self, description: str | None = None) -> T: ...
    @blocks("database")
    def one_or_404(self, description: str | None = None) -> T: ...
    @blocks("database")
    def paginate(self, *, page: int | None = None, per_page: int | None = None, max_per_page: int | None = None,
                 error_out: bool = True, count: bool = True) -> Pagination: ...

# module: flask_sqlalchemy.pagination
class Pagination:
    page: int
    per_page: int
    max_per_page: int | None
    items: list[Any]
    total: int | None
    pages: int
    has_prev: bool
    has_next: bool
    prev_num: int | None
    next_num: int | None
    @blocks("database")
    def prev(self, *, error_out: bool = False) -> Pagination: ...
    @blocks("database")
    def next(self, *, error_out: bool = False) -> Pagination: ...
    def iter_pages(self, *, left_edge: int = 2, left_current: int = 2, right_current: int = 4,
                   right_edge: int = 2) -> Iterator[int | None]: ...

# module: flask_sqlalchemy.extension
from flask.app import Flask
from flask_sqlalchemy.model import Model as _Model
from flask_sqlalchemy.pagination import Pagination
from flask_sqlalchemy.query import Query as _Query
from sqlalchemy.engine.base import Engine
from sqlalchemy.orm.scoping import scoped_session
from sqlalchemy.orm.session import Session as _Session
from sqlalchemy.sql.schema import CheckConstraint as _CheckConstraint
from sqlalchemy.sql.schema import Column as _Column
from sqlalchemy.sql.schema import ForeignKey as _ForeignKey
from sqlalchemy.sql.schema import ForeignKeyConstraint as _ForeignKeyConstraint
from sqlalchemy.sql.schema import Index as _Index
from sqlalchemy.sql.schema import MetaData as _MetaData
from sqlalchemy.sql.schema import PrimaryKeyConstraint as _PrimaryKeyConstraint
from sqlalchemy.sql.schema import Table as _Table
from sqlalchemy.sql.schema import UniqueConstraint as _UniqueConstraint
from sqlalchemy.sql.selectable import Select
from sqlalchemy.sql.sqltypes import ARRAY as _ARRAY
from sqlalchemy.sql.sqltypes import BigInteger as _BigInteger
from sqlalchemy.sql.sqltypes import Boolean as _Boolean
from sqlalchemy.sql.sqltypes import DECIMAL as _DECIMAL
from sqlalchemy.sql.sqltypes import Date as _Date
from sqlalchemy.sql.sqltypes import DateTime as _DateTime
from sqlalchemy.sql.sqltypes import Double as _Double
from sqlalchemy.sql.sqltypes import Enum as _Enum
from sqlalchemy.sql.sqltypes import Float as _Float
from sqlalchemy.sql.sqltypes import Integer as _Integer
from sqlalchemy.sql.sqltypes import Interval as _Interval
from sqlalchemy.sql.sqltypes import JSON as _JSON
from sqlalchemy.sql.sqltypes import LargeBinary as _LargeBinary
from sqlalchemy.sql.sqltypes import Numeric as _Numeric
from sqlalchemy.sql.sqltypes import PickleType as _PickleType
from sqlalchemy.sql.sqltypes import SmallInteger as _SmallInteger
from sqlalchemy.sql.sqltypes import String as _String
from sqlalchemy.sql.sqltypes import TIMESTAMP as _TIMESTAMP
from sqlalchemy.sql.sqltypes import Text as _Text
from sqlalchemy.sql.sqltypes import Time as _Time
from sqlalchemy.sql.sqltypes import UUID as _UUID
from sqlalchemy.sql.sqltypes import Unicode as _Unicode
from sqlalchemy.sql.sqltypes import UnicodeText as _UnicodeText
from sqlalchemy.sql.sqltypes import Uuid as _Uuid

class SQLAlchemy:
    Model: type[_Model]
    Query: type[_Query[Any]]
    session: scoped_session[_Session]
    Table: type[_Table]
    metadata: _MetaData
    metadatas: dict[str | None, _MetaData]
    engine: Engine
    engines: Mapping[str | None, Engine]
    Column: type[_Column[Any]]
    ForeignKey: type[_ForeignKey]
    ForeignKeyConstraint: type[_ForeignKeyConstraint]
    CheckConstraint: type[_CheckConstraint]
    UniqueConstraint: type[_UniqueConstraint]
    PrimaryKeyConstraint: type[_PrimaryKeyConstraint]
    Index: type[_Index]
    MetaData: type[_MetaData]
    ARRAY: type[_ARRAY]
    BigInteger: type[_BigInteger]
    Boolean: type[_Boolean]
    DECIMAL: type[_DECIMAL]
    Date: type[_Date]
    DateTime: type[_DateTime]
    Double: type[_Double]
    Enum: type[_Enum]
    Float: type[_Float]
    Integer: type[_Integer]
    Interval: type[_Interval]
    JSON: type[_JSON]
    LargeBinary: type[_LargeBinary]
    Numeric: type[_Numeric]
    PickleType: type[_PickleType]
    SmallInteger: type[_SmallInteger]
    String: type[_String]
    TIMESTAMP: type[_TIMESTAMP]
    Text: type[_Text]
    Time: type[_Time]
    UUID: type[_UUID]
    Unicode: type[_Unicode]
    UnicodeText: type[_UnicodeText]
    Uuid: type[_Uuid]
    func: Any
    def __init__(self, app: Flask | None = None, **kwargs: Any) -> None: ...
    def init_app(self, app: Flask) -> None: ...
    @blocks("database")
    def get_or_404[T](self, entity: type[T], ident: Any, *, description: str | None = None, **kwargs: Any) -> T: ...
    @blocks("database")
    def first_or_404(self, statement: Select[Any], *, description: str | None = None) -> Any: ...
    @blocks("database")
    def one_or_404(self, statement: Select[Any], *, description: str | None = None) -> Any: ...
    @blocks("database")
    def paginate(self, select: Select[Any], *, page: int | None = None, per_page: int | None = None,
                 max_per_page: int | None = None, error_out: bool = True, count: bool = True) -> Pagination: ...
    @blocks("database")
    def create_all(self, bind_key: Any = "__all__") -> None: ...
    @blocks("database")
    def drop_all(self, bind_key: Any = "__all__") -> None: ...
    @blocks("database")
    def reflect(self, bind_key: Any = "__all__") -> None: ...
    @maps("relation")
    def relationship(self, argument: Any = None, *args: Any, **kwargs: Any) -> Any: ...
    @maps("dynamic relation")
    def dynamic_loader(self, argument: Any, **kwargs: Any) -> Any: ...
    @maps("backref")
    def backref(self, name: str, **kwargs: Any) -> Any: ...
    @maps("column")
    def mapped_column(self, *args: Any, **kwargs: Any) -> Any: ...
    @maps("column property")
    def column_property(self, column: Any, *additional_columns: Any, **kwargs: Any) -> Any: ...
    @maps("deferred")
    def deferred(self, column: Any, *additional_columns: Any, **kwargs: Any) -> Any: ...
    @maps("composite")
    def composite(self, *args: Any, **kwargs: Any) -> Any: ...
    @maps("synonym")
    def synonym(self, *args: Any, **kwargs: Any) -> Any: ...
    @overload
    @statement("select")
    def select[T](self, entity: type[T], /) -> Select[tuple[T]]: ...
    @overload
    @statement("select")
    def select(self, *entities: Any) -> Select[Any]: ...
