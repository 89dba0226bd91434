"""Learned from nylas 6.18.0 by reading its source; a line written by hand wins over one here."""

# module: nylas
from nylas.client import Client as Client

# module: nylas.client
from nylas.resources.applications import Applications
from nylas.resources.attachments import Attachments
from nylas.resources.auth import Auth
from nylas.resources.calendars import Calendars
from nylas.resources.connectors import Connectors
from nylas.resources.contacts import Contacts
from nylas.resources.domains import Domains
from nylas.resources.drafts import Drafts
from nylas.resources.events import Events
from nylas.resources.folders import Folders
from nylas.resources.grants import Grants
from nylas.resources.lists import Lists
from nylas.resources.messages import Messages
from nylas.resources.notetakers import Notetakers
from nylas.resources.policies import Policies
from nylas.resources.rules import Rules
from nylas.resources.scheduler import Scheduler
from nylas.resources.threads import Threads
from nylas.resources.transactional_send import TransactionalSend
from nylas.resources.webhooks import Webhooks
from nylas.resources.workspaces import Workspaces

class Client:
    @property
    def auth(self) -> Auth: ...
    @property
    def applications(self) -> Applications: ...
    @property
    def attachments(self) -> Attachments: ...
    @property
    def connectors(self) -> Connectors: ...
    @property
    def calendars(self) -> Calendars: ...
    @property
    def contacts(self) -> Contacts: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def domains(self) -> Domains: ...
    @property
    def events(self) -> Events: ...
    @property
    def folders(self) -> Folders: ...
    @property
    def grants(self) -> Grants: ...
    @property
    def policies(self) -> Policies: ...
    @property
    def rules(self) -> Rules: ...
    @property
    def messages(self) -> Messages: ...
    @property
    def lists(self) -> Lists: ...
    @property
    def threads(self) -> Threads: ...
    @property
    def transactional_send(self) -> TransactionalSend: ...
    @property
    def webhooks(self) -> Webhooks: ...
    @property
    def scheduler(self) -> Scheduler: ...
    @property
    def notetakers(self) -> Notetakers: ...
    @property
    def workspaces(self) -> Workspaces: ...

# module: nylas.handler

# module: nylas.handler.api_resources

@sync_client
class ListableApiResource:
    # _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class FindableApiResource:
    # _execute -> requests.request
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class CreatableApiResource:
    # _execute -> requests.request
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class UpdatableApiResource:
    # _execute -> requests.request
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class UpdatablePatchApiResource:
    # _execute -> requests.request
    @blocks("network")
    def patch(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class DestroyableApiResource:
    # _execute -> requests.request
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources

# module: nylas.resources.applications
from nylas.handler.api_resources import UpdatablePatchApiResource
from nylas.resources.redirect_uris import RedirectUris

@sync_client
class Applications(UpdatablePatchApiResource):
    @property
    def redirect_uris(self) -> RedirectUris: ...
    # _execute -> requests.request
    @blocks("network")
    def info(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.attachments
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import FindableApiResource

@sync_client
class Attachments(FindableApiResource, CreatableApiResource):
    # find -> _execute -> requests.request
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    # _execute_download_request -> requests.request
    @blocks("network")
    def download(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def download_bytes(self, *args: Any, **kwargs: Any) -> bytes: ...
    # create -> _execute -> requests.request
    @blocks("network")
    def create_upload_session(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def complete_upload_session(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.auth

@sync_client
class Auth:
    # _get_token -> _execute -> requests.request
    @blocks("network")
    def exchange_code_for_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def custom_authentication(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def refresh_access_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def id_token_info(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def validate_access_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def revoke(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def detect_provider(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.bookings
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource
from nylas.handler.api_resources import UpdatablePatchApiResource

@sync_client
class Bookings(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatableApiResource, UpdatablePatchApiResource, DestroyableApiResource
):
    # find -> _execute -> requests.request
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def confirm(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def reschedule(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.calendars
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource

@sync_client
class Calendars(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatableApiResource, DestroyableApiResource
):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_availability(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_free_busy(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.configurations
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource

@sync_client
class Configurations(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatableApiResource, DestroyableApiResource
):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.connectors
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource
from nylas.resources.credentials import Credentials

@sync_client
class Connectors(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatableApiResource, DestroyableApiResource
):
    @property
    def credentials(self) -> Credentials: ...
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.contacts
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource

@sync_client
class Contacts(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatableApiResource, DestroyableApiResource
):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list_groups(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.credentials
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource

@sync_client
class Credentials(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatableApiResource, DestroyableApiResource
):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.domains
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource

@sync_client
class Domains(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatableApiResource, DestroyableApiResource
):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_info(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def verify(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.drafts
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource

@sync_client
class Drafts(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatableApiResource, DestroyableApiResource
):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def send(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.events
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource

@sync_client
class Events(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatableApiResource, DestroyableApiResource
):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list_import_events(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def send_rsvp(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.folders
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource

@sync_client
class Folders(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatableApiResource, DestroyableApiResource
):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.grants
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource

@sync_client
class Grants(ListableApiResource, FindableApiResource, UpdatableApiResource, DestroyableApiResource):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.lists
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource

@sync_client
class Lists(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatableApiResource, DestroyableApiResource
):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list_items(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_items(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def remove_items(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.messages
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource
from nylas.resources.smart_compose import SmartCompose

@sync_client
class Messages(ListableApiResource, FindableApiResource, UpdatableApiResource, DestroyableApiResource):
    @property
    def smart_compose(self) -> SmartCompose: ...
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def send(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def send_raw_mime(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list_scheduled_messages(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find_scheduled_message(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def stop_scheduled_message(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def clean_messages(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.notetakers
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatablePatchApiResource

@sync_client
class Notetakers(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatablePatchApiResource, DestroyableApiResource
):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def invite(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def leave(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_media(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def cancel(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.policies
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource

@sync_client
class Policies(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatableApiResource, DestroyableApiResource
):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.redirect_uris
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatablePatchApiResource

@sync_client
class RedirectUris(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatablePatchApiResource, DestroyableApiResource
):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.rules
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource

@sync_client
class Rules(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatableApiResource, DestroyableApiResource
):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list_evaluations(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.scheduler
from nylas.resources.bookings import Bookings
from nylas.resources.configurations import Configurations
from nylas.resources.sessions import Sessions

class Scheduler:
    @property
    def configurations(self) -> Configurations: ...
    @property
    def bookings(self) -> Bookings: ...
    @property
    def sessions(self) -> Sessions: ...

# module: nylas.resources.sessions
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource

@sync_client
class Sessions(CreatableApiResource, DestroyableApiResource):
    # create -> _execute -> requests.request
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.smart_compose

@sync_client
class SmartCompose:
    # _execute -> requests.request
    @blocks("network")
    def compose_message(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def compose_message_reply(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.threads
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource

@sync_client
class Threads(ListableApiResource, FindableApiResource, UpdatableApiResource, DestroyableApiResource):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.transactional_send

@sync_client
class TransactionalSend:
    # _execute -> requests.request
    @blocks("network")
    def send(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.webhooks
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatableApiResource

@sync_client
class Webhooks(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatableApiResource, DestroyableApiResource
):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def rotate_secret(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def ip_addresses(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.resources.workspaces
from nylas.handler.api_resources import CreatableApiResource
from nylas.handler.api_resources import DestroyableApiResource
from nylas.handler.api_resources import FindableApiResource
from nylas.handler.api_resources import ListableApiResource
from nylas.handler.api_resources import UpdatablePatchApiResource

@sync_client
class Workspaces(
    ListableApiResource, FindableApiResource, CreatableApiResource, UpdatablePatchApiResource, DestroyableApiResource
):
    # list -> _execute -> requests.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destroy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def auto_group(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def manual_assign(self, *args: Any, **kwargs: Any) -> Any: ...

# module: nylas.utils

# module: nylas.utils.file_utils
# builtins.open
@blocks("disk")
def attach_file_request_builder(*args: Any, **kwargs: Any) -> Any: ...
