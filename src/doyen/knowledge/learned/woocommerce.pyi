"""Learned from WooCommerce 3.0.0 by reading its source; a line written by hand wins over one here."""

# module: woocommerce
from woocommerce.api import API as API

# module: woocommerce.api

@sync_client
class API:
    # __request -> requests.request
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def post(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def put(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def options(self, *args: Any, **kwargs: Any) -> Any: ...
