#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Writes a checkpoint as an ONNX file that OpenCV 4.6 reads: export.py CHECKPOINT.pt OUT.onnx DATA.

The file takes an aligned face as the product cuts it (112x112, BGR, (value - 127.5) / 64) and does the rest itself: to grey, the middle, to
64x64, and the network with its normalisations folded in. What sums a face up is bounded on the way (bounded()). Checks that OpenCV gives the same as torch, and prints what both give for a face
drawn by a formula, which tests/core/vision/tst_shippedencoder.cpp expects.
"""
import argparse
import copy
import hashlib
import pathlib

import cv2
import numpy as np
import torch
from torch import nn

import degrade
import faces as F
import nets


class Bound(nn.Module):
    def forward(self, x):
        return x.clamp(-1.5, 1.5)


def bounded(net, data):
    """The head's channels, each shifted and scaled so that 98 of 100 training faces lie within 1, and bounded at 1.5; but for the bound the
    network gives the same. A channel that nearly no face moves (for helmets, say) otherwise outweighs all others where it is moved, and makes
    such faces all alike."""
    net = copy.deepcopy(net)
    real, mixed = np.load(data / "real.npz"), np.load(data / "mixed_0000.npz")["grey"]
    rng = np.random.default_rng(3)
    views = [F.view(c) for c in real["grey"]] + [F.view(c) for c in mixed[:1200]]
    views = np.stack(views + [degrade.spoiled(c, rng, real["offsets"]) for c in mixed[1200:]])
    convolution, normalisation = net.head[0]
    linear = net.head[2]
    with torch.no_grad():
        seen = torch.cat([net.head[0](net.body(torch.from_numpy(F.normalise(views[k:k + 128]))[:, None])).flatten(1)
                          for k in range(0, len(views), 128)])
        mean = seen.mean(0)
        spread = (seen - mean).abs().quantile(0.98, 0).clamp_min(1e-4)
        normalisation.bias.copy_((normalisation.bias - mean) / spread)
        normalisation.weight.div_(spread)
        net.bn.running_mean.sub_(linear.weight @ mean)
        linear.weight.mul_(spread)
    net.head[0] = nn.Sequential(convolution, normalisation, Bound())
    return net


class Whole(nn.Module):
    def __init__(self, net):
        super().__init__()
        self.grey = nn.Conv2d(3, 1, 1, bias=False)
        self.grey.weight.data = torch.tensor([0.114, 0.587, 0.299]).reshape(1, 3, 1, 1)
        # From 96 to 64 by linear interpolation, written as a convolution: of three pixels two (operators 9 know no such resize).
        taps = torch.tensor([[0.75, 0.25, 0.0], [0.0, 0.25, 0.75]])
        self.smaller = nn.Conv2d(1, 4, 3, 3, bias=False)
        self.smaller.weight.data = torch.einsum("ai,bj->abij", taps, taps).reshape(4, 1, 3, 3)
        self.body, self.head, linear = net.body, net.head[:-1], net.head[-1]
        spread = (net.bn.running_var + net.bn.eps) ** -0.5
        self.out = nn.Linear(linear.in_features, linear.out_features)
        self.out.weight.data = (linear.weight * spread[:, None]).detach()
        self.out.bias.data = (-net.bn.running_mean * spread).detach()

    def forward(self, chip):
        x, y, side = (int(v) for v in F.BOX)
        inner = self.grey(chip)[:, :, y:y + side, x:x + side]
        return self.out(self.head(self.body(nn.functional.pixel_shuffle(self.smaller(inner), 2))))


def drawn_chip(eyes, mouth):
    """drawnChip() of the test."""
    y, x = np.mgrid[0:F.SIDE, 0:F.SIDE].astype(np.float64)

    def spot(cx, cy, rx, ry):
        return np.exp(-((x - cx) ** 2 / (rx * rx) + (y - cy) ** 2 / (ry * ry)))

    light = 190 * spot(56, 66, 46, 58) + 25
    light -= 110 * (spot(56 - eyes, 52, 7, 4) + spot(56 + eyes, 52, 7, 4))
    light -= 70 * (spot(56 - eyes, 42, 11, 3) + spot(56 + eyes, 42, 11, 3))
    light += 30 * spot(56, 66, 4, 14) - 60 * spot(56, 75, 9, 3) - 90 * spot(56, 92, mouth, 4)
    value = light.clip(0, 255)
    return np.stack([value * 0.8, value * 0.9, value], -1).astype(np.uint8)


def load(path):
    state = torch.load(path)
    net = nets.NETS[state["net"]](state["dimensions"])
    net.load_state_dict(state["state"])
    return net.eval()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("data", type=pathlib.Path)
    args = parser.parse_args()
    whole = Whole(bounded(load(args.checkpoint), args.data)).eval()
    torch.onnx.export(whole, torch.zeros(1, 3, F.SIDE, F.SIDE), str(args.out), opset_version=9, input_names=["face"],
                      output_names=["numbers"], do_constant_folding=True)
    content = args.out.read_bytes()
    reader = cv2.dnn.readNetFromONNX(np.frombuffer(content, np.uint8))
    inside = np.random.default_rng(1).integers(0, 256, (F.SIDE, F.SIDE), np.uint8)
    with torch.no_grad():  # the same as training saw it
        x, y, side = (int(v) for v in F.BOX)
        seen = nn.functional.pixel_shuffle(whole.smaller(torch.from_numpy(inside[None, None].astype(np.float32))[:, :, y:y + side, x:x + side]), 2)
    assert np.abs(seen[0, 0].numpy() - F.view(inside)).max() < 3, "the view is another than in training"
    rng = np.random.default_rng(0)
    worst = 1.0
    for _ in range(20):
        chip = cv2.resize(rng.integers(0, 256, (12, 12, 3), np.uint8), (F.SIDE, F.SIDE), interpolation=cv2.INTER_CUBIC)
        blob = cv2.dnn.blobFromImage(chip, 1 / 64, (F.SIDE, F.SIDE), (127.5,) * 3, False)
        reader.setInput(blob)
        theirs = reader.forward().ravel()
        with torch.no_grad():
            ours = whole(torch.from_numpy(blob)).numpy().ravel()
        worst = min(worst, float(theirs @ ours / np.linalg.norm(theirs) / np.linalg.norm(ours)))
    with torch.no_grad():
        numbers = whole(torch.from_numpy(cv2.dnn.blobFromImage(drawn_chip(17, 14), 1 / 64, (F.SIDE, F.SIDE), (127.5,) * 3, False)))[0].numpy()
    print("of the drawn face:", (numbers[:8] / np.linalg.norm(numbers)).round(4).tolist())
    print(f"{args.out}: {len(content)} bytes, sha256 {hashlib.sha256(content).hexdigest()}, OpenCV and torch agree to {worst:.6f}")


if __name__ == "__main__":
    main()
