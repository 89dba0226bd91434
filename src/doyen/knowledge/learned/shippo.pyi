"""Learned from shippo 3.9.0 by reading its source; a line written by hand wins over one here."""

# module: shippo
from shippo._hooks.sdkhooks import SDKHooks as SDKHooks
from shippo.addresses import Addresses as Addresses
from shippo.batches import Batches as Batches
from shippo.carrier_accounts import CarrierAccounts as CarrierAccounts
from shippo.carrier_parcel_templates import CarrierParcelTemplates as CarrierParcelTemplates
from shippo.customs_declarations import CustomsDeclarations as CustomsDeclarations
from shippo.customs_items import CustomsItems as CustomsItems
from shippo.manifests import Manifests as Manifests
from shippo.orders import Orders as Orders
from shippo.parcels import Parcels as Parcels
from shippo.pickups import Pickups as Pickups
from shippo.rates import Rates as Rates
from shippo.rates_at_checkout import RatesAtCheckout as RatesAtCheckout
from shippo.refunds import Refunds as Refunds
from shippo.sdk import Shippo as Shippo
from shippo.sdkconfiguration import SDKConfiguration as SDKConfiguration
from shippo.service_groups import ServiceGroups as ServiceGroups
from shippo.shipments import Shipments as Shipments
from shippo.shippo_accounts import ShippoAccounts as ShippoAccounts
from shippo.tracking_status import TrackingStatus as TrackingStatus
from shippo.transactions import Transactions as Transactions
from shippo.user_parcel_templates import UserParcelTemplates as UserParcelTemplates
from shippo.webhooks import Webhooks as Webhooks

# module: shippo._hooks

# module: shippo._hooks.sdkhooks
from requests.sessions import Session
from shippo._hooks.types import SDKInitHook

class SDKHooks:
    sdk_init_hooks: list[SDKInitHook]
    def sdk_init(self, *args: Any, **kwargs: Any) -> tuple[str, Session]: ...

# module: shippo._hooks.types
from requests.sessions import Session

class SDKInitHook:
    def sdk_init(self, *args: Any, **kwargs: Any) -> tuple[str, Session]: ...

# module: shippo.addresses
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class Addresses:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def validate(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.batches
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class Batches:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_shipments(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def purchase(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def remove_shipments(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.carrier_accounts
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class CarrierAccounts:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def initiate_oauth2_signin(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def register(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_registration_status(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.carrier_parcel_templates
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class CarrierParcelTemplates:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.customs_declarations
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class CustomsDeclarations:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.customs_items
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class CustomsItems:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.debug
from requests.sessions import Session

@sync_client
class DebugSession(Session):
    # requests.Session.send
    @blocks("network")
    def send(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.manifests
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class Manifests:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.orders
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class Orders:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.parcels
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class Parcels:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.pickups
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class Pickups:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.rates
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class Rates:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list_shipment_rates(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list_shipment_rates_by_currency_code(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.rates_at_checkout
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class RatesAtCheckout:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_default_parcel_template(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_default_parcel_template(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_default_parcel_template(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.refunds
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class Refunds:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.sdk
from shippo.addresses import Addresses
from shippo.batches import Batches
from shippo.carrier_accounts import CarrierAccounts
from shippo.carrier_parcel_templates import CarrierParcelTemplates
from shippo.customs_declarations import CustomsDeclarations
from shippo.customs_items import CustomsItems
from shippo.manifests import Manifests
from shippo.orders import Orders
from shippo.parcels import Parcels
from shippo.pickups import Pickups
from shippo.rates import Rates
from shippo.rates_at_checkout import RatesAtCheckout
from shippo.refunds import Refunds
from shippo.sdkconfiguration import SDKConfiguration
from shippo.service_groups import ServiceGroups
from shippo.shipments import Shipments
from shippo.shippo_accounts import ShippoAccounts
from shippo.tracking_status import TrackingStatus
from shippo.transactions import Transactions
from shippo.user_parcel_templates import UserParcelTemplates
from shippo.webhooks import Webhooks

class Shippo:
    addresses: Addresses
    batches: Batches
    carrier_accounts: CarrierAccounts
    customs_declarations: CustomsDeclarations
    customs_items: CustomsItems
    rates_at_checkout: RatesAtCheckout
    manifests: Manifests
    orders: Orders
    carrier_parcel_templates: CarrierParcelTemplates
    parcels: Parcels
    pickups: Pickups
    rates: Rates
    refunds: Refunds
    service_groups: ServiceGroups
    shipments: Shipments
    tracking_status: TrackingStatus
    transactions: Transactions
    user_parcel_templates: UserParcelTemplates
    shippo_accounts: ShippoAccounts
    webhooks: Webhooks
    sdk_configuration: SDKConfiguration

# module: shippo.sdkconfiguration
from requests.sessions import Session
from shippo._hooks.sdkhooks import SDKHooks

class SDKConfiguration:
    client: Session
    def get_hooks(self, *args: Any, **kwargs: Any) -> SDKHooks: ...

# module: shippo.service_groups
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class ServiceGroups:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.shipments
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class Shipments:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.shippo_accounts
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class ShippoAccounts:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.tracking_status
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class TrackingStatus:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.transactions
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class Transactions:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.user_parcel_templates
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class UserParcelTemplates:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: shippo.webhooks
from shippo.sdkconfiguration import SDKConfiguration

@sync_client
class Webhooks:
    sdk_configuration: SDKConfiguration
    # requests.Session.send
    @blocks("network")
    def create_webhook(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list_webhooks(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_webhook(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_webhook(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_webhook(self, *args: Any, **kwargs: Any) -> Any: ...
