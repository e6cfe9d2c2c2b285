#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
import hashlib, json, sys
previous = "0"
for path in sys.argv[1:]:  # the oldest file first
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        entry = json.loads(line)
        stated = entry.pop("hash")
        if hashlib.sha256((json.dumps(entry, sort_keys=True) + previous).encode()).hexdigest() != stated:
            sys.exit(f"{path}:{number}: entry {entry['seq']} does not fit the one before")
        previous = stated
print(previous)
