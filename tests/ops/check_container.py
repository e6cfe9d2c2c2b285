#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What can be said of docker/ and packaging/proxy/ without a Docker daemon. Usage: check_container.py [ROOT].

The shipped files are read by the programs that they are for; a program that is not installed is a skip that is named. Whether the images
are true is tried by scripts/test-container.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2])
counts = {"passed": 0, "failed": 0, "skipped": 0}


def tell(what: str, holds: object, otherwise: object = "") -> None:
    counts["passed" if holds else "failed"] += 1
    print(f"PASS   : {what}" if holds else f"FAIL!  : {what}: {otherwise}")


def has(program: str, what: str) -> bool:
    if shutil.which(program) or pathlib.Path("/usr/sbin", program).exists():
        return True
    counts["skipped"] += 1
    print(f"SKIP   : {what}: {program} is not installed")
    return False


def run(*command: str, **env: str) -> subprocess.CompletedProcess:
    return subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PATH": os.environ["PATH"] + ":/usr/sbin", **env}, timeout=120)


def main() -> int:
    listed = {line.split()[1] for line in (ROOT / "scripts/packages.txt").read_text().splitlines() if line and not line.startswith("#")}
    dockerfiles = sorted((ROOT / "docker").rglob("Dockerfile"))
    tell("there are Dockerfiles of the station, Prometheus and the proxy", len(dockerfiles) == 3, dockerfiles)
    for path in dockerfiles:
        text = re.sub(r"\\\n\s*", "", path.read_text())
        name = path.relative_to(ROOT)
        installed = " ".join(re.findall(r"apt-get install(?: -\S+)*([^&|\n]*)", text)).split()
        tell(f"{name}: installs what the one list has", set(installed) <= listed and (installed or "packages.txt" in text), set(installed) - listed)
        tell(f"{name}: the image is made from nothing and runs as 10001", re.search(r"^FROM scratch", text, re.M) and re.search(r"^USER 10001:10001$", text, re.M))
        shell_forms = [line for line in text.splitlines() if re.match(r"(CMD|ENTRYPOINT|HEALTHCHECK.* CMD) (?!\[)", line)]
        tell(f"{name}: nothing that runs needs a shell", not shell_forms, shell_forms)
        missing = [source for line in re.findall(r"^COPY (?!--from)(.*)$", text, re.M) for source in line.split()[:-1] if not (ROOT / source).exists()]
        tell(f"{name}: what it copies is there", not missing, missing)
    version = re.search(r"project\(doorbell VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text()).group(1)
    tell("docker/Dockerfile: its version is the project's", f"ARG VERSION={version}\n" in (ROOT / "docker/Dockerfile").read_text(), version)

    if has("promtool", "docker/prometheus/prometheus.yml is read by promtool"):
        checked = run("promtool", "check", "config", str(ROOT / "docker/prometheus/prometheus.yml"))
        tell("docker/prometheus/prometheus.yml is read by promtool", checked.returncode == 0, checked.stderr)
    if has("docker-compose", "docker/compose.yaml is read by docker-compose"):
        compose = str(ROOT / "docker/compose.yaml")
        checked = run("docker-compose", "-f", compose, "config", "-q", SECRETS_DIR="/nowhere")
        tell("docker/compose.yaml is read by docker-compose", checked.returncode == 0, checked.stderr)
        checked = run("docker-compose", "-f", compose, "config", "-q", SECRETS_DIR="")
        tell("docker/compose.yaml without a folder of secrets is refused, with a line that says what is missing",
             checked.returncode != 0 and "secret_key, cameras and proxy.pem" in checked.stderr, checked.stderr)
    if has("haproxy", "packaging/proxy/haproxy.cfg is read by haproxy") and has("openssl", "packaging/proxy/haproxy.cfg is read by haproxy"):
        with tempfile.TemporaryDirectory() as folder:
            key, certificate = pathlib.Path(folder, "key"), pathlib.Path(folder, "certificate")
            run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                "-keyout", str(key), "-out", str(certificate))
            pem = pathlib.Path(folder, "proxy.pem")
            pem.write_text(certificate.read_text() + key.read_text())
            checked = run("haproxy", "-c", "-f", str(ROOT / "packaging/proxy/haproxy.cfg"), PROXY_CERT=str(pem), PROXY_USER="root")
            tell("packaging/proxy/haproxy.cfg is read by haproxy without a warning", checked.returncode == 0 and "WARNING" not in checked.stderr, checked.stderr)
    print("Totals: " + ", ".join(f"{count} {word}" for word, count in counts.items()))
    return 1 if counts["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
