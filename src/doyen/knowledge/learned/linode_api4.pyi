"""Learned from linode_api4 5.48.0 by reading its source; a line written by hand wins over one here."""

# module: linode_api4
from linode_api4.linode_client import LinodeClient as LinodeClient
from linode_api4.linode_client import MonitorClient as MonitorClient
from linode_api4.login_client import LinodeLoginClient as LinodeLoginClient
from linode_api4.polling import EventPoller as EventPoller

# module: linode_api4.groups
from linode_api4.groups.account import AccountGroup as AccountGroup
from linode_api4.groups.beta import BetaProgramGroup as BetaProgramGroup
from linode_api4.groups.database import DatabaseGroup as DatabaseGroup
from linode_api4.groups.domain import DomainGroup as DomainGroup
from linode_api4.groups.group import Group as Group
from linode_api4.groups.image import ImageGroup as ImageGroup
from linode_api4.groups.image_share_group import ImageShareGroupAPIGroup as ImageShareGroupAPIGroup
from linode_api4.groups.linode import LinodeGroup as LinodeGroup
from linode_api4.groups.lke import LKEGroup as LKEGroup
from linode_api4.groups.lke_tier import LKETierGroup as LKETierGroup
from linode_api4.groups.lock import LockGroup as LockGroup
from linode_api4.groups.longview import LongviewGroup as LongviewGroup
from linode_api4.groups.maintenance import MaintenanceGroup as MaintenanceGroup
from linode_api4.groups.monitor import MonitorGroup as MonitorGroup
from linode_api4.groups.monitor_api import MetricsGroup as MetricsGroup
from linode_api4.groups.networking import NetworkingGroup as NetworkingGroup
from linode_api4.groups.nodebalancer import NodeBalancerGroup as NodeBalancerGroup
from linode_api4.groups.object_storage import ObjectStorageGroup as ObjectStorageGroup
from linode_api4.groups.placement import PlacementAPIGroup as PlacementAPIGroup
from linode_api4.groups.polling import PollingGroup as PollingGroup
from linode_api4.groups.profile import ProfileGroup as ProfileGroup
from linode_api4.groups.region import RegionGroup as RegionGroup
from linode_api4.groups.support import SupportGroup as SupportGroup
from linode_api4.groups.tag import TagGroup as TagGroup
from linode_api4.groups.volume import VolumeGroup as VolumeGroup
from linode_api4.groups.vpc import VPCGroup as VPCGroup
from linode_api4.linode_client import BaseClient as BaseClient
from linode_api4.objects.account import Event as Event
from linode_api4.objects.account import OAuthClient as OAuthClient
from linode_api4.objects.support import SupportTicket as SupportTicket
from linode_api4.polling import EventPoller as EventPoller

# module: linode_api4.groups.account
from linode_api4.groups.group import Group
from linode_api4.objects.account import OAuthClient

@sync_client
class AccountGroup(Group):
    # get -> requests.Session.get
    @blocks("network")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def events(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def events_mark_seen(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> requests.Session.get
    @blocks("network")
    def settings(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def invoices(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def payments(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def oauth_clients(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def oauth_client_create(self, *args: Any, **kwargs: Any) -> OAuthClient: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def users(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def maintenance(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def add_payment_method(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> requests.Session.get
    @blocks("network")
    def notifications(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def linode_managed_enable(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_promo_code(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def service_transfers(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def service_transfer_create(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> requests.Session.get
    @blocks("network")
    def transfer(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network")
    def user_create(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def enrolled_betas(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def join_beta_program(self, *args: Any, **kwargs: Any) -> bool: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def availabilities(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def child_accounts(self, *args: Any, **kwargs: Any) -> list: ...

# module: linode_api4.groups.beta
from linode_api4.groups.group import Group

@sync_client
class BetaProgramGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def betas(self, *args: Any, **kwargs: Any) -> list: ...

# module: linode_api4.groups.database
from linode_api4.groups.group import Group

@sync_client
class DatabaseGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def types(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def engines(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def mysql_config_options(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def postgresql_config_options(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def instances(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def mysql_instances(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def mysql_create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def mysql_fork(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def postgresql_instances(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def postgresql_create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def postgresql_fork(self, *args: Any, **kwargs: Any) -> Any: ...

# module: linode_api4.groups.domain
from linode_api4.groups.group import Group

@sync_client
class DomainGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def __call__(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: linode_api4.groups.group
from linode_api4.linode_client import BaseClient

class Group:
    client: BaseClient

# module: linode_api4.groups.image
from linode_api4.groups.group import Group

@sync_client
class ImageGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def __call__(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_upload(self, *args: Any, **kwargs: Any) -> tuple[Any, str]: ...
    @blocks("network")
    def upload(self, *args: Any, **kwargs: Any) -> Any: ...

# module: linode_api4.groups.image_share_group
from linode_api4.groups.group import Group

@sync_client
class ImageShareGroupAPIGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def __call__(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def sharegroups_by_image_id(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def tokens(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def create_sharegroup(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_token(self, *args: Any, **kwargs: Any) -> tuple[Any, Any]: ...

# module: linode_api4.groups.linode
from linode_api4.groups.group import Group

@sync_client
class LinodeGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def types(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def instances(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def stackscripts(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def kernels(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def instance_create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def stackscript_create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: linode_api4.groups.lke
from linode_api4.groups.group import Group
from linode_api4.groups.lke_tier import LKETierGroup

@sync_client
class LKEGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def versions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def clusters(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def cluster_create(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def types(self, *args: Any, **kwargs: Any) -> list: ...
    def tier(self, *args: Any, **kwargs: Any) -> LKETierGroup: ...

# module: linode_api4.groups.lke_tier
from linode_api4.groups.group import Group

@sync_client
class LKETierGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def versions(self, *args: Any, **kwargs: Any) -> list: ...

# module: linode_api4.groups.lock
from linode_api4.groups.group import Group

@sync_client
class LockGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def __call__(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: linode_api4.groups.longview
from linode_api4.groups.group import Group

@sync_client
class LongviewGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def clients(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def client_create(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def subscriptions(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def longview_plan_update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: linode_api4.groups.maintenance
from linode_api4.groups.group import Group

@sync_client
class MaintenanceGroup(Group):
    # get -> requests.Session.get
    @blocks("network")
    def maintenance_policies(self, *args: Any, **kwargs: Any) -> list: ...

# module: linode_api4.groups.monitor
from linode_api4.groups.group import Group

@sync_client
class MonitorGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def dashboards(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def services(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def metric_definitions(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def create_token(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def alert_definitions(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def alert_channels(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network")
    def create_alert_definition(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def clone_alert_definition(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def alert_definition_entities(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def destinations(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network")
    def destination_create(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def streams(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network")
    def stream_create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: linode_api4.groups.monitor_api
from linode_api4.groups.group import Group

@sync_client
class MetricsGroup(Group):
    # post -> requests.Session.post
    @blocks("network")
    def fetch_metrics(self, *args: Any, **kwargs: Any) -> Any: ...

# module: linode_api4.groups.networking
from linode_api4.groups.group import Group

@sync_client
class NetworkingGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def firewalls(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def firewall_create(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def firewall_templates(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def firewall_settings(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def ips(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def ipv6_ranges(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def ipv6_range_allocate(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def ipv6_pools(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def vlans(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def ips_assign(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def ips_share(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def ip_addresses_share(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def ip_addresses_assign(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def transfer_prices(self, *args: Any, **kwargs: Any) -> list: ...
    # delete -> requests.Session.delete
    @blocks("network")
    def delete_vlan(self, *args: Any, **kwargs: Any) -> bool: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def reserved_ips(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network")
    def reserved_ip_create(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def reserved_ip_types(self, *args: Any, **kwargs: Any) -> Any: ...

# module: linode_api4.groups.nodebalancer
from linode_api4.groups.group import Group

@sync_client
class NodeBalancerGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def __call__(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def types(self, *args: Any, **kwargs: Any) -> list: ...

# module: linode_api4.groups.object_storage
from linode_api4.groups.group import Group

@sync_client
class ObjectStorageGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def clusters(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def keys(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def types(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def keys_create(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def buckets_in_region(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def cancel(self, *args: Any, **kwargs: Any) -> bool: ...
    # get -> requests.Session.get
    @blocks("network")
    def transfer(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def endpoints(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def buckets(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def bucket_create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def object_url_create(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def quotas(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def global_quotas(self, *args: Any, **kwargs: Any) -> list: ...

# module: linode_api4.groups.placement
from linode_api4.groups.group import Group

@sync_client
class PlacementAPIGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def groups(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def group_create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: linode_api4.groups.polling
from linode_api4.groups.group import Group
from linode_api4.polling import EventPoller

@sync_client
class PollingGroup(Group):
    def event_poller_create(self, *args: Any, **kwargs: Any) -> EventPoller: ...
    # poll_func -> get -> requests.Session.get
    @blocks("network")
    def wait_for_entity_free(self, *args: Any, **kwargs: Any) -> Any: ...

# module: linode_api4.groups.profile
from linode_api4.groups.group import Group

@sync_client
class ProfileGroup(Group):
    # get -> requests.Session.get
    @blocks("network")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def user_preferences(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def security_questions(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network")
    def security_questions_answer(self, *args: Any, **kwargs: Any) -> Any: ...
    # put -> requests.Session.put
    @blocks("network")
    def user_preferences_update(self, *args: Any, **kwargs: Any) -> Any: ...
    # delete -> requests.Session.delete
    @blocks("network")
    def phone_number_delete(self, *args: Any, **kwargs: Any) -> bool: ...
    # post -> requests.Session.post
    @blocks("network")
    def phone_number_verify(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def phone_number_verification_code_send(self, *args: Any, **kwargs: Any) -> bool: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def tokens(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def token_create(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def apps(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def ssh_keys(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def ssh_key_upload(self, *args: Any, **kwargs: Any) -> Any: ...

# module: linode_api4.groups.region
from linode_api4.groups.group import Group

@sync_client
class RegionGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def __call__(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def availability(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def vpc_availability(self, *args: Any, **kwargs: Any) -> list: ...

# module: linode_api4.groups.support
from linode_api4.groups.group import Group
from linode_api4.objects.support import SupportTicket

@sync_client
class SupportGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def tickets(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def ticket_open(self, *args: Any, **kwargs: Any) -> SupportTicket: ...

# module: linode_api4.groups.tag
from linode_api4.groups.group import Group

@sync_client
class TagGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def __call__(self, *args: Any, **kwargs: Any) -> list: ...
    # post -> requests.Session.post
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: linode_api4.groups.volume
from linode_api4.groups.group import Group

@sync_client
class VolumeGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def __call__(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def types(self, *args: Any, **kwargs: Any) -> list: ...

# module: linode_api4.groups.vpc
from linode_api4.groups.group import Group

@sync_client
class VPCGroup(Group):
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    # _get_and_filter -> _get_objects -> get -> requests.Session.get
    @blocks("network")
    def ips(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def default_ranges(self, *args: Any, **kwargs: Any) -> Any: ...

# module: linode_api4.linode_client
from linode_api4.groups.account import AccountGroup
from linode_api4.groups.beta import BetaProgramGroup
from linode_api4.groups.database import DatabaseGroup
from linode_api4.groups.domain import DomainGroup
from linode_api4.groups.image import ImageGroup
from linode_api4.groups.image_share_group import ImageShareGroupAPIGroup
from linode_api4.groups.linode import LinodeGroup
from linode_api4.groups.lke import LKEGroup
from linode_api4.groups.lock import LockGroup
from linode_api4.groups.longview import LongviewGroup
from linode_api4.groups.maintenance import MaintenanceGroup
from linode_api4.groups.monitor import MonitorGroup
from linode_api4.groups.monitor_api import MetricsGroup
from linode_api4.groups.networking import NetworkingGroup
from linode_api4.groups.nodebalancer import NodeBalancerGroup
from linode_api4.groups.object_storage import ObjectStorageGroup
from linode_api4.groups.placement import PlacementAPIGroup
from linode_api4.groups.polling import PollingGroup
from linode_api4.groups.profile import ProfileGroup
from linode_api4.groups.region import RegionGroup
from linode_api4.groups.support import SupportGroup
from linode_api4.groups.tag import TagGroup
from linode_api4.groups.volume import VolumeGroup
from linode_api4.groups.vpc import VPCGroup
from requests.sessions import Session

@sync_client
class BaseClient:
    session: Session
    # requests.Session.get
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    # requests.Session.post
    @blocks("network")
    def post(self, *args: Any, **kwargs: Any) -> Any: ...
    # requests.Session.put
    @blocks("network")
    def put(self, *args: Any, **kwargs: Any) -> Any: ...
    # requests.Session.delete
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class LinodeClient(BaseClient):
    linode: LinodeGroup
    profile: ProfileGroup
    account: AccountGroup
    networking: NetworkingGroup
    maintenance: MaintenanceGroup
    support: SupportGroup
    longview: LongviewGroup
    object_storage: ObjectStorageGroup
    lke: LKEGroup
    database: DatabaseGroup
    nodebalancers: NodeBalancerGroup
    domains: DomainGroup
    tags: TagGroup
    volumes: VolumeGroup
    regions: RegionGroup
    images: ImageGroup
    sharegroups: ImageShareGroupAPIGroup
    vpcs: VPCGroup
    polling: PollingGroup
    beta: BetaProgramGroup
    placement: PlacementAPIGroup
    monitor: MonitorGroup
    locks: LockGroup
    # create -> post -> requests.Session.post
    @blocks("network")
    def image_create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def image_create_upload(self, *args: Any, **kwargs: Any) -> tuple[Any, str]: ...
    @blocks("network")
    def image_upload(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def nodebalancer_create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def domain_create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def tag_create(self, *args: Any, **kwargs: Any) -> Any: ...

class MonitorClient(BaseClient):
    metrics: MetricsGroup

# module: linode_api4.login_client

@sync_client
class LinodeLoginClient:
    # requests.post
    @blocks("network")
    def finish_oauth(self, *args: Any, **kwargs: Any) -> tuple[Any, list, Any, Any]: ...
    @blocks("network")
    def refresh_oauth_token(self, *args: Any, **kwargs: Any) -> tuple[Any, list, Any, Any]: ...
    @blocks("network")
    def expire_token(self, *args: Any, **kwargs: Any) -> bool: ...

# module: linode_api4.objects
from linode_api4.objects.account import Event as Event
from linode_api4.objects.account import OAuthClient as OAuthClient
from linode_api4.objects.support import SupportTicket as SupportTicket

# module: linode_api4.objects.account
from linode_api4.objects.support import SupportTicket

class Event:
    @property
    def ticket(self) -> SupportTicket: ...

@sync_client
class OAuthClient:
    # requests.get
    @blocks("network")
    def thumbnail(self, *args: Any, **kwargs: Any) -> bytes: ...
    # requests.put
    @blocks("network")
    def set_thumbnail(self, *args: Any, **kwargs: Any) -> bool: ...

# module: linode_api4.objects.support

@sync_client
class SupportTicket:
    # requests.post
    @blocks("network")
    def upload_attachment(self, *args: Any, **kwargs: Any) -> bool: ...

# module: linode_api4.polling
from linode_api4.objects.account import Event

class EventPoller:
    def wait_for_next_event(self, *args: Any, **kwargs: Any) -> Event: ...
    def wait_for_next_event_finished(self, *args: Any, **kwargs: Any) -> Event: ...
