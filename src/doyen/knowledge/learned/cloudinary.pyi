"""Learned from cloudinary 1.46.3 by reading its source; a line written by hand wins over one here."""

# module: cloudinary
from cloudinary.search import Search as Search
from cloudinary.search_folders import SearchFolders as SearchFolders

# module: cloudinary.api
# __call_notifications_api -> _call_v2_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def ack_notifications(*args: Any, **kwargs: Any) -> Any: ...
# call_metadata_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def add_metadata_field(*args: Any, **kwargs: Any) -> Any: ...
# call_metadata_rules_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def add_metadata_rule(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def add_related_assets(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def add_related_assets_by_asset_ids(*args: Any, **kwargs: Any) -> Any: ...
# _call_v2_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def analyze(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def config(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def create_folder(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def create_streaming_profile(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def create_transformation(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def create_trigger(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def create_upload_mapping(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def create_upload_preset(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_all_resources(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_backed_up_assets(*args: Any, **kwargs: Any) -> Any: ...
# call_metadata_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_datasource_entries(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_derived_by_transformation(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_derived_resources(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_folder(*args: Any, **kwargs: Any) -> Any: ...
# call_metadata_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_metadata_field(*args: Any, **kwargs: Any) -> Any: ...
# call_metadata_rules_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_metadata_rule(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_related_assets(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_related_assets_by_asset_ids(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_resources(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_resources_by_asset_ids(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_resources_by_prefix(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_resources_by_tag(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_streaming_profile(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_transformation(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_trigger(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_upload_mapping(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def delete_upload_preset(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def get_streaming_profile(*args: Any, **kwargs: Any) -> Any: ...
# call_metadata_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def list_metadata_fields(*args: Any, **kwargs: Any) -> Any: ...
# call_metadata_rules_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def list_metadata_rules(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def list_streaming_profiles(*args: Any, **kwargs: Any) -> Any: ...
# call_metadata_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def metadata_field_by_field_id(*args: Any, **kwargs: Any) -> Any: ...
# __call_notifications_api -> _call_v2_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def notifications(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def ping(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def publish_by_ids(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def publish_by_prefix(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def publish_by_tag(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def rename_folder(*args: Any, **kwargs: Any) -> Any: ...
# call_metadata_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def reorder_metadata_field_datasource(*args: Any, **kwargs: Any) -> Any: ...
# call_metadata_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def reorder_metadata_fields(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def resource(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def resource_by_asset_id(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def resource_types(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def resources(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def resources_by_asset_folder(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def resources_by_asset_ids(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def resources_by_context(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def resources_by_ids(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def resources_by_moderation(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def resources_by_tag(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def restore(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def restore_by_asset_ids(*args: Any, **kwargs: Any) -> Any: ...
# call_metadata_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def restore_metadata_field_datasource(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def root_folders(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def subfolders(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def tags(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def test_trigger(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def transformation(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def transformations(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def triggers(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def update(*args: Any, **kwargs: Any) -> Any: ...
# call_metadata_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def update_metadata_field(*args: Any, **kwargs: Any) -> Any: ...
# call_metadata_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def update_metadata_field_datasource(*args: Any, **kwargs: Any) -> Any: ...
# call_metadata_rules_api -> call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def update_metadata_rule(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def update_streaming_profile(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def update_transformation(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def update_trigger(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def update_upload_mapping(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def update_upload_preset(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def upload_mapping(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def upload_mappings(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def upload_preset(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def upload_presets(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def usage(*args: Any, **kwargs: Any) -> Any: ...
# call_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def visual_search(*args: Any, **kwargs: Any) -> Any: ...

# module: cloudinary.api_client

# module: cloudinary.api_client.call_api
# _call_api -> urllib3.PoolManager.request
@blocks("network")
def call_api(*args: Any, **kwargs: Any) -> Any: ...
# _call_api -> urllib3.PoolManager.request
@blocks("network")
def call_json_api(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def call_metadata_api(*args: Any, **kwargs: Any) -> Any: ...
# call_json_api -> _call_api -> urllib3.PoolManager.request
@blocks("network")
def call_metadata_rules_api(*args: Any, **kwargs: Any) -> Any: ...

# module: cloudinary.api_client.tcp_keep_alive_manager
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.connectionpool import HTTPSConnectionPool
from urllib3.poolmanager import PoolManager
from urllib3.poolmanager import ProxyManager

class TCPKeepAliveHTTPSConnectionPool(HTTPSConnectionPool):
    ...

class TCPKeepAliveHTTPConnectionPool(HTTPConnectionPool):
    ...

class TCPKeepAlivePoolManager(PoolManager):
    ...

class TCPKeepAliveProxyManager(ProxyManager):
    ...

# module: cloudinary.cache

# module: cloudinary.cache.adapter

# module: cloudinary.cache.adapter.key_value_cache_adapter

class KeyValueCacheAdapter:
    # set -> builtins.open
    @blocks("disk")
    def set(self, *args: Any, **kwargs: Any) -> Any: ...
    # clear -> glob.iglob
    @blocks("disk")
    def flush_all(self, *args: Any, **kwargs: Any) -> Any: ...

# module: cloudinary.cache.responsive_breakpoints_cache
instance: ResponsiveBreakpointsCache

class ResponsiveBreakpointsCache:
    # set -> set -> builtins.open
    @blocks("disk")
    def set(self, *args: Any, **kwargs: Any) -> Any: ...
    # flush_all -> clear -> glob.iglob
    @blocks("disk")
    def flush_all(self, *args: Any, **kwargs: Any) -> Any: ...

# module: cloudinary.cache.storage

# module: cloudinary.cache.storage.file_system_key_value_storage

class FileSystemKeyValueStorage:
    # builtins.open
    @blocks("disk")
    def set(self, *args: Any, **kwargs: Any) -> bool: ...
    # glob.iglob
    @blocks("disk")
    def clear(self, *args: Any, **kwargs: Any) -> bool: ...

# module: cloudinary.poster

# module: cloudinary.poster.encode

class MultipartParam:
    # builtins.open
    @classmethod
    @blocks("disk")
    def from_file(cls, *args: Any, **kwargs: Any) -> MultipartParam: ...
    @classmethod
    def from_params(cls, *args: Any, **kwargs: Any) -> list | list[MultipartParam]: ...

# module: cloudinary.provisioning
from cloudinary.provisioning.account import access_keys as access_keys
from cloudinary.provisioning.account import add_user_to_group as add_user_to_group
from cloudinary.provisioning.account import create_agent_account as create_agent_account
from cloudinary.provisioning.account import create_cloud as create_cloud
from cloudinary.provisioning.account import create_sub_account as create_sub_account
from cloudinary.provisioning.account import create_user as create_user
from cloudinary.provisioning.account import create_user_group as create_user_group
from cloudinary.provisioning.account import delete_access_key as delete_access_key
from cloudinary.provisioning.account import delete_sub_account as delete_sub_account
from cloudinary.provisioning.account import delete_user as delete_user
from cloudinary.provisioning.account import delete_user_group as delete_user_group
from cloudinary.provisioning.account import generate_access_key as generate_access_key
from cloudinary.provisioning.account import remove_user_from_group as remove_user_from_group
from cloudinary.provisioning.account import sub_account as sub_account
from cloudinary.provisioning.account import sub_accounts as sub_accounts
from cloudinary.provisioning.account import update_access_key as update_access_key
from cloudinary.provisioning.account import update_sub_account as update_sub_account
from cloudinary.provisioning.account import update_user as update_user
from cloudinary.provisioning.account import update_user_group as update_user_group
from cloudinary.provisioning.account import user as user
from cloudinary.provisioning.account import user_group as user_group
from cloudinary.provisioning.account import user_group_users as user_group_users
from cloudinary.provisioning.account import user_groups as user_groups
from cloudinary.provisioning.account import user_in_user_groups as user_in_user_groups
from cloudinary.provisioning.account import users as users

# module: cloudinary.provisioning.account
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def access_keys(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def add_user_to_group(*args: Any, **kwargs: Any) -> Any: ...
# _call_public_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def create_agent_account(*args: Any, **kwargs: Any) -> Any: ...
# _call_public_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def create_cloud(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def create_sub_account(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def create_user(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def create_user_group(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def delete_access_key(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def delete_sub_account(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def delete_user(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def delete_user_group(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def generate_access_key(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def remove_user_from_group(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def sub_account(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def sub_accounts(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def update_access_key(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def update_sub_account(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def update_user(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def update_user_group(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def user(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def user_group(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def user_group_users(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def user_groups(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def user_in_user_groups(*args: Any, **kwargs: Any) -> Any: ...
# _call_account_api -> _execute_account_request -> urllib3.PoolManager.request
@blocks("network")
def users(*args: Any, **kwargs: Any) -> Any: ...

# module: cloudinary.search

@sync_client
class Search:
    def expression(self, *args: Any, **kwargs: Any) -> Search: ...
    def max_results(self, *args: Any, **kwargs: Any) -> Search: ...
    def next_cursor(self, *args: Any, **kwargs: Any) -> Search: ...
    def sort_by(self, *args: Any, **kwargs: Any) -> Search: ...
    def aggregate(self, *args: Any, **kwargs: Any) -> Search: ...
    def with_field(self, *args: Any, **kwargs: Any) -> Search: ...
    def fields(self, *args: Any, **kwargs: Any) -> Search: ...
    def ttl(self, *args: Any, **kwargs: Any) -> Search: ...
    # call_json_api -> _call_api -> urllib3.PoolManager.request
    @blocks("network")
    def execute(self, *args: Any, **kwargs: Any) -> Any: ...
    def endpoint(self, *args: Any, **kwargs: Any) -> Search: ...

# module: cloudinary.search_folders
from cloudinary.search import Search

class SearchFolders(Search):
    ...

# module: cloudinary.uploader
# call_context_api -> call_api -> urllib3.PoolManager.request
@blocks("network")
def add_context(*args: Any, **kwargs: Any) -> Any: ...
# call_tags_api -> call_api -> urllib3.PoolManager.request
@blocks("network")
def add_tag(*args: Any, **kwargs: Any) -> Any: ...
# urllib3.PoolManager.request
@blocks("network")
def call_api(*args: Any, **kwargs: Any) -> Any: ...
# call_api -> urllib3.PoolManager.request
@blocks("network")
def call_cacheable_api(*args: Any, **kwargs: Any) -> Any: ...
# call_api -> urllib3.PoolManager.request
@blocks("network")
def call_context_api(*args: Any, **kwargs: Any) -> Any: ...
# call_api -> urllib3.PoolManager.request
@blocks("network")
def call_tags_api(*args: Any, **kwargs: Any) -> Any: ...
# call_api -> urllib3.PoolManager.request
@blocks("network")
def create_archive(*args: Any, **kwargs: Any) -> Any: ...
# call_api -> urllib3.PoolManager.request
@blocks("network")
def create_slideshow(*args: Any, **kwargs: Any) -> Any: ...
# create_archive -> call_api -> urllib3.PoolManager.request
@blocks("network")
def create_zip(*args: Any, **kwargs: Any) -> Any: ...
# call_api -> urllib3.PoolManager.request
@blocks("network")
def destroy(*args: Any, **kwargs: Any) -> Any: ...
# call_cacheable_api -> call_api -> urllib3.PoolManager.request
@blocks("network")
def explicit(*args: Any, **kwargs: Any) -> Any: ...
# call_api -> urllib3.PoolManager.request
@blocks("network")
def explode(*args: Any, **kwargs: Any) -> Any: ...
# call_api -> urllib3.PoolManager.request
@blocks("network")
def generate_sprite(*args: Any, **kwargs: Any) -> Any: ...
# call_api -> urllib3.PoolManager.request
@blocks("network")
def multi(*args: Any, **kwargs: Any) -> Any: ...
# call_context_api -> call_api -> urllib3.PoolManager.request
@blocks("network")
def remove_all_context(*args: Any, **kwargs: Any) -> Any: ...
# call_tags_api -> call_api -> urllib3.PoolManager.request
@blocks("network")
def remove_all_tags(*args: Any, **kwargs: Any) -> Any: ...
# call_tags_api -> call_api -> urllib3.PoolManager.request
@blocks("network")
def remove_tag(*args: Any, **kwargs: Any) -> Any: ...
# call_api -> urllib3.PoolManager.request
@blocks("network")
def rename(*args: Any, **kwargs: Any) -> Any: ...
# call_tags_api -> call_api -> urllib3.PoolManager.request
@blocks("network")
def replace_tag(*args: Any, **kwargs: Any) -> Any: ...
# call_api -> urllib3.PoolManager.request
@blocks("network")
def text(*args: Any, **kwargs: Any) -> Any: ...
# upload -> call_cacheable_api -> call_api -> urllib3.PoolManager.request
@blocks("network")
def unsigned_upload(*args: Any, **kwargs: Any) -> Any: ...
# call_api -> urllib3.PoolManager.request
@blocks("network")
def update_metadata(*args: Any, **kwargs: Any) -> Any: ...
# call_cacheable_api -> call_api -> urllib3.PoolManager.request
@blocks("network")
def upload(*args: Any, **kwargs: Any) -> Any: ...
# upload -> call_cacheable_api -> call_api -> urllib3.PoolManager.request
@blocks("network")
def upload_image(*args: Any, **kwargs: Any) -> Any: ...
# upload -> call_cacheable_api -> call_api -> urllib3.PoolManager.request
@blocks("network")
def upload_large(*args: Any, **kwargs: Any) -> Any: ...
# call_cacheable_api -> call_api -> urllib3.PoolManager.request
@blocks("network")
def upload_large_part(*args: Any, **kwargs: Any) -> Any: ...
# upload_large -> upload -> call_cacheable_api -> call_api -> urllib3.PoolManager.request
@blocks("network")
def upload_resource(*args: Any, **kwargs: Any) -> Any: ...

# module: cloudinary.utils
from cloudinary.api_client.tcp_keep_alive_manager import TCPKeepAlivePoolManager
from cloudinary.api_client.tcp_keep_alive_manager import TCPKeepAliveProxyManager
from urllib3.poolmanager import PoolManager
from urllib3.poolmanager import ProxyManager
def get_http_connector(
    *args: Any, **kwargs: Any
) -> ProxyManager | TCPKeepAliveProxyManager | PoolManager | TCPKeepAlivePoolManager: ...
