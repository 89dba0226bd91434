"""Learned from hcloud 2.27.0 by reading its source; a line written by hand wins over one here."""

# module: hcloud
from hcloud._client import Client as Client

# module: hcloud._client
from hcloud.actions.client import ActionsClient
from hcloud.certificates.client import CertificatesClient
from hcloud.datacenters.client import DatacentersClient
from hcloud.firewalls.client import FirewallsClient
from hcloud.floating_ips.client import FloatingIPsClient
from hcloud.images.client import ImagesClient
from hcloud.isos.client import IsosClient
from hcloud.load_balancer_types.client import LoadBalancerTypesClient
from hcloud.load_balancers.client import LoadBalancersClient
from hcloud.locations.client import LocationsClient
from hcloud.networks.client import NetworksClient
from hcloud.placement_groups.client import PlacementGroupsClient
from hcloud.primary_ips.client import PrimaryIPsClient
from hcloud.server_types.client import ServerTypesClient
from hcloud.servers.client import ServersClient
from hcloud.ssh_keys.client import SSHKeysClient
from hcloud.storage_box_types.client import StorageBoxTypesClient
from hcloud.storage_boxes.client import StorageBoxesClient
from hcloud.volumes.client import VolumesClient
from hcloud.zones.client import ZonesClient

@sync_client
class Client:
    locations: LocationsClient
    servers: ServersClient
    server_types: ServerTypesClient
    volumes: VolumesClient
    actions: ActionsClient
    images: ImagesClient
    isos: IsosClient
    ssh_keys: SSHKeysClient
    floating_ips: FloatingIPsClient
    primary_ips: PrimaryIPsClient
    networks: NetworksClient
    certificates: CertificatesClient
    load_balancers: LoadBalancersClient
    load_balancer_types: LoadBalancerTypesClient
    firewalls: FirewallsClient
    placement_groups: PlacementGroupsClient
    zones: ZonesClient
    storage_box_types: StorageBoxTypesClient
    storage_boxes: StorageBoxesClient
    # request -> requests.Session.request
    @blocks("network")
    def request(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @property
    def datacenters(self) -> DatacentersClient: ...

# module: hcloud.actions
from hcloud.actions.client import ActionsClient as ActionsClient
from hcloud.actions.client import ResourceActionsClient as ResourceActionsClient

# module: hcloud.actions.client

@sync_client
class ResourceActionsClient:
    # _get_action_by_id -> request -> requests.Session.request
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list: ...

@sync_client
class ActionsClient(ResourceActionsClient):
    # get_list -> _get_actions_list -> request -> requests.Session.request
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list: ...

# module: hcloud.certificates
from hcloud.certificates.client import BoundCertificate as BoundCertificate
from hcloud.certificates.client import CertificatesClient as CertificatesClient
from hcloud.certificates.client import CertificatesPageResult as CertificatesPageResult
from hcloud.certificates.domain import CreateManagedCertificateResponse as CreateManagedCertificateResponse

# module: hcloud.certificates.client
from hcloud.actions.client import ResourceActionsClient
from hcloud.certificates.domain import CreateManagedCertificateResponse

@sync_client
class BoundCertificate:
    # get_actions_list -> _get_actions_list -> request -> requests.Session.request
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundCertificate: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def retry_issuance(self, *args: Any, **kwargs: Any) -> Any: ...

class CertificatesPageResult:
    certificates: list[BoundCertificate]

@sync_client
class CertificatesClient:
    actions: ResourceActionsClient
    # request -> requests.Session.request
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> BoundCertificate: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> CertificatesPageResult: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list[BoundCertificate]: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> BoundCertificate: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> BoundCertificate: ...
    @blocks("network")
    def create_managed(self, *args: Any, **kwargs: Any) -> CreateManagedCertificateResponse: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundCertificate: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def retry_issuance(self, *args: Any, **kwargs: Any) -> Any: ...

# module: hcloud.certificates.domain
from hcloud.certificates.client import BoundCertificate

class CreateManagedCertificateResponse:
    certificate: BoundCertificate

# module: hcloud.datacenters
from hcloud.datacenters.client import DatacentersClient as DatacentersClient

# module: hcloud.datacenters.client

@sync_client
class DatacentersClient:
    # request -> requests.Session.request
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> Any: ...

# module: hcloud.firewalls
from hcloud.firewalls.client import BoundFirewall as BoundFirewall
from hcloud.firewalls.client import FirewallsClient as FirewallsClient
from hcloud.firewalls.client import FirewallsPageResult as FirewallsPageResult
from hcloud.firewalls.domain import CreateFirewallResponse as CreateFirewallResponse
from hcloud.firewalls.domain import Firewall as Firewall
from hcloud.firewalls.domain import FirewallResource as FirewallResource
from hcloud.firewalls.domain import FirewallResourceAppliedToResources as FirewallResourceAppliedToResources

# module: hcloud.firewalls.client
from hcloud.actions.client import ResourceActionsClient
from hcloud.firewalls.domain import CreateFirewallResponse
from hcloud.firewalls.domain import Firewall

@sync_client
class BoundFirewall(Firewall):
    # get_actions_list -> _get_actions_list -> request -> requests.Session.request
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundFirewall: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def set_rules(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def apply_to_resources(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def remove_from_resources(self, *args: Any, **kwargs: Any) -> list: ...

class FirewallsPageResult:
    firewalls: list[BoundFirewall]

@sync_client
class FirewallsClient:
    actions: ResourceActionsClient
    # _get_actions_list -> request -> requests.Session.request
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> BoundFirewall: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> FirewallsPageResult: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list[BoundFirewall]: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> BoundFirewall: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> CreateFirewallResponse: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundFirewall: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def set_rules(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def apply_to_resources(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def remove_from_resources(self, *args: Any, **kwargs: Any) -> list: ...

# module: hcloud.firewalls.domain
from hcloud.firewalls.client import BoundFirewall
from hcloud.servers.client import BoundServer

class Firewall:
    applied_to: list[FirewallResource]

class FirewallResource:
    applied_to_resources: list[FirewallResourceAppliedToResources]

class FirewallResourceAppliedToResources:
    server: BoundServer

class CreateFirewallResponse:
    firewall: BoundFirewall

# module: hcloud.floating_ips
from hcloud.floating_ips.client import BoundFloatingIP as BoundFloatingIP
from hcloud.floating_ips.client import FloatingIPsClient as FloatingIPsClient
from hcloud.floating_ips.client import FloatingIPsPageResult as FloatingIPsPageResult
from hcloud.floating_ips.domain import CreateFloatingIPResponse as CreateFloatingIPResponse
from hcloud.floating_ips.domain import FloatingIP as FloatingIP

# module: hcloud.floating_ips.client
from hcloud.actions.client import ResourceActionsClient
from hcloud.floating_ips.domain import CreateFloatingIPResponse
from hcloud.floating_ips.domain import FloatingIP

@sync_client
class BoundFloatingIP(FloatingIP):
    # get_actions_list -> _get_actions_list -> request -> requests.Session.request
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundFloatingIP: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def assign(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def unassign(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_dns_ptr(self, *args: Any, **kwargs: Any) -> Any: ...

class FloatingIPsPageResult:
    floating_ips: list[BoundFloatingIP]

@sync_client
class FloatingIPsClient:
    actions: ResourceActionsClient
    # _get_actions_list -> request -> requests.Session.request
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> BoundFloatingIP: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> FloatingIPsPageResult: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list[BoundFloatingIP]: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> BoundFloatingIP: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> CreateFloatingIPResponse: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundFloatingIP: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def assign(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def unassign(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_dns_ptr(self, *args: Any, **kwargs: Any) -> Any: ...

# module: hcloud.floating_ips.domain
from hcloud.floating_ips.client import BoundFloatingIP
from hcloud.servers.client import BoundServer

class FloatingIP:
    server: BoundServer

class CreateFloatingIPResponse:
    floating_ip: BoundFloatingIP

# module: hcloud.images
from hcloud.images.client import BoundImage as BoundImage
from hcloud.images.client import ImagesClient as ImagesClient
from hcloud.images.client import ImagesPageResult as ImagesPageResult
from hcloud.images.domain import CreateImageResponse as CreateImageResponse

# module: hcloud.images.client
from hcloud.actions.client import ResourceActionsClient

@sync_client
class BoundImage:
    # get_actions_list -> _get_actions_list -> request -> requests.Session.request
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundImage: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...

class ImagesPageResult:
    images: list[BoundImage]

@sync_client
class ImagesClient:
    actions: ResourceActionsClient
    # _get_actions_list -> request -> requests.Session.request
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> BoundImage: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> ImagesPageResult: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list[BoundImage]: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> BoundImage: ...
    @blocks("network")
    def get_by_name_and_architecture(self, *args: Any, **kwargs: Any) -> BoundImage: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundImage: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...

# module: hcloud.images.domain
from hcloud.images.client import BoundImage

class CreateImageResponse:
    image: BoundImage

# module: hcloud.isos
from hcloud.isos.client import IsosClient as IsosClient

# module: hcloud.isos.client

@sync_client
class IsosClient:
    # request -> requests.Session.request
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> Any: ...

# module: hcloud.load_balancer_types
from hcloud.load_balancer_types.client import LoadBalancerTypesClient as LoadBalancerTypesClient

# module: hcloud.load_balancer_types.client

@sync_client
class LoadBalancerTypesClient:
    # request -> requests.Session.request
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> Any: ...

# module: hcloud.load_balancers
from hcloud.load_balancers.client import BoundLoadBalancer as BoundLoadBalancer
from hcloud.load_balancers.client import LoadBalancersClient as LoadBalancersClient
from hcloud.load_balancers.client import LoadBalancersPageResult as LoadBalancersPageResult
from hcloud.load_balancers.domain import CreateLoadBalancerResponse as CreateLoadBalancerResponse
from hcloud.load_balancers.domain import LoadBalancer as LoadBalancer
from hcloud.load_balancers.domain import LoadBalancerService as LoadBalancerService
from hcloud.load_balancers.domain import LoadBalancerServiceHttp as LoadBalancerServiceHttp
from hcloud.load_balancers.domain import LoadBalancerTarget as LoadBalancerTarget
from hcloud.load_balancers.domain import PrivateNet as PrivateNet

# module: hcloud.load_balancers.client
from hcloud.actions.client import ResourceActionsClient
from hcloud.load_balancers.domain import CreateLoadBalancerResponse
from hcloud.load_balancers.domain import LoadBalancer

@sync_client
class BoundLoadBalancer(LoadBalancer):
    # update -> request -> requests.Session.request
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundLoadBalancer: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_metrics(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def add_service(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_service(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_service(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_target(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def remove_target(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_algorithm(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_dns_ptr(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def attach_to_network(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def detach_from_network(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def enable_public_interface(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def disable_public_interface(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_type(self, *args: Any, **kwargs: Any) -> Any: ...

class LoadBalancersPageResult:
    load_balancers: list[BoundLoadBalancer]

@sync_client
class LoadBalancersClient:
    actions: ResourceActionsClient
    # request -> requests.Session.request
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> BoundLoadBalancer: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> LoadBalancersPageResult: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list[BoundLoadBalancer]: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> BoundLoadBalancer: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> CreateLoadBalancerResponse: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundLoadBalancer: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_metrics(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def add_service(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_service(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_service(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_target(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def remove_target(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_algorithm(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_dns_ptr(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def attach_to_network(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def detach_from_network(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def enable_public_interface(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def disable_public_interface(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_type(self, *args: Any, **kwargs: Any) -> Any: ...

# module: hcloud.load_balancers.domain
from hcloud.certificates.client import BoundCertificate
from hcloud.load_balancers.client import BoundLoadBalancer
from hcloud.networks.client import BoundNetwork
from hcloud.servers.client import BoundServer

class LoadBalancer:
    private_net: list[PrivateNet]
    services: list[LoadBalancerService]
    targets: list[LoadBalancerTarget]
    def private_net_for(self, *args: Any, **kwargs: Any) -> PrivateNet: ...

class LoadBalancerService:
    http: LoadBalancerServiceHttp

class LoadBalancerServiceHttp:
    certificates: list[BoundCertificate]

class LoadBalancerTarget:
    server: BoundServer
    targets: list[LoadBalancerTarget]

class PrivateNet:
    network: BoundNetwork

class CreateLoadBalancerResponse:
    load_balancer: BoundLoadBalancer

# module: hcloud.locations
from hcloud.locations.client import LocationsClient as LocationsClient

# module: hcloud.locations.client

@sync_client
class LocationsClient:
    # request -> requests.Session.request
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> Any: ...

# module: hcloud.networks
from hcloud.networks.client import BoundNetwork as BoundNetwork
from hcloud.networks.client import NetworksClient as NetworksClient
from hcloud.networks.client import NetworksPageResult as NetworksPageResult
from hcloud.networks.domain import CreateNetworkResponse as CreateNetworkResponse
from hcloud.networks.domain import Network as Network

# module: hcloud.networks.client
from hcloud.actions.client import ResourceActionsClient
from hcloud.networks.domain import Network

@sync_client
class BoundNetwork(Network):
    # update -> request -> requests.Session.request
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundNetwork: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def get_member_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_member_all(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def add_subnet(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_subnet(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_route(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_route(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_ip_range(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...

class NetworksPageResult:
    networks: list[BoundNetwork]

@sync_client
class NetworksClient:
    actions: ResourceActionsClient
    # request -> requests.Session.request
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> BoundNetwork: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> NetworksPageResult: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list[BoundNetwork]: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> BoundNetwork: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> BoundNetwork: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundNetwork: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def get_member_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_member_all(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def add_subnet(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_subnet(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_route(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_route(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_ip_range(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...

# module: hcloud.networks.domain
from hcloud.networks.client import BoundNetwork
from hcloud.servers.client import BoundServer

class Network:
    servers: list[BoundServer]

class CreateNetworkResponse:
    network: BoundNetwork

# module: hcloud.placement_groups
from hcloud.placement_groups.client import BoundPlacementGroup as BoundPlacementGroup
from hcloud.placement_groups.client import PlacementGroupsClient as PlacementGroupsClient
from hcloud.placement_groups.client import PlacementGroupsPageResult as PlacementGroupsPageResult
from hcloud.placement_groups.domain import CreatePlacementGroupResponse as CreatePlacementGroupResponse

# module: hcloud.placement_groups.client
from hcloud.placement_groups.domain import CreatePlacementGroupResponse

@sync_client
class BoundPlacementGroup:
    # update -> request -> requests.Session.request
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundPlacementGroup: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...

class PlacementGroupsPageResult:
    placement_groups: list[BoundPlacementGroup]

@sync_client
class PlacementGroupsClient:
    # request -> requests.Session.request
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> BoundPlacementGroup: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> PlacementGroupsPageResult: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list[BoundPlacementGroup]: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> BoundPlacementGroup: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> CreatePlacementGroupResponse: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundPlacementGroup: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...

# module: hcloud.placement_groups.domain
from hcloud.placement_groups.client import BoundPlacementGroup

class CreatePlacementGroupResponse:
    placement_group: BoundPlacementGroup

# module: hcloud.primary_ips
from hcloud.primary_ips.client import BoundPrimaryIP as BoundPrimaryIP
from hcloud.primary_ips.client import PrimaryIPsClient as PrimaryIPsClient
from hcloud.primary_ips.client import PrimaryIPsPageResult as PrimaryIPsPageResult
from hcloud.primary_ips.domain import CreatePrimaryIPResponse as CreatePrimaryIPResponse

# module: hcloud.primary_ips.client
from hcloud.actions.client import ResourceActionsClient
from hcloud.primary_ips.domain import CreatePrimaryIPResponse

@sync_client
class BoundPrimaryIP:
    # get_actions_list -> _get_actions_list -> request -> requests.Session.request
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundPrimaryIP: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def assign(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def unassign(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_dns_ptr(self, *args: Any, **kwargs: Any) -> Any: ...

class PrimaryIPsPageResult:
    primary_ips: list[BoundPrimaryIP]

@sync_client
class PrimaryIPsClient:
    actions: ResourceActionsClient
    # _get_actions_list -> request -> requests.Session.request
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> BoundPrimaryIP: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> PrimaryIPsPageResult: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list[BoundPrimaryIP]: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> BoundPrimaryIP: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> CreatePrimaryIPResponse: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundPrimaryIP: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def assign(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def unassign(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_dns_ptr(self, *args: Any, **kwargs: Any) -> Any: ...

# module: hcloud.primary_ips.domain
from hcloud.primary_ips.client import BoundPrimaryIP

class CreatePrimaryIPResponse:
    primary_ip: BoundPrimaryIP

# module: hcloud.server_types
from hcloud.server_types.client import ServerTypesClient as ServerTypesClient

# module: hcloud.server_types.client

@sync_client
class ServerTypesClient:
    # request -> requests.Session.request
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> Any: ...

# module: hcloud.servers
from hcloud.servers.client import BoundServer as BoundServer
from hcloud.servers.client import ServersClient as ServersClient
from hcloud.servers.client import ServersPageResult as ServersPageResult
from hcloud.servers.domain import CreateServerResponse as CreateServerResponse
from hcloud.servers.domain import PrivateNet as PrivateNet
from hcloud.servers.domain import PublicNetwork as PublicNetwork
from hcloud.servers.domain import PublicNetworkFirewall as PublicNetworkFirewall
from hcloud.servers.domain import Server as Server

# module: hcloud.servers.client
from hcloud.actions.client import ResourceActionsClient
from hcloud.images.domain import CreateImageResponse
from hcloud.servers.domain import CreateServerResponse
from hcloud.servers.domain import Server

@sync_client
class BoundServer(Server):
    # get_actions_list -> _get_actions_list -> request -> requests.Session.request
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundServer: ...
    @blocks("network")
    def get_metrics(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def power_off(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def power_on(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def reboot(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def shutdown(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def reset_password(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def enable_rescue(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def disable_rescue(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_image(self, *args: Any, **kwargs: Any) -> CreateImageResponse: ...
    @blocks("network")
    def rebuild(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_type(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def enable_backup(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def disable_backup(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def attach_iso(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def detach_iso(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_dns_ptr(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def request_console(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def attach_to_network(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def detach_from_network(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_alias_ips(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_to_placement_group(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def remove_from_placement_group(self, *args: Any, **kwargs: Any) -> Any: ...

class ServersPageResult:
    servers: list[BoundServer]

@sync_client
class ServersClient:
    actions: ResourceActionsClient
    # request -> requests.Session.request
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> BoundServer: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> ServersPageResult: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list[BoundServer]: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> BoundServer: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> CreateServerResponse: ...
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundServer: ...
    @blocks("network")
    def get_metrics(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def power_off(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def power_on(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def reboot(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def shutdown(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def reset_password(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_type(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def enable_rescue(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def disable_rescue(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_image(self, *args: Any, **kwargs: Any) -> CreateImageResponse: ...
    @blocks("network")
    def rebuild(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def enable_backup(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def disable_backup(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def attach_iso(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def detach_iso(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_dns_ptr(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def request_console(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def attach_to_network(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def detach_from_network(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_alias_ips(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_to_placement_group(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def remove_from_placement_group(self, *args: Any, **kwargs: Any) -> Any: ...

# module: hcloud.servers.domain
from hcloud.firewalls.client import BoundFirewall
from hcloud.floating_ips.client import BoundFloatingIP
from hcloud.images.client import BoundImage
from hcloud.networks.client import BoundNetwork
from hcloud.placement_groups.client import BoundPlacementGroup
from hcloud.primary_ips.client import BoundPrimaryIP
from hcloud.servers.client import BoundServer
from hcloud.volumes.client import BoundVolume

class Server:
    public_net: PublicNetwork
    image: BoundImage
    volumes: list[BoundVolume]
    private_net: list[PrivateNet]
    placement_group: BoundPlacementGroup
    def private_net_for(self, *args: Any, **kwargs: Any) -> PrivateNet: ...

class CreateServerResponse:
    server: BoundServer

class PublicNetwork:
    floating_ips: list[BoundFloatingIP]
    firewalls: list[PublicNetworkFirewall]
    primary_ipv4: BoundPrimaryIP
    primary_ipv6: BoundPrimaryIP

class PublicNetworkFirewall:
    firewall: BoundFirewall

class PrivateNet:
    network: BoundNetwork

# module: hcloud.ssh_keys
from hcloud.ssh_keys.client import BoundSSHKey as BoundSSHKey
from hcloud.ssh_keys.client import SSHKeysClient as SSHKeysClient
from hcloud.ssh_keys.client import SSHKeysPageResult as SSHKeysPageResult

# module: hcloud.ssh_keys.client

@sync_client
class BoundSSHKey:
    # update -> request -> requests.Session.request
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundSSHKey: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...

class SSHKeysPageResult:
    ssh_keys: list[BoundSSHKey]

@sync_client
class SSHKeysClient:
    # request -> requests.Session.request
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> BoundSSHKey: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> SSHKeysPageResult: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list[BoundSSHKey]: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> BoundSSHKey: ...
    @blocks("network")
    def get_by_fingerprint(self, *args: Any, **kwargs: Any) -> BoundSSHKey: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> BoundSSHKey: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundSSHKey: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...

# module: hcloud.storage_box_types
from hcloud.storage_box_types.client import StorageBoxTypesClient as StorageBoxTypesClient

# module: hcloud.storage_box_types.client

@sync_client
class StorageBoxTypesClient:
    # request -> requests.Session.request
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list: ...

# module: hcloud.storage_boxes
from hcloud.storage_boxes.client import BoundStorageBox as BoundStorageBox
from hcloud.storage_boxes.client import BoundStorageBoxSnapshot as BoundStorageBoxSnapshot
from hcloud.storage_boxes.client import BoundStorageBoxSubaccount as BoundStorageBoxSubaccount
from hcloud.storage_boxes.client import StorageBoxSnapshotsPageResult as StorageBoxSnapshotsPageResult
from hcloud.storage_boxes.client import StorageBoxSubaccountsPageResult as StorageBoxSubaccountsPageResult
from hcloud.storage_boxes.client import StorageBoxesClient as StorageBoxesClient
from hcloud.storage_boxes.client import StorageBoxesPageResult as StorageBoxesPageResult
from hcloud.storage_boxes.domain import CreateStorageBoxResponse as CreateStorageBoxResponse
from hcloud.storage_boxes.domain import CreateStorageBoxSnapshotResponse as CreateStorageBoxSnapshotResponse
from hcloud.storage_boxes.domain import CreateStorageBoxSubaccountResponse as CreateStorageBoxSubaccountResponse

# module: hcloud.storage_boxes.client
from hcloud.actions.client import ResourceActionsClient
from hcloud.storage_boxes.domain import CreateStorageBoxResponse
from hcloud.storage_boxes.domain import CreateStorageBoxSnapshotResponse
from hcloud.storage_boxes.domain import CreateStorageBoxSubaccountResponse

@sync_client
class BoundStorageBox:
    # get_actions_list -> _get_actions_list -> request -> requests.Session.request
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundStorageBox: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_folders(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_type(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def reset_password(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_access_settings(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def rollback_snapshot(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def disable_snapshot_plan(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def enable_snapshot_plan(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_snapshot_by_id(self, *args: Any, **kwargs: Any) -> BoundStorageBoxSnapshot: ...
    @blocks("network")
    def get_snapshot_by_name(self, *args: Any, **kwargs: Any) -> BoundStorageBoxSnapshot: ...
    @blocks("network")
    def get_snapshot_list(self, *args: Any, **kwargs: Any) -> StorageBoxSnapshotsPageResult: ...
    @blocks("network")
    def get_snapshot_all(self, *args: Any, **kwargs: Any) -> list[BoundStorageBoxSnapshot]: ...
    @blocks("network")
    def create_snapshot(self, *args: Any, **kwargs: Any) -> CreateStorageBoxSnapshotResponse: ...
    @blocks("network")
    def get_subaccount_by_id(self, *args: Any, **kwargs: Any) -> BoundStorageBoxSubaccount: ...
    @blocks("network")
    def get_subaccount_by_name(self, *args: Any, **kwargs: Any) -> BoundStorageBoxSubaccount: ...
    @blocks("network")
    def get_subaccount_by_username(self, *args: Any, **kwargs: Any) -> BoundStorageBoxSubaccount: ...
    @blocks("network")
    def get_subaccount_list(self, *args: Any, **kwargs: Any) -> StorageBoxSubaccountsPageResult: ...
    @blocks("network")
    def get_subaccount_all(self, *args: Any, **kwargs: Any) -> list[BoundStorageBoxSubaccount]: ...
    @blocks("network")
    def create_subaccount(self, *args: Any, **kwargs: Any) -> CreateStorageBoxSubaccountResponse: ...

@sync_client
class BoundStorageBoxSnapshot:
    # update_snapshot -> request -> requests.Session.request
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundStorageBoxSnapshot: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class BoundStorageBoxSubaccount:
    # update_subaccount -> request -> requests.Session.request
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundStorageBoxSubaccount: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_home_directory(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def reset_password(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_access_settings(self, *args: Any, **kwargs: Any) -> Any: ...

class StorageBoxesPageResult:
    storage_boxes: list[BoundStorageBox]

class StorageBoxSnapshotsPageResult:
    snapshots: list[BoundStorageBoxSnapshot]

class StorageBoxSubaccountsPageResult:
    subaccounts: list[BoundStorageBoxSubaccount]

@sync_client
class StorageBoxesClient:
    actions: ResourceActionsClient
    # request -> requests.Session.request
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> BoundStorageBox: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> BoundStorageBox: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> StorageBoxesPageResult: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list[BoundStorageBox]: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> CreateStorageBoxResponse: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundStorageBox: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_folders(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_type(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def reset_password(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_access_settings(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def rollback_snapshot(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def disable_snapshot_plan(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def enable_snapshot_plan(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_snapshot_by_id(self, *args: Any, **kwargs: Any) -> BoundStorageBoxSnapshot: ...
    @blocks("network")
    def get_snapshot_by_name(self, *args: Any, **kwargs: Any) -> BoundStorageBoxSnapshot: ...
    @blocks("network")
    def get_snapshot_list(self, *args: Any, **kwargs: Any) -> StorageBoxSnapshotsPageResult: ...
    @blocks("network")
    def get_snapshot_all(self, *args: Any, **kwargs: Any) -> list[BoundStorageBoxSnapshot]: ...
    @blocks("network")
    def create_snapshot(self, *args: Any, **kwargs: Any) -> CreateStorageBoxSnapshotResponse: ...
    @blocks("network")
    def update_snapshot(self, *args: Any, **kwargs: Any) -> BoundStorageBoxSnapshot: ...
    @blocks("network")
    def delete_snapshot(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_subaccount_by_id(self, *args: Any, **kwargs: Any) -> BoundStorageBoxSubaccount: ...
    @blocks("network")
    def get_subaccount_by_name(self, *args: Any, **kwargs: Any) -> BoundStorageBoxSubaccount: ...
    @blocks("network")
    def get_subaccount_by_username(self, *args: Any, **kwargs: Any) -> BoundStorageBoxSubaccount: ...
    @blocks("network")
    def get_subaccount_list(self, *args: Any, **kwargs: Any) -> StorageBoxSubaccountsPageResult: ...
    @blocks("network")
    def get_subaccount_all(self, *args: Any, **kwargs: Any) -> list[BoundStorageBoxSubaccount]: ...
    @blocks("network")
    def create_subaccount(self, *args: Any, **kwargs: Any) -> CreateStorageBoxSubaccountResponse: ...
    @blocks("network")
    def update_subaccount(self, *args: Any, **kwargs: Any) -> BoundStorageBoxSubaccount: ...
    @blocks("network")
    def delete_subaccount(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_subaccount_home_directory(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def reset_subaccount_password(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_subaccount_access_settings(self, *args: Any, **kwargs: Any) -> Any: ...

# module: hcloud.storage_boxes.domain
from hcloud.storage_boxes.client import BoundStorageBox
from hcloud.storage_boxes.client import BoundStorageBoxSnapshot
from hcloud.storage_boxes.client import BoundStorageBoxSubaccount

class CreateStorageBoxResponse:
    storage_box: BoundStorageBox

class CreateStorageBoxSnapshotResponse:
    snapshot: BoundStorageBoxSnapshot

class CreateStorageBoxSubaccountResponse:
    subaccount: BoundStorageBoxSubaccount

# module: hcloud.volumes
from hcloud.volumes.client import BoundVolume as BoundVolume
from hcloud.volumes.client import VolumesClient as VolumesClient
from hcloud.volumes.client import VolumesPageResult as VolumesPageResult
from hcloud.volumes.domain import CreateVolumeResponse as CreateVolumeResponse

# module: hcloud.volumes.client
from hcloud.actions.client import ResourceActionsClient
from hcloud.volumes.domain import CreateVolumeResponse

@sync_client
class BoundVolume:
    # get_actions_list -> _get_actions_list -> request -> requests.Session.request
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundVolume: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def attach(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def detach(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def resize(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...

class VolumesPageResult:
    volumes: list[BoundVolume]

@sync_client
class VolumesClient:
    actions: ResourceActionsClient
    # request -> requests.Session.request
    @blocks("network")
    def get_by_id(self, *args: Any, **kwargs: Any) -> BoundVolume: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> VolumesPageResult: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list[BoundVolume]: ...
    @blocks("network")
    def get_by_name(self, *args: Any, **kwargs: Any) -> BoundVolume: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> CreateVolumeResponse: ...
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundVolume: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> bool: ...
    @blocks("network")
    def resize(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def attach(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def detach(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...

# module: hcloud.volumes.domain
from hcloud.volumes.client import BoundVolume

class CreateVolumeResponse:
    volume: BoundVolume

# module: hcloud.zones
from hcloud.zones.client import BoundZone as BoundZone
from hcloud.zones.client import BoundZoneRRSet as BoundZoneRRSet
from hcloud.zones.client import ZoneRRSetsPageResult as ZoneRRSetsPageResult
from hcloud.zones.client import ZonesClient as ZonesClient
from hcloud.zones.client import ZonesPageResult as ZonesPageResult
from hcloud.zones.domain import CreateZoneRRSetResponse as CreateZoneRRSetResponse
from hcloud.zones.domain import CreateZoneResponse as CreateZoneResponse

# module: hcloud.zones.client
from hcloud.actions.client import ResourceActionsClient
from hcloud.zones.domain import CreateZoneRRSetResponse
from hcloud.zones.domain import CreateZoneResponse

@sync_client
class BoundZone:
    # update -> request -> requests.Session.request
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundZone: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def export_zonefile(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def import_zonefile(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_ttl(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_primary_nameservers(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_rrset(self, *args: Any, **kwargs: Any) -> BoundZoneRRSet: ...
    @blocks("network")
    def get_rrset_list(self, *args: Any, **kwargs: Any) -> ZoneRRSetsPageResult: ...
    @blocks("network")
    def get_rrset_all(self, *args: Any, **kwargs: Any) -> list[BoundZoneRRSet]: ...
    @blocks("network")
    def create_rrset(self, *args: Any, **kwargs: Any) -> CreateZoneRRSetResponse: ...
    @blocks("network")
    def update_rrset(self, *args: Any, **kwargs: Any) -> BoundZoneRRSet: ...
    @blocks("network")
    def delete_rrset(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_rrset_protection(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_rrset_ttl(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_rrset_records(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_rrset_records(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def remove_rrset_records(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def set_rrset_records(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class BoundZoneRRSet:
    # update_rrset -> request -> requests.Session.request
    @blocks("network")
    def update_rrset(self, *args: Any, **kwargs: Any) -> BoundZoneRRSet: ...
    @blocks("network")
    def delete_rrset(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_rrset_protection(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_rrset_ttl(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_rrset_records(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_rrset_records(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def remove_rrset_records(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def set_rrset_records(self, *args: Any, **kwargs: Any) -> Any: ...

class ZonesPageResult:
    zones: list[BoundZone]

class ZoneRRSetsPageResult:
    rrsets: list[BoundZoneRRSet]

@sync_client
class ZonesClient:
    actions: ResourceActionsClient
    # request -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> BoundZone: ...
    @blocks("network")
    def get_list(self, *args: Any, **kwargs: Any) -> ZonesPageResult: ...
    @blocks("network")
    def get_all(self, *args: Any, **kwargs: Any) -> list[BoundZone]: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> CreateZoneResponse: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> BoundZone: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def export_zonefile(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions_list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_actions(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def import_zonefile(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_protection(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_ttl(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_primary_nameservers(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_rrset(self, *args: Any, **kwargs: Any) -> BoundZoneRRSet: ...
    @blocks("network")
    def get_rrset_list(self, *args: Any, **kwargs: Any) -> ZoneRRSetsPageResult: ...
    @blocks("network")
    def get_rrset_all(self, *args: Any, **kwargs: Any) -> list[BoundZoneRRSet]: ...
    @blocks("network")
    def create_rrset(self, *args: Any, **kwargs: Any) -> CreateZoneRRSetResponse: ...
    @blocks("network")
    def update_rrset(self, *args: Any, **kwargs: Any) -> BoundZoneRRSet: ...
    @blocks("network")
    def delete_rrset(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_rrset_protection(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def change_rrset_ttl(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_rrset_records(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_rrset_records(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def remove_rrset_records(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def set_rrset_records(self, *args: Any, **kwargs: Any) -> Any: ...

# module: hcloud.zones.domain
from hcloud.zones.client import BoundZone
from hcloud.zones.client import BoundZoneRRSet

class CreateZoneResponse:
    zone: BoundZone

class CreateZoneRRSetResponse:
    rrset: BoundZoneRRSet
