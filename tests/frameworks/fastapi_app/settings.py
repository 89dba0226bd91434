class Settings:
    API: str = "/api"
    admin_prefix = "/admin"


settings = Settings()
VERSION = "/v1"
