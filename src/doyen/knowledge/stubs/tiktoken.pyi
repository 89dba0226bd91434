"""tiktoken: counting tokens (checked with 0.14)."""
# module: tiktoken
from tiktoken.core import Encoding as Encoding
from tiktoken.model import encoding_for_model as encoding_for_model
from tiktoken.registry import get_encoding as get_encoding

# module: tiktoken.core
class Encoding:
    name: str
    @blocks("cpu", cost="short")
    def encode(self, text: str, **kwargs: Any) -> list[int]: ...
    @blocks("cpu", cost="short")
    def encode_ordinary(self, text: str) -> list[int]: ...
    @blocks("cpu", cost="short")
    def encode_batch(self, text: list[str], **kwargs: Any) -> list[list[int]]: ...
    @pure
    def decode(self, tokens: Any, errors: str = "replace") -> str: ...

# module: tiktoken.registry
from tiktoken.core import Encoding

@blocks("disk", cost="short")
def get_encoding(encoding_name: str) -> Encoding: ...

# module: tiktoken.model
from tiktoken.core import Encoding

@blocks("disk", cost="short")
def encoding_for_model(model_name: str) -> Encoding: ...
