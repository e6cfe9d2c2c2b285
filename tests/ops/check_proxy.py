#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tries packaging/proxy/haproxy.cfg as it is shipped, before a real station on this machine. Usage: check_proxy.py ROOT DOORBELLD DOORBELLCTL."""
import http.client
import json
import os
import pathlib
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time

ROOT, DOORBELLD, DOORBELLCTL = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
PATIENCE = 90  # seconds, for a loaded machine
counts = {"passed": 0, "failed": 0, "skipped": 0}


def tell(what: str, holds: object, otherwise: object = "") -> bool:
    counts["passed" if holds else "failed"] += 1
    print(f"PASS   : {what}" if holds else f"FAIL!  : {what}: {str(otherwise)[-1000:]}", flush=True)
    return bool(holds)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def until(question, seconds: float = PATIENCE):
    end, answer = time.monotonic() + seconds, None
    while time.monotonic() < end and not answer:
        try:
            answer = question()
        except OSError:
            answer = None
        if not answer:
            time.sleep(0.4)  # the proxy counts new connections
    return answer


class Caller:
    def __init__(self, port: int, certificate: pathlib.Path) -> None:
        self.port, self.tls = port, ssl.create_default_context(cafile=str(certificate))

    def open(self, timeout: float = 30) -> http.client.HTTPSConnection:
        return http.client.HTTPSConnection("localhost", self.port, context=self.tls, timeout=timeout)

    def ask(self, path: str, method: str = "GET", headers: dict | None = None, body: bytes | None = None):
        line = self.open()
        try:
            line.request(method, path, body, headers or {})
            reply = line.getresponse()
            return reply.status, reply.read(), reply.headers
        finally:
            line.close()


def through(caller: Caller, station_port: int, data: pathlib.Path, token: str, log: pathlib.Path) -> None:
    status, _, headers = caller.ask("/livez", headers={"X-Correlation-Id": "my-question"})
    tell("a question passes, and its correlation id both ways", status == 200 and headers["X-Correlation-Id"] == "my-question", headers)
    tell("the answer says to come back by TLS only", "max-age" in (headers["Strict-Transport-Security"] or ""), headers)
    hidden = [path for path in ("/metrics", "/METRICS", "/metrics/", "/health/report") if caller.ask(path)[0] != 404]
    tell("metrics and the health report stay inside", not hidden, hidden)
    tell("more than a picture is refused before it is sent on",
         caller.ask("/api/v1/recognize", "POST", {"Content-Length": str((16 << 20) + 1), "Content-Type": "image/jpeg"})[0] == 413)
    with socket.create_connection(("127.0.0.1", caller.port), 10) as plain:
        plain.sendall(b"GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n")
        plain.settimeout(10)
        try:
            said = plain.recv(100)
        except OSError:
            said = b""
    tell("plain HTTP gets no answer", not said.startswith(b"HTTP/1.1 2"), said)

    bearer = {"Authorization": f"Bearer {token}"}
    status, body, _ = until(lambda: (lambda reply: reply if reply[0] == 200 else None)(caller.ask("/api/v1/cameras", headers=bearer)), 20) or caller.ask("/api/v1/cameras", headers=bearer)
    tell("a token opens the API", status == 200 and b"front" in body, body)
    asked = {**bearer, "X-Forwarded-For": "6.6.6.6", "Forwarded": "for=6.6.6.6", "X-Correlation-Id": "who-am-i"}
    caller.ask("/api/v1/visits", headers={"X-Forwarded-For": "6.6.6.6", "X-Correlation-Id": "stranger"})
    caller.ask("/api/v1/visits", headers=asked)
    refused = until(lambda: [line for line in log.read_text().splitlines() if "stranger" in line and "refused 401" in line])
    tell("nobody calls himself another address", refused and "6.6.6.6" not in log.read_text()
         and any(f" from {own} " in refused[0] for own in ("127.0.0.1", "::1")), refused)  # whichever localhost is here

    line = caller.open()
    line.request("GET", "/api/v1/events", headers={**bearer, "Accept": "text/event-stream"})
    began = time.monotonic()
    first = line.sock.recv(65536)
    more = line.sock.recv(65536) if b"\r\n\r\n" in first and not first.split(b"\r\n\r\n", 1)[1] else b""
    tell("events come as they happen", b"text/event-stream" in first and time.monotonic() - began < 15, first + more)
    line.close()
    line = caller.open()
    line.request("GET", "/api/v1/cameras/front/stream.mjpeg", headers=bearer)
    got, began = b"", time.monotonic()
    while got.count(b"image/jpeg") < 3 and time.monotonic() - began < 60:
        got += line.sock.recv(65536)
    tell("live pictures flow", got.count(b"image/jpeg") >= 3, got[:500])
    line.close()


def bounded(caller: Caller) -> None:
    statuses: list[int] = []
    line = caller.open()
    for _ in range(600):
        line.request("GET", "/metrics")  # which the proxy answers itself, so that a slow station does not slow the flood
        reply = line.getresponse()
        reply.read()
        statuses.append(reply.status)
        if reply.status == 429:
            break
    tell("an address that asks without end is told to wait", statuses[-1] == 429 and reply.headers["Retry-After"] == "10" and statuses[:300] == [404] * 300, statuses[-3:])
    line.close()


def main() -> int:
    environment = {**os.environ, "PATH": os.environ["PATH"] + ":/usr/sbin"}
    for program in ("haproxy", "openssl"):
        if not shutil.which(program, path=environment["PATH"]):
            counts["skipped"] += 1
            print(f"SKIP   : the proxy before a station: {program} is not installed")
            print("Totals: " + ", ".join(f"{count} {word}" for word, count in counts.items()))
            return 0
    children: list[subprocess.Popen] = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        key, certificate, pem, data = folder / "key", folder / "certificate", folder / "proxy.pem", folder / "data"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                        "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate], check=True, capture_output=True)
        pem.write_text(certificate.read_text() + key.read_text())
        station_port, proxy_port = free_port(), free_port()
        station_env = {**environment, "DATA_DIR": str(data), "HTTP_PORT": str(station_port), "PROMETHEUS_PORT": "0", "TRUSTED_PROXIES": "127.0.0.1",
                       "DRAIN_MS": "1500", "LOG_FORMAT": "json", "ENGINE": "builtin"}
        user = subprocess.run(["id", "-un"], capture_output=True, text=True, check=True).stdout.strip()
        proxy_env = {**environment, "PROXY_PORT": str(proxy_port), "PROXY_CERT": str(pem), "PROXY_STATION": f"127.0.0.1:{station_port}", "PROXY_USER": user}
        log, proxy_log = folder / "station.log", folder / "proxy.log"
        try:
            with log.open("w") as out:
                children.append(subprocess.Popen([DOORBELLD, "--camera", "front=demo:"], env=station_env, stderr=out, stdout=out))
            with proxy_log.open("w") as out:
                children.append(subprocess.Popen(["haproxy", "-db", "-f", ROOT / "packaging/proxy/haproxy.cfg"], env=proxy_env, stderr=out, stdout=out))
            caller = Caller(proxy_port, certificate)
            if tell("the proxy finds the station when it is ready", until(lambda: caller.ask("/livez")[0] == 200), log.read_text() + proxy_log.read_text()):
                made = subprocess.run([DOORBELLCTL, "token", "create", "trial", "--role", "admin"], env=station_env, capture_output=True, text=True, check=False)
                through(caller, station_port, data, made.stdout.strip().splitlines()[-1] if made.stdout.strip() else "", log)
                children[0].send_signal(signal.SIGTERM)
                tell("asked to stop, the station is left while it still answers", until(lambda: caller.ask("/livez")[0] == 503, 10) and children[0].poll() is None)
                tell("it ends with 0", children[0].wait(60) == 0, children[0].returncode)
                with log.open("a") as out:
                    children.append(subprocess.Popen([DOORBELLD, "--camera", "front=demo:"], env=station_env, stderr=out, stdout=out))
                if tell("the proxy finds the next one", until(lambda: caller.ask("/livez")[0] == 200), proxy_log.read_text()):
                    bounded(caller)
                lines = [line for line in proxy_log.read_text().splitlines() if line.startswith("{")]
                told = [json.loads(line) for line in lines]
                tell("what the proxy logs is JSON, and about what failed or was broken off",
                     told and all(entry["status"] >= 400 or not entry["ended"].startswith("--") for entry in told), told[-3:])
        finally:
            for child in children:
                if child.poll() is None:
                    child.kill()
                    child.wait()
    print("Totals: " + ", ".join(f"{count} {word}" for word, count in counts.items()))
    return 1 if counts["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
