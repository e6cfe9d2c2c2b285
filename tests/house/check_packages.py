#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that docs/dependencies.md and scripts/packages.txt name the same packages. Usage: check_packages.py [ROOT]."""
import pathlib
import re
import sys

TAGS = {"build", "run", "gui", "test", "lint", "container"}


def main() -> int:
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2])
    faults = []
    listed: set[str] = set()
    for number, line in enumerate((root / "scripts/packages.txt").read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        words = line.split()
        if len(words) != 2 or words[0] not in TAGS:
            faults.append(f"scripts/packages.txt:{number}: must be TAG PACKAGE, the tag one of {', '.join(sorted(TAGS))}")
            continue
        if words[1] in listed:
            faults.append(f"scripts/packages.txt:{number}: {words[1]} stands twice")
        listed.add(words[1])
    explained = set()
    for line in (root / "docs/dependencies.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("| `"):
            explained.update(re.findall(r"`([a-z0-9][a-z0-9+.-]+)`", line.split("|")[1]))
    faults += [f"docs/dependencies.md: does not say why {name} is needed" for name in sorted(listed - explained)]
    faults += [f"docs/dependencies.md: explains {name}, which scripts/packages.txt does not have" for name in sorted(explained - listed)]
    if not listed:
        faults.append("scripts/packages.txt: lists nothing")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
