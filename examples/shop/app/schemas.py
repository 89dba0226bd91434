from decimal import Decimal

from pydantic import BaseModel, ConfigDict, EmailStr, Field


class Login(BaseModel):
    email: EmailStr
    password: str


class NewOrder(BaseModel):
    customer_id: int
    sku: str = Field(max_length=40)
    quantity: int = Field(gt=0, le=100)


class OrderRead(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: int
    total: Decimal
    status: str
