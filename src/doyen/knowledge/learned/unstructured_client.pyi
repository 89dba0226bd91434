"""Learned from unstructured-client 0.46.4 by reading its source; a line written by hand wins over one here."""

# module: unstructured_client
from unstructured_client._hooks.sdkhooks import SDKHooks as SDKHooks
from unstructured_client.basesdk import BaseSDK as BaseSDK
from unstructured_client.destinations import Destinations as Destinations
from unstructured_client.general import General as General
from unstructured_client.httpclient import AsyncHttpClient as AsyncHttpClient
from unstructured_client.httpclient import ClientOwner as ClientOwner
from unstructured_client.httpclient import HttpClient as HttpClient
from unstructured_client.jobs import Jobs as Jobs
from unstructured_client.sdk import UnstructuredClient as UnstructuredClient
from unstructured_client.sdkconfiguration import SDKConfiguration as SDKConfiguration
from unstructured_client.sources import Sources as Sources
from unstructured_client.templates import Templates as Templates
from unstructured_client.workflows import Workflows as Workflows

# module: unstructured_client._hooks

# module: unstructured_client._hooks.sdkhooks
from httpx import Request
from httpx import Response
from unstructured_client._hooks.types import AfterErrorHook
from unstructured_client._hooks.types import AfterSuccessHook
from unstructured_client._hooks.types import BeforeRequestHook
from unstructured_client._hooks.types import Hooks
from unstructured_client._hooks.types import SDKInitHook
from unstructured_client.httpclient import HttpClient

class SDKHooks(Hooks):
    sdk_init_hooks: list[SDKInitHook]
    before_request_hooks: list[BeforeRequestHook]
    after_success_hooks: list[AfterSuccessHook]
    after_error_hooks: list[AfterErrorHook]
    def sdk_init(self, *args: Any, **kwargs: Any) -> tuple[str, HttpClient]: ...
    def before_request(self, *args: Any, **kwargs: Any) -> Request: ...
    async def before_request_async(self, *args: Any, **kwargs: Any) -> Request: ...
    def after_success(self, *args: Any, **kwargs: Any) -> Response: ...
    async def after_success_async(self, *args: Any, **kwargs: Any) -> Response: ...
    def after_error(self, *args: Any, **kwargs: Any) -> tuple[Response, Exception]: ...
    async def after_error_async(self, *args: Any, **kwargs: Any) -> tuple[Response, Exception]: ...

# module: unstructured_client._hooks.types
from httpx import Request
from httpx import Response
from unstructured_client.httpclient import HttpClient

class SDKInitHook:
    def sdk_init(self, *args: Any, **kwargs: Any) -> tuple[str, HttpClient]: ...

class BeforeRequestHook:
    def before_request(self, *args: Any, **kwargs: Any) -> Request | Exception: ...

class AfterSuccessHook:
    def after_success(self, *args: Any, **kwargs: Any) -> Response | Exception: ...

class AfterErrorHook:
    def after_error(self, *args: Any, **kwargs: Any) -> tuple[Response, Exception] | Exception: ...

class Hooks:
    async def before_request_async(self, *args: Any, **kwargs: Any) -> Request: ...
    async def after_success_async(self, *args: Any, **kwargs: Any) -> Response: ...
    async def after_error_async(self, *args: Any, **kwargs: Any) -> tuple[Response, Exception]: ...

# module: unstructured_client.basesdk
from httpx import Response
from unstructured_client.sdkconfiguration import SDKConfiguration

@sync_client
class BaseSDK:
    sdk_configuration: SDKConfiguration
    # do -> httpx.Client.send
    @blocks("network", instead="unstructured_client.BaseSDK.do_request_async")
    def do_request(self, *args: Any, **kwargs: Any) -> Response: ...
    async def do_request_async(self, *args: Any, **kwargs: Any) -> Response: ...

# module: unstructured_client.destinations
from unstructured_client.basesdk import BaseSDK
from unstructured_client.models.operations.create_connection_check_destinations import (
    CreateConnectionCheckDestinationsResponse,
)
from unstructured_client.models.operations.create_destination import CreateDestinationResponse
from unstructured_client.models.operations.delete_destination import DeleteDestinationResponse
from unstructured_client.models.operations.get_connection_check_destinations import (
    GetConnectionCheckDestinationsResponse,
)
from unstructured_client.models.operations.get_destination import GetDestinationResponse
from unstructured_client.models.operations.list_destinations import ListDestinationsResponse
from unstructured_client.models.operations.update_destination import UpdateDestinationResponse

@sync_client
class Destinations(BaseSDK):
    # do_request -> do -> httpx.Client.send
    @blocks("network", instead="unstructured_client.Destinations.create_connection_check_destinations_async")
    def create_connection_check_destinations(
        self, *args: Any, **kwargs: Any
    ) -> CreateConnectionCheckDestinationsResponse: ...
    async def create_connection_check_destinations_async(
        self, *args: Any, **kwargs: Any
    ) -> CreateConnectionCheckDestinationsResponse: ...
    @blocks("network", instead="unstructured_client.Destinations.create_destination_async")
    def create_destination(self, *args: Any, **kwargs: Any) -> CreateDestinationResponse: ...
    async def create_destination_async(self, *args: Any, **kwargs: Any) -> CreateDestinationResponse: ...
    @blocks("network", instead="unstructured_client.Destinations.delete_destination_async")
    def delete_destination(self, *args: Any, **kwargs: Any) -> DeleteDestinationResponse: ...
    async def delete_destination_async(self, *args: Any, **kwargs: Any) -> DeleteDestinationResponse: ...
    @blocks("network", instead="unstructured_client.Destinations.get_connection_check_destinations_async")
    def get_connection_check_destinations(
        self, *args: Any, **kwargs: Any
    ) -> GetConnectionCheckDestinationsResponse: ...
    async def get_connection_check_destinations_async(
        self, *args: Any, **kwargs: Any
    ) -> GetConnectionCheckDestinationsResponse: ...
    @blocks("network", instead="unstructured_client.Destinations.get_destination_async")
    def get_destination(self, *args: Any, **kwargs: Any) -> GetDestinationResponse: ...
    async def get_destination_async(self, *args: Any, **kwargs: Any) -> GetDestinationResponse: ...
    @blocks("network", instead="unstructured_client.Destinations.list_destinations_async")
    def list_destinations(self, *args: Any, **kwargs: Any) -> ListDestinationsResponse: ...
    async def list_destinations_async(self, *args: Any, **kwargs: Any) -> ListDestinationsResponse: ...
    @blocks("network", instead="unstructured_client.Destinations.update_destination_async")
    def update_destination(self, *args: Any, **kwargs: Any) -> UpdateDestinationResponse: ...
    async def update_destination_async(self, *args: Any, **kwargs: Any) -> UpdateDestinationResponse: ...

# module: unstructured_client.general
from unstructured_client.basesdk import BaseSDK
from unstructured_client.models.operations.partition import PartitionResponse

@sync_client
class General(BaseSDK):
    # do_request -> do -> httpx.Client.send
    @blocks("network", instead="unstructured_client.General.partition_async")
    def partition(self, *args: Any, **kwargs: Any) -> PartitionResponse: ...
    async def partition_async(self, *args: Any, **kwargs: Any) -> PartitionResponse: ...

# module: unstructured_client.httpclient
from httpx import Request
from httpx import Response

class HttpClient:
    def send(self, *args: Any, **kwargs: Any) -> Response: ...
    def build_request(self, *args: Any, **kwargs: Any) -> Request: ...

class AsyncHttpClient:
    async def send(self, *args: Any, **kwargs: Any) -> Response: ...
    def build_request(self, *args: Any, **kwargs: Any) -> Request: ...
    async def aclose(self, *args: Any, **kwargs: Any) -> Any: ...

class ClientOwner:
    client: HttpClient
    async_client: AsyncHttpClient

# module: unstructured_client.jobs
from unstructured_client.basesdk import BaseSDK
from unstructured_client.models.operations.cancel_job import CancelJobResponse
from unstructured_client.models.operations.create_job import CreateJobResponse
from unstructured_client.models.operations.download_job_output import DownloadJobOutputResponse
from unstructured_client.models.operations.get_job import GetJobResponse
from unstructured_client.models.operations.get_job_details import GetJobDetailsResponse
from unstructured_client.models.operations.get_job_failed_files import GetJobFailedFilesResponse
from unstructured_client.models.operations.list_jobs import ListJobsResponse

@sync_client
class Jobs(BaseSDK):
    # do_request -> do -> httpx.Client.send
    @blocks("network", instead="unstructured_client.Jobs.cancel_job_async")
    def cancel_job(self, *args: Any, **kwargs: Any) -> CancelJobResponse: ...
    async def cancel_job_async(self, *args: Any, **kwargs: Any) -> CancelJobResponse: ...
    @blocks("network", instead="unstructured_client.Jobs.create_job_async")
    def create_job(self, *args: Any, **kwargs: Any) -> CreateJobResponse: ...
    async def create_job_async(self, *args: Any, **kwargs: Any) -> CreateJobResponse: ...
    @blocks("network", instead="unstructured_client.Jobs.download_job_output_async")
    def download_job_output(self, *args: Any, **kwargs: Any) -> DownloadJobOutputResponse: ...
    async def download_job_output_async(self, *args: Any, **kwargs: Any) -> DownloadJobOutputResponse: ...
    @blocks("network", instead="unstructured_client.Jobs.get_job_async")
    def get_job(self, *args: Any, **kwargs: Any) -> GetJobResponse: ...
    async def get_job_async(self, *args: Any, **kwargs: Any) -> GetJobResponse: ...
    @blocks("network", instead="unstructured_client.Jobs.get_job_details_async")
    def get_job_details(self, *args: Any, **kwargs: Any) -> GetJobDetailsResponse: ...
    async def get_job_details_async(self, *args: Any, **kwargs: Any) -> GetJobDetailsResponse: ...
    @blocks("network", instead="unstructured_client.Jobs.get_job_failed_files_async")
    def get_job_failed_files(self, *args: Any, **kwargs: Any) -> GetJobFailedFilesResponse: ...
    async def get_job_failed_files_async(self, *args: Any, **kwargs: Any) -> GetJobFailedFilesResponse: ...
    @blocks("network", instead="unstructured_client.Jobs.list_jobs_async")
    def list_jobs(self, *args: Any, **kwargs: Any) -> ListJobsResponse: ...
    async def list_jobs_async(self, *args: Any, **kwargs: Any) -> ListJobsResponse: ...

# module: unstructured_client.models

# module: unstructured_client.models.errors
from unstructured_client.models.errors.httpvalidationerror import HTTPValidationError as HTTPValidationError
from unstructured_client.models.errors.responsevalidationerror import ResponseValidationError as ResponseValidationError
from unstructured_client.models.errors.sdkerror import SDKError as SDKError
from unstructured_client.models.errors.servererror import ServerError as ServerError
from unstructured_client.models.errors.unstructuredclienterror import UnstructuredClientError as UnstructuredClientError

# module: unstructured_client.models.errors.httpvalidationerror
from unstructured_client.models.errors.unstructuredclienterror import UnstructuredClientError

class HTTPValidationError(UnstructuredClientError):
    ...

# module: unstructured_client.models.errors.responsevalidationerror
from unstructured_client.models.errors.unstructuredclienterror import UnstructuredClientError

class ResponseValidationError(UnstructuredClientError):
    ...

# module: unstructured_client.models.errors.sdkerror
from unstructured_client.models.errors.unstructuredclienterror import UnstructuredClientError

class SDKError(UnstructuredClientError):
    ...

# module: unstructured_client.models.errors.servererror
from unstructured_client.models.errors.unstructuredclienterror import UnstructuredClientError

class ServerError(UnstructuredClientError):
    ...

# module: unstructured_client.models.errors.unstructuredclienterror
from httpx import Response

class UnstructuredClientError:
    raw_response: Response

# module: unstructured_client.models.operations
from unstructured_client.models.operations.cancel_job import CancelJobResponse as CancelJobResponse
from unstructured_client.models.operations.cancel_job import CancelJobResponseTypedDict as CancelJobResponseTypedDict
from unstructured_client.models.operations.create_connection_check_destinations import (
    CreateConnectionCheckDestinationsResponse as CreateConnectionCheckDestinationsResponse,
)
from unstructured_client.models.operations.create_connection_check_destinations import (
    CreateConnectionCheckDestinationsResponseTypedDict as CreateConnectionCheckDestinationsResponseTypedDict,
)
from unstructured_client.models.operations.create_connection_check_sources import (
    CreateConnectionCheckSourcesResponse as CreateConnectionCheckSourcesResponse,
)
from unstructured_client.models.operations.create_connection_check_sources import (
    CreateConnectionCheckSourcesResponseTypedDict as CreateConnectionCheckSourcesResponseTypedDict,
)
from unstructured_client.models.operations.create_destination import (
    CreateDestinationResponse as CreateDestinationResponse,
)
from unstructured_client.models.operations.create_destination import (
    CreateDestinationResponseTypedDict as CreateDestinationResponseTypedDict,
)
from unstructured_client.models.operations.create_job import CreateJobResponse as CreateJobResponse
from unstructured_client.models.operations.create_job import CreateJobResponseTypedDict as CreateJobResponseTypedDict
from unstructured_client.models.operations.create_source import CreateSourceResponse as CreateSourceResponse
from unstructured_client.models.operations.create_source import (
    CreateSourceResponseTypedDict as CreateSourceResponseTypedDict,
)
from unstructured_client.models.operations.create_workflow import CreateWorkflowResponse as CreateWorkflowResponse
from unstructured_client.models.operations.create_workflow import (
    CreateWorkflowResponseTypedDict as CreateWorkflowResponseTypedDict,
)
from unstructured_client.models.operations.delete_destination import (
    DeleteDestinationResponse as DeleteDestinationResponse,
)
from unstructured_client.models.operations.delete_destination import (
    DeleteDestinationResponseTypedDict as DeleteDestinationResponseTypedDict,
)
from unstructured_client.models.operations.delete_source import DeleteSourceResponse as DeleteSourceResponse
from unstructured_client.models.operations.delete_source import (
    DeleteSourceResponseTypedDict as DeleteSourceResponseTypedDict,
)
from unstructured_client.models.operations.delete_workflow import DeleteWorkflowResponse as DeleteWorkflowResponse
from unstructured_client.models.operations.delete_workflow import (
    DeleteWorkflowResponseTypedDict as DeleteWorkflowResponseTypedDict,
)
from unstructured_client.models.operations.download_job_output import (
    DownloadJobOutputResponse as DownloadJobOutputResponse,
)
from unstructured_client.models.operations.download_job_output import (
    DownloadJobOutputResponseTypedDict as DownloadJobOutputResponseTypedDict,
)
from unstructured_client.models.operations.get_connection_check_destinations import (
    GetConnectionCheckDestinationsResponse as GetConnectionCheckDestinationsResponse,
)
from unstructured_client.models.operations.get_connection_check_destinations import (
    GetConnectionCheckDestinationsResponseTypedDict as GetConnectionCheckDestinationsResponseTypedDict,
)
from unstructured_client.models.operations.get_connection_check_sources import (
    GetConnectionCheckSourcesResponse as GetConnectionCheckSourcesResponse,
)
from unstructured_client.models.operations.get_connection_check_sources import (
    GetConnectionCheckSourcesResponseTypedDict as GetConnectionCheckSourcesResponseTypedDict,
)
from unstructured_client.models.operations.get_destination import GetDestinationResponse as GetDestinationResponse
from unstructured_client.models.operations.get_destination import (
    GetDestinationResponseTypedDict as GetDestinationResponseTypedDict,
)
from unstructured_client.models.operations.get_job import GetJobResponse as GetJobResponse
from unstructured_client.models.operations.get_job import GetJobResponseTypedDict as GetJobResponseTypedDict
from unstructured_client.models.operations.get_job_details import GetJobDetailsResponse as GetJobDetailsResponse
from unstructured_client.models.operations.get_job_details import (
    GetJobDetailsResponseTypedDict as GetJobDetailsResponseTypedDict,
)
from unstructured_client.models.operations.get_job_failed_files import (
    GetJobFailedFilesResponse as GetJobFailedFilesResponse,
)
from unstructured_client.models.operations.get_job_failed_files import (
    GetJobFailedFilesResponseTypedDict as GetJobFailedFilesResponseTypedDict,
)
from unstructured_client.models.operations.get_source import GetSourceResponse as GetSourceResponse
from unstructured_client.models.operations.get_source import GetSourceResponseTypedDict as GetSourceResponseTypedDict
from unstructured_client.models.operations.get_template import GetTemplateResponse as GetTemplateResponse
from unstructured_client.models.operations.get_template import (
    GetTemplateResponseTypedDict as GetTemplateResponseTypedDict,
)
from unstructured_client.models.operations.get_workflow import GetWorkflowResponse as GetWorkflowResponse
from unstructured_client.models.operations.get_workflow import (
    GetWorkflowResponseTypedDict as GetWorkflowResponseTypedDict,
)
from unstructured_client.models.operations.list_destinations import ListDestinationsResponse as ListDestinationsResponse
from unstructured_client.models.operations.list_destinations import (
    ListDestinationsResponseTypedDict as ListDestinationsResponseTypedDict,
)
from unstructured_client.models.operations.list_jobs import ListJobsResponse as ListJobsResponse
from unstructured_client.models.operations.list_jobs import ListJobsResponseTypedDict as ListJobsResponseTypedDict
from unstructured_client.models.operations.list_sources import ListSourcesResponse as ListSourcesResponse
from unstructured_client.models.operations.list_sources import (
    ListSourcesResponseTypedDict as ListSourcesResponseTypedDict,
)
from unstructured_client.models.operations.list_templates import ListTemplatesResponse as ListTemplatesResponse
from unstructured_client.models.operations.list_templates import (
    ListTemplatesResponseTypedDict as ListTemplatesResponseTypedDict,
)
from unstructured_client.models.operations.list_workflows import ListWorkflowsResponse as ListWorkflowsResponse
from unstructured_client.models.operations.list_workflows import (
    ListWorkflowsResponseTypedDict as ListWorkflowsResponseTypedDict,
)
from unstructured_client.models.operations.partition import PartitionResponse as PartitionResponse
from unstructured_client.models.operations.partition import PartitionResponseTypedDict as PartitionResponseTypedDict
from unstructured_client.models.operations.run_workflow import RunWorkflowResponse as RunWorkflowResponse
from unstructured_client.models.operations.run_workflow import (
    RunWorkflowResponseTypedDict as RunWorkflowResponseTypedDict,
)
from unstructured_client.models.operations.update_destination import (
    UpdateDestinationResponse as UpdateDestinationResponse,
)
from unstructured_client.models.operations.update_destination import (
    UpdateDestinationResponseTypedDict as UpdateDestinationResponseTypedDict,
)
from unstructured_client.models.operations.update_source import UpdateSourceResponse as UpdateSourceResponse
from unstructured_client.models.operations.update_source import (
    UpdateSourceResponseTypedDict as UpdateSourceResponseTypedDict,
)
from unstructured_client.models.operations.update_workflow import UpdateWorkflowResponse as UpdateWorkflowResponse
from unstructured_client.models.operations.update_workflow import (
    UpdateWorkflowResponseTypedDict as UpdateWorkflowResponseTypedDict,
)

# module: unstructured_client.models.operations.cancel_job
from httpx import Response

class CancelJobResponseTypedDict:
    raw_response: Response

class CancelJobResponse:
    raw_response: Response

# module: unstructured_client.models.operations.create_connection_check_destinations
from httpx import Response

class CreateConnectionCheckDestinationsResponseTypedDict:
    raw_response: Response

class CreateConnectionCheckDestinationsResponse:
    raw_response: Response

# module: unstructured_client.models.operations.create_connection_check_sources
from httpx import Response

class CreateConnectionCheckSourcesResponseTypedDict:
    raw_response: Response

class CreateConnectionCheckSourcesResponse:
    raw_response: Response

# module: unstructured_client.models.operations.create_destination
from httpx import Response

class CreateDestinationResponseTypedDict:
    raw_response: Response

class CreateDestinationResponse:
    raw_response: Response

# module: unstructured_client.models.operations.create_job
from httpx import Response

class CreateJobResponseTypedDict:
    raw_response: Response

class CreateJobResponse:
    raw_response: Response

# module: unstructured_client.models.operations.create_source
from httpx import Response

class CreateSourceResponseTypedDict:
    raw_response: Response

class CreateSourceResponse:
    raw_response: Response

# module: unstructured_client.models.operations.create_workflow
from httpx import Response

class CreateWorkflowResponseTypedDict:
    raw_response: Response

class CreateWorkflowResponse:
    raw_response: Response

# module: unstructured_client.models.operations.delete_destination
from httpx import Response

class DeleteDestinationResponseTypedDict:
    raw_response: Response

class DeleteDestinationResponse:
    raw_response: Response

# module: unstructured_client.models.operations.delete_source
from httpx import Response

class DeleteSourceResponseTypedDict:
    raw_response: Response

class DeleteSourceResponse:
    raw_response: Response

# module: unstructured_client.models.operations.delete_workflow
from httpx import Response

class DeleteWorkflowResponseTypedDict:
    raw_response: Response

class DeleteWorkflowResponse:
    raw_response: Response

# module: unstructured_client.models.operations.download_job_output
from httpx import Response

class DownloadJobOutputResponseTypedDict:
    raw_response: Response

class DownloadJobOutputResponse:
    raw_response: Response

# module: unstructured_client.models.operations.get_connection_check_destinations
from httpx import Response

class GetConnectionCheckDestinationsResponseTypedDict:
    raw_response: Response

class GetConnectionCheckDestinationsResponse:
    raw_response: Response

# module: unstructured_client.models.operations.get_connection_check_sources
from httpx import Response

class GetConnectionCheckSourcesResponseTypedDict:
    raw_response: Response

class GetConnectionCheckSourcesResponse:
    raw_response: Response

# module: unstructured_client.models.operations.get_destination
from httpx import Response

class GetDestinationResponseTypedDict:
    raw_response: Response

class GetDestinationResponse:
    raw_response: Response

# module: unstructured_client.models.operations.get_job
from httpx import Response

class GetJobResponseTypedDict:
    raw_response: Response

class GetJobResponse:
    raw_response: Response

# module: unstructured_client.models.operations.get_job_details
from httpx import Response

class GetJobDetailsResponseTypedDict:
    raw_response: Response

class GetJobDetailsResponse:
    raw_response: Response

# module: unstructured_client.models.operations.get_job_failed_files
from httpx import Response

class GetJobFailedFilesResponseTypedDict:
    raw_response: Response

class GetJobFailedFilesResponse:
    raw_response: Response

# module: unstructured_client.models.operations.get_source
from httpx import Response

class GetSourceResponseTypedDict:
    raw_response: Response

class GetSourceResponse:
    raw_response: Response

# module: unstructured_client.models.operations.get_template
from httpx import Response

class GetTemplateResponseTypedDict:
    raw_response: Response

class GetTemplateResponse:
    raw_response: Response

# module: unstructured_client.models.operations.get_workflow
from httpx import Response

class GetWorkflowResponseTypedDict:
    raw_response: Response

class GetWorkflowResponse:
    raw_response: Response

# module: unstructured_client.models.operations.list_destinations
from httpx import Response

class ListDestinationsResponseTypedDict:
    raw_response: Response

class ListDestinationsResponse:
    raw_response: Response

# module: unstructured_client.models.operations.list_jobs
from httpx import Response

class ListJobsResponseTypedDict:
    raw_response: Response

class ListJobsResponse:
    raw_response: Response

# module: unstructured_client.models.operations.list_sources
from httpx import Response

class ListSourcesResponseTypedDict:
    raw_response: Response

class ListSourcesResponse:
    raw_response: Response

# module: unstructured_client.models.operations.list_templates
from httpx import Response

class ListTemplatesResponseTypedDict:
    raw_response: Response

class ListTemplatesResponse:
    raw_response: Response

# module: unstructured_client.models.operations.list_workflows
from httpx import Response

class ListWorkflowsResponseTypedDict:
    raw_response: Response

class ListWorkflowsResponse:
    raw_response: Response

# module: unstructured_client.models.operations.partition
from httpx import Response

class PartitionResponseTypedDict:
    raw_response: Response

class PartitionResponse:
    raw_response: Response

# module: unstructured_client.models.operations.run_workflow
from httpx import Response

class RunWorkflowResponseTypedDict:
    raw_response: Response

class RunWorkflowResponse:
    raw_response: Response

# module: unstructured_client.models.operations.update_destination
from httpx import Response

class UpdateDestinationResponseTypedDict:
    raw_response: Response

class UpdateDestinationResponse:
    raw_response: Response

# module: unstructured_client.models.operations.update_source
from httpx import Response

class UpdateSourceResponseTypedDict:
    raw_response: Response

class UpdateSourceResponse:
    raw_response: Response

# module: unstructured_client.models.operations.update_workflow
from httpx import Response

class UpdateWorkflowResponseTypedDict:
    raw_response: Response

class UpdateWorkflowResponse:
    raw_response: Response

# module: unstructured_client.sdk
from unstructured_client.basesdk import BaseSDK
from unstructured_client.destinations import Destinations
from unstructured_client.general import General
from unstructured_client.jobs import Jobs
from unstructured_client.sources import Sources
from unstructured_client.templates import Templates
from unstructured_client.workflows import Workflows

class UnstructuredClient(BaseSDK):
    destinations: Destinations
    jobs: Jobs
    sources: Sources
    templates: Templates
    workflows: Workflows
    general: General
    def __enter__(self) -> UnstructuredClient: ...
    async def __aenter__(self) -> UnstructuredClient: ...
    async def __aexit__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: unstructured_client.sdkconfiguration
from unstructured_client.httpclient import AsyncHttpClient
from unstructured_client.httpclient import HttpClient

class SDKConfiguration:
    client: HttpClient
    async_client: AsyncHttpClient

# module: unstructured_client.sources
from unstructured_client.basesdk import BaseSDK
from unstructured_client.models.operations.create_connection_check_sources import CreateConnectionCheckSourcesResponse
from unstructured_client.models.operations.create_source import CreateSourceResponse
from unstructured_client.models.operations.delete_source import DeleteSourceResponse
from unstructured_client.models.operations.get_connection_check_sources import GetConnectionCheckSourcesResponse
from unstructured_client.models.operations.get_source import GetSourceResponse
from unstructured_client.models.operations.list_sources import ListSourcesResponse
from unstructured_client.models.operations.update_source import UpdateSourceResponse

@sync_client
class Sources(BaseSDK):
    # do_request -> do -> httpx.Client.send
    @blocks("network", instead="unstructured_client.Sources.create_connection_check_sources_async")
    def create_connection_check_sources(self, *args: Any, **kwargs: Any) -> CreateConnectionCheckSourcesResponse: ...
    async def create_connection_check_sources_async(
        self, *args: Any, **kwargs: Any
    ) -> CreateConnectionCheckSourcesResponse: ...
    @blocks("network", instead="unstructured_client.Sources.create_source_async")
    def create_source(self, *args: Any, **kwargs: Any) -> CreateSourceResponse: ...
    async def create_source_async(self, *args: Any, **kwargs: Any) -> CreateSourceResponse: ...
    @blocks("network", instead="unstructured_client.Sources.delete_source_async")
    def delete_source(self, *args: Any, **kwargs: Any) -> DeleteSourceResponse: ...
    async def delete_source_async(self, *args: Any, **kwargs: Any) -> DeleteSourceResponse: ...
    @blocks("network", instead="unstructured_client.Sources.get_connection_check_sources_async")
    def get_connection_check_sources(self, *args: Any, **kwargs: Any) -> GetConnectionCheckSourcesResponse: ...
    async def get_connection_check_sources_async(
        self, *args: Any, **kwargs: Any
    ) -> GetConnectionCheckSourcesResponse: ...
    @blocks("network", instead="unstructured_client.Sources.get_source_async")
    def get_source(self, *args: Any, **kwargs: Any) -> GetSourceResponse: ...
    async def get_source_async(self, *args: Any, **kwargs: Any) -> GetSourceResponse: ...
    @blocks("network", instead="unstructured_client.Sources.list_sources_async")
    def list_sources(self, *args: Any, **kwargs: Any) -> ListSourcesResponse: ...
    async def list_sources_async(self, *args: Any, **kwargs: Any) -> ListSourcesResponse: ...
    @blocks("network", instead="unstructured_client.Sources.update_source_async")
    def update_source(self, *args: Any, **kwargs: Any) -> UpdateSourceResponse: ...
    async def update_source_async(self, *args: Any, **kwargs: Any) -> UpdateSourceResponse: ...

# module: unstructured_client.templates
from unstructured_client.basesdk import BaseSDK
from unstructured_client.models.operations.get_template import GetTemplateResponse
from unstructured_client.models.operations.list_templates import ListTemplatesResponse

@sync_client
class Templates(BaseSDK):
    # do_request -> do -> httpx.Client.send
    @blocks("network", instead="unstructured_client.Templates.get_template_async")
    def get_template(self, *args: Any, **kwargs: Any) -> GetTemplateResponse: ...
    async def get_template_async(self, *args: Any, **kwargs: Any) -> GetTemplateResponse: ...
    @blocks("network", instead="unstructured_client.Templates.list_templates_async")
    def list_templates(self, *args: Any, **kwargs: Any) -> ListTemplatesResponse: ...
    async def list_templates_async(self, *args: Any, **kwargs: Any) -> ListTemplatesResponse: ...

# module: unstructured_client.utils
from unstructured_client.utils.retries import retry as retry
from unstructured_client.utils.retries import retry_async as retry_async
from unstructured_client.utils.serializers import stream_to_bytes_async as stream_to_bytes_async
from unstructured_client.utils.serializers import stream_to_text_async as stream_to_text_async

# module: unstructured_client.utils.eventstreaming
from httpx import Response

class EventStream[T]:
    response: Response
    def __iter__(self) -> EventStream[T]: ...
    def __enter__(self) -> EventStream[T]: ...

class EventStreamAsync[T]:
    response: Response
    def __aiter__(self) -> EventStreamAsync[T]: ...
    async def __anext__(self) -> Any: ...
    async def __aenter__(self) -> EventStreamAsync[T]: ...
    async def __aexit__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: unstructured_client.utils.retries
from httpx import Response
def retry(*args: Any, **kwargs: Any) -> Response: ...
async def retry_async(*args: Any, **kwargs: Any) -> Response: ...
def retry_with_backoff(*args: Any, **kwargs: Any) -> Response: ...
async def retry_with_backoff_async(*args: Any, **kwargs: Any) -> Response: ...

class TemporaryError:
    response: Response

# module: unstructured_client.utils.serializers
async def stream_to_bytes_async(*args: Any, **kwargs: Any) -> bytes: ...
async def stream_to_text_async(*args: Any, **kwargs: Any) -> str: ...

# module: unstructured_client.workflows
from unstructured_client.basesdk import BaseSDK
from unstructured_client.models.operations.create_workflow import CreateWorkflowResponse
from unstructured_client.models.operations.delete_workflow import DeleteWorkflowResponse
from unstructured_client.models.operations.get_workflow import GetWorkflowResponse
from unstructured_client.models.operations.list_workflows import ListWorkflowsResponse
from unstructured_client.models.operations.run_workflow import RunWorkflowResponse
from unstructured_client.models.operations.update_workflow import UpdateWorkflowResponse

@sync_client
class Workflows(BaseSDK):
    # do_request -> do -> httpx.Client.send
    @blocks("network", instead="unstructured_client.Workflows.create_workflow_async")
    def create_workflow(self, *args: Any, **kwargs: Any) -> CreateWorkflowResponse: ...
    async def create_workflow_async(self, *args: Any, **kwargs: Any) -> CreateWorkflowResponse: ...
    @blocks("network", instead="unstructured_client.Workflows.delete_workflow_async")
    def delete_workflow(self, *args: Any, **kwargs: Any) -> DeleteWorkflowResponse: ...
    async def delete_workflow_async(self, *args: Any, **kwargs: Any) -> DeleteWorkflowResponse: ...
    @blocks("network", instead="unstructured_client.Workflows.get_workflow_async")
    def get_workflow(self, *args: Any, **kwargs: Any) -> GetWorkflowResponse: ...
    async def get_workflow_async(self, *args: Any, **kwargs: Any) -> GetWorkflowResponse: ...
    @blocks("network", instead="unstructured_client.Workflows.list_workflows_async")
    def list_workflows(self, *args: Any, **kwargs: Any) -> ListWorkflowsResponse: ...
    async def list_workflows_async(self, *args: Any, **kwargs: Any) -> ListWorkflowsResponse: ...
    @blocks("network", instead="unstructured_client.Workflows.run_workflow_async")
    def run_workflow(self, *args: Any, **kwargs: Any) -> RunWorkflowResponse: ...
    async def run_workflow_async(self, *args: Any, **kwargs: Any) -> RunWorkflowResponse: ...
    @blocks("network", instead="unstructured_client.Workflows.update_workflow_async")
    def update_workflow(self, *args: Any, **kwargs: Any) -> UpdateWorkflowResponse: ...
    async def update_workflow_async(self, *args: Any, **kwargs: Any) -> UpdateWorkflowResponse: ...
