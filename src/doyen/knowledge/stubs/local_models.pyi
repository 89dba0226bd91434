"""Models run in process (mostly from knowledge): transformers, torch, whisper, spacy, onnxruntime, chonkie."""
# module: transformers
from transformers.pipelines import pipeline as pipeline
from transformers.pipelines.base import Pipeline as Pipeline
from transformers.modeling_utils import PreTrainedModel as PreTrainedModel
from transformers.tokenization_utils_base import PreTrainedTokenizerBase as PreTrainedTokenizerBase
from transformers.models.auto.modeling_auto import AutoModel as AutoModel
from transformers.models.auto.modeling_auto import AutoModelForCausalLM as AutoModelForCausalLM
from transformers.models.auto.modeling_auto import AutoModelForSeq2SeqLM as AutoModelForSeq2SeqLM
from transformers.models.auto.modeling_auto import (
    AutoModelForSequenceClassification as AutoModelForSequenceClassification,
)
from transformers.models.auto.modeling_auto import AutoModelForTokenClassification as AutoModelForTokenClassification
from transformers.models.auto.modeling_auto import AutoModelForQuestionAnswering as AutoModelForQuestionAnswering
from transformers.models.auto.tokenization_auto import AutoTokenizer as AutoTokenizer
from transformers.models.auto.processing_auto import AutoProcessor as AutoProcessor

# module: transformers.pipelines
from transformers.pipelines.base import Pipeline

@blocks("disk", cost="long")
def pipeline(task: Any = None, *args: Any, **kwargs: Any) -> Pipeline: ...

# module: transformers.pipelines.base
class Pipeline:
    model: Any
    tokenizer: Any
    @blocks("cpu")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: transformers.modeling_utils
class PreTrainedModel:
    config: Any
    device: Any
    @classmethod
    @blocks("disk", cost="long")
    def from_pretrained(cls, pretrained_model_name_or_path: Any, *args: Any, **kwargs: Any) -> Self: ...
    def to(self, *args: Any, **kwargs: Any) -> Self: ...
    def eval(self) -> Self: ...
    @blocks("cpu")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu")
    def generate(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("disk", cost="long")
    def save_pretrained(self, *args: Any, **kwargs: Any) -> Any: ...

# module: transformers.models.auto.modeling_auto
from transformers.modeling_utils import PreTrainedModel

class AutoModel:
    @classmethod
    @blocks("disk", cost="long")
    def from_pretrained(cls, *args: Any, **kwargs: Any) -> PreTrainedModel: ...

class AutoModelForCausalLM:
    @classmethod
    @blocks("disk", cost="long")
    def from_pretrained(cls, *args: Any, **kwargs: Any) -> PreTrainedModel: ...

class AutoModelForSeq2SeqLM:
    @classmethod
    @blocks("disk", cost="long")
    def from_pretrained(cls, *args: Any, **kwargs: Any) -> PreTrainedModel: ...

class AutoModelForSequenceClassification:
    @classmethod
    @blocks("disk", cost="long")
    def from_pretrained(cls, *args: Any, **kwargs: Any) -> PreTrainedModel: ...

class AutoModelForTokenClassification:
    @classmethod
    @blocks("disk", cost="long")
    def from_pretrained(cls, *args: Any, **kwargs: Any) -> PreTrainedModel: ...

class AutoModelForQuestionAnswering:
    @classmethod
    @blocks("disk", cost="long")
    def from_pretrained(cls, *args: Any, **kwargs: Any) -> PreTrainedModel: ...

# module: transformers.tokenization_utils_base
class PreTrainedTokenizerBase:
    @classmethod
    @blocks("disk", cost="long")
    def from_pretrained(cls, pretrained_model_name_or_path: Any, *args: Any, **kwargs: Any) -> Self: ...
    @blocks("cpu", cost="short")
    def encode(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu", cost="short")
    def encode_plus(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu", cost="short")
    def batch_encode_plus(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu", cost="short")
    def tokenize(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu", cost="short")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
    def decode(self, *args: Any, **kwargs: Any) -> str: ...
    def batch_decode(self, *args: Any, **kwargs: Any) -> list[str]: ...

# module: transformers.models.auto.tokenization_auto
from transformers.tokenization_utils_base import PreTrainedTokenizerBase

class AutoTokenizer:
    @classmethod
    @blocks("disk", cost="long")
    def from_pretrained(cls, *args: Any, **kwargs: Any) -> PreTrainedTokenizerBase: ...

# module: transformers.models.auto.processing_auto
class AutoProcessor:
    @classmethod
    @blocks("disk", cost="long")
    def from_pretrained(cls, *args: Any, **kwargs: Any) -> Any: ...

# module: sentence_transformers
from sentence_transformers.SentenceTransformer import SentenceTransformer as SentenceTransformer
from sentence_transformers.cross_encoder import CrossEncoder as CrossEncoder

# module: sentence_transformers.SentenceTransformer
class SentenceTransformer:
    @blocks("disk", cost="long")
    def __init__(self, model_name_or_path: Any = None, *args: Any, **kwargs: Any) -> None: ...
    @blocks("cpu")
    def encode(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu")
    def encode_query(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu")
    def encode_document(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu")
    def encode_multi_process(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu")
    def fit(self, *args: Any, **kwargs: Any) -> Any: ...

# module: sentence_transformers.cross_encoder
class CrossEncoder:
    @blocks("disk", cost="long")
    def __init__(self, model_name_or_path: Any, *args: Any, **kwargs: Any) -> None: ...
    @blocks("cpu")
    def predict(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu")
    def rank(self, *args: Any, **kwargs: Any) -> Any: ...

# module: torch
@blocks("disk", cost="long")
def load(f: Any, *args: Any, **kwargs: Any) -> Any: ...
@blocks("disk", cost="long")
def save(obj: Any, f: Any, *args: Any, **kwargs: Any) -> None: ...

# module: torch.hub
@blocks("network")
def load(repo_or_dir: Any, model: Any, *args: Any, **kwargs: Any) -> Any: ...

# module: whisper
from whisper.model import Whisper as Whisper

@blocks("disk", cost="long")
def load_model(name: str, *args: Any, **kwargs: Any) -> Whisper: ...
@blocks("process")
def load_audio(file: str, sr: int = ...) -> Any: ...

# module: whisper.model
class Whisper:
    @blocks("cpu")
    def transcribe(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu")
    def detect_language(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu")
    def decode(self, *args: Any, **kwargs: Any) -> Any: ...

# module: faster_whisper
from faster_whisper.transcribe import BatchedInferencePipeline as BatchedInferencePipeline
from faster_whisper.transcribe import WhisperModel as WhisperModel

# module: faster_whisper.transcribe
class _Segments:
    @blocks("cpu")
    def __iter__(self) -> Iterator[Any]: ...

class WhisperModel:
    @blocks("disk", cost="long")
    def __init__(self, model_size_or_path: str, *args: Any, **kwargs: Any) -> None: ...
    @blocks("cpu")
    def transcribe(self, audio: Any, *args: Any, **kwargs: Any) -> tuple[_Segments, Any]: ...

class BatchedInferencePipeline:
    def __init__(self, model: Any, *args: Any, **kwargs: Any) -> None: ...
    @blocks("cpu")
    def transcribe(self, audio: Any, *args: Any, **kwargs: Any) -> tuple[_Segments, Any]: ...

# module: spacy
from spacy.language import Language as Language

@blocks("disk", cost="long")
def load(name: Any, *args: Any, **kwargs: Any) -> Language: ...
def blank(name: str, *args: Any, **kwargs: Any) -> Language: ...

# module: spacy.language
class Language:
    @blocks("cpu", cost="short")
    def __call__(self, text: Any, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu")
    def pipe(self, texts: Any, *args: Any, **kwargs: Any) -> Iterator[Any]: ...

# module: nltk
from nltk.downloader import download as download
from nltk.tokenize import sent_tokenize as sent_tokenize
from nltk.tokenize import word_tokenize as word_tokenize

# module: nltk.downloader
@blocks("network")
def download(info_or_id: Any = None, *args: Any, **kwargs: Any) -> Any: ...

# module: nltk.tokenize
@blocks("cpu", cost="short")
def sent_tokenize(text: str, language: str = "english") -> list[str]: ...
@blocks("cpu", cost="short")
def word_tokenize(text: str, language: str = "english", preserve_line: bool = False) -> list[str]: ...

# module: onnxruntime
class InferenceSession:
    @blocks("disk", cost="long")
    def __init__(self, path_or_bytes: Any, *args: Any, **kwargs: Any) -> None: ...
    @blocks("cpu")
    def run(self, output_names: Any, input_feed: Any, run_options: Any = None) -> Any: ...
    def get_inputs(self) -> list[Any]: ...
    def get_outputs(self) -> list[Any]: ...

# module: chonkie
from chonkie.embeddings.auto import AutoEmbeddings as AutoEmbeddings
from chonkie.embeddings.base import BaseEmbeddings as BaseEmbeddings
from chonkie.embeddings.base import SentenceTransformerEmbeddings as SentenceTransformerEmbeddings
from chonkie.embeddings.base import Model2VecEmbeddings as Model2VecEmbeddings
from chonkie.chunker.code import CodeChunker as CodeChunker
from chonkie.chunker.late import LateChunker as LateChunker
from chonkie.chunker.token import TokenChunker as TokenChunker
from chonkie.chunker.recursive import RecursiveChunker as RecursiveChunker
from chonkie.chunker.sentence import SentenceChunker as SentenceChunker
from chonkie.chunker.semantic import SemanticChunker as SemanticChunker

# module: chonkie.chunker.base
class BaseChunker:
    @blocks("cpu", cost="short")
    def __call__(self, text: Any, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("cpu", cost="short")
    def chunk(self, text: str) -> list[Any]: ...
    @blocks("cpu")
    def chunk_batch(self, texts: Any, *args: Any, **kwargs: Any) -> list[Any]: ...
    @awaits("cpu")
    async def achunk(self, text: str) -> list[Any]: ...

# module: chonkie.chunker.token
from chonkie.chunker.base import BaseChunker

class TokenChunker(BaseChunker):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: chonkie.chunker.recursive
from chonkie.chunker.base import BaseChunker

class RecursiveChunker(BaseChunker):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: chonkie.chunker.sentence
from chonkie.chunker.base import BaseChunker

class SentenceChunker(BaseChunker):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: chonkie.chunker.semantic
from chonkie.chunker.base import BaseChunker

class SemanticChunker(BaseChunker):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: chonkie.embeddings
from chonkie.embeddings.auto import AutoEmbeddings as AutoEmbeddings
from chonkie.embeddings.base import BaseEmbeddings as BaseEmbeddings

# module: chonkie.embeddings.auto
from chonkie.embeddings.base import BaseEmbeddings

class AutoEmbeddings:
    @classmethod
    @blocks("disk", cost="long")
    def get_embeddings(cls, model: Any, **kwargs: Any) -> BaseEmbeddings: ...

# module: chonkie.embeddings.base
class BaseEmbeddings:
    dimension: int
    @blocks("cpu")
    def embed(self, text: str) -> Any: ...
    @blocks("cpu")
    def embed_batch(self, texts: list[str]) -> list[Any]: ...
    def similarity(self, u: Any, v: Any) -> Any: ...
    def count_tokens(self, text: str) -> int: ...

class SentenceTransformerEmbeddings(BaseEmbeddings):
    @blocks("disk", cost="long")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class Model2VecEmbeddings(BaseEmbeddings):
    @blocks("disk", cost="long")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: chonkie.chunker.code
from chonkie.chunker.base import BaseChunker

class CodeChunker(BaseChunker):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

# module: chonkie.chunker.late
from chonkie.chunker.base import BaseChunker

class LateChunker(BaseChunker):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
