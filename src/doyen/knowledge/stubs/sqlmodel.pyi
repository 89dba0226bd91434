"""sqlmodel: SQLAlchemy models that are pydantic models (checked with 0.0.50)."""

# module: sqlmodel
from sqlalchemy.sql.sqltypes import ARRAY as ARRAY
from sqlalchemy.sql.sqltypes import BIGINT as BIGINT
from sqlalchemy.sql.sqltypes import BINARY as BINARY
from sqlalchemy.sql.sqltypes import BLOB as BLOB
from sqlalchemy.sql.sqltypes import BOOLEAN as BOOLEAN
from sqlalchemy.sql.sqltypes import BigInteger as BigInteger
from sqlalchemy.sql.sqltypes import Boolean as Boolean
from sqlalchemy.sql.sqltypes import CHAR as CHAR
from sqlalchemy.sql.sqltypes import CLOB as CLOB
from sqlalchemy.sql.schema import CheckConstraint as CheckConstraint
from sqlalchemy.sql.schema import Column as Column
from sqlalchemy.sql.schema import Computed as Computed
from sqlalchemy.sql.schema import Constraint as Constraint
from sqlalchemy.sql.sqltypes import DATE as DATE
from sqlalchemy.sql.sqltypes import DATETIME as DATETIME
from sqlalchemy.sql.ddl import DDL as DDL
from sqlalchemy.sql.sqltypes import DECIMAL as DECIMAL
from sqlalchemy.sql.sqltypes import DOUBLE as DOUBLE
from sqlalchemy.sql.sqltypes import Date as Date
from sqlalchemy.sql.sqltypes import DateTime as DateTime
from sqlalchemy.sql.schema import DefaultClause as DefaultClause
from sqlalchemy.sql.sqltypes import Double as Double
from sqlalchemy.sql.sqltypes import Enum as Enum
from sqlalchemy.sql.sqltypes import FLOAT as FLOAT
from sqlalchemy.sql.schema import FetchedValue as FetchedValue
from sqlalchemy.sql.sqltypes import Float as Float
from sqlalchemy.sql.schema import ForeignKey as ForeignKey
from sqlalchemy.sql.schema import ForeignKeyConstraint as ForeignKeyConstraint
from sqlalchemy.sql.sqltypes import INT as INT
from sqlalchemy.sql.sqltypes import INTEGER as INTEGER
from sqlalchemy.sql.schema import Identity as Identity
from sqlalchemy.sql.schema import Index as Index
from sqlalchemy.sql.sqltypes import Integer as Integer
from sqlalchemy.sql.sqltypes import Interval as Interval
from sqlalchemy.sql.sqltypes import JSON as JSON
from sqlalchemy.sql.sqltypes import LargeBinary as LargeBinary
from sqlalchemy.sql.schema import MetaData as MetaData
from sqlalchemy.sql.sqltypes import NUMERIC as NUMERIC
from sqlalchemy.sql.sqltypes import Numeric as Numeric
from sqlalchemy.sql.sqltypes import PickleType as PickleType
from sqlalchemy.sql.schema import PrimaryKeyConstraint as PrimaryKeyConstraint
from sqlalchemy.pool.impl import QueuePool as QueuePool
from sqlalchemy.sql.sqltypes import REAL as REAL
from sqlalchemy.sql.sqltypes import SMALLINT as SMALLINT
from sqlalchemy.sql.schema import Sequence as Sequence
from sqlalchemy.sql.sqltypes import SmallInteger as SmallInteger
from sqlalchemy.pool.impl import StaticPool as StaticPool
from sqlalchemy.sql.sqltypes import String as String
from sqlalchemy.sql.sqltypes import TEXT as TEXT
from sqlalchemy.sql.sqltypes import TIME as TIME
from sqlalchemy.sql.sqltypes import TIMESTAMP as TIMESTAMP
from sqlalchemy.sql.schema import Table as Table
from sqlalchemy.sql.sqltypes import Text as Text
from sqlalchemy.sql.sqltypes import Time as Time
from sqlalchemy.sql.sqltypes import UUID as UUID
from sqlalchemy.sql.sqltypes import Unicode as Unicode
from sqlalchemy.sql.sqltypes import UnicodeText as UnicodeText
from sqlalchemy.sql.schema import UniqueConstraint as UniqueConstraint
from sqlalchemy.sql.sqltypes import Uuid as Uuid
from sqlalchemy.sql.sqltypes import VARCHAR as VARCHAR
from sqlalchemy.sql._expressions import alias as alias
from sqlalchemy.sql._expressions import all_ as all_
from sqlalchemy.sql._expressions import and_ as and_
from sqlalchemy.sql._expressions import any_ as any_
from sqlalchemy.sql._expressions import asc as asc
from sqlalchemy.sql._expressions import between as between
from sqlalchemy.sql._expressions import bindparam as bindparam
from sqlalchemy.sql._expressions import case as case
from sqlalchemy.sql._expressions import cast as cast
from sqlalchemy.sql._expressions import collate as collate
from sqlalchemy.sql._expressions import column as column
from sqlalchemy.engine.create import create_engine as create_engine
from sqlalchemy.sql._expressions import delete as delete
from sqlalchemy.sql._expressions import desc as desc
from sqlalchemy.sql._expressions import distinct as distinct
from sqlalchemy.engine.create import engine_from_config as engine_from_config
from sqlalchemy.sql._expressions import except_ as except_
from sqlalchemy.sql._expressions import except_all as except_all
from sqlalchemy.sql._expressions import exists as exists
from sqlalchemy.sql._expressions import extract as extract
from sqlalchemy.sql._expressions import false as false
from sqlalchemy.sql.functions import func as func
from sqlalchemy.sql._expressions import insert as insert
from sqlalchemy.inspection import inspect as inspect
from sqlalchemy.sql._expressions import intersect as intersect
from sqlalchemy.sql._expressions import intersect_all as intersect_all
from sqlalchemy.sql._expressions import join as join
from sqlalchemy.sql._expressions import lateral as lateral
from sqlalchemy.sql._expressions import literal as literal
from sqlalchemy.sql._expressions import literal_column as literal_column
from sqlalchemy.sql._expressions import not_ as not_
from sqlalchemy.sql._expressions import null as null
from sqlalchemy.sql._expressions import nulls_first as nulls_first
from sqlalchemy.sql._expressions import nulls_last as nulls_last
from sqlalchemy.sql._expressions import nullsfirst as nullsfirst
from sqlalchemy.sql._expressions import nullslast as nullslast
from sqlalchemy.sql._expressions import or_ as or_
from sqlalchemy.sql._expressions import outerjoin as outerjoin
from sqlalchemy.sql._expressions import over as over
from sqlalchemy.sql._expressions import table as table
from sqlalchemy.sql._expressions import tablesample as tablesample
from sqlalchemy.sql._expressions import text as text
from sqlalchemy.sql._expressions import true as true
from sqlalchemy.sql._expressions import tuple_ as tuple_
from sqlalchemy.sql._expressions import type_coerce as type_coerce
from sqlalchemy.sql._expressions import union as union
from sqlalchemy.sql._expressions import union_all as union_all
from sqlalchemy.sql._expressions import update as update
from sqlalchemy.sql._expressions import values as values
from sqlalchemy.sql._expressions import within_group as within_group
from sqlalchemy.sql.type_api import TypeDecorator as TypeDecorator
from sqlmodel.main import Field as Field
from sqlmodel.main import Relationship as Relationship
from sqlmodel.main import SQLModel as SQLModel
from sqlmodel.orm.session import Session as Session
from sqlmodel.sql.expression import col as col
from sqlmodel.sql.expression import select as select
from sqlmodel.sql.sqltypes import AutoString as AutoString

# module: sqlmodel.sql.sqltypes
from sqlalchemy.sql.sqltypes import String

class AutoString(String): ...

# module: sqlmodel.main
from pydantic.main import BaseModel
from sqlalchemy.sql.schema import MetaData
from sqlalchemy.sql.schema import Table

type _Dict = dict[str, Any]

@maps("optional base")
class SQLModel(BaseModel):
    metadata: ClassVar[MetaData]
    __table__: ClassVar[Table]
    __tablename__: Any
    __table_args__: Any
    @classmethod
    @reads_attributes("obj")
    def model_validate(cls, obj: Any, **kwargs: Any) -> Self: ...
    @classmethod
    @reads_attributes("obj")
    def parse_obj(cls, obj: Any, update: Any = None) -> Self: ...
    @classmethod
    @reads_attributes("obj")
    def from_orm(cls, obj: Any, update: Any = None) -> Self: ...
    def model_dump(self, **kwargs: Any) -> _Dict: ...
    def dict(self, **kwargs: Any) -> _Dict: ...
    def sqlmodel_update(self, obj: Any, *, update: Any = None) -> Self: ...

@maps("field")
def Field(default: Any = ..., **kwargs: Any) -> Any: ...
@maps("relation")
def Relationship(**kwargs: Any) -> Any: ...

# module: sqlmodel.sql.expression
from sqlalchemy.orm.base import Mapped
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import Select as _Select

class SelectBase[R](_Select[R]): ...
class Select[R](SelectBase[R]): ...
class SelectOfScalar[T](SelectBase[tuple[T]]): ...

@overload
@statement("select")
def select[T](entity: type[T], /) -> SelectOfScalar[T]: ...
@overload
@statement("select")
def select[T](entity: Mapped[T], /) -> SelectOfScalar[T]: ...
@overload
@statement("select")
def select[T](entity: ColumnElement[T], /) -> SelectOfScalar[T]: ...
@overload
@statement("select")
def select(*entities: Any) -> Any: ...
def col(column_expression: Any) -> Mapped[Any]: ...

# module: sqlmodel.orm.session
from sqlalchemy.engine.cursor import CursorResult
from sqlalchemy.engine.result import Result
from sqlalchemy.engine.result import ScalarResult
from sqlalchemy.orm.session import Session as _Session
from sqlalchemy.sql.dml import UpdateBase
from sqlmodel.sql.expression import Select
from sqlmodel.sql.expression import SelectOfScalar

@session
@thread_unsafe
@async_twin("sqlmodel.ext.asyncio.session.AsyncSession")
class Session(_Session):
    @overload
    @blocks("database", instead="sqlmodel.ext.asyncio.session.AsyncSession.exec")
    @session_step("execute")
    def exec[T](self, statement: SelectOfScalar[T], **kwargs: Any) -> ScalarResult[T]: ...
    @overload
    @blocks("database", instead="sqlmodel.ext.asyncio.session.AsyncSession.exec")
    @session_step("execute")
    def exec[R](self, statement: Select[R], **kwargs: Any) -> Result[R]: ...
    @overload
    @blocks("database", instead="sqlmodel.ext.asyncio.session.AsyncSession.exec")
    @session_step("execute")
    def exec(self, statement: UpdateBase, **kwargs: Any) -> CursorResult[Any]: ...
    @overload
    @blocks("database", instead="sqlmodel.ext.asyncio.session.AsyncSession.exec")
    @session_step("execute")
    def exec(self, statement: Any, **kwargs: Any) -> Result[Any]: ...

# module: sqlmodel.ext.asyncio.session
from sqlalchemy.engine.cursor import CursorResult
from sqlalchemy.engine.result import Result
from sqlalchemy.engine.result import ScalarResult
from sqlalchemy.ext.asyncio.session import AsyncSession as _AsyncSession
from sqlalchemy.sql.dml import UpdateBase
from sqlmodel.sql.expression import Select
from sqlmodel.sql.expression import SelectOfScalar

@session
@thread_unsafe
class AsyncSession(_AsyncSession):
    @overload
    @awaits("database")
    @session_step("execute")
    async def exec[T](self, statement: SelectOfScalar[T], **kwargs: Any) -> ScalarResult[T]: ...
    @overload
    @awaits("database")
    @session_step("execute")
    async def exec[R](self, statement: Select[R], **kwargs: Any) -> Result[R]: ...
    @overload
    @awaits("database")
    @session_step("execute")
    async def exec(self, statement: UpdateBase, **kwargs: Any) -> CursorResult[Any]: ...
    @overload
    @awaits("database")
    @session_step("execute")
    async def exec(self, statement: Any, **kwargs: Any) -> Result[Any]: ...
