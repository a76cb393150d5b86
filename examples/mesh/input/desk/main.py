"""Calls a rate over HTTP, books it over gRPC, and looks abroad: the sidecar leads each call where its name says."""

import os

import grpc
import httpx
from fastapi import FastAPI

MESH = os.environ.get("MESH", "mesh:15001")

app = FastAPI(title="desk")


@app.get("/healthz")
def healthz() -> dict[str, str]:
    return {"status": "ok"}


@app.get("/rates/{currency}")
async def rate(currency: str) -> dict[str, str]:
    async with httpx.AsyncClient() as client:
        answer = await client.get(f"http://rates.{MESH}/rates/{currency}")
    return answer.json()


@app.post("/book")
def book() -> dict[str, str]:
    with grpc.insecure_channel(f"ledger.{MESH}") as channel:
        call = channel.unary_unary("/trade.Ledger/Book")
        return {"booked": call(b"1").decode()}
