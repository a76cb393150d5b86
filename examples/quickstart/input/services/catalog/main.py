"""The shop's catalogue: FastAPI, nothing said about how it starts."""

from fastapi import FastAPI, HTTPException

app = FastAPI(title="catalog")

ITEMS = {"1": "anvil", "2": "rope"}


@app.get("/healthz")
def healthz() -> dict[str, str]:
    return {"status": "ok"}


@app.get("/items/{item_id}")
def item(item_id: str) -> dict[str, str]:
    if item_id not in ITEMS:
        raise HTTPException(status_code=404)
    return {"id": item_id, "name": ITEMS[item_id]}
