from flask import Flask

app = Flask(__name__)


@app.get("/orders")
def orders() -> list[str]:
    return ["anvil"]


@app.get("/health")
def health() -> tuple[str, int]:
    return "ok", 200


if __name__ == "__main__":
    app.run(debug=True)
