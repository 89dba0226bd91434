"""feedparser 6.0, yt-dlp 2026.10, geopy 2.5: libraries that fetch by themselves."""
# module: feedparser
from feedparser.api import parse as parse

# module: feedparser.api
@blocks("network")
def parse(url_file_stream_or_string: Any, *args: Any, **kwargs: Any) -> Any: ...

# module: yt_dlp
from yt_dlp.YoutubeDL import YoutubeDL as YoutubeDL

# module: yt_dlp.YoutubeDL
class YoutubeDL:
    def __init__(self, params: Any = None, auto_init: Any = True) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...
    @blocks("network")
    def extract_info(self, url: str, download: bool = True, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def download(self, url_list: Any) -> Any: ...
    @blocks("process")
    def process_info(self, info_dict: Any) -> Any: ...
    def prepare_filename(self, info_dict: Any, *args: Any, **kwargs: Any) -> str: ...
    @staticmethod
    def sanitize_info(*args: Any, **kwargs: Any) -> Any: ...

# module: geopy
from geopy.geocoders.nominatim import Nominatim as Nominatim

# module: geopy.geocoders
from geopy.geocoders.google import GoogleV3 as GoogleV3
from geopy.geocoders.nominatim import Nominatim as Nominatim
from geopy.geocoders.photon import Photon as Photon

# module: geopy.geocoders.nominatim
class Nominatim:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network")
    def geocode(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def reverse(self, *args: Any, **kwargs: Any) -> Any: ...

# module: geopy.geocoders.photon
class Photon:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network")
    def geocode(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def reverse(self, *args: Any, **kwargs: Any) -> Any: ...

# module: geopy.geocoders.google
class GoogleV3:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network")
    def geocode(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def reverse(self, *args: Any, **kwargs: Any) -> Any: ...

# module: geopy.distance
@pure
class geodesic:
    km: float
    m: float
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
