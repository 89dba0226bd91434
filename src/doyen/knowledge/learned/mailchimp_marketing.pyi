"""Learned from mailchimp-marketing 3.0.80 by reading its source; a line written by hand wins over one here."""

# module: mailchimp_marketing
from mailchimp_marketing.api_client import ApiClient as ApiClient
from mailchimp_marketing.api_client import ApiClient as _ApiClient

class Client:
    api_client: _ApiClient

# module: mailchimp_marketing.api_client

@sync_client
class ApiClient:
    # request -> requests.get
    @blocks("network")
    def call_api(self, *args: Any, **kwargs: Any) -> str: ...
    # requests.get
    @blocks("network")
    def request(self, *args: Any, **kwargs: Any) -> Any: ...

# module: mailchimp_marketing.rest

@sync_client
class RESTClientObject:
    # urllib3.PoolManager.request
    @blocks("network")
    def request(self, *args: Any, **kwargs: Any) -> Any: ...
    # request -> urllib3.PoolManager.request
    @blocks("network")
    def GET(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def HEAD(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def OPTIONS(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def DELETE(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def POST(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def PUT(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def PATCH(self, *args: Any, **kwargs: Any) -> Any: ...
