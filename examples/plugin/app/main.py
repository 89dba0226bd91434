"""The routes of the service."""

from fastapi import FastAPI

from app.transfers import Transfers

app = FastAPI()


@app.post("/transfers")
async def create_transfer(actor: str, source: str, target: str, cents: int) -> None:
    Transfers(actor).transfer(source, target, cents)


@app.post("/refunds")
async def create_refund(actor: str, source: str, target: str, cents: int) -> None:
    Transfers(actor).refund(source, target, cents)
