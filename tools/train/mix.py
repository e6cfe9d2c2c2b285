#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Makes faces of nobody out of the faces of training people, and asks the teacher what it sees in each.

mix.py OUT --faces N: OUT/mixed_0000.npz and on, each with grey faces (uint8, 112x112) and the teacher's numbers. Shards that are there
are kept, so it can be stopped and started at any time. OUT/real.npz (training people) and OUT/validation.npz are made first.
"""
import argparse
import os
import pathlib

import cv2
import numpy as np

import faces as F

SHARD = 2000
PARTS = {  # middle and half axes of the parts that can come from somebody else, in the aligned face
    "eyes": (56, 50, 40, 14), "left eye": (38, 52, 15, 12), "nose": (56, 68, 15, 18), "mouth": (56, 92, 25, 13),
    "lower": (56, 104, 56, 26), "upper": (56, 30, 60, 24), "middle": (56, 66, 34, 24), "right": (92, 64, 36, 70),
}
ANCHORS = np.array([[x, y] for x in (0, 55.5, 111) for y in (0, 55.5, 111) if (x, y) != (55.5, 55.5)])
GRID = np.stack(np.meshgrid(np.linspace(0, 111, 15), np.linspace(0, 111, 15)), -1).reshape(-1, 2)
PLANE = np.stack(np.meshgrid(np.arange(112, dtype=np.float32), np.arange(112, dtype=np.float32)), -1)


def kernel(a, b):
    square = ((a[:, None] - b[None]) ** 2).sum(-1)
    return square * np.log(square + 1e-9)


def thin_plate(at, offsets):
    """A smooth field (112x112x2) that has these offsets at five points and none at the border."""
    centres = np.vstack([at, ANCHORS])
    n = len(centres)
    ones = np.hstack([np.ones((n, 1)), centres])
    system = np.zeros((n + 3, n + 3))
    system[:n, :n], system[:n, n:], system[n:, :n] = kernel(centres, centres) + 20 * np.eye(n), ones, ones.T
    right = np.zeros((n + 3, 2))
    right[:5] = offsets
    weights = np.linalg.solve(system, right)
    coarse = kernel(GRID, centres) @ weights[:n] + np.hstack([np.ones((len(GRID), 1)), GRID]) @ weights[n:]
    # resize() puts samples into the middle of cells; the grid's lie on the border.
    big = cv2.resize(coarse.reshape(15, 15, 2).astype(np.float32), (120, 120), interpolation=cv2.INTER_CUBIC)
    return big[4:116, 4:116]


def smooth_field(rng, cells, size):
    return cv2.resize(rng.normal(0, size, (cells, cells, 2)).astype(np.float32), (112, 112), interpolation=cv2.INTER_CUBIC)


def part_mask(name, rng):
    x, y, a, b = PARTS[name]
    a, b = a * rng.uniform(0.8, 1.25), b * rng.uniform(0.8, 1.25)
    distance = np.sqrt(((PLANE[..., 0] - x) / a) ** 2 + ((PLANE[..., 1] - y) / b) ** 2)
    soft = rng.uniform(0.15, 0.4)
    return np.clip((1 + soft - distance) / (2 * soft), 0, 1)[..., None]


class Mixer:
    def __init__(self, chips, points, rng):
        self.chips, self.points, self.rng = chips, points, rng

    def one(self):
        """A random person's face with its five points, or the mirror image."""
        rng = self.rng
        i = rng.integers(len(self.chips))
        image, points = self.chips[i], self.points[i]
        if rng.random() < 0.5:
            image = image[:, ::-1]
            points = np.array([[111 - points[k][0], points[k][1]] for k in (1, 0, 2, 4, 3)])
        return image, points

    def make(self):
        rng = self.rng
        count = rng.choice([1, 2, 3], p=[0.2, 0.5, 0.3])
        parents = [self.one() for _ in range(count)]
        share = rng.dirichlet([2.0] * count)
        if count == 2 and rng.random() < 0.15:  # beyond the one, away from the other
            share = np.array([1.3, -0.3])
        shape = sum(s * p for s, (_, p) in zip(share, parents))
        shape = shape + rng.normal(0, rng.choice([0.0, 1.2]), (5, 2))
        shape = shape @ F.similarity(shape)[:, :2].T + F.similarity(shape)[:, 2]  # upright and in its place, as the aligner would have it
        self.shape = shape  # where the five points of this face lie
        bend = smooth_field(rng, 4, rng.uniform(0, 2.2)) if rng.random() < 0.6 else 0
        bent = []
        for image, points in parents:
            at = PLANE + thin_plate(shape, points - shape) + bend
            bent.append(cv2.remap(image, at, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(np.float32))
        if count == 1:
            face = bent[0]
        elif rng.random() < 0.5:
            face = sum(s * b for s, b in zip(share, bent))
        else:
            face = bent[0]
            for other in bent[1:]:  # parts of the others, in this one's colours
                mean, spread = face[30:106, 24:88].mean((0, 1)), face[30:106, 24:88].std((0, 1)) + 1
                their, theirs = other[30:106, 24:88].mean((0, 1)), other[30:106, 24:88].std((0, 1)) + 1
                fitted = (other - their) * (spread / theirs).clip(0.5, 2) + mean
                strength = rng.uniform(0.6, 1.0)
                for name in rng.choice(list(PARTS), rng.integers(1, 4), replace=False):
                    mask = part_mask(name, rng) * strength
                    face = face * (1 - mask) + fitted * mask
        if rng.random() < 0.3:
            face = (face - 128) * rng.uniform(0.8, 1.2) + 128 + rng.uniform(-20, 20)
        return face.clip(0, 255).astype(np.uint8)


class Teacher:
    """MobileFace V2 (MIT), the mean of a face and its mirror image, of unit length."""

    def __init__(self, models):
        self.net = cv2.dnn.readNetFromONNX(str(pathlib.Path(models) / "mobileface_v2_112.onnx"))

    def __call__(self, chips):
        out = []
        for k in range(0, len(chips), 8):
            part = list(chips[k:k + 8])
            total = 0
            for batch in (part, [c[:, ::-1] for c in part]):
                self.net.setInput(cv2.dnn.blobFromImages([np.ascontiguousarray(c) for c in batch], 1 / 128, (112, 112), (127.5,) * 3, True))
                numbers = self.net.forward().copy()
                total = total + numbers / np.linalg.norm(numbers, axis=1, keepdims=True)
            out.append(total / np.linalg.norm(total, axis=1, keepdims=True))
        return np.concatenate(out).astype(np.float32)


def grey(chips):
    return np.stack([cv2.cvtColor(np.ascontiguousarray(c), cv2.COLOR_BGR2GRAY) for c in chips])


def save(path, **arrays):
    part = path.with_suffix(".part.npz")
    np.savez(part, **arrays)
    os.replace(part, path)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--faces", type=int, default=100000)
    parser.add_argument("--images", default="../shared/faces/lfw/images")
    parser.add_argument("--pairs", default="../shared/faces/lfw/pairs.txt")
    parser.add_argument("--models", default="../shared/models")
    parser.add_argument("--first", type=int, default=0, help="number of the first shard")
    parser.add_argument("--step", type=int, default=1, help="2: every other shard, for two processes")
    args = parser.parse_args()
    cv2.setNumThreads(1)
    points = F.read_points(args.out / "points_lfw_neural.tsv")
    others = F.read_points(args.out / "points_lfw_builtin.tsv")
    train, validation = F.split(points, args.pairs)
    teacher = Teacher(args.models)
    read = {p: cv2.imread(f"{args.images}/{p}") for p in train + validation}
    chips = np.stack([F.chip(read[p], points[p]) for p in train])
    placed = np.stack([points[p] @ F.similarity(points[p])[:, :2].T + F.similarity(points[p])[:, 2] for p in train])
    if args.first == 0 and not (args.out / "real.npz").exists():
        keep = [p for p in validation if p in others]
        plain = np.stack([F.chip(read[p], points[p]) for p in keep])
        save(args.out / "validation.npz", neural=grey(plain), builtin=grey([F.chip(read[p], others[p]) for p in keep]),
             person=np.array([F.person_of(p) for p in keep]), teacher=teacher(plain))
        mine = {p: points[p] for p in train}
        save(args.out / "real.npz", grey=grey(chips), teacher=teacher(chips), offsets=F.detector_offsets(mine, others))
        print(f"{len(train)} pictures to train on, {len(keep)} of {len(set(map(F.person_of, keep)))} people to validate on", flush=True)
    for shard in range(args.first, args.faces // SHARD, args.step):
        path = args.out / f"mixed_{shard:04d}.npz"
        if path.exists():
            continue
        mixer = Mixer(chips, placed, np.random.default_rng(1000 + shard))
        made = np.stack([mixer.make() for _ in range(SHARD)])
        save(path, grey=grey(made), teacher=teacher(made))
        print(path.name, flush=True)


if __name__ == "__main__":
    main()
