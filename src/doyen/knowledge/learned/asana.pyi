"""Learned from asana 5.4.0 by reading its source; a line written by hand wins over one here."""

# module: asana
from asana.api.agents_api import AgentsApi as AgentsApi
from asana.api.allocations_api import AllocationsApi as AllocationsApi
from asana.api.attachments_api import AttachmentsApi as AttachmentsApi
from asana.api.budgets_api import BudgetsApi as BudgetsApi
from asana.api.custom_fields_api import CustomFieldsApi as CustomFieldsApi
from asana.api.custom_types_api import CustomTypesApi as CustomTypesApi
from asana.api.goal_relationships_api import GoalRelationshipsApi as GoalRelationshipsApi
from asana.api.goals_api import GoalsApi as GoalsApi
from asana.api.jobs_api import JobsApi as JobsApi
from asana.api.memberships_api import MembershipsApi as MembershipsApi
from asana.api.ooo_entries_api import OooEntriesApi as OooEntriesApi
from asana.api.organization_exports_api import OrganizationExportsApi as OrganizationExportsApi
from asana.api.portfolio_memberships_api import PortfolioMembershipsApi as PortfolioMembershipsApi
from asana.api.portfolios_api import PortfoliosApi as PortfoliosApi
from asana.api.project_briefs_api import ProjectBriefsApi as ProjectBriefsApi
from asana.api.project_memberships_api import ProjectMembershipsApi as ProjectMembershipsApi
from asana.api.project_portfolio_settings_api import ProjectPortfolioSettingsApi as ProjectPortfolioSettingsApi
from asana.api.project_statuses_api import ProjectStatusesApi as ProjectStatusesApi
from asana.api.project_templates_api import ProjectTemplatesApi as ProjectTemplatesApi
from asana.api.projects_api import ProjectsApi as ProjectsApi
from asana.api.rates_api import RatesApi as RatesApi
from asana.api.roles_api import RolesApi as RolesApi
from asana.api.sections_api import SectionsApi as SectionsApi
from asana.api.status_updates_api import StatusUpdatesApi as StatusUpdatesApi
from asana.api.stories_api import StoriesApi as StoriesApi
from asana.api.tags_api import TagsApi as TagsApi
from asana.api.task_templates_api import TaskTemplatesApi as TaskTemplatesApi
from asana.api.tasks_api import TasksApi as TasksApi
from asana.api.team_memberships_api import TeamMembershipsApi as TeamMembershipsApi
from asana.api.teams_api import TeamsApi as TeamsApi
from asana.api.time_periods_api import TimePeriodsApi as TimePeriodsApi
from asana.api.time_tracking_categories_api import TimeTrackingCategoriesApi as TimeTrackingCategoriesApi
from asana.api.time_tracking_entries_api import TimeTrackingEntriesApi as TimeTrackingEntriesApi
from asana.api.timesheet_approval_statuses_api import TimesheetApprovalStatusesApi as TimesheetApprovalStatusesApi
from asana.api.user_task_lists_api import UserTaskListsApi as UserTaskListsApi
from asana.api.users_api import UsersApi as UsersApi
from asana.api.webhooks_api import WebhooksApi as WebhooksApi
from asana.api.workspace_memberships_api import WorkspaceMembershipsApi as WorkspaceMembershipsApi
from asana.api.workspaces_api import WorkspacesApi as WorkspacesApi
from asana.api_client import ApiClient as ApiClient

# module: asana.api
from asana.api.agents_api import AgentsApi as AgentsApi
from asana.api.allocations_api import AllocationsApi as AllocationsApi
from asana.api.attachments_api import AttachmentsApi as AttachmentsApi
from asana.api.budgets_api import BudgetsApi as BudgetsApi
from asana.api.custom_fields_api import CustomFieldsApi as CustomFieldsApi
from asana.api.custom_types_api import CustomTypesApi as CustomTypesApi
from asana.api.goal_relationships_api import GoalRelationshipsApi as GoalRelationshipsApi
from asana.api.goals_api import GoalsApi as GoalsApi
from asana.api.jobs_api import JobsApi as JobsApi
from asana.api.memberships_api import MembershipsApi as MembershipsApi
from asana.api.ooo_entries_api import OooEntriesApi as OooEntriesApi
from asana.api.organization_exports_api import OrganizationExportsApi as OrganizationExportsApi
from asana.api.portfolio_memberships_api import PortfolioMembershipsApi as PortfolioMembershipsApi
from asana.api.portfolios_api import PortfoliosApi as PortfoliosApi
from asana.api.project_briefs_api import ProjectBriefsApi as ProjectBriefsApi
from asana.api.project_memberships_api import ProjectMembershipsApi as ProjectMembershipsApi
from asana.api.project_portfolio_settings_api import ProjectPortfolioSettingsApi as ProjectPortfolioSettingsApi
from asana.api.project_statuses_api import ProjectStatusesApi as ProjectStatusesApi
from asana.api.project_templates_api import ProjectTemplatesApi as ProjectTemplatesApi
from asana.api.projects_api import ProjectsApi as ProjectsApi
from asana.api.rates_api import RatesApi as RatesApi
from asana.api.roles_api import RolesApi as RolesApi
from asana.api.sections_api import SectionsApi as SectionsApi
from asana.api.status_updates_api import StatusUpdatesApi as StatusUpdatesApi
from asana.api.stories_api import StoriesApi as StoriesApi
from asana.api.tags_api import TagsApi as TagsApi
from asana.api.task_templates_api import TaskTemplatesApi as TaskTemplatesApi
from asana.api.tasks_api import TasksApi as TasksApi
from asana.api.team_memberships_api import TeamMembershipsApi as TeamMembershipsApi
from asana.api.teams_api import TeamsApi as TeamsApi
from asana.api.time_periods_api import TimePeriodsApi as TimePeriodsApi
from asana.api.time_tracking_categories_api import TimeTrackingCategoriesApi as TimeTrackingCategoriesApi
from asana.api.time_tracking_entries_api import TimeTrackingEntriesApi as TimeTrackingEntriesApi
from asana.api.timesheet_approval_statuses_api import TimesheetApprovalStatusesApi as TimesheetApprovalStatusesApi
from asana.api.user_task_lists_api import UserTaskListsApi as UserTaskListsApi
from asana.api.users_api import UsersApi as UsersApi
from asana.api.webhooks_api import WebhooksApi as WebhooksApi
from asana.api.workspace_memberships_api import WorkspaceMembershipsApi as WorkspaceMembershipsApi
from asana.api.workspaces_api import WorkspacesApi as WorkspacesApi

# module: asana.api.agents_api

@sync_client
class AgentsApi:
    # get_agent_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_agent(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_agent_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.allocations_api

@sync_client
class AllocationsApi:
    # get_allocation_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_allocation(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_allocation_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.attachments_api

@sync_client
class AttachmentsApi:
    # get_attachment_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_attachment(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_attachment_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.budgets_api

@sync_client
class BudgetsApi:
    # get_budget_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_budget(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_budget_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.custom_fields_api

@sync_client
class CustomFieldsApi:
    # get_custom_field_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_custom_field(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_custom_field_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.custom_types_api

@sync_client
class CustomTypesApi:
    # get_custom_type_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_custom_type(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_custom_type_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.goal_relationships_api

@sync_client
class GoalRelationshipsApi:
    # get_goal_relationship_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_goal_relationship(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_goal_relationship_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.goals_api

@sync_client
class GoalsApi:
    # get_goal_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_goal(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_goal_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.jobs_api

@sync_client
class JobsApi:
    # get_job_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_job(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_job_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.memberships_api

@sync_client
class MembershipsApi:
    # get_membership_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_membership(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_membership_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.ooo_entries_api

@sync_client
class OooEntriesApi:
    # get_ooo_entry_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_ooo_entry(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_ooo_entry_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.organization_exports_api

@sync_client
class OrganizationExportsApi:
    # get_organization_export_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_organization_export(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_organization_export_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.portfolio_memberships_api

@sync_client
class PortfolioMembershipsApi:
    # get_portfolio_membership_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_portfolio_membership(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_portfolio_membership_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.portfolios_api

@sync_client
class PortfoliosApi:
    # get_portfolio_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_portfolio(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_portfolio_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.project_briefs_api

@sync_client
class ProjectBriefsApi:
    # get_project_brief_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_project_brief(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_project_brief_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.project_memberships_api

@sync_client
class ProjectMembershipsApi:
    # get_project_membership_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_project_membership(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_project_membership_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.project_portfolio_settings_api

@sync_client
class ProjectPortfolioSettingsApi:
    # get_project_portfolio_setting_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_project_portfolio_setting(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_project_portfolio_setting_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.project_statuses_api

@sync_client
class ProjectStatusesApi:
    # get_project_status_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_project_status(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_project_status_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.project_templates_api

@sync_client
class ProjectTemplatesApi:
    # get_project_template_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_project_template(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_project_template_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.projects_api

@sync_client
class ProjectsApi:
    # get_project_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_project(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_project_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_task_counts_for_project(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_task_counts_for_project_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.rates_api

@sync_client
class RatesApi:
    # get_rate_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_rate(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_rate_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.roles_api

@sync_client
class RolesApi:
    # get_role_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_role(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_role_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.sections_api

@sync_client
class SectionsApi:
    # get_section_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_section(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_section_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.status_updates_api

@sync_client
class StatusUpdatesApi:
    # get_status_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_status(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_status_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.stories_api

@sync_client
class StoriesApi:
    # get_story_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_story(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_story_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.tags_api

@sync_client
class TagsApi:
    # get_tag_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_tag(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_tag_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.task_templates_api

@sync_client
class TaskTemplatesApi:
    # get_task_template_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_task_template(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_task_template_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.tasks_api

@sync_client
class TasksApi:
    # get_task_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_task(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_task_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_task_for_custom_id(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_task_for_custom_id_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.team_memberships_api

@sync_client
class TeamMembershipsApi:
    # get_team_membership_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_team_membership(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_team_membership_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.teams_api

@sync_client
class TeamsApi:
    # get_team_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_team(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_team_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.time_periods_api

@sync_client
class TimePeriodsApi:
    # get_time_period_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_time_period(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_time_period_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.time_tracking_categories_api

@sync_client
class TimeTrackingCategoriesApi:
    # get_time_tracking_category_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_time_tracking_category(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_time_tracking_category_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.time_tracking_entries_api

@sync_client
class TimeTrackingEntriesApi:
    # get_time_tracking_entry_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_time_tracking_entry(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_time_tracking_entry_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.timesheet_approval_statuses_api

@sync_client
class TimesheetApprovalStatusesApi:
    # get_timesheet_approval_status_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_timesheet_approval_status(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_timesheet_approval_status_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.user_task_lists_api

@sync_client
class UserTaskListsApi:
    # get_user_task_list_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_user_task_list(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_user_task_list_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_user_task_list_for_user(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_user_task_list_for_user_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.users_api

@sync_client
class UsersApi:
    # get_user_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_user(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_user_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_user_for_workspace(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_user_for_workspace_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.webhooks_api

@sync_client
class WebhooksApi:
    # get_webhook_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_webhook(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_webhook_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.workspace_memberships_api

@sync_client
class WorkspaceMembershipsApi:
    # get_workspace_membership_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_workspace_membership(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_workspace_membership_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api.workspaces_api

@sync_client
class WorkspacesApi:
    # get_workspace_with_http_info -> call_api -> ... -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def get_workspace(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...
    @blocks("network")
    def get_workspace_with_http_info(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any] | int: ...

# module: asana.api_client
from asana.rest import RESTClientObject

@sync_client
class ApiClient:
    rest_client: RESTClientObject
    # __call_api -> request -> GET -> request -> urllib3.PoolManager.request
    @blocks("network")
    def call_api(self, *args: Any, **kwargs: Any) -> tuple[Any, int, Any]: ...
    @blocks("network")
    def request(self, *args: Any, **kwargs: Any) -> Any: ...

# module: asana.rest

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
