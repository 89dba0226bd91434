"""pydantic_settings: settings read from the environment as pydantic models (checked with 2.16)."""

# module: pydantic_settings
from pydantic_settings.exceptions import SettingsError as SettingsError
from pydantic_settings.main import BaseSettings as BaseSettings
from pydantic_settings.main import CliApp as CliApp
from pydantic_settings.main import SettingsConfigDict as SettingsConfigDict
from pydantic_settings.sources.base import InitSettingsSource as InitSettingsSource
from pydantic_settings.sources.base import PydanticBaseSettingsSource as PydanticBaseSettingsSource
from pydantic_settings.sources.providers import CliSettingsSource as CliSettingsSource
from pydantic_settings.sources.providers import DotEnvSettingsSource as DotEnvSettingsSource
from pydantic_settings.sources.providers import EnvSettingsSource as EnvSettingsSource
from pydantic_settings.sources.providers import JsonConfigSettingsSource as JsonConfigSettingsSource
from pydantic_settings.sources.providers import (
    PyprojectTomlConfigSettingsSource as PyprojectTomlConfigSettingsSource,
)
from pydantic_settings.sources.providers import SecretsSettingsSource as SecretsSettingsSource
from pydantic_settings.sources.providers import TomlConfigSettingsSource as TomlConfigSettingsSource
from pydantic_settings.sources.providers import YamlConfigSettingsSource as YamlConfigSettingsSource
from pydantic_settings.sources.types import NoDecode as NoDecode

# module: pydantic_settings.exceptions
class SettingsError(ValueError): ...

# module: pydantic_settings.main
from pydantic.config import ConfigDict
from pydantic.main import BaseModel

class SettingsConfigDict(ConfigDict):
    def __init__(self, **kwargs: Any) -> None: ...

class BaseSettings(BaseModel):
    def __init__(self, **values: Any) -> None: ...
    @classmethod
    def settings_customise_sources(cls, settings_cls: Any, *args: Any, **kwargs: Any) -> tuple[Any, ...]: ...

class CliApp:
    @staticmethod
    def run[T](model_cls: type[T], *args: Any, **kwargs: Any) -> T: ...

# module: pydantic_settings.sources.base
class PydanticBaseSettingsSource:
    config: Any
    settings_cls: Any
    def __init__(self, settings_cls: Any) -> None: ...
    def __call__(self) -> dict[str, Any]: ...
    def get_field_value(self, field: Any, field_name: str) -> tuple[Any, str, bool]: ...
    def prepare_field_value(self, field_name: str, field: Any, value: Any, value_is_complex: bool) -> Any: ...

class InitSettingsSource(PydanticBaseSettingsSource): ...

# module: pydantic_settings.sources.providers
from pydantic_settings.sources.base import PydanticBaseSettingsSource

class EnvSettingsSource(PydanticBaseSettingsSource): ...
class DotEnvSettingsSource(EnvSettingsSource): ...
class CliSettingsSource(EnvSettingsSource): ...
class SecretsSettingsSource(PydanticBaseSettingsSource): ...
class JsonConfigSettingsSource(PydanticBaseSettingsSource): ...
class TomlConfigSettingsSource(PydanticBaseSettingsSource): ...
class YamlConfigSettingsSource(PydanticBaseSettingsSource): ...
class PyprojectTomlConfigSettingsSource(TomlConfigSettingsSource): ...

# module: pydantic_settings.sources.types
class NoDecode: ...
