#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Measures an exported network as OpenCV runs it: evaluate.py NET.onnx DATA.

On validation people: the table that thresholds are taken from. With --test, once, when everything is chosen: LFW's pairs, with the second
picture of each spoiled in one way after the other (degrade.kinds).
"""
import argparse
import json
import pathlib
import time

import cv2
import numpy as np

import degrade
import faces as F
import measure

RATES = (0.1, 0.03, 0.01, 0.003, 0.001, 0.0003, 0.0001)


class Network:
    def __init__(self, path):
        self.net = cv2.dnn.readNetFromONNX(str(path))
        self.spent = self.calls = 0

    def once(self, chip):
        started = time.process_time()
        self.net.setInput(cv2.dnn.blobFromImage(chip, 1 / 64, (F.SIDE, F.SIDE), (127.5,) * 3, False))
        numbers = self.net.forward()[0].copy()
        self.spent += time.process_time() - started
        self.calls += 1
        return numbers / np.linalg.norm(numbers)

    def __call__(self, chips, mirror=True):
        out = []
        for chip in chips:
            chip = chip if chip.ndim == 3 else cv2.cvtColor(chip, cv2.COLOR_GRAY2BGR)
            out.append(self.once(chip) + (self.once(np.ascontiguousarray(chip[:, ::-1])) if mirror else 0))
        return measure.unit(np.array(out))


def spoil(chip, kind):
    """degrade.kinds works on what the network sees; the rest of the aligned face is not looked at."""
    grey = cv2.cvtColor(chip, cv2.COLOR_BGR2GRAY) if chip.ndim == 3 else chip
    seen = np.clip(np.asarray(kind(F.view(grey))), 0, 255).astype(np.uint8)
    side = int(F.BOX[2])
    out = grey.copy()
    out[int(F.BOX[1]):, int(F.BOX[0]):int(F.BOX[0]) + side] = cv2.resize(seen, (side, side), interpolation=cv2.INTER_LINEAR)
    return out


def table(same, different):
    rows = []
    different = np.sort(different)
    for rate in RATES:
        threshold = float(different[-int(rate * len(different)) - 1])
        rows.append([round(threshold, 3), rate, round(float((same > threshold).mean()), 3)])
    return rows


def validation(network, data):
    check = np.load(data / "validation.npz")
    people = check["person"]
    i, j = np.triu_indices(len(people), 1)
    is_same = people[i] == people[j]
    same, different = [], []
    for name in ("neural", "builtin"):
        for mirror in (True, False):
            embeddings = network(check[name], mirror)
            scores = (embeddings @ embeddings.T)[i, j]
            print(name, "mirrored too" if mirror else "one look", json.dumps(measure.rates(scores[is_same], scores[~is_same])))
            if mirror:
                same.append(scores[is_same])
                different.append(scores[~is_same])
    same, different = np.concatenate(same), np.concatenate(different)
    print("highest of different people:", np.sort(different)[-8:].round(3))
    print(f"calibration ({len(same)} same, {len(different)} different):", json.dumps(table(same, different)))


def test(network, data, images, pairs_file):
    points = {e: F.read_points(data / f"points_lfw_{e}.tsv") for e in ("neural", "builtin")}
    pairs = []
    for line in pathlib.Path(pairs_file).read_text().split("\n")[1:]:
        f = line.split("\t")
        if len(f) == 3:
            pairs.append((f"{f[0]}/{f[0]}_{int(f[1]):04d}.jpg", f"{f[0]}/{f[0]}_{int(f[2]):04d}.jpg", True))
        elif len(f) == 4:
            pairs.append((f"{f[0]}/{f[0]}_{int(f[1]):04d}.jpg", f"{f[2]}/{f[2]}_{int(f[3]):04d}.jpg", False))
    for engine, places in points.items():
        known = [p for p in pairs if p[0] in places and p[1] in places]
        chips = {p: F.chip(cv2.imread(f"{images}/{p}"), places[p]) for p in sorted({p for q in known for p in q[:2]})}
        clean = dict(zip(chips, network(list(chips.values()))))
        is_same = np.array([p[2] for p in known])
        print(f"{engine}: {len(known)} of {len(pairs)} pairs; both looks of both pictures")
        first = np.stack([clean[p[0]] for p in known])
        for name, kind in degrade.kinds().items():
            if engine == "builtin" and name != "as it is":
                continue
            spoilt = dict(zip(chips, network([spoil(c, kind) for c in chips.values()]))) if name != "as it is" else clean
            scores = (first * np.stack([spoilt[p[1]] for p in known])).sum(1)
            r = measure.rates(scores[is_same], scores[~is_same])
            print(f"  {name:32} EER {100 * r['eer']:.1f} %, TAR {100 * r['tar0.01']:.1f} % / {100 * r['tar0.001']:.1f} % at FAR 1e-2 / 1e-3",
                  flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("network", type=pathlib.Path)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("--test", action="store_true")
    parser.add_argument("--images", default="../shared/faces/lfw/images")
    parser.add_argument("--pairs", default="../shared/faces/lfw/pairs.txt")
    args = parser.parse_args()
    cv2.setNumThreads(1)
    network = Network(args.network)
    if args.test:
        test(network, args.data, args.images, args.pairs)
    else:
        validation(network, args.data)
    print(f"{1000 * network.spent / network.calls:.2f} ms a look on one thread")


if __name__ == "__main__":
    main()
