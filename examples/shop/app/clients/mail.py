import httpx


async def send_mail(address: str, subject: str) -> None:
    async with httpx.AsyncClient(timeout=10) as client:
        await client.post("https://mail.example/send", json={"to": address, "subject": subject})
