#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that every sentence which the window can translate for the station is still said by it, word for word, so that none stays
English unnoticed after it was worded anew, and that it can translate whatever the audit log says was done. Usage: check_sentences.py [ROOT]."""
import pathlib
import re
import sys

LITERALS = re.compile(r'(?:u?"(?:[^"\\\n]|\\.)*"(?:_s|_L1)?\s*)+')
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
SENTENCE = re.compile(r'QT_TRANSLATE_NOOP\("(?:StationWords|AuditWords)", "((?:[^"\\]|\\.)*)"\)')
RECORDED = (re.compile(r'ApiAudit \{[\w:]+,\s*u"([^"]+)"_s'), re.compile(r'\b(?:event|look)\(\s*(?:AuditEvent::Type::\w+,\s*|m_actor,\s*)?u"([^"]+)"_s'),
            re.compile(r'AuditEvent::Type::\w+,\s*(?:m_actor|actor|kStation|shellActor\(\)),\s*u"([^"]+)"_s'), re.compile(r'event\.action = u"([^"]+)"_s'))


def bare(text: str) -> str:
    """Without what joins it to others: places are numbered in each part anew, and the ends of it may be put on by the code."""
    return re.sub(r"%\d", "%", text).strip("% ;:")


def main() -> int:
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2])
    said, recorded = set(), set()
    for folder in ("core", "services", "app"):
        for path in (root / folder).rglob("*.cpp"):
            text = path.read_text()
            for literal in LITERALS.finditer(text):
                said.add(bare("".join(LITERAL.findall(literal.group(0)))))
            recorded.update(action for form in RECORDED for action in form.findall(text) if "_" not in action)
    for text in re.findall(r'"(?:title|limits|calibration_source)": "((?:[^"\\]|\\.)*)"', (root / "resources/models/catalogue.json").read_text()):
        said.add(bare(text))
    said |= {words.replace("_", " ") for words in said}  # the audit log's words, which are so elsewhere
    faults = []
    for name in ("qml/parts/stationsentences.cpp", "qml/system/auditwords.cpp"):
        sentences = SENTENCE.findall((root / name).read_text())
        faults += [] if sentences else [f"{name} holds no sentence"]
        faults += [f"{name}: nobody says this any more, word it as it is said now: {sentence}"
                   for sentence in sentences if bare(sentence) not in said]
    faults += [] if len(recorded) > 20 else ["what the audit log records is not found in the sources any more"]
    faults += [f"qml/system/auditwords.cpp does not know what is recorded: {action}" for action in sorted(recorded - set(sentences))]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
