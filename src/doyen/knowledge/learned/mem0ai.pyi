"""Learned from mem0ai 2.2.1 by reading its source; a line written by hand wins over one here."""

# module: mem0
from mem0.client.main import AsyncMemoryClient as AsyncMemoryClient
from mem0.client.main import MemoryClient as MemoryClient
from mem0.memory.main import AsyncMemory as AsyncMemory
from mem0.memory.main import Memory as Memory

# module: mem0.client

# module: mem0.client.main
from mem0.client.project import AsyncProject

@sync_client
@async_twin("mem0.AsyncMemoryClient")
class MemoryClient:
    # _validate_api_key -> httpx.Client.get
    @blocks("network")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # httpx.Client.post
    @blocks("network", instead="mem0.AsyncMemoryClient.add")
    def add(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.get
    @blocks("network", instead="mem0.AsyncMemoryClient.get")
    def get(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.post
    @blocks("network", instead="mem0.AsyncMemoryClient.get_all")
    def get_all(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", instead="mem0.AsyncMemoryClient.search")
    def search(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.put
    @blocks("network", instead="mem0.AsyncMemoryClient.update")
    def update(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.delete
    @blocks("network", instead="mem0.AsyncMemoryClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", instead="mem0.AsyncMemoryClient.delete_all")
    def delete_all(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...
    # httpx.Client.get
    @blocks("network", instead="mem0.AsyncMemoryClient.history")
    def history(self, *args: Any, **kwargs: Any) -> list[dict[str, Any]]: ...
    @blocks("network", instead="mem0.AsyncMemoryClient.users")
    def users(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.delete
    @blocks("network", instead="mem0.AsyncMemoryClient.delete_users")
    def delete_users(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...
    # httpx.Client.put
    @blocks("network", instead="mem0.AsyncMemoryClient.batch_update")
    def batch_update(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.request
    @blocks("network", instead="mem0.AsyncMemoryClient.batch_delete")
    def batch_delete(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.post
    @blocks("network", instead="mem0.AsyncMemoryClient.create_memory_export")
    def create_memory_export(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", instead="mem0.AsyncMemoryClient.get_memory_export")
    def get_memory_export(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", instead="mem0.AsyncMemoryClient.get_summary")
    def get_summary(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.get
    @blocks("network", instead="mem0.AsyncMemoryClient.get_profile")
    def get_profile(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.post
    @blocks("network", instead="mem0.AsyncMemoryClient.generate_profile")
    def generate_profile(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.get
    @blocks("network", instead="mem0.AsyncMemoryClient.get_profile_settings")
    def get_profile_settings(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.post
    @blocks("network", instead="mem0.AsyncMemoryClient.update_profile_settings")
    def update_profile_settings(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", instead="mem0.AsyncMemoryClient.sample_profiles")
    def sample_profiles(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.get
    @blocks("network", instead="mem0.AsyncMemoryClient.get_profile_job")
    def get_profile_job(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", instead="mem0.AsyncMemoryClient.get_project")
    def get_project(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.patch
    @blocks("network", instead="mem0.AsyncMemoryClient.update_project")
    def update_project(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.get
    @blocks("network", instead="mem0.AsyncMemoryClient.get_webhooks")
    def get_webhooks(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.post
    @blocks("network", instead="mem0.AsyncMemoryClient.create_webhook")
    def create_webhook(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.put
    @blocks("network", instead="mem0.AsyncMemoryClient.update_webhook")
    def update_webhook(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # httpx.Client.delete
    @blocks("network", instead="mem0.AsyncMemoryClient.delete_webhook")
    def delete_webhook(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...
    # httpx.Client.post
    @blocks("network", instead="mem0.AsyncMemoryClient.feedback")
    def feedback(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...

@sync_client
class AsyncMemoryClient:
    project: AsyncProject
    # _validate_api_key -> requests.get
    @blocks("network")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    async def __aenter__(self) -> AsyncMemoryClient: ...
    async def __aexit__(self, *args: Any, **kwargs: Any) -> Any: ...
    async def add(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def get(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def get_all(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def search(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def update(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def delete(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def delete_all(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...
    async def history(self, *args: Any, **kwargs: Any) -> list[dict[str, Any]]: ...
    async def users(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def delete_users(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...
    async def reset(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...
    async def batch_update(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def batch_delete(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def create_memory_export(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def get_memory_export(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def get_summary(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def get_profile(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def generate_profile(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def get_profile_settings(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def update_profile_settings(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def sample_profiles(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def get_profile_job(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def get_project(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def update_project(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def chat(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_webhooks(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def create_webhook(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def update_webhook(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def delete_webhook(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...
    async def feedback(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...

# module: mem0.client.project

class AsyncProject:
    async def get(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def create(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def update(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def delete(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def get_members(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def add_member(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def update_member(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def remove_member(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: mem0.configs

# module: mem0.configs.embeddings

# module: mem0.configs.embeddings.base
from httpx import Client

class BaseEmbedderConfig:
    http_client: Client

# module: mem0.configs.llms

# module: mem0.configs.llms.anthropic
from mem0.configs.llms.base import BaseLlmConfig

class AnthropicConfig(BaseLlmConfig):
    ...

# module: mem0.configs.llms.aws_bedrock
from mem0.configs.llms.base import BaseLlmConfig

class AWSBedrockConfig(BaseLlmConfig):
    ...

# module: mem0.configs.llms.azure
from mem0.configs.llms.base import BaseLlmConfig

class AzureOpenAIConfig(BaseLlmConfig):
    ...

# module: mem0.configs.llms.base
from httpx import Client

class BaseLlmConfig:
    http_client: Client

# module: mem0.configs.llms.deepseek
from mem0.configs.llms.base import BaseLlmConfig

class DeepSeekConfig(BaseLlmConfig):
    ...

# module: mem0.configs.llms.gemini
from mem0.configs.llms.base import BaseLlmConfig

class GeminiConfig(BaseLlmConfig):
    ...

# module: mem0.configs.llms.lmstudio
from mem0.configs.llms.base import BaseLlmConfig

class LMStudioConfig(BaseLlmConfig):
    ...

# module: mem0.configs.llms.minimax
from mem0.configs.llms.base import BaseLlmConfig

class MinimaxConfig(BaseLlmConfig):
    ...

# module: mem0.configs.llms.ollama
from mem0.configs.llms.base import BaseLlmConfig

class OllamaConfig(BaseLlmConfig):
    ...

# module: mem0.configs.llms.openai
from mem0.configs.llms.base import BaseLlmConfig

class OpenAIConfig(BaseLlmConfig):
    ...

# module: mem0.configs.llms.vllm
from mem0.configs.llms.base import BaseLlmConfig

class VllmConfig(BaseLlmConfig):
    ...

# module: mem0.configs.llms.xai
from mem0.configs.llms.base import BaseLlmConfig

class XAIConfig(BaseLlmConfig):
    ...

# module: mem0.embeddings

# module: mem0.embeddings.aws_bedrock
from botocore.client import BaseClient

@sync_client
class AWSBedrockEmbedding:
    client: BaseClient
    # _get_embedding -> botocore._Operation.__call__
    @blocks("network")
    def embed(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mem0.embeddings.azure_openai
from azure.identity._credentials.default import DefaultAzureCredential
from openai.lib.azure import AzureOpenAI

@sync_client
class AzureOpenAIEmbedding:
    credential: DefaultAzureCredential
    client: AzureOpenAI
    # openai.Embeddings.create
    @blocks("network")
    def embed(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def embed_batch(self, *args: Any, **kwargs: Any) -> list: ...

# module: mem0.embeddings.gemini
from google.genai.client import Client

@sync_client
class GoogleGenAIEmbedding:
    client: Client
    # google.Models.embed_content
    @blocks("network")
    def embed(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def embed_batch(self, *args: Any, **kwargs: Any) -> list: ...

# module: mem0.embeddings.huggingface
from openai._client import OpenAI
from sentence_transformers.SentenceTransformer import SentenceTransformer

class HuggingFaceEmbedding:
    model: SentenceTransformer
    client: OpenAI

# module: mem0.embeddings.lmstudio
from openai._client import OpenAI

@sync_client
class LMStudioEmbedding:
    client: OpenAI
    # openai.Embeddings.create
    @blocks("network")
    def embed(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def embed_batch(self, *args: Any, **kwargs: Any) -> list: ...

# module: mem0.embeddings.ollama
from ollama._client import Client

@sync_client
class OllamaEmbedding:
    client: Client
    # _ensure_model_exists -> ollama.Client.list
    @blocks("network")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # ollama.Client.embed
    @blocks("network")
    def embed(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def embed_batch(self, *args: Any, **kwargs: Any) -> list: ...

# module: mem0.embeddings.openai
from openai._client import OpenAI

@sync_client
class OpenAIEmbedding:
    client: OpenAI
    # openai.Embeddings.create
    @blocks("network")
    def embed(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def embed_batch(self, *args: Any, **kwargs: Any) -> list: ...

# module: mem0.embeddings.together
from together._client import Together

@sync_client
class TogetherEmbedding:
    client: Together
    # together.EmbeddingsResource.create
    @blocks("network")
    def embed(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def embed_batch(self, *args: Any, **kwargs: Any) -> list: ...

# module: mem0.llms

# module: mem0.llms.anthropic
from anthropic._client import Anthropic

@sync_client
class AnthropicLLM:
    client: Anthropic
    # anthropic.Messages.create
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> dict[str, Any] | str: ...

# module: mem0.llms.aws_bedrock
from botocore.client import BaseClient

@sync_client
class AWSBedrockLLM:
    client: BaseClient
    # _initialize_aws_client -> _test_connection -> botocore._Operation.__call__
    @blocks("network")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # _generate_standard -> botocore._Operation.__call__
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> str | dict[str, Any]: ...
    # botocore._Operation.__call__
    @blocks("network")
    def list_available_models(self, *args: Any, **kwargs: Any) -> list[dict[str, Any]]: ...
    @blocks("network")
    def validate_model_access(self, *args: Any, **kwargs: Any) -> bool: ...

# module: mem0.llms.azure_openai
from azure.identity._credentials.default import DefaultAzureCredential
from openai.lib.azure import AzureOpenAI

@sync_client
class AzureOpenAILLM:
    credential: DefaultAzureCredential
    client: AzureOpenAI
    # openai.Completions.create
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: mem0.llms.azure_openai_structured
from azure.identity._credentials.default import DefaultAzureCredential
from openai.lib.azure import AzureOpenAI

@sync_client
class AzureOpenAIStructuredLLM:
    credential: DefaultAzureCredential
    client: AzureOpenAI
    # openai.Completions.create
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> str: ...

# module: mem0.llms.deepseek
from openai._client import OpenAI

@sync_client
class DeepSeekLLM:
    client: OpenAI
    # openai.Completions.create
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: mem0.llms.gemini
from google.genai.client import Client

@sync_client
class GeminiLLM:
    client: Client
    # google.Models.generate_content
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> dict[str, Any] | str: ...

# module: mem0.llms.groq
from groq._client import Groq

@sync_client
class GroqLLM:
    client: Groq
    # groq.Completions.create
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: mem0.llms.litellm

@sync_client
class LiteLLM:
    # litellm.completion
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: mem0.llms.lmstudio
from openai._client import OpenAI

@sync_client
class LMStudioLLM:
    client: OpenAI
    # openai.Completions.create
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: mem0.llms.minimax
from openai._client import OpenAI

@sync_client
class MiniMaxLLM:
    client: OpenAI
    # openai.Completions.create
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: mem0.llms.ollama
from ollama._client import Client

@sync_client
class OllamaLLM:
    client: Client
    # ollama.Client.chat
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: mem0.llms.openai
from openai._client import OpenAI

@sync_client
class OpenAILLM:
    client: OpenAI
    # openai.Completions.create
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: mem0.llms.openai_structured
from openai._client import OpenAI

@sync_client
class OpenAIStructuredLLM:
    client: OpenAI
    # openai.Completions.parse
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> str: ...

# module: mem0.llms.sarvam

@sync_client
class SarvamLLM:
    # requests.post
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> str: ...

# module: mem0.llms.together
from together._client import Together

@sync_client
class TogetherLLM:
    client: Together
    # together.CompletionsResource.create
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: mem0.llms.vllm
from openai._client import OpenAI

@sync_client
class VllmLLM:
    client: OpenAI
    # openai.Completions.create
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: mem0.llms.xai
from openai._client import OpenAI

@sync_client
class XAILLM:
    client: OpenAI
    # openai.Completions.create
    @blocks("network")
    def generate_response(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: mem0.memory

# module: mem0.memory.main
from mem0.memory.storage import SQLiteManager

class _AsyncOSSProject:
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
@async_twin("mem0.AsyncMemory")
class Memory:
    db: SQLiteManager
    # __init__ -> _migrate_history_table -> sqlite3.Connection.execute
    @blocks("database", cost="short")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @classmethod
    @blocks("database", cost="short")
    def from_config(cls, *args: Any, **kwargs: Any) -> Memory: ...
    # _update_memory -> add_history -> sqlite3.Connection.execute
    @blocks("database", cost="short", instead="mem0.AsyncMemory.update")
    def update(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # get_history -> sqlite3.Connection.execute
    @blocks("database", cost="short", instead="mem0.AsyncMemory.history")
    def history(self, *args: Any, **kwargs: Any) -> list[dict[str, Any]]: ...
    # reset -> sqlite3.Connection.execute
    @blocks("database", cost="short", instead="mem0.AsyncMemory.reset")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...
    def __enter__(self) -> Memory: ...

@sync_client
class AsyncMemory:
    db: SQLiteManager
    # __init__ -> _migrate_history_table -> sqlite3.Connection.execute
    @blocks("database", cost="short")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @property
    def project(self) -> _AsyncOSSProject: ...
    @classmethod
    @blocks("database", cost="short")
    def from_config(cls, *args: Any, **kwargs: Any) -> AsyncMemory: ...
    async def add(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def get(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def get_all(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def search(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def update(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def delete(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def delete_all(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def history(self, *args: Any, **kwargs: Any) -> list[dict[str, Any]]: ...
    async def reset(self, *args: Any, **kwargs: Any) -> Any: ...
    async def __aenter__(self) -> AsyncMemory: ...
    async def __aexit__(self, *args: Any, **kwargs: Any) -> bool: ...
    async def chat(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mem0.memory.notices
async def display_decay_usage_notice_async(*args: Any, **kwargs: Any) -> Any: ...
async def display_first_run_notice_async(*args: Any, **kwargs: Any) -> Any: ...
async def display_performance_slow_query_notice_async(*args: Any, **kwargs: Any) -> Any: ...
async def display_scale_threshold_notice_async(*args: Any, **kwargs: Any) -> Any: ...
async def display_temporal_usage_notice_async(*args: Any, **kwargs: Any) -> Any: ...
async def get_decay_feature_error_message_async(*args: Any, **kwargs: Any) -> str: ...
async def get_temporal_feature_error_message_async(*args: Any, **kwargs: Any) -> str: ...

# module: mem0.memory.storage
from sqlite3.dbapi2 import Connection

@sync_client
class SQLiteManager:
    connection: Connection
    # _migrate_history_table -> sqlite3.Connection.execute
    @blocks("database", cost="short")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # sqlite3.Connection.execute
    @blocks("database", cost="short")
    def add_history(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("database", cost="short")
    def batch_add_history(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("database", cost="short")
    def get_history(self, *args: Any, **kwargs: Any) -> list[dict[str, Any]]: ...
    @blocks("database", cost="short")
    def save_messages(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("database", cost="short")
    def get_last_messages(self, *args: Any, **kwargs: Any) -> list[dict[str, Any]]: ...
    @blocks("database", cost="short")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mem0.proxy

# module: mem0.proxy.main

@sync_client
class Mem0:
    chat: Chat
    # from_config -> __init__ -> __init__ -> _migrate_history_table -> sqlite3.Connection.execute
    @blocks("database", cost="short")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class Chat:
    completions: Completions

@sync_client
class Completions:
    # litellm.completion
    @blocks("network")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mem0.reranker
from mem0.reranker.cohere_reranker import CohereReranker as CohereReranker
from mem0.reranker.huggingface_reranker import HuggingFaceReranker as HuggingFaceReranker
from mem0.reranker.sentence_transformer_reranker import SentenceTransformerReranker as SentenceTransformerReranker

# module: mem0.reranker.cohere_reranker
from cohere.client import Client

class CohereReranker:
    client: Client

# module: mem0.reranker.huggingface_reranker
from transformers.modeling_utils import PreTrainedModel
from transformers.tokenization_utils_base import PreTrainedTokenizerBase

class HuggingFaceReranker:
    tokenizer: PreTrainedTokenizerBase
    model: PreTrainedModel
    # transformers.AutoTokenizer.from_pretrained
    @blocks("disk", cost="long")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: mem0.reranker.sentence_transformer_reranker
from sentence_transformers.cross_encoder import CrossEncoder

class SentenceTransformerReranker:
    model: CrossEncoder
    # sentence_transformers.CrossEncoder.__init__
    @blocks("disk", cost="long")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: mem0.utils.gcp_auth
from google.genai.client import Client

class GCPAuthenticator:
    @staticmethod
    def get_genai_client(*args: Any, **kwargs: Any) -> Client: ...

# module: mem0.utils.http
from httpx import Client
def build_http_client(*args: Any, **kwargs: Any) -> Client: ...

# module: mem0.utils.spacy_models
from spacy.language import Language
def get_nlp_full(*args: Any, **kwargs: Any) -> Language: ...
def get_nlp_lemma(*args: Any, **kwargs: Any) -> Language: ...

# module: mem0.vector_stores

# module: mem0.vector_stores.baidu

class BaiduDB:
    # create_col -> time.sleep
    @blocks("sleep")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # time.sleep
    @blocks("sleep")
    def create_col(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("sleep")
    def delete_col(self, *args: Any, **kwargs: Any) -> Any: ...
    # delete_col -> time.sleep
    @blocks("sleep")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mem0.vector_stores.cassandra
from cassandra.cluster import Cluster
from cassandra.cluster import Session

@sync_client
class CassandraDB:
    cluster: Cluster
    session: Session
    # _setup_connection -> cassandra.Cluster.connect
    @blocks("database")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # cassandra.Session.execute
    @blocks("database")
    def create_col(self, *args: Any, **kwargs: Any) -> Any: ...
    # cassandra.Session.prepare
    @blocks("database")
    def insert(self, *args: Any, **kwargs: Any) -> Any: ...
    # cassandra.Session.execute
    @blocks("database")
    def search(self, *args: Any, **kwargs: Any) -> list: ...
    # cassandra.Session.prepare
    @blocks("database")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("database")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("database")
    def list_cols(self, *args: Any, **kwargs: Any) -> list[str]: ...
    # cassandra.Session.execute
    @blocks("database")
    def delete_col(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("database")
    def col_info(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("database")
    def list(self, *args: Any, **kwargs: Any) -> list[list]: ...
    @blocks("database")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mem0.vector_stores.chroma
from chromadb.api.models.Collection import Collection

@sync_client
class ChromaDB:
    collection: Collection
    # create_col -> chromadb.Client.get_or_create_collection
    @blocks("network")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # chromadb.Client.get_or_create_collection
    @blocks("network")
    def create_col(self, *args: Any, **kwargs: Any) -> Collection: ...
    # chromadb.Collection.add
    @blocks("network")
    def insert(self, *args: Any, **kwargs: Any) -> Any: ...
    # chromadb.Collection.query
    @blocks("network")
    def search(self, *args: Any, **kwargs: Any) -> list: ...
    # chromadb.Collection.delete
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    # chromadb.Collection.update
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    # chromadb.Collection.get
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    # chromadb.Client.list_collections
    @blocks("network")
    def list_cols(self, *args: Any, **kwargs: Any) -> list[Collection]: ...
    # chromadb.Client.delete_collection
    @blocks("network")
    def delete_col(self, *args: Any, **kwargs: Any) -> Any: ...
    # chromadb.Client.get_collection
    @blocks("network")
    def col_info(self, *args: Any, **kwargs: Any) -> dict: ...
    # chromadb.Collection.get
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    # delete_col -> chromadb.Client.delete_collection
    @blocks("network")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mem0.vector_stores.elasticsearch
from elasticsearch._sync.client import Elasticsearch

@sync_client
class ElasticsearchDB:
    client: Elasticsearch
    # elasticsearch.IndicesClient.exists
    @blocks("network")
    def create_index(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_col(self, *args: Any, **kwargs: Any) -> Any: ...
    # elasticsearch.bulk
    @blocks("network")
    def insert(self, *args: Any, **kwargs: Any) -> list: ...
    # elasticsearch.Elasticsearch.search
    @blocks("network")
    def search(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def keyword_search(self, *args: Any, **kwargs: Any) -> list: ...
    # elasticsearch.Elasticsearch.delete
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    # elasticsearch.Elasticsearch.update
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    # elasticsearch.Elasticsearch.get
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    # elasticsearch.IndicesClient.get_alias
    @blocks("network")
    def list_cols(self, *args: Any, **kwargs: Any) -> list[str]: ...
    # elasticsearch.IndicesClient.delete
    @blocks("network")
    def delete_col(self, *args: Any, **kwargs: Any) -> Any: ...
    # elasticsearch.IndicesClient.get
    @blocks("network")
    def col_info(self, *args: Any, **kwargs: Any) -> Any: ...
    # elasticsearch.Elasticsearch.search
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> list[list]: ...
    # delete_col -> elasticsearch.IndicesClient.delete
    @blocks("network")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mem0.vector_stores.milvus
from pymilvus.milvus_client.milvus_client import MilvusClient

@sync_client
class MilvusDB:
    client: MilvusClient
    # pymilvus.MilvusClient.__init__
    @blocks("network")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # pymilvus.MilvusClient.has_collection
    @blocks("network")
    def create_col(self, *args: Any, **kwargs: Any) -> Any: ...
    # pymilvus.MilvusClient.insert
    @blocks("network")
    def insert(self, *args: Any, **kwargs: Any) -> Any: ...
    # pymilvus.MilvusClient.search
    @blocks("network")
    def search(self, *args: Any, **kwargs: Any) -> list: ...
    # pymilvus.MilvusClient.delete
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    # pymilvus.MilvusClient.get
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    # pymilvus.MilvusClient.list_collections
    @blocks("network")
    def list_cols(self, *args: Any, **kwargs: Any) -> list[str]: ...
    # pymilvus.MilvusClient.drop_collection
    @blocks("network")
    def delete_col(self, *args: Any, **kwargs: Any) -> Any: ...
    # pymilvus.MilvusClient.get_collection_stats
    @blocks("network")
    def col_info(self, *args: Any, **kwargs: Any) -> Any: ...
    # pymilvus.MilvusClient.query
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    # delete_col -> pymilvus.MilvusClient.drop_collection
    @blocks("network")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mem0.vector_stores.mongodb
from pymongo.synchronous.collection import Collection
from pymongo.synchronous.database import Database
from pymongo.synchronous.mongo_client import MongoClient

@sync_client
class MongoDB:
    client: MongoClient
    db: Database
    collection: Collection
    # create_col -> pymongo.Database.list_collection_names
    @blocks("database")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # pymongo.Database.list_collection_names
    @blocks("database")
    def create_col(self, *args: Any, **kwargs: Any) -> Collection: ...
    # pymongo.Collection.insert_many
    @blocks("database")
    def insert(self, *args: Any, **kwargs: Any) -> Any: ...
    # pymongo.Collection.list_search_indexes
    @blocks("database")
    def search(self, *args: Any, **kwargs: Any) -> list: ...
    # pymongo.Collection.aggregate
    @blocks("database")
    def keyword_search(self, *args: Any, **kwargs: Any) -> list: ...
    # pymongo.Collection.delete_one
    @blocks("database")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    # pymongo.Collection.find_one
    @blocks("database")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    # pymongo.Database.list_collection_names
    @blocks("database")
    def list_cols(self, *args: Any, **kwargs: Any) -> list[str]: ...
    # pymongo.Collection.drop
    @blocks("database")
    def delete_col(self, *args: Any, **kwargs: Any) -> Any: ...
    # pymongo.Database.command
    @blocks("database")
    def col_info(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # pymongo.Cursor.__iter__
    @blocks("database")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    # delete_col -> pymongo.Collection.drop
    @blocks("database")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mem0.vector_stores.opensearch
from opensearchpy.client import OpenSearch

@sync_client
class OpenSearchDB:
    client: OpenSearch
    # create_col -> opensearchpy.IndicesClient.exists
    @blocks("network")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # opensearchpy.IndicesClient.exists
    @blocks("network")
    def create_index(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_col(self, *args: Any, **kwargs: Any) -> Any: ...
    # opensearchpy.OpenSearch.index
    @blocks("network")
    def insert(self, *args: Any, **kwargs: Any) -> list: ...
    # opensearchpy.OpenSearch.search
    @blocks("network")
    def search(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def keyword_search(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    # opensearchpy.IndicesClient.get_alias
    @blocks("network")
    def list_cols(self, *args: Any, **kwargs: Any) -> list[str]: ...
    # opensearchpy.IndicesClient.delete
    @blocks("network")
    def delete_col(self, *args: Any, **kwargs: Any) -> Any: ...
    # opensearchpy.IndicesClient.get
    @blocks("network")
    def col_info(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # opensearchpy.OpenSearch.search
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    # delete_col -> opensearchpy.IndicesClient.delete
    @blocks("network")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mem0.vector_stores.oracledb

@sync_client
class OracleAIVectorSearch:
    # oracledb.create_pool
    @blocks("database")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # oracledb.Cursor.execute
    @blocks("database")
    def create_col(self, *args: Any, **kwargs: Any) -> Any: ...
    # oracledb.Cursor.executemany
    @blocks("database")
    def insert(self, *args: Any, **kwargs: Any) -> Any: ...
    # oracledb.Cursor.execute
    @blocks("database")
    def search(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("database")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("database")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("database")
    def list_cols(self, *args: Any, **kwargs: Any) -> list[str]: ...
    @blocks("database")
    def delete_col(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("database")
    def col_info(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("database")
    def list(self, *args: Any, **kwargs: Any) -> list[list]: ...
    # delete_col -> oracledb.Cursor.execute
    @blocks("database")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mem0.vector_stores.pgvector

@sync_client
class PGVector:
    # _get_cursor -> psycopg_pool.ConnectionPool.connection
    @blocks("database")
    def create_col(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("database")
    def insert(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("database")
    def search(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("database")
    def keyword_search(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("database")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("database")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("database")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("database")
    def list_cols(self, *args: Any, **kwargs: Any) -> list[str]: ...
    @blocks("database")
    def delete_col(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("database")
    def col_info(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("database")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("database")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mem0.vector_stores.pinecone
from pinecone.index import Index

@sync_client
class PineconeDB:
    index: Index
    # create_col -> list_cols -> pinecone.Pinecone.list_indexes
    @blocks("network")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network")
    def create_col(self, *args: Any, **kwargs: Any) -> Any: ...
    # pinecone.Index.query
    @blocks("network")
    def search(self, *args: Any, **kwargs: Any) -> list: ...
    # pinecone.Index.delete
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    # pinecone.Index.upsert
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    # pinecone.Index.fetch
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    # pinecone.Pinecone.list_indexes
    @blocks("network")
    def list_cols(self, *args: Any, **kwargs: Any) -> Any: ...
    # pinecone.Index.delete
    @blocks("network")
    def delete_col(self, *args: Any, **kwargs: Any) -> Any: ...
    # pinecone.Pinecone.describe_index
    @blocks("network")
    def col_info(self, *args: Any, **kwargs: Any) -> dict: ...
    # pinecone.Index.describe_index_stats
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def count(self, *args: Any, **kwargs: Any) -> int: ...
    # delete_col -> pinecone.Index.delete
    @blocks("network")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mem0.vector_stores.qdrant

@sync_client
class Qdrant:
    # create_col -> list_cols -> qdrant_client.QdrantClient.get_collections
    @blocks("network")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network")
    def create_col(self, *args: Any, **kwargs: Any) -> Any: ...
    # qdrant_client.QdrantClient.upsert
    @blocks("network")
    def insert(self, *args: Any, **kwargs: Any) -> Any: ...
    # qdrant_client.QdrantClient.query_points
    @blocks("network")
    def search(self, *args: Any, **kwargs: Any) -> list: ...
    # qdrant_client.QdrantClient.query_batch_points
    @blocks("network")
    def search_batch(self, *args: Any, **kwargs: Any) -> list | list[list]: ...
    # qdrant_client.QdrantClient.delete
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    # qdrant_client.QdrantClient.retrieve
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> dict: ...
    # qdrant_client.QdrantClient.get_collections
    @blocks("network")
    def list_cols(self, *args: Any, **kwargs: Any) -> list: ...
    # qdrant_client.QdrantClient.delete_collection
    @blocks("network")
    def delete_col(self, *args: Any, **kwargs: Any) -> Any: ...
    # qdrant_client.QdrantClient.get_collection
    @blocks("network")
    def col_info(self, *args: Any, **kwargs: Any) -> dict: ...
    # qdrant_client.QdrantClient.scroll
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    # delete_col -> qdrant_client.QdrantClient.delete_collection
    @blocks("network")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mem0.vector_stores.redis
from redis.client import Redis

class RedisDB:
    client: Redis

# module: mem0.vector_stores.s3_vectors
from botocore.client import BaseClient

@sync_client
class S3Vectors:
    client: BaseClient
    # _ensure_bucket_exists -> botocore._Operation.__call__
    @blocks("network")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # botocore._Operation.__call__
    @blocks("network")
    def create_col(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def insert(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def search(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    # get -> botocore._Operation.__call__
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    # botocore._Operation.__call__
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list_cols(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network")
    def delete_col(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def col_info(self, *args: Any, **kwargs: Any) -> Any: ...
    # botocore.PageIterator.__iter__
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> list[list]: ...
    # delete_col -> botocore._Operation.__call__
    @blocks("network")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mem0.vector_stores.valkey
from valkey.client import _ModuleCommands

@sync_client
class ValkeyDB:
    # _create_index -> valkey.Valkey.execute_command
    @blocks("network")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # _drop_index -> valkey.Valkey.execute_command
    @blocks("network")
    def create_col(self, *args: Any, **kwargs: Any) -> _ModuleCommands: ...
    # valkey.Valkey.hset
    @blocks("network")
    def insert(self, *args: Any, **kwargs: Any) -> Any: ...
    # _execute_search -> valkey._ModuleCommand.__call__
    @blocks("network")
    def search(self, *args: Any, **kwargs: Any) -> list: ...
    # valkey.Valkey.delete
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    # valkey.Valkey.hset
    @blocks("network")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    # valkey.Valkey.hgetall
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    # valkey.Valkey.execute_command
    @blocks("network")
    def list_cols(self, *args: Any, **kwargs: Any) -> Any: ...
    # _drop_index -> valkey.Valkey.execute_command
    @blocks("network")
    def delete_col(self, *args: Any, **kwargs: Any) -> bool: ...
    # valkey._ModuleCommand.__call__
    @blocks("network")
    def col_info(self, *args: Any, **kwargs: Any) -> Any: ...
    # delete_col -> _drop_index -> valkey.Valkey.execute_command
    @blocks("network")
    def reset(self, *args: Any, **kwargs: Any) -> bool: ...
    # search -> _execute_search -> valkey._ModuleCommand.__call__
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> list: ...

# module: mem0.vector_stores.weaviate
from weaviate.client import WeaviateClient
from weaviate.collections.collection.sync import Collection

@sync_client
class Weaviate:
    client: WeaviateClient
    # weaviate.connect_to_local
    @blocks("network")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # weaviate._Collections.exists
    @blocks("network")
    def create_col(self, *args: Any, **kwargs: Any) -> Any: ...
    # weaviate._Query.hybrid
    @blocks("network")
    def search(self, *args: Any, **kwargs: Any) -> list: ...
    # weaviate._Query.bm25
    @blocks("network")
    def keyword_search(self, *args: Any, **kwargs: Any) -> list: ...
    # weaviate._Data.delete_by_id
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    # weaviate._Query.fetch_object_by_id
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    # weaviate._Collections.list_all
    @blocks("network")
    def list_cols(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # weaviate._Collections.delete
    @blocks("network")
    def delete_col(self, *args: Any, **kwargs: Any) -> Any: ...
    def col_info(self, *args: Any, **kwargs: Any) -> Collection: ...
    # weaviate._Query.fetch_objects
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    # delete_col -> weaviate._Collections.delete
    @blocks("network")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...
