from fastapi import APIRouter, HTTPException
from sqlalchemy import select

from app.database import SessionDependency
from app.models import Customer
from app.schemas import Login

router = APIRouter(prefix="/accounts", tags=["accounts"])


@router.post("/login")
async def login(body: Login, session: SessionDependency) -> dict[str, int]:
    customer = await session.scalar(select(Customer).where(Customer.email == body.email))
    if customer is None or not customer.has_password(body.password):
        raise HTTPException(401, "unknown e-mail address or wrong password")
    return {"customer_id": customer.id}
