#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks translations/*.ts: all that the window says is there, in every language, with its placeholders. Skipped (status 77)
without Qt's lupdate. Usage: check_translations.py [ROOT]."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

LUPDATE = "/usr/lib/qt6/bin/lupdate"
LANGUAGES = ("en", "de", "fr", "es", "vi", "ar")


def messages(path: pathlib.Path) -> dict:
    found = {}
    for context in ET.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            isPlural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.findall("numerusform")] if isPlural else [translation.text or ""]
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = (translation.get("type"), isPlural, forms)
    return found


def placeholders(text: str, isPlural: bool) -> list:
    marks = sorted(re.findall(r"%L?\d", text))
    return marks if isPlural else marks + re.findall(r"%n", text) + ["&"] * len(re.findall(r"&\w", text))


def main() -> int:
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2])
    if not shutil.which(LUPDATE):
        print("SKIP : lupdate (Debian package qt6-l10n-tools) is not installed, so the translations are not checked")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "doorbell_de.ts"
        subprocess.run([LUPDATE, "-silent", "-source-language", "en", "-target-language", "de", "qml", "core/domain", "-ts", str(fresh)],
                       cwd=root, check=True, stderr=subprocess.DEVNULL)
        said = messages(fresh)
    faults = [] if said else ["lupdate found nothing that the window says"]
    for language in LANGUAGES:
        path = root / "translations" / f"doorbell_{language}.ts"
        known = messages(path)
        for key in said:
            if key not in known and not (language == "en" and not said[key][1]):
                faults.append(f"{path.name}: lacks {key[0]}: {key[1]!r}; scripts/translate takes it up")
        for key, (state, isPlural, forms) in known.items():
            what = f"{path.name}: {key[0]}: {key[1]!r}"
            if key not in said:
                faults.append(f"{what} is not said any more; scripts/translate drops it")
            elif state == "unfinished" or not all(forms):
                faults.append(f"{what} is not translated")
            elif any(placeholders(form, isPlural) != placeholders(key[1], isPlural) for form in forms):
                faults.append(f"{what} has other placeholders: {forms}")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
