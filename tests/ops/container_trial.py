#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tries the built images for real: what is in them, how they run, and that docker/compose.yaml is true.

Usage: container_trial.py ROOT WORK, called by scripts/test-container with a Docker daemon of its own (DOCKER_HOST) in a network namespace
that leads nowhere. Prints one line a check and the figures that were measured; exits 1 when a check failed.
"""
import io
import json
import os
import pathlib
import secrets
import ssl
import subprocess
import sys
import tarfile
import threading
import time
import urllib.error
import urllib.request

ROOT, WORK = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
STATION, USER, HTTPS_PORT, PROMETHEUS_PORT = "doorbell/station:local", "10001:10001", 18443, 19090
PATIENCE = 120  # seconds, for a loaded machine
passed = failed = skipped = 0
figures = []


def check(what: str, holds: object, otherwise: object = "") -> bool:
    global passed, failed
    if holds:
        passed += 1
        print(f"PASS   : {what}", flush=True)
    else:
        failed += 1
        print(f"FAIL!  : {what}: {str(otherwise)[-1500:]}", flush=True)
    return bool(holds)


def is_overloaded(report: dict) -> bool:
    """Whether nothing but the load of this machine keeps the station from being well."""
    checks = report.get("checks", {})
    bad = {name for name, check in checks.items() if (check if isinstance(check, str) else check["status"]) not in ("healthy", "degraded")}
    return bad == {"system_resources"}


def skip(what: str, why: str) -> None:
    global skipped
    skipped += 1
    print(f"SKIP   : {what}: {why}", flush=True)


def run(*command: str, env: dict | None = None, timeout: int = 300) -> subprocess.CompletedProcess:
    return subprocess.run(command, capture_output=True, text=True, timeout=timeout, env={**os.environ, **(env or {})})


def docker(*arguments: str) -> str:
    done = run("docker", *arguments)
    if done.returncode:
        raise RuntimeError(f"docker {' '.join(arguments)}: {done.stderr.strip()}")
    return done.stdout.strip()


def inspect(name: str) -> dict:
    return json.loads(docker("inspect", name))[0]


def until(question, seconds: float = PATIENCE):
    """What the question answers as soon as that is true, or its last answer when time is up. Not reachable is no."""
    end, answer = time.monotonic() + seconds, None
    while time.monotonic() < end:
        try:
            answer = question()
            if answer:
                break
        except (OSError, RuntimeError, ValueError) as error:
            answer = None
            last = error  # noqa: F841, for a debugger
        time.sleep(0.2)
    return answer


def get(url: str, context: ssl.SSLContext | None = None, timeout: float = 5, headers: dict | None = None):
    """Status and body; a refusal is an answer, not an error."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers or {}), timeout=timeout, context=context) as reply:
            return reply.status, reply.read(), reply.headers
    except urllib.error.HTTPError as error:
        return error.code, error.read(), error.headers


def the_images() -> None:
    for name, ports in (("station", {"5000/tcp", "8000/tcp"}), ("prometheus", {"9090/tcp"}), ("proxy", {"8443/tcp"})):
        image = f"doorbell/{name}:local"
        facts = inspect(image)
        config = facts["Config"]
        check(f"{name}: runs as {USER}", config["User"] == USER, config["User"])
        check(f"{name}: names its ports", set(config["ExposedPorts"]) == ports, config["ExposedPorts"])
        check(f"{name}: starts without a shell", config["Entrypoint"][0].startswith("/usr/") and len(config["Entrypoint"]) == 1, config["Entrypoint"])
        container = docker("create", image)
        exported = subprocess.run(["docker", "export", container], capture_output=True, check=True).stdout
        docker("rm", container)
        members = tarfile.open(fileobj=io.BytesIO(exported)).getmembers()
        programs = {pathlib.PurePath(m.name).name for m in members if m.mode & 0o111 and m.isfile()}
        tools = {"sh", "bash", "dash", "busybox", "perl", "python3", "apt", "apt-get", "dpkg", "gcc", "cc", "c++", "ld", "as", "curl", "ldconfig"}
        check(f"{name}: holds no shell, compiler or package manager", programs and not programs & tools, programs & tools)
        unowned = [m.name for m in members if m.isfile() and (m.uid or m.mode & 0o6022)]
        check(f"{name}: nothing in it can be changed by its user or raises rights", not unowned, unowned[:5])
        listed = [m for m in members if m.name == "usr/share/doc/packages.txt"]
        copyrights = [m for m in members if m.name.endswith("/copyright")]
        check(f"{name}: says which packages are in it, with their licences", listed and copyrights and listed[0].size > 100, len(copyrights))
        figures.append(f"image {name}: {facts['Size'] / 1e6:.0f} MB, {len([m for m in members if m.isfile()])} files, {len(copyrights)} packages")
    config = inspect(STATION)["Config"]
    check("station: checks its own health without a shell", config["Healthcheck"]["Test"] == ["CMD", "/usr/bin/doorbellctl", "health"], config["Healthcheck"])
    check("station: is stopped by SIGTERM and keeps its data in a volume", config["StopSignal"] == "SIGTERM" and "/data" in config["Volumes"], config)
    said = run("docker", "run", "--rm", "--network", "none", STATION, "--version").stdout
    version = config["Labels"]["org.opencontainers.image.version"]
    check("station: its label names the version that the program names", version in said.split()[:3], f"{version} / {said}")
    shell = run("docker", "run", "--rm", "--network", "none", "--entrypoint", "/bin/sh", STATION, "-c", "true")
    check("station: has no /bin/sh to run", shell.returncode == 127, shell)
    bare = run("docker", "run", "--rm", "--network", "none", "-e", "ENVIRONMENT=production", "-e", "CAMERAS=front=demo:", STATION)
    check("station: production without a secret key is refused, with a line that names it", bare.returncode == 2 and "SECRET_KEY" in bare.stderr, bare)


class Stack:
    """What docker/compose.yaml starts, with secrets made for this trial."""

    def __init__(self) -> None:
        self.folder = WORK / "secrets"
        self.folder.mkdir(mode=0o700, exist_ok=True)
        self.key = secrets.token_hex(32)
        run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
            "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", str(self.folder / "key"), "-out", str(self.folder / "certificate"))
        self.write("secret_key", self.key + "\n")
        self.write("cameras", "front=demo:\n")
        self.write("proxy.pem", (self.folder / "certificate").read_text() + (self.folder / "key").read_text())
        self.env = {"SECRETS_DIR": str(self.folder), "HTTPS_PORT": str(HTTPS_PORT), "PROMETHEUS_UI_PORT": str(PROMETHEUS_PORT), "COMPOSE_PROJECT_NAME": "trial"}
        self.tls = ssl.create_default_context(cafile=str(self.folder / "certificate"))

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.write_text(text)
        os.chown(path, 10001, 10001)
        path.chmod(0o400)

    def compose(self, *arguments: str, **env: str) -> subprocess.CompletedProcess:
        return run("docker-compose", "-f", str(ROOT / "docker/compose.yaml"), *arguments, env={**self.env, **env})

    def container(self, service: str) -> str:
        return docker("ps", "-aq", "--filter", f"label=com.docker.compose.service={service}", "--filter", "label=com.docker.compose.project=trial").split("\n")[0]

    def health(self, service: str) -> str:
        return inspect(self.container(service))["State"]["Health"]["Status"]

    def healthy(self, service: str, what: str) -> bool:
        """Whether Docker finds it healthy by the program's own word; on a machine at its limits the word is that, and says so."""
        state = inspect(self.container(service))["State"]
        if until(lambda: self.health(service) == "healthy", 60):
            return check(what, True)
        address = inspect(self.container(service))["NetworkSettings"]["Networks"]["trial_inside"]["IPAddress"]
        if service == "doorbell-system" and is_overloaded(json.loads(get(f"http://{address}:5000/health/report")[1])):
            skip(what, "this machine is at its limits (system_resources), which the station says")
            return True
        return check(what, False, state["Health"])

    def outside(self, path: str, **more):
        return get(f"https://localhost:{HTTPS_PORT}{path}", self.tls, **more)

    def visits(self) -> set[str]:
        listed = json.loads(docker("exec", self.container("doorbell-system"), "/usr/bin/doorbellctl", "visit", "list", "--json"))
        return {visit["id"] for visit in (listed if isinstance(listed, list) else listed["visits"])}


def secrets_are_required(stack: Stack) -> None:
    without = stack.compose("config", "-q", SECRETS_DIR="")
    check("compose: without the folder of secrets it refuses and says so", without.returncode != 0 and "secret_key" in without.stderr, without)
    (WORK / "empty").mkdir(exist_ok=True)
    empty = stack.compose("up", "--no-build", "-d", "doorbell-system", SECRETS_DIR=str(WORK / "empty"))
    check("compose: without the secret's file the station does not start", empty.returncode != 0, empty)
    stack.compose("down", "-v")


def hardened(stack: Stack) -> None:
    for service in ("doorbell-system", "prometheus", "proxy"):
        facts = inspect(stack.container(service))
        host, pid = facts["HostConfig"], facts["State"]["Pid"]
        status = dict(line.split(":\t", 1) for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines() if ":\t" in line)
        root = [line.split() for line in pathlib.Path(f"/proc/{pid}/mountinfo").read_text().splitlines() if line.split()[4] == "/"]
        check(f"{service}: runs as 10001 and has no capability", status["Uid"].split() == ["10001"] * 4 and int(status["CapEff"], 16) == int(status["CapBnd"], 16) == 0, status)
        check(f"{service}: can gain no rights", status["NoNewPrivs"] == "1", status["NoNewPrivs"])
        check(f"{service}: its root file system is read-only", root and all("ro" in mount[5].split(",") for mount in root), root)
        check(f"{service}: its memory and processes are bounded", host["Memory"] > 0 and host["PidsLimit"] > 0, host["Memory"])
        figures.append(f"{service}: {int(status['VmRSS'].split()[0]) / 1024:.0f} MiB resident, {status['Threads']} threads")
    facts = inspect(stack.container("doorbell-system"))
    check("doorbell-system: publishes no port", not facts["HostConfig"]["PortBindings"], facts["HostConfig"]["PortBindings"])
    logs = run("docker", "logs", facts["Id"])
    check("the secret is neither in the container's description nor in its log", stack.key not in json.dumps(facts) + logs.stdout + logs.stderr)
    lines = [line for line in logs.stderr.splitlines() if line.strip()]
    check("doorbell-system: each line of its log is JSON", lines and all(line.startswith("{") and json.loads(line) for line in lines), lines[:3])
    warnings = [line for line in lines if json.loads(line)["level"] not in ("INFO", "DEBUG") and not any(known in line for known in ("system_resources", "is degraded: starting"))]
    check("doorbell-system: nothing in its log is a warning", not warnings, warnings)


def served(stack: Stack, address: str) -> None:
    until(lambda: stack.outside("/livez")[0] == 200)
    status, body, headers = stack.outside("/health")
    report = json.loads(body) if body.startswith(b"{") else {}
    check("the proxy serves health over TLS", report.get("checks") and (status == 200 or is_overloaded(report)), f"{status} {body}")
    check("the proxy says to come back by TLS only, and names the correlation id", headers.get("Strict-Transport-Security") and headers.get("X-Correlation-Id"), headers)
    check("the proxy shows no metrics", stack.outside("/metrics")[0] == 404 and stack.outside("/health/report")[0] == 404)
    check("the proxy shows no picture to a stranger", stack.outside("/api/v1/visits")[0] == 401)
    check("the metrics are there, inside", b"doorbell_triggers_total" in get(f"http://{address}:8000/metrics")[1])

    def value(query: str):
        answer = json.loads(get(f"http://127.0.0.1:{PROMETHEUS_PORT}/api/v1/query?query={query}")[1])
        return answer["data"]["result"][0]["value"][1] if answer["data"]["result"] else None

    began = time.monotonic()
    check("Prometheus reaches the station", until(lambda: value("up%7Bjob=%22doorbell%22%7D") == "1"))
    check("Prometheus knows that the camera delivers", until(lambda: value("camera_up%7Bcamera=%22front%22%7D") == "1"))
    check("Prometheus counts its frames", until(lambda: float(value("camera_frames_total%7Bcamera=%22front%22%7D") or 0) > 0))
    figures.append(f"scraped after {time.monotonic() - began:.1f} s")
    stack.healthy("prometheus", "Prometheus finds itself well")


def drained(stack: Stack, address: str) -> None:
    check("a visitor came", until(lambda: bool(stack.visits()), 180))
    before = stack.visits()
    station = stack.container("doorbell-system")
    seen: list[tuple[int, int]] = []  # of /readyz and /livez, one after the other

    def watch() -> None:
        while True:
            try:
                seen.append((get(f"http://{address}:5000/readyz", timeout=2)[0], get(f"http://{address}:5000/livez", timeout=2)[0]))
            except OSError:
                if seen and seen[-1][0] != 200:
                    return
            time.sleep(0.05)

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    until(lambda: (200, 200) in seen)
    began = time.monotonic()
    docker("stop", "--time", "30", station)
    took = time.monotonic() - began
    watcher.join(10)
    state = inspect(station)["State"]
    check("stopped, it exits with 0 and was not killed", state["ExitCode"] == 0 and not state["OOMKilled"] and took < 25, f"{state['ExitCode']} after {took:.1f} s")
    check("on the way it said that it is not ready, and still answered", (503, 200) in seen, seen[-5:])
    check("it drained for as long as DRAIN_MS says", took >= 3, took)
    figures.append(f"stopped in {took:.1f} s, {sum(1 for pair in seen if pair == (503, 200))} answers while it drained")
    status = until(lambda: (lambda reply: reply[0] if reply[0] == 503 else None)(stack.outside("/livez")), 20)
    check("the proxy says 503 meanwhile", status == 503, status)
    began = time.monotonic()
    docker("start", station)
    address = inspect(station)["NetworkSettings"]["Networks"]["trial_inside"]["IPAddress"]
    check("the next start becomes ready", until(lambda: get(f"http://{address}:5000/readyz")[0] == 200), run("docker", "logs", "--tail", "20", station).stderr)
    figures.append(f"started again and ready after {time.monotonic() - began:.1f} s")
    stack.healthy("doorbell-system", "Docker finds it healthy again")
    check("and has the visits of before", before and before <= stack.visits(), before)
    check("the proxy finds it again", until(lambda: stack.outside("/livez")[0] == 200))


def main() -> int:
    the_images()
    stack = Stack()
    try:
        secrets_are_required(stack)
        began = time.monotonic()
        up = stack.compose("up", "--no-build", "-d")
        if check("compose: starts", up.returncode == 0, up.stderr):
            figures.append(f"compose up: {time.monotonic() - began:.1f} s")
            address = inspect(stack.container("doorbell-system"))["NetworkSettings"]["Networks"]["trial_inside"]["IPAddress"]
            ready = until(lambda: get(f"http://{address}:5000/readyz")[0] == 200)
            figures.append(f"ready after {time.monotonic() - began:.1f} s")
            check("doorbell-system: becomes ready", ready, run("docker", "logs", stack.container("doorbell-system")).stderr)
            if ready:
                stack.healthy("doorbell-system", "doorbell-system: Docker finds it healthy")
                figures.append(f"found healthy by Docker after {time.monotonic() - began:.1f} s")
                served(stack, address)
                hardened(stack)
                drained(stack, address)
    finally:
        down = stack.compose("down", "-v", "-t", "20")
        check("compose: ends", down.returncode == 0, down.stderr)
    for figure in figures:
        print("figure :", figure)
    print(f"Totals: {passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
