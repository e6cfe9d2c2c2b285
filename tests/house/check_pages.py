#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that the folders of qml/ do not need one another in a circle: a page may be taken out and what it stands on stays. A QML file
needs the folder of each type that it names, a C++ file the folder of each header of qml/ that it includes. Usage: check_pages.py [ROOT].
"""
import pathlib
import re
import sys
import tempfile

from check_house import cycles

CLASS = re.compile(r"^class (\w+)\b[^;{]*\{(.*?)^\};", re.S | re.M)
INCLUDE = re.compile(r'^#include "qml/(\w+)/', re.M)
NOT_CODE = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"', re.S)
NAME = re.compile(r"(?<![.\w])[A-Z]\w+\b")


def needs(root: pathlib.Path) -> dict[str, dict[str, str]]:
    """Of each folder, the others that it needs, with one file and type for which it does."""
    files = sorted((root / "qml").glob("*/*"))
    home = {path.stem: path.parent.name for path in files if path.suffix == ".qml"}
    for path in files:
        if path.suffix == ".h":
            home.update({name: path.parent.name for name, body in CLASS.findall(path.read_text()) if "QML_ELEMENT" in body or "QML_SINGLETON" in body})
    found: dict[str, dict[str, str]] = {}
    for path in files:
        if path.suffix == ".qml":
            others = {home[name]: name for name in NAME.findall(NOT_CODE.sub("", path.read_text())) if name in home}
        elif path.suffix in {".h", ".cpp"}:
            others = {folder: f"{folder}/" for folder in INCLUDE.findall(path.read_text())}
        else:
            continue
        for other, what in others.items():
            if other != path.parent.name:
                found.setdefault(path.parent.name, {})[other] = f"{path.name} needs {what}"
    return found


def check(root: pathlib.Path) -> list[str]:
    found = needs(root)
    if not found:
        return ["no folder of qml/ needs another, so nothing was checked"]
    faults = []
    for part in cycles({folder: set(others) for folder, others in found.items()}):
        whys = [f"{folder} → {other}: {why}" for folder in part for other, why in found.get(folder, {}).items() if other in part]
        faults.append(f"these folders of qml/ need one another: {', '.join(part)} ({'; '.join(whys)})")
    return faults


def self_test() -> list[str]:
    """The check can fail."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {"a/One.qml": "Item { property Two two }", "b/Two.qml": "Item {} // One", "c/three.h": '#include "qml/a/x.h"\n'}.items():
            path = pathlib.Path(folder, "qml", name)
            path.parent.mkdir(parents=True)
            path.write_text(text)
        missed = ["a comment is taken for a need"] if check(pathlib.Path(folder)) else []
        pathlib.Path(folder, "qml/b/Two.qml").write_text("Item { One {} }")
        return missed + ([] if check(pathlib.Path(folder)) else ["a circle of folders passes"])


def main() -> int:
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2])
    faults = check(root) + self_test()
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
