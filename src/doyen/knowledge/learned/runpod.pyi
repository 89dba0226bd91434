"""Learned from runpod 1.12.0 by reading its source; a line written by hand wins over one here."""

# module: runpod
from runpod.api.ctl_commands import create_container_registry_auth as create_container_registry_auth
from runpod.api.ctl_commands import create_endpoint as create_endpoint
from runpod.api.ctl_commands import create_template as create_template
from runpod.api.ctl_commands import delete_container_registry_auth as delete_container_registry_auth
from runpod.api.ctl_commands import get_endpoints as get_endpoints
from runpod.api.ctl_commands import get_gpu as get_gpu
from runpod.api.ctl_commands import get_gpus as get_gpus
from runpod.api.ctl_commands import get_pod as get_pod
from runpod.api.ctl_commands import get_pods as get_pods
from runpod.api.ctl_commands import get_user as get_user
from runpod.api.ctl_commands import resume_pod as resume_pod
from runpod.api.ctl_commands import stop_pod as stop_pod
from runpod.api.ctl_commands import terminate_pod as terminate_pod
from runpod.api.ctl_commands import update_container_registry_auth as update_container_registry_auth
from runpod.api.ctl_commands import update_endpoint_template as update_endpoint_template
from runpod.api.ctl_commands import update_user_settings as update_user_settings
from runpod.cli.groups.config.functions import set_credentials as set_credentials
from runpod.endpoint.asyncio.asyncio_runner import Endpoint as AsyncioEndpoint
from runpod.endpoint.asyncio.asyncio_runner import Job as AsyncioJob
from runpod.endpoint.runner import Endpoint as Endpoint

# module: runpod.api

# module: runpod.api.ctl_commands
# run_graphql_query -> requests.post
@blocks("network")
def create_container_registry_auth(*args: Any, **kwargs: Any) -> Any: ...
# run_graphql_query -> requests.post
@blocks("network")
def create_endpoint(*args: Any, **kwargs: Any) -> Any: ...
# run_graphql_query -> requests.post
@blocks("network")
def create_template(*args: Any, **kwargs: Any) -> Any: ...
# run_graphql_query -> requests.post
@blocks("network")
def delete_container_registry_auth(*args: Any, **kwargs: Any) -> Any: ...
# run_graphql_query -> requests.post
@blocks("network")
def get_endpoints(*args: Any, **kwargs: Any) -> dict: ...
# run_graphql_query -> requests.post
@blocks("network")
def get_gpu(*args: Any, **kwargs: Any) -> Any: ...
# run_graphql_query -> requests.post
@blocks("network")
def get_gpus(*args: Any, **kwargs: Any) -> dict: ...
# run_graphql_query -> requests.post
@blocks("network")
def get_pod(*args: Any, **kwargs: Any) -> Any: ...
# run_graphql_query -> requests.post
@blocks("network")
def get_pods(*args: Any, **kwargs: Any) -> dict: ...
# run_graphql_query -> requests.post
@blocks("network")
def get_user(*args: Any, **kwargs: Any) -> dict: ...
# run_graphql_query -> requests.post
@blocks("network")
def resume_pod(*args: Any, **kwargs: Any) -> Any: ...
# run_graphql_query -> requests.post
@blocks("network")
def stop_pod(*args: Any, **kwargs: Any) -> Any: ...
# run_graphql_query -> requests.post
@blocks("network")
def terminate_pod(*args: Any, **kwargs: Any) -> Any: ...
# run_graphql_query -> requests.post
@blocks("network")
def update_container_registry_auth(*args: Any, **kwargs: Any) -> Any: ...
# run_graphql_query -> requests.post
@blocks("network")
def update_endpoint_template(*args: Any, **kwargs: Any) -> Any: ...
# run_graphql_query -> requests.post
@blocks("network")
def update_user_settings(*args: Any, **kwargs: Any) -> dict: ...

# module: runpod.api.graphql
# requests.post
@blocks("network")
def run_graphql_query(*args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: runpod.cli

# module: runpod.cli.groups

# module: runpod.cli.groups.config

# module: runpod.cli.groups.config.functions
# builtins.open
@blocks("disk")
def set_credentials(*args: Any, **kwargs: Any) -> Any: ...

# module: runpod.endpoint
from runpod.endpoint.asyncio.asyncio_runner import Endpoint as AsyncioEndpoint
from runpod.endpoint.asyncio.asyncio_runner import Job as AsyncioJob
from runpod.endpoint.runner import Endpoint as Endpoint
from runpod.endpoint.runner import Job as Job

# module: runpod.endpoint.asyncio
from runpod.endpoint.asyncio.asyncio_runner import Endpoint as Endpoint
from runpod.endpoint.asyncio.asyncio_runner import Job as Job

# module: runpod.endpoint.asyncio.asyncio_runner
from aiohttp.client import ClientSession

class Job:
    session: ClientSession
    async def status(self, *args: Any, **kwargs: Any) -> str: ...
    async def output(self, *args: Any, **kwargs: Any) -> Any: ...
    async def cancel(self, *args: Any, **kwargs: Any) -> dict: ...

class Endpoint:
    session: ClientSession
    async def run(self, *args: Any, **kwargs: Any) -> Job: ...
    async def health(self, *args: Any, **kwargs: Any) -> dict: ...
    async def purge_queue(self, *args: Any, **kwargs: Any) -> dict: ...

# module: runpod.endpoint.runner
from requests.sessions import Session

@sync_client
class RunPodClient:
    rp_session: Session
    # _request -> requests.Session.request
    @blocks("network")
    def post(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
@async_twin("runpod.AsyncioJob")
class Job:
    rp_client: RunPodClient
    # post -> _request -> requests.Session.request
    @blocks("network", instead="runpod.AsyncioJob.cancel")
    def cancel(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
@async_twin("runpod.AsyncioEndpoint")
class Endpoint:
    rp_client: RunPodClient
    # post -> _request -> requests.Session.request
    @blocks("network", instead="runpod.AsyncioEndpoint.run")
    def run(self, *args: Any, **kwargs: Any) -> Job: ...
    @blocks("network")
    def run_sync(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", instead="runpod.AsyncioEndpoint.health")
    def health(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", instead="runpod.AsyncioEndpoint.purge_queue")
    def purge_queue(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: runpod.http_client
from aiohttp.client import ClientSession
from requests.sessions import Session
def AsyncClientSession(*args: Any, **kwargs: Any) -> ClientSession: ...

class SyncClientSession(Session):
    ...

# module: runpod.serverless

# module: runpod.serverless.modules

# module: runpod.serverless.modules.rp_fastapi
from fastapi.applications import FastAPI
from runpod.serverless.modules.rp_ping import Heartbeat
heartbeat: Heartbeat

class WorkerAPI:
    rp_app: FastAPI

# module: runpod.serverless.modules.rp_fitness
async def run_fitness_checks(*args: Any, **kwargs: Any) -> Any: ...

# module: runpod.serverless.modules.rp_http
async def send_result(*args: Any, **kwargs: Any) -> Any: ...
async def stream_result(*args: Any, **kwargs: Any) -> Any: ...

# module: runpod.serverless.modules.rp_job
async def get_job(*args: Any, **kwargs: Any) -> list[dict[str, Any]]: ...
async def get_stop_signals(*args: Any, **kwargs: Any) -> list[str]: ...
async def handle_job(*args: Any, **kwargs: Any) -> dict: ...
async def run_job(*args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: runpod.serverless.modules.rp_local
async def run_local(*args: Any, **kwargs: Any) -> Any: ...

# module: runpod.serverless.modules.rp_ping

@sync_client
class Heartbeat:
    # ping_loop -> _send_ping -> requests.Session.get
    @staticmethod
    @blocks("network")
    def process_loop(*args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def ping_loop(self, *args: Any, **kwargs: Any) -> Any: ...

# module: runpod.serverless.modules.rp_scale

class JobScaler:
    async def set_scale(self, *args: Any, **kwargs: Any) -> Any: ...
    async def run(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_jobs(self, *args: Any, **kwargs: Any) -> Any: ...
    async def run_jobs(self, *args: Any, **kwargs: Any) -> Any: ...
    async def monitor_stop_signals(self, *args: Any, **kwargs: Any) -> Any: ...
    async def stop_job(self, *args: Any, **kwargs: Any) -> bool: ...
    async def handle_job(self, *args: Any, **kwargs: Any) -> Any: ...

# module: runpod.serverless.modules.rp_system_fitness
# is_available -> subprocess.check_output
@blocks("process")
def auto_register_system_checks(*args: Any, **kwargs: Any) -> Any: ...

# module: runpod.serverless.utils

# module: runpod.serverless.utils.rp_cleanup
# shutil.rmtree
@blocks("disk")
def clean(*args: Any, **kwargs: Any) -> Any: ...

# module: runpod.serverless.utils.rp_cuda
# subprocess.check_output
@blocks("process")
def is_available(*args: Any, **kwargs: Any) -> bool: ...

# module: runpod.serverless.utils.rp_download
# safe_get -> resolve_and_validate -> socket.getaddrinfo
@blocks("network")
def file(*args: Any, **kwargs: Any) -> dict: ...

# module: runpod.serverless.utils.rp_ssrf
from requests.adapters import HTTPAdapter
# socket.getaddrinfo
@blocks("network")
def resolve_and_validate(*args: Any, **kwargs: Any) -> list[str]: ...
# resolve_and_validate -> socket.getaddrinfo
@blocks("network")
def safe_get(*args: Any, **kwargs: Any) -> Any: ...

@sync_client
class PinnedIPAdapter(HTTPAdapter):
    # requests.HTTPAdapter.send
    @blocks("network")
    def send(self, *args: Any, **kwargs: Any) -> Any: ...

# module: runpod.serverless.utils.rp_upload
from botocore.client import BaseClient
# botocore._Operation.__call__
@blocks("network")
def bucket_upload(*args: Any, **kwargs: Any) -> list | list[str]: ...
# threading.Thread.join
@blocks("lock")
def files(*args: Any, **kwargs: Any) -> Any: ...
def get_boto_client(*args: Any, **kwargs: Any) -> tuple[BaseClient, Any]: ...
# builtins.open
@blocks("disk")
def upload_image(*args: Any, **kwargs: Any) -> str: ...

# module: runpod.serverless.worker
from runpod.serverless.modules.rp_ping import Heartbeat
heartbeat: Heartbeat
