#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Teaches a tiny network where eyes, nose and mouth lie in the box of a detector, and whether there is a face at all.

landmarks.py DATA train|export|measure. YuNet (Apache-2.0) is the teacher: what it found in the pictures of training people (points_lfw_neural.tsv);
of mixed faces (mix.py) the points are known by construction. DATA/landmarks.pt is the last checkpoint, from which it goes on.
"""
import argparse
import functools
import hashlib
import json
import pathlib
import time

import cv2
import numpy as np
import torch
import torch.nn.functional as nnf
from torch import nn

import degrade
import faces as F
import mix
import nets

SIDE = 64  # of what the network sees
# A box of dlib's detector in the aligned face (1,548 pictures of people in no pair): its middle and side, and how much more is looked at.
BOX_MIDDLE, BOX_SIDE, MARGIN = np.array([55.3, 71.3]), 90.3, 1.2
WIDE = 56  # pixels around the aligned face that real faces keep
MIRRORED = [1, 0, 2, 4, 3]


class PointNet(nn.Module):
    """Five points, in pixels from the middle over 16, and the likelihood of a face before the sigmoid."""

    def __init__(self):
        super().__init__()
        conv = functools.partial(nets.conv, relu=nets.Bounded)
        self.body = nn.Sequential(conv(1, 12, 5, 2), conv(12, 20, 3, 2), conv(20, 32, 3), conv(32, 40, 3, 2), conv(40, 40, 3), conv(40, 16, 1),
                                  nn.Flatten())
        self.out = nn.Linear(16 * 64, 11)

    def forward(self, x):
        return self.out(self.body(x).float())


def window(middle, side, angle):
    """The transform (2x3) that brings a turned square of a picture onto SIDE x SIDE."""
    zoom = SIDE / side
    c, s = np.cos(angle) * zoom, np.sin(angle) * zoom
    turn = np.array([[c, -s], [s, c]])
    return np.concatenate([turn, (np.array([SIDE / 2 - 0.5] * 2) - turn @ middle)[:, None]], 1)


def cut(picture, transform):
    return cv2.warpAffine(picture, transform, (SIDE, SIDE), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def read_real(data, images, paths, points):
    """Grey pictures turned upright, at the aligned face's scale, with surroundings; and their points there."""
    out = []
    for path in paths:
        picture = cv2.imread(f"{images}/{path}", cv2.IMREAD_GRAYSCALE)
        to = F.similarity(points[path])
        to[:, 2] += WIDE
        side = F.SIDE + 2 * WIDE
        wide = cv2.warpAffine(picture, to, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        out.append((wide, points[path] @ to[:, :2].T + to[:, 2]))
    return out


def make_mixed(chips, points, count, seed):
    """Mixed faces with their points. Bending moves points a little; they go along."""
    mixer = mix.Mixer(chips, points, np.random.default_rng(seed))
    made = []
    for _ in range(count):
        face = mixer.make()
        made.append((cv2.cvtColor(face, cv2.COLOR_BGR2GRAY), mixer.shape.copy()))
    return made


def sample(face, offset, rng):
    """One spoiled view of a face in a box as a detector might give it, and its points in the view."""
    picture, points = face
    u = rng.random(40)
    if u[32] < 0.5:  # the second look is upright and in its place, but for what the first one errs
        spread = np.array([2.5, 2.5]), 0.05, 0.06
    else:
        spread = np.array([4.0, 5.0]), 0.10, 0.22
    middle = BOX_MIDDLE + offset + rng.normal(0, 1, 2) * spread[0]
    side = BOX_SIDE * MARGIN * np.exp(rng.normal(0, spread[1]))
    to = window(middle, side, rng.normal(0, spread[2]))
    stretch = np.diag([1 + (u[33] - 0.5) * 0.16, 1.0])  # a face turned aside is narrower
    to[:, 2] = stretch @ (to[:, 2] - SIDE / 2 + 0.5) + SIDE / 2 - 0.5
    to[:, :2] = stretch @ to[:, :2]
    placed = points @ to[:, :2].T + to[:, 2]
    view = cut(picture, to)
    if u[34] < 0.5:
        view = view[:, ::-1]
        placed = np.stack([SIDE - 1 - placed[:, 0], placed[:, 1]], 1)[MIRRORED]
    u[31] = 1  # worn() is not to mirror it
    return degrade.worn(np.ascontiguousarray(view), u, rng), placed


def no_face(picture, rng):
    """A window beside the face, or much too small or too large for it."""
    size = picture.shape[0]
    while True:
        side = BOX_SIDE * MARGIN * np.exp(rng.uniform(-1.5, 0.9))
        middle = rng.uniform(0, size, 2)
        apart = np.linalg.norm(middle - WIDE - BOX_MIDDLE) / (BOX_SIDE * MARGIN)
        ratio = abs(np.log(side / (BOX_SIDE * MARGIN)))
        if apart > 0.42 or ratio > 0.6:
            break
    u = rng.random(40)
    return degrade.worn(cut(picture, window(middle, side, rng.normal(0, 0.3))), u, rng)


def normalise(views):
    return (views.astype(np.float32) - 127.5) / 64.0


def look(net, pictures, transforms, is_mirrored=False):
    """Points in the pictures and likelihoods, as seen through windows."""
    views = np.stack([cut(p, t) for p, t in zip(pictures, transforms)])
    if is_mirrored:
        views = views[:, :, ::-1]
    net.eval()
    with torch.no_grad():
        numbers = net(torch.from_numpy(normalise(views))[:, None]).numpy()
    points = numbers[:, :10].reshape(-1, 5, 2) * 16 + SIDE / 2 - 0.5
    if is_mirrored:
        points[..., 0] = SIDE - 1 - points[..., 0]
        points = points[:, MIRRORED]
    back = [cv2.invertAffineTransform(t) for t in transforms]
    return np.stack([p @ b[:, :2].T + b[:, 2] for p, b in zip(points, back)]), 1 / (1 + np.exp(-numbers[:, 10]))


def upright(points):
    """The window of a second look: where the box would lie if these were the points."""
    to = F.similarity(points)
    back = cv2.invertAffineTransform(to)
    scale = np.hypot(to[0, 0], to[1, 0])
    return window(back[:, :2] @ BOX_MIDDLE + back[:, 2], BOX_SIDE * MARGIN / scale, np.arctan2(to[1, 0], to[0, 0]))


def look_again(net, pictures, points):
    """Upright, as it is and mirrored."""
    windows = [upright(p) for p in points]
    (found, likely), (mirrored, too) = look(net, pictures, windows), look(net, pictures, windows, True)
    return (found + mirrored) / 2, np.minimum(likely, too)


def find(net, pictures, boxes, again=True):
    """boxes: middle x, y and side. As the product does it: a look at the box, then at what was found."""
    points, likely = look(net, pictures, [window(np.array(b[:2]), b[2] * MARGIN, 0) for b in boxes])
    return look_again(net, pictures, points) if again else (points, likely)


def read_boxes(path):
    """{picture: (middle x, y, side, score)}, the best a picture."""
    boxes = {}
    for line in pathlib.Path(path).read_text().splitlines():
        name, *numbers = line.split("\t")
        x, y, side, score = map(float, numbers)
        if name not in boxes or score > boxes[name][3]:
            boxes[name] = (x, y, side, score)
    return boxes


def errors(found, wanted):
    """Mean distance of five points over the distance of the eyes."""
    eyes = np.linalg.norm(wanted[:, 0] - wanted[:, 1], axis=1)
    return np.linalg.norm(found - wanted, axis=2).mean(1) / eyes


class Data:
    def __init__(self, args):
        self.points = F.read_points(args.data / "points_lfw_neural.tsv")
        self.train, self.validation = F.split(self.points, args.pairs)
        self.boxes = read_boxes(args.data / "boxes_lfw.tsv")
        self.images = args.images

    def validate(self, net):
        names = [p for p in self.validation if p in self.boxes]
        pictures = [cv2.imread(f"{self.images}/{p}", cv2.IMREAD_GRAYSCALE) for p in names]
        wanted = np.stack([self.points[p] for p in names])
        result = {}
        for looks in (1, 3):
            found, likely = find(net, pictures, [self.boxes[p] for p in names], looks > 1)
            e = errors(found, wanted)
            result[looks] = [round(float(v), 4) for v in (e.mean(), np.median(e), np.quantile(e, 0.95))] + [round(float(likely.min()), 3)]
        return result


def train(args):
    data = Data(args)
    torch.manual_seed(1)
    rng = np.random.default_rng(1)
    real = read_real(args.data, args.images, data.train, data.points)
    cache = args.data / "landmarks_mixed.npz"
    if not cache.exists():
        chips = np.stack([F.chip(cv2.imread(f"{args.images}/{p}"), data.points[p]) for p in data.train])
        placed = np.stack([data.points[p] @ F.similarity(data.points[p])[:, :2].T + F.similarity(data.points[p])[:, 2] for p in data.train])
        made = make_mixed(chips, placed, args.mixed, 5)
        mix.save(cache, grey=np.stack([m[0] for m in made]), points=np.stack([m[1] for m in made]))
    mixed = np.load(cache)
    grey, shapes = mixed["grey"], mixed["points"]
    net = PointNet()
    optimiser = torch.optim.AdamW(net.parameters(), lr=args.rate, weight_decay=0.01)
    checkpoint = args.data / "landmarks.pt"
    seen = 0
    if checkpoint.exists():
        state = torch.load(checkpoint)
        net.load_state_dict(state["net"])
        optimiser.load_state_dict(state["optimiser"])
        seen = state["seen"]
        rng = np.random.default_rng([1, seen])
    started, last, total, count = time.process_time(), time.process_time(), np.zeros(2), 0
    log = open(args.data / "landmarks.log", "a", encoding="utf-8")

    def report():
        line = json.dumps({"seen": seen, "cpu": round(time.process_time() - started), "wall": time.strftime("%H:%M:%S"),
                           "loss": (total / max(1, count)).round(4).tolist(), "looks": data.validate(net)})
        print(line, flush=True)
        print(line, file=log, flush=True)
        torch.save({"net": net.state_dict(), "optimiser": optimiser.state_dict(), "seen": seen}, checkpoint)

    batch = 128
    while seen < args.images_seen:
        for group in optimiser.param_groups:
            group["lr"] = args.rate * min(1, (seen + batch) / 20000) * (0.5 + 0.5 * np.cos(np.pi * seen / args.images_seen)) + 1e-6
        views, wanted, is_face = [], [], []
        for _ in range(batch):
            kind = rng.random()
            face = real[rng.integers(len(real))]
            if kind < 0.2:
                view, points = no_face(face[0], rng), np.zeros((5, 2))
            elif kind < 0.6:
                view, points = sample(face, WIDE, rng)
            else:
                k = rng.integers(len(grey))
                view, points = sample((grey[k], shapes[k]), 0, rng)
            views.append(view)
            wanted.append(points)
            is_face.append(kind >= 0.2)
        x = torch.from_numpy(normalise(np.stack(views)))[:, None].contiguous(memory_format=torch.channels_last)
        target = torch.from_numpy(((np.stack(wanted) - SIDE / 2 + 0.5) / 16).reshape(-1, 10).astype(np.float32))
        face = torch.tensor(is_face)
        net.train()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            inner = net.body(x)
        numbers = net.out(inner.float())
        where = nnf.smooth_l1_loss(numbers[face, :10], target[face], beta=0.05)
        whether = nnf.binary_cross_entropy_with_logits(numbers[:, 10], face.float())
        optimiser.zero_grad()
        (10 * where + 0.5 * whether).backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
        optimiser.step()
        seen += batch
        total += [where.item(), whether.item()]
        count += 1
        if time.process_time() - last > 60:
            last = time.process_time()
            report()
            total[:], count = 0, 0
    report()


def load(path):
    net = PointNet()
    net.load_state_dict(torch.load(path)["net"])
    return net.eval()


def export(args):
    net = load(args.data / "landmarks.pt")
    torch.onnx.export(net, torch.zeros(1, 1, SIDE, SIDE), str(args.out), opset_version=9, input_names=["window"], output_names=["points"],
                      do_constant_folding=True)
    content = args.out.read_bytes()
    reader = cv2.dnn.readNetFromONNX(np.frombuffer(content, np.uint8))
    view = drawn_view()
    blob = cv2.dnn.blobFromImage(view, 1 / 64, (SIDE, SIDE), 127.5)
    reader.setInput(blob)
    theirs = reader.forward().ravel()
    with torch.no_grad():
        ours = net(torch.from_numpy(blob)).numpy().ravel()
    started = time.process_time()
    for _ in range(200):
        reader.setInput(blob)
        reader.forward()
    print(f"{args.out}: {len(content)} bytes, sha256 {hashlib.sha256(content).hexdigest()}, OpenCV and torch differ by {abs(ours - theirs).max():.6f}, "
          f"{5 * (time.process_time() - started):.2f} ms a look")
    print("parameters, multiply-adds:", nets.cost(net))
    points, likely = find(net, [view], [(32, 32, 52)])
    print("of the drawn face:", points[0].round(3).tolist(), likely.round(4).tolist())


def drawn_view():
    """drawnView() of tests/core/vision/tst_facepoints.cpp."""
    y, x = np.mgrid[0:SIDE, 0:SIDE].astype(np.float64)

    def spot(cx, cy, rx, ry):
        return np.exp(-((x - cx) ** 2 / (rx * rx) + (y - cy) ** 2 / (ry * ry)))

    light = 190 * spot(32, 32, 26, 33) + 25
    light -= 110 * (spot(22, 22, 4, 2.5) + spot(42, 22, 4, 2.5))
    light += 20 * spot(32, 30, 2.5, 8) - 60 * spot(32, 35, 5, 2) - 90 * spot(32, 45, 8, 2.5)
    return light.clip(0, 255).astype(np.uint8)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("what", choices=["train", "export", "measure"])
    parser.add_argument("--images", default="../shared/faces/lfw/images")
    parser.add_argument("--pairs", default="../shared/faces/lfw/pairs.txt")
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("resources/models/doorbell_points.onnx"))
    parser.add_argument("--images-seen", type=float, default=6e5)
    parser.add_argument("--mixed", type=int, default=12000)
    parser.add_argument("--rate", type=float, default=3e-3)
    args = parser.parse_args()
    cv2.setNumThreads(1)
    torch.set_num_threads(1)
    {"train": train, "export": export, "measure": lambda a: print(Data(a).validate(load(a.data / "landmarks.pt")))}[args.what](args)


if __name__ == "__main__":
    main()
