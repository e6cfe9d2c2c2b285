# SPDX-License-Identifier: MIT
"""Real faces: who may be trained on, where the faces lie, and how they are cut out."""
import pathlib
import zlib

import cv2
import numpy as np

SIDE = 112  # of an aligned face, as arcface112() in core/vision/fivepointaligner.cpp
TEMPLATE = np.array([[38.2946, 51.6963], [73.5318, 51.5014], [56.0252, 71.7366], [41.5493, 92.3655], [70.7299, 92.2041]])
INPUT = 64  # the network's
BOX = (8.0, 16.0, 96.0)  # x, y and side of what the network sees of an aligned face


def test_people(pairs):
    """Everybody who stands in pairs.txt: for the last measurement only."""
    people = set()
    for line in pathlib.Path(pairs).read_text().split("\n")[1:]:
        fields = line.split("\t")
        people.update([fields[0]] if len(fields) == 3 else [fields[0], fields[2]] if len(fields) == 4 else [])
    return people


def read_points(tsv):
    """What tests/bench/face_points wrote: {path: five points}."""
    points = {}
    for line in pathlib.Path(tsv).read_text().splitlines():
        path, *numbers = line.split("\t")
        points[path] = np.array(numbers, np.float64).reshape(5, 2)
    return points


def similarity(points, template=TEMPLATE):
    """The turn, scale and shift that bring points onto the template with the least squares (2x3)."""
    mean, to = points.mean(0), template.mean(0)
    x, u = points - mean, template - to
    a, b = (x * u).sum(), (x[:, 0] * u[:, 1] - x[:, 1] * u[:, 0]).sum()
    a, b = np.array([a, b]) / (x * x).sum()
    turn = np.array([[a, -b], [b, a]])
    return np.concatenate([turn, (to - turn @ mean)[:, None]], 1)


def chip(picture, points):
    """An aligned face, as FivePointAligner cuts it."""
    return cv2.warpAffine(picture, similarity(points), (SIDE, SIDE), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)


def person_of(path):
    return path.split("/")[-2]


def split(points, pairs):
    """Paths for training and validation, nobody in both and nobody of the test in either.

    People with several pictures are what validation needs and what training does not (a teacher names every face), so
    all of them go there, and one in twelve of the others with them, as strangers."""
    tested = test_people(pairs)
    by_person = {}
    for path in sorted(points):
        if person_of(path) not in tested:
            by_person.setdefault(person_of(path), []).append(path)
    train, validation = [], []
    for person, paths in by_person.items():
        is_validation = len(paths) > 1 or zlib.crc32(person.encode()) % 12 == 0
        (validation if is_validation else train).extend(paths)
    return train, validation


def view(face, angle=0.0, scale=1.0, dx=0.0, dy=0.0, mirrored=False, shear=0.0):
    """What the network sees of an aligned grey face: its box, moved a little, 64x64."""
    zoom = INPUT / BOX[2] * scale
    c, s = np.cos(angle) * zoom, np.sin(angle) * zoom
    turn = np.array([[c, -s + shear * zoom], [s, c]])
    if mirrored:
        turn[:, 0] *= -1
    middle = np.array([BOX[0] + BOX[2] / 2 - 0.5, BOX[1] + BOX[2] / 2 - 0.5])
    shift = np.array([INPUT / 2 - 0.5 + dx, INPUT / 2 - 0.5 + dy]) - turn @ middle
    return cv2.warpAffine(face, np.concatenate([turn, shift[:, None]], 1), (INPUT, INPUT), flags=cv2.INTER_LINEAR,
                          borderMode=cv2.BORDER_REPLICATE)


def normalise(views):
    """The network's numbers for grey 0..255."""
    return (views.astype(np.float32) - 127.5) / 64.0


def detector_offsets(points, others):
    """How one detector's alignment of a face differs from another's: rows of angle, scale, dx, dy (pixels of 112)."""
    rows = []
    for path in points.keys() & others.keys():
        ours, theirs = similarity(points[path]), similarity(others[path])
        full = np.vstack([ours, [0, 0, 1]])
        between = np.vstack([theirs, [0, 0, 1]]) @ np.linalg.inv(full)  # from our aligned face to theirs
        middle = np.array([56.0, 64.0, 1.0])
        rows.append([np.arctan2(between[1, 0], between[0, 0]), np.hypot(between[0, 0], between[1, 0]),
                     *((between @ middle)[:2] - middle[:2])])
    return np.array(rows, np.float32)
