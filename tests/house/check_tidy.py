#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that clang-tidy (.clang-tidy) finds nothing in core/domain, which all else stands on. Usage: check_tidy.py ROOT BUILD. Other files
take it ten seconds each and more; scripts/lint --tidy looks at those that differ from main. Skipped (status 77) where it is absent."""
import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import sys

RELEASE = "14"


def main() -> int:
    root, build = (pathlib.Path(argument) for argument in sys.argv[1:3])
    program = shutil.which(f"clang-tidy-{RELEASE}") or shutil.which("clang-tidy")
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout if program else ""
    if f"version {RELEASE}." not in said:
        print(f"SKIP : clang-tidy {RELEASE} is not installed, so core/domain is not checked by it")
        return 77
    files = sorted((root / "core" / "domain").glob("*.cpp"))
    if not files or not (build / "compile_commands.json").is_file():
        print("there is nothing to check, or it is not known how it is compiled")
        return 1

    def look(file: pathlib.Path) -> str:
        result = subprocess.run([program, "-p", str(build), "--quiet", str(file)], capture_output=True, text=True, check=False)
        return result.stdout or (result.stderr if result.returncode else "")

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        found = [text for text in pool.map(look, files) if text.strip()]
    print("\n".join(found) or f"clang-tidy finds nothing in {len(files)} files")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
