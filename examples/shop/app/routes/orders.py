import asyncio

from fastapi import APIRouter, HTTPException
from sqlalchemy import select

from app.clients.mail import send_mail
from app.clients.rates import exchange_rate
from app.database import SessionDependency
from app.models import Customer, Order
from app.schemas import NewOrder, OrderRead
from app.services.checkout import Checkout
from app.services.invoices import deliver_now, invoice_text
from app.services.permissions import Permissions

router = APIRouter(prefix="/orders", tags=["orders"])


@router.post("", status_code=201)
async def place_order(basket: NewOrder, session: SessionDependency) -> OrderRead:
    order = await Checkout(session).place(basket)
    asyncio.create_task(send_mail("shop@example.com", f"order {order.id}"))
    return OrderRead.model_validate(order)


@router.get("/{order_id}")
async def read_order(order_id: int, customer_id: int, session: SessionDependency) -> OrderRead:
    if not Permissions(session).may_read(customer_id, order_id):
        raise HTTPException(403)
    order = await session.get(Order, order_id)
    if order is None:
        raise HTTPException(404)
    return OrderRead.model_validate(order)


@router.get("/{order_id}/invoice")
async def read_invoice(order_id: int, session: SessionDependency) -> str:
    order = await session.get(Order, order_id)
    if order is None:
        raise HTTPException(404)
    return invoice_text(order)


@router.post("/{order_id}/invoice")
async def deliver_invoice(order_id: int, session: SessionDependency) -> str:
    order = await session.get(Order, order_id)
    if order is None:
        raise HTTPException(404)
    return deliver_now(order)


@router.get("/{order_id}/total")
async def converted_total(order_id: int, currency: str, session: SessionDependency) -> float:
    order = await session.get(Order, order_id)
    if order is None:
        raise HTTPException(404)
    return float(order.total) * await exchange_rate(currency)


@router.post("/remind")
async def remind_customers(session: SessionDependency) -> int:
    addresses = list(await session.scalars(select(Customer.email).limit(50)))
    await asyncio.gather(*(send_mail(address, "still there?") for address in addresses), return_exceptions=True)
    return len(addresses)
