#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that every sentence which the window can translate for the station is still said by it, word for word, so that none stays
English unnoticed after it was worded anew. Usage: check_sentences.py [ROOT]."""
import pathlib
import re
import sys

LITERALS = re.compile(r'(?:u?"(?:[^"\\\n]|\\.)*"(?:_s|_L1)?\s*)+')
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
SENTENCE = re.compile(r'QT_TRANSLATE_NOOP\("StationWords", "((?:[^"\\]|\\.)*)"\)')


def bare(text: str) -> str:
    """Without what joins it to others: places are numbered in each part anew, and the ends of it may be put on by the code."""
    return re.sub(r"%\d", "%", text).strip("% ;:")


def main() -> int:
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2])
    said = set()
    for folder in ("core", "services", "app"):
        for path in (root / folder).rglob("*.cpp"):
            for literal in LITERALS.finditer(path.read_text()):
                said.add(bare("".join(LITERAL.findall(literal.group(0)))))
    for text in re.findall(r'"(?:title|limits|calibration_source)": "((?:[^"\\]|\\.)*)"', (root / "resources/models/catalogue.json").read_text()):
        said.add(bare(text))
    sentences = SENTENCE.findall((root / "qml/parts/stationsentences.cpp").read_text())
    faults = [] if sentences else ["qml/parts/stationsentences.cpp holds no sentence"]
    faults += [f"stationsentences.cpp: nobody says this any more, word it as it is said now: {sentence}"
               for sentence in sentences if bare(sentence) not in said]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
