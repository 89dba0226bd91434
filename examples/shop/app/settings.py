from functools import lru_cache

from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="SHOP_", env_file=".env", extra="forbid")

    database_url: str = "sqlite+aiosqlite:///shop.db"
    payment_url: str = "https://payments.example"
    payment_key: SecretStr = SecretStr("")
    warehouse_url: str = "https://warehouse.example"
    invoice_template: str = "templates/invoice.txt"


@lru_cache
def get_settings() -> Settings:
    return Settings()
