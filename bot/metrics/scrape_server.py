"""An HTTP server for metrics that careless or hostile clients can't wear out."""

import io
import logging
import socket
import threading
from collections.abc import Iterable
from socketserver import ThreadingMixIn
from typing import TYPE_CHECKING, Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from prometheus_client import CollectorRegistry, make_wsgi_app

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

log = logging.getLogger(__name__)

_SILENCE_SECONDS = 10.0  # of a client that sends or reads nothing; Prometheus gives up then, too
_MOST_CLIENTS = 128  # at once; each has a thread and a file, of which a process often has 1,024


class ScrapeServer(ThreadingMixIn, WSGIServer):
    """Answers each client in a thread of its own, and drops those that are silent or too many."""

    daemon_threads = True  # a slow client doesn't hold up the end of the program

    def __init__(
        self,
        host: str,
        port: int,
        registry: CollectorRegistry,
        *,
        silence: float = _SILENCE_SECONDS,
        most: int = _MOST_CLIENTS,
    ) -> None:
        """Listen at an IP address; `serve_forever` answers. Raises `OSError`."""
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.silence = silence
        self._places = threading.BoundedSemaphore(most)
        self._metrics = make_wsgi_app(registry)
        super().__init__((host, port), _Handler)
        self.set_app(self._answer)

    def server_bind(self) -> None:
        """Without looking up the machine's name, which may take seconds."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = bound = self.socket.getsockname()
        self.server_name, self.server_port = bound[:2]
        self.setup_environ()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread, or drop the connection if too many are open."""
        if not self._places.acquire(blocking=False):
            self.shutdown_request(request)
            return
        super().process_request(request, client_address)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """What the thread does."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._places.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that was silent, or that has gone, is no news."""
        log.debug("a client of the metrics has gone", exc_info=True)

    def _answer(self, environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        try:
            answer: Iterable[bytes] = self._metrics(environ, start)
        except Exception:  # a bug must be in the log: the library would print it
            log.exception("bug: the metrics couldn't be collected")
            start("500 Internal Server Error", [("Content-Type", "text/plain")])
            return [b"see the log\n"]
        return answer


class _Handler(WSGIRequestHandler):
    server: ScrapeServer

    def setup(self) -> None:
        super().setup()
        self.connection.settimeout(self.server.silence)

    def log_message(self, format: str, *args: object) -> None:
        """Requests are no news."""

    def get_stderr(self) -> io.StringIO:
        """Where the library writes tracebacks of connections that broke."""
        return io.StringIO()
