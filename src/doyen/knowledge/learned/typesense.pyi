"""Learned from typesense 2.1.1 by reading its source; a line written by hand wins over one here."""

# module: typesense
from typesense.async_.client import AsyncClient as AsyncClient
from typesense.sync.client import Client as Client

# module: typesense.async_
from typesense.async_.client import AsyncClient as AsyncClient

# module: typesense.async_.alias
from typesense.async_.api_call import AsyncApiCall

class AsyncAlias:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.aliases
from typesense.async_.alias import AsyncAlias
from typesense.async_.api_call import AsyncApiCall

class AsyncAliases:
    api_call: AsyncApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> AsyncAlias: ...
    async def upsert(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.analytics
from typesense.async_.analytics_events import AsyncAnalyticsEvents
from typesense.async_.analytics_rules import AsyncAnalyticsRules
from typesense.async_.api_call import AsyncApiCall

class AsyncAnalytics:
    api_call: AsyncApiCall
    rules: AsyncAnalyticsRules
    events: AsyncAnalyticsEvents

# module: typesense.async_.analytics_events
from typesense.async_.api_call import AsyncApiCall

class AsyncAnalyticsEvents:
    api_call: AsyncApiCall
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def flush(self, *args: Any, **kwargs: Any) -> Any: ...
    async def status(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.analytics_rule
from typesense.async_.api_call import AsyncApiCall

class AsyncAnalyticsRule:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.analytics_rule_v1
from typesense.async_.api_call import AsyncApiCall

class AsyncAnalyticsRuleV1:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.analytics_rules
from typesense.async_.analytics_rule import AsyncAnalyticsRule
from typesense.async_.api_call import AsyncApiCall

class AsyncAnalyticsRules:
    api_call: AsyncApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> AsyncAnalyticsRule: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> str: ...
    async def upsert(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.analytics_rules_v1
from typesense.async_.analytics_rule_v1 import AsyncAnalyticsRuleV1
from typesense.async_.api_call import AsyncApiCall

class AsyncAnalyticsRulesV1:
    api_call: AsyncApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> AsyncAnalyticsRuleV1: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def upsert(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.analytics_v1
from typesense.async_.analytics_rules_v1 import AsyncAnalyticsRulesV1

class AsyncAnalyticsV1:
    @property
    def rules(self) -> AsyncAnalyticsRulesV1: ...

# module: typesense.async_.api_call
from typesense.async_.stream import AsyncSearchStream

class AsyncApiCall:
    async def __aenter__(self) -> AsyncApiCall: ...
    async def __aexit__(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aclose(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> str: ...
    async def post(self, *args: Any, **kwargs: Any) -> str: ...
    async def put(self, *args: Any, **kwargs: Any) -> Any: ...
    async def patch(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def stream(self, *args: Any, **kwargs: Any) -> AsyncSearchStream: ...

# module: typesense.async_.client
from typesense.async_.aliases import AsyncAliases
from typesense.async_.analytics import AsyncAnalytics
from typesense.async_.analytics_v1 import AsyncAnalyticsV1
from typesense.async_.api_call import AsyncApiCall
from typesense.async_.collection import AsyncCollection
from typesense.async_.collections import AsyncCollections
from typesense.async_.conversations_models import AsyncConversationsModels
from typesense.async_.curation_sets import AsyncCurationSets
from typesense.async_.debug import AsyncDebug
from typesense.async_.keys import AsyncKeys
from typesense.async_.metrics import AsyncMetrics
from typesense.async_.multi_search import AsyncMultiSearch
from typesense.async_.nl_search_models import AsyncNLSearchModels
from typesense.async_.operations import AsyncOperations
from typesense.async_.stemming import AsyncStemming
from typesense.async_.stopwords import AsyncStopwords
from typesense.async_.synonym_sets import AsyncSynonymSets

class AsyncClient:
    api_call: AsyncApiCall
    collections: AsyncCollections
    multi_search: AsyncMultiSearch
    keys: AsyncKeys
    aliases: AsyncAliases
    analytics: AsyncAnalytics
    stemming: AsyncStemming
    curation_sets: AsyncCurationSets
    operations: AsyncOperations
    debug: AsyncDebug
    stopwords: AsyncStopwords
    synonym_sets: AsyncSynonymSets
    metrics: AsyncMetrics
    conversations_models: AsyncConversationsModels
    nl_search_models: AsyncNLSearchModels
    @property
    def analyticsV1(self) -> AsyncAnalyticsV1: ...
    def typed_collection(self, *args: Any, **kwargs: Any) -> AsyncCollection: ...

# module: typesense.async_.collection
from typesense.async_.api_call import AsyncApiCall
from typesense.async_.documents import AsyncDocuments
from typesense.async_.overrides import AsyncOverrides
from typesense.async_.synonyms import AsyncSynonyms

class AsyncCollection[TDoc]:
    api_call: AsyncApiCall
    documents: AsyncDocuments[TDoc]
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def overrides(self) -> AsyncOverrides: ...
    @property
    def synonyms(self) -> AsyncSynonyms: ...

# module: typesense.async_.collections
from typesense.async_.api_call import AsyncApiCall
from typesense.async_.collection import AsyncCollection

class AsyncCollections[TDoc]:
    api_call: AsyncApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> AsyncCollection[TDoc]: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> str: ...

# module: typesense.async_.conversation_model
from typesense.async_.api_call import AsyncApiCall

class AsyncConversationModel:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.conversations_models
from typesense.async_.api_call import AsyncApiCall
from typesense.async_.conversation_model import AsyncConversationModel

class AsyncConversationsModels:
    api_call: AsyncApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> AsyncConversationModel: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> str: ...

# module: typesense.async_.curation_set
from typesense.async_.api_call import AsyncApiCall

class AsyncCurationSet:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def upsert(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_items(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_item(self, *args: Any, **kwargs: Any) -> Any: ...
    async def upsert_item(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_item(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.curation_sets
from typesense.async_.api_call import AsyncApiCall
from typesense.async_.curation_set import AsyncCurationSet

class AsyncCurationSets:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    def __getitem__(self, *args: Any, **kwargs: Any) -> AsyncCurationSet: ...

# module: typesense.async_.debug
from typesense.async_.api_call import AsyncApiCall

class AsyncDebug:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.document
from typesense.async_.api_call import AsyncApiCall

class AsyncDocument[TDoc]:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> TDoc: ...
    async def update(self, *args: Any, **kwargs: Any) -> TDoc: ...
    async def delete(self, *args: Any, **kwargs: Any) -> TDoc: ...

# module: typesense.async_.documents
from typesense.async_.api_call import AsyncApiCall
from typesense.async_.document import AsyncDocument
from typesense.async_.stream import AsyncSearchStream

class AsyncDocuments[TDoc]:
    api_call: AsyncApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> AsyncDocument[TDoc]: ...
    async def create(self, *args: Any, **kwargs: Any) -> TDoc: ...
    async def create_many(self, *args: Any, **kwargs: Any) -> str: ...
    async def upsert(self, *args: Any, **kwargs: Any) -> TDoc: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def import_jsonl(self, *args: Any, **kwargs: Any) -> str: ...
    async def import_(self, *args: Any, **kwargs: Any) -> str: ...
    async def export(self, *args: Any, **kwargs: Any) -> str: ...
    async def search(self, *args: Any, **kwargs: Any) -> Any: ...
    async def search_stream(self, *args: Any, **kwargs: Any) -> AsyncSearchStream: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.key
from typesense.async_.api_call import AsyncApiCall

class AsyncKey:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.keys
from typesense.async_.api_call import AsyncApiCall
from typesense.async_.key import AsyncKey

class AsyncKeys:
    api_call: AsyncApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> AsyncKey: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.metrics
from typesense.async_.api_call import AsyncApiCall

class AsyncMetrics:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.multi_search
from typesense.async_.api_call import AsyncApiCall
from typesense.async_.stream import AsyncSearchStream

class AsyncMultiSearch:
    api_call: AsyncApiCall
    async def perform(self, *args: Any, **kwargs: Any) -> Any: ...
    async def perform_stream(self, *args: Any, **kwargs: Any) -> AsyncSearchStream: ...

# module: typesense.async_.nl_search_model
from typesense.async_.api_call import AsyncApiCall

class AsyncNLSearchModel:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.nl_search_models
from typesense.async_.api_call import AsyncApiCall
from typesense.async_.nl_search_model import AsyncNLSearchModel

class AsyncNLSearchModels:
    api_call: AsyncApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> AsyncNLSearchModel: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> str: ...

# module: typesense.async_.operations
from typesense.async_.api_call import AsyncApiCall

class AsyncOperations:
    api_call: AsyncApiCall
    async def perform(self, *args: Any, **kwargs: Any) -> Any: ...
    async def is_healthy(self, *args: Any, **kwargs: Any) -> bool: ...
    async def toggle_slow_request_log(self, *args: Any, **kwargs: Any) -> str: ...

# module: typesense.async_.override
from typesense.async_.api_call import AsyncApiCall

class AsyncOverride:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.overrides
from typesense.async_.api_call import AsyncApiCall
from typesense.async_.override import AsyncOverride

class AsyncOverrides:
    api_call: AsyncApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> AsyncOverride: ...
    async def upsert(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.stemming
from typesense.async_.api_call import AsyncApiCall
from typesense.async_.stemming_dictionaries import AsyncStemmingDictionaries

class AsyncStemming:
    api_call: AsyncApiCall
    dictionaries: AsyncStemmingDictionaries

# module: typesense.async_.stemming_dictionaries
from typesense.async_.api_call import AsyncApiCall
from typesense.async_.stemming_dictionary import AsyncStemmingDictionary

class AsyncStemmingDictionaries:
    api_call: AsyncApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> AsyncStemmingDictionary: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def upsert(self, *args: Any, **kwargs: Any) -> str | list: ...

# module: typesense.async_.stemming_dictionary
from typesense.async_.api_call import AsyncApiCall

class AsyncStemmingDictionary:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.stopwords
from typesense.async_.api_call import AsyncApiCall
from typesense.async_.stopwords_set import AsyncStopwordsSet

class AsyncStopwords:
    api_call: AsyncApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> AsyncStopwordsSet: ...
    async def upsert(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.stopwords_set
from typesense.async_.api_call import AsyncApiCall

class AsyncStopwordsSet:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.stream
async def consume_stream(*args: Any, **kwargs: Any) -> Any: ...

class AsyncSearchStream[TFinal]:
    def __aiter__(self) -> AsyncSearchStream[TFinal]: ...
    async def __anext__(self) -> Any: ...
    async def __aenter__(self) -> AsyncSearchStream[TFinal]: ...
    async def __aexit__(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_final_response(self, *args: Any, **kwargs: Any) -> TFinal: ...
    async def aclose(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.synonym
from typesense.async_.api_call import AsyncApiCall

class AsyncSynonym:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.synonym_set
from typesense.async_.api_call import AsyncApiCall

class AsyncSynonymSet:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def upsert(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_items(self, *args: Any, **kwargs: Any) -> str: ...
    async def get_item(self, *args: Any, **kwargs: Any) -> Any: ...
    async def upsert_item(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete_item(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.async_.synonym_sets
from typesense.async_.api_call import AsyncApiCall
from typesense.async_.synonym_set import AsyncSynonymSet

class AsyncSynonymSets:
    api_call: AsyncApiCall
    async def retrieve(self, *args: Any, **kwargs: Any) -> str: ...
    def __getitem__(self, *args: Any, **kwargs: Any) -> AsyncSynonymSet: ...

# module: typesense.async_.synonyms
from typesense.async_.api_call import AsyncApiCall
from typesense.async_.synonym import AsyncSynonym

class AsyncSynonyms:
    api_call: AsyncApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> AsyncSynonym: ...
    async def upsert(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.concurrency_limit

class AsyncConcurrencyLimit:
    async def acquire(self, *args: Any, **kwargs: Any) -> Any: ...
    async def __aenter__(self) -> Any: ...
    async def __aexit__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.sync
from typesense.sync.client import Client as Client

# module: typesense.sync.alias
from typesense.sync.api_call import ApiCall

class Alias:
    api_call: ApiCall

# module: typesense.sync.aliases
from typesense.sync.alias import Alias
from typesense.sync.api_call import ApiCall

class Aliases:
    api_call: ApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> Alias: ...

# module: typesense.sync.analytics
from typesense.sync.analytics_events import AnalyticsEvents
from typesense.sync.analytics_rules import AnalyticsRules
from typesense.sync.api_call import ApiCall

class Analytics:
    api_call: ApiCall
    rules: AnalyticsRules
    events: AnalyticsEvents

# module: typesense.sync.analytics_events
from typesense.sync.api_call import ApiCall

class AnalyticsEvents:
    api_call: ApiCall

# module: typesense.sync.analytics_rule
from typesense.sync.api_call import ApiCall

class AnalyticsRule:
    api_call: ApiCall

# module: typesense.sync.analytics_rule_v1
from typesense.sync.api_call import ApiCall

class AnalyticsRuleV1:
    api_call: ApiCall

# module: typesense.sync.analytics_rules
from typesense.sync.analytics_rule import AnalyticsRule
from typesense.sync.api_call import ApiCall

class AnalyticsRules:
    api_call: ApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> AnalyticsRule: ...

# module: typesense.sync.analytics_rules_v1
from typesense.sync.analytics_rule_v1 import AnalyticsRuleV1
from typesense.sync.api_call import ApiCall

class AnalyticsRulesV1:
    api_call: ApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> AnalyticsRuleV1: ...

# module: typesense.sync.analytics_v1
from typesense.sync.analytics_rules_v1 import AnalyticsRulesV1

class AnalyticsV1:
    @property
    def rules(self) -> AnalyticsRulesV1: ...

# module: typesense.sync.api_call

@sync_client
@async_twin("typesense.AsyncClient.api_call")
class ApiCall:
    def __enter__(self) -> ApiCall: ...
    # _execute_stream_request -> _open_stream -> httpx.Client.stream
    @blocks("network", instead="typesense.AsyncClient.api_call.stream")
    def stream(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.sync.client
from typesense.sync.aliases import Aliases
from typesense.sync.analytics import Analytics
from typesense.sync.analytics_v1 import AnalyticsV1
from typesense.sync.api_call import ApiCall
from typesense.sync.collection import Collection
from typesense.sync.collections import Collections
from typesense.sync.conversations_models import ConversationsModels
from typesense.sync.curation_sets import CurationSets
from typesense.sync.debug import Debug
from typesense.sync.keys import Keys
from typesense.sync.metrics import Metrics
from typesense.sync.multi_search import MultiSearch
from typesense.sync.nl_search_models import NLSearchModels
from typesense.sync.operations import Operations
from typesense.sync.stemming import Stemming
from typesense.sync.stopwords import Stopwords
from typesense.sync.synonym_sets import SynonymSets

class Client:
    api_call: ApiCall
    collections: Collections
    multi_search: MultiSearch
    keys: Keys
    aliases: Aliases
    analytics: Analytics
    stemming: Stemming
    curation_sets: CurationSets
    operations: Operations
    debug: Debug
    stopwords: Stopwords
    synonym_sets: SynonymSets
    metrics: Metrics
    conversations_models: ConversationsModels
    nl_search_models: NLSearchModels
    @property
    def analyticsV1(self) -> AnalyticsV1: ...
    def typed_collection(self, *args: Any, **kwargs: Any) -> Collection: ...

# module: typesense.sync.collection
from typesense.sync.api_call import ApiCall
from typesense.sync.documents import Documents
from typesense.sync.overrides import Overrides
from typesense.sync.synonyms import Synonyms

class Collection[TDoc]:
    api_call: ApiCall
    documents: Documents[TDoc]
    @property
    def overrides(self) -> Overrides: ...
    @property
    def synonyms(self) -> Synonyms: ...

# module: typesense.sync.collections
from typesense.sync.api_call import ApiCall
from typesense.sync.collection import Collection

class Collections[TDoc]:
    api_call: ApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> Collection[TDoc]: ...

# module: typesense.sync.conversation_model
from typesense.sync.api_call import ApiCall

class ConversationModel:
    api_call: ApiCall

# module: typesense.sync.conversations_models
from typesense.sync.api_call import ApiCall
from typesense.sync.conversation_model import ConversationModel

class ConversationsModels:
    api_call: ApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> ConversationModel: ...

# module: typesense.sync.curation_set
from typesense.sync.api_call import ApiCall

class CurationSet:
    api_call: ApiCall

# module: typesense.sync.curation_sets
from typesense.sync.api_call import ApiCall
from typesense.sync.curation_set import CurationSet

class CurationSets:
    api_call: ApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> CurationSet: ...

# module: typesense.sync.debug
from typesense.sync.api_call import ApiCall

class Debug:
    api_call: ApiCall

# module: typesense.sync.document
from typesense.sync.api_call import ApiCall

class Document[TDoc]:
    api_call: ApiCall

# module: typesense.sync.documents
from typesense.sync.api_call import ApiCall
from typesense.sync.document import Document

@sync_client
@async_twin("typesense.async_.documents.AsyncDocuments")
class Documents[TDoc]:
    api_call: ApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> Document[TDoc]: ...
    # _open_search_stream -> stream -> _execute_stream_request -> _open_stream -> httpx.Client.stream
    @blocks("network", instead="typesense.async_.documents.AsyncDocuments.search_stream")
    def search_stream(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.sync.key
from typesense.sync.api_call import ApiCall

class Key:
    api_call: ApiCall

# module: typesense.sync.keys
from typesense.sync.api_call import ApiCall
from typesense.sync.key import Key

class Keys:
    api_call: ApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> Key: ...

# module: typesense.sync.metrics
from typesense.sync.api_call import ApiCall

class Metrics:
    api_call: ApiCall

# module: typesense.sync.multi_search
from typesense.sync.api_call import ApiCall

@sync_client
@async_twin("typesense.AsyncClient.multi_search")
class MultiSearch:
    api_call: ApiCall
    # stream -> _execute_stream_request -> _open_stream -> httpx.Client.stream
    @blocks("network", instead="typesense.AsyncClient.multi_search.perform_stream")
    def perform_stream(self, *args: Any, **kwargs: Any) -> Any: ...

# module: typesense.sync.nl_search_model
from typesense.sync.api_call import ApiCall

class NLSearchModel:
    api_call: ApiCall

# module: typesense.sync.nl_search_models
from typesense.sync.api_call import ApiCall
from typesense.sync.nl_search_model import NLSearchModel

class NLSearchModels:
    api_call: ApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> NLSearchModel: ...

# module: typesense.sync.operations
from typesense.sync.api_call import ApiCall

class Operations:
    api_call: ApiCall

# module: typesense.sync.override
from typesense.sync.api_call import ApiCall

class Override:
    api_call: ApiCall

# module: typesense.sync.overrides
from typesense.sync.api_call import ApiCall
from typesense.sync.override import Override

class Overrides:
    api_call: ApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> Override: ...

# module: typesense.sync.stemming
from typesense.sync.api_call import ApiCall
from typesense.sync.stemming_dictionaries import StemmingDictionaries

class Stemming:
    api_call: ApiCall
    dictionaries: StemmingDictionaries

# module: typesense.sync.stemming_dictionaries
from typesense.sync.api_call import ApiCall
from typesense.sync.stemming_dictionary import StemmingDictionary

class StemmingDictionaries:
    api_call: ApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> StemmingDictionary: ...

# module: typesense.sync.stemming_dictionary
from typesense.sync.api_call import ApiCall

class StemmingDictionary:
    api_call: ApiCall

# module: typesense.sync.stopwords
from typesense.sync.api_call import ApiCall
from typesense.sync.stopwords_set import StopwordsSet

class Stopwords:
    api_call: ApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> StopwordsSet: ...

# module: typesense.sync.stopwords_set
from typesense.sync.api_call import ApiCall

class StopwordsSet:
    api_call: ApiCall

# module: typesense.sync.synonym
from typesense.sync.api_call import ApiCall

class Synonym:
    api_call: ApiCall

# module: typesense.sync.synonym_set
from typesense.sync.api_call import ApiCall

class SynonymSet:
    api_call: ApiCall

# module: typesense.sync.synonym_sets
from typesense.sync.api_call import ApiCall
from typesense.sync.synonym_set import SynonymSet

class SynonymSets:
    api_call: ApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> SynonymSet: ...

# module: typesense.sync.synonyms
from typesense.sync.api_call import ApiCall
from typesense.sync.synonym import Synonym

class Synonyms:
    api_call: ApiCall
    def __getitem__(self, *args: Any, **kwargs: Any) -> Synonym: ...
