"""Learned from elevenlabs 2.78.0 by reading its source; a line written by hand wins over one here."""

# module: elevenlabs
from elevenlabs.client import AsyncElevenLabs as AsyncElevenLabs
from elevenlabs.client import ElevenLabs as ElevenLabs
from elevenlabs.play import play as play
from elevenlabs.play import save as save
from elevenlabs.play import stream as stream
from elevenlabs.realtime.connection import RealtimeConnection as RealtimeConnection

# module: elevenlabs.assets

# module: elevenlabs.assets.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.assets")
class AssetsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.assets.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.assets.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.assets.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.assets.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAssetsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.audio_effects

# module: elevenlabs.audio_effects.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.audio_effects")
class AudioEffectsClient:
    # get_catalog -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.audio_effects.get_catalog")
    def get_catalog(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAudioEffectsClient:
    async def get_catalog(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.audio_isolation

# module: elevenlabs.audio_isolation.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.audio_isolation")
class AudioIsolationClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.audio_isolation.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.audio_isolation.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAudioIsolationClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.audio_native

# module: elevenlabs.audio_native.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.audio_native")
class AudioNativeClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.audio_native.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.audio_native.get_settings")
    def get_settings(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.audio_native.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.audio_native.update_content_from_url")
    def update_content_from_url(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAudioNativeClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_settings(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_content_from_url(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.base_client
from elevenlabs.assets.client import AssetsClient
from elevenlabs.assets.client import AsyncAssetsClient
from elevenlabs.audio_effects.client import AsyncAudioEffectsClient
from elevenlabs.audio_effects.client import AudioEffectsClient
from elevenlabs.audio_isolation.client import AsyncAudioIsolationClient
from elevenlabs.audio_isolation.client import AudioIsolationClient
from elevenlabs.audio_native.client import AsyncAudioNativeClient
from elevenlabs.audio_native.client import AudioNativeClient
from elevenlabs.conversational_ai.client import AsyncConversationalAiClient
from elevenlabs.conversational_ai.client import ConversationalAiClient
from elevenlabs.dubbing.client import AsyncDubbingClient
from elevenlabs.dubbing.client import DubbingClient
from elevenlabs.environment_variables.client import AsyncEnvironmentVariablesClient
from elevenlabs.environment_variables.client import EnvironmentVariablesClient
from elevenlabs.environments.client import AsyncEnvironmentsClient
from elevenlabs.environments.client import EnvironmentsClient
from elevenlabs.flows.client import AsyncFlowsClient
from elevenlabs.flows.client import FlowsClient
from elevenlabs.forced_alignment.client import AsyncForcedAlignmentClient
from elevenlabs.forced_alignment.client import ForcedAlignmentClient
from elevenlabs.history.client import AsyncHistoryClient
from elevenlabs.history.client import HistoryClient
from elevenlabs.models.client import AsyncModelsClient
from elevenlabs.models.client import ModelsClient
from elevenlabs.music.client import AsyncMusicClient
from elevenlabs.music.client import MusicClient
from elevenlabs.productions.client import AsyncProductionsClient
from elevenlabs.productions.client import ProductionsClient
from elevenlabs.pronunciation_dictionaries.client import AsyncPronunciationDictionariesClient
from elevenlabs.pronunciation_dictionaries.client import PronunciationDictionariesClient
from elevenlabs.samples.client import AsyncSamplesClient
from elevenlabs.samples.client import SamplesClient
from elevenlabs.service_accounts.client import AsyncServiceAccountsClient
from elevenlabs.service_accounts.client import ServiceAccountsClient
from elevenlabs.speech_engine.client import AsyncSpeechEngineClient
from elevenlabs.speech_engine.client import SpeechEngineClient
from elevenlabs.speech_to_text.client import AsyncSpeechToTextClient
from elevenlabs.speech_to_text.client import SpeechToTextClient
from elevenlabs.studio.client import AsyncStudioClient
from elevenlabs.studio.client import StudioClient
from elevenlabs.text_to_dialogue.client import AsyncTextToDialogueClient
from elevenlabs.text_to_dialogue.client import TextToDialogueClient
from elevenlabs.text_to_speech.client import AsyncTextToSpeechClient
from elevenlabs.text_to_speech.client import TextToSpeechClient
from elevenlabs.text_to_voice.client import AsyncTextToVoiceClient
from elevenlabs.text_to_voice.client import TextToVoiceClient
from elevenlabs.tokens.client import AsyncTokensClient
from elevenlabs.tokens.client import TokensClient
from elevenlabs.usage.client import AsyncUsageClient
from elevenlabs.usage.client import UsageClient
from elevenlabs.user.client import AsyncUserClient
from elevenlabs.user.client import UserClient
from elevenlabs.voices.client import AsyncVoicesClient
from elevenlabs.voices.client import VoicesClient
from elevenlabs.webhooks.client import AsyncWebhooksClient
from elevenlabs.webhooks.client import WebhooksClient
from elevenlabs.workspace.client import AsyncWorkspaceClient
from elevenlabs.workspace.client import WorkspaceClient
from elevenlabs.workspaces.client import AsyncWorkspacesClient
from elevenlabs.workspaces.client import WorkspacesClient

class BaseElevenLabs:
    @property
    def history(self) -> HistoryClient: ...
    @property
    def audio_isolation(self) -> AudioIsolationClient: ...
    @property
    def audio_effects(self) -> AudioEffectsClient: ...
    @property
    def samples(self) -> SamplesClient: ...
    @property
    def text_to_speech(self) -> TextToSpeechClient: ...
    @property
    def text_to_dialogue(self) -> TextToDialogueClient: ...
    @property
    def text_to_voice(self) -> TextToVoiceClient: ...
    @property
    def user(self) -> UserClient: ...
    @property
    def voices(self) -> VoicesClient: ...
    @property
    def studio(self) -> StudioClient: ...
    @property
    def dubbing(self) -> DubbingClient: ...
    @property
    def models(self) -> ModelsClient: ...
    @property
    def audio_native(self) -> AudioNativeClient: ...
    @property
    def usage(self) -> UsageClient: ...
    @property
    def pronunciation_dictionaries(self) -> PronunciationDictionariesClient: ...
    @property
    def workspace(self) -> WorkspaceClient: ...
    @property
    def service_accounts(self) -> ServiceAccountsClient: ...
    @property
    def webhooks(self) -> WebhooksClient: ...
    @property
    def music(self) -> MusicClient: ...
    @property
    def speech_to_text(self) -> SpeechToTextClient: ...
    @property
    def forced_alignment(self) -> ForcedAlignmentClient: ...
    @property
    def conversational_ai(self) -> ConversationalAiClient: ...
    @property
    def speech_engine(self) -> SpeechEngineClient: ...
    @property
    def environment_variables(self) -> EnvironmentVariablesClient: ...
    @property
    def environments(self) -> EnvironmentsClient: ...
    @property
    def assets(self) -> AssetsClient: ...
    @property
    def flows(self) -> FlowsClient: ...
    @property
    def productions(self) -> ProductionsClient: ...
    @property
    def tokens(self) -> TokensClient: ...
    @property
    def workspaces(self) -> WorkspacesClient: ...

class AsyncBaseElevenLabs:
    @property
    def history(self) -> AsyncHistoryClient: ...
    @property
    def audio_isolation(self) -> AsyncAudioIsolationClient: ...
    @property
    def audio_effects(self) -> AsyncAudioEffectsClient: ...
    @property
    def samples(self) -> AsyncSamplesClient: ...
    @property
    def text_to_speech(self) -> AsyncTextToSpeechClient: ...
    @property
    def text_to_dialogue(self) -> AsyncTextToDialogueClient: ...
    @property
    def text_to_voice(self) -> AsyncTextToVoiceClient: ...
    @property
    def user(self) -> AsyncUserClient: ...
    @property
    def voices(self) -> AsyncVoicesClient: ...
    @property
    def studio(self) -> AsyncStudioClient: ...
    @property
    def dubbing(self) -> AsyncDubbingClient: ...
    @property
    def models(self) -> AsyncModelsClient: ...
    @property
    def audio_native(self) -> AsyncAudioNativeClient: ...
    @property
    def usage(self) -> AsyncUsageClient: ...
    @property
    def pronunciation_dictionaries(self) -> AsyncPronunciationDictionariesClient: ...
    @property
    def workspace(self) -> AsyncWorkspaceClient: ...
    @property
    def service_accounts(self) -> AsyncServiceAccountsClient: ...
    @property
    def webhooks(self) -> AsyncWebhooksClient: ...
    @property
    def music(self) -> AsyncMusicClient: ...
    @property
    def speech_to_text(self) -> AsyncSpeechToTextClient: ...
    @property
    def forced_alignment(self) -> AsyncForcedAlignmentClient: ...
    @property
    def conversational_ai(self) -> AsyncConversationalAiClient: ...
    @property
    def speech_engine(self) -> AsyncSpeechEngineClient: ...
    @property
    def environment_variables(self) -> AsyncEnvironmentVariablesClient: ...
    @property
    def environments(self) -> AsyncEnvironmentsClient: ...
    @property
    def assets(self) -> AsyncAssetsClient: ...
    @property
    def flows(self) -> AsyncFlowsClient: ...
    @property
    def productions(self) -> AsyncProductionsClient: ...
    @property
    def tokens(self) -> AsyncTokensClient: ...
    @property
    def workspaces(self) -> AsyncWorkspacesClient: ...

# module: elevenlabs.client
from elevenlabs.base_client import AsyncBaseElevenLabs
from elevenlabs.base_client import BaseElevenLabs
from elevenlabs.flows_custom import AsyncFlowsClient
from elevenlabs.flows_custom import FlowsClient
from elevenlabs.music_custom import AsyncMusicClient
from elevenlabs.music_custom import MusicClient
from elevenlabs.realtime_tts import RealtimeTextToSpeechClient
from elevenlabs.speech_engine_custom import AsyncSpeechEngineClient
from elevenlabs.speech_engine_custom import SpeechEngineClient
from elevenlabs.speech_to_text_custom import AsyncSpeechToTextClient
from elevenlabs.speech_to_text_custom import SpeechToTextClient
from elevenlabs.webhooks_custom import AsyncWebhooksClient
from elevenlabs.webhooks_custom import WebhooksClient

class ElevenLabs(BaseElevenLabs):
    @property
    def text_to_speech(self) -> RealtimeTextToSpeechClient: ...
    @property
    def webhooks(self) -> WebhooksClient: ...
    @property
    def music(self) -> MusicClient: ...
    @property
    def speech_to_text(self) -> SpeechToTextClient: ...
    @property
    def speech_engine(self) -> SpeechEngineClient: ...
    @property
    def flows(self) -> FlowsClient: ...

class AsyncElevenLabs(AsyncBaseElevenLabs):
    @property
    def webhooks(self) -> AsyncWebhooksClient: ...
    @property
    def music(self) -> AsyncMusicClient: ...
    @property
    def speech_to_text(self) -> AsyncSpeechToTextClient: ...
    @property
    def speech_engine(self) -> AsyncSpeechEngineClient: ...
    @property
    def flows(self) -> AsyncFlowsClient: ...

# module: elevenlabs.conversational_ai

# module: elevenlabs.conversational_ai.agents

# module: elevenlabs.conversational_ai.agents.branches

# module: elevenlabs.conversational_ai.agents.branches.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.agents.branches")
class BranchesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.branches.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.branches.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.branches.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.branches.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.branches.preview_merge")
    def preview_merge(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.branches.merge")
    def merge(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.branches.preview_rebase")
    def preview_rebase(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.branches.rebase")
    def rebase(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncBranchesClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def preview_merge(self, *args: Any, **kwargs: Any) -> Any: ...
    async def merge(self, *args: Any, **kwargs: Any) -> Any: ...
    async def preview_rebase(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rebase(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.agents.client
from elevenlabs.conversational_ai.agents.branches.client import AsyncBranchesClient
from elevenlabs.conversational_ai.agents.branches.client import BranchesClient
from elevenlabs.conversational_ai.agents.deployments.client import AsyncDeploymentsClient
from elevenlabs.conversational_ai.agents.deployments.client import DeploymentsClient
from elevenlabs.conversational_ai.agents.drafts.client import AsyncDraftsClient
from elevenlabs.conversational_ai.agents.drafts.client import DraftsClient
from elevenlabs.conversational_ai.agents.hold_audio.client import AsyncHoldAudioClient
from elevenlabs.conversational_ai.agents.hold_audio.client import HoldAudioClient
from elevenlabs.conversational_ai.agents.knowledge_base.client import AsyncKnowledgeBaseClient
from elevenlabs.conversational_ai.agents.knowledge_base.client import KnowledgeBaseClient
from elevenlabs.conversational_ai.agents.link.client import AsyncLinkClient
from elevenlabs.conversational_ai.agents.link.client import LinkClient
from elevenlabs.conversational_ai.agents.llm_usage.client import AsyncLlmUsageClient
from elevenlabs.conversational_ai.agents.llm_usage.client import LlmUsageClient
from elevenlabs.conversational_ai.agents.merge_proposals.client import AsyncMergeProposalsClient
from elevenlabs.conversational_ai.agents.merge_proposals.client import MergeProposalsClient
from elevenlabs.conversational_ai.agents.procedures.client import AsyncProceduresClient
from elevenlabs.conversational_ai.agents.procedures.client import ProceduresClient
from elevenlabs.conversational_ai.agents.summaries.client import AsyncSummariesClient
from elevenlabs.conversational_ai.agents.summaries.client import SummariesClient
from elevenlabs.conversational_ai.agents.versions.client import AsyncVersionsClient
from elevenlabs.conversational_ai.agents.versions.client import VersionsClient
from elevenlabs.conversational_ai.agents.widget.client import AsyncWidgetClient
from elevenlabs.conversational_ai.agents.widget.client import WidgetClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.agents")
class AgentsClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.duplicate")
    def duplicate(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.simulate_conversation")
    def simulate_conversation(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.simulate_conversation_stream")
    def simulate_conversation_stream(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.run_tests")
    def run_tests(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def summaries(self) -> SummariesClient: ...
    @property
    def widget(self) -> WidgetClient: ...
    @property
    def link(self) -> LinkClient: ...
    @property
    def hold_audio(self) -> HoldAudioClient: ...
    @property
    def knowledge_base(self) -> KnowledgeBaseClient: ...
    @property
    def llm_usage(self) -> LlmUsageClient: ...
    @property
    def branches(self) -> BranchesClient: ...
    @property
    def versions(self) -> VersionsClient: ...
    @property
    def deployments(self) -> DeploymentsClient: ...
    @property
    def drafts(self) -> DraftsClient: ...
    @property
    def merge_proposals(self) -> MergeProposalsClient: ...
    @property
    def procedures(self) -> ProceduresClient: ...

class AsyncAgentsClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def duplicate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def simulate_conversation(self, *args: Any, **kwargs: Any) -> Any: ...
    async def simulate_conversation_stream(self, *args: Any, **kwargs: Any) -> Any: ...
    async def run_tests(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def summaries(self) -> AsyncSummariesClient: ...
    @property
    def widget(self) -> AsyncWidgetClient: ...
    @property
    def link(self) -> AsyncLinkClient: ...
    @property
    def hold_audio(self) -> AsyncHoldAudioClient: ...
    @property
    def knowledge_base(self) -> AsyncKnowledgeBaseClient: ...
    @property
    def llm_usage(self) -> AsyncLlmUsageClient: ...
    @property
    def branches(self) -> AsyncBranchesClient: ...
    @property
    def versions(self) -> AsyncVersionsClient: ...
    @property
    def deployments(self) -> AsyncDeploymentsClient: ...
    @property
    def drafts(self) -> AsyncDraftsClient: ...
    @property
    def merge_proposals(self) -> AsyncMergeProposalsClient: ...
    @property
    def procedures(self) -> AsyncProceduresClient: ...

# module: elevenlabs.conversational_ai.agents.deployments

# module: elevenlabs.conversational_ai.agents.deployments.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.agents.deployments")
class DeploymentsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.deployments.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.deployments.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDeploymentsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.agents.drafts

# module: elevenlabs.conversational_ai.agents.drafts.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.agents.drafts")
class DraftsClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.drafts.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.drafts.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDraftsClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.agents.hold_audio

# module: elevenlabs.conversational_ai.agents.hold_audio.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.agents.hold_audio")
class HoldAudioClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.hold_audio.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.hold_audio.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncHoldAudioClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.agents.knowledge_base

# module: elevenlabs.conversational_ai.agents.knowledge_base.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.agents.knowledge_base")
class KnowledgeBaseClient:
    # size -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.knowledge_base.size")
    def size(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncKnowledgeBaseClient:
    async def size(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.agents.link

# module: elevenlabs.conversational_ai.agents.link.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.agents.link")
class LinkClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.link.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncLinkClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.agents.llm_usage

# module: elevenlabs.conversational_ai.agents.llm_usage.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.agents.llm_usage")
class LlmUsageClient:
    # calculate -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.llm_usage.calculate")
    def calculate(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncLlmUsageClient:
    async def calculate(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.agents.merge_proposals

# module: elevenlabs.conversational_ai.agents.merge_proposals.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.agents.merge_proposals")
class MergeProposalsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.merge_proposals.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.merge_proposals.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.merge_proposals.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.merge_proposals.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.merge_proposals.submit_review")
    def submit_review(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.merge_proposals.add_comment")
    def add_comment(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.merge_proposals.merge")
    def merge(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncMergeProposalsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def submit_review(self, *args: Any, **kwargs: Any) -> Any: ...
    async def add_comment(self, *args: Any, **kwargs: Any) -> Any: ...
    async def merge(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.agents.procedures

# module: elevenlabs.conversational_ai.agents.procedures.client
from elevenlabs.conversational_ai.agents.procedures.drafts.client import AsyncDraftsClient
from elevenlabs.conversational_ai.agents.procedures.drafts.client import DraftsClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.agents.procedures")
class ProceduresClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.procedures.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.procedures.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.procedures.compile")
    def compile(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.procedures.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.procedures.remove")
    def remove(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def drafts(self) -> DraftsClient: ...

class AsyncProceduresClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def compile(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def remove(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def drafts(self) -> AsyncDraftsClient: ...

# module: elevenlabs.conversational_ai.agents.procedures.drafts

# module: elevenlabs.conversational_ai.agents.procedures.drafts.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.agents.procedures.drafts")
class DraftsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.procedures.drafts.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.procedures.drafts.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.procedures.drafts.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDraftsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.agents.summaries

# module: elevenlabs.conversational_ai.agents.summaries.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.agents.summaries")
class SummariesClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.summaries.get")
    def get(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

class AsyncSummariesClient:
    async def get(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: elevenlabs.conversational_ai.agents.versions

# module: elevenlabs.conversational_ai.agents.versions.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.agents.versions")
class VersionsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.versions.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncVersionsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.agents.widget

# module: elevenlabs.conversational_ai.agents.widget.avatar

# module: elevenlabs.conversational_ai.agents.widget.avatar.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.agents.widget.avatar")
class AvatarClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.widget.avatar.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAvatarClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.agents.widget.client
from elevenlabs.conversational_ai.agents.widget.avatar.client import AsyncAvatarClient
from elevenlabs.conversational_ai.agents.widget.avatar.client import AvatarClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.agents.widget")
class WidgetClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.agents.widget.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def avatar(self) -> AvatarClient: ...

class AsyncWidgetClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def avatar(self) -> AsyncAvatarClient: ...

# module: elevenlabs.conversational_ai.analysis_items

# module: elevenlabs.conversational_ai.analysis_items.client
from elevenlabs.conversational_ai.analysis_items.dependent_agents.client import AsyncDependentAgentsClient
from elevenlabs.conversational_ai.analysis_items.dependent_agents.client import DependentAgentsClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.analysis_items")
class AnalysisItemsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.analysis_items.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.analysis_items.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.analysis_items.update_attachments")
    def update_attachments(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.analysis_items.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.analysis_items.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.analysis_items.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.analysis_items.list_versions")
    def list_versions(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.analysis_items.copy")
    def copy(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def dependent_agents(self) -> DependentAgentsClient: ...

class AsyncAnalysisItemsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_attachments(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_versions(self, *args: Any, **kwargs: Any) -> Any: ...
    async def copy(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def dependent_agents(self) -> AsyncDependentAgentsClient: ...

# module: elevenlabs.conversational_ai.analysis_items.dependent_agents

# module: elevenlabs.conversational_ai.analysis_items.dependent_agents.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.analysis_items.dependent_agents")
class DependentAgentsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.analysis_items.dependent_agents.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDependentAgentsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.analytics

# module: elevenlabs.conversational_ai.analytics.client
from elevenlabs.conversational_ai.analytics.live_count.client import AsyncLiveCountClient
from elevenlabs.conversational_ai.analytics.live_count.client import LiveCountClient

class AnalyticsClient:
    @property
    def live_count(self) -> LiveCountClient: ...

class AsyncAnalyticsClient:
    @property
    def live_count(self) -> AsyncLiveCountClient: ...

# module: elevenlabs.conversational_ai.analytics.live_count

# module: elevenlabs.conversational_ai.analytics.live_count.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.analytics.live_count")
class LiveCountClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.analytics.live_count.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncLiveCountClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.batch_calls

# module: elevenlabs.conversational_ai.batch_calls.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.batch_calls")
class BatchCallsClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.batch_calls.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.batch_calls.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.batch_calls.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.batch_calls.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.batch_calls.cancel")
    def cancel(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.batch_calls.retry")
    def retry(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncBatchCallsClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def cancel(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retry(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.client
from elevenlabs.conversational_ai.agents.client import AgentsClient
from elevenlabs.conversational_ai.agents.client import AsyncAgentsClient
from elevenlabs.conversational_ai.analysis_items.client import AnalysisItemsClient
from elevenlabs.conversational_ai.analysis_items.client import AsyncAnalysisItemsClient
from elevenlabs.conversational_ai.analytics.client import AnalyticsClient
from elevenlabs.conversational_ai.analytics.client import AsyncAnalyticsClient
from elevenlabs.conversational_ai.batch_calls.client import AsyncBatchCallsClient
from elevenlabs.conversational_ai.batch_calls.client import BatchCallsClient
from elevenlabs.conversational_ai.conversations.client import AsyncConversationsClient
from elevenlabs.conversational_ai.conversations.client import ConversationsClient
from elevenlabs.conversational_ai.dashboard.client import AsyncDashboardClient
from elevenlabs.conversational_ai.dashboard.client import DashboardClient
from elevenlabs.conversational_ai.exotel.client import AsyncExotelClient
from elevenlabs.conversational_ai.exotel.client import ExotelClient
from elevenlabs.conversational_ai.knowledge_base.client import AsyncKnowledgeBaseClient
from elevenlabs.conversational_ai.knowledge_base.client import KnowledgeBaseClient
from elevenlabs.conversational_ai.llm.client import AsyncLlmClient
from elevenlabs.conversational_ai.llm.client import LlmClient
from elevenlabs.conversational_ai.llm_usage.client import AsyncLlmUsageClient
from elevenlabs.conversational_ai.llm_usage.client import LlmUsageClient
from elevenlabs.conversational_ai.mcp_servers.client import AsyncMcpServersClient
from elevenlabs.conversational_ai.mcp_servers.client import McpServersClient
from elevenlabs.conversational_ai.outbound_campaigns.client import AsyncOutboundCampaignsClient
from elevenlabs.conversational_ai.outbound_campaigns.client import OutboundCampaignsClient
from elevenlabs.conversational_ai.phone_numbers.client import AsyncPhoneNumbersClient
from elevenlabs.conversational_ai.phone_numbers.client import PhoneNumbersClient
from elevenlabs.conversational_ai.realtime.client import AsyncRealtimeClient
from elevenlabs.conversational_ai.realtime.client import RealtimeClient
from elevenlabs.conversational_ai.secrets.client import AsyncSecretsClient
from elevenlabs.conversational_ai.secrets.client import SecretsClient
from elevenlabs.conversational_ai.settings.client import AsyncSettingsClient
from elevenlabs.conversational_ai.settings.client import SettingsClient
from elevenlabs.conversational_ai.sip_trunk.client import AsyncSipTrunkClient
from elevenlabs.conversational_ai.sip_trunk.client import SipTrunkClient
from elevenlabs.conversational_ai.tests.client import AsyncTestsClient
from elevenlabs.conversational_ai.tests.client import TestsClient
from elevenlabs.conversational_ai.tools.client import AsyncToolsClient
from elevenlabs.conversational_ai.tools.client import ToolsClient
from elevenlabs.conversational_ai.triage_tickets.client import AsyncTriageTicketsClient
from elevenlabs.conversational_ai.triage_tickets.client import TriageTicketsClient
from elevenlabs.conversational_ai.twilio.client import AsyncTwilioClient
from elevenlabs.conversational_ai.twilio.client import TwilioClient
from elevenlabs.conversational_ai.users.client import AsyncUsersClient
from elevenlabs.conversational_ai.users.client import UsersClient
from elevenlabs.conversational_ai.whatsapp.client import AsyncWhatsappClient
from elevenlabs.conversational_ai.whatsapp.client import WhatsappClient
from elevenlabs.conversational_ai.whatsapp_accounts.client import AsyncWhatsappAccountsClient
from elevenlabs.conversational_ai.whatsapp_accounts.client import WhatsappAccountsClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai")
class ConversationalAiClient:
    # add_to_knowledge_base -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.add_to_knowledge_base")
    def add_to_knowledge_base(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.rag_index_overview")
    def rag_index_overview(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.get_document_rag_indexes")
    def get_document_rag_indexes(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.delete_document_rag_index")
    def delete_document_rag_index(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def conversations(self) -> ConversationsClient: ...
    @property
    def twilio(self) -> TwilioClient: ...
    @property
    def exotel(self) -> ExotelClient: ...
    @property
    def whatsapp(self) -> WhatsappClient: ...
    @property
    def agents(self) -> AgentsClient: ...
    @property
    def tests(self) -> TestsClient: ...
    @property
    def users(self) -> UsersClient: ...
    @property
    def triage_tickets(self) -> TriageTicketsClient: ...
    @property
    def phone_numbers(self) -> PhoneNumbersClient: ...
    @property
    def llm_usage(self) -> LlmUsageClient: ...
    @property
    def llm(self) -> LlmClient: ...
    @property
    def knowledge_base(self) -> KnowledgeBaseClient: ...
    @property
    def tools(self) -> ToolsClient: ...
    @property
    def analysis_items(self) -> AnalysisItemsClient: ...
    @property
    def settings(self) -> SettingsClient: ...
    @property
    def secrets(self) -> SecretsClient: ...
    @property
    def batch_calls(self) -> BatchCallsClient: ...
    @property
    def sip_trunk(self) -> SipTrunkClient: ...
    @property
    def mcp_servers(self) -> McpServersClient: ...
    @property
    def whatsapp_accounts(self) -> WhatsappAccountsClient: ...
    @property
    def outbound_campaigns(self) -> OutboundCampaignsClient: ...
    @property
    def realtime(self) -> RealtimeClient: ...
    @property
    def analytics(self) -> AnalyticsClient: ...
    @property
    def dashboard(self) -> DashboardClient: ...

class AsyncConversationalAiClient:
    async def add_to_knowledge_base(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rag_index_overview(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_document_rag_indexes(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_document_rag_index(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def conversations(self) -> AsyncConversationsClient: ...
    @property
    def twilio(self) -> AsyncTwilioClient: ...
    @property
    def exotel(self) -> AsyncExotelClient: ...
    @property
    def whatsapp(self) -> AsyncWhatsappClient: ...
    @property
    def agents(self) -> AsyncAgentsClient: ...
    @property
    def tests(self) -> AsyncTestsClient: ...
    @property
    def users(self) -> AsyncUsersClient: ...
    @property
    def triage_tickets(self) -> AsyncTriageTicketsClient: ...
    @property
    def phone_numbers(self) -> AsyncPhoneNumbersClient: ...
    @property
    def llm_usage(self) -> AsyncLlmUsageClient: ...
    @property
    def llm(self) -> AsyncLlmClient: ...
    @property
    def knowledge_base(self) -> AsyncKnowledgeBaseClient: ...
    @property
    def tools(self) -> AsyncToolsClient: ...
    @property
    def analysis_items(self) -> AsyncAnalysisItemsClient: ...
    @property
    def settings(self) -> AsyncSettingsClient: ...
    @property
    def secrets(self) -> AsyncSecretsClient: ...
    @property
    def batch_calls(self) -> AsyncBatchCallsClient: ...
    @property
    def sip_trunk(self) -> AsyncSipTrunkClient: ...
    @property
    def mcp_servers(self) -> AsyncMcpServersClient: ...
    @property
    def whatsapp_accounts(self) -> AsyncWhatsappAccountsClient: ...
    @property
    def outbound_campaigns(self) -> AsyncOutboundCampaignsClient: ...
    @property
    def realtime(self) -> AsyncRealtimeClient: ...
    @property
    def analytics(self) -> AsyncAnalyticsClient: ...
    @property
    def dashboard(self) -> AsyncDashboardClient: ...

# module: elevenlabs.conversational_ai.conversation
from elevenlabs.base_client import BaseElevenLabs

class AsyncAudioInterface:
    async def start(self, *args: Any, **kwargs: Any) -> Any: ...
    async def stop(self, *args: Any, **kwargs: Any) -> Any: ...
    async def output(self, *args: Any, **kwargs: Any) -> Any: ...
    async def interrupt(self, *args: Any, **kwargs: Any) -> Any: ...

class ClientTools:
    async def handle(self, *args: Any, **kwargs: Any) -> Awaitable: ...

class BaseConversation:
    client: BaseElevenLabs

@sync_client
@async_twin("elevenlabs.conversational_ai.conversation.AsyncConversation")
class Conversation(BaseConversation):
    # threading.Thread.join
    @blocks("lock", instead="elevenlabs.conversational_ai.conversation.AsyncConversation.wait_for_session_end")
    def wait_for_session_end(self, *args: Any, **kwargs: Any) -> str: ...
    # websockets.Connection.send
    @blocks("network", instead="elevenlabs.conversational_ai.conversation.AsyncConversation.send_user_message")
    def send_user_message(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.conversational_ai.conversation.AsyncConversation.register_user_activity")
    def register_user_activity(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.conversational_ai.conversation.AsyncConversation.send_contextual_update")
    def send_contextual_update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncConversation(BaseConversation):
    audio_interface: AsyncAudioInterface
    async def start_session(self, *args: Any, **kwargs: Any) -> Any: ...
    async def end_session(self, *args: Any, **kwargs: Any) -> Any: ...
    async def wait_for_session_end(self, *args: Any, **kwargs: Any) -> str: ...
    async def send_user_message(self, *args: Any, **kwargs: Any) -> Any: ...
    async def register_user_activity(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_contextual_update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_multimodal_message(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.conversations

# module: elevenlabs.conversational_ai.conversations.analysis

# module: elevenlabs.conversational_ai.conversations.analysis.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.conversations.analysis")
class AnalysisClient:
    # run -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.analysis.run")
    def run(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.analysis.run_evaluation")
    def run_evaluation(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAnalysisClient:
    async def run(self, *args: Any, **kwargs: Any) -> Any: ...
    async def run_evaluation(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.conversations.client
from elevenlabs.conversational_ai.conversations.analysis.client import AnalysisClient
from elevenlabs.conversational_ai.conversations.analysis.client import AsyncAnalysisClient
from elevenlabs.conversational_ai.conversations.feedback.client import AsyncFeedbackClient
from elevenlabs.conversational_ai.conversations.feedback.client import FeedbackClient
from elevenlabs.conversational_ai.conversations.files.client import AsyncFilesClient
from elevenlabs.conversational_ai.conversations.files.client import FilesClient
from elevenlabs.conversational_ai.conversations.messages.client import AsyncMessagesClient
from elevenlabs.conversational_ai.conversations.messages.client import MessagesClient
from elevenlabs.conversational_ai.conversations.tags.client import AsyncTagsClient
from elevenlabs.conversational_ai.conversations.tags.client import TagsClient
from elevenlabs.conversational_ai.conversations.topics.client import AsyncTopicsClient
from elevenlabs.conversational_ai.conversations.topics.client import TopicsClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.conversations")
class ConversationsClient:
    # get_signed_url -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.get_signed_url")
    def get_signed_url(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.get_webrtc_token")
    def get_webrtc_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.resolve")
    def resolve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.get_summary")
    def get_summary(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.get_sip_messages")
    def get_sip_messages(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def files(self) -> FilesClient: ...
    @property
    def feedback(self) -> FeedbackClient: ...
    @property
    def messages(self) -> MessagesClient: ...
    @property
    def tags(self) -> TagsClient: ...
    @property
    def topics(self) -> TopicsClient: ...
    @property
    def analysis(self) -> AnalysisClient: ...

class AsyncConversationsClient:
    async def get_signed_url(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_webrtc_token(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def resolve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_summary(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_sip_messages(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def files(self) -> AsyncFilesClient: ...
    @property
    def feedback(self) -> AsyncFeedbackClient: ...
    @property
    def messages(self) -> AsyncMessagesClient: ...
    @property
    def tags(self) -> AsyncTagsClient: ...
    @property
    def topics(self) -> AsyncTopicsClient: ...
    @property
    def analysis(self) -> AsyncAnalysisClient: ...

# module: elevenlabs.conversational_ai.conversations.feedback

# module: elevenlabs.conversational_ai.conversations.feedback.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.conversations.feedback")
class FeedbackClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.feedback.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncFeedbackClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.conversations.files

# module: elevenlabs.conversational_ai.conversations.files.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.conversations.files")
class FilesClient:
    # delete -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.files.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.files.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncFilesClient:
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.conversations.messages

# module: elevenlabs.conversational_ai.conversations.messages.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.conversations.messages")
class MessagesClient:
    # text_search -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.messages.text_search")
    def text_search(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.messages.search")
    def search(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncMessagesClient:
    async def text_search(self, *args: Any, **kwargs: Any) -> Any: ...
    async def search(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.conversations.tags

# module: elevenlabs.conversational_ai.conversations.tags.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.conversations.tags")
class TagsClient:
    # assign -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.tags.assign")
    def assign(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.tags.unassign")
    def unassign(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.tags.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.tags.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.tags.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.tags.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.tags.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTagsClient:
    async def assign(self, *args: Any, **kwargs: Any) -> Any: ...
    async def unassign(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.conversations.topics

# module: elevenlabs.conversational_ai.conversations.topics.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.conversations.topics")
class TopicsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.conversations.topics.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTopicsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.dashboard

# module: elevenlabs.conversational_ai.dashboard.client
from elevenlabs.conversational_ai.dashboard.settings.client import AsyncSettingsClient
from elevenlabs.conversational_ai.dashboard.settings.client import SettingsClient

class DashboardClient:
    @property
    def settings(self) -> SettingsClient: ...

class AsyncDashboardClient:
    @property
    def settings(self) -> AsyncSettingsClient: ...

# module: elevenlabs.conversational_ai.dashboard.settings

# module: elevenlabs.conversational_ai.dashboard.settings.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.dashboard.settings")
class SettingsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.dashboard.settings.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.dashboard.settings.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSettingsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.default_audio_interface
from elevenlabs.conversational_ai.conversation import AsyncAudioInterface

class DefaultAudioInterface:
    # threading.Thread.join
    @blocks("lock")
    def stop(self, *args: Any, **kwargs: Any) -> Any: ...
    # queue.Queue.get
    @blocks("lock")
    def interrupt(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDefaultAudioInterface(AsyncAudioInterface):
    async def start(self, *args: Any, **kwargs: Any) -> Any: ...
    async def stop(self, *args: Any, **kwargs: Any) -> Any: ...
    async def output(self, *args: Any, **kwargs: Any) -> Any: ...
    async def interrupt(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.exotel

# module: elevenlabs.conversational_ai.exotel.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.exotel")
class ExotelClient:
    # outbound_call -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.exotel.outbound_call")
    def outbound_call(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncExotelClient:
    async def outbound_call(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.knowledge_base

# module: elevenlabs.conversational_ai.knowledge_base.client
from elevenlabs.conversational_ai.knowledge_base.crawl_jobs.client import AsyncCrawlJobsClient
from elevenlabs.conversational_ai.knowledge_base.crawl_jobs.client import CrawlJobsClient
from elevenlabs.conversational_ai.knowledge_base.document.client import AsyncDocumentClient
from elevenlabs.conversational_ai.knowledge_base.document.client import DocumentClient
from elevenlabs.conversational_ai.knowledge_base.documents.client import AsyncDocumentsClient
from elevenlabs.conversational_ai.knowledge_base.documents.client import DocumentsClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base")
class KnowledgeBaseClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.get_or_create_rag_indexes")
    def get_or_create_rag_indexes(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.search")
    def search(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def documents(self) -> DocumentsClient: ...
    @property
    def crawl_jobs(self) -> CrawlJobsClient: ...
    @property
    def document(self) -> DocumentClient: ...

class AsyncKnowledgeBaseClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_or_create_rag_indexes(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def search(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def documents(self) -> AsyncDocumentsClient: ...
    @property
    def crawl_jobs(self) -> AsyncCrawlJobsClient: ...
    @property
    def document(self) -> AsyncDocumentClient: ...

# module: elevenlabs.conversational_ai.knowledge_base.crawl_jobs

# module: elevenlabs.conversational_ai.knowledge_base.crawl_jobs.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.crawl_jobs")
class CrawlJobsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.crawl_jobs.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.crawl_jobs.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.crawl_jobs.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.crawl_jobs.cancel")
    def cancel(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCrawlJobsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def cancel(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.knowledge_base.document

# module: elevenlabs.conversational_ai.knowledge_base.document.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.document")
class DocumentClient:
    # update_file -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.document.update_file")
    def update_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.document.refresh")
    def refresh(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.document.compute_rag_index")
    def compute_rag_index(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDocumentClient:
    async def update_file(self, *args: Any, **kwargs: Any) -> Any: ...
    async def refresh(self, *args: Any, **kwargs: Any) -> Any: ...
    async def compute_rag_index(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.knowledge_base.documents

# module: elevenlabs.conversational_ai.knowledge_base.documents.chunk

# module: elevenlabs.conversational_ai.knowledge_base.documents.chunk.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.chunk")
class ChunkClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.chunk.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncChunkClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.knowledge_base.documents.chunks

# module: elevenlabs.conversational_ai.knowledge_base.documents.chunks.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.chunks")
class ChunksClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.chunks.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncChunksClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.knowledge_base.documents.client
from elevenlabs.conversational_ai.knowledge_base.documents.chunk.client import AsyncChunkClient
from elevenlabs.conversational_ai.knowledge_base.documents.chunk.client import ChunkClient
from elevenlabs.conversational_ai.knowledge_base.documents.chunks.client import AsyncChunksClient
from elevenlabs.conversational_ai.knowledge_base.documents.chunks.client import ChunksClient
from elevenlabs.conversational_ai.knowledge_base.documents.summaries.client import AsyncSummariesClient
from elevenlabs.conversational_ai.knowledge_base.documents.summaries.client import SummariesClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents")
class DocumentsClient:
    # create_from_url -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.create_from_url")
    def create_from_url(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.create_from_file")
    def create_from_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.create_from_text")
    def create_from_text(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.create_folder")
    def create_folder(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.get_agents")
    def get_agents(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.get_bulk_agents")
    def get_bulk_agents(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.get_content")
    def get_content(self, *args: Any, **kwargs: Any) -> str: ...
    @blocks(
        "network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.get_source_file_url"
    )
    def get_source_file_url(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.move")
    def move(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.bulk_move")
    def bulk_move(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.bulk_delete")
    def bulk_delete(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @property
    def summaries(self) -> SummariesClient: ...
    @property
    def chunk(self) -> ChunkClient: ...
    @property
    def chunks(self) -> ChunksClient: ...

class AsyncDocumentsClient:
    async def create_from_url(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_from_file(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_from_text(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_folder(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_agents(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_bulk_agents(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_content(self, *args: Any, **kwargs: Any) -> str: ...
    async def get_source_file_url(self, *args: Any, **kwargs: Any) -> Any: ...
    async def move(self, *args: Any, **kwargs: Any) -> Any: ...
    async def bulk_move(self, *args: Any, **kwargs: Any) -> Any: ...
    async def bulk_delete(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @property
    def summaries(self) -> AsyncSummariesClient: ...
    @property
    def chunk(self) -> AsyncChunkClient: ...
    @property
    def chunks(self) -> AsyncChunksClient: ...

# module: elevenlabs.conversational_ai.knowledge_base.documents.summaries

# module: elevenlabs.conversational_ai.knowledge_base.documents.summaries.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.summaries")
class SummariesClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.knowledge_base.documents.summaries.get")
    def get(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

class AsyncSummariesClient:
    async def get(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: elevenlabs.conversational_ai.llm

# module: elevenlabs.conversational_ai.llm.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.llm")
class LlmClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.llm.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncLlmClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.llm_usage

# module: elevenlabs.conversational_ai.llm_usage.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.llm_usage")
class LlmUsageClient:
    # calculate -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.llm_usage.calculate")
    def calculate(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncLlmUsageClient:
    async def calculate(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.mcp_servers

# module: elevenlabs.conversational_ai.mcp_servers.approval_policy

# module: elevenlabs.conversational_ai.mcp_servers.approval_policy.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.approval_policy")
class ApprovalPolicyClient:
    # update -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.approval_policy.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncApprovalPolicyClient:
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.mcp_servers.client
from elevenlabs.conversational_ai.mcp_servers.approval_policy.client import ApprovalPolicyClient
from elevenlabs.conversational_ai.mcp_servers.approval_policy.client import AsyncApprovalPolicyClient
from elevenlabs.conversational_ai.mcp_servers.tool_approvals.client import AsyncToolApprovalsClient
from elevenlabs.conversational_ai.mcp_servers.tool_approvals.client import ToolApprovalsClient
from elevenlabs.conversational_ai.mcp_servers.tool_configs.client import AsyncToolConfigsClient
from elevenlabs.conversational_ai.mcp_servers.tool_configs.client import ToolConfigsClient
from elevenlabs.conversational_ai.mcp_servers.tools.client import AsyncToolsClient
from elevenlabs.conversational_ai.mcp_servers.tools.client import ToolsClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers")
class McpServersClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def tools(self) -> ToolsClient: ...
    @property
    def approval_policy(self) -> ApprovalPolicyClient: ...
    @property
    def tool_approvals(self) -> ToolApprovalsClient: ...
    @property
    def tool_configs(self) -> ToolConfigsClient: ...

class AsyncMcpServersClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def tools(self) -> AsyncToolsClient: ...
    @property
    def approval_policy(self) -> AsyncApprovalPolicyClient: ...
    @property
    def tool_approvals(self) -> AsyncToolApprovalsClient: ...
    @property
    def tool_configs(self) -> AsyncToolConfigsClient: ...

# module: elevenlabs.conversational_ai.mcp_servers.tool_approvals

# module: elevenlabs.conversational_ai.mcp_servers.tool_approvals.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.tool_approvals")
class ToolApprovalsClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.tool_approvals.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.tool_approvals.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncToolApprovalsClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.mcp_servers.tool_configs

# module: elevenlabs.conversational_ai.mcp_servers.tool_configs.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.tool_configs")
class ToolConfigsClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.tool_configs.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.tool_configs.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.tool_configs.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.tool_configs.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncToolConfigsClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.mcp_servers.tools

# module: elevenlabs.conversational_ai.mcp_servers.tools.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.tools")
class ToolsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.mcp_servers.tools.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncToolsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.outbound_campaigns

# module: elevenlabs.conversational_ai.outbound_campaigns.attention

# module: elevenlabs.conversational_ai.outbound_campaigns.attention.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.attention")
class AttentionClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.attention.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.attention.retry")
    def retry(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.attention.resolve")
    def resolve(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAttentionClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retry(self, *args: Any, **kwargs: Any) -> Any: ...
    async def resolve(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.outbound_campaigns.calls

# module: elevenlabs.conversational_ai.outbound_campaigns.calls.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.calls")
class CallsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.calls.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCallsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.outbound_campaigns.client
from elevenlabs.conversational_ai.outbound_campaigns.attention.client import AsyncAttentionClient
from elevenlabs.conversational_ai.outbound_campaigns.attention.client import AttentionClient
from elevenlabs.conversational_ai.outbound_campaigns.calls.client import AsyncCallsClient
from elevenlabs.conversational_ai.outbound_campaigns.calls.client import CallsClient
from elevenlabs.conversational_ai.outbound_campaigns.config.client import AsyncConfigClient
from elevenlabs.conversational_ai.outbound_campaigns.config.client import ConfigClient
from elevenlabs.conversational_ai.outbound_campaigns.leads.client import AsyncLeadsClient
from elevenlabs.conversational_ai.outbound_campaigns.leads.client import LeadsClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns")
class OutboundCampaignsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.pause_all")
    def pause_all(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.stop_all")
    def stop_all(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.get_progress")
    def get_progress(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.get_follow_up_requests")
    def get_follow_up_requests(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.pause")
    def pause(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.resume")
    def resume(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.stop")
    def stop(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def config(self) -> ConfigClient: ...
    @property
    def leads(self) -> LeadsClient: ...
    @property
    def calls(self) -> CallsClient: ...
    @property
    def attention(self) -> AttentionClient: ...

class AsyncOutboundCampaignsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def pause_all(self, *args: Any, **kwargs: Any) -> Any: ...
    async def stop_all(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_progress(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_follow_up_requests(self, *args: Any, **kwargs: Any) -> Any: ...
    async def pause(self, *args: Any, **kwargs: Any) -> Any: ...
    async def resume(self, *args: Any, **kwargs: Any) -> Any: ...
    async def stop(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def config(self) -> AsyncConfigClient: ...
    @property
    def leads(self) -> AsyncLeadsClient: ...
    @property
    def calls(self) -> AsyncCallsClient: ...
    @property
    def attention(self) -> AsyncAttentionClient: ...

# module: elevenlabs.conversational_ai.outbound_campaigns.config

# module: elevenlabs.conversational_ai.outbound_campaigns.config.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.config")
class ConfigClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.config.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.config.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncConfigClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.outbound_campaigns.leads

# module: elevenlabs.conversational_ai.outbound_campaigns.leads.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.leads")
class LeadsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.leads.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.leads.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.outbound_campaigns.leads.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncLeadsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.phone_numbers

# module: elevenlabs.conversational_ai.phone_numbers.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.phone_numbers")
class PhoneNumbersClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.phone_numbers.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.phone_numbers.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.phone_numbers.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.phone_numbers.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.phone_numbers.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.phone_numbers.list_v_2")
    def list_v_2(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.phone_numbers.get_sip_messages")
    def get_sip_messages(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncPhoneNumbersClient:
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_v_2(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_sip_messages(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.realtime

# module: elevenlabs.conversational_ai.realtime.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.realtime")
class RealtimeClient:
    # list_conversation_groups -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.realtime.list_conversation_groups")
    def list_conversation_groups(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.realtime.create_conversation_group")
    def create_conversation_group(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.realtime.get_conversation_group")
    def get_conversation_group(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.realtime.delete_conversation_group")
    def delete_conversation_group(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.realtime.update_conversation_group")
    def update_conversation_group(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.realtime.set_conversation_group")
    def set_conversation_group(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.realtime.clear_conversation_group")
    def clear_conversation_group(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.realtime.create_client_secret")
    def create_client_secret(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRealtimeClient:
    async def list_conversation_groups(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_conversation_group(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_conversation_group(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_conversation_group(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_conversation_group(self, *args: Any, **kwargs: Any) -> Any: ...
    async def set_conversation_group(self, *args: Any, **kwargs: Any) -> Any: ...
    async def clear_conversation_group(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_client_secret(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.secrets

# module: elevenlabs.conversational_ai.secrets.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.secrets")
class SecretsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.secrets.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.secrets.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.secrets.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.secrets.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.secrets.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.secrets.get_dependencies")
    def get_dependencies(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSecretsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_dependencies(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.settings

# module: elevenlabs.conversational_ai.settings.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.settings")
class SettingsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.settings.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.settings.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSettingsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.sip_trunk

# module: elevenlabs.conversational_ai.sip_trunk.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.sip_trunk")
class SipTrunkClient:
    # outbound_call -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.sip_trunk.outbound_call")
    def outbound_call(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSipTrunkClient:
    async def outbound_call(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.tests

# module: elevenlabs.conversational_ai.tests.client
from elevenlabs.conversational_ai.tests.folders.client import AsyncFoldersClient
from elevenlabs.conversational_ai.tests.folders.client import FoldersClient
from elevenlabs.conversational_ai.tests.invocations.client import AsyncInvocationsClient
from elevenlabs.conversational_ai.tests.invocations.client import InvocationsClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.tests")
class TestsClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tests.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tests.move")
    def move(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tests.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tests.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tests.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tests.summaries")
    def summaries(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tests.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def folders(self) -> FoldersClient: ...
    @property
    def invocations(self) -> InvocationsClient: ...

class AsyncTestsClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def move(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def summaries(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def folders(self) -> AsyncFoldersClient: ...
    @property
    def invocations(self) -> AsyncInvocationsClient: ...

# module: elevenlabs.conversational_ai.tests.folders

# module: elevenlabs.conversational_ai.tests.folders.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.tests.folders")
class FoldersClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tests.folders.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tests.folders.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tests.folders.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tests.folders.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncFoldersClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.tests.invocations

# module: elevenlabs.conversational_ai.tests.invocations.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.tests.invocations")
class InvocationsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tests.invocations.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tests.invocations.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tests.invocations.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tests.invocations.cancel")
    def cancel(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tests.invocations.resubmit")
    def resubmit(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncInvocationsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def cancel(self, *args: Any, **kwargs: Any) -> Any: ...
    async def resubmit(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.tools

# module: elevenlabs.conversational_ai.tools.client
from elevenlabs.conversational_ai.tools.executions.client import AsyncExecutionsClient
from elevenlabs.conversational_ai.tools.executions.client import ExecutionsClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.tools")
class ToolsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tools.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tools.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tools.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tools.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tools.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tools.get_dependent_agents")
    def get_dependent_agents(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def executions(self) -> ExecutionsClient: ...

class AsyncToolsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_dependent_agents(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def executions(self) -> AsyncExecutionsClient: ...

# module: elevenlabs.conversational_ai.tools.executions

# module: elevenlabs.conversational_ai.tools.executions.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.tools.executions")
class ExecutionsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.tools.executions.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncExecutionsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.triage_tickets

# module: elevenlabs.conversational_ai.triage_tickets.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.triage_tickets")
class TriageTicketsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.triage_tickets.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.triage_tickets.create_manual")
    def create_manual(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.triage_tickets.list_for_workspace")
    def list_for_workspace(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.triage_tickets.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.triage_tickets.list_assignable_users")
    def list_assignable_users(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.triage_tickets.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.triage_tickets.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.triage_tickets.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.triage_tickets.add_comment")
    def add_comment(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.triage_tickets.merge")
    def merge(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.triage_tickets.add_turn_comment")
    def add_turn_comment(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTriageTicketsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_manual(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_for_workspace(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_assignable_users(self, *args: Any, **kwargs: Any) -> list: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def add_comment(self, *args: Any, **kwargs: Any) -> Any: ...
    async def merge(self, *args: Any, **kwargs: Any) -> Any: ...
    async def add_turn_comment(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.twilio

# module: elevenlabs.conversational_ai.twilio.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.twilio")
class TwilioClient:
    # outbound_call -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.twilio.outbound_call")
    def outbound_call(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.twilio.register_call")
    def register_call(self, *args: Any, **kwargs: Any) -> str: ...

class AsyncTwilioClient:
    async def outbound_call(self, *args: Any, **kwargs: Any) -> Any: ...
    async def register_call(self, *args: Any, **kwargs: Any) -> str: ...

# module: elevenlabs.conversational_ai.users

# module: elevenlabs.conversational_ai.users.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.users")
class UsersClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.users.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncUsersClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.whatsapp

# module: elevenlabs.conversational_ai.whatsapp.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.whatsapp")
class WhatsappClient:
    # outbound_call -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.whatsapp.outbound_call")
    def outbound_call(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.whatsapp.outbound_message")
    def outbound_message(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncWhatsappClient:
    async def outbound_call(self, *args: Any, **kwargs: Any) -> Any: ...
    async def outbound_message(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.conversational_ai.whatsapp_accounts

# module: elevenlabs.conversational_ai.whatsapp_accounts.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.conversational_ai.whatsapp_accounts")
class WhatsappAccountsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.whatsapp_accounts.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.whatsapp_accounts.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.whatsapp_accounts.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.conversational_ai.whatsapp_accounts.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncWhatsappAccountsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.core
from elevenlabs.core.client_wrapper import AsyncClientWrapper as AsyncClientWrapper
from elevenlabs.core.client_wrapper import SyncClientWrapper as SyncClientWrapper
from elevenlabs.core.http_client import AsyncHttpClient as AsyncHttpClient
from elevenlabs.core.http_client import HttpClient as HttpClient
from elevenlabs.core.http_response import AsyncHttpResponse as AsyncHttpResponse

# module: elevenlabs.core.client_wrapper
from elevenlabs.core.http_client import AsyncHttpClient
from elevenlabs.core.http_client import HttpClient

class SyncClientWrapper:
    httpx_client: HttpClient

class AsyncClientWrapper:
    httpx_client: AsyncHttpClient
    async def async_get_headers(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...

# module: elevenlabs.core.http_client
from contextlib import AbstractAsyncContextManager
from contextlib import AbstractContextManager
from httpx import AsyncClient
from httpx import Client
from httpx import Response

@sync_client
@async_twin("elevenlabs.core.AsyncHttpClient")
class HttpClient:
    httpx_client: Client
    # httpx.Client.request
    @blocks("network", instead="elevenlabs.core.AsyncHttpClient.request")
    def request(self, *args: Any, **kwargs: Any) -> Response: ...
    # httpx.Client.stream
    @blocks("network")
    def stream(self, *args: Any, **kwargs: Any) -> AbstractContextManager[Response]: ...

class AsyncHttpClient:
    httpx_client: AsyncClient
    async def request(self, *args: Any, **kwargs: Any) -> Response: ...
    def stream(self, *args: Any, **kwargs: Any) -> AbstractAsyncContextManager[Response]: ...

# module: elevenlabs.core.http_response

class AsyncHttpResponse[T]:
    async def close(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.core.http_sse
from elevenlabs.core.http_sse._api import EventSource as EventSource
from elevenlabs.core.http_sse._api import aconnect_sse as aconnect_sse
from elevenlabs.core.http_sse._api import connect_sse as connect_sse

# module: elevenlabs.core.http_sse._api
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

# module: elevenlabs.dubbing

# module: elevenlabs.dubbing.client
from elevenlabs.dubbing.project.client import AsyncProjectClient
from elevenlabs.dubbing.project.client import ProjectClient
from elevenlabs.dubbing.resource.client import AsyncResourceClient
from elevenlabs.dubbing.resource.client import ResourceClient
from elevenlabs.dubbing.transcript.client import AsyncTranscriptClient
from elevenlabs.dubbing.transcript.client import TranscriptClient
from elevenlabs.dubbing.transcripts.client import AsyncTranscriptsClient
from elevenlabs.dubbing.transcripts.client import TranscriptsClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.dubbing")
class DubbingClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def project(self) -> ProjectClient: ...
    @property
    def resource(self) -> ResourceClient: ...
    @property
    def transcript(self) -> TranscriptClient: ...
    @property
    def transcripts(self) -> TranscriptsClient: ...

class AsyncDubbingClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def project(self) -> AsyncProjectClient: ...
    @property
    def resource(self) -> AsyncResourceClient: ...
    @property
    def transcript(self) -> AsyncTranscriptClient: ...
    @property
    def transcripts(self) -> AsyncTranscriptsClient: ...

# module: elevenlabs.dubbing.project

# module: elevenlabs.dubbing.project.client
from elevenlabs.dubbing.project.language.client import AsyncLanguageClient
from elevenlabs.dubbing.project.language.client import LanguageClient
from elevenlabs.dubbing.project.transcript.client import AsyncTranscriptClient
from elevenlabs.dubbing.project.transcript.client import TranscriptClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.dubbing.project")
class ProjectClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def language(self) -> LanguageClient: ...
    @property
    def transcript(self) -> TranscriptClient: ...

class AsyncProjectClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def language(self) -> AsyncLanguageClient: ...
    @property
    def transcript(self) -> AsyncTranscriptClient: ...

# module: elevenlabs.dubbing.project.language

# module: elevenlabs.dubbing.project.language.client
from elevenlabs.dubbing.project.language.transcript.client import AsyncTranscriptClient
from elevenlabs.dubbing.project.language.transcript.client import TranscriptClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.dubbing.project.language")
class LanguageClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.language.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.language.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.language.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.language.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def transcript(self) -> TranscriptClient: ...

class AsyncLanguageClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def transcript(self) -> AsyncTranscriptClient: ...

# module: elevenlabs.dubbing.project.language.transcript

# module: elevenlabs.dubbing.project.language.transcript.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.dubbing.project.language.transcript")
class TranscriptClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.language.transcript.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.language.transcript.update_segment")
    def update_segment(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.language.transcript.update_segments")
    def update_segments(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.language.transcript.regenerate")
    def regenerate(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTranscriptClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_segment(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_segments(self, *args: Any, **kwargs: Any) -> Any: ...
    async def regenerate(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.dubbing.project.transcript

# module: elevenlabs.dubbing.project.transcript.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.dubbing.project.transcript")
class TranscriptClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.transcript.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.transcript.delete_segment")
    def delete_segment(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.transcript.update_segment")
    def update_segment(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.transcript.update_segments")
    def update_segments(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.project.transcript.create_segment")
    def create_segment(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTranscriptClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_segment(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_segment(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_segments(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_segment(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.dubbing.resource

# module: elevenlabs.dubbing.resource.client
from elevenlabs.dubbing.resource.language.client import AsyncLanguageClient
from elevenlabs.dubbing.resource.language.client import LanguageClient
from elevenlabs.dubbing.resource.segment.client import AsyncSegmentClient
from elevenlabs.dubbing.resource.segment.client import SegmentClient
from elevenlabs.dubbing.resource.speaker.client import AsyncSpeakerClient
from elevenlabs.dubbing.resource.speaker.client import SpeakerClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.dubbing.resource")
class ResourceClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.resource.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.resource.migrate_segments")
    def migrate_segments(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.resource.transcribe")
    def transcribe(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.resource.translate")
    def translate(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.resource.dub")
    def dub(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.resource.render")
    def render(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def language(self) -> LanguageClient: ...
    @property
    def segment(self) -> SegmentClient: ...
    @property
    def speaker(self) -> SpeakerClient: ...

class AsyncResourceClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def migrate_segments(self, *args: Any, **kwargs: Any) -> Any: ...
    async def transcribe(self, *args: Any, **kwargs: Any) -> Any: ...
    async def translate(self, *args: Any, **kwargs: Any) -> Any: ...
    async def dub(self, *args: Any, **kwargs: Any) -> Any: ...
    async def render(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def language(self) -> AsyncLanguageClient: ...
    @property
    def segment(self) -> AsyncSegmentClient: ...
    @property
    def speaker(self) -> AsyncSpeakerClient: ...

# module: elevenlabs.dubbing.resource.language

# module: elevenlabs.dubbing.resource.language.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.dubbing.resource.language")
class LanguageClient:
    # add -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.resource.language.add")
    def add(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncLanguageClient:
    async def add(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.dubbing.resource.segment

# module: elevenlabs.dubbing.resource.segment.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.dubbing.resource.segment")
class SegmentClient:
    # update -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.resource.segment.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.resource.segment.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSegmentClient:
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.dubbing.resource.speaker

# module: elevenlabs.dubbing.resource.speaker.client
from elevenlabs.dubbing.resource.speaker.segment.client import AsyncSegmentClient
from elevenlabs.dubbing.resource.speaker.segment.client import SegmentClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.dubbing.resource.speaker")
class SpeakerClient:
    # update -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.resource.speaker.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.resource.speaker.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.resource.speaker.find_similar_voices")
    def find_similar_voices(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def segment(self) -> SegmentClient: ...

class AsyncSpeakerClient:
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def find_similar_voices(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def segment(self) -> AsyncSegmentClient: ...

# module: elevenlabs.dubbing.resource.speaker.segment

# module: elevenlabs.dubbing.resource.speaker.segment.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.dubbing.resource.speaker.segment")
class SegmentClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.resource.speaker.segment.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSegmentClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.dubbing.transcript

# module: elevenlabs.dubbing.transcript.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.dubbing.transcript")
class TranscriptClient:
    # get_transcript_for_dub -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.transcript.get_transcript_for_dub")
    def get_transcript_for_dub(self, *args: Any, **kwargs: Any) -> str: ...

class AsyncTranscriptClient:
    async def get_transcript_for_dub(self, *args: Any, **kwargs: Any) -> str: ...

# module: elevenlabs.dubbing.transcripts

# module: elevenlabs.dubbing.transcripts.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.dubbing.transcripts")
class TranscriptsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.dubbing.transcripts.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTranscriptsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.environment_variables

# module: elevenlabs.environment_variables.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.environment_variables")
class EnvironmentVariablesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.environment_variables.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.environment_variables.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.environment_variables.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.environment_variables.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.environment_variables.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncEnvironmentVariablesClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.environments

# module: elevenlabs.environments.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.environments")
class EnvironmentsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.environments.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.environments.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.environments.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncEnvironmentsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.flows

# module: elevenlabs.flows.client
from elevenlabs.flows.image.client import AsyncImageClient
from elevenlabs.flows.image.client import ImageClient
from elevenlabs.flows.templates.client import AsyncTemplatesClient
from elevenlabs.flows.templates.client import TemplatesClient
from elevenlabs.flows.text_to_speech.client import AsyncTextToSpeechClient
from elevenlabs.flows.text_to_speech.client import TextToSpeechClient
from elevenlabs.flows.video.client import AsyncVideoClient
from elevenlabs.flows.video.client import VideoClient

class FlowsClient:
    @property
    def video(self) -> VideoClient: ...
    @property
    def image(self) -> ImageClient: ...
    @property
    def text_to_speech(self) -> TextToSpeechClient: ...
    @property
    def templates(self) -> TemplatesClient: ...

class AsyncFlowsClient:
    @property
    def video(self) -> AsyncVideoClient: ...
    @property
    def image(self) -> AsyncImageClient: ...
    @property
    def text_to_speech(self) -> AsyncTextToSpeechClient: ...
    @property
    def templates(self) -> AsyncTemplatesClient: ...

# module: elevenlabs.flows.image

# module: elevenlabs.flows.image.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.flows.image")
class ImageClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.flows.image.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.flows.image.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.flows.image.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncImageClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.flows.templates

# module: elevenlabs.flows.templates.client
from elevenlabs.flows.templates.runs.client import AsyncRunsClient
from elevenlabs.flows.templates.runs.client import RunsClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.flows.templates")
class TemplatesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.flows.templates.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.flows.templates.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def runs(self) -> RunsClient: ...

class AsyncTemplatesClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def runs(self) -> AsyncRunsClient: ...

# module: elevenlabs.flows.templates.runs

# module: elevenlabs.flows.templates.runs.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.flows.templates.runs")
class RunsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.flows.templates.runs.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.flows.templates.runs.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.flows.templates.runs.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRunsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.flows.text_to_speech

# module: elevenlabs.flows.text_to_speech.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.flows.text_to_speech")
class TextToSpeechClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.flows.text_to_speech.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.flows.text_to_speech.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.flows.text_to_speech.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTextToSpeechClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.flows.video

# module: elevenlabs.flows.video.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.flows.video")
class VideoClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.flows.video.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.flows.video.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.flows.video.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncVideoClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.flows_custom
from elevenlabs.flows.client import AsyncFlowsClient as _AsyncFlowsClient
from elevenlabs.flows.client import FlowsClient as _FlowsClient
from elevenlabs.flows.image.client import AsyncImageClient as _AsyncImageClient
from elevenlabs.flows.image.client import ImageClient as _ImageClient
from elevenlabs.flows.templates.client import AsyncTemplatesClient as _AsyncTemplatesClient
from elevenlabs.flows.templates.client import TemplatesClient as _TemplatesClient
from elevenlabs.flows.templates.runs.client import AsyncRunsClient as _AsyncRunsClient
from elevenlabs.flows.templates.runs.client import RunsClient as _RunsClient
from elevenlabs.flows.text_to_speech.client import AsyncTextToSpeechClient as _AsyncTextToSpeechClient
from elevenlabs.flows.text_to_speech.client import TextToSpeechClient as _TextToSpeechClient
from elevenlabs.flows.video.client import AsyncVideoClient as _AsyncVideoClient
from elevenlabs.flows.video.client import VideoClient as _VideoClient

@sync_client
@async_twin("elevenlabs.flows_custom.AsyncImageClient")
class ImageClient(_ImageClient):
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.flows_custom.AsyncImageClient.create_and_wait")
    def create_and_wait(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncImageClient(_AsyncImageClient):
    async def create_and_wait(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
@async_twin("elevenlabs.flows_custom.AsyncVideoClient")
class VideoClient(_VideoClient):
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.flows_custom.AsyncVideoClient.create_and_wait")
    def create_and_wait(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncVideoClient(_AsyncVideoClient):
    async def create_and_wait(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
@async_twin("elevenlabs.flows_custom.AsyncTextToSpeechClient")
class TextToSpeechClient(_TextToSpeechClient):
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.flows_custom.AsyncTextToSpeechClient.create_and_wait")
    def create_and_wait(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTextToSpeechClient(_AsyncTextToSpeechClient):
    async def create_and_wait(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
@async_twin("elevenlabs.flows_custom.AsyncRunsClient")
class RunsClient(_RunsClient):
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.flows_custom.AsyncRunsClient.create_and_wait")
    def create_and_wait(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRunsClient(_AsyncRunsClient):
    async def create_and_wait(self, *args: Any, **kwargs: Any) -> Any: ...

class TemplatesClient(_TemplatesClient):
    @property
    def runs(self) -> RunsClient: ...

class AsyncTemplatesClient(_AsyncTemplatesClient):
    @property
    def runs(self) -> AsyncRunsClient: ...

class FlowsClient(_FlowsClient):
    @property
    def video(self) -> VideoClient: ...
    @property
    def image(self) -> ImageClient: ...
    @property
    def text_to_speech(self) -> TextToSpeechClient: ...
    @property
    def templates(self) -> TemplatesClient: ...

class AsyncFlowsClient(_AsyncFlowsClient):
    @property
    def video(self) -> AsyncVideoClient: ...
    @property
    def image(self) -> AsyncImageClient: ...
    @property
    def text_to_speech(self) -> AsyncTextToSpeechClient: ...
    @property
    def templates(self) -> AsyncTemplatesClient: ...

# module: elevenlabs.forced_alignment

# module: elevenlabs.forced_alignment.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.forced_alignment")
class ForcedAlignmentClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.forced_alignment.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncForcedAlignmentClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.history

# module: elevenlabs.history.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.history")
class HistoryClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.history.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.history.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.history.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncHistoryClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.models

# module: elevenlabs.models.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.models")
class ModelsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.models.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...

class AsyncModelsClient:
    async def list(self, *args: Any, **kwargs: Any) -> list: ...

# module: elevenlabs.music

# module: elevenlabs.music.client
from elevenlabs.music.composition_plan.client import AsyncCompositionPlanClient
from elevenlabs.music.composition_plan.client import CompositionPlanClient
from elevenlabs.music.finetunes.client import AsyncFinetunesClient
from elevenlabs.music.finetunes.client import FinetunesClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.music")
class MusicClient:
    # upload -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.music.upload")
    def upload(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def composition_plan(self) -> CompositionPlanClient: ...
    @property
    def finetunes(self) -> FinetunesClient: ...

class AsyncMusicClient:
    async def upload(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def composition_plan(self) -> AsyncCompositionPlanClient: ...
    @property
    def finetunes(self) -> AsyncFinetunesClient: ...

# module: elevenlabs.music.composition_plan

# module: elevenlabs.music.composition_plan.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.music.composition_plan")
class CompositionPlanClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.music.composition_plan.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCompositionPlanClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.music.finetunes

# module: elevenlabs.music.finetunes.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.music.finetunes")
class FinetunesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.music.finetunes.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.music.finetunes.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.music.finetunes.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.music.finetunes.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.music.finetunes.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncFinetunesClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.music_custom
from elevenlabs.music.client import AsyncMusicClient as _AsyncMusicClient
from elevenlabs.music.client import MusicClient as _MusicClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.music")
class MusicClient(_MusicClient):
    # compose_detailed -> stream -> httpx.Client.stream
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.music.compose_detailed")
    def compose_detailed(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncMusicClient(_AsyncMusicClient):
    async def compose_detailed(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.play
# subprocess.Popen.__init__
@blocks("process", cost="short")
def play(*args: Any, **kwargs: Any) -> Any: ...
# builtins.open
@blocks("disk")
def save(*args: Any, **kwargs: Any) -> Any: ...
# subprocess.Popen.__init__
@blocks("process", cost="short")
def stream(*args: Any, **kwargs: Any) -> bytes: ...

# module: elevenlabs.productions

# module: elevenlabs.productions.client
from elevenlabs.productions.orders.client import AsyncOrdersClient
from elevenlabs.productions.orders.client import OrdersClient

class ProductionsClient:
    @property
    def orders(self) -> OrdersClient: ...

class AsyncProductionsClient:
    @property
    def orders(self) -> AsyncOrdersClient: ...

# module: elevenlabs.productions.orders

# module: elevenlabs.productions.orders.client
from elevenlabs.productions.orders.deliverables.client import AsyncDeliverablesClient
from elevenlabs.productions.orders.deliverables.client import DeliverablesClient
from elevenlabs.productions.orders.items.client import AsyncItemsClient
from elevenlabs.productions.orders.items.client import ItemsClient
from elevenlabs.productions.orders.languages.client import AsyncLanguagesClient
from elevenlabs.productions.orders.languages.client import LanguagesClient
from elevenlabs.productions.orders.media.client import AsyncMediaClient
from elevenlabs.productions.orders.media.client import MediaClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.productions.orders")
class OrdersClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.productions.orders.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.productions.orders.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.productions.orders.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.productions.orders.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.productions.orders.submit")
    def submit(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def media(self) -> MediaClient: ...
    @property
    def items(self) -> ItemsClient: ...
    @property
    def deliverables(self) -> DeliverablesClient: ...
    @property
    def languages(self) -> LanguagesClient: ...

class AsyncOrdersClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def submit(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def media(self) -> AsyncMediaClient: ...
    @property
    def items(self) -> AsyncItemsClient: ...
    @property
    def deliverables(self) -> AsyncDeliverablesClient: ...
    @property
    def languages(self) -> AsyncLanguagesClient: ...

# module: elevenlabs.productions.orders.deliverables

# module: elevenlabs.productions.orders.deliverables.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.productions.orders.deliverables")
class DeliverablesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.productions.orders.deliverables.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDeliverablesClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.productions.orders.items

# module: elevenlabs.productions.orders.items.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.productions.orders.items")
class ItemsClient:
    # upsert -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.productions.orders.items.upsert")
    def upsert(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.productions.orders.items.remove")
    def remove(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncItemsClient:
    async def upsert(self, *args: Any, **kwargs: Any) -> Any: ...
    async def remove(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.productions.orders.languages

# module: elevenlabs.productions.orders.languages.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.productions.orders.languages")
class LanguagesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.productions.orders.languages.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncLanguagesClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.productions.orders.media

# module: elevenlabs.productions.orders.media.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.productions.orders.media")
class MediaClient:
    # register -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.productions.orders.media.register")
    def register(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.productions.orders.media.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncMediaClient:
    async def register(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.pronunciation_dictionaries

# module: elevenlabs.pronunciation_dictionaries.client
from elevenlabs.pronunciation_dictionaries.rules.client import AsyncRulesClient
from elevenlabs.pronunciation_dictionaries.rules.client import RulesClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.pronunciation_dictionaries")
class PronunciationDictionariesClient:
    # create_from_file -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.pronunciation_dictionaries.create_from_file")
    def create_from_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.pronunciation_dictionaries.create_from_rules")
    def create_from_rules(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.pronunciation_dictionaries.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.pronunciation_dictionaries.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.pronunciation_dictionaries.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def rules(self) -> RulesClient: ...

class AsyncPronunciationDictionariesClient:
    async def create_from_file(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_from_rules(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def rules(self) -> AsyncRulesClient: ...

# module: elevenlabs.pronunciation_dictionaries.rules

# module: elevenlabs.pronunciation_dictionaries.rules.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.pronunciation_dictionaries.rules")
class RulesClient:
    # set -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.pronunciation_dictionaries.rules.set")
    def set(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.pronunciation_dictionaries.rules.add")
    def add(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.pronunciation_dictionaries.rules.remove")
    def remove(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRulesClient:
    async def set(self, *args: Any, **kwargs: Any) -> Any: ...
    async def add(self, *args: Any, **kwargs: Any) -> Any: ...
    async def remove(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.realtime
from elevenlabs.realtime.connection import RealtimeConnection as RealtimeConnection
from elevenlabs.realtime.scribe import ScribeRealtime as ScribeRealtime

# module: elevenlabs.realtime.connection
from websockets.asyncio.client import ClientConnection

class RealtimeConnection:
    websocket: ClientConnection
    async def send(self, *args: Any, **kwargs: Any) -> Any: ...
    async def commit(self, *args: Any, **kwargs: Any) -> Any: ...
    async def close(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.realtime.scribe
from elevenlabs.realtime.connection import RealtimeConnection

class ScribeRealtime:
    async def connect(self, *args: Any, **kwargs: Any) -> RealtimeConnection: ...

# module: elevenlabs.realtime_tts
from elevenlabs.text_to_speech.client import TextToSpeechClient

class RealtimeTextToSpeechClient(TextToSpeechClient):
    ...

# module: elevenlabs.samples

# module: elevenlabs.samples.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.samples")
class SamplesClient:
    # delete -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.samples.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSamplesClient:
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.service_accounts

# module: elevenlabs.service_accounts.api_keys

# module: elevenlabs.service_accounts.api_keys.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.service_accounts.api_keys")
class ApiKeysClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.service_accounts.api_keys.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.service_accounts.api_keys.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.service_accounts.api_keys.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.service_accounts.api_keys.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.service_accounts.api_keys.disable")
    def disable(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncApiKeysClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def disable(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.service_accounts.client
from elevenlabs.service_accounts.api_keys.client import ApiKeysClient
from elevenlabs.service_accounts.api_keys.client import AsyncApiKeysClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.service_accounts")
class ServiceAccountsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.service_accounts.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.service_accounts.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def api_keys(self) -> ApiKeysClient: ...

class AsyncServiceAccountsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def api_keys(self) -> AsyncApiKeysClient: ...

# module: elevenlabs.speech_engine
from elevenlabs.speech_engine.resource import SpeechEngineResource as SpeechEngineResource
from elevenlabs.speech_engine.server import SpeechEngineServer as SpeechEngineServer
from elevenlabs.speech_engine.session import SpeechEngineSession as SpeechEngineSession
from elevenlabs.speech_engine.types import WebSocketLike as WebSocketLike

# module: elevenlabs.speech_engine.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.speech_engine")
class SpeechEngineClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.speech_engine.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.speech_engine.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.speech_engine.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.speech_engine.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.speech_engine.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSpeechEngineClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.speech_engine.resource
from elevenlabs.speech_engine.session import SpeechEngineSession

class SpeechEngineResource:
    async def serve(self, *args: Any, **kwargs: Any) -> Any: ...
    def create_session(self, *args: Any, **kwargs: Any) -> SpeechEngineSession: ...

# module: elevenlabs.speech_engine.server
from elevenlabs.speech_engine.session import SpeechEngineSession

class SpeechEngineServer:
    def handle_connection(self, *args: Any, **kwargs: Any) -> SpeechEngineSession: ...
    async def serve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def stop(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.speech_engine.session

class SpeechEngineSession:
    def on(self, *args: Any, **kwargs: Any) -> SpeechEngineSession: ...
    def off(self, *args: Any, **kwargs: Any) -> SpeechEngineSession: ...
    def once(self, *args: Any, **kwargs: Any) -> SpeechEngineSession: ...
    async def run(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_response(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.speech_engine.types
def wrap_websocket(*args: Any, **kwargs: Any) -> WebSocketLike: ...

class WebSocketLike:
    async def recv(self, *args: Any, **kwargs: Any) -> str | bytes: ...
    async def send(self, *args: Any, **kwargs: Any) -> Any: ...
    async def close(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.speech_engine_custom
from elevenlabs.speech_engine.client import AsyncSpeechEngineClient as _AsyncSpeechEngineClient
from elevenlabs.speech_engine.client import SpeechEngineClient as _SpeechEngineClient
from elevenlabs.speech_engine.resource import SpeechEngineResource

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.speech_engine")
class SpeechEngineClient(_SpeechEngineClient):
    # create -> create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.speech_engine.create")
    def create(self, *args: Any, **kwargs: Any) -> SpeechEngineResource: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.speech_engine.get")
    def get(self, *args: Any, **kwargs: Any) -> SpeechEngineResource: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.speech_engine.update")
    def update(self, *args: Any, **kwargs: Any) -> SpeechEngineResource: ...

class AsyncSpeechEngineClient(_AsyncSpeechEngineClient):
    async def create(self, *args: Any, **kwargs: Any) -> SpeechEngineResource: ...
    async def get(self, *args: Any, **kwargs: Any) -> SpeechEngineResource: ...
    async def update(self, *args: Any, **kwargs: Any) -> SpeechEngineResource: ...

# module: elevenlabs.speech_to_text

# module: elevenlabs.speech_to_text.client
from elevenlabs.speech_to_text.transcripts.client import AsyncTranscriptsClient
from elevenlabs.speech_to_text.transcripts.client import TranscriptsClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.speech_to_text")
class SpeechToTextClient:
    # convert -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.speech_to_text.convert")
    def convert(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def transcripts(self) -> TranscriptsClient: ...

class AsyncSpeechToTextClient:
    async def convert(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def transcripts(self) -> AsyncTranscriptsClient: ...

# module: elevenlabs.speech_to_text.transcripts

# module: elevenlabs.speech_to_text.transcripts.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.speech_to_text.transcripts")
class TranscriptsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.speech_to_text.transcripts.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.speech_to_text.transcripts.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTranscriptsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.speech_to_text_custom
from elevenlabs.realtime.scribe import ScribeRealtime
from elevenlabs.speech_to_text.client import AsyncSpeechToTextClient as _AsyncSpeechToTextClient
from elevenlabs.speech_to_text.client import SpeechToTextClient as _SpeechToTextClient

class SpeechToTextClient(_SpeechToTextClient):
    @property
    def realtime(self) -> ScribeRealtime: ...

class AsyncSpeechToTextClient(_AsyncSpeechToTextClient):
    @property
    def realtime(self) -> ScribeRealtime: ...

# module: elevenlabs.studio

# module: elevenlabs.studio.client
from elevenlabs.studio.projects.client import AsyncProjectsClient
from elevenlabs.studio.projects.client import ProjectsClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.studio")
class StudioClient:
    # create_podcast -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.create_podcast")
    def create_podcast(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def projects(self) -> ProjectsClient: ...

class AsyncStudioClient:
    async def create_podcast(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def projects(self) -> AsyncProjectsClient: ...

# module: elevenlabs.studio.projects

# module: elevenlabs.studio.projects.chapters

# module: elevenlabs.studio.projects.chapters.client
from elevenlabs.studio.projects.chapters.snapshots.client import AsyncSnapshotsClient
from elevenlabs.studio.projects.chapters.snapshots.client import SnapshotsClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.studio.projects.chapters")
class ChaptersClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.chapters.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.chapters.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.chapters.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.chapters.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.chapters.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.chapters.convert")
    def convert(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def snapshots(self) -> SnapshotsClient: ...

class AsyncChaptersClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def convert(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def snapshots(self) -> AsyncSnapshotsClient: ...

# module: elevenlabs.studio.projects.chapters.snapshots

# module: elevenlabs.studio.projects.chapters.snapshots.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.studio.projects.chapters.snapshots")
class SnapshotsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.chapters.snapshots.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.chapters.snapshots.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSnapshotsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.studio.projects.client
from elevenlabs.studio.projects.chapters.client import AsyncChaptersClient
from elevenlabs.studio.projects.chapters.client import ChaptersClient
from elevenlabs.studio.projects.content.client import AsyncContentClient
from elevenlabs.studio.projects.content.client import ContentClient
from elevenlabs.studio.projects.pronunciation_dictionaries.client import AsyncPronunciationDictionariesClient
from elevenlabs.studio.projects.pronunciation_dictionaries.client import PronunciationDictionariesClient
from elevenlabs.studio.projects.snapshots.client import AsyncSnapshotsClient
from elevenlabs.studio.projects.snapshots.client import SnapshotsClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.studio.projects")
class ProjectsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.convert")
    def convert(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.get_muted_tracks")
    def get_muted_tracks(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def pronunciation_dictionaries(self) -> PronunciationDictionariesClient: ...
    @property
    def content(self) -> ContentClient: ...
    @property
    def snapshots(self) -> SnapshotsClient: ...
    @property
    def chapters(self) -> ChaptersClient: ...

class AsyncProjectsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def convert(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_muted_tracks(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def pronunciation_dictionaries(self) -> AsyncPronunciationDictionariesClient: ...
    @property
    def content(self) -> AsyncContentClient: ...
    @property
    def snapshots(self) -> AsyncSnapshotsClient: ...
    @property
    def chapters(self) -> AsyncChaptersClient: ...

# module: elevenlabs.studio.projects.content

# module: elevenlabs.studio.projects.content.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.studio.projects.content")
class ContentClient:
    # update -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.content.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncContentClient:
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.studio.projects.pronunciation_dictionaries

# module: elevenlabs.studio.projects.pronunciation_dictionaries.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.studio.projects.pronunciation_dictionaries")
class PronunciationDictionariesClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.pronunciation_dictionaries.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncPronunciationDictionariesClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.studio.projects.snapshots

# module: elevenlabs.studio.projects.snapshots.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.studio.projects.snapshots")
class SnapshotsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.snapshots.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.studio.projects.snapshots.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSnapshotsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.text_to_dialogue

# module: elevenlabs.text_to_dialogue.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.text_to_dialogue")
class TextToDialogueClient:
    # convert_with_timestamps -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.text_to_dialogue.convert_with_timestamps")
    def convert_with_timestamps(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTextToDialogueClient:
    async def convert_with_timestamps(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.text_to_speech

# module: elevenlabs.text_to_speech.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.text_to_speech")
class TextToSpeechClient:
    # convert_with_timestamps -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.text_to_speech.convert_with_timestamps")
    def convert_with_timestamps(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTextToSpeechClient:
    async def convert_with_timestamps(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.text_to_voice

# module: elevenlabs.text_to_voice.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.text_to_voice")
class TextToVoiceClient:
    # create_previews -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.text_to_voice.create_previews")
    def create_previews(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.text_to_voice.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.text_to_voice.design")
    def design(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.text_to_voice.remix")
    def remix(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTextToVoiceClient:
    async def create_previews(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def design(self, *args: Any, **kwargs: Any) -> Any: ...
    async def remix(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.tokens

# module: elevenlabs.tokens.client
from elevenlabs.tokens.single_use.client import AsyncSingleUseClient
from elevenlabs.tokens.single_use.client import SingleUseClient

class TokensClient:
    @property
    def single_use(self) -> SingleUseClient: ...

class AsyncTokensClient:
    @property
    def single_use(self) -> AsyncSingleUseClient: ...

# module: elevenlabs.tokens.single_use

# module: elevenlabs.tokens.single_use.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.tokens.single_use")
class SingleUseClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.tokens.single_use.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSingleUseClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.usage

# module: elevenlabs.usage.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.usage")
class UsageClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.usage.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncUsageClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.user

# module: elevenlabs.user.client
from elevenlabs.user.subscription.client import AsyncSubscriptionClient
from elevenlabs.user.subscription.client import SubscriptionClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.user")
class UserClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.user.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def subscription(self) -> SubscriptionClient: ...

class AsyncUserClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def subscription(self) -> AsyncSubscriptionClient: ...

# module: elevenlabs.user.subscription

# module: elevenlabs.user.subscription.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.user.subscription")
class SubscriptionClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.user.subscription.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSubscriptionClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.voices

# module: elevenlabs.voices.accents

# module: elevenlabs.voices.accents.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.voices.accents")
class AccentsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.accents.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAccentsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.voices.client
from elevenlabs.voices.accents.client import AccentsClient
from elevenlabs.voices.accents.client import AsyncAccentsClient
from elevenlabs.voices.collections.client import AsyncCollectionsClient
from elevenlabs.voices.collections.client import CollectionsClient
from elevenlabs.voices.ivc.client import AsyncIvcClient
from elevenlabs.voices.ivc.client import IvcClient
from elevenlabs.voices.pvc.client import AsyncPvcClient
from elevenlabs.voices.pvc.client import PvcClient
from elevenlabs.voices.settings.client import AsyncSettingsClient
from elevenlabs.voices.settings.client import SettingsClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.voices")
class VoicesClient:
    # get_all -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.get_all")
    def get_all(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.search")
    def search(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.replicate_to_isolated_environment")
    def replicate_to_isolated_environment(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.share")
    def share(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.find_similar_voices")
    def find_similar_voices(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.get_shared")
    def get_shared(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def collections(self) -> CollectionsClient: ...
    @property
    def settings(self) -> SettingsClient: ...
    @property
    def accents(self) -> AccentsClient: ...
    @property
    def ivc(self) -> IvcClient: ...
    @property
    def pvc(self) -> PvcClient: ...

class AsyncVoicesClient:
    async def get_all(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def search(self, *args: Any, **kwargs: Any) -> Any: ...
    async def replicate_to_isolated_environment(self, *args: Any, **kwargs: Any) -> Any: ...
    async def share(self, *args: Any, **kwargs: Any) -> Any: ...
    async def find_similar_voices(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_shared(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def collections(self) -> AsyncCollectionsClient: ...
    @property
    def settings(self) -> AsyncSettingsClient: ...
    @property
    def accents(self) -> AsyncAccentsClient: ...
    @property
    def ivc(self) -> AsyncIvcClient: ...
    @property
    def pvc(self) -> AsyncPvcClient: ...

# module: elevenlabs.voices.collections

# module: elevenlabs.voices.collections.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.voices.collections")
class CollectionsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.collections.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.collections.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.collections.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.collections.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.collections.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.collections.add_voice")
    def add_voice(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.collections.remove_voice")
    def remove_voice(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCollectionsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def add_voice(self, *args: Any, **kwargs: Any) -> Any: ...
    async def remove_voice(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.voices.ivc

# module: elevenlabs.voices.ivc.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.voices.ivc")
class IvcClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.ivc.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncIvcClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.voices.pvc

# module: elevenlabs.voices.pvc.client
from elevenlabs.voices.pvc.samples.client import AsyncSamplesClient
from elevenlabs.voices.pvc.samples.client import SamplesClient
from elevenlabs.voices.pvc.verification.client import AsyncVerificationClient
from elevenlabs.voices.pvc.verification.client import VerificationClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.voices.pvc")
class PvcClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.pvc.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.pvc.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.pvc.train")
    def train(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def samples(self) -> SamplesClient: ...
    @property
    def verification(self) -> VerificationClient: ...

class AsyncPvcClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def train(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def samples(self) -> AsyncSamplesClient: ...
    @property
    def verification(self) -> AsyncVerificationClient: ...

# module: elevenlabs.voices.pvc.samples

# module: elevenlabs.voices.pvc.samples.audio

# module: elevenlabs.voices.pvc.samples.audio.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.voices.pvc.samples.audio")
class AudioClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.pvc.samples.audio.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAudioClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.voices.pvc.samples.client
from elevenlabs.voices.pvc.samples.audio.client import AsyncAudioClient
from elevenlabs.voices.pvc.samples.audio.client import AudioClient
from elevenlabs.voices.pvc.samples.speakers.client import AsyncSpeakersClient
from elevenlabs.voices.pvc.samples.speakers.client import SpeakersClient
from elevenlabs.voices.pvc.samples.waveform.client import AsyncWaveformClient
from elevenlabs.voices.pvc.samples.waveform.client import WaveformClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.voices.pvc.samples")
class SamplesClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.pvc.samples.create")
    def create(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.pvc.samples.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.pvc.samples.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def audio(self) -> AudioClient: ...
    @property
    def waveform(self) -> WaveformClient: ...
    @property
    def speakers(self) -> SpeakersClient: ...

class AsyncSamplesClient:
    async def create(self, *args: Any, **kwargs: Any) -> list: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def audio(self) -> AsyncAudioClient: ...
    @property
    def waveform(self) -> AsyncWaveformClient: ...
    @property
    def speakers(self) -> AsyncSpeakersClient: ...

# module: elevenlabs.voices.pvc.samples.speakers

# module: elevenlabs.voices.pvc.samples.speakers.audio

# module: elevenlabs.voices.pvc.samples.speakers.audio.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.voices.pvc.samples.speakers.audio")
class AudioClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.pvc.samples.speakers.audio.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAudioClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.voices.pvc.samples.speakers.client
from elevenlabs.voices.pvc.samples.speakers.audio.client import AsyncAudioClient
from elevenlabs.voices.pvc.samples.speakers.audio.client import AudioClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.voices.pvc.samples.speakers")
class SpeakersClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.pvc.samples.speakers.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.pvc.samples.speakers.separate")
    def separate(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def audio(self) -> AudioClient: ...

class AsyncSpeakersClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def separate(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def audio(self) -> AsyncAudioClient: ...

# module: elevenlabs.voices.pvc.samples.waveform

# module: elevenlabs.voices.pvc.samples.waveform.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.voices.pvc.samples.waveform")
class WaveformClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.pvc.samples.waveform.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncWaveformClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.voices.pvc.verification

# module: elevenlabs.voices.pvc.verification.captcha

# module: elevenlabs.voices.pvc.verification.captcha.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.voices.pvc.verification.captcha")
class CaptchaClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.pvc.verification.captcha.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.pvc.verification.captcha.verify")
    def verify(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCaptchaClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def verify(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.voices.pvc.verification.client
from elevenlabs.voices.pvc.verification.captcha.client import AsyncCaptchaClient
from elevenlabs.voices.pvc.verification.captcha.client import CaptchaClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.voices.pvc.verification")
class VerificationClient:
    # request -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.pvc.verification.request")
    def request(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def captcha(self) -> CaptchaClient: ...

class AsyncVerificationClient:
    async def request(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def captcha(self) -> AsyncCaptchaClient: ...

# module: elevenlabs.voices.settings

# module: elevenlabs.voices.settings.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.voices.settings")
class SettingsClient:
    # get_default -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.settings.get_default")
    def get_default(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.settings.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.voices.settings.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSettingsClient:
    async def get_default(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.webhooks

# module: elevenlabs.webhooks.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.webhooks")
class WebhooksClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.webhooks.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.webhooks.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.webhooks.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.webhooks.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncWebhooksClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.webhooks_custom
from elevenlabs.webhooks.client import AsyncWebhooksClient as _AsyncWebhooksClient
from elevenlabs.webhooks.client import WebhooksClient as _WebhooksClient

class WebhooksClient(_WebhooksClient):
    ...

class AsyncWebhooksClient(_AsyncWebhooksClient):
    ...

# module: elevenlabs.workspace

# module: elevenlabs.workspace.analytics

# module: elevenlabs.workspace.analytics.client
from elevenlabs.workspace.analytics.requests.client import AsyncRequestsClient
from elevenlabs.workspace.analytics.requests.client import RequestsClient

class AnalyticsClient:
    @property
    def requests(self) -> RequestsClient: ...

class AsyncAnalyticsClient:
    @property
    def requests(self) -> AsyncRequestsClient: ...

# module: elevenlabs.workspace.analytics.requests

# module: elevenlabs.workspace.analytics.requests.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.workspace.analytics.requests")
class RequestsClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.analytics.requests.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRequestsClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.workspace.audit_logs

# module: elevenlabs.workspace.audit_logs.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.workspace.audit_logs")
class AuditLogsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.audit_logs.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAuditLogsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.workspace.auth_connections

# module: elevenlabs.workspace.auth_connections.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.workspace.auth_connections")
class AuthConnectionsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.auth_connections.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.auth_connections.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.auth_connections.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.auth_connections.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAuthConnectionsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.workspace.client
from elevenlabs.workspace.analytics.client import AnalyticsClient
from elevenlabs.workspace.analytics.client import AsyncAnalyticsClient
from elevenlabs.workspace.audit_logs.client import AsyncAuditLogsClient
from elevenlabs.workspace.audit_logs.client import AuditLogsClient
from elevenlabs.workspace.auth_connections.client import AsyncAuthConnectionsClient
from elevenlabs.workspace.auth_connections.client import AuthConnectionsClient
from elevenlabs.workspace.groups.client import AsyncGroupsClient
from elevenlabs.workspace.groups.client import GroupsClient
from elevenlabs.workspace.invites.client import AsyncInvitesClient
from elevenlabs.workspace.invites.client import InvitesClient
from elevenlabs.workspace.members.client import AsyncMembersClient
from elevenlabs.workspace.members.client import MembersClient
from elevenlabs.workspace.resources.client import AsyncResourcesClient
from elevenlabs.workspace.resources.client import ResourcesClient
from elevenlabs.workspace.usage.client import AsyncUsageClient
from elevenlabs.workspace.usage.client import UsageClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.workspace")
class WorkspaceClient:
    # set_third_party_disabling_policy -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.set_third_party_disabling_policy")
    def set_third_party_disabling_policy(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def audit_logs(self) -> AuditLogsClient: ...
    @property
    def auth_connections(self) -> AuthConnectionsClient: ...
    @property
    def groups(self) -> GroupsClient: ...
    @property
    def invites(self) -> InvitesClient: ...
    @property
    def members(self) -> MembersClient: ...
    @property
    def resources(self) -> ResourcesClient: ...
    @property
    def usage(self) -> UsageClient: ...
    @property
    def analytics(self) -> AnalyticsClient: ...

class AsyncWorkspaceClient:
    async def set_third_party_disabling_policy(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def audit_logs(self) -> AsyncAuditLogsClient: ...
    @property
    def auth_connections(self) -> AsyncAuthConnectionsClient: ...
    @property
    def groups(self) -> AsyncGroupsClient: ...
    @property
    def invites(self) -> AsyncInvitesClient: ...
    @property
    def members(self) -> AsyncMembersClient: ...
    @property
    def resources(self) -> AsyncResourcesClient: ...
    @property
    def usage(self) -> AsyncUsageClient: ...
    @property
    def analytics(self) -> AsyncAnalyticsClient: ...

# module: elevenlabs.workspace.groups

# module: elevenlabs.workspace.groups.client
from elevenlabs.workspace.groups.members.client import AsyncMembersClient
from elevenlabs.workspace.groups.members.client import MembersClient

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.workspace.groups")
class GroupsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.groups.list")
    def list(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.groups.search")
    def search(self, *args: Any, **kwargs: Any) -> list: ...
    @property
    def members(self) -> MembersClient: ...

class AsyncGroupsClient:
    async def list(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def search(self, *args: Any, **kwargs: Any) -> list: ...
    @property
    def members(self) -> AsyncMembersClient: ...

# module: elevenlabs.workspace.groups.members

# module: elevenlabs.workspace.groups.members.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.workspace.groups.members")
class MembersClient:
    # remove -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.groups.members.remove")
    def remove(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.groups.members.add")
    def add(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncMembersClient:
    async def remove(self, *args: Any, **kwargs: Any) -> Any: ...
    async def add(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.workspace.invites

# module: elevenlabs.workspace.invites.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.workspace.invites")
class InvitesClient:
    # create -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.invites.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.invites.create_batch")
    def create_batch(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.invites.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncInvitesClient:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_batch(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.workspace.members

# module: elevenlabs.workspace.members.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.workspace.members")
class MembersClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.members.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.members.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.members.update_usage_limit")
    def update_usage_limit(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncMembersClient:
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_usage_limit(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.workspace.resources

# module: elevenlabs.workspace.resources.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.workspace.resources")
class ResourcesClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.resources.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.resources.share")
    def share(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.resources.unshare")
    def unshare(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncResourcesClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def share(self, *args: Any, **kwargs: Any) -> Any: ...
    async def unshare(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.workspace.usage

# module: elevenlabs.workspace.usage.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.workspace.usage")
class UsageClient:
    # get_usage_by_product_over_time -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.usage.get_usage_by_product_over_time")
    def get_usage_by_product_over_time(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspace.usage.get_usage")
    def get_usage(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncUsageClient:
    async def get_usage_by_product_over_time(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_usage(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.workspaces

# module: elevenlabs.workspaces.api_keys

# module: elevenlabs.workspaces.api_keys.client

@sync_client
@async_twin("elevenlabs.AsyncElevenLabs.workspaces.api_keys")
class ApiKeysClient:
    # disable -> request -> httpx.Client.request
    @blocks("network", instead="elevenlabs.AsyncElevenLabs.workspaces.api_keys.disable")
    def disable(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncApiKeysClient:
    async def disable(self, *args: Any, **kwargs: Any) -> Any: ...

# module: elevenlabs.workspaces.client
from elevenlabs.workspaces.api_keys.client import ApiKeysClient
from elevenlabs.workspaces.api_keys.client import AsyncApiKeysClient

class WorkspacesClient:
    @property
    def api_keys(self) -> ApiKeysClient: ...

class AsyncWorkspacesClient:
    @property
    def api_keys(self) -> AsyncApiKeysClient: ...
