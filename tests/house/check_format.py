#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that every C++ file is laid out as .clang-format says. Usage: check_format.py [ROOT]. Another release of
clang-format than Debian 12's breaks lines elsewhere, so the check is skipped (status 77) where it is absent."""
import pathlib
import re
import shutil
import subprocess
import sys

RELEASE = "14"
FOLDERS = ("app", "core", "qml", "services", "tests")


def main() -> int:
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2])
    program = shutil.which(f"clang-format-{RELEASE}") or shutil.which("clang-format")
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout if program else ""
    version = re.search(r"version (\d+)", said)
    if not version or version[1] != RELEASE:
        print(f"SKIP : clang-format {RELEASE} is not installed, so the layout of the files is not checked")
        return 77
    files = sorted(str(path) for folder in FOLDERS for ending in ("*.cpp", "*.h") for path in (root / folder).rglob(ending))
    if not files:
        print("there is no C++ file to check")
        return 1
    result = subprocess.run([program, "--style=file", "--dry-run", "--Werror", *files], capture_output=True, text=True, check=False)
    wrong = sorted(set(re.findall(r"^(.+?):\d+:\d+: (?:error|warning)", result.stderr, re.MULTILINE)))
    for name in wrong:
        print(f"{pathlib.Path(name).relative_to(root)}: is not laid out as .clang-format says; scripts/lint --format {name}")
    return 1 if wrong or result.returncode else 0


if __name__ == "__main__":
    sys.exit(main())
