"""fastapi-users-db-sqlalchemy: the tables and queries of user accounts (checked with 7.0)."""
# module: fastapi_users.db
from fastapi_users_db_sqlalchemy import SQLAlchemyBaseOAuthAccountTable as SQLAlchemyBaseOAuthAccountTable
from fastapi_users_db_sqlalchemy import SQLAlchemyBaseOAuthAccountTableUUID as SQLAlchemyBaseOAuthAccountTableUUID
from fastapi_users_db_sqlalchemy import SQLAlchemyBaseUserTable as SQLAlchemyBaseUserTable
from fastapi_users_db_sqlalchemy import SQLAlchemyBaseUserTableUUID as SQLAlchemyBaseUserTableUUID
from fastapi_users_db_sqlalchemy import SQLAlchemyUserDatabase as SQLAlchemyUserDatabase

# module: fastapi_users_db_sqlalchemy
from fastapi_users_db_sqlalchemy.generics import GUID
from sqlalchemy.ext.asyncio.session import AsyncSession
from sqlalchemy.orm._orm_constructors import mapped_column
from sqlalchemy.orm.base import Mapped
from sqlalchemy.sql.schema import ForeignKey
from sqlalchemy.sql.sqltypes import Boolean
from sqlalchemy.sql.sqltypes import Integer
from sqlalchemy.sql.sqltypes import String
from uuid import UUID as UUID_ID

class SQLAlchemyBaseUserTable[ID]:
    __tablename__ = "user"
    email: Mapped[str] = mapped_column(String(length=320), unique=True, index=True, nullable=False)
    hashed_password: Mapped[str] = mapped_column(String(length=1024), nullable=False)
    is_active: Mapped[bool] = mapped_column(Boolean, default=True, nullable=False)
    is_superuser: Mapped[bool] = mapped_column(Boolean, default=False, nullable=False)
    is_verified: Mapped[bool] = mapped_column(Boolean, default=False, nullable=False)

class SQLAlchemyBaseUserTableUUID(SQLAlchemyBaseUserTable[UUID_ID]):
    id: Mapped[UUID_ID] = mapped_column(GUID, primary_key=True)

class SQLAlchemyBaseOAuthAccountTable[ID]:
    __tablename__ = "oauth_account"
    oauth_name: Mapped[str] = mapped_column(String(length=100), index=True, nullable=False)
    access_token: Mapped[str] = mapped_column(String(length=1024), nullable=False)
    expires_at: Mapped[int | None] = mapped_column(Integer, nullable=True)
    refresh_token: Mapped[str | None] = mapped_column(String(length=1024), nullable=True)
    account_id: Mapped[str] = mapped_column(String(length=320), index=True, nullable=False)
    account_email: Mapped[str] = mapped_column(String(length=320), nullable=False)

class SQLAlchemyBaseOAuthAccountTableUUID(SQLAlchemyBaseOAuthAccountTable[UUID_ID]):
    id: Mapped[UUID_ID] = mapped_column(GUID, primary_key=True)
    user_id: Mapped[UUID_ID] = mapped_column(GUID, ForeignKey("user.id", ondelete="cascade"), nullable=False)

class SQLAlchemyUserDatabase[UP, ID]:
    session: AsyncSession
    user_table: type[UP]
    oauth_account_table: Any
    def __init__(self, session: AsyncSession, user_table: type[UP], oauth_account_table: Any = None) -> None: ...
    @awaits("database")
    async def get(self, id: ID) -> UP | None: ...
    @awaits("database")
    async def get_by_email(self, email: str) -> UP | None: ...
    @awaits("database")
    async def get_by_oauth_account(self, oauth: str, account_id: str) -> UP | None: ...
    @awaits("database")
    async def create(self, create_dict: dict[str, Any]) -> UP: ...
    @awaits("database")
    async def update(self, user: UP, update_dict: dict[str, Any]) -> UP: ...
    @awaits("database")
    async def delete(self, user: UP) -> None: ...
    @awaits("database")
    async def add_oauth_account(self, user: UP, create_dict: dict[str, Any]) -> UP: ...
    @awaits("database")
    async def update_oauth_account(self, user: UP, oauth_account: Any, update_dict: dict[str, Any]) -> UP: ...

# module: fastapi_users_db_sqlalchemy.generics
from sqlalchemy.sql.type_api import TypeDecorator
class GUID(TypeDecorator[Any]): ...
class TIMESTAMPAware(TypeDecorator[Any]): ...

# module: fastapi_users_db_sqlalchemy.access_token
from datetime import datetime
from fastapi_users_db_sqlalchemy.generics import GUID
from fastapi_users_db_sqlalchemy.generics import TIMESTAMPAware
from sqlalchemy.ext.asyncio.session import AsyncSession
from sqlalchemy.orm._orm_constructors import mapped_column
from sqlalchemy.orm.base import Mapped
from sqlalchemy.sql.schema import ForeignKey
from sqlalchemy.sql.sqltypes import String
from uuid import UUID

class SQLAlchemyBaseAccessTokenTable[ID]:
    __tablename__ = "accesstoken"
    token: Mapped[str] = mapped_column(String(length=43), primary_key=True)
    created_at: Mapped[datetime] = mapped_column(TIMESTAMPAware(timezone=True), index=True, nullable=False)

class SQLAlchemyBaseAccessTokenTableUUID(SQLAlchemyBaseAccessTokenTable[UUID]):
    user_id: Mapped[UUID] = mapped_column(GUID, ForeignKey("user.id", ondelete="cascade"), nullable=False)

class SQLAlchemyAccessTokenDatabase[AP]:
    session: AsyncSession
    access_token_table: type[AP]
    def __init__(self, session: AsyncSession, access_token_table: type[AP]) -> None: ...
    @awaits("database")
    async def get_by_token(self, token: str, max_age: Any = None) -> AP | None: ...
    @awaits("database")
    async def create(self, create_dict: dict[str, Any]) -> AP: ...
    @awaits("database")
    async def update(self, access_token: AP, update_dict: dict[str, Any]) -> AP: ...
    @awaits("database")
    async def delete(self, access_token: AP) -> None: ...
