"""Learned from stytch 15.3.0 by reading its source; a line written by hand wins over one here."""

# module: stytch
from stytch.b2b.client import Client as B2BClient
from stytch.consumer.client import Client as Client
from stytch.samlshield.client import SamlShieldClient as SamlShieldClient

# module: stytch.b2b

# module: stytch.b2b.api

# module: stytch.b2b.api.discovery
from stytch.b2b.api.discovery_intermediate_sessions import IntermediateSessions
from stytch.b2b.api.discovery_organizations import Organizations
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

class Discovery:
    sync_client: SyncClient
    async_client: AsyncClient
    intermediate_sessions: IntermediateSessions
    organizations: Organizations

# module: stytch.b2b.api.discovery_intermediate_sessions
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class IntermediateSessions:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.discovery.intermediate_sessions.exchange_async")
    def exchange(self, *args: Any, **kwargs: Any) -> Any: ...
    async def exchange_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.discovery_organizations
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Organizations:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.discovery.organizations.create_async")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.discovery.organizations.list_async")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.idp
from jwt.jwks_client import PyJWKClient
from stytch.b2b.api.idp_oauth import OAuth
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient
from stytch.shared.policy_cache import PolicyCache

@sync_client
class IDP:
    sync_client: SyncClient
    async_client: AsyncClient
    policy_cache: PolicyCache
    jwks_client: PyJWKClient
    oauth: OAuth
    # post_form -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.idp.introspect_token_network_async")
    def introspect_token_network(self, *args: Any, **kwargs: Any) -> Any: ...
    async def introspect_token_network_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # authenticate_jwt_local -> jwt.PyJWKClient.get_signing_key_from_jwt
    @blocks("network")
    def introspect_access_token_local(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.idp_oauth
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class OAuth:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.idp.oauth.authorize_start_async")
    def authorize_start(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authorize_start_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.idp.oauth.authorize_async")
    def authorize(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authorize_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.impersonation
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Impersonation:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.impersonation.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.magic_links
from stytch.b2b.api.magic_links_discovery import Discovery
from stytch.b2b.api.magic_links_email import Email
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class MagicLinks:
    sync_client: SyncClient
    async_client: AsyncClient
    email: Email
    discovery: Discovery
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.magic_links.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.magic_links_discovery
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Discovery:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.magic_links.discovery.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.magic_links_email
from stytch.b2b.api.magic_links_email_discovery import Discovery
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Email:
    sync_client: SyncClient
    async_client: AsyncClient
    discovery: Discovery
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.magic_links.email.login_or_signup_async")
    def login_or_signup(self, *args: Any, **kwargs: Any) -> Any: ...
    async def login_or_signup_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.magic_links.email.invite_async")
    def invite(self, *args: Any, **kwargs: Any) -> Any: ...
    async def invite_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.magic_links_email_discovery
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Discovery:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.magic_links.email.discovery.send_async")
    def send(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.oauth
from stytch.b2b.api.oauth_discovery import Discovery
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class OAuth:
    sync_client: SyncClient
    async_client: AsyncClient
    discovery: Discovery
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.oauth.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.oauth_discovery
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Discovery:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.oauth.discovery.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.organizations
from stytch.b2b.api.organizations_members import Members
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Organizations:
    sync_client: SyncClient
    async_client: AsyncClient
    members: Members
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.organizations.create_async")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> requests.Session.get
    @blocks("network", instead="stytch.B2BClient.organizations.get_async")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # put -> requests.Session.put
    @blocks("network", instead="stytch.B2BClient.organizations.update_async")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # delete -> requests.Session.delete
    @blocks("network", instead="stytch.B2BClient.organizations.delete_async")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.organizations.search_async")
    def search(self, *args: Any, **kwargs: Any) -> Any: ...
    async def search_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> requests.Session.get
    @blocks("network", instead="stytch.B2BClient.organizations.metrics_async")
    def metrics(self, *args: Any, **kwargs: Any) -> Any: ...
    async def metrics_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.organizations.connected_apps_async")
    def connected_apps(self, *args: Any, **kwargs: Any) -> Any: ...
    async def connected_apps_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.organizations.get_connected_app_async")
    def get_connected_app(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_connected_app_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # delete -> requests.Session.delete
    @blocks("network", instead="stytch.B2BClient.organizations.delete_external_id_async")
    def delete_external_id(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_external_id_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.organizations_members
from stytch.b2b.api.organizations_members_connected_apps import ConnectedApps
from stytch.b2b.api.organizations_members_oauth_providers import OAuthProviders
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Members:
    sync_client: SyncClient
    async_client: AsyncClient
    oauth_providers: OAuthProviders
    connected_apps: ConnectedApps
    # put -> requests.Session.put
    @blocks("network", instead="stytch.B2BClient.organizations.members.update_async")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # delete -> requests.Session.delete
    @blocks("network", instead="stytch.B2BClient.organizations.members.delete_async")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # put -> requests.Session.put
    @blocks("network", instead="stytch.B2BClient.organizations.members.reactivate_async")
    def reactivate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def reactivate_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # delete -> requests.Session.delete
    @blocks("network", instead="stytch.B2BClient.organizations.members.delete_mfa_phone_number_async")
    def delete_mfa_phone_number(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_mfa_phone_number_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.organizations.members.delete_totp_async")
    def delete_totp(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_totp_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.organizations.members.search_async")
    def search(self, *args: Any, **kwargs: Any) -> Any: ...
    async def search_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # delete -> requests.Session.delete
    @blocks("network", instead="stytch.B2BClient.organizations.members.delete_password_async")
    def delete_password(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_password_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> requests.Session.get
    @blocks("network", instead="stytch.B2BClient.organizations.members.dangerously_get_async")
    def dangerously_get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def dangerously_get_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.organizations.members.oidc_providers_async")
    def oidc_providers(self, *args: Any, **kwargs: Any) -> Any: ...
    async def oidc_providers_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.organizations.members.unlink_retired_email_async")
    def unlink_retired_email(self, *args: Any, **kwargs: Any) -> Any: ...
    async def unlink_retired_email_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.organizations.members.start_email_update_async")
    def start_email_update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def start_email_update_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> requests.Session.get
    @blocks("network", instead="stytch.B2BClient.organizations.members.get_connected_apps_async")
    def get_connected_apps(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_connected_apps_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # delete -> requests.Session.delete
    @blocks("network", instead="stytch.B2BClient.organizations.members.delete_external_id_async")
    def delete_external_id(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_external_id_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.organizations.members.create_async")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> requests.Session.get
    @blocks("network", instead="stytch.B2BClient.organizations.members.get_async")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.organizations_members_connected_apps
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class ConnectedApps:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.organizations.members.connected_apps.revoke_async")
    def revoke(self, *args: Any, **kwargs: Any) -> Any: ...
    async def revoke_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.organizations_members_oauth_providers
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class OAuthProviders:
    sync_client: SyncClient
    async_client: AsyncClient
    # get -> requests.Session.get
    @blocks("network", instead="stytch.B2BClient.organizations.members.oauth_providers.google_async")
    def google(self, *args: Any, **kwargs: Any) -> Any: ...
    async def google_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.organizations.members.oauth_providers.microsoft_async")
    def microsoft(self, *args: Any, **kwargs: Any) -> Any: ...
    async def microsoft_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.organizations.members.oauth_providers.slack_async")
    def slack(self, *args: Any, **kwargs: Any) -> Any: ...
    async def slack_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.organizations.members.oauth_providers.hubspot_async")
    def hubspot(self, *args: Any, **kwargs: Any) -> Any: ...
    async def hubspot_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.organizations.members.oauth_providers.github_async")
    def github(self, *args: Any, **kwargs: Any) -> Any: ...
    async def github_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.otp
from stytch.b2b.api.otp_email import Email
from stytch.b2b.api.otp_sms import Sms
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

class OTPs:
    sync_client: SyncClient
    async_client: AsyncClient
    sms: Sms
    email: Email

# module: stytch.b2b.api.otp_email
from stytch.b2b.api.otp_email_discovery import Discovery
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Email:
    sync_client: SyncClient
    async_client: AsyncClient
    discovery: Discovery
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.otps.email.login_or_signup_async")
    def login_or_signup(self, *args: Any, **kwargs: Any) -> Any: ...
    async def login_or_signup_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.otps.email.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.otp_email_discovery
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Discovery:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.otps.email.discovery.send_async")
    def send(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.otps.email.discovery.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.otp_sms
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Sms:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.otps.sms.send_async")
    def send(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.otps.sms.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.passwords
from stytch.b2b.api.passwords_discovery import Discovery
from stytch.b2b.api.passwords_email import Email
from stytch.b2b.api.passwords_existing_password import ExistingPassword
from stytch.b2b.api.passwords_session import Sessions
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Passwords:
    sync_client: SyncClient
    async_client: AsyncClient
    email: Email
    sessions: Sessions
    existing_password: ExistingPassword
    discovery: Discovery
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.passwords.strength_check_async")
    def strength_check(self, *args: Any, **kwargs: Any) -> Any: ...
    async def strength_check_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.passwords.migrate_async")
    def migrate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def migrate_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.passwords.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.passwords_discovery
from stytch.b2b.api.passwords_discovery_email import Email
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Discovery:
    sync_client: SyncClient
    async_client: AsyncClient
    email: Email
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.passwords.discovery.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.passwords_discovery_email
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Email:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.passwords.discovery.email.reset_start_async")
    def reset_start(self, *args: Any, **kwargs: Any) -> Any: ...
    async def reset_start_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.passwords.discovery.email.reset_async")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...
    async def reset_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.passwords_email
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Email:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.passwords.email.reset_start_async")
    def reset_start(self, *args: Any, **kwargs: Any) -> Any: ...
    async def reset_start_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.passwords.email.reset_async")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...
    async def reset_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.passwords.email.require_reset_async")
    def require_reset(self, *args: Any, **kwargs: Any) -> Any: ...
    async def require_reset_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.passwords_existing_password
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class ExistingPassword:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.passwords.existing_password.reset_async")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...
    async def reset_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.passwords_session
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Sessions:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.passwords.sessions.reset_async")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...
    async def reset_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.rbac
from stytch.b2b.api.rbac_organizations import Organizations
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class RBAC:
    sync_client: SyncClient
    async_client: AsyncClient
    organizations: Organizations
    # get -> requests.Session.get
    @blocks("network", instead="stytch.B2BClient.rbac.policy_async")
    def policy(self, *args: Any, **kwargs: Any) -> Any: ...
    async def policy_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.rbac_organizations
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Organizations:
    sync_client: SyncClient
    async_client: AsyncClient
    # get -> requests.Session.get
    @blocks("network", instead="stytch.B2BClient.rbac.organizations.get_org_policy_async")
    def get_org_policy(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_org_policy_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # put -> requests.Session.put
    @blocks("network", instead="stytch.B2BClient.rbac.organizations.set_org_policy_async")
    def set_org_policy(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set_org_policy_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.recovery_codes
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class RecoveryCodes:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.recovery_codes.recover_async")
    def recover(self, *args: Any, **kwargs: Any) -> Any: ...
    async def recover_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> requests.Session.get
    @blocks("network", instead="stytch.B2BClient.recovery_codes.get_async")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.recovery_codes.rotate_async")
    def rotate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rotate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.scim
from stytch.b2b.api.scim_connection import Connection
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

class SCIM:
    sync_client: SyncClient
    async_client: AsyncClient
    connection: Connection

# module: stytch.b2b.api.scim_connection
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Connection:
    sync_client: SyncClient
    async_client: AsyncClient
    # put -> requests.Session.put
    @blocks("network", instead="stytch.B2BClient.scim.connection.update_async")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # delete -> requests.Session.delete
    @blocks("network", instead="stytch.B2BClient.scim.connection.delete_async")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.scim.connection.rotate_start_async")
    def rotate_start(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rotate_start_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.scim.connection.rotate_complete_async")
    def rotate_complete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rotate_complete_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.scim.connection.rotate_cancel_async")
    def rotate_cancel(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rotate_cancel_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> requests.Session.get
    @blocks("network", instead="stytch.B2BClient.scim.connection.get_groups_async")
    def get_groups(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_groups_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.scim.connection.create_async")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> requests.Session.get
    @blocks("network", instead="stytch.B2BClient.scim.connection.get_async")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.sessions
from jwt.jwks_client import PyJWKClient
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient
from stytch.shared.policy_cache import PolicyCache

@sync_client
class Sessions:
    sync_client: SyncClient
    async_client: AsyncClient
    policy_cache: PolicyCache
    jwks_client: PyJWKClient
    # get -> requests.Session.get
    @blocks("network", instead="stytch.B2BClient.sessions.get_async")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.sessions.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.sessions.revoke_async")
    def revoke(self, *args: Any, **kwargs: Any) -> Any: ...
    async def revoke_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.sessions.exchange_async")
    def exchange(self, *args: Any, **kwargs: Any) -> Any: ...
    async def exchange_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.sessions.exchange_access_token_async")
    def exchange_access_token(self, *args: Any, **kwargs: Any) -> Any: ...
    async def exchange_access_token_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.sessions.attest_async")
    def attest(self, *args: Any, **kwargs: Any) -> Any: ...
    async def attest_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.sessions.migrate_async")
    def migrate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def migrate_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> requests.Session.get
    @blocks("network", instead="stytch.B2BClient.sessions.get_jwks_async")
    def get_jwks(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_jwks_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # authenticate_jwt_local -> _authenticate_jwt_local_common -> authenticate_jwt_local -> jwt.PyJWKClient.get_signing_key_from_jwt
    @blocks("network", instead="stytch.B2BClient.sessions.authenticate_jwt_async")
    def authenticate_jwt(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_jwt_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.sessions.authenticate_jwt_local_async")
    def authenticate_jwt_local(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_jwt_local_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.sso
from stytch.b2b.api.sso_external import External
from stytch.b2b.api.sso_oidc import OIDC
from stytch.b2b.api.sso_saml import SAML
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class SSO:
    sync_client: SyncClient
    async_client: AsyncClient
    oidc: OIDC
    saml: SAML
    external: External
    # get -> requests.Session.get
    @blocks("network", instead="stytch.B2BClient.sso.get_connections_async")
    def get_connections(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_connections_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # delete -> requests.Session.delete
    @blocks("network", instead="stytch.B2BClient.sso.delete_connection_async")
    def delete_connection(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_connection_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.sso.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.sso_external
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class External:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.sso.external.create_connection_async")
    def create_connection(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_connection_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # put -> requests.Session.put
    @blocks("network", instead="stytch.B2BClient.sso.external.update_connection_async")
    def update_connection(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_connection_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.sso_oidc
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class OIDC:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.sso.oidc.create_connection_async")
    def create_connection(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_connection_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # put -> requests.Session.put
    @blocks("network", instead="stytch.B2BClient.sso.oidc.update_connection_async")
    def update_connection(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_connection_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.sso_saml
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class SAML:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.sso.saml.create_connection_async")
    def create_connection(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_connection_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # put -> requests.Session.put
    @blocks("network", instead="stytch.B2BClient.sso.saml.update_connection_async")
    def update_connection(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_connection_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.sso.saml.update_by_url_async")
    def update_by_url(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_by_url_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # delete -> requests.Session.delete
    @blocks("network", instead="stytch.B2BClient.sso.saml.delete_verification_certificate_async")
    def delete_verification_certificate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_verification_certificate_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.sso.saml.delete_encryption_private_key_async")
    def delete_encryption_private_key(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_encryption_private_key_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.api.totps
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class TOTPs:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.B2BClient.totps.create_async")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.totps.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.B2BClient.totps.migrate_async")
    def migrate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def migrate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.b2b.client
from jwt.jwks_client import PyJWKClient
from stytch.b2b.api.discovery import Discovery
from stytch.b2b.api.idp import IDP
from stytch.b2b.api.impersonation import Impersonation
from stytch.b2b.api.magic_links import MagicLinks
from stytch.b2b.api.oauth import OAuth
from stytch.b2b.api.organizations import Organizations
from stytch.b2b.api.otp import OTPs
from stytch.b2b.api.passwords import Passwords
from stytch.b2b.api.rbac import RBAC
from stytch.b2b.api.recovery_codes import RecoveryCodes
from stytch.b2b.api.scim import SCIM
from stytch.b2b.api.sessions import Sessions
from stytch.b2b.api.sso import SSO
from stytch.b2b.api.totps import TOTPs
from stytch.consumer.api.connected_apps import ConnectedApp
from stytch.consumer.api.debug import Debug
from stytch.consumer.api.fraud import Fraud
from stytch.consumer.api.m2m import M2M
from stytch.consumer.api.project import Project
from stytch.core.client_base import ClientBase

class Client(ClientBase):
    connected_app: ConnectedApp
    debug: Debug
    discovery: Discovery
    fraud: Fraud
    idp: IDP
    impersonation: Impersonation
    m2m: M2M
    magic_links: MagicLinks
    oauth: OAuth
    otps: OTPs
    organizations: Organizations
    passwords: Passwords
    project: Project
    rbac: RBAC
    recovery_codes: RecoveryCodes
    scim: SCIM
    sso: SSO
    sessions: Sessions
    totps: TOTPs
    def get_jwks_client(self, *args: Any, **kwargs: Any) -> PyJWKClient: ...

# module: stytch.consumer

# module: stytch.consumer.api

# module: stytch.consumer.api.connected_apps
from stytch.consumer.api.connected_apps_clients import Clients
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

class ConnectedApp:
    sync_client: SyncClient
    async_client: AsyncClient
    clients: Clients

# module: stytch.consumer.api.connected_apps_clients
from stytch.consumer.api.connected_apps_clients_secrets import Secrets
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Clients:
    sync_client: SyncClient
    async_client: AsyncClient
    secrets: Secrets
    # get -> requests.Session.get
    @blocks("network", instead="stytch.Client.connected_app.clients.get_async")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # put -> requests.Session.put
    @blocks("network", instead="stytch.Client.connected_app.clients.update_async")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # delete -> requests.Session.delete
    @blocks("network", instead="stytch.Client.connected_app.clients.delete_async")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.connected_app.clients.search_async")
    def search(self, *args: Any, **kwargs: Any) -> Any: ...
    async def search_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.connected_app.clients.create_async")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.connected_apps_clients_secrets
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Secrets:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.connected_app.clients.secrets.rotate_start_async")
    def rotate_start(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rotate_start_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.connected_app.clients.secrets.rotate_cancel_async")
    def rotate_cancel(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rotate_cancel_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.connected_app.clients.secrets.rotate_async")
    def rotate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rotate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.crypto_wallets
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class CryptoWallets:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.crypto_wallets.authenticate_start_async")
    def authenticate_start(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_start_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.crypto_wallets.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.debug
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Debug:
    sync_client: SyncClient
    async_client: AsyncClient
    # get -> requests.Session.get
    @blocks("network", instead="stytch.Client.debug.whoami_async")
    def whoami(self, *args: Any, **kwargs: Any) -> Any: ...
    async def whoami_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.fraud
from stytch.consumer.api.fraud_email import Email
from stytch.consumer.api.fraud_fingerprint import Fingerprint
from stytch.consumer.api.fraud_rules import Rules
from stytch.consumer.api.fraud_verdict_reasons import VerdictReasons
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

class Fraud:
    sync_client: SyncClient
    async_client: AsyncClient
    fingerprint: Fingerprint
    rules: Rules
    verdict_reasons: VerdictReasons
    email: Email

# module: stytch.consumer.api.fraud_email
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Email:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.fraud.email.risk_async")
    def risk(self, *args: Any, **kwargs: Any) -> Any: ...
    async def risk_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.fraud_fingerprint
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Fingerprint:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.fraud.fingerprint.lookup_async")
    def lookup(self, *args: Any, **kwargs: Any) -> Any: ...
    async def lookup_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.fraud_rules
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Rules:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.fraud.rules.set_async")
    def set(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.fraud.rules.list_async")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.fraud_verdict_reasons
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class VerdictReasons:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.fraud.verdict_reasons.override_async")
    def override(self, *args: Any, **kwargs: Any) -> Any: ...
    async def override_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.fraud.verdict_reasons.list_async")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.idp
from jwt.jwks_client import PyJWKClient
from stytch.consumer.api.idp_oauth import OAuth
from stytch.consumer.api.policy_cache import PolicyCache
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class IDP:
    sync_client: SyncClient
    async_client: AsyncClient
    policy_cache: PolicyCache
    jwks_client: PyJWKClient
    oauth: OAuth
    # post_form -> requests.Session.post
    @blocks("network", instead="stytch.Client.idp.introspect_token_network_async")
    def introspect_token_network(self, *args: Any, **kwargs: Any) -> Any: ...
    async def introspect_token_network_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # authenticate_jwt_local -> jwt.PyJWKClient.get_signing_key_from_jwt
    @blocks("network")
    def introspect_access_token_local(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.idp_oauth
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class OAuth:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.idp.oauth.authorize_start_async")
    def authorize_start(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authorize_start_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.idp.oauth.authorize_async")
    def authorize(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authorize_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.impersonation
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Impersonation:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.impersonation.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.m2m
from jwt.jwks_client import PyJWKClient
from stytch.consumer.api.m2m_clients import Clients
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class M2M:
    sync_client: SyncClient
    async_client: AsyncClient
    jwks_client: PyJWKClient
    clients: Clients
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.m2m.token_async")
    def token(self, *args: Any, **kwargs: Any) -> Any: ...
    async def token_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # authenticate_jwt_local -> jwt.PyJWKClient.get_signing_key_from_jwt
    @blocks("network", instead="stytch.Client.m2m.authenticate_token_async")
    def authenticate_token(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_token_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.m2m_clients
from stytch.consumer.api.m2m_clients_secrets import Secrets
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Clients:
    sync_client: SyncClient
    async_client: AsyncClient
    secrets: Secrets
    # get -> requests.Session.get
    @blocks("network", instead="stytch.Client.m2m.clients.get_async")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.m2m.clients.search_async")
    def search(self, *args: Any, **kwargs: Any) -> Any: ...
    async def search_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # put -> requests.Session.put
    @blocks("network", instead="stytch.Client.m2m.clients.update_async")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # delete -> requests.Session.delete
    @blocks("network", instead="stytch.Client.m2m.clients.delete_async")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.m2m.clients.create_async")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.m2m_clients_secrets
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Secrets:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.m2m.clients.secrets.rotate_start_async")
    def rotate_start(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rotate_start_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.m2m.clients.secrets.rotate_cancel_async")
    def rotate_cancel(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rotate_cancel_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.m2m.clients.secrets.rotate_async")
    def rotate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rotate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.magic_links
from stytch.consumer.api.magic_links_email import Email
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class MagicLinks:
    sync_client: SyncClient
    async_client: AsyncClient
    email: Email
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.magic_links.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.magic_links.create_async")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.magic_links_email
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Email:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.magic_links.email.send_async")
    def send(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.magic_links.email.login_or_create_async")
    def login_or_create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def login_or_create_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.magic_links.email.invite_async")
    def invite(self, *args: Any, **kwargs: Any) -> Any: ...
    async def invite_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.magic_links.email.revoke_invite_async")
    def revoke_invite(self, *args: Any, **kwargs: Any) -> Any: ...
    async def revoke_invite_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.oauth
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class OAuth:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.oauth.attach_async")
    def attach(self, *args: Any, **kwargs: Any) -> Any: ...
    async def attach_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.oauth.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.otp
from stytch.consumer.api.otp_email import Email
from stytch.consumer.api.otp_sms import Sms
from stytch.consumer.api.otp_whatsapp import WhatsApp
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class OTPs:
    sync_client: SyncClient
    async_client: AsyncClient
    sms: Sms
    whatsapp: WhatsApp
    email: Email
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.otps.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.otp_email
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Email:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.otps.email.send_async")
    def send(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.otps.email.login_or_create_async")
    def login_or_create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def login_or_create_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.otp_sms
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Sms:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.otps.sms.send_async")
    def send(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.otps.sms.login_or_create_async")
    def login_or_create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def login_or_create_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.otp_whatsapp
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class WhatsApp:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.otps.whatsapp.send_async")
    def send(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.otps.whatsapp.login_or_create_async")
    def login_or_create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def login_or_create_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.passwords
from stytch.consumer.api.passwords_email import Email
from stytch.consumer.api.passwords_existing_password import ExistingPassword
from stytch.consumer.api.passwords_session import Sessions
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Passwords:
    sync_client: SyncClient
    async_client: AsyncClient
    email: Email
    existing_password: ExistingPassword
    sessions: Sessions
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.passwords.create_async")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.passwords.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.passwords.strength_check_async")
    def strength_check(self, *args: Any, **kwargs: Any) -> Any: ...
    async def strength_check_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.passwords.migrate_async")
    def migrate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def migrate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.passwords_email
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Email:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.passwords.email.reset_start_async")
    def reset_start(self, *args: Any, **kwargs: Any) -> Any: ...
    async def reset_start_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.passwords.email.reset_async")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...
    async def reset_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.passwords_existing_password
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class ExistingPassword:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.passwords.existing_password.reset_async")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...
    async def reset_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.passwords_session
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Sessions:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.passwords.sessions.reset_async")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...
    async def reset_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.policy_cache
from stytch.consumer.api.rbac import RBAC
from stytch.shared.lazy_cache import LazyCache

@sync_client
class PolicyCache(LazyCache):
    rbac: RBAC
    # policy -> get -> requests.Session.get
    @blocks("network", instead="stytch.Client.idp.policy_cache.reload_policy_async")
    def reload_policy(self, *args: Any, **kwargs: Any) -> Any: ...
    async def reload_policy_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.project
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Project:
    sync_client: SyncClient
    async_client: AsyncClient
    # get -> requests.Session.get
    @blocks("network", instead="stytch.Client.project.metrics_async")
    def metrics(self, *args: Any, **kwargs: Any) -> Any: ...
    async def metrics_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.rbac
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class RBAC:
    sync_client: SyncClient
    async_client: AsyncClient
    # get -> requests.Session.get
    @blocks("network", instead="stytch.Client.rbac.policy_async")
    def policy(self, *args: Any, **kwargs: Any) -> Any: ...
    async def policy_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.sessions
from jwt.jwks_client import PyJWKClient
from stytch.consumer.api.policy_cache import PolicyCache
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Sessions:
    sync_client: SyncClient
    async_client: AsyncClient
    policy_cache: PolicyCache
    jwks_client: PyJWKClient
    # get -> requests.Session.get
    @blocks("network", instead="stytch.Client.sessions.get_async")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.sessions.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.sessions.revoke_async")
    def revoke(self, *args: Any, **kwargs: Any) -> Any: ...
    async def revoke_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.sessions.migrate_async")
    def migrate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def migrate_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.sessions.exchange_access_token_async")
    def exchange_access_token(self, *args: Any, **kwargs: Any) -> Any: ...
    async def exchange_access_token_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> requests.Session.get
    @blocks("network", instead="stytch.Client.sessions.get_jwks_async")
    def get_jwks(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_jwks_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.sessions.attest_async")
    def attest(self, *args: Any, **kwargs: Any) -> Any: ...
    async def attest_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # authenticate_jwt_local -> authenticate_jwt_local -> jwt.PyJWKClient.get_signing_key_from_jwt
    @blocks("network", instead="stytch.Client.sessions.authenticate_jwt_async")
    def authenticate_jwt(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_jwt_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.sessions.authenticate_jwt_local_async")
    def authenticate_jwt_local(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_jwt_local_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.totps
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class TOTPs:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.totps.create_async")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.totps.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.totps.recovery_codes_async")
    def recovery_codes(self, *args: Any, **kwargs: Any) -> Any: ...
    async def recovery_codes_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.totps.recover_async")
    def recover(self, *args: Any, **kwargs: Any) -> Any: ...
    async def recover_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.users
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Users:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.users.create_async")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> requests.Session.get
    @blocks("network", instead="stytch.Client.users.get_async")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.users.search_async")
    def search(self, *args: Any, **kwargs: Any) -> Any: ...
    async def search_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # put -> requests.Session.put
    @blocks("network", instead="stytch.Client.users.update_async")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.users.exchange_primary_factor_async")
    def exchange_primary_factor(self, *args: Any, **kwargs: Any) -> Any: ...
    async def exchange_primary_factor_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # delete -> requests.Session.delete
    @blocks("network", instead="stytch.Client.users.delete_async")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.users.delete_email_async")
    def delete_email(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_email_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.users.delete_phone_number_async")
    def delete_phone_number(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_phone_number_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.users.delete_webauthn_registration_async")
    def delete_webauthn_registration(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_webauthn_registration_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.users.delete_biometric_registration_async")
    def delete_biometric_registration(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_biometric_registration_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.users.delete_totp_async")
    def delete_totp(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_totp_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.users.delete_crypto_wallet_async")
    def delete_crypto_wallet(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_crypto_wallet_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.users.delete_password_async")
    def delete_password(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_password_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.users.delete_oauth_registration_async")
    def delete_oauth_registration(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_oauth_registration_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.users.delete_external_id_async")
    def delete_external_id(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_external_id_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> requests.Session.get
    @blocks("network", instead="stytch.Client.users.connected_apps_async")
    def connected_apps(self, *args: Any, **kwargs: Any) -> Any: ...
    async def connected_apps_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.users.revoke_async")
    def revoke(self, *args: Any, **kwargs: Any) -> Any: ...
    async def revoke_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.api.webauthn
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class WebAuthn:
    sync_client: SyncClient
    async_client: AsyncClient
    # post -> requests.Session.post
    @blocks("network", instead="stytch.Client.webauthn.register_start_async")
    def register_start(self, *args: Any, **kwargs: Any) -> Any: ...
    async def register_start_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.webauthn.register_async")
    def register(self, *args: Any, **kwargs: Any) -> Any: ...
    async def register_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.webauthn.authenticate_start_async")
    def authenticate_start(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_start_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.webauthn.authenticate_async")
    def authenticate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def authenticate_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # put -> requests.Session.put
    @blocks("network", instead="stytch.Client.webauthn.update_async")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_async(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> requests.Session.get
    @blocks("network", instead="stytch.Client.webauthn.list_credentials_async")
    def list_credentials(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_credentials_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.consumer.client
from jwt.jwks_client import PyJWKClient
from stytch.consumer.api.connected_apps import ConnectedApp
from stytch.consumer.api.crypto_wallets import CryptoWallets
from stytch.consumer.api.debug import Debug
from stytch.consumer.api.fraud import Fraud
from stytch.consumer.api.idp import IDP
from stytch.consumer.api.impersonation import Impersonation
from stytch.consumer.api.m2m import M2M
from stytch.consumer.api.magic_links import MagicLinks
from stytch.consumer.api.oauth import OAuth
from stytch.consumer.api.otp import OTPs
from stytch.consumer.api.passwords import Passwords
from stytch.consumer.api.project import Project
from stytch.consumer.api.rbac import RBAC
from stytch.consumer.api.sessions import Sessions
from stytch.consumer.api.totps import TOTPs
from stytch.consumer.api.users import Users
from stytch.consumer.api.webauthn import WebAuthn
from stytch.core.client_base import ClientBase

class Client(ClientBase):
    connected_app: ConnectedApp
    crypto_wallets: CryptoWallets
    debug: Debug
    fraud: Fraud
    idp: IDP
    impersonation: Impersonation
    m2m: M2M
    magic_links: MagicLinks
    oauth: OAuth
    otps: OTPs
    passwords: Passwords
    project: Project
    rbac: RBAC
    sessions: Sessions
    totps: TOTPs
    users: Users
    webauthn: WebAuthn
    def get_jwks_client(self, *args: Any, **kwargs: Any) -> PyJWKClient: ...

# module: stytch.core

# module: stytch.core.client_base
from jwt.jwks_client import PyJWKClient
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

class ClientBase:
    sync_client: SyncClient
    async_client: AsyncClient
    jwks_client: PyJWKClient
    async def close(self, *args: Any, **kwargs: Any) -> Any: ...
    async def __aenter__(self) -> ClientBase: ...
    async def __aexit__(self, *args: Any, **kwargs: Any) -> bool: ...
    def get_jwks_client(self, *args: Any, **kwargs: Any) -> PyJWKClient: ...

# module: stytch.core.http

# module: stytch.core.http.client

@sync_client
@async_twin("stytch.Client.async_client")
class SyncClient:
    # requests.Session.get
    @blocks("network", instead="stytch.Client.async_client.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    # requests.Session.post
    @blocks("network", instead="stytch.Client.async_client.post")
    def post(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="stytch.Client.async_client.post_form")
    def post_form(self, *args: Any, **kwargs: Any) -> Any: ...
    # requests.Session.put
    @blocks("network", instead="stytch.Client.async_client.put")
    def put(self, *args: Any, **kwargs: Any) -> Any: ...
    # requests.Session.delete
    @blocks("network", instead="stytch.Client.async_client.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncClient:
    async def close(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def post(self, *args: Any, **kwargs: Any) -> Any: ...
    async def post_form(self, *args: Any, **kwargs: Any) -> Any: ...
    async def put(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.samlshield

# module: stytch.samlshield.api

# module: stytch.samlshield.api.saml
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient

@sync_client
class Saml:
    sync_client: SyncClient
    async_client: AsyncClient
    # post_form -> requests.Session.post
    @blocks("network", instead="stytch.SamlShieldClient.saml.validate_async")
    def validate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def validate_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: stytch.samlshield.client
from stytch.core.http.client import AsyncClient
from stytch.core.http.client import SyncClient
from stytch.samlshield.api.saml import Saml

@sync_client
class SamlShieldSyncClient(SyncClient):
    # requests.post
    @blocks("network")
    def post_form(self, *args: Any, **kwargs: Any) -> Any: ...

class SamlShieldAsyncClient(AsyncClient):
    ...

class SamlShieldClient:
    sync_client: SamlShieldSyncClient
    async_client: SamlShieldAsyncClient
    saml: Saml

# module: stytch.shared

# module: stytch.shared.jwt_helpers
# jwt.PyJWKClient.get_signing_key_from_jwt
@blocks("network")
def authenticate_jwt_local(*args: Any, **kwargs: Any) -> Any: ...
async def authenticate_jwt_local_async(*args: Any, **kwargs: Any) -> Any: ...

# module: stytch.shared.lazy_cache

class LazyCache[T]:
    async def get_async(self, *args: Any, **kwargs: Any) -> T: ...

# module: stytch.shared.policy_cache
from stytch.b2b.api.rbac import RBAC
from stytch.shared.lazy_cache import LazyCache

@sync_client
class PolicyCache(LazyCache):
    rbac: RBAC
    # policy -> get -> requests.Session.get
    @blocks("network", instead="stytch.B2BClient.idp.policy_cache.reload_policy_async")
    def reload_policy(self, *args: Any, **kwargs: Any) -> Any: ...
    async def reload_policy_async(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_with_org_async(self, *args: Any, **kwargs: Any) -> Any: ...
