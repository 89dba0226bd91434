"""advanced-alchemy: bases, mixins and column types for SQLAlchemy (checked with 1.12)."""
# module: advanced_alchemy.types
from advanced_alchemy.types.datetime import DateTimeUTC as DateTimeUTC
from advanced_alchemy.types.encrypted_string import EncryptedString as EncryptedString
from advanced_alchemy.types.encrypted_string import EncryptedText as EncryptedText
from advanced_alchemy.types.file_object import StoredObject as StoredObject
from advanced_alchemy.types.guid import GUID as GUID
from advanced_alchemy.types.identity import BigIntIdentity as BigIntIdentity
from advanced_alchemy.types.json import JsonB as JsonB
from advanced_alchemy.types.json import ORA_JSONB as ORA_JSONB
from advanced_alchemy.types.password_hash.base import PasswordHash as PasswordHash

# module: advanced_alchemy.types.datetime
from sqlalchemy.sql.type_api import TypeDecorator
class DateTimeUTC(TypeDecorator[Any]):
    def __init__(self, timezone: bool = True) -> None: ...

# module: advanced_alchemy.types.encrypted_string
from sqlalchemy.sql.type_api import TypeDecorator
class EncryptedString(TypeDecorator[str]): ...
class EncryptedText(EncryptedString): ...

# module: advanced_alchemy.types.file_object
from sqlalchemy.sql.type_api import TypeDecorator
class StoredObject(TypeDecorator[Any]): ...

# module: advanced_alchemy.types.guid
from sqlalchemy.sql.type_api import TypeDecorator
class GUID(TypeDecorator[Any]): ...

# module: advanced_alchemy.types.identity
from sqlalchemy.sql.sqltypes import BigInteger
class BigIntIdentity(BigInteger): ...

# module: advanced_alchemy.types.json
from sqlalchemy.sql.sqltypes import JSON
from sqlalchemy.sql.type_api import TypeDecorator
class ORA_JSONB(TypeDecorator[Any]): ...
class JsonB(JSON): ...

# module: advanced_alchemy.types.password_hash.base
from sqlalchemy.sql.type_api import TypeDecorator
class PasswordHash(TypeDecorator[str]): ...

# module: advanced_alchemy.mixins
from advanced_alchemy.mixins.audit import AuditColumns as AuditColumns
from advanced_alchemy.mixins.bigint import BigIntPrimaryKey as BigIntPrimaryKey
from advanced_alchemy.mixins.bigint import IdentityPrimaryKey as IdentityPrimaryKey
from advanced_alchemy.mixins.nanoid import NanoIDPrimaryKey as NanoIDPrimaryKey
from advanced_alchemy.mixins.sentinel import SentinelMixin as SentinelMixin
from advanced_alchemy.mixins.slug import SlugKey as SlugKey
from advanced_alchemy.mixins.unique import UniqueMixin as UniqueMixin
from advanced_alchemy.mixins.uuid import UUIDPrimaryKey as UUIDPrimaryKey
from advanced_alchemy.mixins.uuid import UUIDv6PrimaryKey as UUIDv6PrimaryKey
from advanced_alchemy.mixins.uuid import UUIDv7PrimaryKey as UUIDv7PrimaryKey

# module: advanced_alchemy.mixins.audit
from advanced_alchemy.types.datetime import DateTimeUTC
from datetime import datetime
from sqlalchemy.orm.base import Mapped
from sqlalchemy.orm._orm_constructors import mapped_column

class AuditColumns:
    created_at: Mapped[datetime] = mapped_column(DateTimeUTC(timezone=True))
    updated_at: Mapped[datetime] = mapped_column(DateTimeUTC(timezone=True))

# module: advanced_alchemy.mixins.sentinel
from sqlalchemy.orm.base import Mapped
from sqlalchemy.orm._orm_constructors import mapped_column

class SentinelMixin:
    _sentinel: Mapped[int] = mapped_column(name="sa_orm_sentinel", nullable=True, use_existing_column=True)

# module: advanced_alchemy.mixins.bigint
from advanced_alchemy.types.identity import BigIntIdentity
from sqlalchemy.orm.base import Mapped
from sqlalchemy.orm._orm_constructors import mapped_column

class BigIntPrimaryKey:
    id: Mapped[int] = mapped_column(BigIntIdentity, primary_key=True)
class IdentityPrimaryKey:
    id: Mapped[int] = mapped_column(BigIntIdentity, primary_key=True)

# module: advanced_alchemy.mixins.nanoid
from advanced_alchemy.mixins.sentinel import SentinelMixin
from sqlalchemy.orm.base import Mapped
from sqlalchemy.orm._orm_constructors import mapped_column

class NanoIDPrimaryKey(SentinelMixin):
    id: Mapped[str] = mapped_column(primary_key=True)

# module: advanced_alchemy.mixins.slug
from sqlalchemy.orm.base import Mapped
from sqlalchemy.orm._orm_constructors import mapped_column
from sqlalchemy.sql.schema import UniqueConstraint
from sqlalchemy.sql.sqltypes import String

class SlugKey:
    slug: Mapped[str] = mapped_column(String(length=100), nullable=False)
    __table_args__ = (UniqueConstraint("slug"),)

# module: advanced_alchemy.mixins.unique
class UniqueMixin: ...

# module: advanced_alchemy.mixins.uuid
from advanced_alchemy.mixins.sentinel import SentinelMixin
from sqlalchemy.orm.base import Mapped
from sqlalchemy.orm._orm_constructors import mapped_column
from uuid import UUID

class UUIDPrimaryKey(SentinelMixin):
    id: Mapped[UUID] = mapped_column(primary_key=True)
class UUIDv6PrimaryKey(SentinelMixin):
    id: Mapped[UUID] = mapped_column(primary_key=True)
class UUIDv7PrimaryKey(SentinelMixin):
    id: Mapped[UUID] = mapped_column(primary_key=True)

# module: advanced_alchemy.base
from re import sub
from advanced_alchemy.mixins.audit import AuditColumns
from advanced_alchemy.mixins.bigint import BigIntPrimaryKey
from advanced_alchemy.mixins.bigint import IdentityPrimaryKey
from advanced_alchemy.mixins.nanoid import NanoIDPrimaryKey
from advanced_alchemy.mixins.uuid import UUIDPrimaryKey
from advanced_alchemy.mixins.uuid import UUIDv6PrimaryKey
from advanced_alchemy.mixins.uuid import UUIDv7PrimaryKey
from sqlalchemy.ext.asyncio.session import AsyncAttrs
from sqlalchemy.orm.decl_api import DeclarativeBase

class BasicAttributes:
    def to_dict(self, exclude: set[str] | None = None) -> dict[str, Any]: ...

class CommonTableAttributes(BasicAttributes):
    @maps("declared")
    def __tablename__(cls) -> str:
        return sub(r"((?<=[a-z0-9])[A-Z]|(?!^)[A-Z](?=[a-z]))", r"_\1", cls.__name__).lower()

class AdvancedDeclarativeBase(DeclarativeBase):
    __bind_key__: Any

class UUIDBase(UUIDPrimaryKey, CommonTableAttributes, AdvancedDeclarativeBase, AsyncAttrs): ...
class UUIDAuditBase(CommonTableAttributes, UUIDPrimaryKey, AuditColumns, AdvancedDeclarativeBase, AsyncAttrs): ...
class UUIDv6Base(UUIDv6PrimaryKey, CommonTableAttributes, AdvancedDeclarativeBase, AsyncAttrs): ...
class UUIDv6AuditBase(CommonTableAttributes, UUIDv6PrimaryKey, AuditColumns, AdvancedDeclarativeBase, AsyncAttrs): ...
class UUIDv7Base(UUIDv7PrimaryKey, CommonTableAttributes, AdvancedDeclarativeBase, AsyncAttrs): ...
class UUIDv7AuditBase(CommonTableAttributes, UUIDv7PrimaryKey, AuditColumns, AdvancedDeclarativeBase, AsyncAttrs): ...
class NanoIDBase(NanoIDPrimaryKey, CommonTableAttributes, AdvancedDeclarativeBase, AsyncAttrs): ...
class NanoIDAuditBase(CommonTableAttributes, NanoIDPrimaryKey, AuditColumns, AdvancedDeclarativeBase, AsyncAttrs): ...
class BigIntBase(BigIntPrimaryKey, CommonTableAttributes, AdvancedDeclarativeBase, AsyncAttrs): ...
class BigIntAuditBase(CommonTableAttributes, BigIntPrimaryKey, AuditColumns, AdvancedDeclarativeBase, AsyncAttrs): ...
class IdentityBase(IdentityPrimaryKey, CommonTableAttributes, AdvancedDeclarativeBase, AsyncAttrs): ...
class IdentityAuditBase(CommonTableAttributes, IdentityPrimaryKey, AuditColumns, AdvancedDeclarativeBase, AsyncAttrs): ...
class DefaultBase(CommonTableAttributes, AdvancedDeclarativeBase, AsyncAttrs): ...
class SQLQuery(BasicAttributes, AdvancedDeclarativeBase, AsyncAttrs): ...
