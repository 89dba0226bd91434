"""acme_bus: the message bus of the company (checked with 4.2)."""

# module: acme_bus
class Message:
    topic: str
    body: str

class Handler:
    topic: str
    async def handle(self, message: Message) -> None: ...

@blocks("network")
def publish(topic: str, body: str) -> None: ...
