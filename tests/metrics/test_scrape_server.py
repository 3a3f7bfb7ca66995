"""Clients of the metrics that are careless or hostile."""

import contextlib
import socket
import threading
import time
from collections.abc import Iterator

import pytest
from prometheus_client import CollectorRegistry

from bot.metrics.scrape_server import ScrapeServer

GET = b"GET /metrics HTTP/1.0\r\n\r\n"


@contextlib.contextmanager
def serving(registry: CollectorRegistry, silence: float = 10, most: int = 128) -> Iterator[int]:
    server = ScrapeServer("127.0.0.1", 0, registry, silence=silence, most=most)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield int(server.server_port)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def connected(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=10)


def answer(port: int, request: bytes = GET) -> bytes:
    with connected(port) as client, client.makefile("rb") as answered:
        client.sendall(request)
        return answered.read()


def test_a_silent_client_is_dropped(capfd: pytest.CaptureFixture[str]) -> None:
    """Also in the middle of a request; nothing is printed."""
    with serving(CollectorRegistry(), silence=0.05) as port:
        for begun in (b"", GET[:9]):
            with connected(port) as client:
                client.sendall(begun)
                assert client.recv(1) == b""

    assert capfd.readouterr() == ("", "")


def test_too_many_clients() -> None:
    """Those beyond the limit are dropped at once, and there is room again when others have gone."""
    with serving(CollectorRegistry(), most=2) as port:
        with connected(port), connected(port), connected(port) as third:
            assert third.recv(1) == b""
        deadline = time.monotonic() + 10
        while True:
            with contextlib.suppress(ConnectionError):  # until the others' threads have ended
                if answer(port).startswith(b"HTTP/1.0 200"):
                    break
            assert time.monotonic() < deadline


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\nx", b"405"),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.0\r\n\r\n", b"414"),
        (b"GET / HTTP/1.0\r\n" + b"A: b\r\n" * 120 + b"\r\n", b"431"),
        (b"GET /?name[]=%ff HTTP/1.0\r\nAccept: \xff;q=z\r\n\r\n", b"200"),
    ],
)
def test_a_strange_request(request_: bytes, status: bytes) -> None:
    """It is answered with the status that fits."""
    with serving(CollectorRegistry()) as port:
        assert answer(port, request_).split(b" ", 2)[1] == status


def test_a_bug_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """With its traceback, in the log's own format; the client learns that it failed."""

    class Broken:
        def collect(self) -> list[None]:
            raise KeyError("broken")

        def describe(self) -> list[None]:
            return []

    registry = CollectorRegistry()
    registry.register(Broken())  # type: ignore[arg-type]
    with serving(registry) as port:
        assert b"500 Internal Server Error" in answer(port)

    assert caplog.records[0].exc_info
