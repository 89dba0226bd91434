"""Learned from instructor 1.17.0 by reading its source; a line written by hand wins over one here."""

# module: instructor
from instructor.batch import BatchJob as BatchJob
from instructor.batch.processor import BatchProcessor as BatchProcessor
from instructor.v2.auto_client import from_provider as from_provider
from instructor.v2.core.client import AsyncInstructor as AsyncInstructor
from instructor.v2.core.multimodal import Audio as Audio
from instructor.v2.core.multimodal import Image as Image
from instructor.v2.core.patch import apatch as apatch
from instructor.v2.core.patch import patch as patch
from instructor.v2.providers.anthropic.client import from_anthropic as from_anthropic
from instructor.v2.providers.bedrock.client import from_bedrock as from_bedrock
from instructor.v2.providers.cerebras.client import from_cerebras as from_cerebras
from instructor.v2.providers.cohere.client import from_cohere as from_cohere
from instructor.v2.providers.fireworks.client import from_fireworks as from_fireworks
from instructor.v2.providers.gemini.client import from_gemini as from_gemini
from instructor.v2.providers.genai.client import from_genai as from_genai
from instructor.v2.providers.groq.client import from_groq as from_groq
from instructor.v2.providers.litellm.client import from_litellm as from_litellm
from instructor.v2.providers.mistral.client import from_mistral as from_mistral
from instructor.v2.providers.openai.client import from_anyscale as from_anyscale
from instructor.v2.providers.openai.client import from_databricks as from_databricks
from instructor.v2.providers.openai.client import from_deepseek as from_deepseek
from instructor.v2.providers.openai.client import from_openai as from_openai
from instructor.v2.providers.openai.client import from_together as from_together
from instructor.v2.providers.openrouter.client import from_openrouter as from_openrouter
from instructor.v2.providers.perplexity.client import from_perplexity as from_perplexity
from instructor.v2.providers.vertexai.client import from_vertexai as from_vertexai
from instructor.v2.providers.writer.client import from_writer as from_writer
from instructor.v2.providers.xai.client import from_xai as from_xai

# module: instructor.batch
from instructor.batch.processor import BatchProcessor as BatchProcessor

class BatchJob:
    # builtins.open
    @classmethod
    @blocks("disk")
    def parse_from_file(cls, *args: Any, **kwargs: Any) -> tuple[list, list[dict]]: ...

# module: instructor.batch.processor

@sync_client
class BatchProcessor[T]:
    # submit_batch -> anthropic.Batches.create
    @blocks("network")
    def submit_batch(self, *args: Any, **kwargs: Any) -> str: ...
    # get_status -> anthropic.Batches.retrieve
    @blocks("network")
    def get_batch_status(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # retrieve_results -> _iter_result_lines -> anthropic.Batches.retrieve
    @blocks("network")
    def retrieve_results(self, *args: Any, **kwargs: Any) -> list: ...
    # list_batches -> anthropic.Batches.list
    @blocks("network")
    def list_batches(self, *args: Any, **kwargs: Any) -> list: ...
    # retrieve_results -> retrieve_results -> _iter_result_lines -> anthropic.Batches.retrieve
    @blocks("network")
    def get_results(self, *args: Any, **kwargs: Any) -> list: ...
    # cancel_batch -> anthropic.Batches.cancel
    @blocks("network")
    def cancel_batch(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # delete_batch -> anthropic.Batches.retrieve
    @blocks("network")
    def delete_batch(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: instructor.batch.providers
from instructor.batch.providers.anthropic import AnthropicProvider as AnthropicProvider
from instructor.batch.providers.openai import OpenAIProvider as OpenAIProvider

# module: instructor.batch.providers.anthropic

@sync_client
class AnthropicProvider:
    # anthropic.Batches.create
    @blocks("network")
    def submit_batch(self, *args: Any, **kwargs: Any) -> str: ...
    # anthropic.Batches.retrieve
    @blocks("network")
    def get_status(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # _iter_result_lines -> anthropic.Batches.retrieve
    @blocks("network")
    def retrieve_results(self, *args: Any, **kwargs: Any) -> str: ...
    @blocks("network")
    def download_results(self, *args: Any, **kwargs: Any) -> Any: ...
    # anthropic.Batches.cancel
    @blocks("network")
    def cancel_batch(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # anthropic.Batches.retrieve
    @blocks("network")
    def delete_batch(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # anthropic.Batches.list
    @blocks("network")
    def list_batches(self, *args: Any, **kwargs: Any) -> list: ...

# module: instructor.batch.providers.openai

@sync_client
class OpenAIProvider:
    # openai.Files.create
    @blocks("network")
    def submit_batch(self, *args: Any, **kwargs: Any) -> str: ...
    # openai.Batches.retrieve
    @blocks("network")
    def get_status(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # _get_results_text -> openai.Batches.retrieve
    @blocks("network")
    def retrieve_results(self, *args: Any, **kwargs: Any) -> str: ...
    @blocks("network")
    def download_results(self, *args: Any, **kwargs: Any) -> Any: ...
    # openai.Batches.cancel
    @blocks("network")
    def cancel_batch(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # openai.Batches.retrieve
    @blocks("network")
    def delete_batch(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    # openai.Batches.list
    @blocks("network")
    def list_batches(self, *args: Any, **kwargs: Any) -> list: ...

# module: instructor.core
from instructor.v2.core.client import AsyncInstructor as AsyncInstructor
from instructor.v2.core.client import from_litellm as from_litellm
from instructor.v2.core.client import from_openai as from_openai
from instructor.v2.core.patch import apatch as apatch
from instructor.v2.core.patch import patch as patch
from instructor.v2.core.retry import retry_async as retry_async

# module: instructor.processing
from instructor.v2.core.response import process_response_async as process_response_async

# module: instructor.providers

# module: instructor.providers.anthropic

# module: instructor.providers.anthropic.client
from instructor.v2.providers.anthropic.client import from_anthropic as from_anthropic

# module: instructor.providers.bedrock

# module: instructor.providers.bedrock.client
from instructor.v2.providers.bedrock.client import from_bedrock as from_bedrock

# module: instructor.providers.cerebras

# module: instructor.providers.cerebras.client
from instructor.v2.providers.cerebras.client import from_cerebras as from_cerebras

# module: instructor.providers.cohere

# module: instructor.providers.cohere.client
from instructor.v2.providers.cohere.client import from_cohere as from_cohere

# module: instructor.providers.fireworks

# module: instructor.providers.fireworks.client
from instructor.v2.providers.fireworks.client import from_fireworks as from_fireworks

# module: instructor.providers.gemini

# module: instructor.providers.gemini.client
from instructor.v2.providers.gemini.client import from_gemini as from_gemini

# module: instructor.providers.genai

# module: instructor.providers.genai.client
from instructor.v2.providers.genai.client import from_genai as from_genai

# module: instructor.providers.groq

# module: instructor.providers.groq.client
from instructor.v2.providers.groq.client import from_groq as from_groq

# module: instructor.providers.mistral

# module: instructor.providers.mistral.client
from instructor.v2.providers.mistral.client import from_mistral as from_mistral

# module: instructor.providers.perplexity

# module: instructor.providers.perplexity.client
from instructor.v2.providers.perplexity.client import from_perplexity as from_perplexity

# module: instructor.providers.vertexai

# module: instructor.providers.vertexai.client
from instructor.v2.providers.vertexai.client import from_vertexai as from_vertexai

# module: instructor.providers.writer

# module: instructor.providers.writer.client
from instructor.v2.providers.writer.client import from_writer as from_writer

# module: instructor.providers.xai

# module: instructor.providers.xai.client
from instructor.v2.providers.xai.client import from_xai as from_xai

# module: instructor.v2

# module: instructor.v2.auto_client
from instructor.v2.core.client import AsyncInstructor
def from_provider(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.core

# module: instructor.v2.core.client
def from_litellm(*args: Any, **kwargs: Any) -> AsyncInstructor: ...
def from_openai(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

class AsyncResponse:
    client: AsyncInstructor
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_with_completion(self, *args: Any, **kwargs: Any) -> tuple[Any, Any]: ...
    async def create_iterable(self, *args: Any, **kwargs: Any) -> AsyncGenerator: ...

class AsyncInstructor:
    responses: AsyncResponse
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_with_completion(self, *args: Any, **kwargs: Any) -> tuple[Any, Any]: ...

# module: instructor.v2.core.multimodal
def autodetect_media(*args: Any, **kwargs: Any) -> Image | Audio | PDF | str: ...

@sync_client
class Image:
    @classmethod
    def autodetect(cls, *args: Any, **kwargs: Any) -> Image: ...
    @classmethod
    def autodetect_safely(cls, *args: Any, **kwargs: Any) -> Image | str: ...
    @classmethod
    def from_base64(cls, *args: Any, **kwargs: Any) -> Image: ...
    # fetch_remote_content -> _request_with_redirects -> requests.Session.request
    @classmethod
    @blocks("network")
    def from_gs_url(cls, *args: Any, **kwargs: Any) -> Image: ...
    @classmethod
    def from_raw_base64(cls, *args: Any, **kwargs: Any) -> Image: ...
    @classmethod
    def from_url(cls, *args: Any, **kwargs: Any) -> Image: ...
    # pathlib.Path.read_bytes
    @classmethod
    @blocks("disk")
    def from_path(cls, *args: Any, **kwargs: Any) -> Image: ...
    # fetch_remote_content -> _request_with_redirects -> requests.Session.request
    @staticmethod
    @blocks("network")
    def url_to_base64(*args: Any, **kwargs: Any) -> str: ...

@sync_client
class Audio:
    @classmethod
    def autodetect(cls, *args: Any, **kwargs: Any) -> Audio: ...
    @classmethod
    def autodetect_safely(cls, *args: Any, **kwargs: Any) -> Audio | str: ...
    @classmethod
    def from_base64(cls, *args: Any, **kwargs: Any) -> Audio: ...
    # from_gs_url -> fetch_remote_content -> _request_with_redirects -> requests.Session.request
    @classmethod
    @blocks("network")
    def from_url(cls, *args: Any, **kwargs: Any) -> Audio: ...
    # pathlib.Path.read_bytes
    @classmethod
    @blocks("disk")
    def from_path(cls, *args: Any, **kwargs: Any) -> Audio: ...
    # fetch_remote_content -> _request_with_redirects -> requests.Session.request
    @classmethod
    @blocks("network")
    def from_gs_url(cls, *args: Any, **kwargs: Any) -> Audio: ...

@sync_client
class ImageWithCacheControl(Image):
    @classmethod
    def from_image_params(cls, *args: Any, **kwargs: Any) -> Image: ...
    # url_to_base64 -> fetch_remote_content -> _request_with_redirects -> requests.Session.request
    @blocks("network")
    def to_anthropic(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

@sync_client
class PDF:
    @classmethod
    def autodetect(cls, *args: Any, **kwargs: Any) -> PDF: ...
    @classmethod
    def autodetect_safely(cls, *args: Any, **kwargs: Any) -> PDF | str: ...
    @classmethod
    def from_base64(cls, *args: Any, **kwargs: Any) -> PDF: ...
    # pathlib.Path.read_bytes
    @classmethod
    @blocks("disk")
    def from_path(cls, *args: Any, **kwargs: Any) -> PDF: ...
    @classmethod
    def from_raw_base64(cls, *args: Any, **kwargs: Any) -> PDF: ...
    # fetch_remote_content -> _request_with_redirects -> requests.Session.request
    @classmethod
    @blocks("network")
    def from_gs_url(cls, *args: Any, **kwargs: Any) -> PDF: ...
    @classmethod
    def from_url(cls, *args: Any, **kwargs: Any) -> PDF: ...

class PDFWithCacheControl(PDF):
    ...

@sync_client
class PDFWithGenaiFile(PDF):
    # upload_new_pdf_file -> google.Files.upload
    @classmethod
    @blocks("network")
    def from_new_genai_file(cls, *args: Any, **kwargs: Any) -> PDFWithGenaiFile: ...
    # load_existing_pdf_file -> google.Files.get
    @classmethod
    @blocks("network")
    def from_existing_genai_file(cls, *args: Any, **kwargs: Any) -> PDFWithGenaiFile: ...

# module: instructor.v2.core.patch
from openai._client import AsyncOpenAI
from openai._client import OpenAI
def apatch(*args: Any, **kwargs: Any) -> AsyncOpenAI: ...
def patch(*args: Any, **kwargs: Any) -> OpenAI | AsyncOpenAI: ...

class AsyncInstructorChatCompletionCreate:
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: instructor.v2.core.protocols

class AsyncStreamExtractor:
    async def __call__(self, *args: Any, **kwargs: Any) -> AsyncGenerator[str, Any]: ...

# module: instructor.v2.core.registry
from instructor.v2.core.protocols import AsyncStreamExtractor
mode_registry: ModeRegistry

class ModeHandlers:
    stream_extractor_async: AsyncStreamExtractor

class ModeRegistry:
    def get_handlers(self, *args: Any, **kwargs: Any) -> ModeHandlers: ...
    def get_handler(self, *args: Any, **kwargs: Any) -> AsyncStreamExtractor: ...

# module: instructor.v2.core.remote
# _request_with_redirects -> requests.Session.request
@blocks("network")
def fetch_remote_content(*args: Any, **kwargs: Any) -> Any: ...
# _request_with_redirects -> requests.Session.request
@blocks("network")
def probe_remote_content_type(*args: Any, **kwargs: Any) -> str: ...

# module: instructor.v2.core.response
async def process_response_async(*args: Any, **kwargs: Any) -> Any: ...

# module: instructor.v2.core.retry
async def retry_async(*args: Any, **kwargs: Any) -> Any: ...
async def retry_async_v2(*args: Any, **kwargs: Any) -> Any: ...

# module: instructor.v2.providers

# module: instructor.v2.providers.anthropic
from instructor.v2.providers.anthropic.client import from_anthropic as from_anthropic

# module: instructor.v2.providers.anthropic.client
from instructor.v2.core.client import AsyncInstructor
def from_anthropic(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.providers.bedrock
from instructor.v2.providers.bedrock.client import from_bedrock as from_bedrock

# module: instructor.v2.providers.bedrock.client
from instructor.v2.core.client import AsyncInstructor
def from_bedrock(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.providers.cerebras
from instructor.v2.providers.cerebras.client import from_cerebras as from_cerebras

# module: instructor.v2.providers.cerebras.client
from instructor.v2.core.client import AsyncInstructor
def from_cerebras(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.providers.cohere
from instructor.v2.providers.cohere.client import from_cohere as from_cohere

# module: instructor.v2.providers.cohere.client
from instructor.v2.core.client import AsyncInstructor
def from_cohere(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.providers.fireworks
from instructor.v2.providers.fireworks.client import from_fireworks as from_fireworks

# module: instructor.v2.providers.fireworks.client
from instructor.v2.core.client import AsyncInstructor
def from_fireworks(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.providers.gemini

# module: instructor.v2.providers.gemini.client
from instructor.v2.core.client import AsyncInstructor
def from_gemini(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.providers.genai
from instructor.v2.providers.genai.client import from_genai as from_genai

# module: instructor.v2.providers.genai.client
from instructor.v2.core.client import AsyncInstructor
def from_genai(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.providers.genai.multimodal
# google.Files.get
@blocks("network")
def load_existing_pdf_file(*args: Any, **kwargs: Any) -> Any: ...
# google.Files.upload
@blocks("network")
def upload_new_pdf_file(*args: Any, **kwargs: Any) -> Any: ...

# module: instructor.v2.providers.groq
from instructor.v2.providers.groq.client import from_groq as from_groq

# module: instructor.v2.providers.groq.client
from instructor.v2.core.client import AsyncInstructor
def from_groq(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.providers.litellm
from instructor.v2.providers.litellm.client import from_litellm as from_litellm

# module: instructor.v2.providers.litellm.client
from instructor.v2.core.client import AsyncInstructor
def from_litellm(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.providers.mistral
from instructor.v2.providers.mistral.client import from_mistral as from_mistral

# module: instructor.v2.providers.mistral.client
from instructor.v2.core.client import AsyncInstructor
def from_mistral(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.providers.openai
from instructor.v2.providers.openai.client import from_openai as from_openai

# module: instructor.v2.providers.openai.client
from instructor.v2.core.client import AsyncInstructor
async def async_map_chat_completion_to_response(*args: Any, **kwargs: Any) -> Any: ...
def from_anyscale(*args: Any, **kwargs: Any) -> AsyncInstructor: ...
def from_databricks(*args: Any, **kwargs: Any) -> AsyncInstructor: ...
def from_deepseek(*args: Any, **kwargs: Any) -> AsyncInstructor: ...
def from_openai(*args: Any, **kwargs: Any) -> AsyncInstructor: ...
def from_together(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.providers.openrouter
from instructor.v2.providers.openrouter.client import from_openrouter as from_openrouter

# module: instructor.v2.providers.openrouter.client
from instructor.v2.core.client import AsyncInstructor
def from_openrouter(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.providers.perplexity
from instructor.v2.providers.perplexity.client import from_perplexity as from_perplexity

# module: instructor.v2.providers.perplexity.client
from instructor.v2.core.client import AsyncInstructor
def from_perplexity(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.providers.vertexai

# module: instructor.v2.providers.vertexai.client
from instructor.v2.core.client import AsyncInstructor
def from_vertexai(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.providers.writer
from instructor.v2.providers.writer.client import from_writer as from_writer

# module: instructor.v2.providers.writer.client
from instructor.v2.core.client import AsyncInstructor
def from_writer(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.providers.xai
from instructor.v2.providers.xai.client import from_xai as from_xai

# module: instructor.v2.providers.xai.client
from instructor.v2.core.client import AsyncInstructor
def from_xai(*args: Any, **kwargs: Any) -> AsyncInstructor: ...

# module: instructor.v2.validation
from instructor.v2.validation.async_validators import run_async_validators as run_async_validators

# module: instructor.v2.validation.async_validators
async def run_async_validators(*args: Any, **kwargs: Any) -> list | tuple | dict: ...
