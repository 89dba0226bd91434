"""Learned from pyairtable 3.5.0.post1 by reading its source; a line written by hand wins over one here."""

# module: pyairtable
from pyairtable.api.api import Api as Api
from pyairtable.api.base import Base as Base
from pyairtable.api.enterprise import Enterprise as Enterprise
from pyairtable.api.table import Table as Table
from pyairtable.api.workspace import Workspace as Workspace

# module: pyairtable.api
from pyairtable.api.api import Api as Api
from pyairtable.api.base import Base as Base
from pyairtable.api.table import Table as Table

# module: pyairtable.api.api
from pyairtable.api.base import Base
from pyairtable.api.enterprise import Enterprise
from pyairtable.api.table import Table
from pyairtable.api.workspace import Workspace
from requests.sessions import Session

@sync_client
class Api:
    session: Session
    # request -> requests.Session.request
    @blocks("network")
    def whoami(self, *args: Any, **kwargs: Any) -> Any: ...
    def workspace(self, *args: Any, **kwargs: Any) -> Workspace: ...
    def base(self, *args: Any, **kwargs: Any) -> Base: ...
    @blocks("network")
    def bases(self, *args: Any, **kwargs: Any) -> list[Base]: ...
    @blocks("network")
    def create_base(self, *args: Any, **kwargs: Any) -> Base: ...
    def table(self, *args: Any, **kwargs: Any) -> Table: ...
    # requests.Session.request
    @blocks("network")
    def request(self, *args: Any, **kwargs: Any) -> Any: ...
    # request -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def post(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def patch(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    def enterprise(self, *args: Any, **kwargs: Any) -> Enterprise: ...

# module: pyairtable.api.base
from pyairtable.api.api import Api
from pyairtable.api.table import Table
from pyairtable.models.schema import BaseCollaborators
from pyairtable.models.schema import BaseSchema
from pyairtable.models.webhook import Webhook

@sync_client
class Base:
    api: Api
    def table(self, *args: Any, **kwargs: Any) -> Table: ...
    # schema -> get -> request -> requests.Session.request
    @blocks("network")
    def tables(self, *args: Any, **kwargs: Any) -> list[Table]: ...
    @blocks("network")
    def create_table(self, *args: Any, **kwargs: Any) -> Table: ...
    @blocks("network")
    def schema(self, *args: Any, **kwargs: Any) -> BaseSchema: ...
    @blocks("network")
    def webhooks(self, *args: Any, **kwargs: Any) -> list[Webhook]: ...
    @blocks("network")
    def webhook(self, *args: Any, **kwargs: Any) -> Webhook: ...
    @blocks("network")
    def add_webhook(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def collaborators(self, *args: Any, **kwargs: Any) -> BaseCollaborators: ...
    @blocks("network")
    def shares(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: pyairtable.api.enterprise
from pyairtable.api.api import Api
from pyairtable.api.base import Base
from pyairtable.api.workspace import Workspace
from pyairtable.models.schema import UserInfo

@sync_client
class Enterprise:
    api: Api
    # get -> request -> requests.Session.request
    @blocks("network")
    def info(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def group(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def user(self, *args: Any, **kwargs: Any) -> UserInfo: ...
    @blocks("network")
    def users(self, *args: Any, **kwargs: Any) -> list[UserInfo]: ...
    @blocks("network")
    def remove_user(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def claim_users(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_users(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def grant_admin(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def revoke_admin(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_descendant(self, *args: Any, **kwargs: Any) -> Self: ...
    @blocks("network")
    def move_groups(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def move_workspaces(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_workspace(self, *args: Any, **kwargs: Any) -> Workspace: ...
    @blocks("network")
    def packages(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def package(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_base(self, *args: Any, **kwargs: Any) -> Base: ...
    @blocks("network")
    def create_base_from_package(self, *args: Any, **kwargs: Any) -> Base: ...
    @blocks("network")
    def access_tokens(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def revoke_access_tokens(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def allow_ai(self, *args: Any, **kwargs: Any) -> Any: ...

# module: pyairtable.api.table
from pyairtable.api.api import Api
from pyairtable.api.base import Base
from pyairtable.models.comment import Comment
from pyairtable.models.schema import TableSchema

@sync_client
class Table:
    base: Base
    @property
    def api(self) -> Api: ...
    # get -> request -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def all(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def first(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def comments(self, *args: Any, **kwargs: Any) -> list[Comment]: ...
    @blocks("network")
    def add_comment(self, *args: Any, **kwargs: Any) -> Comment: ...
    def schema(self, *args: Any, **kwargs: Any) -> TableSchema: ...
    @blocks("network")
    def create_field(self, *args: Any, **kwargs: Any) -> Any: ...
    # builtins.open
    @blocks("disk")
    def upload_attachment(self, *args: Any, **kwargs: Any) -> Any: ...

# module: pyairtable.api.workspace
from pyairtable.api.api import Api
from pyairtable.api.base import Base
from pyairtable.models.schema import WorkspaceCollaborators

@sync_client
class Workspace:
    api: Api
    # post -> request -> requests.Session.request
    @blocks("network")
    def create_base(self, *args: Any, **kwargs: Any) -> Base: ...
    @blocks("network")
    def collaborators(self, *args: Any, **kwargs: Any) -> WorkspaceCollaborators: ...
    @blocks("network")
    def bases(self, *args: Any, **kwargs: Any) -> list[Base]: ...
    @property
    @blocks("network")
    def name(self) -> str: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def move_base(self, *args: Any, **kwargs: Any) -> Any: ...

# module: pyairtable.models
from pyairtable.models.comment import Comment as Comment
from pyairtable.models.webhook import Webhook as Webhook

# module: pyairtable.models._base

@sync_client
class CanDeleteModel:
    # request -> requests.Session.request
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class CanUpdateModel:
    # request -> requests.Session.request
    @blocks("network")
    def save(self, *args: Any, **kwargs: Any) -> Any: ...

# module: pyairtable.models.comment
from pyairtable.models._base import CanDeleteModel
from pyairtable.models._base import CanUpdateModel

class Comment(CanUpdateModel, CanDeleteModel):
    ...

# module: pyairtable.models.schema
from pyairtable.models._base import CanDeleteModel
from pyairtable.models._base import CanUpdateModel

@sync_client
class _Collaborators:
    # add -> add_collaborators -> post -> request -> requests.Session.request
    @blocks("network")
    def add_user(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_group(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_collaborators(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def remove(self, *args: Any, **kwargs: Any) -> Any: ...

class BaseCollaborators(_Collaborators):
    ...

class BaseSchema:
    tables: list[TableSchema]
    def table(self, *args: Any, **kwargs: Any) -> TableSchema: ...

class TableSchema(CanUpdateModel):
    views: list[ViewSchema]
    def view(self, *args: Any, **kwargs: Any) -> ViewSchema: ...

class ViewSchema(CanDeleteModel):
    ...

class InviteLink(CanDeleteModel):
    ...

class BaseInviteLink(InviteLink):
    ...

class WorkspaceInviteLink(InviteLink):
    ...

class InterfaceInviteLink(InviteLink):
    ...

class WorkspaceCollaborators(_Collaborators):
    ...

@sync_client
class UserInfo(CanUpdateModel, CanDeleteModel):
    # post -> request -> requests.Session.request
    @blocks("network")
    def logout(self, *args: Any, **kwargs: Any) -> Any: ...

class _FieldSchemaBase(CanUpdateModel):
    ...

class AITextFieldSchema(_FieldSchemaBase):
    ...

class AutoNumberFieldSchema(_FieldSchemaBase):
    ...

class BarcodeFieldSchema(_FieldSchemaBase):
    ...

class ButtonFieldSchema(_FieldSchemaBase):
    ...

class CheckboxFieldSchema(_FieldSchemaBase):
    ...

class CountFieldSchema(_FieldSchemaBase):
    ...

class CreatedByFieldSchema(_FieldSchemaBase):
    ...

class CreatedTimeFieldSchema(_FieldSchemaBase):
    ...

class CurrencyFieldSchema(_FieldSchemaBase):
    ...

class DateFieldSchema(_FieldSchemaBase):
    ...

class DateTimeFieldSchema(_FieldSchemaBase):
    ...

class DurationFieldSchema(_FieldSchemaBase):
    ...

class EmailFieldSchema(_FieldSchemaBase):
    ...

class ExternalSyncSourceFieldSchema(_FieldSchemaBase):
    ...

class FormulaFieldSchema(_FieldSchemaBase):
    ...

class LastModifiedByFieldSchema(_FieldSchemaBase):
    ...

class LastModifiedTimeFieldSchema(_FieldSchemaBase):
    ...

class ManualSortFieldSchema(_FieldSchemaBase):
    ...

class MultilineTextFieldSchema(_FieldSchemaBase):
    ...

class MultipleAttachmentsFieldSchema(_FieldSchemaBase):
    ...

class MultipleCollaboratorsFieldSchema(_FieldSchemaBase):
    ...

class MultipleLookupValuesFieldSchema(_FieldSchemaBase):
    ...

class MultipleRecordLinksFieldSchema(_FieldSchemaBase):
    ...

class MultipleSelectsFieldSchema(_FieldSchemaBase):
    ...

class NumberFieldSchema(_FieldSchemaBase):
    ...

class PercentFieldSchema(_FieldSchemaBase):
    ...

class PhoneNumberFieldSchema(_FieldSchemaBase):
    ...

class RatingFieldSchema(_FieldSchemaBase):
    ...

class RichTextFieldSchema(_FieldSchemaBase):
    ...

class RollupFieldSchema(_FieldSchemaBase):
    ...

class SingleCollaboratorFieldSchema(_FieldSchemaBase):
    ...

class SingleLineTextFieldSchema(_FieldSchemaBase):
    ...

class SingleSelectFieldSchema(_FieldSchemaBase):
    ...

class UrlFieldSchema(_FieldSchemaBase):
    ...

class UnknownFieldSchema(_FieldSchemaBase):
    ...

# module: pyairtable.models.webhook
from pyairtable.models._base import CanDeleteModel

@sync_client
class Webhook(CanDeleteModel):
    # request -> requests.Session.request
    @blocks("network")
    def enable_notifications(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def disable_notifications(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def extend_expiration(self, *args: Any, **kwargs: Any) -> Any: ...

# module: pyairtable.orm
from pyairtable.orm.model import Model as Model

# module: pyairtable.orm.generate
from pyairtable.api.table import Table

@sync_client
class ModelFileBuilder:
    model_builders: list[ModelBuilder]
    # tables -> schema -> get -> request -> requests.Session.request
    @blocks("network")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @property
    def model_lookup(self) -> dict[str, ModelBuilder]: ...

class ModelBuilder:
    file_generator: ModelFileBuilder
    table: Table
    @property
    def field_builders(self) -> list[FieldBuilder]: ...

class FieldBuilder:
    lookup: dict[str, ModelBuilder]

# module: pyairtable.orm.lists

class AttachmentsList:
    # upload_attachment -> builtins.open
    @blocks("disk")
    def upload(self, *args: Any, **kwargs: Any) -> Any: ...

# module: pyairtable.orm.model
from pyairtable.api.api import Api
from pyairtable.api.base import Base
from pyairtable.api.table import Table
from pyairtable.models.comment import Comment

@sync_client
class Model:
    meta: _Meta
    # delete -> delete -> request -> requests.Session.request
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...
    @classmethod
    @blocks("network")
    def all(cls, *args: Any, **kwargs: Any) -> list[Self]: ...
    @classmethod
    @blocks("network")
    def first(cls, *args: Any, **kwargs: Any) -> Self: ...
    @classmethod
    def from_record(cls, *args: Any, **kwargs: Any) -> Self: ...
    @classmethod
    def from_id(cls, *args: Any, **kwargs: Any) -> Self: ...
    @blocks("network")
    def fetch(self, *args: Any, **kwargs: Any) -> Any: ...
    @classmethod
    def from_ids(cls, *args: Any, **kwargs: Any) -> list[Self]: ...
    @blocks("network")
    def comments(self, *args: Any, **kwargs: Any) -> list[Comment]: ...
    @blocks("network")
    def add_comment(self, *args: Any, **kwargs: Any) -> Comment: ...

class _Meta:
    @property
    def api(self) -> Api: ...
    @property
    def base(self) -> Base: ...
    @property
    def table(self) -> Table: ...

# module: pyairtable.utils
from pyairtable.api.api import Api

class UrlBuilder:
    api: Api
