"""Learned from auth0-python 6.8.0 by reading its source; a line written by hand wins over one here."""

# module: auth0

# module: auth0.authentication

# module: auth0.authentication.async_token_verifier

class AsyncAsymmetricSignatureVerifier:
    async def verify_signature(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

class AsyncJwksFetcher:
    async def get_key(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTokenVerifier:
    async def verify(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: auth0.authentication.rest_async

class AsyncRestClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def post(self, *args: Any, **kwargs: Any) -> Any: ...
    async def file_post(self, *args: Any, **kwargs: Any) -> Any: ...
    async def patch(self, *args: Any, **kwargs: Any) -> Any: ...
    async def put(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management
from auth0.management._default_clients import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
from auth0.management.client import AsyncAuth0 as AsyncAuth0
from auth0.management.client import Auth0 as Auth0
from auth0.management.management_client import AsyncManagementClient as AsyncManagementClient
from auth0.management.management_client import ManagementClient as ManagementClient
from auth0.management.token_provider import AsyncTokenProvider as AsyncTokenProvider

# module: auth0.management._default_clients
from httpx import AsyncClient

class DefaultAsyncHttpxClient(AsyncClient):
    ...

# module: auth0.management.actions

# module: auth0.management.actions.client
from auth0.management.actions.executions.client import AsyncExecutionsClient
from auth0.management.actions.executions.client import ExecutionsClient
from auth0.management.actions.modules.client import AsyncModulesClient
from auth0.management.actions.modules.client import ModulesClient
from auth0.management.actions.triggers.client import AsyncTriggersClient
from auth0.management.actions.triggers.client import TriggersClient
from auth0.management.actions.versions.client import AsyncVersionsClient
from auth0.management.actions.versions.client import VersionsClient
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.actions.client.AsyncActionsClient")
class ActionsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.actions.client.AsyncActionsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.client.AsyncActionsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.client.AsyncActionsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.client.AsyncActionsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.client.AsyncActionsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.client.AsyncActionsClient.deploy")
    def deploy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.client.AsyncActionsClient.test")
    def test(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def versions(self) -> VersionsClient: ...
    @property
    def executions(self) -> ExecutionsClient: ...
    @property
    def modules(self) -> ModulesClient: ...
    @property
    def triggers(self) -> TriggersClient: ...

class AsyncActionsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def deploy(self, *args: Any, **kwargs: Any) -> Any: ...
    async def test(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def versions(self) -> AsyncVersionsClient: ...
    @property
    def executions(self) -> AsyncExecutionsClient: ...
    @property
    def modules(self) -> AsyncModulesClient: ...
    @property
    def triggers(self) -> AsyncTriggersClient: ...

# module: auth0.management.actions.executions

# module: auth0.management.actions.executions.client

@sync_client
@async_twin("auth0.management.actions.executions.client.AsyncExecutionsClient")
class ExecutionsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.actions.executions.client.AsyncExecutionsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncExecutionsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.actions.modules

# module: auth0.management.actions.modules.client
from auth0.management.actions.modules.versions.client import AsyncVersionsClient
from auth0.management.actions.modules.versions.client import VersionsClient
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.actions.modules.client.AsyncModulesClient")
class ModulesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.actions.modules.client.AsyncModulesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.modules.client.AsyncModulesClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.modules.client.AsyncModulesClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.modules.client.AsyncModulesClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.modules.client.AsyncModulesClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.modules.client.AsyncModulesClient.list_actions")
    def list_actions(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.modules.client.AsyncModulesClient.rollback")
    def rollback(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def versions(self) -> VersionsClient: ...

class AsyncModulesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_actions(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def rollback(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def versions(self) -> AsyncVersionsClient: ...

# module: auth0.management.actions.modules.versions

# module: auth0.management.actions.modules.versions.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.actions.modules.versions.client.AsyncVersionsClient")
class VersionsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.actions.modules.versions.client.AsyncVersionsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.modules.versions.client.AsyncVersionsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.modules.versions.client.AsyncVersionsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncVersionsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.actions.triggers

# module: auth0.management.actions.triggers.bindings

# module: auth0.management.actions.triggers.bindings.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.actions.triggers.bindings.client.AsyncBindingsClient")
class BindingsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.actions.triggers.bindings.client.AsyncBindingsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.triggers.bindings.client.AsyncBindingsClient.update_many")
    def update_many(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncBindingsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def update_many(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.actions.triggers.client
from auth0.management.actions.triggers.bindings.client import AsyncBindingsClient
from auth0.management.actions.triggers.bindings.client import BindingsClient

@sync_client
@async_twin("auth0.management.actions.triggers.client.AsyncTriggersClient")
class TriggersClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.actions.triggers.client.AsyncTriggersClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def bindings(self) -> BindingsClient: ...

class AsyncTriggersClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def bindings(self) -> AsyncBindingsClient: ...

# module: auth0.management.actions.versions

# module: auth0.management.actions.versions.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.actions.versions.client.AsyncVersionsClient")
class VersionsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.actions.versions.client.AsyncVersionsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.versions.client.AsyncVersionsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.actions.versions.client.AsyncVersionsClient.deploy")
    def deploy(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncVersionsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def deploy(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.agents

# module: auth0.management.agents.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.agents.client.AsyncAgentsClient")
class AgentsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.agents.client.AsyncAgentsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.agents.client.AsyncAgentsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.agents.client.AsyncAgentsClient.read")
    def read(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.agents.client.AsyncAgentsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.agents.client.AsyncAgentsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAgentsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def read(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.anomaly

# module: auth0.management.anomaly.blocks

# module: auth0.management.anomaly.blocks.client

@sync_client
@async_twin("auth0.management.anomaly.blocks.client.AsyncBlocksClient")
class BlocksClient:
    # check_ip -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.anomaly.blocks.client.AsyncBlocksClient.check_ip")
    def check_ip(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.anomaly.blocks.client.AsyncBlocksClient.unblock_ip")
    def unblock_ip(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncBlocksClient:
    async def check_ip(self, *args: Any, **kwargs: Any) -> Any: ...
    async def unblock_ip(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.anomaly.client
from auth0.management.anomaly.blocks.client import AsyncBlocksClient
from auth0.management.anomaly.blocks.client import BlocksClient

class AnomalyClient:
    @property
    def blocks(self) -> BlocksClient: ...

class AsyncAnomalyClient:
    @property
    def blocks(self) -> AsyncBlocksClient: ...

# module: auth0.management.attack_protection

# module: auth0.management.attack_protection.bot_detection

# module: auth0.management.attack_protection.bot_detection.client

@sync_client
@async_twin("auth0.management.attack_protection.bot_detection.client.AsyncBotDetectionClient")
class BotDetectionClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.attack_protection.bot_detection.client.AsyncBotDetectionClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.attack_protection.bot_detection.client.AsyncBotDetectionClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncBotDetectionClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.attack_protection.breached_password_detection

# module: auth0.management.attack_protection.breached_password_detection.client

@sync_client
@async_twin(
    "auth0.management.attack_protection.breached_password_detection.client.AsyncBreachedPasswordDetectionClient"
)
class BreachedPasswordDetectionClient:
    # get -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.attack_protection.breached_password_detection.client.AsyncBreachedPasswordDetectionClient.get"
    )
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.attack_protection.breached_password_detection.client.AsyncBreachedPasswordDetectionClient.update"
    )
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncBreachedPasswordDetectionClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.attack_protection.brute_force_protection

# module: auth0.management.attack_protection.brute_force_protection.client

@sync_client
@async_twin("auth0.management.attack_protection.brute_force_protection.client.AsyncBruteForceProtectionClient")
class BruteForceProtectionClient:
    # get -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.attack_protection.brute_force_protection.client.AsyncBruteForceProtectionClient.get"
    )
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.attack_protection.brute_force_protection.client.AsyncBruteForceProtectionClient.update"
    )
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncBruteForceProtectionClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.attack_protection.captcha

# module: auth0.management.attack_protection.captcha.client

@sync_client
@async_twin("auth0.management.attack_protection.captcha.client.AsyncCaptchaClient")
class CaptchaClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.attack_protection.captcha.client.AsyncCaptchaClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.attack_protection.captcha.client.AsyncCaptchaClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCaptchaClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.attack_protection.captcha_policies

# module: auth0.management.attack_protection.captcha_policies.client

@sync_client
@async_twin("auth0.management.attack_protection.captcha_policies.client.AsyncCaptchaPoliciesClient")
class CaptchaPoliciesClient:
    # list -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.attack_protection.captcha_policies.client.AsyncCaptchaPoliciesClient.list"
    )
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks(
        "network", instead="auth0.management.attack_protection.captcha_policies.client.AsyncCaptchaPoliciesClient.create"
    )
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.attack_protection.captcha_policies.client.AsyncCaptchaPoliciesClient.get"
    )
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.attack_protection.captcha_policies.client.AsyncCaptchaPoliciesClient.delete"
    )
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.attack_protection.captcha_policies.client.AsyncCaptchaPoliciesClient.update"
    )
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCaptchaPoliciesClient:
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.attack_protection.client
from auth0.management.attack_protection.bot_detection.client import AsyncBotDetectionClient
from auth0.management.attack_protection.bot_detection.client import BotDetectionClient
from auth0.management.attack_protection.breached_password_detection.client import AsyncBreachedPasswordDetectionClient
from auth0.management.attack_protection.breached_password_detection.client import BreachedPasswordDetectionClient
from auth0.management.attack_protection.brute_force_protection.client import AsyncBruteForceProtectionClient
from auth0.management.attack_protection.brute_force_protection.client import BruteForceProtectionClient
from auth0.management.attack_protection.captcha.client import AsyncCaptchaClient
from auth0.management.attack_protection.captcha.client import CaptchaClient
from auth0.management.attack_protection.captcha_policies.client import AsyncCaptchaPoliciesClient
from auth0.management.attack_protection.captcha_policies.client import CaptchaPoliciesClient
from auth0.management.attack_protection.phone_provider_protection.client import AsyncPhoneProviderProtectionClient
from auth0.management.attack_protection.phone_provider_protection.client import PhoneProviderProtectionClient
from auth0.management.attack_protection.suspicious_ip_throttling.client import AsyncSuspiciousIpThrottlingClient
from auth0.management.attack_protection.suspicious_ip_throttling.client import SuspiciousIpThrottlingClient

class AttackProtectionClient:
    @property
    def bot_detection(self) -> BotDetectionClient: ...
    @property
    def breached_password_detection(self) -> BreachedPasswordDetectionClient: ...
    @property
    def brute_force_protection(self) -> BruteForceProtectionClient: ...
    @property
    def captcha(self) -> CaptchaClient: ...
    @property
    def captcha_policies(self) -> CaptchaPoliciesClient: ...
    @property
    def phone_provider_protection(self) -> PhoneProviderProtectionClient: ...
    @property
    def suspicious_ip_throttling(self) -> SuspiciousIpThrottlingClient: ...

class AsyncAttackProtectionClient:
    @property
    def bot_detection(self) -> AsyncBotDetectionClient: ...
    @property
    def breached_password_detection(self) -> AsyncBreachedPasswordDetectionClient: ...
    @property
    def brute_force_protection(self) -> AsyncBruteForceProtectionClient: ...
    @property
    def captcha(self) -> AsyncCaptchaClient: ...
    @property
    def captcha_policies(self) -> AsyncCaptchaPoliciesClient: ...
    @property
    def phone_provider_protection(self) -> AsyncPhoneProviderProtectionClient: ...
    @property
    def suspicious_ip_throttling(self) -> AsyncSuspiciousIpThrottlingClient: ...

# module: auth0.management.attack_protection.phone_provider_protection

# module: auth0.management.attack_protection.phone_provider_protection.client

@sync_client
@async_twin("auth0.management.attack_protection.phone_provider_protection.client.AsyncPhoneProviderProtectionClient")
class PhoneProviderProtectionClient:
    # get -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.attack_protection.phone_provider_protection.client.AsyncPhoneProviderProtectionClient.get"
    )
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.attack_protection.phone_provider_protection.client.AsyncPhoneProviderProtectionClient.patch"
    )
    def patch(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncPhoneProviderProtectionClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def patch(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.attack_protection.suspicious_ip_throttling

# module: auth0.management.attack_protection.suspicious_ip_throttling.client

@sync_client
@async_twin("auth0.management.attack_protection.suspicious_ip_throttling.client.AsyncSuspiciousIpThrottlingClient")
class SuspiciousIpThrottlingClient:
    # get -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.attack_protection.suspicious_ip_throttling.client.AsyncSuspiciousIpThrottlingClient.get"
    )
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.attack_protection.suspicious_ip_throttling.client.AsyncSuspiciousIpThrottlingClient.update"
    )
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSuspiciousIpThrottlingClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.branding

# module: auth0.management.branding.client
from auth0.management.branding.phone.client import AsyncPhoneClient
from auth0.management.branding.phone.client import PhoneClient
from auth0.management.branding.templates.client import AsyncTemplatesClient
from auth0.management.branding.templates.client import TemplatesClient
from auth0.management.branding.themes.client import AsyncThemesClient
from auth0.management.branding.themes.client import ThemesClient

@sync_client
@async_twin("auth0.management.branding.client.AsyncBrandingClient")
class BrandingClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.branding.client.AsyncBrandingClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.client.AsyncBrandingClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def templates(self) -> TemplatesClient: ...
    @property
    def themes(self) -> ThemesClient: ...
    @property
    def phone(self) -> PhoneClient: ...

class AsyncBrandingClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def templates(self) -> AsyncTemplatesClient: ...
    @property
    def themes(self) -> AsyncThemesClient: ...
    @property
    def phone(self) -> AsyncPhoneClient: ...

# module: auth0.management.branding.phone

# module: auth0.management.branding.phone.client
from auth0.management.branding.phone.providers.client import AsyncProvidersClient
from auth0.management.branding.phone.providers.client import ProvidersClient
from auth0.management.branding.phone.templates.client import AsyncTemplatesClient
from auth0.management.branding.phone.templates.client import TemplatesClient

class PhoneClient:
    @property
    def providers(self) -> ProvidersClient: ...
    @property
    def templates(self) -> TemplatesClient: ...

class AsyncPhoneClient:
    @property
    def providers(self) -> AsyncProvidersClient: ...
    @property
    def templates(self) -> AsyncTemplatesClient: ...

# module: auth0.management.branding.phone.providers

# module: auth0.management.branding.phone.providers.client

@sync_client
@async_twin("auth0.management.branding.phone.providers.client.AsyncProvidersClient")
class ProvidersClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.branding.phone.providers.client.AsyncProvidersClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.phone.providers.client.AsyncProvidersClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.phone.providers.client.AsyncProvidersClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.phone.providers.client.AsyncProvidersClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.phone.providers.client.AsyncProvidersClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.phone.providers.client.AsyncProvidersClient.test")
    def test(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncProvidersClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def test(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.branding.phone.templates

# module: auth0.management.branding.phone.templates.client

@sync_client
@async_twin("auth0.management.branding.phone.templates.client.AsyncTemplatesClient")
class TemplatesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.branding.phone.templates.client.AsyncTemplatesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.phone.templates.client.AsyncTemplatesClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.phone.templates.client.AsyncTemplatesClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.phone.templates.client.AsyncTemplatesClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.phone.templates.client.AsyncTemplatesClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.phone.templates.client.AsyncTemplatesClient.reset")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.phone.templates.client.AsyncTemplatesClient.test")
    def test(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTemplatesClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def reset(self, *args: Any, **kwargs: Any) -> Any: ...
    async def test(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.branding.templates

# module: auth0.management.branding.templates.client

@sync_client
@async_twin("auth0.management.branding.templates.client.AsyncTemplatesClient")
class TemplatesClient:
    # get_universal_login -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.branding.templates.client.AsyncTemplatesClient.get_universal_login")
    def get_universal_login(self, *args: Any, **kwargs: Any) -> str: ...
    @blocks("network", instead="auth0.management.branding.templates.client.AsyncTemplatesClient.update_universal_login")
    def update_universal_login(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.templates.client.AsyncTemplatesClient.delete_universal_login")
    def delete_universal_login(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTemplatesClient:
    async def get_universal_login(self, *args: Any, **kwargs: Any) -> str: ...
    async def update_universal_login(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_universal_login(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.branding.themes

# module: auth0.management.branding.themes.client

@sync_client
@async_twin("auth0.management.branding.themes.client.AsyncThemesClient")
class ThemesClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.branding.themes.client.AsyncThemesClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.themes.client.AsyncThemesClient.get_default")
    def get_default(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.themes.client.AsyncThemesClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.themes.client.AsyncThemesClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.branding.themes.client.AsyncThemesClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncThemesClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_default(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.client
from auth0.management.actions.client import ActionsClient
from auth0.management.actions.client import AsyncActionsClient
from auth0.management.agents.client import AgentsClient
from auth0.management.agents.client import AsyncAgentsClient
from auth0.management.anomaly.client import AnomalyClient
from auth0.management.anomaly.client import AsyncAnomalyClient
from auth0.management.attack_protection.client import AsyncAttackProtectionClient
from auth0.management.attack_protection.client import AttackProtectionClient
from auth0.management.branding.client import AsyncBrandingClient
from auth0.management.branding.client import BrandingClient
from auth0.management.client_grants.client import AsyncClientGrantsClient
from auth0.management.client_grants.client import ClientGrantsClient
from auth0.management.client_profiles.client import AsyncClientProfilesClient
from auth0.management.client_profiles.client import ClientProfilesClient
from auth0.management.clients.client import AsyncClientsClient
from auth0.management.clients.client import ClientsClient
from auth0.management.connection_profiles.client import AsyncConnectionProfilesClient
from auth0.management.connection_profiles.client import ConnectionProfilesClient
from auth0.management.connections.client import AsyncConnectionsClient
from auth0.management.connections.client import ConnectionsClient
from auth0.management.custom_domains.client import AsyncCustomDomainsClient
from auth0.management.custom_domains.client import CustomDomainsClient
from auth0.management.device_credentials.client import AsyncDeviceCredentialsClient
from auth0.management.device_credentials.client import DeviceCredentialsClient
from auth0.management.email_templates.client import AsyncEmailTemplatesClient
from auth0.management.email_templates.client import EmailTemplatesClient
from auth0.management.emails.client import AsyncEmailsClient
from auth0.management.emails.client import EmailsClient
from auth0.management.event_streams.client import AsyncEventStreamsClient
from auth0.management.event_streams.client import EventStreamsClient
from auth0.management.experimentation.client import AsyncExperimentationClient
from auth0.management.experimentation.client import ExperimentationClient
from auth0.management.flows.client import AsyncFlowsClient
from auth0.management.flows.client import FlowsClient
from auth0.management.forms.client import AsyncFormsClient
from auth0.management.forms.client import FormsClient
from auth0.management.groups.client import AsyncGroupsClient
from auth0.management.groups.client import GroupsClient
from auth0.management.guardian.client import AsyncGuardianClient
from auth0.management.guardian.client import GuardianClient
from auth0.management.hooks.client import AsyncHooksClient
from auth0.management.hooks.client import HooksClient
from auth0.management.jobs.client import AsyncJobsClient
from auth0.management.jobs.client import JobsClient
from auth0.management.keys.client import AsyncKeysClient
from auth0.management.keys.client import KeysClient
from auth0.management.log_streams.client import AsyncLogStreamsClient
from auth0.management.log_streams.client import LogStreamsClient
from auth0.management.logs.client import AsyncLogsClient
from auth0.management.logs.client import LogsClient
from auth0.management.network_acls.client import AsyncNetworkAclsClient
from auth0.management.network_acls.client import NetworkAclsClient
from auth0.management.organizations.client import AsyncOrganizationsClient
from auth0.management.organizations.client import OrganizationsClient
from auth0.management.prompts.client import AsyncPromptsClient
from auth0.management.prompts.client import PromptsClient
from auth0.management.rate_limit_policies.client import AsyncRateLimitPoliciesClient
from auth0.management.rate_limit_policies.client import RateLimitPoliciesClient
from auth0.management.refresh_tokens.client import AsyncRefreshTokensClient
from auth0.management.refresh_tokens.client import RefreshTokensClient
from auth0.management.resource_servers.client import AsyncResourceServersClient
from auth0.management.resource_servers.client import ResourceServersClient
from auth0.management.risk_assessments.client import AsyncRiskAssessmentsClient
from auth0.management.risk_assessments.client import RiskAssessmentsClient
from auth0.management.roles.client import AsyncRolesClient
from auth0.management.roles.client import RolesClient
from auth0.management.rules.client import AsyncRulesClient
from auth0.management.rules.client import RulesClient
from auth0.management.rules_configs.client import AsyncRulesConfigsClient
from auth0.management.rules_configs.client import RulesConfigsClient
from auth0.management.self_service_profiles.client import AsyncSelfServiceProfilesClient
from auth0.management.self_service_profiles.client import SelfServiceProfilesClient
from auth0.management.sessions.client import AsyncSessionsClient
from auth0.management.sessions.client import SessionsClient
from auth0.management.stats.client import AsyncStatsClient
from auth0.management.stats.client import StatsClient
from auth0.management.supplemental_signals.client import AsyncSupplementalSignalsClient
from auth0.management.supplemental_signals.client import SupplementalSignalsClient
from auth0.management.tenants.client import AsyncTenantsClient
from auth0.management.tenants.client import TenantsClient
from auth0.management.tickets.client import AsyncTicketsClient
from auth0.management.tickets.client import TicketsClient
from auth0.management.token_exchange_profiles.client import AsyncTokenExchangeProfilesClient
from auth0.management.token_exchange_profiles.client import TokenExchangeProfilesClient
from auth0.management.user_attribute_profiles.client import AsyncUserAttributeProfilesClient
from auth0.management.user_attribute_profiles.client import UserAttributeProfilesClient
from auth0.management.user_blocks.client import AsyncUserBlocksClient
from auth0.management.user_blocks.client import UserBlocksClient
from auth0.management.user_grants.client import AsyncUserGrantsClient
from auth0.management.user_grants.client import UserGrantsClient
from auth0.management.users.client import AsyncUsersClient
from auth0.management.users.client import UsersClient
from auth0.management.verifiable_credentials.client import AsyncVerifiableCredentialsClient
from auth0.management.verifiable_credentials.client import VerifiableCredentialsClient

class Auth0:
    @property
    def actions(self) -> ActionsClient: ...
    @property
    def agents(self) -> AgentsClient: ...
    @property
    def branding(self) -> BrandingClient: ...
    @property
    def client_grants(self) -> ClientGrantsClient: ...
    @property
    def client_profiles(self) -> ClientProfilesClient: ...
    @property
    def clients(self) -> ClientsClient: ...
    @property
    def connection_profiles(self) -> ConnectionProfilesClient: ...
    @property
    def connections(self) -> ConnectionsClient: ...
    @property
    def custom_domains(self) -> CustomDomainsClient: ...
    @property
    def device_credentials(self) -> DeviceCredentialsClient: ...
    @property
    def email_templates(self) -> EmailTemplatesClient: ...
    @property
    def event_streams(self) -> EventStreamsClient: ...
    @property
    def flows(self) -> FlowsClient: ...
    @property
    def forms(self) -> FormsClient: ...
    @property
    def user_grants(self) -> UserGrantsClient: ...
    @property
    def groups(self) -> GroupsClient: ...
    @property
    def guardian(self) -> GuardianClient: ...
    @property
    def hooks(self) -> HooksClient: ...
    @property
    def jobs(self) -> JobsClient: ...
    @property
    def log_streams(self) -> LogStreamsClient: ...
    @property
    def logs(self) -> LogsClient: ...
    @property
    def network_acls(self) -> NetworkAclsClient: ...
    @property
    def organizations(self) -> OrganizationsClient: ...
    @property
    def prompts(self) -> PromptsClient: ...
    @property
    def rate_limit_policies(self) -> RateLimitPoliciesClient: ...
    @property
    def refresh_tokens(self) -> RefreshTokensClient: ...
    @property
    def resource_servers(self) -> ResourceServersClient: ...
    @property
    def roles(self) -> RolesClient: ...
    @property
    def rules(self) -> RulesClient: ...
    @property
    def rules_configs(self) -> RulesConfigsClient: ...
    @property
    def self_service_profiles(self) -> SelfServiceProfilesClient: ...
    @property
    def sessions(self) -> SessionsClient: ...
    @property
    def stats(self) -> StatsClient: ...
    @property
    def supplemental_signals(self) -> SupplementalSignalsClient: ...
    @property
    def tickets(self) -> TicketsClient: ...
    @property
    def token_exchange_profiles(self) -> TokenExchangeProfilesClient: ...
    @property
    def user_attribute_profiles(self) -> UserAttributeProfilesClient: ...
    @property
    def user_blocks(self) -> UserBlocksClient: ...
    @property
    def users(self) -> UsersClient: ...
    @property
    def anomaly(self) -> AnomalyClient: ...
    @property
    def attack_protection(self) -> AttackProtectionClient: ...
    @property
    def emails(self) -> EmailsClient: ...
    @property
    def experimentation(self) -> ExperimentationClient: ...
    @property
    def keys(self) -> KeysClient: ...
    @property
    def risk_assessments(self) -> RiskAssessmentsClient: ...
    @property
    def tenants(self) -> TenantsClient: ...
    @property
    def verifiable_credentials(self) -> VerifiableCredentialsClient: ...

class AsyncAuth0:
    @property
    def actions(self) -> AsyncActionsClient: ...
    @property
    def agents(self) -> AsyncAgentsClient: ...
    @property
    def branding(self) -> AsyncBrandingClient: ...
    @property
    def client_grants(self) -> AsyncClientGrantsClient: ...
    @property
    def client_profiles(self) -> AsyncClientProfilesClient: ...
    @property
    def clients(self) -> AsyncClientsClient: ...
    @property
    def connection_profiles(self) -> AsyncConnectionProfilesClient: ...
    @property
    def connections(self) -> AsyncConnectionsClient: ...
    @property
    def custom_domains(self) -> AsyncCustomDomainsClient: ...
    @property
    def device_credentials(self) -> AsyncDeviceCredentialsClient: ...
    @property
    def email_templates(self) -> AsyncEmailTemplatesClient: ...
    @property
    def event_streams(self) -> AsyncEventStreamsClient: ...
    @property
    def flows(self) -> AsyncFlowsClient: ...
    @property
    def forms(self) -> AsyncFormsClient: ...
    @property
    def user_grants(self) -> AsyncUserGrantsClient: ...
    @property
    def groups(self) -> AsyncGroupsClient: ...
    @property
    def guardian(self) -> AsyncGuardianClient: ...
    @property
    def hooks(self) -> AsyncHooksClient: ...
    @property
    def jobs(self) -> AsyncJobsClient: ...
    @property
    def log_streams(self) -> AsyncLogStreamsClient: ...
    @property
    def logs(self) -> AsyncLogsClient: ...
    @property
    def network_acls(self) -> AsyncNetworkAclsClient: ...
    @property
    def organizations(self) -> AsyncOrganizationsClient: ...
    @property
    def prompts(self) -> AsyncPromptsClient: ...
    @property
    def rate_limit_policies(self) -> AsyncRateLimitPoliciesClient: ...
    @property
    def refresh_tokens(self) -> AsyncRefreshTokensClient: ...
    @property
    def resource_servers(self) -> AsyncResourceServersClient: ...
    @property
    def roles(self) -> AsyncRolesClient: ...
    @property
    def rules(self) -> AsyncRulesClient: ...
    @property
    def rules_configs(self) -> AsyncRulesConfigsClient: ...
    @property
    def self_service_profiles(self) -> AsyncSelfServiceProfilesClient: ...
    @property
    def sessions(self) -> AsyncSessionsClient: ...
    @property
    def stats(self) -> AsyncStatsClient: ...
    @property
    def supplemental_signals(self) -> AsyncSupplementalSignalsClient: ...
    @property
    def tickets(self) -> AsyncTicketsClient: ...
    @property
    def token_exchange_profiles(self) -> AsyncTokenExchangeProfilesClient: ...
    @property
    def user_attribute_profiles(self) -> AsyncUserAttributeProfilesClient: ...
    @property
    def user_blocks(self) -> AsyncUserBlocksClient: ...
    @property
    def users(self) -> AsyncUsersClient: ...
    @property
    def anomaly(self) -> AsyncAnomalyClient: ...
    @property
    def attack_protection(self) -> AsyncAttackProtectionClient: ...
    @property
    def emails(self) -> AsyncEmailsClient: ...
    @property
    def experimentation(self) -> AsyncExperimentationClient: ...
    @property
    def keys(self) -> AsyncKeysClient: ...
    @property
    def risk_assessments(self) -> AsyncRiskAssessmentsClient: ...
    @property
    def tenants(self) -> AsyncTenantsClient: ...
    @property
    def verifiable_credentials(self) -> AsyncVerifiableCredentialsClient: ...

# module: auth0.management.client_grants

# module: auth0.management.client_grants.client
from auth0.management.client_grants.organizations.client import AsyncOrganizationsClient
from auth0.management.client_grants.organizations.client import OrganizationsClient
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.client_grants.client.AsyncClientGrantsClient")
class ClientGrantsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.client_grants.client.AsyncClientGrantsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.client_grants.client.AsyncClientGrantsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.client_grants.client.AsyncClientGrantsClient.search")
    def search(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.client_grants.client.AsyncClientGrantsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.client_grants.client.AsyncClientGrantsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.client_grants.client.AsyncClientGrantsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def organizations(self) -> OrganizationsClient: ...

class AsyncClientGrantsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def search(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def organizations(self) -> AsyncOrganizationsClient: ...

# module: auth0.management.client_grants.organizations

# module: auth0.management.client_grants.organizations.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.client_grants.organizations.client.AsyncOrganizationsClient")
class OrganizationsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.client_grants.organizations.client.AsyncOrganizationsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncOrganizationsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...

# module: auth0.management.client_profiles

# module: auth0.management.client_profiles.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.client_profiles.client.AsyncClientProfilesClient")
class ClientProfilesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.client_profiles.client.AsyncClientProfilesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.client_profiles.client.AsyncClientProfilesClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.client_profiles.client.AsyncClientProfilesClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.client_profiles.client.AsyncClientProfilesClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.client_profiles.client.AsyncClientProfilesClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncClientProfilesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.clients

# module: auth0.management.clients.client
from auth0.management.clients.connections.client import AsyncConnectionsClient
from auth0.management.clients.connections.client import ConnectionsClient
from auth0.management.clients.credentials.client import AsyncCredentialsClient
from auth0.management.clients.credentials.client import CredentialsClient
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.clients.client.AsyncClientsClient")
class ClientsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.clients.client.AsyncClientsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.clients.client.AsyncClientsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.clients.client.AsyncClientsClient.preview_cimd_metadata")
    def preview_cimd_metadata(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.clients.client.AsyncClientsClient.register_cimd_client")
    def register_cimd_client(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.clients.client.AsyncClientsClient.search")
    def search(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.clients.client.AsyncClientsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.clients.client.AsyncClientsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.clients.client.AsyncClientsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.clients.client.AsyncClientsClient.rotate_secret")
    def rotate_secret(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def credentials(self) -> CredentialsClient: ...
    @property
    def connections(self) -> ConnectionsClient: ...

class AsyncClientsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def preview_cimd_metadata(self, *args: Any, **kwargs: Any) -> Any: ...
    async def register_cimd_client(self, *args: Any, **kwargs: Any) -> Any: ...
    async def search(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rotate_secret(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def credentials(self) -> AsyncCredentialsClient: ...
    @property
    def connections(self) -> AsyncConnectionsClient: ...

# module: auth0.management.clients.connections

# module: auth0.management.clients.connections.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.clients.connections.client.AsyncConnectionsClient")
class ConnectionsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.clients.connections.client.AsyncConnectionsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncConnectionsClient:
    async def get(self, *args: Any, **kwargs: Any) -> AsyncPager: ...

# module: auth0.management.clients.credentials

# module: auth0.management.clients.credentials.client

@sync_client
@async_twin("auth0.management.clients.credentials.client.AsyncCredentialsClient")
class CredentialsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.clients.credentials.client.AsyncCredentialsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="auth0.management.clients.credentials.client.AsyncCredentialsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.clients.credentials.client.AsyncCredentialsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.clients.credentials.client.AsyncCredentialsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.clients.credentials.client.AsyncCredentialsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCredentialsClient:
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.connection_profiles

# module: auth0.management.connection_profiles.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.connection_profiles.client.AsyncConnectionProfilesClient")
class ConnectionProfilesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.connection_profiles.client.AsyncConnectionProfilesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.connection_profiles.client.AsyncConnectionProfilesClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.connection_profiles.client.AsyncConnectionProfilesClient.list_templates"
    )
    def list_templates(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.connection_profiles.client.AsyncConnectionProfilesClient.get_template")
    def get_template(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.connection_profiles.client.AsyncConnectionProfilesClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.connection_profiles.client.AsyncConnectionProfilesClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.connection_profiles.client.AsyncConnectionProfilesClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncConnectionProfilesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_templates(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_template(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.connections

# module: auth0.management.connections.client
from auth0.management.connections.clients.client import AsyncClientsClient
from auth0.management.connections.clients.client import ClientsClient
from auth0.management.connections.directory_provisioning.client import AsyncDirectoryProvisioningClient
from auth0.management.connections.directory_provisioning.client import DirectoryProvisioningClient
from auth0.management.connections.keys.client import AsyncKeysClient
from auth0.management.connections.keys.client import KeysClient
from auth0.management.connections.scim_configuration.client import AsyncScimConfigurationClient
from auth0.management.connections.scim_configuration.client import ScimConfigurationClient
from auth0.management.connections.users.client import AsyncUsersClient
from auth0.management.connections.users.client import UsersClient
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.connections.client.AsyncConnectionsClient")
class ConnectionsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.connections.client.AsyncConnectionsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.connections.client.AsyncConnectionsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.connections.client.AsyncConnectionsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.connections.client.AsyncConnectionsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.connections.client.AsyncConnectionsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.connections.client.AsyncConnectionsClient.check_status")
    def check_status(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def directory_provisioning(self) -> DirectoryProvisioningClient: ...
    @property
    def scim_configuration(self) -> ScimConfigurationClient: ...
    @property
    def clients(self) -> ClientsClient: ...
    @property
    def keys(self) -> KeysClient: ...
    @property
    def users(self) -> UsersClient: ...

class AsyncConnectionsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def check_status(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def directory_provisioning(self) -> AsyncDirectoryProvisioningClient: ...
    @property
    def scim_configuration(self) -> AsyncScimConfigurationClient: ...
    @property
    def clients(self) -> AsyncClientsClient: ...
    @property
    def keys(self) -> AsyncKeysClient: ...
    @property
    def users(self) -> AsyncUsersClient: ...

# module: auth0.management.connections.clients

# module: auth0.management.connections.clients.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.connections.clients.client.AsyncClientsClient")
class ClientsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.connections.clients.client.AsyncClientsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.connections.clients.client.AsyncClientsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncClientsClient:
    async def get(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.connections.directory_provisioning

# module: auth0.management.connections.directory_provisioning.client
from auth0.management.connections.directory_provisioning.synchronizations.client import AsyncSynchronizationsClient
from auth0.management.connections.directory_provisioning.synchronizations.client import SynchronizationsClient
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.connections.directory_provisioning.client.AsyncDirectoryProvisioningClient")
class DirectoryProvisioningClient:
    # list -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.connections.directory_provisioning.client.AsyncDirectoryProvisioningClient.list"
    )
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.connections.directory_provisioning.client.AsyncDirectoryProvisioningClient.get"
    )
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.connections.directory_provisioning.client.AsyncDirectoryProvisioningClient.create"
    )
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.connections.directory_provisioning.client.AsyncDirectoryProvisioningClient.delete"
    )
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.connections.directory_provisioning.client.AsyncDirectoryProvisioningClient.update"
    )
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.connections.directory_provisioning.client.AsyncDirectoryProvisioningClient.get_default_mapping"
    )
    def get_default_mapping(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.connections.directory_provisioning.client.AsyncDirectoryProvisioningClient.list_synchronized_groups"
    )
    def list_synchronized_groups(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.connections.directory_provisioning.client.AsyncDirectoryProvisioningClient.add_synchronized_group_selections"
    )
    def add_synchronized_group_selections(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.connections.directory_provisioning.client.AsyncDirectoryProvisioningClient.set"
    )
    def set(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.connections.directory_provisioning.client.AsyncDirectoryProvisioningClient.delete_synchronized_group_selections"
    )
    def delete_synchronized_group_selections(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def synchronizations(self) -> SynchronizationsClient: ...

class AsyncDirectoryProvisioningClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_default_mapping(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_synchronized_groups(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def add_synchronized_group_selections(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_synchronized_group_selections(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def synchronizations(self) -> AsyncSynchronizationsClient: ...

# module: auth0.management.connections.directory_provisioning.synchronizations

# module: auth0.management.connections.directory_provisioning.synchronizations.client

@sync_client
class SynchronizationsClient:
    # create -> request -> httpx.Client.request
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSynchronizationsClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.connections.keys

# module: auth0.management.connections.keys.client

@sync_client
@async_twin("auth0.management.connections.keys.client.AsyncKeysClient")
class KeysClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.connections.keys.client.AsyncKeysClient.get")
    def get(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="auth0.management.connections.keys.client.AsyncKeysClient.create")
    def create(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="auth0.management.connections.keys.client.AsyncKeysClient.rotate")
    def rotate(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncKeysClient:
    async def get(self, *args: Any, **kwargs: Any) -> list: ...
    async def create(self, *args: Any, **kwargs: Any) -> list: ...
    async def rotate(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.connections.scim_configuration

# module: auth0.management.connections.scim_configuration.client
from auth0.management.connections.scim_configuration.tokens.client import AsyncTokensClient
from auth0.management.connections.scim_configuration.tokens.client import TokensClient
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.connections.scim_configuration.client.AsyncScimConfigurationClient")
class ScimConfigurationClient:
    # list -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.connections.scim_configuration.client.AsyncScimConfigurationClient.list"
    )
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.connections.scim_configuration.client.AsyncScimConfigurationClient.get"
    )
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.connections.scim_configuration.client.AsyncScimConfigurationClient.create"
    )
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.connections.scim_configuration.client.AsyncScimConfigurationClient.delete"
    )
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.connections.scim_configuration.client.AsyncScimConfigurationClient.update"
    )
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.connections.scim_configuration.client.AsyncScimConfigurationClient.get_default_mapping"
    )
    def get_default_mapping(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def tokens(self) -> TokensClient: ...

class AsyncScimConfigurationClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_default_mapping(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def tokens(self) -> AsyncTokensClient: ...

# module: auth0.management.connections.scim_configuration.tokens

# module: auth0.management.connections.scim_configuration.tokens.client

@sync_client
@async_twin("auth0.management.connections.scim_configuration.tokens.client.AsyncTokensClient")
class TokensClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.connections.scim_configuration.tokens.client.AsyncTokensClient.get")
    def get(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="auth0.management.connections.scim_configuration.tokens.client.AsyncTokensClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.connections.scim_configuration.tokens.client.AsyncTokensClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTokensClient:
    async def get(self, *args: Any, **kwargs: Any) -> list: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.connections.users

# module: auth0.management.connections.users.client

@sync_client
@async_twin("auth0.management.connections.users.client.AsyncUsersClient")
class UsersClient:
    # delete_by_email -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.connections.users.client.AsyncUsersClient.delete_by_email")
    def delete_by_email(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncUsersClient:
    async def delete_by_email(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.core
from auth0.management.core.client_wrapper import AsyncClientWrapper as AsyncClientWrapper
from auth0.management.core.client_wrapper import SyncClientWrapper as SyncClientWrapper
from auth0.management.core.http_client import AsyncHttpClient as AsyncHttpClient
from auth0.management.core.http_client import HttpClient as HttpClient
from auth0.management.core.http_response import AsyncHttpResponse as AsyncHttpResponse
from auth0.management.core.pagination import AsyncPager as AsyncPager

# module: auth0.management.core.client_wrapper
from auth0.management.core.http_client import AsyncHttpClient
from auth0.management.core.http_client import HttpClient

class SyncClientWrapper:
    httpx_client: HttpClient

class AsyncClientWrapper:
    httpx_client: AsyncHttpClient
    async def async_get_headers(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...

# module: auth0.management.core.http_client
from contextlib import AbstractAsyncContextManager
from contextlib import AbstractContextManager
from httpx import AsyncClient
from httpx import Client
from httpx import Response

@sync_client
@async_twin("auth0.management.core.AsyncHttpClient")
class HttpClient:
    httpx_client: Client
    # httpx.Client.request
    @blocks("network", instead="auth0.management.core.AsyncHttpClient.request")
    def request(self, *args: Any, **kwargs: Any) -> Response: ...
    # httpx.Client.stream
    @blocks("network")
    def stream(self, *args: Any, **kwargs: Any) -> AbstractContextManager[Response]: ...

class AsyncHttpClient:
    httpx_client: AsyncClient
    async def request(self, *args: Any, **kwargs: Any) -> Response: ...
    def stream(self, *args: Any, **kwargs: Any) -> AbstractAsyncContextManager[Response]: ...

# module: auth0.management.core.http_response

class AsyncHttpResponse[T]:
    async def close(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.core.http_sse
from auth0.management.core.http_sse._api import EventSource as EventSource
from auth0.management.core.http_sse._api import aconnect_sse as aconnect_sse
from auth0.management.core.http_sse._api import connect_sse as connect_sse

# module: auth0.management.core.http_sse._api
from contextlib import AbstractAsyncContextManager
from contextlib import AbstractContextManager
from httpx import Response
def aconnect_sse(*args: Any, **kwargs: Any) -> AbstractAsyncContextManager[EventSource]: ...
# httpx.Client.stream
@blocks("network")
def connect_sse(*args: Any, **kwargs: Any) -> AbstractContextManager[EventSource]: ...

class EventSource:
    @property
    def response(self) -> Response: ...

# module: auth0.management.core.pagination

class AsyncPager[T, R]:
    def iter_pages(self, *args: Any, **kwargs: Any) -> AsyncIterator[AsyncPager[T, R]]: ...
    async def next_page(self, *args: Any, **kwargs: Any) -> AsyncPager[T, R]: ...

# module: auth0.management.custom_domains

# module: auth0.management.custom_domains.client

@sync_client
@async_twin("auth0.management.custom_domains.client.AsyncCustomDomainsClient")
class CustomDomainsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.custom_domains.client.AsyncCustomDomainsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="auth0.management.custom_domains.client.AsyncCustomDomainsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.custom_domains.client.AsyncCustomDomainsClient.get_default")
    def get_default(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.custom_domains.client.AsyncCustomDomainsClient.set_default")
    def set_default(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.custom_domains.client.AsyncCustomDomainsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.custom_domains.client.AsyncCustomDomainsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.custom_domains.client.AsyncCustomDomainsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.custom_domains.client.AsyncCustomDomainsClient.test")
    def test(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.custom_domains.client.AsyncCustomDomainsClient.verify")
    def verify(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCustomDomainsClient:
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_default(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set_default(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def test(self, *args: Any, **kwargs: Any) -> Any: ...
    async def verify(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.device_credentials

# module: auth0.management.device_credentials.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.device_credentials.client.AsyncDeviceCredentialsClient")
class DeviceCredentialsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.device_credentials.client.AsyncDeviceCredentialsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.device_credentials.client.AsyncDeviceCredentialsClient.create_public_key"
    )
    def create_public_key(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.device_credentials.client.AsyncDeviceCredentialsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDeviceCredentialsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create_public_key(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.email_templates

# module: auth0.management.email_templates.client

@sync_client
@async_twin("auth0.management.email_templates.client.AsyncEmailTemplatesClient")
class EmailTemplatesClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.email_templates.client.AsyncEmailTemplatesClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.email_templates.client.AsyncEmailTemplatesClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.email_templates.client.AsyncEmailTemplatesClient.set")
    def set(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.email_templates.client.AsyncEmailTemplatesClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncEmailTemplatesClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.emails

# module: auth0.management.emails.client
from auth0.management.emails.provider.client import AsyncProviderClient
from auth0.management.emails.provider.client import ProviderClient

class EmailsClient:
    @property
    def provider(self) -> ProviderClient: ...

class AsyncEmailsClient:
    @property
    def provider(self) -> AsyncProviderClient: ...

# module: auth0.management.emails.provider

# module: auth0.management.emails.provider.client

@sync_client
@async_twin("auth0.management.emails.provider.client.AsyncProviderClient")
class ProviderClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.emails.provider.client.AsyncProviderClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.emails.provider.client.AsyncProviderClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.emails.provider.client.AsyncProviderClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.emails.provider.client.AsyncProviderClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncProviderClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.event_streams

# module: auth0.management.event_streams.client
from auth0.management.core.pagination import AsyncPager
from auth0.management.event_streams.deliveries.client import AsyncDeliveriesClient
from auth0.management.event_streams.deliveries.client import DeliveriesClient
from auth0.management.event_streams.redeliveries.client import AsyncRedeliveriesClient
from auth0.management.event_streams.redeliveries.client import RedeliveriesClient

@sync_client
@async_twin("auth0.management.event_streams.client.AsyncEventStreamsClient")
class EventStreamsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.event_streams.client.AsyncEventStreamsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.event_streams.client.AsyncEventStreamsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.event_streams.client.AsyncEventStreamsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.event_streams.client.AsyncEventStreamsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.event_streams.client.AsyncEventStreamsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.event_streams.client.AsyncEventStreamsClient.test")
    def test(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def deliveries(self) -> DeliveriesClient: ...
    @property
    def redeliveries(self) -> RedeliveriesClient: ...

class AsyncEventStreamsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def test(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def deliveries(self) -> AsyncDeliveriesClient: ...
    @property
    def redeliveries(self) -> AsyncRedeliveriesClient: ...

# module: auth0.management.event_streams.deliveries

# module: auth0.management.event_streams.deliveries.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.event_streams.deliveries.client.AsyncDeliveriesClient")
class DeliveriesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.event_streams.deliveries.client.AsyncDeliveriesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.event_streams.deliveries.client.AsyncDeliveriesClient.get_history")
    def get_history(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDeliveriesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def get_history(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.event_streams.redeliveries

# module: auth0.management.event_streams.redeliveries.client

@sync_client
@async_twin("auth0.management.event_streams.redeliveries.client.AsyncRedeliveriesClient")
class RedeliveriesClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.event_streams.redeliveries.client.AsyncRedeliveriesClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.event_streams.redeliveries.client.AsyncRedeliveriesClient.create_by_id"
    )
    def create_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRedeliveriesClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.experimentation

# module: auth0.management.experimentation.client
from auth0.management.experimentation.experiments.client import AsyncExperimentsClient
from auth0.management.experimentation.experiments.client import ExperimentsClient
from auth0.management.experimentation.feature_flags.client import AsyncFeatureFlagsClient
from auth0.management.experimentation.feature_flags.client import FeatureFlagsClient
from auth0.management.experimentation.segments.client import AsyncSegmentsClient
from auth0.management.experimentation.segments.client import SegmentsClient

class ExperimentationClient:
    @property
    def experiments(self) -> ExperimentsClient: ...
    @property
    def feature_flags(self) -> FeatureFlagsClient: ...
    @property
    def segments(self) -> SegmentsClient: ...

class AsyncExperimentationClient:
    @property
    def experiments(self) -> AsyncExperimentsClient: ...
    @property
    def feature_flags(self) -> AsyncFeatureFlagsClient: ...
    @property
    def segments(self) -> AsyncSegmentsClient: ...

# module: auth0.management.experimentation.experiments

# module: auth0.management.experimentation.experiments.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.experimentation.experiments.client.AsyncExperimentsClient")
class ExperimentsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.experimentation.experiments.client.AsyncExperimentsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.experimentation.experiments.client.AsyncExperimentsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.experimentation.experiments.client.AsyncExperimentsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.experimentation.experiments.client.AsyncExperimentsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.experimentation.experiments.client.AsyncExperimentsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.experimentation.experiments.client.AsyncExperimentsClient.advance_ramp"
    )
    def advance_ramp(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.experimentation.experiments.client.AsyncExperimentsClient.validate")
    def validate(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncExperimentsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def advance_ramp(self, *args: Any, **kwargs: Any) -> Any: ...
    async def validate(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.experimentation.feature_flags

# module: auth0.management.experimentation.feature_flags.client
from auth0.management.core.pagination import AsyncPager
from auth0.management.experimentation.feature_flags.variations.client import AsyncVariationsClient
from auth0.management.experimentation.feature_flags.variations.client import VariationsClient

@sync_client
@async_twin("auth0.management.experimentation.feature_flags.client.AsyncFeatureFlagsClient")
class FeatureFlagsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.experimentation.feature_flags.client.AsyncFeatureFlagsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.experimentation.feature_flags.client.AsyncFeatureFlagsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.experimentation.feature_flags.client.AsyncFeatureFlagsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.experimentation.feature_flags.client.AsyncFeatureFlagsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.experimentation.feature_flags.client.AsyncFeatureFlagsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def variations(self) -> VariationsClient: ...

class AsyncFeatureFlagsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def variations(self) -> AsyncVariationsClient: ...

# module: auth0.management.experimentation.feature_flags.variations

# module: auth0.management.experimentation.feature_flags.variations.client

@sync_client
@async_twin("auth0.management.experimentation.feature_flags.variations.client.AsyncVariationsClient")
class VariationsClient:
    # list -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.experimentation.feature_flags.variations.client.AsyncVariationsClient.list"
    )
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.experimentation.feature_flags.variations.client.AsyncVariationsClient.create"
    )
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.experimentation.feature_flags.variations.client.AsyncVariationsClient.get"
    )
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.experimentation.feature_flags.variations.client.AsyncVariationsClient.delete"
    )
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.experimentation.feature_flags.variations.client.AsyncVariationsClient.update"
    )
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncVariationsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.experimentation.segments

# module: auth0.management.experimentation.segments.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.experimentation.segments.client.AsyncSegmentsClient")
class SegmentsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.experimentation.segments.client.AsyncSegmentsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.experimentation.segments.client.AsyncSegmentsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.experimentation.segments.client.AsyncSegmentsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.experimentation.segments.client.AsyncSegmentsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.experimentation.segments.client.AsyncSegmentsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSegmentsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.flows

# module: auth0.management.flows.client
from auth0.management.core.pagination import AsyncPager
from auth0.management.flows.executions.client import AsyncExecutionsClient
from auth0.management.flows.executions.client import ExecutionsClient
from auth0.management.flows.vault.client import AsyncVaultClient
from auth0.management.flows.vault.client import VaultClient

@sync_client
@async_twin("auth0.management.flows.client.AsyncFlowsClient")
class FlowsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.flows.client.AsyncFlowsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.flows.client.AsyncFlowsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.flows.client.AsyncFlowsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.flows.client.AsyncFlowsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.flows.client.AsyncFlowsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def executions(self) -> ExecutionsClient: ...
    @property
    def vault(self) -> VaultClient: ...

class AsyncFlowsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def executions(self) -> AsyncExecutionsClient: ...
    @property
    def vault(self) -> AsyncVaultClient: ...

# module: auth0.management.flows.executions

# module: auth0.management.flows.executions.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.flows.executions.client.AsyncExecutionsClient")
class ExecutionsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.flows.executions.client.AsyncExecutionsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.flows.executions.client.AsyncExecutionsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.flows.executions.client.AsyncExecutionsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncExecutionsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.flows.vault

# module: auth0.management.flows.vault.client
from auth0.management.flows.vault.connections.client import AsyncConnectionsClient
from auth0.management.flows.vault.connections.client import ConnectionsClient

class VaultClient:
    @property
    def connections(self) -> ConnectionsClient: ...

class AsyncVaultClient:
    @property
    def connections(self) -> AsyncConnectionsClient: ...

# module: auth0.management.flows.vault.connections

# module: auth0.management.flows.vault.connections.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.flows.vault.connections.client.AsyncConnectionsClient")
class ConnectionsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.flows.vault.connections.client.AsyncConnectionsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.flows.vault.connections.client.AsyncConnectionsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.flows.vault.connections.client.AsyncConnectionsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.flows.vault.connections.client.AsyncConnectionsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.flows.vault.connections.client.AsyncConnectionsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncConnectionsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.forms

# module: auth0.management.forms.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.forms.client.AsyncFormsClient")
class FormsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.forms.client.AsyncFormsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.forms.client.AsyncFormsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.forms.client.AsyncFormsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.forms.client.AsyncFormsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.forms.client.AsyncFormsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncFormsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.groups

# module: auth0.management.groups.client
from auth0.management.core.pagination import AsyncPager
from auth0.management.groups.members.client import AsyncMembersClient
from auth0.management.groups.members.client import MembersClient
from auth0.management.groups.roles.client import AsyncRolesClient
from auth0.management.groups.roles.client import RolesClient

@sync_client
@async_twin("auth0.management.groups.client.AsyncGroupsClient")
class GroupsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.groups.client.AsyncGroupsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.groups.client.AsyncGroupsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.groups.client.AsyncGroupsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def members(self) -> MembersClient: ...
    @property
    def roles(self) -> RolesClient: ...

class AsyncGroupsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def members(self) -> AsyncMembersClient: ...
    @property
    def roles(self) -> AsyncRolesClient: ...

# module: auth0.management.groups.members

# module: auth0.management.groups.members.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.groups.members.client.AsyncMembersClient")
class MembersClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.groups.members.client.AsyncMembersClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncMembersClient:
    async def get(self, *args: Any, **kwargs: Any) -> AsyncPager: ...

# module: auth0.management.groups.roles

# module: auth0.management.groups.roles.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.groups.roles.client.AsyncRolesClient")
class RolesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.groups.roles.client.AsyncRolesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.groups.roles.client.AsyncRolesClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.groups.roles.client.AsyncRolesClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRolesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.guardian

# module: auth0.management.guardian.client
from auth0.management.guardian.enrollments.client import AsyncEnrollmentsClient
from auth0.management.guardian.enrollments.client import EnrollmentsClient
from auth0.management.guardian.factors.client import AsyncFactorsClient
from auth0.management.guardian.factors.client import FactorsClient
from auth0.management.guardian.policies.client import AsyncPoliciesClient
from auth0.management.guardian.policies.client import PoliciesClient

@sync_client
@async_twin("auth0.management.guardian.client.AsyncGuardianClient")
class GuardianClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.guardian.client.AsyncGuardianClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.client.AsyncGuardianClient.set")
    def set(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def enrollments(self) -> EnrollmentsClient: ...
    @property
    def factors(self) -> FactorsClient: ...
    @property
    def policies(self) -> PoliciesClient: ...

class AsyncGuardianClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def enrollments(self) -> AsyncEnrollmentsClient: ...
    @property
    def factors(self) -> AsyncFactorsClient: ...
    @property
    def policies(self) -> AsyncPoliciesClient: ...

# module: auth0.management.guardian.enrollments

# module: auth0.management.guardian.enrollments.client

@sync_client
@async_twin("auth0.management.guardian.enrollments.client.AsyncEnrollmentsClient")
class EnrollmentsClient:
    # create_ticket -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.guardian.enrollments.client.AsyncEnrollmentsClient.create_ticket")
    def create_ticket(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.enrollments.client.AsyncEnrollmentsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.enrollments.client.AsyncEnrollmentsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncEnrollmentsClient:
    async def create_ticket(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.guardian.factors

# module: auth0.management.guardian.factors.client
from auth0.management.guardian.factors.duo.client import AsyncDuoClient
from auth0.management.guardian.factors.duo.client import DuoClient
from auth0.management.guardian.factors.email.client import AsyncEmailClient
from auth0.management.guardian.factors.email.client import EmailClient
from auth0.management.guardian.factors.phone.client import AsyncPhoneClient
from auth0.management.guardian.factors.phone.client import PhoneClient
from auth0.management.guardian.factors.push_notification.client import AsyncPushNotificationClient
from auth0.management.guardian.factors.push_notification.client import PushNotificationClient
from auth0.management.guardian.factors.sms.client import AsyncSmsClient
from auth0.management.guardian.factors.sms.client import SmsClient

@sync_client
@async_twin("auth0.management.guardian.factors.client.AsyncFactorsClient")
class FactorsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.guardian.factors.client.AsyncFactorsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="auth0.management.guardian.factors.client.AsyncFactorsClient.set")
    def set(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def email(self) -> EmailClient: ...
    @property
    def phone(self) -> PhoneClient: ...
    @property
    def push_notification(self) -> PushNotificationClient: ...
    @property
    def sms(self) -> SmsClient: ...
    @property
    def duo(self) -> DuoClient: ...

class AsyncFactorsClient:
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def set(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def email(self) -> AsyncEmailClient: ...
    @property
    def phone(self) -> AsyncPhoneClient: ...
    @property
    def push_notification(self) -> AsyncPushNotificationClient: ...
    @property
    def sms(self) -> AsyncSmsClient: ...
    @property
    def duo(self) -> AsyncDuoClient: ...

# module: auth0.management.guardian.factors.duo

# module: auth0.management.guardian.factors.duo.client
from auth0.management.guardian.factors.duo.settings.client import AsyncSettingsClient
from auth0.management.guardian.factors.duo.settings.client import SettingsClient

class DuoClient:
    @property
    def settings(self) -> SettingsClient: ...

class AsyncDuoClient:
    @property
    def settings(self) -> AsyncSettingsClient: ...

# module: auth0.management.guardian.factors.duo.settings

# module: auth0.management.guardian.factors.duo.settings.client

@sync_client
@async_twin("auth0.management.guardian.factors.duo.settings.client.AsyncSettingsClient")
class SettingsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.guardian.factors.duo.settings.client.AsyncSettingsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.duo.settings.client.AsyncSettingsClient.set")
    def set(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.duo.settings.client.AsyncSettingsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSettingsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.guardian.factors.email

# module: auth0.management.guardian.factors.email.client

@sync_client
@async_twin("auth0.management.guardian.factors.email.client.AsyncEmailClient")
class EmailClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.guardian.factors.email.client.AsyncEmailClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.email.client.AsyncEmailClient.set")
    def set(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncEmailClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.guardian.factors.phone

# module: auth0.management.guardian.factors.phone.client

@sync_client
@async_twin("auth0.management.guardian.factors.phone.client.AsyncPhoneClient")
class PhoneClient:
    # get_message_types -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.guardian.factors.phone.client.AsyncPhoneClient.get_message_types")
    def get_message_types(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.phone.client.AsyncPhoneClient.set_message_types")
    def set_message_types(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.phone.client.AsyncPhoneClient.get_twilio_provider")
    def get_twilio_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.phone.client.AsyncPhoneClient.set_twilio_provider")
    def set_twilio_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.phone.client.AsyncPhoneClient.get_selected_provider")
    def get_selected_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.phone.client.AsyncPhoneClient.set_provider")
    def set_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.phone.client.AsyncPhoneClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.phone.client.AsyncPhoneClient.set")
    def set(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.phone.client.AsyncPhoneClient.get_templates")
    def get_templates(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.phone.client.AsyncPhoneClient.set_templates")
    def set_templates(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncPhoneClient:
    async def get_message_types(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set_message_types(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_twilio_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set_twilio_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_selected_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_templates(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set_templates(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.guardian.factors.push_notification

# module: auth0.management.guardian.factors.push_notification.client

@sync_client
@async_twin("auth0.management.guardian.factors.push_notification.client.AsyncPushNotificationClient")
class PushNotificationClient:
    # get_apns_provider -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.guardian.factors.push_notification.client.AsyncPushNotificationClient.get_apns_provider"
    )
    def get_apns_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.guardian.factors.push_notification.client.AsyncPushNotificationClient.set_apns_provider"
    )
    def set_apns_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.guardian.factors.push_notification.client.AsyncPushNotificationClient.update_apns_provider"
    )
    def update_apns_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.guardian.factors.push_notification.client.AsyncPushNotificationClient.set_fcm_provider"
    )
    def set_fcm_provider(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks(
        "network", instead="auth0.management.guardian.factors.push_notification.client.AsyncPushNotificationClient.update_fcm_provider"
    )
    def update_fcm_provider(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks(
        "network", instead="auth0.management.guardian.factors.push_notification.client.AsyncPushNotificationClient.set_fcmv_1_provider"
    )
    def set_fcmv_1_provider(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks(
        "network", instead="auth0.management.guardian.factors.push_notification.client.AsyncPushNotificationClient.update_fcmv_1_provider"
    )
    def update_fcmv_1_provider(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks(
        "network", instead="auth0.management.guardian.factors.push_notification.client.AsyncPushNotificationClient.get_sns_provider"
    )
    def get_sns_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.guardian.factors.push_notification.client.AsyncPushNotificationClient.set_sns_provider"
    )
    def set_sns_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.guardian.factors.push_notification.client.AsyncPushNotificationClient.update_sns_provider"
    )
    def update_sns_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.guardian.factors.push_notification.client.AsyncPushNotificationClient.get_selected_provider"
    )
    def get_selected_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.guardian.factors.push_notification.client.AsyncPushNotificationClient.set_provider"
    )
    def set_provider(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncPushNotificationClient:
    async def get_apns_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set_apns_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_apns_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set_fcm_provider(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def update_fcm_provider(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def set_fcmv_1_provider(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def update_fcmv_1_provider(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def get_sns_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set_sns_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_sns_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_selected_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set_provider(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.guardian.factors.sms

# module: auth0.management.guardian.factors.sms.client

@sync_client
@async_twin("auth0.management.guardian.factors.sms.client.AsyncSmsClient")
class SmsClient:
    # get_twilio_provider -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.guardian.factors.sms.client.AsyncSmsClient.get_twilio_provider")
    def get_twilio_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.sms.client.AsyncSmsClient.set_twilio_provider")
    def set_twilio_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.sms.client.AsyncSmsClient.get_selected_provider")
    def get_selected_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.sms.client.AsyncSmsClient.set_provider")
    def set_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.sms.client.AsyncSmsClient.get_templates")
    def get_templates(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.guardian.factors.sms.client.AsyncSmsClient.set_templates")
    def set_templates(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSmsClient:
    async def get_twilio_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set_twilio_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_selected_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_templates(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set_templates(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.guardian.policies

# module: auth0.management.guardian.policies.client

@sync_client
@async_twin("auth0.management.guardian.policies.client.AsyncPoliciesClient")
class PoliciesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.guardian.policies.client.AsyncPoliciesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> list[str]: ...
    @blocks("network", instead="auth0.management.guardian.policies.client.AsyncPoliciesClient.set")
    def set(self, *args: Any, **kwargs: Any) -> list[str]: ...

class AsyncPoliciesClient:
    async def list(self, *args: Any, **kwargs: Any) -> list[str]: ...
    async def set(self, *args: Any, **kwargs: Any) -> list[str]: ...

# module: auth0.management.hooks

# module: auth0.management.hooks.client
from auth0.management.core.pagination import AsyncPager
from auth0.management.hooks.secrets.client import AsyncSecretsClient
from auth0.management.hooks.secrets.client import SecretsClient

@sync_client
@async_twin("auth0.management.hooks.client.AsyncHooksClient")
class HooksClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.hooks.client.AsyncHooksClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.hooks.client.AsyncHooksClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.hooks.client.AsyncHooksClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.hooks.client.AsyncHooksClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.hooks.client.AsyncHooksClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def secrets(self) -> SecretsClient: ...

class AsyncHooksClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def secrets(self) -> AsyncSecretsClient: ...

# module: auth0.management.hooks.secrets

# module: auth0.management.hooks.secrets.client

@sync_client
@async_twin("auth0.management.hooks.secrets.client.AsyncSecretsClient")
class SecretsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.hooks.secrets.client.AsyncSecretsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...
    @blocks("network", instead="auth0.management.hooks.secrets.client.AsyncSecretsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.hooks.secrets.client.AsyncSecretsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.hooks.secrets.client.AsyncSecretsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSecretsClient:
    async def get(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.jobs

# module: auth0.management.jobs.client
from auth0.management.jobs.errors.client import AsyncErrorsClient
from auth0.management.jobs.errors.client import ErrorsClient
from auth0.management.jobs.users_exports.client import AsyncUsersExportsClient
from auth0.management.jobs.users_exports.client import UsersExportsClient
from auth0.management.jobs.users_imports.client import AsyncUsersImportsClient
from auth0.management.jobs.users_imports.client import UsersImportsClient
from auth0.management.jobs.verification_email.client import AsyncVerificationEmailClient
from auth0.management.jobs.verification_email.client import VerificationEmailClient

@sync_client
@async_twin("auth0.management.jobs.client.AsyncJobsClient")
class JobsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.jobs.client.AsyncJobsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def users_exports(self) -> UsersExportsClient: ...
    @property
    def users_imports(self) -> UsersImportsClient: ...
    @property
    def verification_email(self) -> VerificationEmailClient: ...
    @property
    def errors(self) -> ErrorsClient: ...

class AsyncJobsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def users_exports(self) -> AsyncUsersExportsClient: ...
    @property
    def users_imports(self) -> AsyncUsersImportsClient: ...
    @property
    def verification_email(self) -> AsyncVerificationEmailClient: ...
    @property
    def errors(self) -> AsyncErrorsClient: ...

# module: auth0.management.jobs.errors

# module: auth0.management.jobs.errors.client

@sync_client
@async_twin("auth0.management.jobs.errors.client.AsyncErrorsClient")
class ErrorsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.jobs.errors.client.AsyncErrorsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> list: ...

class AsyncErrorsClient:
    async def get(self, *args: Any, **kwargs: Any) -> list: ...

# module: auth0.management.jobs.users_exports

# module: auth0.management.jobs.users_exports.client

@sync_client
@async_twin("auth0.management.jobs.users_exports.client.AsyncUsersExportsClient")
class UsersExportsClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.jobs.users_exports.client.AsyncUsersExportsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncUsersExportsClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.jobs.users_imports

# module: auth0.management.jobs.users_imports.client

@sync_client
@async_twin("auth0.management.jobs.users_imports.client.AsyncUsersImportsClient")
class UsersImportsClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.jobs.users_imports.client.AsyncUsersImportsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncUsersImportsClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.jobs.verification_email

# module: auth0.management.jobs.verification_email.client

@sync_client
@async_twin("auth0.management.jobs.verification_email.client.AsyncVerificationEmailClient")
class VerificationEmailClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.jobs.verification_email.client.AsyncVerificationEmailClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncVerificationEmailClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.keys

# module: auth0.management.keys.client
from auth0.management.keys.custom_signing.client import AsyncCustomSigningClient
from auth0.management.keys.custom_signing.client import CustomSigningClient
from auth0.management.keys.encryption.client import AsyncEncryptionClient
from auth0.management.keys.encryption.client import EncryptionClient
from auth0.management.keys.network_acls.client import AsyncNetworkAclsClient
from auth0.management.keys.network_acls.client import NetworkAclsClient
from auth0.management.keys.signing.client import AsyncSigningClient
from auth0.management.keys.signing.client import SigningClient

class KeysClient:
    @property
    def custom_signing(self) -> CustomSigningClient: ...
    @property
    def encryption(self) -> EncryptionClient: ...
    @property
    def network_acls(self) -> NetworkAclsClient: ...
    @property
    def signing(self) -> SigningClient: ...

class AsyncKeysClient:
    @property
    def custom_signing(self) -> AsyncCustomSigningClient: ...
    @property
    def encryption(self) -> AsyncEncryptionClient: ...
    @property
    def network_acls(self) -> AsyncNetworkAclsClient: ...
    @property
    def signing(self) -> AsyncSigningClient: ...

# module: auth0.management.keys.custom_signing

# module: auth0.management.keys.custom_signing.client

@sync_client
@async_twin("auth0.management.keys.custom_signing.client.AsyncCustomSigningClient")
class CustomSigningClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.keys.custom_signing.client.AsyncCustomSigningClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.keys.custom_signing.client.AsyncCustomSigningClient.set")
    def set(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.keys.custom_signing.client.AsyncCustomSigningClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCustomSigningClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.keys.encryption

# module: auth0.management.keys.encryption.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.keys.encryption.client.AsyncEncryptionClient")
class EncryptionClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.keys.encryption.client.AsyncEncryptionClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.keys.encryption.client.AsyncEncryptionClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.keys.encryption.client.AsyncEncryptionClient.rekey")
    def rekey(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.keys.encryption.client.AsyncEncryptionClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.keys.encryption.client.AsyncEncryptionClient.import_")
    def import_(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.keys.encryption.client.AsyncEncryptionClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.keys.encryption.client.AsyncEncryptionClient.create_public_wrapping_key"
    )
    def create_public_wrapping_key(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncEncryptionClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rekey(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def import_(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_public_wrapping_key(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.keys.network_acls

# module: auth0.management.keys.network_acls.client

@sync_client
@async_twin("auth0.management.keys.network_acls.client.AsyncNetworkAclsClient")
class NetworkAclsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.keys.network_acls.client.AsyncNetworkAclsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.keys.network_acls.client.AsyncNetworkAclsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.keys.network_acls.client.AsyncNetworkAclsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.keys.network_acls.client.AsyncNetworkAclsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncNetworkAclsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.keys.signing

# module: auth0.management.keys.signing.client

@sync_client
@async_twin("auth0.management.keys.signing.client.AsyncSigningClient")
class SigningClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.keys.signing.client.AsyncSigningClient.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="auth0.management.keys.signing.client.AsyncSigningClient.rotate")
    def rotate(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.keys.signing.client.AsyncSigningClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.keys.signing.client.AsyncSigningClient.revoke")
    def revoke(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSigningClient:
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def rotate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def revoke(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.log_streams

# module: auth0.management.log_streams.client

@sync_client
@async_twin("auth0.management.log_streams.client.AsyncLogStreamsClient")
class LogStreamsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.log_streams.client.AsyncLogStreamsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="auth0.management.log_streams.client.AsyncLogStreamsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.log_streams.client.AsyncLogStreamsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.log_streams.client.AsyncLogStreamsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.log_streams.client.AsyncLogStreamsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncLogStreamsClient:
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.logs

# module: auth0.management.logs.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.logs.client.AsyncLogsClient")
class LogsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.logs.client.AsyncLogsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.logs.client.AsyncLogsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncLogsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.management_client
from auth0.management.actions.client import ActionsClient
from auth0.management.actions.client import AsyncActionsClient
from auth0.management.agents.client import AgentsClient
from auth0.management.agents.client import AsyncAgentsClient
from auth0.management.anomaly.client import AnomalyClient
from auth0.management.anomaly.client import AsyncAnomalyClient
from auth0.management.attack_protection.client import AsyncAttackProtectionClient
from auth0.management.attack_protection.client import AttackProtectionClient
from auth0.management.branding.client import AsyncBrandingClient
from auth0.management.branding.client import BrandingClient
from auth0.management.client_grants.client import AsyncClientGrantsClient
from auth0.management.client_grants.client import ClientGrantsClient
from auth0.management.client_profiles.client import AsyncClientProfilesClient
from auth0.management.client_profiles.client import ClientProfilesClient
from auth0.management.clients.client import AsyncClientsClient
from auth0.management.clients.client import ClientsClient
from auth0.management.connection_profiles.client import AsyncConnectionProfilesClient
from auth0.management.connection_profiles.client import ConnectionProfilesClient
from auth0.management.connections.client import AsyncConnectionsClient
from auth0.management.connections.client import ConnectionsClient
from auth0.management.custom_domains.client import AsyncCustomDomainsClient
from auth0.management.custom_domains.client import CustomDomainsClient
from auth0.management.device_credentials.client import AsyncDeviceCredentialsClient
from auth0.management.device_credentials.client import DeviceCredentialsClient
from auth0.management.email_templates.client import AsyncEmailTemplatesClient
from auth0.management.email_templates.client import EmailTemplatesClient
from auth0.management.emails.client import AsyncEmailsClient
from auth0.management.emails.client import EmailsClient
from auth0.management.event_streams.client import AsyncEventStreamsClient
from auth0.management.event_streams.client import EventStreamsClient
from auth0.management.experimentation.client import AsyncExperimentationClient
from auth0.management.experimentation.client import ExperimentationClient
from auth0.management.flows.client import AsyncFlowsClient
from auth0.management.flows.client import FlowsClient
from auth0.management.forms.client import AsyncFormsClient
from auth0.management.forms.client import FormsClient
from auth0.management.groups.client import AsyncGroupsClient
from auth0.management.groups.client import GroupsClient
from auth0.management.guardian.client import AsyncGuardianClient
from auth0.management.guardian.client import GuardianClient
from auth0.management.hooks.client import AsyncHooksClient
from auth0.management.hooks.client import HooksClient
from auth0.management.jobs.client import AsyncJobsClient
from auth0.management.jobs.client import JobsClient
from auth0.management.keys.client import AsyncKeysClient
from auth0.management.keys.client import KeysClient
from auth0.management.log_streams.client import AsyncLogStreamsClient
from auth0.management.log_streams.client import LogStreamsClient
from auth0.management.logs.client import AsyncLogsClient
from auth0.management.logs.client import LogsClient
from auth0.management.network_acls.client import AsyncNetworkAclsClient
from auth0.management.network_acls.client import NetworkAclsClient
from auth0.management.organizations.client import AsyncOrganizationsClient
from auth0.management.organizations.client import OrganizationsClient
from auth0.management.prompts.client import AsyncPromptsClient
from auth0.management.prompts.client import PromptsClient
from auth0.management.rate_limit_policies.client import AsyncRateLimitPoliciesClient
from auth0.management.rate_limit_policies.client import RateLimitPoliciesClient
from auth0.management.refresh_tokens.client import AsyncRefreshTokensClient
from auth0.management.refresh_tokens.client import RefreshTokensClient
from auth0.management.resource_servers.client import AsyncResourceServersClient
from auth0.management.resource_servers.client import ResourceServersClient
from auth0.management.risk_assessments.client import AsyncRiskAssessmentsClient
from auth0.management.risk_assessments.client import RiskAssessmentsClient
from auth0.management.roles.client import AsyncRolesClient
from auth0.management.roles.client import RolesClient
from auth0.management.rules.client import AsyncRulesClient
from auth0.management.rules.client import RulesClient
from auth0.management.rules_configs.client import AsyncRulesConfigsClient
from auth0.management.rules_configs.client import RulesConfigsClient
from auth0.management.self_service_profiles.client import AsyncSelfServiceProfilesClient
from auth0.management.self_service_profiles.client import SelfServiceProfilesClient
from auth0.management.sessions.client import AsyncSessionsClient
from auth0.management.sessions.client import SessionsClient
from auth0.management.stats.client import AsyncStatsClient
from auth0.management.stats.client import StatsClient
from auth0.management.supplemental_signals.client import AsyncSupplementalSignalsClient
from auth0.management.supplemental_signals.client import SupplementalSignalsClient
from auth0.management.tenants.client import AsyncTenantsClient
from auth0.management.tenants.client import TenantsClient
from auth0.management.tickets.client import AsyncTicketsClient
from auth0.management.tickets.client import TicketsClient
from auth0.management.token_exchange_profiles.client import AsyncTokenExchangeProfilesClient
from auth0.management.token_exchange_profiles.client import TokenExchangeProfilesClient
from auth0.management.user_attribute_profiles.client import AsyncUserAttributeProfilesClient
from auth0.management.user_attribute_profiles.client import UserAttributeProfilesClient
from auth0.management.user_blocks.client import AsyncUserBlocksClient
from auth0.management.user_blocks.client import UserBlocksClient
from auth0.management.user_grants.client import AsyncUserGrantsClient
from auth0.management.user_grants.client import UserGrantsClient
from auth0.management.users.client import AsyncUsersClient
from auth0.management.users.client import UsersClient
from auth0.management.verifiable_credentials.client import AsyncVerifiableCredentialsClient
from auth0.management.verifiable_credentials.client import VerifiableCredentialsClient

class ManagementClient:
    @property
    def actions(self) -> ActionsClient: ...
    @property
    def agents(self) -> AgentsClient: ...
    @property
    def anomaly(self) -> AnomalyClient: ...
    @property
    def attack_protection(self) -> AttackProtectionClient: ...
    @property
    def branding(self) -> BrandingClient: ...
    @property
    def client_grants(self) -> ClientGrantsClient: ...
    @property
    def client_profiles(self) -> ClientProfilesClient: ...
    @property
    def clients(self) -> ClientsClient: ...
    @property
    def connection_profiles(self) -> ConnectionProfilesClient: ...
    @property
    def connections(self) -> ConnectionsClient: ...
    @property
    def custom_domains(self) -> CustomDomainsClient: ...
    @property
    def device_credentials(self) -> DeviceCredentialsClient: ...
    @property
    def email_templates(self) -> EmailTemplatesClient: ...
    @property
    def emails(self) -> EmailsClient: ...
    @property
    def event_streams(self) -> EventStreamsClient: ...
    @property
    def experimentation(self) -> ExperimentationClient: ...
    @property
    def flows(self) -> FlowsClient: ...
    @property
    def forms(self) -> FormsClient: ...
    @property
    def groups(self) -> GroupsClient: ...
    @property
    def guardian(self) -> GuardianClient: ...
    @property
    def hooks(self) -> HooksClient: ...
    @property
    def jobs(self) -> JobsClient: ...
    @property
    def keys(self) -> KeysClient: ...
    @property
    def log_streams(self) -> LogStreamsClient: ...
    @property
    def logs(self) -> LogsClient: ...
    @property
    def network_acls(self) -> NetworkAclsClient: ...
    @property
    def organizations(self) -> OrganizationsClient: ...
    @property
    def prompts(self) -> PromptsClient: ...
    @property
    def rate_limit_policies(self) -> RateLimitPoliciesClient: ...
    @property
    def refresh_tokens(self) -> RefreshTokensClient: ...
    @property
    def resource_servers(self) -> ResourceServersClient: ...
    @property
    def risk_assessments(self) -> RiskAssessmentsClient: ...
    @property
    def roles(self) -> RolesClient: ...
    @property
    def rules(self) -> RulesClient: ...
    @property
    def rules_configs(self) -> RulesConfigsClient: ...
    @property
    def self_service_profiles(self) -> SelfServiceProfilesClient: ...
    @property
    def sessions(self) -> SessionsClient: ...
    @property
    def stats(self) -> StatsClient: ...
    @property
    def supplemental_signals(self) -> SupplementalSignalsClient: ...
    @property
    def tenants(self) -> TenantsClient: ...
    @property
    def tickets(self) -> TicketsClient: ...
    @property
    def token_exchange_profiles(self) -> TokenExchangeProfilesClient: ...
    @property
    def user_attribute_profiles(self) -> UserAttributeProfilesClient: ...
    @property
    def user_blocks(self) -> UserBlocksClient: ...
    @property
    def user_grants(self) -> UserGrantsClient: ...
    @property
    def users(self) -> UsersClient: ...
    @property
    def verifiable_credentials(self) -> VerifiableCredentialsClient: ...

class AsyncManagementClient:
    @property
    def actions(self) -> AsyncActionsClient: ...
    @property
    def agents(self) -> AsyncAgentsClient: ...
    @property
    def anomaly(self) -> AsyncAnomalyClient: ...
    @property
    def attack_protection(self) -> AsyncAttackProtectionClient: ...
    @property
    def branding(self) -> AsyncBrandingClient: ...
    @property
    def client_grants(self) -> AsyncClientGrantsClient: ...
    @property
    def client_profiles(self) -> AsyncClientProfilesClient: ...
    @property
    def clients(self) -> AsyncClientsClient: ...
    @property
    def connection_profiles(self) -> AsyncConnectionProfilesClient: ...
    @property
    def connections(self) -> AsyncConnectionsClient: ...
    @property
    def custom_domains(self) -> AsyncCustomDomainsClient: ...
    @property
    def device_credentials(self) -> AsyncDeviceCredentialsClient: ...
    @property
    def email_templates(self) -> AsyncEmailTemplatesClient: ...
    @property
    def emails(self) -> AsyncEmailsClient: ...
    @property
    def event_streams(self) -> AsyncEventStreamsClient: ...
    @property
    def experimentation(self) -> AsyncExperimentationClient: ...
    @property
    def flows(self) -> AsyncFlowsClient: ...
    @property
    def forms(self) -> AsyncFormsClient: ...
    @property
    def groups(self) -> AsyncGroupsClient: ...
    @property
    def guardian(self) -> AsyncGuardianClient: ...
    @property
    def hooks(self) -> AsyncHooksClient: ...
    @property
    def jobs(self) -> AsyncJobsClient: ...
    @property
    def keys(self) -> AsyncKeysClient: ...
    @property
    def log_streams(self) -> AsyncLogStreamsClient: ...
    @property
    def logs(self) -> AsyncLogsClient: ...
    @property
    def network_acls(self) -> AsyncNetworkAclsClient: ...
    @property
    def organizations(self) -> AsyncOrganizationsClient: ...
    @property
    def prompts(self) -> AsyncPromptsClient: ...
    @property
    def rate_limit_policies(self) -> AsyncRateLimitPoliciesClient: ...
    @property
    def refresh_tokens(self) -> AsyncRefreshTokensClient: ...
    @property
    def resource_servers(self) -> AsyncResourceServersClient: ...
    @property
    def risk_assessments(self) -> AsyncRiskAssessmentsClient: ...
    @property
    def roles(self) -> AsyncRolesClient: ...
    @property
    def rules(self) -> AsyncRulesClient: ...
    @property
    def rules_configs(self) -> AsyncRulesConfigsClient: ...
    @property
    def self_service_profiles(self) -> AsyncSelfServiceProfilesClient: ...
    @property
    def sessions(self) -> AsyncSessionsClient: ...
    @property
    def stats(self) -> AsyncStatsClient: ...
    @property
    def supplemental_signals(self) -> AsyncSupplementalSignalsClient: ...
    @property
    def tenants(self) -> AsyncTenantsClient: ...
    @property
    def tickets(self) -> AsyncTicketsClient: ...
    @property
    def token_exchange_profiles(self) -> AsyncTokenExchangeProfilesClient: ...
    @property
    def user_attribute_profiles(self) -> AsyncUserAttributeProfilesClient: ...
    @property
    def user_blocks(self) -> AsyncUserBlocksClient: ...
    @property
    def user_grants(self) -> AsyncUserGrantsClient: ...
    @property
    def users(self) -> AsyncUsersClient: ...
    @property
    def verifiable_credentials(self) -> AsyncVerifiableCredentialsClient: ...

# module: auth0.management.network_acls

# module: auth0.management.network_acls.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.network_acls.client.AsyncNetworkAclsClient")
class NetworkAclsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.network_acls.client.AsyncNetworkAclsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.network_acls.client.AsyncNetworkAclsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.network_acls.client.AsyncNetworkAclsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.network_acls.client.AsyncNetworkAclsClient.set")
    def set(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.network_acls.client.AsyncNetworkAclsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.network_acls.client.AsyncNetworkAclsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncNetworkAclsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.organizations

# module: auth0.management.organizations.client
from auth0.management.core.pagination import AsyncPager
from auth0.management.organizations.client_grants.client import AsyncClientGrantsClient
from auth0.management.organizations.client_grants.client import ClientGrantsClient
from auth0.management.organizations.clients.client import AsyncClientsClient
from auth0.management.organizations.clients.client import ClientsClient
from auth0.management.organizations.connections.client import AsyncConnectionsClient
from auth0.management.organizations.connections.client import ConnectionsClient
from auth0.management.organizations.discovery_domains.client import AsyncDiscoveryDomainsClient
from auth0.management.organizations.discovery_domains.client import DiscoveryDomainsClient
from auth0.management.organizations.enabled_connections.client import AsyncEnabledConnectionsClient
from auth0.management.organizations.enabled_connections.client import EnabledConnectionsClient
from auth0.management.organizations.groups.client import AsyncGroupsClient
from auth0.management.organizations.groups.client import GroupsClient
from auth0.management.organizations.invitations.client import AsyncInvitationsClient
from auth0.management.organizations.invitations.client import InvitationsClient
from auth0.management.organizations.members.client import AsyncMembersClient
from auth0.management.organizations.members.client import MembersClient
from auth0.management.organizations.roles.client import AsyncRolesClient
from auth0.management.organizations.roles.client import RolesClient

@sync_client
@async_twin("auth0.management.organizations.client.AsyncOrganizationsClient")
class OrganizationsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.organizations.client.AsyncOrganizationsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.client.AsyncOrganizationsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.client.AsyncOrganizationsClient.get_by_name")
    def get_by_name(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.client.AsyncOrganizationsClient.search")
    def search(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.client.AsyncOrganizationsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.client.AsyncOrganizationsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.client.AsyncOrganizationsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def client_grants(self) -> ClientGrantsClient: ...
    @property
    def clients(self) -> ClientsClient: ...
    @property
    def connections(self) -> ConnectionsClient: ...
    @property
    def discovery_domains(self) -> DiscoveryDomainsClient: ...
    @property
    def enabled_connections(self) -> EnabledConnectionsClient: ...
    @property
    def invitations(self) -> InvitationsClient: ...
    @property
    def members(self) -> MembersClient: ...
    @property
    def groups(self) -> GroupsClient: ...
    @property
    def roles(self) -> RolesClient: ...

class AsyncOrganizationsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_by_name(self, *args: Any, **kwargs: Any) -> Any: ...
    async def search(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def client_grants(self) -> AsyncClientGrantsClient: ...
    @property
    def clients(self) -> AsyncClientsClient: ...
    @property
    def connections(self) -> AsyncConnectionsClient: ...
    @property
    def discovery_domains(self) -> AsyncDiscoveryDomainsClient: ...
    @property
    def enabled_connections(self) -> AsyncEnabledConnectionsClient: ...
    @property
    def invitations(self) -> AsyncInvitationsClient: ...
    @property
    def members(self) -> AsyncMembersClient: ...
    @property
    def groups(self) -> AsyncGroupsClient: ...
    @property
    def roles(self) -> AsyncRolesClient: ...

# module: auth0.management.organizations.client_grants

# module: auth0.management.organizations.client_grants.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.organizations.client_grants.client.AsyncClientGrantsClient")
class ClientGrantsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.organizations.client_grants.client.AsyncClientGrantsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.client_grants.client.AsyncClientGrantsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.client_grants.client.AsyncClientGrantsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncClientGrantsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.organizations.clients

# module: auth0.management.organizations.clients.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.organizations.clients.client.AsyncClientsClient")
class ClientsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.organizations.clients.client.AsyncClientsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.clients.client.AsyncClientsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="auth0.management.organizations.clients.client.AsyncClientsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.clients.client.AsyncClientsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.clients.client.AsyncClientsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncClientsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> list: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.organizations.connections

# module: auth0.management.organizations.connections.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.organizations.connections.client.AsyncConnectionsClient")
class ConnectionsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.organizations.connections.client.AsyncConnectionsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.connections.client.AsyncConnectionsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.connections.client.AsyncConnectionsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.connections.client.AsyncConnectionsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.connections.client.AsyncConnectionsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncConnectionsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.organizations.discovery_domains

# module: auth0.management.organizations.discovery_domains.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.organizations.discovery_domains.client.AsyncDiscoveryDomainsClient")
class DiscoveryDomainsClient:
    # list -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.organizations.discovery_domains.client.AsyncDiscoveryDomainsClient.list"
    )
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.organizations.discovery_domains.client.AsyncDiscoveryDomainsClient.create"
    )
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.organizations.discovery_domains.client.AsyncDiscoveryDomainsClient.get_by_name"
    )
    def get_by_name(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.organizations.discovery_domains.client.AsyncDiscoveryDomainsClient.get"
    )
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.organizations.discovery_domains.client.AsyncDiscoveryDomainsClient.delete"
    )
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.organizations.discovery_domains.client.AsyncDiscoveryDomainsClient.update"
    )
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDiscoveryDomainsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_by_name(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.organizations.enabled_connections

# module: auth0.management.organizations.enabled_connections.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.organizations.enabled_connections.client.AsyncEnabledConnectionsClient")
class EnabledConnectionsClient:
    # list -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.organizations.enabled_connections.client.AsyncEnabledConnectionsClient.list"
    )
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.organizations.enabled_connections.client.AsyncEnabledConnectionsClient.add"
    )
    def add(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.organizations.enabled_connections.client.AsyncEnabledConnectionsClient.get"
    )
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.organizations.enabled_connections.client.AsyncEnabledConnectionsClient.delete"
    )
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.organizations.enabled_connections.client.AsyncEnabledConnectionsClient.update"
    )
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncEnabledConnectionsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def add(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.organizations.groups

# module: auth0.management.organizations.groups.client
from auth0.management.core.pagination import AsyncPager
from auth0.management.organizations.groups.roles.client import AsyncRolesClient
from auth0.management.organizations.groups.roles.client import RolesClient

@sync_client
@async_twin("auth0.management.organizations.groups.client.AsyncGroupsClient")
class GroupsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.organizations.groups.client.AsyncGroupsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def roles(self) -> RolesClient: ...

class AsyncGroupsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    @property
    def roles(self) -> AsyncRolesClient: ...

# module: auth0.management.organizations.groups.roles

# module: auth0.management.organizations.groups.roles.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.organizations.groups.roles.client.AsyncRolesClient")
class RolesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.organizations.groups.roles.client.AsyncRolesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.groups.roles.client.AsyncRolesClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.groups.roles.client.AsyncRolesClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRolesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.organizations.invitations

# module: auth0.management.organizations.invitations.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.organizations.invitations.client.AsyncInvitationsClient")
class InvitationsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.organizations.invitations.client.AsyncInvitationsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.invitations.client.AsyncInvitationsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.invitations.client.AsyncInvitationsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.invitations.client.AsyncInvitationsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncInvitationsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.organizations.members

# module: auth0.management.organizations.members.client
from auth0.management.core.pagination import AsyncPager
from auth0.management.organizations.members.effective_roles.client import AsyncEffectiveRolesClient
from auth0.management.organizations.members.effective_roles.client import EffectiveRolesClient
from auth0.management.organizations.members.roles.client import AsyncRolesClient
from auth0.management.organizations.members.roles.client import RolesClient

@sync_client
@async_twin("auth0.management.organizations.members.client.AsyncMembersClient")
class MembersClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.organizations.members.client.AsyncMembersClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.members.client.AsyncMembersClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.members.client.AsyncMembersClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def effective_roles(self) -> EffectiveRolesClient: ...
    @property
    def roles(self) -> RolesClient: ...

class AsyncMembersClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def effective_roles(self) -> AsyncEffectiveRolesClient: ...
    @property
    def roles(self) -> AsyncRolesClient: ...

# module: auth0.management.organizations.members.effective_roles

# module: auth0.management.organizations.members.effective_roles.client
from auth0.management.core.pagination import AsyncPager
from auth0.management.organizations.members.effective_roles.sources.client import AsyncSourcesClient
from auth0.management.organizations.members.effective_roles.sources.client import SourcesClient

@sync_client
@async_twin("auth0.management.organizations.members.effective_roles.client.AsyncEffectiveRolesClient")
class EffectiveRolesClient:
    # list -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.organizations.members.effective_roles.client.AsyncEffectiveRolesClient.list"
    )
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def sources(self) -> SourcesClient: ...

class AsyncEffectiveRolesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    @property
    def sources(self) -> AsyncSourcesClient: ...

# module: auth0.management.organizations.members.effective_roles.sources

# module: auth0.management.organizations.members.effective_roles.sources.client
from auth0.management.organizations.members.effective_roles.sources.groups.client import AsyncGroupsClient
from auth0.management.organizations.members.effective_roles.sources.groups.client import GroupsClient

class SourcesClient:
    @property
    def groups(self) -> GroupsClient: ...

class AsyncSourcesClient:
    @property
    def groups(self) -> AsyncGroupsClient: ...

# module: auth0.management.organizations.members.effective_roles.sources.groups

# module: auth0.management.organizations.members.effective_roles.sources.groups.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.organizations.members.effective_roles.sources.groups.client.AsyncGroupsClient")
class GroupsClient:
    # list -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.organizations.members.effective_roles.sources.groups.client.AsyncGroupsClient.list"
    )
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncGroupsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...

# module: auth0.management.organizations.members.roles

# module: auth0.management.organizations.members.roles.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.organizations.members.roles.client.AsyncRolesClient")
class RolesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.organizations.members.roles.client.AsyncRolesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.members.roles.client.AsyncRolesClient.assign")
    def assign(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.organizations.members.roles.client.AsyncRolesClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRolesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def assign(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.organizations.roles

# module: auth0.management.organizations.roles.client
from auth0.management.organizations.roles.groups.client import AsyncGroupsClient
from auth0.management.organizations.roles.groups.client import GroupsClient
from auth0.management.organizations.roles.members.client import AsyncMembersClient
from auth0.management.organizations.roles.members.client import MembersClient

class RolesClient:
    @property
    def members(self) -> MembersClient: ...
    @property
    def groups(self) -> GroupsClient: ...

class AsyncRolesClient:
    @property
    def members(self) -> AsyncMembersClient: ...
    @property
    def groups(self) -> AsyncGroupsClient: ...

# module: auth0.management.organizations.roles.groups

# module: auth0.management.organizations.roles.groups.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.organizations.roles.groups.client.AsyncGroupsClient")
class GroupsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.organizations.roles.groups.client.AsyncGroupsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncGroupsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...

# module: auth0.management.organizations.roles.members

# module: auth0.management.organizations.roles.members.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.organizations.roles.members.client.AsyncMembersClient")
class MembersClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.organizations.roles.members.client.AsyncMembersClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncMembersClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...

# module: auth0.management.prompts

# module: auth0.management.prompts.client
from auth0.management.prompts.custom_text.client import AsyncCustomTextClient
from auth0.management.prompts.custom_text.client import CustomTextClient
from auth0.management.prompts.partials.client import AsyncPartialsClient
from auth0.management.prompts.partials.client import PartialsClient
from auth0.management.prompts.rendering.client import AsyncRenderingClient
from auth0.management.prompts.rendering.client import RenderingClient

@sync_client
@async_twin("auth0.management.prompts.client.AsyncPromptsClient")
class PromptsClient:
    # get_settings -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.prompts.client.AsyncPromptsClient.get_settings")
    def get_settings(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.prompts.client.AsyncPromptsClient.update_settings")
    def update_settings(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def rendering(self) -> RenderingClient: ...
    @property
    def custom_text(self) -> CustomTextClient: ...
    @property
    def partials(self) -> PartialsClient: ...

class AsyncPromptsClient:
    async def get_settings(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_settings(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def rendering(self) -> AsyncRenderingClient: ...
    @property
    def custom_text(self) -> AsyncCustomTextClient: ...
    @property
    def partials(self) -> AsyncPartialsClient: ...

# module: auth0.management.prompts.custom_text

# module: auth0.management.prompts.custom_text.client

@sync_client
@async_twin("auth0.management.prompts.custom_text.client.AsyncCustomTextClient")
class CustomTextClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.prompts.custom_text.client.AsyncCustomTextClient.get")
    def get(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", instead="auth0.management.prompts.custom_text.client.AsyncCustomTextClient.set")
    def set(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCustomTextClient:
    async def get(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def set(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.prompts.partials

# module: auth0.management.prompts.partials.client

@sync_client
@async_twin("auth0.management.prompts.partials.client.AsyncPartialsClient")
class PartialsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.prompts.partials.client.AsyncPartialsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", instead="auth0.management.prompts.partials.client.AsyncPartialsClient.set")
    def set(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncPartialsClient:
    async def get(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def set(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.prompts.rendering

# module: auth0.management.prompts.rendering.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.prompts.rendering.client.AsyncRenderingClient")
class RenderingClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.prompts.rendering.client.AsyncRenderingClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.prompts.rendering.client.AsyncRenderingClient.bulk_update")
    def bulk_update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.prompts.rendering.client.AsyncRenderingClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.prompts.rendering.client.AsyncRenderingClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRenderingClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def bulk_update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.rate_limit_policies

# module: auth0.management.rate_limit_policies.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.rate_limit_policies.client.AsyncRateLimitPoliciesClient")
class RateLimitPoliciesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.rate_limit_policies.client.AsyncRateLimitPoliciesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.rate_limit_policies.client.AsyncRateLimitPoliciesClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.rate_limit_policies.client.AsyncRateLimitPoliciesClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.rate_limit_policies.client.AsyncRateLimitPoliciesClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.rate_limit_policies.client.AsyncRateLimitPoliciesClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRateLimitPoliciesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.refresh_tokens

# module: auth0.management.refresh_tokens.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.refresh_tokens.client.AsyncRefreshTokensClient")
class RefreshTokensClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.refresh_tokens.client.AsyncRefreshTokensClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.refresh_tokens.client.AsyncRefreshTokensClient.revoke")
    def revoke(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.refresh_tokens.client.AsyncRefreshTokensClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.refresh_tokens.client.AsyncRefreshTokensClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.refresh_tokens.client.AsyncRefreshTokensClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRefreshTokensClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def revoke(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.resource_servers

# module: auth0.management.resource_servers.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.resource_servers.client.AsyncResourceServersClient")
class ResourceServersClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.resource_servers.client.AsyncResourceServersClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.resource_servers.client.AsyncResourceServersClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.resource_servers.client.AsyncResourceServersClient.search")
    def search(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.resource_servers.client.AsyncResourceServersClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.resource_servers.client.AsyncResourceServersClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.resource_servers.client.AsyncResourceServersClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncResourceServersClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def search(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.risk_assessments

# module: auth0.management.risk_assessments.client
from auth0.management.risk_assessments.settings.client import AsyncSettingsClient
from auth0.management.risk_assessments.settings.client import SettingsClient

class RiskAssessmentsClient:
    @property
    def settings(self) -> SettingsClient: ...

class AsyncRiskAssessmentsClient:
    @property
    def settings(self) -> AsyncSettingsClient: ...

# module: auth0.management.risk_assessments.settings

# module: auth0.management.risk_assessments.settings.client
from auth0.management.risk_assessments.settings.new_device.client import AsyncNewDeviceClient
from auth0.management.risk_assessments.settings.new_device.client import NewDeviceClient

@sync_client
@async_twin("auth0.management.risk_assessments.settings.client.AsyncSettingsClient")
class SettingsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.risk_assessments.settings.client.AsyncSettingsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.risk_assessments.settings.client.AsyncSettingsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def new_device(self) -> NewDeviceClient: ...

class AsyncSettingsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def new_device(self) -> AsyncNewDeviceClient: ...

# module: auth0.management.risk_assessments.settings.new_device

# module: auth0.management.risk_assessments.settings.new_device.client

@sync_client
@async_twin("auth0.management.risk_assessments.settings.new_device.client.AsyncNewDeviceClient")
class NewDeviceClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.risk_assessments.settings.new_device.client.AsyncNewDeviceClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.risk_assessments.settings.new_device.client.AsyncNewDeviceClient.update"
    )
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncNewDeviceClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.roles

# module: auth0.management.roles.client
from auth0.management.core.pagination import AsyncPager
from auth0.management.roles.groups.client import AsyncGroupsClient
from auth0.management.roles.groups.client import GroupsClient
from auth0.management.roles.permissions.client import AsyncPermissionsClient
from auth0.management.roles.permissions.client import PermissionsClient
from auth0.management.roles.users.client import AsyncUsersClient
from auth0.management.roles.users.client import UsersClient

@sync_client
@async_twin("auth0.management.roles.client.AsyncRolesClient")
class RolesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.roles.client.AsyncRolesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.roles.client.AsyncRolesClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.roles.client.AsyncRolesClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.roles.client.AsyncRolesClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.roles.client.AsyncRolesClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def groups(self) -> GroupsClient: ...
    @property
    def permissions(self) -> PermissionsClient: ...
    @property
    def users(self) -> UsersClient: ...

class AsyncRolesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def groups(self) -> AsyncGroupsClient: ...
    @property
    def permissions(self) -> AsyncPermissionsClient: ...
    @property
    def users(self) -> AsyncUsersClient: ...

# module: auth0.management.roles.groups

# module: auth0.management.roles.groups.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.roles.groups.client.AsyncGroupsClient")
class GroupsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.roles.groups.client.AsyncGroupsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.roles.groups.client.AsyncGroupsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.roles.groups.client.AsyncGroupsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncGroupsClient:
    async def get(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.roles.permissions

# module: auth0.management.roles.permissions.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.roles.permissions.client.AsyncPermissionsClient")
class PermissionsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.roles.permissions.client.AsyncPermissionsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.roles.permissions.client.AsyncPermissionsClient.add")
    def add(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.roles.permissions.client.AsyncPermissionsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncPermissionsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def add(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.roles.users

# module: auth0.management.roles.users.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.roles.users.client.AsyncUsersClient")
class UsersClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.roles.users.client.AsyncUsersClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.roles.users.client.AsyncUsersClient.assign")
    def assign(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncUsersClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def assign(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.rules

# module: auth0.management.rules.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.rules.client.AsyncRulesClient")
class RulesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.rules.client.AsyncRulesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.rules.client.AsyncRulesClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.rules.client.AsyncRulesClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.rules.client.AsyncRulesClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.rules.client.AsyncRulesClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRulesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.rules_configs

# module: auth0.management.rules_configs.client

@sync_client
@async_twin("auth0.management.rules_configs.client.AsyncRulesConfigsClient")
class RulesConfigsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.rules_configs.client.AsyncRulesConfigsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="auth0.management.rules_configs.client.AsyncRulesConfigsClient.set")
    def set(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.rules_configs.client.AsyncRulesConfigsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRulesConfigsClient:
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def set(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.self_service_profiles

# module: auth0.management.self_service_profiles.client
from auth0.management.core.pagination import AsyncPager
from auth0.management.self_service_profiles.custom_text.client import AsyncCustomTextClient
from auth0.management.self_service_profiles.custom_text.client import CustomTextClient
from auth0.management.self_service_profiles.sso_ticket.client import AsyncSsoTicketClient
from auth0.management.self_service_profiles.sso_ticket.client import SsoTicketClient

@sync_client
@async_twin("auth0.management.self_service_profiles.client.AsyncSelfServiceProfilesClient")
class SelfServiceProfilesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.self_service_profiles.client.AsyncSelfServiceProfilesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.self_service_profiles.client.AsyncSelfServiceProfilesClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.self_service_profiles.client.AsyncSelfServiceProfilesClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.self_service_profiles.client.AsyncSelfServiceProfilesClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.self_service_profiles.client.AsyncSelfServiceProfilesClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def custom_text(self) -> CustomTextClient: ...
    @property
    def sso_ticket(self) -> SsoTicketClient: ...

class AsyncSelfServiceProfilesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def custom_text(self) -> AsyncCustomTextClient: ...
    @property
    def sso_ticket(self) -> AsyncSsoTicketClient: ...

# module: auth0.management.self_service_profiles.custom_text

# module: auth0.management.self_service_profiles.custom_text.client

@sync_client
@async_twin("auth0.management.self_service_profiles.custom_text.client.AsyncCustomTextClient")
class CustomTextClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.self_service_profiles.custom_text.client.AsyncCustomTextClient.list")
    def list(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...
    @blocks("network", instead="auth0.management.self_service_profiles.custom_text.client.AsyncCustomTextClient.set")
    def set(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...

class AsyncCustomTextClient:
    async def list(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...
    async def set(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...

# module: auth0.management.self_service_profiles.sso_ticket

# module: auth0.management.self_service_profiles.sso_ticket.client

@sync_client
@async_twin("auth0.management.self_service_profiles.sso_ticket.client.AsyncSsoTicketClient")
class SsoTicketClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.self_service_profiles.sso_ticket.client.AsyncSsoTicketClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.self_service_profiles.sso_ticket.client.AsyncSsoTicketClient.revoke")
    def revoke(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSsoTicketClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def revoke(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.sessions

# module: auth0.management.sessions.client

@sync_client
@async_twin("auth0.management.sessions.client.AsyncSessionsClient")
class SessionsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.sessions.client.AsyncSessionsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.sessions.client.AsyncSessionsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.sessions.client.AsyncSessionsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.sessions.client.AsyncSessionsClient.revoke")
    def revoke(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSessionsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def revoke(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.stats

# module: auth0.management.stats.client

@sync_client
@async_twin("auth0.management.stats.client.AsyncStatsClient")
class StatsClient:
    # get_active_users_count -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.stats.client.AsyncStatsClient.get_active_users_count")
    def get_active_users_count(self, *args: Any, **kwargs: Any) -> float: ...
    @blocks("network", instead="auth0.management.stats.client.AsyncStatsClient.get_daily")
    def get_daily(self, *args: Any, **kwargs: Any) -> list: ...

class AsyncStatsClient:
    async def get_active_users_count(self, *args: Any, **kwargs: Any) -> float: ...
    async def get_daily(self, *args: Any, **kwargs: Any) -> list: ...

# module: auth0.management.supplemental_signals

# module: auth0.management.supplemental_signals.client

@sync_client
@async_twin("auth0.management.supplemental_signals.client.AsyncSupplementalSignalsClient")
class SupplementalSignalsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.supplemental_signals.client.AsyncSupplementalSignalsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.supplemental_signals.client.AsyncSupplementalSignalsClient.patch")
    def patch(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSupplementalSignalsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def patch(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.tenants

# module: auth0.management.tenants.client
from auth0.management.tenants.settings.client import AsyncSettingsClient
from auth0.management.tenants.settings.client import SettingsClient

class TenantsClient:
    @property
    def settings(self) -> SettingsClient: ...

class AsyncTenantsClient:
    @property
    def settings(self) -> AsyncSettingsClient: ...

# module: auth0.management.tenants.settings

# module: auth0.management.tenants.settings.client

@sync_client
@async_twin("auth0.management.tenants.settings.client.AsyncSettingsClient")
class SettingsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.tenants.settings.client.AsyncSettingsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.tenants.settings.client.AsyncSettingsClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSettingsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.tickets

# module: auth0.management.tickets.client

@sync_client
@async_twin("auth0.management.tickets.client.AsyncTicketsClient")
class TicketsClient:
    # verify_email -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.tickets.client.AsyncTicketsClient.verify_email")
    def verify_email(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.tickets.client.AsyncTicketsClient.change_password")
    def change_password(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTicketsClient:
    async def verify_email(self, *args: Any, **kwargs: Any) -> Any: ...
    async def change_password(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.token_exchange_profiles

# module: auth0.management.token_exchange_profiles.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.token_exchange_profiles.client.AsyncTokenExchangeProfilesClient")
class TokenExchangeProfilesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.token_exchange_profiles.client.AsyncTokenExchangeProfilesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.token_exchange_profiles.client.AsyncTokenExchangeProfilesClient.create"
    )
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.token_exchange_profiles.client.AsyncTokenExchangeProfilesClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.token_exchange_profiles.client.AsyncTokenExchangeProfilesClient.delete"
    )
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.token_exchange_profiles.client.AsyncTokenExchangeProfilesClient.update"
    )
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTokenExchangeProfilesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.token_provider

class AsyncTokenProvider:
    async def get_token(self, *args: Any, **kwargs: Any) -> str: ...

# module: auth0.management.user_attribute_profiles

# module: auth0.management.user_attribute_profiles.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.user_attribute_profiles.client.AsyncUserAttributeProfilesClient")
class UserAttributeProfilesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.user_attribute_profiles.client.AsyncUserAttributeProfilesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.user_attribute_profiles.client.AsyncUserAttributeProfilesClient.create"
    )
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.user_attribute_profiles.client.AsyncUserAttributeProfilesClient.list_templates"
    )
    def list_templates(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.user_attribute_profiles.client.AsyncUserAttributeProfilesClient.get_template"
    )
    def get_template(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.user_attribute_profiles.client.AsyncUserAttributeProfilesClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.user_attribute_profiles.client.AsyncUserAttributeProfilesClient.delete"
    )
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.user_attribute_profiles.client.AsyncUserAttributeProfilesClient.update"
    )
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncUserAttributeProfilesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_templates(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_template(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.user_blocks

# module: auth0.management.user_blocks.client

@sync_client
@async_twin("auth0.management.user_blocks.client.AsyncUserBlocksClient")
class UserBlocksClient:
    # list_by_identifier -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.user_blocks.client.AsyncUserBlocksClient.list_by_identifier")
    def list_by_identifier(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.user_blocks.client.AsyncUserBlocksClient.delete_by_identifier")
    def delete_by_identifier(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.user_blocks.client.AsyncUserBlocksClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.user_blocks.client.AsyncUserBlocksClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncUserBlocksClient:
    async def list_by_identifier(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_by_identifier(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.user_grants

# module: auth0.management.user_grants.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.user_grants.client.AsyncUserGrantsClient")
class UserGrantsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.user_grants.client.AsyncUserGrantsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.user_grants.client.AsyncUserGrantsClient.delete_by_user_id")
    def delete_by_user_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.user_grants.client.AsyncUserGrantsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncUserGrantsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def delete_by_user_id(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.users

# module: auth0.management.users.authentication_methods

# module: auth0.management.users.authentication_methods.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.users.authentication_methods.client.AsyncAuthenticationMethodsClient")
class AuthenticationMethodsClient:
    # list -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.users.authentication_methods.client.AsyncAuthenticationMethodsClient.list"
    )
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.users.authentication_methods.client.AsyncAuthenticationMethodsClient.create"
    )
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.users.authentication_methods.client.AsyncAuthenticationMethodsClient.set"
    )
    def set(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks(
        "network", instead="auth0.management.users.authentication_methods.client.AsyncAuthenticationMethodsClient.delete_all"
    )
    def delete_all(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.users.authentication_methods.client.AsyncAuthenticationMethodsClient.get"
    )
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.users.authentication_methods.client.AsyncAuthenticationMethodsClient.delete"
    )
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.users.authentication_methods.client.AsyncAuthenticationMethodsClient.update"
    )
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAuthenticationMethodsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set(self, *args: Any, **kwargs: Any) -> list: ...
    async def delete_all(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.users.authenticators

# module: auth0.management.users.authenticators.client

@sync_client
@async_twin("auth0.management.users.authenticators.client.AsyncAuthenticatorsClient")
class AuthenticatorsClient:
    # delete_all -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.users.authenticators.client.AsyncAuthenticatorsClient.delete_all")
    def delete_all(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAuthenticatorsClient:
    async def delete_all(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.users.client
from auth0.management.core.pagination import AsyncPager
from auth0.management.users.authentication_methods.client import AsyncAuthenticationMethodsClient
from auth0.management.users.authentication_methods.client import AuthenticationMethodsClient
from auth0.management.users.authenticators.client import AsyncAuthenticatorsClient
from auth0.management.users.authenticators.client import AuthenticatorsClient
from auth0.management.users.connected_accounts.client import AsyncConnectedAccountsClient
from auth0.management.users.connected_accounts.client import ConnectedAccountsClient
from auth0.management.users.effective_permissions.client import AsyncEffectivePermissionsClient
from auth0.management.users.effective_permissions.client import EffectivePermissionsClient
from auth0.management.users.effective_roles.client import AsyncEffectiveRolesClient
from auth0.management.users.effective_roles.client import EffectiveRolesClient
from auth0.management.users.enrollments.client import AsyncEnrollmentsClient
from auth0.management.users.enrollments.client import EnrollmentsClient
from auth0.management.users.groups.client import AsyncGroupsClient
from auth0.management.users.groups.client import GroupsClient
from auth0.management.users.identities.client import AsyncIdentitiesClient
from auth0.management.users.identities.client import IdentitiesClient
from auth0.management.users.logs.client import AsyncLogsClient
from auth0.management.users.logs.client import LogsClient
from auth0.management.users.multifactor.client import AsyncMultifactorClient
from auth0.management.users.multifactor.client import MultifactorClient
from auth0.management.users.organizations.client import AsyncOrganizationsClient
from auth0.management.users.organizations.client import OrganizationsClient
from auth0.management.users.permissions.client import AsyncPermissionsClient
from auth0.management.users.permissions.client import PermissionsClient
from auth0.management.users.refresh_token.client import AsyncRefreshTokenClient
from auth0.management.users.refresh_token.client import RefreshTokenClient
from auth0.management.users.risk_assessments.client import AsyncRiskAssessmentsClient
from auth0.management.users.risk_assessments.client import RiskAssessmentsClient
from auth0.management.users.roles.client import AsyncRolesClient
from auth0.management.users.roles.client import RolesClient
from auth0.management.users.sessions.client import AsyncSessionsClient
from auth0.management.users.sessions.client import SessionsClient

@sync_client
@async_twin("auth0.management.users.client.AsyncUsersClient")
class UsersClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.users.client.AsyncUsersClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.users.client.AsyncUsersClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.users.client.AsyncUsersClient.list_users_by_email")
    def list_users_by_email(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="auth0.management.users.client.AsyncUsersClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.users.client.AsyncUsersClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.users.client.AsyncUsersClient.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.users.client.AsyncUsersClient.regenerate_recovery_code")
    def regenerate_recovery_code(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.users.client.AsyncUsersClient.revoke_access")
    def revoke_access(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def authentication_methods(self) -> AuthenticationMethodsClient: ...
    @property
    def authenticators(self) -> AuthenticatorsClient: ...
    @property
    def connected_accounts(self) -> ConnectedAccountsClient: ...
    @property
    def effective_permissions(self) -> EffectivePermissionsClient: ...
    @property
    def effective_roles(self) -> EffectiveRolesClient: ...
    @property
    def enrollments(self) -> EnrollmentsClient: ...
    @property
    def groups(self) -> GroupsClient: ...
    @property
    def identities(self) -> IdentitiesClient: ...
    @property
    def logs(self) -> LogsClient: ...
    @property
    def multifactor(self) -> MultifactorClient: ...
    @property
    def organizations(self) -> OrganizationsClient: ...
    @property
    def permissions(self) -> PermissionsClient: ...
    @property
    def risk_assessments(self) -> RiskAssessmentsClient: ...
    @property
    def roles(self) -> RolesClient: ...
    @property
    def refresh_token(self) -> RefreshTokenClient: ...
    @property
    def sessions(self) -> SessionsClient: ...

class AsyncUsersClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_users_by_email(self, *args: Any, **kwargs: Any) -> list: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def regenerate_recovery_code(self, *args: Any, **kwargs: Any) -> Any: ...
    async def revoke_access(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def authentication_methods(self) -> AsyncAuthenticationMethodsClient: ...
    @property
    def authenticators(self) -> AsyncAuthenticatorsClient: ...
    @property
    def connected_accounts(self) -> AsyncConnectedAccountsClient: ...
    @property
    def effective_permissions(self) -> AsyncEffectivePermissionsClient: ...
    @property
    def effective_roles(self) -> AsyncEffectiveRolesClient: ...
    @property
    def enrollments(self) -> AsyncEnrollmentsClient: ...
    @property
    def groups(self) -> AsyncGroupsClient: ...
    @property
    def identities(self) -> AsyncIdentitiesClient: ...
    @property
    def logs(self) -> AsyncLogsClient: ...
    @property
    def multifactor(self) -> AsyncMultifactorClient: ...
    @property
    def organizations(self) -> AsyncOrganizationsClient: ...
    @property
    def permissions(self) -> AsyncPermissionsClient: ...
    @property
    def risk_assessments(self) -> AsyncRiskAssessmentsClient: ...
    @property
    def roles(self) -> AsyncRolesClient: ...
    @property
    def refresh_token(self) -> AsyncRefreshTokenClient: ...
    @property
    def sessions(self) -> AsyncSessionsClient: ...

# module: auth0.management.users.connected_accounts

# module: auth0.management.users.connected_accounts.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.users.connected_accounts.client.AsyncConnectedAccountsClient")
class ConnectedAccountsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.users.connected_accounts.client.AsyncConnectedAccountsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncConnectedAccountsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...

# module: auth0.management.users.effective_permissions

# module: auth0.management.users.effective_permissions.client
from auth0.management.core.pagination import AsyncPager
from auth0.management.users.effective_permissions.sources.client import AsyncSourcesClient
from auth0.management.users.effective_permissions.sources.client import SourcesClient

@sync_client
@async_twin("auth0.management.users.effective_permissions.client.AsyncEffectivePermissionsClient")
class EffectivePermissionsClient:
    # list -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.users.effective_permissions.client.AsyncEffectivePermissionsClient.list"
    )
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def sources(self) -> SourcesClient: ...

class AsyncEffectivePermissionsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    @property
    def sources(self) -> AsyncSourcesClient: ...

# module: auth0.management.users.effective_permissions.sources

# module: auth0.management.users.effective_permissions.sources.client
from auth0.management.users.effective_permissions.sources.roles.client import AsyncRolesClient
from auth0.management.users.effective_permissions.sources.roles.client import RolesClient

class SourcesClient:
    @property
    def roles(self) -> RolesClient: ...

class AsyncSourcesClient:
    @property
    def roles(self) -> AsyncRolesClient: ...

# module: auth0.management.users.effective_permissions.sources.roles

# module: auth0.management.users.effective_permissions.sources.roles.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.users.effective_permissions.sources.roles.client.AsyncRolesClient")
class RolesClient:
    # list -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.users.effective_permissions.sources.roles.client.AsyncRolesClient.list"
    )
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRolesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...

# module: auth0.management.users.effective_roles

# module: auth0.management.users.effective_roles.client
from auth0.management.core.pagination import AsyncPager
from auth0.management.users.effective_roles.sources.client import AsyncSourcesClient
from auth0.management.users.effective_roles.sources.client import SourcesClient

@sync_client
@async_twin("auth0.management.users.effective_roles.client.AsyncEffectiveRolesClient")
class EffectiveRolesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.users.effective_roles.client.AsyncEffectiveRolesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def sources(self) -> SourcesClient: ...

class AsyncEffectiveRolesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    @property
    def sources(self) -> AsyncSourcesClient: ...

# module: auth0.management.users.effective_roles.sources

# module: auth0.management.users.effective_roles.sources.client
from auth0.management.users.effective_roles.sources.groups.client import AsyncGroupsClient
from auth0.management.users.effective_roles.sources.groups.client import GroupsClient

class SourcesClient:
    @property
    def groups(self) -> GroupsClient: ...

class AsyncSourcesClient:
    @property
    def groups(self) -> AsyncGroupsClient: ...

# module: auth0.management.users.effective_roles.sources.groups

# module: auth0.management.users.effective_roles.sources.groups.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.users.effective_roles.sources.groups.client.AsyncGroupsClient")
class GroupsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.users.effective_roles.sources.groups.client.AsyncGroupsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncGroupsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...

# module: auth0.management.users.enrollments

# module: auth0.management.users.enrollments.client

@sync_client
@async_twin("auth0.management.users.enrollments.client.AsyncEnrollmentsClient")
class EnrollmentsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.users.enrollments.client.AsyncEnrollmentsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> list: ...

class AsyncEnrollmentsClient:
    async def get(self, *args: Any, **kwargs: Any) -> list: ...

# module: auth0.management.users.groups

# module: auth0.management.users.groups.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.users.groups.client.AsyncGroupsClient")
class GroupsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.users.groups.client.AsyncGroupsClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncGroupsClient:
    async def get(self, *args: Any, **kwargs: Any) -> AsyncPager: ...

# module: auth0.management.users.identities

# module: auth0.management.users.identities.client

@sync_client
@async_twin("auth0.management.users.identities.client.AsyncIdentitiesClient")
class IdentitiesClient:
    # link -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.users.identities.client.AsyncIdentitiesClient.link")
    def link(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="auth0.management.users.identities.client.AsyncIdentitiesClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> list: ...

class AsyncIdentitiesClient:
    async def link(self, *args: Any, **kwargs: Any) -> list: ...
    async def delete(self, *args: Any, **kwargs: Any) -> list: ...

# module: auth0.management.users.logs

# module: auth0.management.users.logs.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.users.logs.client.AsyncLogsClient")
class LogsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.users.logs.client.AsyncLogsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncLogsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...

# module: auth0.management.users.multifactor

# module: auth0.management.users.multifactor.client

@sync_client
@async_twin("auth0.management.users.multifactor.client.AsyncMultifactorClient")
class MultifactorClient:
    # invalidate_remember_browser -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.users.multifactor.client.AsyncMultifactorClient.invalidate_remember_browser"
    )
    def invalidate_remember_browser(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.users.multifactor.client.AsyncMultifactorClient.delete_provider")
    def delete_provider(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncMultifactorClient:
    async def invalidate_remember_browser(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_provider(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.users.organizations

# module: auth0.management.users.organizations.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.users.organizations.client.AsyncOrganizationsClient")
class OrganizationsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.users.organizations.client.AsyncOrganizationsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncOrganizationsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...

# module: auth0.management.users.permissions

# module: auth0.management.users.permissions.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.users.permissions.client.AsyncPermissionsClient")
class PermissionsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.users.permissions.client.AsyncPermissionsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.users.permissions.client.AsyncPermissionsClient.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.users.permissions.client.AsyncPermissionsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncPermissionsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.users.refresh_token

# module: auth0.management.users.refresh_token.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.users.refresh_token.client.AsyncRefreshTokenClient")
class RefreshTokenClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.users.refresh_token.client.AsyncRefreshTokenClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.users.refresh_token.client.AsyncRefreshTokenClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRefreshTokenClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.users.risk_assessments

# module: auth0.management.users.risk_assessments.client

@sync_client
@async_twin("auth0.management.users.risk_assessments.client.AsyncRiskAssessmentsClient")
class RiskAssessmentsClient:
    # clear -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.users.risk_assessments.client.AsyncRiskAssessmentsClient.clear")
    def clear(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRiskAssessmentsClient:
    async def clear(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.users.roles

# module: auth0.management.users.roles.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.users.roles.client.AsyncRolesClient")
class RolesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.users.roles.client.AsyncRolesClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.users.roles.client.AsyncRolesClient.assign")
    def assign(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.users.roles.client.AsyncRolesClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRolesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def assign(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.users.sessions

# module: auth0.management.users.sessions.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.users.sessions.client.AsyncSessionsClient")
class SessionsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="auth0.management.users.sessions.client.AsyncSessionsClient.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="auth0.management.users.sessions.client.AsyncSessionsClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSessionsClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: auth0.management.verifiable_credentials

# module: auth0.management.verifiable_credentials.client
from auth0.management.verifiable_credentials.verification.client import AsyncVerificationClient
from auth0.management.verifiable_credentials.verification.client import VerificationClient

class VerifiableCredentialsClient:
    @property
    def verification(self) -> VerificationClient: ...

class AsyncVerifiableCredentialsClient:
    @property
    def verification(self) -> AsyncVerificationClient: ...

# module: auth0.management.verifiable_credentials.verification

# module: auth0.management.verifiable_credentials.verification.client
from auth0.management.verifiable_credentials.verification.templates.client import AsyncTemplatesClient
from auth0.management.verifiable_credentials.verification.templates.client import TemplatesClient

class VerificationClient:
    @property
    def templates(self) -> TemplatesClient: ...

class AsyncVerificationClient:
    @property
    def templates(self) -> AsyncTemplatesClient: ...

# module: auth0.management.verifiable_credentials.verification.templates

# module: auth0.management.verifiable_credentials.verification.templates.client
from auth0.management.core.pagination import AsyncPager

@sync_client
@async_twin("auth0.management.verifiable_credentials.verification.templates.client.AsyncTemplatesClient")
class TemplatesClient:
    # list -> request -> httpx.Client.request
    @blocks(
        "network", instead="auth0.management.verifiable_credentials.verification.templates.client.AsyncTemplatesClient.list"
    )
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.verifiable_credentials.verification.templates.client.AsyncTemplatesClient.create"
    )
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.verifiable_credentials.verification.templates.client.AsyncTemplatesClient.get"
    )
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.verifiable_credentials.verification.templates.client.AsyncTemplatesClient.delete"
    )
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks(
        "network", instead="auth0.management.verifiable_credentials.verification.templates.client.AsyncTemplatesClient.update"
    )
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTemplatesClient:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncPager: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
