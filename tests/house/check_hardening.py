#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that the programs are built so that an overrun ends them instead of being used: at a random address, with addresses of functions
that nobody can write over, guarded stacks and checked string functions. Usage: check_hardening.py PROGRAM…"""
import subprocess
import sys

# What `readelf` must show of a program, and what it is for.
SIGNS = {
    "-h": [("Type:                              DYN", "is not position-independent (-pie)")],
    "-lW": [("GNU_RELRO", "leaves its table of functions writable (-z relro)"), ("GNU_STACK", "does not say that its stack is no code")],
    "-dW": [("BIND_NOW", "binds functions when they are first called (-z now)")],
    "-W --dyn-syms": [("__stack_chk_fail", "does not guard its stacks (-fstack-protector-strong)"), ("_chk@", "does not check its copies (_FORTIFY_SOURCE)")],
}


def faults_of(program: str) -> list[str]:
    faults = []
    for option, signs in SIGNS.items():
        shown = subprocess.run(["readelf", *option.split(), program], check=True, capture_output=True, text=True).stdout
        faults += [f"{program} {meaning}" for sign, meaning in signs if sign not in shown]
    stack = next((line for line in subprocess.run(["readelf", "-lW", program], check=True, capture_output=True, text=True).stdout.splitlines()
                  if "GNU_STACK" in line), "")
    if "RWE" in stack:
        faults.append(f"{program} lets its stack be run as code")
    return faults


def main() -> int:
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    faults = [fault for program in sys.argv[1:] for fault in faults_of(program)]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
