"""Learned from voyageai 0.5.0 by reading its source; a line written by hand wins over one here."""

# module: voyageai
from voyageai.api_resources.contextualized_embedding import ContextualizedEmbedding as ContextualizedEmbedding
from voyageai.api_resources.embedding import Embedding as Embedding
from voyageai.api_resources.multimodal_embedding import MultimodalEmbedding as MultimodalEmbedding
from voyageai.api_resources.reranking import Reranking as Reranking
from voyageai.client import Client as Client
from voyageai.client_async import AsyncClient as AsyncClient
from voyageai.embeddings_utils import aget_embedding as aget_embedding
from voyageai.embeddings_utils import aget_embeddings as aget_embeddings

# module: voyageai._base

@sync_client
class _BaseClient:
    # _get_client_config -> huggingface_hub.hf_hub_download
    @blocks("network")
    def count_usage(self, *args: Any, **kwargs: Any) -> dict[str, int]: ...

# module: voyageai.api_resources
from voyageai.api_resources.api_resource import APIResource as APIResource
from voyageai.api_resources.contextualized_embedding import ContextualizedEmbedding as ContextualizedEmbedding
from voyageai.api_resources.embedding import Embedding as Embedding
from voyageai.api_resources.multimodal_embedding import MultimodalEmbedding as MultimodalEmbedding
from voyageai.api_resources.reranking import Reranking as Reranking

# module: voyageai.api_resources.api_requestor
from aiohttp.client import ClientSession
from aiohttp.client_reqrep import ClientResponse

class APIRequestor:
    async def arequest(self, *args: Any, **kwargs: Any) -> Any: ...
    async def arequest_raw(self, *args: Any, **kwargs: Any) -> ClientResponse: ...

class AioHTTPSession:
    async def __aenter__(self) -> ClientSession: ...
    async def __aexit__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: voyageai.api_resources.api_resource

class APIResource:
    @classmethod
    async def acreate(cls, *args: Any, **kwargs: Any) -> list: ...

# module: voyageai.api_resources.contextualized_embedding
from voyageai.api_resources.api_resource import APIResource

class ContextualizedEmbedding(APIResource):
    @classmethod
    async def acreate(cls, *args: Any, **kwargs: Any) -> list: ...

# module: voyageai.api_resources.embedding
from voyageai.api_resources.api_resource import APIResource

class Embedding(APIResource):
    @classmethod
    async def acreate(cls, *args: Any, **kwargs: Any) -> list: ...

# module: voyageai.api_resources.multimodal_embedding
from voyageai.api_resources.embedding import Embedding

class MultimodalEmbedding(Embedding):
    ...

# module: voyageai.api_resources.reranking
from voyageai.api_resources.api_resource import APIResource

class Reranking(APIResource):
    @classmethod
    async def acreate(cls, *args: Any, **kwargs: Any) -> list: ...

# module: voyageai.client
from voyageai._base import _BaseClient

class Client(_BaseClient):
    ...

# module: voyageai.client_async
from voyageai._base import _BaseClient

class AsyncClient(_BaseClient):
    async def embed(self, *args: Any, **kwargs: Any) -> Any: ...
    async def contextualized_embed(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rerank(self, *args: Any, **kwargs: Any) -> Any: ...
    async def multimodal_embed(self, *args: Any, **kwargs: Any) -> Any: ...

# module: voyageai.embeddings_utils
async def aget_embedding(*args: Any, **kwargs: Any) -> list[float]: ...
async def aget_embeddings(*args: Any, **kwargs: Any) -> list[list[float]]: ...

# module: voyageai.video_utils
# _get_video_token_config -> _get_client_config -> huggingface_hub.hf_hub_download
@blocks("network")
def optimize_video(*args: Any, **kwargs: Any) -> Video: ...

@sync_client
class Video:
    # optimize_video -> _get_video_token_config -> _get_client_config -> huggingface_hub.hf_hub_download
    @classmethod
    @blocks("network")
    def from_path(cls, *args: Any, **kwargs: Any) -> Video: ...
    @classmethod
    @blocks("network")
    def from_file(cls, *args: Any, **kwargs: Any) -> Video: ...
    # builtins.open
    @blocks("disk")
    def to_file(self, *args: Any, **kwargs: Any) -> Any: ...
