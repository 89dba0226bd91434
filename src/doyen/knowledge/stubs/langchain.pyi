"""langchain-core 1.7, langchain 1.4 (and names of 0.x), langgraph 1.2, loaders of langchain-community 0.4."""
# module: langchain_core.documents
from langchain_core.documents.base import Document as Document

# module: langchain_core.documents.base
class Document:
    page_content: str
    metadata: dict[str, Any]
    def __init__(self, page_content: str, **kwargs: Any) -> None: ...

# module: langchain_core.runnables
from langchain_core.runnables.base import Runnable as Runnable
from langchain_core.runnables.base import RunnableLambda as RunnableLambda
from langchain_core.runnables.base import RunnableParallel as RunnableParallel
from langchain_core.runnables.base import RunnableSequence as RunnableSequence

# module: langchain_core.runnables.base
class Runnable:
    def __or__(self, other: Any) -> RunnableSequence: ...
    def __ror__(self, other: Any) -> RunnableSequence: ...
    def pipe(self, *others: Any, **kwargs: Any) -> RunnableSequence: ...
    def bind(self, **kwargs: Any) -> Self: ...
    def with_config(self, *args: Any, **kwargs: Any) -> Self: ...
    def with_retry(self, *args: Any, **kwargs: Any) -> Self: ...
    def with_fallbacks(self, *args: Any, **kwargs: Any) -> Self: ...
    def invoke(self, input: Any, *args: Any, **kwargs: Any) -> Any: ...
    def batch(self, inputs: Any, *args: Any, **kwargs: Any) -> list[Any]: ...
    def stream(self, input: Any, *args: Any, **kwargs: Any) -> Iterator[Any]: ...
    async def ainvoke(self, input: Any, *args: Any, **kwargs: Any) -> Any: ...
    async def abatch(self, inputs: Any, *args: Any, **kwargs: Any) -> list[Any]: ...
    def astream(self, input: Any, *args: Any, **kwargs: Any) -> AsyncIterator[Any]: ...
    def astream_events(self, input: Any, *args: Any, **kwargs: Any) -> AsyncIterator[Any]: ...

class RunnableSequence(Runnable):
    @blocks("network", instead="langchain_core.runnables.Runnable.ainvoke")
    def invoke(self, input: Any, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="langchain_core.runnables.Runnable.abatch")
    def batch(self, inputs: Any, *args: Any, **kwargs: Any) -> list[Any]: ...
    @blocks("network", instead="langchain_core.runnables.Runnable.astream")
    def stream(self, input: Any, *args: Any, **kwargs: Any) -> Iterator[Any]: ...
    @awaits("network")
    async def ainvoke(self, input: Any, *args: Any, **kwargs: Any) -> Any: ...

class RunnableLambda(Runnable):
    def __init__(self, func: Any, *args: Any, **kwargs: Any) -> None: ...

class RunnableParallel(Runnable):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: langchain_core.language_models.base
from langchain_core.runnables.base import Runnable

class BaseLanguageModel(Runnable):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="langchain_core.runnables.Runnable.ainvoke")
    def invoke(self, input: Any, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="langchain_core.runnables.Runnable.abatch")
    def batch(self, inputs: Any, *args: Any, **kwargs: Any) -> list[Any]: ...
    @blocks("network", instead="langchain_core.runnables.Runnable.astream")
    def stream(self, input: Any, *args: Any, **kwargs: Any) -> Iterator[Any]: ...
    @awaits("network")
    async def ainvoke(self, input: Any, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="langchain_core.language_models.BaseLanguageModel.agenerate_prompt")
    def generate_prompt(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def agenerate_prompt(self, *args: Any, **kwargs: Any) -> Any: ...

# module: langchain_core.language_models
from langchain_core.language_models.base import BaseLanguageModel as BaseLanguageModel
from langchain_core.language_models.chat_models import BaseChatModel as BaseChatModel
from langchain_core.language_models.llms import LLM as LLM
from langchain_core.language_models.llms import BaseLLM as BaseLLM

# module: langchain_core.language_models.chat_models
from langchain_core.language_models.base import BaseLanguageModel
from langchain_core.runnables.base import RunnableSequence

class BaseChatModel(BaseLanguageModel):
    @blocks("network", instead="langchain_core.language_models.BaseChatModel.agenerate")
    def generate(self, messages: Any, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def agenerate(self, messages: Any, *args: Any, **kwargs: Any) -> Any: ...
    def bind_tools(self, tools: Any, *args: Any, **kwargs: Any) -> RunnableSequence: ...
    def with_structured_output(self, schema: Any, *args: Any, **kwargs: Any) -> RunnableSequence: ...
    @blocks("network", instead="langchain_core.language_models.BaseChatModel.ainvoke")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="langchain_core.language_models.BaseChatModel.ainvoke")
    def predict(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def apredict(self, *args: Any, **kwargs: Any) -> Any: ...

# module: langchain_core.language_models.llms
from langchain_core.language_models.base import BaseLanguageModel

class BaseLLM(BaseLanguageModel):
    @blocks("network", instead="langchain_core.language_models.BaseLLM.agenerate")
    def generate(self, prompts: Any, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def agenerate(self, prompts: Any, *args: Any, **kwargs: Any) -> Any: ...

class LLM(BaseLLM): ...

# module: langchain_core.embeddings
from langchain_core.embeddings.embeddings import Embeddings as Embeddings

# module: langchain_core.embeddings.embeddings
class Embeddings:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="langchain_core.embeddings.Embeddings.aembed_documents")
    def embed_documents(self, texts: list[str], *args: Any, **kwargs: Any) -> list[list[float]]: ...
    @blocks("network", instead="langchain_core.embeddings.Embeddings.aembed_query")
    def embed_query(self, text: str) -> list[float]: ...
    @awaits("network")
    async def aembed_documents(self, texts: list[str], *args: Any, **kwargs: Any) -> list[list[float]]: ...
    @awaits("network")
    async def aembed_query(self, text: str) -> list[float]: ...

# module: langchain_core.retrievers
from langchain_core.documents.base import Document
from langchain_core.runnables.base import Runnable

class BaseRetriever(Runnable):
    @blocks("network", instead="langchain_core.retrievers.BaseRetriever.ainvoke")
    def invoke(self, input: str, *args: Any, **kwargs: Any) -> list[Document]: ...
    @awaits("network")
    async def ainvoke(self, input: str, *args: Any, **kwargs: Any) -> list[Document]: ...
    @blocks("network", instead="langchain_core.retrievers.BaseRetriever.ainvoke")
    def get_relevant_documents(self, query: str, **kwargs: Any) -> list[Document]: ...
    @awaits("network")
    async def aget_relevant_documents(self, query: str, **kwargs: Any) -> list[Document]: ...

# module: langchain_core.vectorstores
from langchain_core.vectorstores.base import VectorStore as VectorStore
from langchain_core.vectorstores.base import VectorStoreRetriever as VectorStoreRetriever

# module: langchain_core.vectorstores.base
from langchain_core.retrievers import BaseRetriever

class VectorStoreRetriever(BaseRetriever): ...

class VectorStore:
    def as_retriever(self, **kwargs: Any) -> VectorStoreRetriever: ...
    @blocks("network", instead="langchain_core.vectorstores.VectorStore.aadd_texts")
    def add_texts(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def aadd_texts(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="langchain_core.vectorstores.VectorStore.aadd_documents")
    def add_documents(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def aadd_documents(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="langchain_core.vectorstores.VectorStore.adelete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def adelete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="langchain_core.vectorstores.VectorStore.aget_by_ids")
    def get_by_ids(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def aget_by_ids(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="langchain_core.vectorstores.VectorStore.asearch")
    def search(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def asearch(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="langchain_core.vectorstores.VectorStore.asimilarity_search")
    def similarity_search(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def asimilarity_search(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="langchain_core.vectorstores.VectorStore.asimilarity_search_with_score")
    def similarity_search_with_score(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def asimilarity_search_with_score(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="langchain_core.vectorstores.VectorStore.asimilarity_search_with_relevance_scores")
    def similarity_search_with_relevance_scores(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def asimilarity_search_with_relevance_scores(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="langchain_core.vectorstores.VectorStore.asimilarity_search_by_vector")
    def similarity_search_by_vector(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def asimilarity_search_by_vector(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="langchain_core.vectorstores.VectorStore.amax_marginal_relevance_search")
    def max_marginal_relevance_search(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def amax_marginal_relevance_search(self, *args: Any, **kwargs: Any) -> Any: ...
    @classmethod
    @blocks("network", instead="langchain_core.vectorstores.VectorStore.afrom_documents")
    def from_documents(cls, documents: Any, embedding: Any, **kwargs: Any) -> Self: ...
    @classmethod
    @awaits("network")
    async def afrom_documents(cls, documents: Any, embedding: Any, **kwargs: Any) -> Self: ...
    @classmethod
    @blocks("network", instead="langchain_core.vectorstores.VectorStore.afrom_texts")
    def from_texts(cls, texts: Any, embedding: Any, **kwargs: Any) -> Self: ...
    @classmethod
    @awaits("network")
    async def afrom_texts(cls, texts: Any, embedding: Any, **kwargs: Any) -> Self: ...

# module: langchain_core.document_loaders
from langchain_core.document_loaders.base import BaseLoader as BaseLoader

# module: langchain_core.document_loaders.base
from langchain_core.documents.base import Document

class BaseLoader:
    @blocks("disk", cost="long", instead="langchain_core.document_loaders.BaseLoader.aload")
    def load(self) -> list[Document]: ...
    @awaits("disk")
    async def aload(self) -> list[Document]: ...
    @blocks("disk", cost="long")
    def load_and_split(self, text_splitter: Any = None) -> list[Document]: ...
    @blocks("disk", cost="long", instead="langchain_core.document_loaders.BaseLoader.alazy_load")
    def lazy_load(self) -> Iterator[Document]: ...
    def alazy_load(self) -> AsyncIterator[Document]: ...

# module: langchain_openai
from langchain_openai.chat_models.azure import AzureChatOpenAI as AzureChatOpenAI
from langchain_openai.chat_models.base import ChatOpenAI as ChatOpenAI
from langchain_openai.embeddings.azure import AzureOpenAIEmbeddings as AzureOpenAIEmbeddings
from langchain_openai.embeddings.base import OpenAIEmbeddings as OpenAIEmbeddings
from langchain_openai.llms.base import OpenAI as OpenAI

# module: langchain_openai.chat_models.azure
from langchain_core.language_models.chat_models import BaseChatModel

class AzureChatOpenAI(BaseChatModel): ...

# module: langchain_openai.chat_models.base
from langchain_core.language_models.chat_models import BaseChatModel

class ChatOpenAI(BaseChatModel): ...

# module: langchain_openai.llms.base
from langchain_core.language_models.llms import BaseLLM

class OpenAI(BaseLLM): ...

# module: langchain_openai.embeddings.base
from langchain_core.embeddings.embeddings import Embeddings

class OpenAIEmbeddings(Embeddings): ...

# module: langchain_openai.embeddings.azure
from langchain_core.embeddings.embeddings import Embeddings

class AzureOpenAIEmbeddings(Embeddings): ...

# module: langchain_anthropic
from langchain_anthropic.chat_models import ChatAnthropic as ChatAnthropic

# module: langchain_anthropic.chat_models
from langchain_core.language_models.chat_models import BaseChatModel

class ChatAnthropic(BaseChatModel): ...

# module: langchain_google_genai
from langchain_google_genai.chat_models import ChatGoogleGenerativeAI as ChatGoogleGenerativeAI
from langchain_google_genai.embeddings import GoogleGenerativeAIEmbeddings as GoogleGenerativeAIEmbeddings

# module: langchain_google_genai.chat_models
from langchain_core.language_models.chat_models import BaseChatModel

class ChatGoogleGenerativeAI(BaseChatModel): ...

# module: langchain_google_genai.embeddings
from langchain_core.embeddings.embeddings import Embeddings

class GoogleGenerativeAIEmbeddings(Embeddings): ...

# module: langchain.chat_models
from langchain.chat_models.base import init_chat_model as init_chat_model

# module: langchain.chat_models.base
from langchain_core.language_models.chat_models import BaseChatModel

def init_chat_model(model: str | None = None, **kwargs: Any) -> BaseChatModel: ...

# module: langchain.chains.base
from langchain_core.runnables.base import RunnableSequence

class Chain(RunnableSequence):
    @blocks("network", instead="langchain.chains.base.Chain.ainvoke")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="langchain.chains.base.Chain.ainvoke")
    def run(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def acall(self, *args: Any, **kwargs: Any) -> Any: ...
    @awaits("network")
    async def arun(self, *args: Any, **kwargs: Any) -> Any: ...

# module: langchain.chains
from langchain.chains.llm import LLMChain as LLMChain

# module: langchain.chains.llm
from langchain.chains.base import Chain

class LLMChain(Chain):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: langchain.agents
from langchain.agents.agent import AgentExecutor as AgentExecutor
from langchain.agents.factory import create_agent as create_agent

# module: langchain.agents.agent
from langchain.chains.base import Chain

class AgentExecutor(Chain):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: langchain.agents.factory
from langgraph.graph.state import CompiledStateGraph

def create_agent(model: Any, *args: Any, **kwargs: Any) -> CompiledStateGraph: ...

# module: langgraph.graph
from langgraph.graph.state import StateGraph as StateGraph

# module: langgraph.graph.state
from langgraph.pregel.main import Pregel

class StateGraph:
    def __init__(self, state_schema: Any, *args: Any, **kwargs: Any) -> None: ...
    def add_node(self, node: Any, action: Any = None, **kwargs: Any) -> Self: ...
    def add_edge(self, start_key: Any, end_key: str) -> Self: ...
    def add_conditional_edges(self, source: str, path: Any, *args: Any, **kwargs: Any) -> Self: ...
    def set_entry_point(self, key: str) -> Self: ...
    def compile(self, *args: Any, **kwargs: Any) -> CompiledStateGraph: ...

class CompiledStateGraph(Pregel): ...

# module: langgraph.pregel
from langgraph.pregel.main import Pregel as Pregel

# module: langgraph.pregel.main
class Pregel:
    @blocks("network", instead="langgraph.pregel.Pregel.ainvoke")
    def invoke(self, input: Any, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="langgraph.pregel.Pregel.astream")
    def stream(self, input: Any, *args: Any, **kwargs: Any) -> Iterator[Any]: ...
    @awaits("network")
    async def ainvoke(self, input: Any, *args: Any, **kwargs: Any) -> Any: ...
    def astream(self, input: Any, *args: Any, **kwargs: Any) -> AsyncIterator[Any]: ...
    def astream_events(self, input: Any, *args: Any, **kwargs: Any) -> AsyncIterator[Any]: ...
    async def aget_state(self, config: Any, **kwargs: Any) -> Any: ...
    async def aupdate_state(self, config: Any, values: Any, *args: Any, **kwargs: Any) -> Any: ...

# module: langchain_community.document_loaders
from langchain_community.document_loaders.pdf import PyPDFLoader as PyPDFLoader
from langchain_community.document_loaders.pdf import PyMuPDFLoader as PyMuPDFLoader
from langchain_community.document_loaders.pdf import PDFPlumberLoader as PDFPlumberLoader
from langchain_community.document_loaders.pdf import UnstructuredPDFLoader as UnstructuredPDFLoader
from langchain_community.document_loaders.text import TextLoader as TextLoader
from langchain_community.document_loaders.csv_loader import CSVLoader as CSVLoader
from langchain_community.document_loaders.directory import DirectoryLoader as DirectoryLoader
from langchain_community.document_loaders.json_loader import JSONLoader as JSONLoader
from langchain_community.document_loaders.word_document import Docx2txtLoader as Docx2txtLoader
from langchain_community.document_loaders.word_document import (
    UnstructuredWordDocumentLoader as UnstructuredWordDocumentLoader,
)
from langchain_community.document_loaders.markdown import UnstructuredMarkdownLoader as UnstructuredMarkdownLoader
from langchain_community.document_loaders.unstructured import UnstructuredFileLoader as UnstructuredFileLoader
from langchain_community.document_loaders.excel import UnstructuredExcelLoader as UnstructuredExcelLoader
from langchain_community.document_loaders.html import UnstructuredHTMLLoader as UnstructuredHTMLLoader
from langchain_community.document_loaders.html_bs import BSHTMLLoader as BSHTMLLoader
from langchain_community.document_loaders.web_base import WebBaseLoader as WebBaseLoader
from langchain_community.document_loaders.recursive_url_loader import RecursiveUrlLoader as RecursiveUrlLoader
from langchain_community.document_loaders.sitemap import SitemapLoader as SitemapLoader
from langchain_community.document_loaders.youtube import YoutubeLoader as YoutubeLoader
from langchain_community.document_loaders.wikipedia import WikipediaLoader as WikipediaLoader
from langchain_community.document_loaders.arxiv import ArxivLoader as ArxivLoader
from langchain_community.document_loaders.github import GithubFileLoader as GithubFileLoader
from langchain_community.document_loaders.s3_file import S3FileLoader as S3FileLoader
from langchain_community.document_loaders.confluence import ConfluenceLoader as ConfluenceLoader
from langchain_community.document_loaders.notiondb import NotionDBLoader as NotionDBLoader

# module: langchain_community.document_loaders.pdf
from langchain_core.document_loaders.base import BaseLoader

class PyPDFLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class PyMuPDFLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class PDFPlumberLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class UnstructuredPDFLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: langchain_community.document_loaders.text
from langchain_core.document_loaders.base import BaseLoader

class TextLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: langchain_community.document_loaders.csv_loader
from langchain_core.document_loaders.base import BaseLoader

class CSVLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: langchain_community.document_loaders.directory
from langchain_core.document_loaders.base import BaseLoader

class DirectoryLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: langchain_community.document_loaders.json_loader
from langchain_core.document_loaders.base import BaseLoader

class JSONLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: langchain_community.document_loaders.word_document
from langchain_core.document_loaders.base import BaseLoader

class Docx2txtLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class UnstructuredWordDocumentLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: langchain_community.document_loaders.markdown
from langchain_core.document_loaders.base import BaseLoader

class UnstructuredMarkdownLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: langchain_community.document_loaders.unstructured
from langchain_core.document_loaders.base import BaseLoader

class UnstructuredFileLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: langchain_community.document_loaders.excel
from langchain_core.document_loaders.base import BaseLoader

class UnstructuredExcelLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: langchain_community.document_loaders.html
from langchain_core.document_loaders.base import BaseLoader

class UnstructuredHTMLLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: langchain_community.document_loaders.html_bs
from langchain_core.document_loaders.base import BaseLoader

class BSHTMLLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: langchain_community.document_loaders.web_base
from langchain_core.document_loaders.base import BaseLoader
from langchain_core.documents.base import Document

class WebBaseLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.aload")
    def load(self) -> list[Document]: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.alazy_load")
    def lazy_load(self) -> Iterator[Document]: ...

# module: langchain_community.document_loaders.recursive_url_loader
from langchain_core.document_loaders.base import BaseLoader
from langchain_core.documents.base import Document

class RecursiveUrlLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.aload")
    def load(self) -> list[Document]: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.alazy_load")
    def lazy_load(self) -> Iterator[Document]: ...

# module: langchain_community.document_loaders.sitemap
from langchain_core.document_loaders.base import BaseLoader
from langchain_core.documents.base import Document

class SitemapLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.aload")
    def load(self) -> list[Document]: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.alazy_load")
    def lazy_load(self) -> Iterator[Document]: ...

# module: langchain_community.document_loaders.youtube
from langchain_core.document_loaders.base import BaseLoader
from langchain_core.documents.base import Document

class YoutubeLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.aload")
    def load(self) -> list[Document]: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.alazy_load")
    def lazy_load(self) -> Iterator[Document]: ...

# module: langchain_community.document_loaders.wikipedia
from langchain_core.document_loaders.base import BaseLoader
from langchain_core.documents.base import Document

class WikipediaLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.aload")
    def load(self) -> list[Document]: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.alazy_load")
    def lazy_load(self) -> Iterator[Document]: ...

# module: langchain_community.document_loaders.arxiv
from langchain_core.document_loaders.base import BaseLoader
from langchain_core.documents.base import Document

class ArxivLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.aload")
    def load(self) -> list[Document]: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.alazy_load")
    def lazy_load(self) -> Iterator[Document]: ...

# module: langchain_community.document_loaders.github
from langchain_core.document_loaders.base import BaseLoader
from langchain_core.documents.base import Document

class GithubFileLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.aload")
    def load(self) -> list[Document]: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.alazy_load")
    def lazy_load(self) -> Iterator[Document]: ...

# module: langchain_community.document_loaders.s3_file
from langchain_core.document_loaders.base import BaseLoader
from langchain_core.documents.base import Document

class S3FileLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.aload")
    def load(self) -> list[Document]: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.alazy_load")
    def lazy_load(self) -> Iterator[Document]: ...

# module: langchain_community.document_loaders.confluence
from langchain_core.document_loaders.base import BaseLoader
from langchain_core.documents.base import Document

class ConfluenceLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.aload")
    def load(self) -> list[Document]: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.alazy_load")
    def lazy_load(self) -> Iterator[Document]: ...

# module: langchain_community.document_loaders.notiondb
from langchain_core.document_loaders.base import BaseLoader
from langchain_core.documents.base import Document

class NotionDBLoader(BaseLoader):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.aload")
    def load(self) -> list[Document]: ...
    @blocks("network", instead="langchain_core.document_loaders.BaseLoader.alazy_load")
    def lazy_load(self) -> Iterator[Document]: ...

# module: langchain_text_splitters
from langchain_text_splitters.base import TextSplitter as TextSplitter
from langchain_text_splitters.character import CharacterTextSplitter as CharacterTextSplitter
from langchain_text_splitters.character import RecursiveCharacterTextSplitter as RecursiveCharacterTextSplitter

# module: langchain_text_splitters.base
class TextSplitter:
    @classmethod
    def from_tiktoken_encoder(cls, *args: Any, **kwargs: Any) -> Self: ...
    @blocks("cpu", cost="short")
    def split_text(self, text: str) -> list[str]: ...
    @blocks("cpu", cost="short")
    def split_documents(self, documents: Any) -> list[Any]: ...
    @blocks("cpu", cost="short")
    def create_documents(self, texts: list[str], *args: Any, **kwargs: Any) -> list[Any]: ...

# module: langchain_text_splitters.character
from langchain_text_splitters.base import TextSplitter

class CharacterTextSplitter(TextSplitter):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class RecursiveCharacterTextSplitter(TextSplitter):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: langchain.text_splitter
from langchain_text_splitters.character import CharacterTextSplitter as CharacterTextSplitter
from langchain_text_splitters.character import RecursiveCharacterTextSplitter as RecursiveCharacterTextSplitter
