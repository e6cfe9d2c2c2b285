#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the house: who may know whom, no cycles, a licence line in every file, nothing of one machine.

Usage: check_house.py [ROOT]. Prints each fault as FILE:LINE: what and why, and exits 1 when there is one. What the rooms are for is
written in docs/architecture.md.
"""
import pathlib
import re
import subprocess
import sys

# A room may include itself and what stands here. services/NAME is a room each; none may know another.
ROOMS = {
    "core/domain": [],
    "core/vision": ["core/domain"],
    "core/pipeline": ["core/domain", "core/vision"],
    "services": ["core"],
    "qml": ["core"],
    "app": ["core", "services", "qml", "app"],
    "tests": ["core", "services", "qml", "app", "tests"],
}
# Libraries that only some rooms may touch: headers by their first part, in angle brackets.
LIBRARIES = {
    "core/domain": re.compile(r"^(QtHttpServer|QHttp|QTcp|QNetwork|QSql|QQml|QQuick|QtQuick|QtSql|QtNetwork|CLI|dlib|prometheus|sodium"
                              r"|opencv2/(?!core))"),
    "core/vision": re.compile(r"^(QtHttpServer|QHttp|QTcp|QNetwork|QSql|QQml|QQuick|QtQuick|QtSql|QtNetwork|CLI|prometheus|sodium)"),
    "core/pipeline": re.compile(r"^(QtHttpServer|QHttp|QTcp|QNetwork|QSql|QQml|QQuick|QtQuick|QtSql|QtNetwork|CLI|dlib|prometheus|sodium"
                                r"|opencv2/(dnn|videoio))"),
    "services": re.compile(r"^(QQml|QQuick|QtQuick|CLI|dlib)"),
    "qml": re.compile(r"^(QSql|QtSql|QHttp|QtHttpServer|CLI|dlib|prometheus|sodium|opencv2/(dnn|videoio))"),
}
SOURCE = {".cpp", ".h"}
NEEDS_LICENCE = {".cpp", ".h", ".py", ".qml", ".sh", ".cmake", ".txt"}
OUR_INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"')
LIBRARY_INCLUDE = re.compile(r"^\s*#\s*include\s+<([^>]+)>")
MACHINE_PATH = re.compile(r"(?<![\w.])/(home/(?!anna/)|root/|work/|Users/)[\w.-]+/")  # anna is who examples are about
SUBCLASSED_THREAD = re.compile(r":\s*public\s+QThread\b")
CONTEXT_PROPERTY = re.compile(r"setContextProperty")


def room_of(path: str) -> str:
    parts = path.split("/")
    if parts[0] == "core" and len(parts) > 2:
        return "/".join(parts[:2])
    if parts[0] == "services" and len(parts) > 2:
        return "/".join(parts[:2])
    return parts[0]


def may_know(room: str, other: str) -> bool:
    if room == other:
        return True
    rules = ROOMS.get("services" if room.startswith("services/") else room, [])
    return any(other == allowed or other.startswith(allowed + "/") for allowed in rules)


def tracked_files(root: pathlib.Path) -> list[str]:
    try:
        listed = subprocess.run(["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                                check=True, capture_output=True).stdout
        files = [name for name in listed.decode().split("\0") if name]
    except (OSError, subprocess.CalledProcessError):  # an unpacked archive
        files = [str(p.relative_to(root)) for p in root.rglob("*") if p.is_file()]
    return [f for f in files if not f.startswith(("build/", "LICENSES/")) and (root / f).is_file()]


def cycles(edges: dict[str, set[str]]) -> list[list[str]]:
    """Strongly connected parts of more than one file (Tarjan 1972)."""
    found, index, low, stack, on_stack = [], {}, {}, [], set()

    def visit(node: str) -> None:
        index[node] = low[node] = len(index)
        stack.append(node)
        on_stack.add(node)
        for other in edges.get(node, ()):
            if other not in index:
                visit(other)
                low[node] = min(low[node], low[other])
            elif other in on_stack:
                low[node] = min(low[node], index[other])
        if low[node] == index[node]:
            part = []
            while True:
                part.append(stack.pop())
                on_stack.discard(part[-1])
                if part[-1] == node:
                    break
            if len(part) > 1:
                found.append(sorted(part))

    sys.setrecursionlimit(10000)
    for node in sorted(edges):
        if node not in index:
            visit(node)
    return found


def check(root: pathlib.Path) -> list[str]:
    faults = []
    edges: dict[str, set[str]] = {}
    room_edges: dict[str, set[str]] = {}
    files = tracked_files(root)
    for name in files:
        suffix = pathlib.PurePath(name).suffix
        if suffix in {".png", ".jpg", ".qm", ".onnx", ".ico"}:
            continue
        try:
            lines = (root / name).read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            if suffix in NEEDS_LICENCE:
                faults.append(f"{name}:1: is not UTF-8")
            continue
        is_script = bool(lines) and lines[0].startswith("#!")
        if (suffix in NEEDS_LICENCE or is_script) and name != "scripts/packages.txt" \
                and not any("SPDX-License-Identifier:" in line for line in lines[:4]):
            faults.append(f"{name}:1: has no SPDX-License-Identifier line")
        room = room_of(name)
        forbidden = LIBRARIES.get("services" if room.startswith("services/") else room)
        for number, line in enumerate(lines, 1):
            if MACHINE_PATH.search(line):
                faults.append(f"{name}:{number}: names a path of one machine: {line.strip()[:80]}")
            if suffix not in SOURCE:
                continue
            if SUBCLASSED_THREAD.search(line):
                faults.append(f"{name}:{number}: subclasses QThread; give an object to a thread instead")
            if CONTEXT_PROPERTY.search(line):
                faults.append(f"{name}:{number}: sets a context property; use a required property")
            if forbidden and (library := LIBRARY_INCLUDE.match(line)) and forbidden.match(library.group(1)):
                faults.append(f"{name}:{number}: {room} may not use <{library.group(1)}>")
            if not (included := OUR_INCLUDE.match(line)) or "/" not in included.group(1):
                continue
            target = included.group(1)
            if target.split("/")[0] not in {"core", "services", "qml", "app", "tests"}:
                continue
            other = room_of(target)
            if not may_know(room, other):
                faults.append(f"{name}:{number}: {room} may not know {other} ({target})")
            if (root / target).is_file():
                edges.setdefault(name, set()).add(target)
                if room != other and not room.startswith("tests"):
                    room_edges.setdefault(room, set()).add(other)
    for part in cycles(edges):
        faults.append(f"{part[0]}:1: includes itself by way of {', '.join(part[1:])}")
    for part in cycles(room_edges):
        faults.append(f"{part[0]}: these rooms need one another: {', '.join(part)}")
    if not any(f.endswith(".cpp") for f in files):
        faults.append(f"{root}: no source was found, so nothing was checked")
    return faults


def self_test(root: pathlib.Path) -> list[str]:
    """The check can fail: each rule must catch a fault made for it."""
    import tempfile

    missed = []
    cases = {
        "core/domain/a.cpp": '// SPDX-License-Identifier: MIT\n#include "services/http/b.h"\n',
        "core/vision/a.cpp": '// SPDX-License-Identifier: MIT\n#include "core/pipeline/b.h"\n',
        "services/http/a.cpp": '// SPDX-License-Identifier: MIT\n#include "services/storage/b.h"\n',
        "services/audit/a.cpp": '// SPDX-License-Identifier: MIT\n#include "app/b.h"\n',
        "qml/a.cpp": '// SPDX-License-Identifier: MIT\n#include "services/http/b.h"\n',
        "core/pipeline/a.cpp": "// SPDX-License-Identifier: MIT\n#include <QTcpServer>\n",
        "core/domain/b.cpp": "int licence;\n",
        "app/a.cpp": '// SPDX-License-Identifier: MIT\nconst char *p = "/' + 'home/somebody/x";\n',
        "app/b.h": "// SPDX-License-Identifier: MIT\nclass A : public QThread {};\n",
    }
    for name, text in cases.items():
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True)
            path.write_text(text)
            if not check(pathlib.Path(folder)):
                missed.append(f"the check of the house lets this pass: {name}: {text.splitlines()[-1]}")
    with tempfile.TemporaryDirectory() as folder:
        for name, other in (("a", "b"), ("b", "a")):
            path = pathlib.Path(folder, f"app/{name}.h")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f'// SPDX-License-Identifier: MIT\n#include "app/{other}.h"\n')
        pathlib.Path(folder, "app/c.cpp").write_text("// SPDX-License-Identifier: MIT\n")
        if not check(pathlib.Path(folder)):
            missed.append("the check of the house lets a cycle pass")
    return missed


def main() -> int:
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2])
    faults = check(root) + self_test(root)
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
