"""Learned from boxsdk 10.18.0 by reading its source; a line written by hand wins over one here."""

# module: box_sdk_gen
from box_sdk_gen.managers.authorization import AuthorizationManager as AuthorizationManager

# module: box_sdk_gen.box
from box_sdk_gen.box.ccg_auth import BoxCCGAuth as BoxCCGAuth
from box_sdk_gen.box.developer_token_auth import BoxDeveloperTokenAuth as BoxDeveloperTokenAuth
from box_sdk_gen.box.jwt_auth import BoxJWTAuth as BoxJWTAuth
from box_sdk_gen.box.jwt_auth import JWTConfig as JWTConfig
from box_sdk_gen.box.oauth import BoxOAuth as BoxOAuth
from box_sdk_gen.box.token_storage import FileTokenStorage as FileTokenStorage
from box_sdk_gen.box.token_storage import FileWithInMemoryCacheTokenStorage as FileWithInMemoryCacheTokenStorage
from box_sdk_gen.internal.utils import read_text_from_file as read_text_from_file
from box_sdk_gen.managers.authorization import AuthorizationManager as AuthorizationManager

# module: box_sdk_gen.box.ccg_auth

@sync_client
class BoxCCGAuth:
    # request_access_token -> fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def refresh_token(self, *args: Any, **kwargs: Any) -> Any: ...
    def with_user_subject(self, *args: Any, **kwargs: Any) -> BoxCCGAuth: ...
    def with_enterprise_subject(self, *args: Any, **kwargs: Any) -> BoxCCGAuth: ...
    @blocks("network")
    def downscope_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def revoke_token(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.box.developer_token_auth

@sync_client
class BoxDeveloperTokenAuth:
    # revoke_access_token -> fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def revoke_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def downscope_token(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.box.jwt_auth

class JWTConfig:
    @staticmethod
    def from_config_json_string(*args: Any, **kwargs: Any) -> JWTConfig: ...
    # read_text_from_file -> builtins.open
    @staticmethod
    @blocks("disk")
    def from_config_file(*args: Any, **kwargs: Any) -> JWTConfig: ...

@sync_client
class BoxJWTAuth:
    config: JWTConfig
    def with_user_subject(self, *args: Any, **kwargs: Any) -> BoxJWTAuth: ...
    def with_enterprise_subject(self, *args: Any, **kwargs: Any) -> BoxJWTAuth: ...
    # request_access_token -> fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def downscope_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def revoke_token(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.box.oauth

@sync_client
class BoxOAuth:
    # request_access_token -> fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_tokens_authorization_code_grant(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def refresh_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def revoke_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def downscope_token(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.box.token_storage

class FileTokenStorage:
    # shelve.open
    @blocks("disk")
    def store(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("disk")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("disk")
    def clear(self, *args: Any, **kwargs: Any) -> Any: ...

class FileWithInMemoryCacheTokenStorage:
    # shelve.open
    @blocks("disk")
    def store(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("disk")
    def clear(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.client
from box_sdk_gen.managers.ai import AiManager
from box_sdk_gen.managers.ai_studio import AiStudioManager
from box_sdk_gen.managers.app_item_associations import AppItemAssociationsManager
from box_sdk_gen.managers.archives import ArchivesManager
from box_sdk_gen.managers.authorization import AuthorizationManager
from box_sdk_gen.managers.automate_workflows import AutomateWorkflowsManager
from box_sdk_gen.managers.avatars import AvatarsManager
from box_sdk_gen.managers.chunked_uploads import ChunkedUploadsManager
from box_sdk_gen.managers.classifications import ClassificationsManager
from box_sdk_gen.managers.collaboration_allowlist_entries import CollaborationAllowlistEntriesManager
from box_sdk_gen.managers.collaboration_allowlist_exempt_targets import CollaborationAllowlistExemptTargetsManager
from box_sdk_gen.managers.collections import CollectionsManager
from box_sdk_gen.managers.comments import CommentsManager
from box_sdk_gen.managers.device_pinners import DevicePinnersManager
from box_sdk_gen.managers.docgen import DocgenManager
from box_sdk_gen.managers.docgen_template import DocgenTemplateManager
from box_sdk_gen.managers.downloads import DownloadsManager
from box_sdk_gen.managers.email_aliases import EmailAliasesManager
from box_sdk_gen.managers.enterprise_configurations import EnterpriseConfigurationsManager
from box_sdk_gen.managers.events import EventsManager
from box_sdk_gen.managers.external_users import ExternalUsersManager
from box_sdk_gen.managers.file_classifications import FileClassificationsManager
from box_sdk_gen.managers.file_metadata import FileMetadataManager
from box_sdk_gen.managers.file_requests import FileRequestsManager
from box_sdk_gen.managers.file_version_legal_holds import FileVersionLegalHoldsManager
from box_sdk_gen.managers.file_version_retentions import FileVersionRetentionsManager
from box_sdk_gen.managers.file_versions import FileVersionsManager
from box_sdk_gen.managers.file_watermarks import FileWatermarksManager
from box_sdk_gen.managers.files import FilesManager
from box_sdk_gen.managers.folder_classifications import FolderClassificationsManager
from box_sdk_gen.managers.folder_locks import FolderLocksManager
from box_sdk_gen.managers.folder_metadata import FolderMetadataManager
from box_sdk_gen.managers.folder_watermarks import FolderWatermarksManager
from box_sdk_gen.managers.folders import FoldersManager
from box_sdk_gen.managers.groups import GroupsManager
from box_sdk_gen.managers.hub_collaborations import HubCollaborationsManager
from box_sdk_gen.managers.hub_document import HubDocumentManager
from box_sdk_gen.managers.hub_items import HubItemsManager
from box_sdk_gen.managers.hubs import HubsManager
from box_sdk_gen.managers.integration_mappings import IntegrationMappingsManager
from box_sdk_gen.managers.invites import InvitesManager
from box_sdk_gen.managers.legal_hold_policies import LegalHoldPoliciesManager
from box_sdk_gen.managers.legal_hold_policy_assignments import LegalHoldPolicyAssignmentsManager
from box_sdk_gen.managers.list_collaborations import ListCollaborationsManager
from box_sdk_gen.managers.memberships import MembershipsManager
from box_sdk_gen.managers.metadata_cascade_policies import MetadataCascadePoliciesManager
from box_sdk_gen.managers.metadata_taxonomies import MetadataTaxonomiesManager
from box_sdk_gen.managers.metadata_templates import MetadataTemplatesManager
from box_sdk_gen.managers.notes import NotesManager
from box_sdk_gen.managers.query import QueryManager
from box_sdk_gen.managers.recent_items import RecentItemsManager
from box_sdk_gen.managers.retention_policies import RetentionPoliciesManager
from box_sdk_gen.managers.retention_policy_assignments import RetentionPolicyAssignmentsManager
from box_sdk_gen.managers.search import SearchManager
from box_sdk_gen.managers.session_termination import SessionTerminationManager
from box_sdk_gen.managers.shared_links_app_items import SharedLinksAppItemsManager
from box_sdk_gen.managers.shared_links_files import SharedLinksFilesManager
from box_sdk_gen.managers.shared_links_folders import SharedLinksFoldersManager
from box_sdk_gen.managers.shared_links_web_links import SharedLinksWebLinksManager
from box_sdk_gen.managers.shield_information_barrier_reports import ShieldInformationBarrierReportsManager
from box_sdk_gen.managers.shield_information_barrier_segment_members import (
    ShieldInformationBarrierSegmentMembersManager,
)
from box_sdk_gen.managers.shield_information_barrier_segment_restrictions import (
    ShieldInformationBarrierSegmentRestrictionsManager,
)
from box_sdk_gen.managers.shield_information_barrier_segments import ShieldInformationBarrierSegmentsManager
from box_sdk_gen.managers.shield_information_barriers import ShieldInformationBarriersManager
from box_sdk_gen.managers.shield_lists import ShieldListsManager
from box_sdk_gen.managers.sign_requests import SignRequestsManager
from box_sdk_gen.managers.sign_templates import SignTemplatesManager
from box_sdk_gen.managers.skills import SkillsManager
from box_sdk_gen.managers.storage_policies import StoragePoliciesManager
from box_sdk_gen.managers.storage_policy_assignments import StoragePolicyAssignmentsManager
from box_sdk_gen.managers.task_assignments import TaskAssignmentsManager
from box_sdk_gen.managers.tasks import TasksManager
from box_sdk_gen.managers.terms_of_service_user_statuses import TermsOfServiceUserStatusesManager
from box_sdk_gen.managers.terms_of_services import TermsOfServicesManager
from box_sdk_gen.managers.transfer import TransferManager
from box_sdk_gen.managers.trashed_files import TrashedFilesManager
from box_sdk_gen.managers.trashed_folders import TrashedFoldersManager
from box_sdk_gen.managers.trashed_items import TrashedItemsManager
from box_sdk_gen.managers.trashed_web_links import TrashedWebLinksManager
from box_sdk_gen.managers.uploads import UploadsManager
from box_sdk_gen.managers.user_collaborations import UserCollaborationsManager
from box_sdk_gen.managers.users import UsersManager
from box_sdk_gen.managers.web_links import WebLinksManager
from box_sdk_gen.managers.webhooks import WebhooksManager
from box_sdk_gen.managers.workflows import WorkflowsManager
from box_sdk_gen.managers.zip_downloads import ZipDownloadsManager

@sync_client
class BoxClient:
    authorization: AuthorizationManager
    files: FilesManager
    trashed_files: TrashedFilesManager
    app_item_associations: AppItemAssociationsManager
    downloads: DownloadsManager
    uploads: UploadsManager
    chunked_uploads: ChunkedUploadsManager
    list_collaborations: ListCollaborationsManager
    comments: CommentsManager
    tasks: TasksManager
    file_versions: FileVersionsManager
    file_metadata: FileMetadataManager
    file_classifications: FileClassificationsManager
    skills: SkillsManager
    file_watermarks: FileWatermarksManager
    file_requests: FileRequestsManager
    folders: FoldersManager
    trashed_folders: TrashedFoldersManager
    folder_metadata: FolderMetadataManager
    folder_classifications: FolderClassificationsManager
    trashed_items: TrashedItemsManager
    folder_watermarks: FolderWatermarksManager
    folder_locks: FolderLocksManager
    metadata_templates: MetadataTemplatesManager
    classifications: ClassificationsManager
    metadata_cascade_policies: MetadataCascadePoliciesManager
    search: SearchManager
    user_collaborations: UserCollaborationsManager
    task_assignments: TaskAssignmentsManager
    shared_links_files: SharedLinksFilesManager
    shared_links_folders: SharedLinksFoldersManager
    web_links: WebLinksManager
    trashed_web_links: TrashedWebLinksManager
    shared_links_web_links: SharedLinksWebLinksManager
    shared_links_app_items: SharedLinksAppItemsManager
    users: UsersManager
    session_termination: SessionTerminationManager
    avatars: AvatarsManager
    transfer: TransferManager
    email_aliases: EmailAliasesManager
    memberships: MembershipsManager
    invites: InvitesManager
    groups: GroupsManager
    webhooks: WebhooksManager
    events: EventsManager
    collections: CollectionsManager
    recent_items: RecentItemsManager
    retention_policies: RetentionPoliciesManager
    retention_policy_assignments: RetentionPolicyAssignmentsManager
    legal_hold_policies: LegalHoldPoliciesManager
    legal_hold_policy_assignments: LegalHoldPolicyAssignmentsManager
    file_version_retentions: FileVersionRetentionsManager
    file_version_legal_holds: FileVersionLegalHoldsManager
    shield_information_barriers: ShieldInformationBarriersManager
    shield_information_barrier_reports: ShieldInformationBarrierReportsManager
    shield_information_barrier_segments: ShieldInformationBarrierSegmentsManager
    shield_information_barrier_segment_members: ShieldInformationBarrierSegmentMembersManager
    shield_information_barrier_segment_restrictions: ShieldInformationBarrierSegmentRestrictionsManager
    device_pinners: DevicePinnersManager
    terms_of_services: TermsOfServicesManager
    terms_of_service_user_statuses: TermsOfServiceUserStatusesManager
    collaboration_allowlist_entries: CollaborationAllowlistEntriesManager
    collaboration_allowlist_exempt_targets: CollaborationAllowlistExemptTargetsManager
    storage_policies: StoragePoliciesManager
    storage_policy_assignments: StoragePolicyAssignmentsManager
    zip_downloads: ZipDownloadsManager
    sign_requests: SignRequestsManager
    workflows: WorkflowsManager
    sign_templates: SignTemplatesManager
    integration_mappings: IntegrationMappingsManager
    ai: AiManager
    ai_studio: AiStudioManager
    metadata_taxonomies: MetadataTaxonomiesManager
    docgen_template: DocgenTemplateManager
    docgen: DocgenManager
    enterprise_configurations: EnterpriseConfigurationsManager
    hubs: HubsManager
    hub_collaborations: HubCollaborationsManager
    hub_items: HubItemsManager
    hub_document: HubDocumentManager
    shield_lists: ShieldListsManager
    archives: ArchivesManager
    external_users: ExternalUsersManager
    automate_workflows: AutomateWorkflowsManager
    notes: NotesManager
    query: QueryManager
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def make_request(self, *args: Any, **kwargs: Any) -> Any: ...
    def with_as_user_header(self, *args: Any, **kwargs: Any) -> BoxClient: ...
    def with_suppressed_notifications(self, *args: Any, **kwargs: Any) -> BoxClient: ...
    def with_extra_headers(self, *args: Any, **kwargs: Any) -> BoxClient: ...
    def with_custom_base_urls(self, *args: Any, **kwargs: Any) -> BoxClient: ...
    def with_proxy(self, *args: Any, **kwargs: Any) -> BoxClient: ...
    def with_timeouts(self, *args: Any, **kwargs: Any) -> BoxClient: ...

# module: box_sdk_gen.internal
from box_sdk_gen.internal.utils import delay_in_seconds as delay_in_seconds
from box_sdk_gen.internal.utils import get_file_output_stream as get_file_output_stream
from box_sdk_gen.internal.utils import read_buffer_from_file as read_buffer_from_file
from box_sdk_gen.internal.utils import read_text_from_file as read_text_from_file
from box_sdk_gen.internal.utils import write_input_stream_to_output_stream as write_input_stream_to_output_stream

# module: box_sdk_gen.internal.utils
# time.sleep
@blocks("sleep")
def delay_in_seconds(*args: Any, **kwargs: Any) -> Any: ...
# builtins.open
@blocks("disk")
def get_file_output_stream(*args: Any, **kwargs: Any) -> BinaryIO: ...
# builtins.open
@blocks("disk")
def read_buffer_from_file(*args: Any, **kwargs: Any) -> bytes: ...
# builtins.open
@blocks("disk")
def read_text_from_file(*args: Any, **kwargs: Any) -> str: ...
# shutil.copyfileobj
@blocks("disk")
def write_input_stream_to_output_stream(*args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers
from box_sdk_gen.internal.utils import write_input_stream_to_output_stream as write_input_stream_to_output_stream
from box_sdk_gen.managers.ai import AiManager as AiManager
from box_sdk_gen.managers.ai_studio import AiStudioManager as AiStudioManager
from box_sdk_gen.managers.app_item_associations import AppItemAssociationsManager as AppItemAssociationsManager
from box_sdk_gen.managers.archives import ArchivesManager as ArchivesManager
from box_sdk_gen.managers.authorization import AuthorizationManager as AuthorizationManager
from box_sdk_gen.managers.automate_workflows import AutomateWorkflowsManager as AutomateWorkflowsManager
from box_sdk_gen.managers.avatars import AvatarsManager as AvatarsManager
from box_sdk_gen.managers.chunked_uploads import ChunkedUploadsManager as ChunkedUploadsManager
from box_sdk_gen.managers.classifications import ClassificationsManager as ClassificationsManager
from box_sdk_gen.managers.collaboration_allowlist_entries import (
    CollaborationAllowlistEntriesManager as CollaborationAllowlistEntriesManager,
)
from box_sdk_gen.managers.collaboration_allowlist_exempt_targets import (
    CollaborationAllowlistExemptTargetsManager as CollaborationAllowlistExemptTargetsManager,
)
from box_sdk_gen.managers.collections import CollectionsManager as CollectionsManager
from box_sdk_gen.managers.comments import CommentsManager as CommentsManager
from box_sdk_gen.managers.device_pinners import DevicePinnersManager as DevicePinnersManager
from box_sdk_gen.managers.docgen import DocgenManager as DocgenManager
from box_sdk_gen.managers.docgen_template import DocgenTemplateManager as DocgenTemplateManager
from box_sdk_gen.managers.downloads import DownloadsManager as DownloadsManager
from box_sdk_gen.managers.email_aliases import EmailAliasesManager as EmailAliasesManager
from box_sdk_gen.managers.enterprise_configurations import (
    EnterpriseConfigurationsManager as EnterpriseConfigurationsManager,
)
from box_sdk_gen.managers.events import EventsManager as EventsManager
from box_sdk_gen.managers.external_users import ExternalUsersManager as ExternalUsersManager
from box_sdk_gen.managers.file_classifications import FileClassificationsManager as FileClassificationsManager
from box_sdk_gen.managers.file_metadata import FileMetadataManager as FileMetadataManager
from box_sdk_gen.managers.file_requests import FileRequestsManager as FileRequestsManager
from box_sdk_gen.managers.file_version_legal_holds import FileVersionLegalHoldsManager as FileVersionLegalHoldsManager
from box_sdk_gen.managers.file_version_retentions import FileVersionRetentionsManager as FileVersionRetentionsManager
from box_sdk_gen.managers.file_versions import FileVersionsManager as FileVersionsManager
from box_sdk_gen.managers.file_watermarks import FileWatermarksManager as FileWatermarksManager
from box_sdk_gen.managers.files import FilesManager as FilesManager
from box_sdk_gen.managers.folder_classifications import FolderClassificationsManager as FolderClassificationsManager
from box_sdk_gen.managers.folder_locks import FolderLocksManager as FolderLocksManager
from box_sdk_gen.managers.folder_metadata import FolderMetadataManager as FolderMetadataManager
from box_sdk_gen.managers.folder_watermarks import FolderWatermarksManager as FolderWatermarksManager
from box_sdk_gen.managers.folders import FoldersManager as FoldersManager
from box_sdk_gen.managers.groups import GroupsManager as GroupsManager
from box_sdk_gen.managers.hub_collaborations import HubCollaborationsManager as HubCollaborationsManager
from box_sdk_gen.managers.hub_document import HubDocumentManager as HubDocumentManager
from box_sdk_gen.managers.hub_items import HubItemsManager as HubItemsManager
from box_sdk_gen.managers.hubs import HubsManager as HubsManager
from box_sdk_gen.managers.integration_mappings import IntegrationMappingsManager as IntegrationMappingsManager
from box_sdk_gen.managers.invites import InvitesManager as InvitesManager
from box_sdk_gen.managers.legal_hold_policies import LegalHoldPoliciesManager as LegalHoldPoliciesManager
from box_sdk_gen.managers.legal_hold_policy_assignments import (
    LegalHoldPolicyAssignmentsManager as LegalHoldPolicyAssignmentsManager,
)
from box_sdk_gen.managers.list_collaborations import ListCollaborationsManager as ListCollaborationsManager
from box_sdk_gen.managers.memberships import MembershipsManager as MembershipsManager
from box_sdk_gen.managers.metadata_cascade_policies import (
    MetadataCascadePoliciesManager as MetadataCascadePoliciesManager,
)
from box_sdk_gen.managers.metadata_taxonomies import MetadataTaxonomiesManager as MetadataTaxonomiesManager
from box_sdk_gen.managers.metadata_templates import MetadataTemplatesManager as MetadataTemplatesManager
from box_sdk_gen.managers.notes import NotesManager as NotesManager
from box_sdk_gen.managers.query import QueryManager as QueryManager
from box_sdk_gen.managers.recent_items import RecentItemsManager as RecentItemsManager
from box_sdk_gen.managers.retention_policies import RetentionPoliciesManager as RetentionPoliciesManager
from box_sdk_gen.managers.retention_policy_assignments import (
    RetentionPolicyAssignmentsManager as RetentionPolicyAssignmentsManager,
)
from box_sdk_gen.managers.search import SearchManager as SearchManager
from box_sdk_gen.managers.session_termination import SessionTerminationManager as SessionTerminationManager
from box_sdk_gen.managers.shared_links_app_items import SharedLinksAppItemsManager as SharedLinksAppItemsManager
from box_sdk_gen.managers.shared_links_files import SharedLinksFilesManager as SharedLinksFilesManager
from box_sdk_gen.managers.shared_links_folders import SharedLinksFoldersManager as SharedLinksFoldersManager
from box_sdk_gen.managers.shared_links_web_links import SharedLinksWebLinksManager as SharedLinksWebLinksManager
from box_sdk_gen.managers.shield_information_barrier_reports import (
    ShieldInformationBarrierReportsManager as ShieldInformationBarrierReportsManager,
)
from box_sdk_gen.managers.shield_information_barrier_segment_members import (
    ShieldInformationBarrierSegmentMembersManager as ShieldInformationBarrierSegmentMembersManager,
)
from box_sdk_gen.managers.shield_information_barrier_segment_restrictions import (
    ShieldInformationBarrierSegmentRestrictionsManager as ShieldInformationBarrierSegmentRestrictionsManager,
)
from box_sdk_gen.managers.shield_information_barrier_segments import (
    ShieldInformationBarrierSegmentsManager as ShieldInformationBarrierSegmentsManager,
)
from box_sdk_gen.managers.shield_information_barriers import (
    ShieldInformationBarriersManager as ShieldInformationBarriersManager,
)
from box_sdk_gen.managers.shield_lists import ShieldListsManager as ShieldListsManager
from box_sdk_gen.managers.sign_requests import SignRequestsManager as SignRequestsManager
from box_sdk_gen.managers.sign_templates import SignTemplatesManager as SignTemplatesManager
from box_sdk_gen.managers.skills import SkillsManager as SkillsManager
from box_sdk_gen.managers.storage_policies import StoragePoliciesManager as StoragePoliciesManager
from box_sdk_gen.managers.storage_policy_assignments import (
    StoragePolicyAssignmentsManager as StoragePolicyAssignmentsManager,
)
from box_sdk_gen.managers.task_assignments import TaskAssignmentsManager as TaskAssignmentsManager
from box_sdk_gen.managers.tasks import TasksManager as TasksManager
from box_sdk_gen.managers.terms_of_service_user_statuses import (
    TermsOfServiceUserStatusesManager as TermsOfServiceUserStatusesManager,
)
from box_sdk_gen.managers.terms_of_services import TermsOfServicesManager as TermsOfServicesManager
from box_sdk_gen.managers.transfer import TransferManager as TransferManager
from box_sdk_gen.managers.trashed_files import TrashedFilesManager as TrashedFilesManager
from box_sdk_gen.managers.trashed_folders import TrashedFoldersManager as TrashedFoldersManager
from box_sdk_gen.managers.trashed_items import TrashedItemsManager as TrashedItemsManager
from box_sdk_gen.managers.trashed_web_links import TrashedWebLinksManager as TrashedWebLinksManager
from box_sdk_gen.managers.uploads import UploadsManager as UploadsManager
from box_sdk_gen.managers.user_collaborations import UserCollaborationsManager as UserCollaborationsManager
from box_sdk_gen.managers.users import UsersManager as UsersManager
from box_sdk_gen.managers.web_links import WebLinksManager as WebLinksManager
from box_sdk_gen.managers.webhooks import WebhooksManager as WebhooksManager
from box_sdk_gen.managers.workflows import WorkflowsManager as WorkflowsManager
from box_sdk_gen.managers.zip_downloads import ZipDownloadsManager as ZipDownloadsManager

# module: box_sdk_gen.managers.ai

@sync_client
class AiManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def create_ai_ask(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_ai_text_gen(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_ai_agent_default_config(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_ai_extract(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_ai_extract_structured(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.ai_studio

@sync_client
class AiStudioManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_ai_agents(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_ai_agent(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_ai_agent_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_ai_agent_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_ai_agent_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.app_item_associations

@sync_client
class AppItemAssociationsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_file_app_item_associations(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_folder_app_item_associations(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.archives

@sync_client
class ArchivesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_archives_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_archive_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_archive_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_archive_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.authorization

@sync_client
class AuthorizationManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def authorize_user(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def request_access_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def refresh_access_token(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def revoke_access_token(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.automate_workflows

@sync_client
class AutomateWorkflowsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_automate_workflows_v2026_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_automate_workflow_start_v2026_r0(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.avatars

@sync_client
class AvatarsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_user_avatar(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_user_avatar(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_user_avatar(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.chunked_uploads

@sync_client
class ChunkedUploadsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def create_file_upload_session(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_file_upload_session_for_existing_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_file_upload_session_by_url(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_file_upload_session_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def upload_file_part_by_url(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def upload_file_part(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_file_upload_session_by_url(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_file_upload_session_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_file_upload_session_parts_by_url(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_file_upload_session_parts(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_file_upload_session_plan_by_url(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_file_upload_session_plan(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_file_upload_session_commit_by_url(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_file_upload_session_commit(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def upload_big_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def upload_big_file_version(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.classifications

@sync_client
class ClassificationsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_classification_template(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_classification(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_classification(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_classification_template(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.collaboration_allowlist_entries

@sync_client
class CollaborationAllowlistEntriesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_collaboration_whitelist_entries(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_collaboration_whitelist_entry(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_collaboration_whitelist_entry_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_collaboration_whitelist_entry_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.collaboration_allowlist_exempt_targets

@sync_client
class CollaborationAllowlistExemptTargetsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_collaboration_whitelist_exempt_targets(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_collaboration_whitelist_exempt_target(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_collaboration_whitelist_exempt_target_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_collaboration_whitelist_exempt_target_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.collections

@sync_client
class CollectionsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_collections(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_collection_items(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_collection_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.comments

@sync_client
class CommentsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_file_comments(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_comment_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_comment_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_comment_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_comment(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.device_pinners

@sync_client
class DevicePinnersManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_device_pinner_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_device_pinner_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_enterprise_device_pinners(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.docgen

@sync_client
class DocgenManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_docgen_job_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_docgen_jobs_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_docgen_batch_job_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_docgen_batch_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.docgen_template

@sync_client
class DocgenTemplateManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def create_docgen_template_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_docgen_templates_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_docgen_template_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_docgen_template_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_docgen_template_tags_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_docgen_template_job_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.downloads

@sync_client
class DownloadsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_download_file_url(self, *args: Any, **kwargs: Any) -> str: ...
    @blocks("network")
    def download_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def download_file_to_output_stream(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.email_aliases

@sync_client
class EmailAliasesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_user_email_aliases(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_user_email_alias(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_user_email_alias_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.enterprise_configurations

@sync_client
class EnterpriseConfigurationsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_enterprise_configuration_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.events

@sync_client
class EventsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_events_with_long_polling(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_events(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.external_users

@sync_client
class ExternalUsersManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def submit_job_to_delete_external_users_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.file_classifications

@sync_client
class FileClassificationsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_classification_on_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_classification_to_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_classification_on_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_classification_from_file(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.file_metadata

@sync_client
class FileMetadataManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_file_metadata(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_file_metadata_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_file_metadata_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_file_metadata_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_file_metadata_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.file_requests

@sync_client
class FileRequestsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_file_request_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_file_request_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_file_request_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_file_request_copy(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.file_version_legal_holds

@sync_client
class FileVersionLegalHoldsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_file_version_legal_hold_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_file_version_legal_holds(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.file_version_retentions

@sync_client
class FileVersionRetentionsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_file_version_retentions(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_file_version_retention_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.file_versions

@sync_client
class FileVersionsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_file_versions(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_file_version_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_file_version_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_file_version_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def promote_file_version(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.file_watermarks

@sync_client
class FileWatermarksManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_file_watermark(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_file_watermark(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_file_watermark(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.files

@sync_client
class FilesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_file_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_file_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_file_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def copy_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_file_thumbnail_url(self, *args: Any, **kwargs: Any) -> str: ...
    @blocks("network")
    def get_file_thumbnail_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.folder_classifications

@sync_client
class FolderClassificationsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_classification_on_folder(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_classification_to_folder(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_classification_on_folder(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_classification_from_folder(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.folder_locks

@sync_client
class FolderLocksManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_folder_locks(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_folder_lock(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_folder_lock_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.folder_metadata

@sync_client
class FolderMetadataManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_folder_metadata(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_folder_metadata_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_folder_metadata_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_folder_metadata_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_folder_metadata_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.folder_watermarks

@sync_client
class FolderWatermarksManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_folder_watermark(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_folder_watermark(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_folder_watermark(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.folders

@sync_client
class FoldersManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_folder_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_folder_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_folder_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_folder_items(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_folder(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def copy_folder(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.groups

@sync_client
class GroupsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_groups(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_group(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_group_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_group_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_group_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.hub_collaborations

@sync_client
class HubCollaborationsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_hub_collaborations_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_hub_collaboration_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_hub_collaboration_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_hub_collaboration_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_hub_collaboration_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.hub_document

@sync_client
class HubDocumentManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_hub_document_pages_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_hub_document_blocks_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.hub_items

@sync_client
class HubItemsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_hub_items_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def manage_hub_items_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.hubs

@sync_client
class HubsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_hubs_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_hub_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_enterprise_hubs_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_hub_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_hub_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_hub_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def copy_hub_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.integration_mappings

@sync_client
class IntegrationMappingsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_slack_integration_mapping(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_slack_integration_mapping(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_slack_integration_mapping_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_slack_integration_mapping_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_teams_integration_mapping(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_teams_integration_mapping(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_teams_integration_mapping_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_teams_integration_mapping_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.invites

@sync_client
class InvitesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def create_invite(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_invite_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.legal_hold_policies

@sync_client
class LegalHoldPoliciesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_legal_hold_policies(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_legal_hold_policy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_legal_hold_policy_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_legal_hold_policy_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_legal_hold_policy_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.legal_hold_policy_assignments

@sync_client
class LegalHoldPolicyAssignmentsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_legal_hold_policy_assignments(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_legal_hold_policy_assignment(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_legal_hold_policy_assignment_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_legal_hold_policy_assignment_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_legal_hold_policy_assignment_file_on_hold(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.list_collaborations

@sync_client
class ListCollaborationsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_file_collaborations(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_folder_collaborations(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_collaborations(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_group_collaborations(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.memberships

@sync_client
class MembershipsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_user_memberships(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_group_memberships(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_group_membership(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_group_membership_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_group_membership_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_group_membership_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.metadata_cascade_policies

@sync_client
class MetadataCascadePoliciesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_metadata_cascade_policies(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_metadata_cascade_policy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_metadata_cascade_policy_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_metadata_cascade_policy_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def apply_metadata_cascade_policy(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.metadata_taxonomies

@sync_client
class MetadataTaxonomiesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def create_metadata_taxonomy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_metadata_taxonomies(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_metadata_taxonomy_by_key(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_metadata_taxonomy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_metadata_taxonomy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_metadata_taxonomy_level(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_metadata_taxonomy_level_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_metadata_taxonomy_level(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_metadata_taxonomy_level(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_metadata_taxonomy_nodes(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_metadata_taxonomy_node(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_metadata_taxonomy_node_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_metadata_taxonomy_node(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_metadata_taxonomy_node(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_metadata_template_field_options(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.metadata_templates

@sync_client
class MetadataTemplatesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_metadata_templates_by_instance_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_metadata_template(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_metadata_template(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_metadata_template(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_metadata_template_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_global_metadata_templates(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_enterprise_metadata_templates(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_metadata_template(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.notes

@sync_client
class NotesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def create_note_convert_v2026_r0(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.query

@sync_client
class QueryManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def create_query_v2026_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_query_insight_v2026_r0(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.recent_items

@sync_client
class RecentItemsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_recent_items(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.retention_policies

@sync_client
class RetentionPoliciesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_retention_policies(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_retention_policy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_retention_policy_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_retention_policy_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_retention_policy_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.retention_policy_assignments

@sync_client
class RetentionPolicyAssignmentsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_retention_policy_assignments(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_retention_policy_assignment(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_retention_policy_assignment_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_retention_policy_assignment_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_files_under_retention_policy_assignment(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.search

@sync_client
class SearchManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def search_by_metadata_query(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def search_for_content(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.session_termination

@sync_client
class SessionTerminationManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def terminate_users_sessions(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def terminate_groups_sessions(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.shared_links_app_items

@sync_client
class SharedLinksAppItemsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def find_app_item_for_shared_link(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.shared_links_files

@sync_client
class SharedLinksFilesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def find_file_for_shared_link(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_shared_link_for_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_share_link_to_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_shared_link_on_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def remove_shared_link_from_file(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.shared_links_folders

@sync_client
class SharedLinksFoldersManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def find_folder_for_shared_link(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_shared_link_for_folder(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_share_link_to_folder(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_shared_link_on_folder(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def remove_shared_link_from_folder(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.shared_links_web_links

@sync_client
class SharedLinksWebLinksManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def find_web_link_for_shared_link(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_shared_link_for_web_link(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def add_share_link_to_web_link(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_shared_link_on_web_link(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def remove_shared_link_from_web_link(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.shield_information_barrier_reports

@sync_client
class ShieldInformationBarrierReportsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_shield_information_barrier_reports(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_shield_information_barrier_report(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_shield_information_barrier_report_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.shield_information_barrier_segment_members

@sync_client
class ShieldInformationBarrierSegmentMembersManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_shield_information_barrier_segment_member_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_shield_information_barrier_segment_member_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_shield_information_barrier_segment_members(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_shield_information_barrier_segment_member(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.shield_information_barrier_segment_restrictions

@sync_client
class ShieldInformationBarrierSegmentRestrictionsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_shield_information_barrier_segment_restriction_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_shield_information_barrier_segment_restriction_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_shield_information_barrier_segment_restrictions(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_shield_information_barrier_segment_restriction(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.shield_information_barrier_segments

@sync_client
class ShieldInformationBarrierSegmentsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_shield_information_barrier_segment_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_shield_information_barrier_segment_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_shield_information_barrier_segment_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_shield_information_barrier_segments(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_shield_information_barrier_segment(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.shield_information_barriers

@sync_client
class ShieldInformationBarriersManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_shield_information_barrier_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_shield_information_barrier_status(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_shield_information_barriers(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_shield_information_barrier(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.shield_lists

@sync_client
class ShieldListsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_shield_lists_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_shield_list_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_shield_list_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_shield_list_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_shield_list_by_id_v2025_r0(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.sign_requests

@sync_client
class SignRequestsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def cancel_sign_request(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def resend_sign_request(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_sign_request_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_sign_requests(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_sign_request(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.sign_templates

@sync_client
class SignTemplatesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_sign_templates(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_sign_template_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.skills

@sync_client
class SkillsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_box_skill_cards_on_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_box_skill_cards_on_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_box_skill_cards_on_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_box_skill_cards_from_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_all_skill_cards_on_file(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.storage_policies

@sync_client
class StoragePoliciesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_storage_policies(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_storage_policy_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.storage_policy_assignments

@sync_client
class StoragePolicyAssignmentsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_storage_policy_assignments(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_storage_policy_assignment(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_storage_policy_assignment_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_storage_policy_assignment_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_storage_policy_assignment_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.task_assignments

@sync_client
class TaskAssignmentsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_task_assignments(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_task_assignment(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_task_assignment_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_task_assignment_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_task_assignment_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.tasks

@sync_client
class TasksManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_file_tasks(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_task(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_task_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_task_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_task_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.terms_of_service_user_statuses

@sync_client
class TermsOfServiceUserStatusesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_terms_of_service_user_statuses(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_terms_of_service_status_for_user(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_terms_of_service_status_for_user_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.terms_of_services

@sync_client
class TermsOfServicesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_terms_of_service(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_terms_of_service(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_terms_of_service_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_terms_of_service_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.transfer

@sync_client
class TransferManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def transfer_owned_folder(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.trashed_files

@sync_client
class TrashedFilesManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def restore_file_from_trash(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_trashed_file_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_trashed_file_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.trashed_folders

@sync_client
class TrashedFoldersManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def restore_folder_from_trash(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_trashed_folder_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_trashed_folder_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.trashed_items

@sync_client
class TrashedItemsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_trashed_items(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.trashed_web_links

@sync_client
class TrashedWebLinksManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def restore_weblink_from_trash(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_trashed_web_link_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_trashed_web_link_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.uploads

@sync_client
class UploadsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def upload_file_version(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def preflight_file_upload_check(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def upload_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def upload_with_preflight_check(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.user_collaborations

@sync_client
class UserCollaborationsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_collaboration_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_collaboration_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_collaboration_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_collaboration(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.users

@sync_client
class UsersManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_users(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_user(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_user_me(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_user_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_user_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_user_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.web_links

@sync_client
class WebLinksManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def create_web_link(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_web_link_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_web_link_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_web_link_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.webhooks

@sync_client
class WebhooksManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_webhooks(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def create_webhook(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_webhook_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def update_webhook_by_id(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def delete_webhook_by_id(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.workflows

@sync_client
class WorkflowsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def get_workflows(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def start_workflow(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.managers.zip_downloads

@sync_client
class ZipDownloadsManager:
    # fetch -> _make_request -> requests.Session.request
    @blocks("network")
    def create_zip_download(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_zip_download_content(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_zip_download_status(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def download_zip(self, *args: Any, **kwargs: Any) -> Any: ...

# module: box_sdk_gen.networking
from box_sdk_gen.networking.box_network_client import BoxNetworkClient as BoxNetworkClient

# module: box_sdk_gen.networking.box_network_client

@sync_client
class BoxNetworkClient:
    # _make_request -> requests.Session.request
    @blocks("network")
    def fetch(self, *args: Any, **kwargs: Any) -> Any: ...
