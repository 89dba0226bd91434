"""Learned from mollie-api-python 4.0.0 by reading its source; a line written by hand wins over one here."""

# module: mollie

# module: mollie.api

# module: mollie.api.client
from mollie.api.resources.balances import Balances
from mollie.api.resources.chargebacks import Chargebacks
from mollie.api.resources.client_links import ClientLinks
from mollie.api.resources.clients import Clients
from mollie.api.resources.customers import Customers
from mollie.api.resources.invoices import Invoices
from mollie.api.resources.methods import Methods
from mollie.api.resources.onboarding import Onboarding
from mollie.api.resources.orders import Orders
from mollie.api.resources.organizations import Organizations
from mollie.api.resources.payment_links import PaymentLinks
from mollie.api.resources.payments import Payments
from mollie.api.resources.permissions import Permissions
from mollie.api.resources.profiles import Profiles
from mollie.api.resources.refunds import Refunds
from mollie.api.resources.settlements import Settlements
from mollie.api.resources.subscriptions import Subscriptions
from mollie.api.resources.terminals import Terminals

@sync_client
class Client:
    payments: Payments
    payment_links: PaymentLinks
    profiles: Profiles
    methods: Methods
    refunds: Refunds
    chargebacks: Chargebacks
    clients: Clients
    client_links: ClientLinks
    customers: Customers
    orders: Orders
    organizations: Organizations
    invoices: Invoices
    permissions: Permissions
    onboarding: Onboarding
    settlements: Settlements
    subscriptions: Subscriptions
    balances: Balances
    terminals: Terminals
    # _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def perform_http_call(self, *args: Any, **kwargs: Any) -> Any: ...
    # requests_oauthlib.OAuth2Session.fetch_token
    @blocks("network")
    def setup_oauth_authorization_response(self, *args: Any, **kwargs: Any) -> Any: ...
    # requests.Session.request
    @blocks("network")
    def revoke_oauth_token(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mollie.api.objects

# module: mollie.api.objects.balance
from mollie.api.objects.list import PaginationList

@sync_client
class Balance:
    # get_report -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get_report(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_transactions(self, *args: Any, **kwargs: Any) -> PaginationList: ...

# module: mollie.api.objects.customer
from mollie.api.resources.mandates import CustomerMandates
from mollie.api.resources.payments import CustomerPayments
from mollie.api.resources.subscriptions import CustomerSubscriptions

class Customer:
    @property
    def subscriptions(self) -> CustomerSubscriptions: ...
    @property
    def mandates(self) -> CustomerMandates: ...
    @property
    def payments(self) -> CustomerPayments: ...

# module: mollie.api.objects.list

@sync_client
class PaginationList:
    # perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get_next(self, *args: Any, **kwargs: Any) -> PaginationList: ...
    @blocks("network")
    def get_previous(self, *args: Any, **kwargs: Any) -> PaginationList: ...
    def new(self, *args: Any, **kwargs: Any) -> PaginationList: ...

# module: mollie.api.objects.order
from mollie.api.resources.order_lines import OrderLines
from mollie.api.resources.payments import OrderPayments
from mollie.api.resources.refunds import OrderRefunds
from mollie.api.resources.shipments import OrderShipments

class Order:
    @property
    def refunds(self) -> OrderRefunds: ...
    @property
    def lines(self) -> OrderLines: ...
    @property
    def shipments(self) -> OrderShipments: ...
    @property
    def payments(self) -> OrderPayments: ...

# module: mollie.api.objects.payment
from mollie.api.resources.captures import PaymentCaptures
from mollie.api.resources.chargebacks import PaymentChargebacks
from mollie.api.resources.refunds import PaymentRefunds

class Payment:
    @property
    def refunds(self) -> PaymentRefunds: ...
    @property
    def chargebacks(self) -> PaymentChargebacks: ...
    @property
    def captures(self) -> PaymentCaptures: ...

# module: mollie.api.objects.payment_link
from mollie.api.resources.payments import PaymentLinkPayments

class PaymentLink:
    @property
    def payments(self) -> PaymentLinkPayments: ...

# module: mollie.api.objects.profile
from mollie.api.resources.chargebacks import ProfileChargebacks
from mollie.api.resources.methods import ProfileMethods
from mollie.api.resources.payments import ProfilePayments
from mollie.api.resources.refunds import ProfileRefunds

class Profile:
    @property
    def chargebacks(self) -> ProfileChargebacks: ...
    @property
    def methods(self) -> ProfileMethods: ...
    @property
    def payments(self) -> ProfilePayments: ...
    @property
    def refunds(self) -> ProfileRefunds: ...

# module: mollie.api.objects.settlement
from mollie.api.resources.captures import SettlementCaptures
from mollie.api.resources.chargebacks import SettlementChargebacks
from mollie.api.resources.payments import SettlementPayments
from mollie.api.resources.refunds import SettlementRefunds

class Settlement:
    @property
    def payments(self) -> SettlementPayments: ...
    @property
    def refunds(self) -> SettlementRefunds: ...
    @property
    def chargebacks(self) -> SettlementChargebacks: ...
    @property
    def captures(self) -> SettlementCaptures: ...

# module: mollie.api.objects.subscription
from mollie.api.resources.payments import SubscriptionPayments

class Subscription:
    @property
    def payments(self) -> SubscriptionPayments: ...

# module: mollie.api.resources
from mollie.api.client import Client as Client
from mollie.api.objects.balance import Balance as Balance
from mollie.api.objects.customer import Customer as Customer
from mollie.api.objects.settlement import Settlement as Settlement
from mollie.api.resources.balances import BalanceReports as BalanceReports
from mollie.api.resources.balances import BalanceTransactions as BalanceTransactions
from mollie.api.resources.balances import Balances as Balances
from mollie.api.resources.base import ResourceBase as ResourceBase
from mollie.api.resources.base import ResourceCreateMixin as ResourceCreateMixin
from mollie.api.resources.base import ResourceDeleteMixin as ResourceDeleteMixin
from mollie.api.resources.base import ResourceGetMixin as ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin as ResourceListMixin
from mollie.api.resources.base import ResourceUpdateMixin as ResourceUpdateMixin
from mollie.api.resources.captures import PaymentCaptures as PaymentCaptures
from mollie.api.resources.captures import SettlementCaptures as SettlementCaptures
from mollie.api.resources.chargebacks import Chargebacks as Chargebacks
from mollie.api.resources.chargebacks import PaymentChargebacks as PaymentChargebacks
from mollie.api.resources.chargebacks import ProfileChargebacks as ProfileChargebacks
from mollie.api.resources.chargebacks import SettlementChargebacks as SettlementChargebacks
from mollie.api.resources.client_links import ClientLinks as ClientLinks
from mollie.api.resources.clients import Clients as Clients
from mollie.api.resources.customers import Customers as Customers
from mollie.api.resources.invoices import Invoices as Invoices
from mollie.api.resources.mandates import CustomerMandates as CustomerMandates
from mollie.api.resources.methods import Methods as Methods
from mollie.api.resources.methods import ProfileMethods as ProfileMethods
from mollie.api.resources.onboarding import Onboarding as Onboarding
from mollie.api.resources.order_lines import OrderLines as OrderLines
from mollie.api.resources.orders import Orders as Orders
from mollie.api.resources.organizations import Organizations as Organizations
from mollie.api.resources.payment_links import PaymentLinks as PaymentLinks
from mollie.api.resources.payments import CustomerPayments as CustomerPayments
from mollie.api.resources.payments import OrderPayments as OrderPayments
from mollie.api.resources.payments import PaymentLinkPayments as PaymentLinkPayments
from mollie.api.resources.payments import Payments as Payments
from mollie.api.resources.payments import ProfilePayments as ProfilePayments
from mollie.api.resources.payments import SettlementPayments as SettlementPayments
from mollie.api.resources.payments import SubscriptionPayments as SubscriptionPayments
from mollie.api.resources.permissions import Permissions as Permissions
from mollie.api.resources.profiles import Profiles as Profiles
from mollie.api.resources.refunds import OrderRefunds as OrderRefunds
from mollie.api.resources.refunds import PaymentRefunds as PaymentRefunds
from mollie.api.resources.refunds import ProfileRefunds as ProfileRefunds
from mollie.api.resources.refunds import Refunds as Refunds
from mollie.api.resources.refunds import SettlementRefunds as SettlementRefunds
from mollie.api.resources.settlements import Settlements as Settlements
from mollie.api.resources.shipments import OrderShipments as OrderShipments
from mollie.api.resources.subscriptions import CustomerSubscriptions as CustomerSubscriptions
from mollie.api.resources.subscriptions import Subscriptions as Subscriptions
from mollie.api.resources.terminals import Terminals as Terminals

# module: mollie.api.resources.balances
from mollie.api.objects.balance import Balance
from mollie.api.resources.base import ResourceBase
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin

@sync_client
class Balances(ResourceGetMixin, ResourceListMixin):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Balance: ...

@sync_client
class BalanceReports(ResourceBase):
    # perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get_report(self, *args: Any, **kwargs: Any) -> Any: ...

class BalanceTransactions(ResourceListMixin):
    ...

# module: mollie.api.resources.base
from mollie.api.client import Client
from mollie.api.objects.list import PaginationList

@sync_client
class ResourceBase:
    client: Client
    # perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def perform_api_call(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

@sync_client
class ResourceCreateMixin(ResourceBase):
    # perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class ResourceGetMixin(ResourceBase):
    # perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def from_url(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class ResourceListMixin(ResourceBase):
    # perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> PaginationList: ...

@sync_client
class ResourceUpdateMixin(ResourceBase):
    # perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class ResourceDeleteMixin(ResourceBase):
    # perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: mollie.api.resources.captures
from mollie.api.resources.base import ResourceBase
from mollie.api.resources.base import ResourceCreateMixin
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin

class CapturesBase(ResourceBase):
    ...

@sync_client
class PaymentCaptures(CapturesBase, ResourceGetMixin, ResourceListMixin, ResourceCreateMixin):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class SettlementCaptures(CapturesBase, ResourceListMixin):
    ...

# module: mollie.api.resources.chargebacks
from mollie.api.objects.list import PaginationList
from mollie.api.resources.base import ResourceBase
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin

class ChargebacksBase(ResourceBase):
    ...

class Chargebacks(ChargebacksBase, ResourceListMixin):
    ...

@sync_client
class PaymentChargebacks(ChargebacksBase, ResourceGetMixin, ResourceListMixin):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class SettlementChargebacks(ChargebacksBase, ResourceListMixin):
    ...

@sync_client
class ProfileChargebacks(ChargebacksBase):
    # list -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> PaginationList: ...

# module: mollie.api.resources.client_links
from mollie.api.resources.base import ResourceCreateMixin

@sync_client
class ClientLinks(ResourceCreateMixin):
    # create -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mollie.api.resources.clients
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin

@sync_client
class Clients(ResourceListMixin, ResourceGetMixin):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mollie.api.resources.customers
from mollie.api.objects.customer import Customer
from mollie.api.resources.base import ResourceCreateMixin
from mollie.api.resources.base import ResourceDeleteMixin
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin
from mollie.api.resources.base import ResourceUpdateMixin

@sync_client
class Customers(ResourceCreateMixin, ResourceDeleteMixin, ResourceGetMixin, ResourceListMixin, ResourceUpdateMixin):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Customer: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Customer: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> dict: ...

# module: mollie.api.resources.invoices
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin

@sync_client
class Invoices(ResourceGetMixin, ResourceListMixin):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mollie.api.resources.mandates
from mollie.api.resources.base import ResourceCreateMixin
from mollie.api.resources.base import ResourceDeleteMixin
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin

@sync_client
class CustomerMandates(ResourceCreateMixin, ResourceDeleteMixin, ResourceGetMixin, ResourceListMixin):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> dict: ...

# module: mollie.api.resources.methods
from mollie.api.objects.list import PaginationList
from mollie.api.resources.base import ResourceBase
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin

class MethodsBase(ResourceBase):
    ...

@sync_client
class Methods(MethodsBase, ResourceGetMixin, ResourceListMixin):
    # perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def all(self, *args: Any, **kwargs: Any) -> PaginationList: ...

@sync_client
class ProfileMethods(MethodsBase):
    # perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def enable(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def disable(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> PaginationList: ...
    @blocks("network")
    def enable_issuer(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def disable_issuer(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mollie.api.resources.onboarding
from mollie.api.resources.base import ResourceGetMixin

@sync_client
class Onboarding(ResourceGetMixin):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mollie.api.resources.order_lines
from mollie.api.objects.list import PaginationList
from mollie.api.resources.base import ResourceBase

@sync_client
class OrderLines(ResourceBase):
    # perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def delete_lines(self, *args: Any, **kwargs: Any) -> dict: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> dict: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    def list(self, *args: Any, **kwargs: Any) -> PaginationList: ...

# module: mollie.api.resources.orders
from mollie.api.objects.order import Order
from mollie.api.resources.base import ResourceCreateMixin
from mollie.api.resources.base import ResourceDeleteMixin
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin
from mollie.api.resources.base import ResourceUpdateMixin

@sync_client
class Orders(ResourceCreateMixin, ResourceDeleteMixin, ResourceGetMixin, ResourceListMixin, ResourceUpdateMixin):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Order: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> dict: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Order: ...

# module: mollie.api.resources.organizations
from mollie.api.resources.base import ResourceGetMixin

@sync_client
class Organizations(ResourceGetMixin):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mollie.api.resources.payment_links
from mollie.api.objects.payment_link import PaymentLink
from mollie.api.resources.base import ResourceCreateMixin
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin

@sync_client
class PaymentLinks(ResourceCreateMixin, ResourceGetMixin, ResourceListMixin):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> PaymentLink: ...

# module: mollie.api.resources.payments
from mollie.api.objects.list import PaginationList
from mollie.api.objects.payment import Payment
from mollie.api.resources.base import ResourceBase
from mollie.api.resources.base import ResourceCreateMixin
from mollie.api.resources.base import ResourceDeleteMixin
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin
from mollie.api.resources.base import ResourceUpdateMixin

class PaymentsBase(ResourceBase):
    ...

@sync_client
class Payments(
    PaymentsBase, ResourceCreateMixin, ResourceDeleteMixin, ResourceGetMixin, ResourceListMixin, ResourceUpdateMixin
):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Payment: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> dict: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Payment: ...
    @blocks("network")
    def release_authorization(self, *args: Any, **kwargs: Any) -> dict: ...

class OrderPayments(PaymentsBase, ResourceCreateMixin):
    def list(self, *args: Any, **kwargs: Any) -> PaginationList: ...

class CustomerPayments(PaymentsBase, ResourceCreateMixin, ResourceListMixin):
    ...

class SubscriptionPayments(PaymentsBase, ResourceListMixin):
    ...

class SettlementPayments(PaymentsBase, ResourceListMixin):
    ...

@sync_client
class ProfilePayments(PaymentsBase):
    # list -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> PaginationList: ...

class PaymentLinkPayments(PaymentsBase, ResourceListMixin):
    ...

# module: mollie.api.resources.permissions
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin

@sync_client
class Permissions(ResourceGetMixin, ResourceListMixin):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mollie.api.resources.profiles
from mollie.api.objects.profile import Profile
from mollie.api.resources.base import ResourceCreateMixin
from mollie.api.resources.base import ResourceDeleteMixin
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin
from mollie.api.resources.base import ResourceUpdateMixin

@sync_client
class Profiles(ResourceCreateMixin, ResourceDeleteMixin, ResourceGetMixin, ResourceListMixin, ResourceUpdateMixin):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Profile: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> dict: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Profile: ...

# module: mollie.api.resources.refunds
from mollie.api.objects.list import PaginationList
from mollie.api.resources.base import ResourceBase
from mollie.api.resources.base import ResourceCreateMixin
from mollie.api.resources.base import ResourceDeleteMixin
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin

class RefundsBase(ResourceBase):
    ...

class Refunds(RefundsBase, ResourceListMixin):
    ...

@sync_client
class PaymentRefunds(RefundsBase, ResourceCreateMixin, ResourceDeleteMixin, ResourceGetMixin, ResourceListMixin):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> dict: ...

@sync_client
class OrderRefunds(RefundsBase, ResourceCreateMixin, ResourceListMixin):
    # create -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class SettlementRefunds(RefundsBase, ResourceListMixin):
    ...

@sync_client
class ProfileRefunds(RefundsBase):
    # list -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> PaginationList: ...

# module: mollie.api.resources.settlements
from mollie.api.objects.settlement import Settlement
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin

@sync_client
class Settlements(ResourceGetMixin, ResourceListMixin):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Settlement: ...

# module: mollie.api.resources.shipments
from mollie.api.resources.base import ResourceCreateMixin
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin
from mollie.api.resources.base import ResourceUpdateMixin

@sync_client
class OrderShipments(ResourceCreateMixin, ResourceGetMixin, ResourceListMixin, ResourceUpdateMixin):
    # create -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mollie.api.resources.subscriptions
from mollie.api.objects.subscription import Subscription
from mollie.api.resources.base import ResourceBase
from mollie.api.resources.base import ResourceCreateMixin
from mollie.api.resources.base import ResourceDeleteMixin
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin
from mollie.api.resources.base import ResourceUpdateMixin

class SubscriptionsBase(ResourceBase):
    ...

class Subscriptions(SubscriptionsBase, ResourceListMixin):
    ...

@sync_client
class CustomerSubscriptions(
    SubscriptionsBase, ResourceCreateMixin, ResourceDeleteMixin, ResourceGetMixin, ResourceListMixin, ResourceUpdateMixin
):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Subscription: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Subscription: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> dict: ...

# module: mollie.api.resources.terminals
from mollie.api.resources.base import ResourceGetMixin
from mollie.api.resources.base import ResourceListMixin

@sync_client
class Terminals(ResourceGetMixin, ResourceListMixin):
    # get -> perform_api_call -> perform_http_call -> _perform_http_call_oauth -> requests.Session.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
