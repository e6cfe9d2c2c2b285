#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Teaches the small network to see in a spoiled view what the teacher sees in the clean face.

train.py NAME --data DIR --images N: DIR/NAME.pt is the last checkpoint (from which it goes on when started again), DIR/NAME.log the
curve, one JSON object a line. The pace of learning follows --images; start again with another number to end sooner or later.
"""
import argparse
import copy
import json
import pathlib
import time

import cv2
import numpy as np
import torch
import torch.nn.functional as nnf

import degrade
import faces as F
import measure
import nets


def embed(net, chips, mirrored=False, spoil=None):
    net.eval()
    out = []
    with torch.no_grad():
        for k in range(0, len(chips), 128):
            views = np.stack([F.view(c) for c in chips[k:k + 128]])
            if spoil:
                views = np.stack([spoil(v) for v in views])
            if mirrored:
                views = views[:, :, ::-1]
            x = torch.from_numpy(F.normalise(views))[:, None].contiguous(memory_format=torch.channels_last)
            out.append(measure.unit(net(x).numpy()))
    return np.concatenate(out)


def both_ways(net, chips, spoil=None):
    return measure.unit(embed(net, chips, False, spoil) + embed(net, chips, True, spoil))


class Teaching:
    """Faces and the teacher's numbers, of which the 128 directions that vary most are kept."""

    def __init__(self, data, only_real, dimensions):
        self.data, self.only_real = pathlib.Path(data), only_real
        real = np.load(self.data / "real.npz")
        self.offsets = real["offsets"]
        self.grey, self.teacher = [real["grey"]], [real["teacher"]]
        self.loaded = set()
        self.projection = None
        self.load()
        teacher = np.concatenate(self.teacher)
        self.mean = real["teacher"].mean(0)
        _, spread, axes = np.linalg.svd(teacher[:20000] - self.mean, full_matrices=False)
        self.kept = float((spread[:dimensions] ** 2).sum() / (spread ** 2).sum())
        self.axes = axes[:dimensions]
        self.refresh()

    def load(self):
        before = len(self.loaded)
        for path in sorted(self.data.glob("mixed_[0-9][0-9][0-9][0-9].npz")):
            if self.only_real or path.name in self.loaded:
                continue
            shard = np.load(path)
            self.grey.append(shard["grey"])
            self.teacher.append(shard["teacher"])
            self.loaded.add(path.name)
        return len(self.loaded) > before

    def refresh(self):
        self.targets = [measure.unit((t - self.mean) @ self.axes.T).astype(np.float32) for t in self.teacher]
        self.where = np.concatenate([np.stack([np.full(len(t), i), np.arange(len(t))], 1) for i, t in enumerate(self.targets)])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name")
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--images", type=float, default=2e6)
    parser.add_argument("--net", default="medium", choices=nets.NETS)
    parser.add_argument("--dimensions", type=int, default=128)
    parser.add_argument("--only-real", action="store_true", help="no mixed faces, for comparison")
    parser.add_argument("--minutes", type=float, default=1e9, help="CPU minutes at most, for comparison: the pace follows them instead")
    parser.add_argument("--cosine", type=float, default=20.0)
    parser.add_argument("--relations", type=float, default=50.0)
    parser.add_argument("--contrast", type=float, default=0.5)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--decay", type=float, default=0.05)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    cv2.setNumThreads(1)
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)
    teaching = Teaching(args.data, args.only_real, args.dimensions)
    check = dict(np.load(args.data / "validation.npz"))
    net = nets.NETS[args.net](args.dimensions).to(memory_format=torch.channels_last)
    steady = copy.deepcopy(net)
    heavy, light = [p for p in net.parameters() if p.ndim > 1], [p for p in net.parameters() if p.ndim <= 1]
    optimiser = torch.optim.AdamW([{"params": heavy, "weight_decay": args.decay}, {"params": light, "weight_decay": 0}], lr=args.rate,
                                  betas=(0.9, 0.99))
    checkpoint = args.data / f"{args.name}.pt"
    seen = step = 0
    spent = 0.0
    if checkpoint.exists():
        state = torch.load(checkpoint)
        net.load_state_dict(state["last"])
        steady.load_state_dict(state["state"])
        optimiser.load_state_dict(state["optimiser"])
        seen, step, spent = state["seen"], state["step"], state["spent"]
        teaching.mean, teaching.axes = state["mean"], state["axes"]
        teaching.refresh()
        rng = np.random.default_rng([args.seed, step])
    log = open(args.data / f"{args.name}.log", "a", encoding="utf-8")

    def say(**values):
        line = json.dumps(values)
        print(line, file=log, flush=True)
        print(line, flush=True)

    parameters, macs = nets.cost(net)
    people = check["person"]
    say(args={k: str(v) for k, v in vars(args).items()}, parameters=parameters, macs=macs, kept=round(teaching.kept, 4),
        teacher=measure.all_pairs(check["teacher"], people), teacher_kept=measure.all_pairs(
            measure.unit((check["teacher"] - teaching.mean) @ teaching.axes.T), people))
    started = time.process_time() - spent

    def progress():
        return max(min(1.0, seen / args.images) if args.minutes > 1e8 else 0.0, (time.process_time() - started) / 60 / args.minutes)

    def report():
        wanted = measure.unit((check["teacher"] - teaching.mean) @ teaching.axes.T)
        plain, flipped = embed(steady, check["neural"]), both_ways(steady, check["neural"])
        builtin = both_ways(steady, check["builtin"])
        hard = embed(steady, check["neural"], False, degrade.kinds()["dark (a tenth of the light)"])
        views = {"plain": measure.all_pairs(plain, people), "flip": measure.all_pairs(flipped, people),
                 "builtin": measure.all_pairs(builtin, people), "dark": measure.all_pairs(flipped, people, hard)}
        say(seen=seen, cpu=round(time.process_time() - started), wall=time.strftime("%H:%M:%S"), rate=round(optimiser.param_groups[0]["lr"], 6),
            faces=len(teaching.where), loss=[round(float(v), 4) for v in losses / max(1, counted)],
            agree=round(float((flipped * wanted).sum(1).mean()), 4), **{k: {a: round(b, 4) for a, b in v.items()} for k, v in views.items()})
        torch.save({"state": steady.state_dict(), "last": net.state_dict(), "optimiser": optimiser.state_dict(), "seen": seen, "step": step,
                    "spent": time.process_time() - started, "mean": teaching.mean, "axes": teaching.axes, "net": args.net,
                    "dimensions": args.dimensions}, checkpoint.with_suffix(".part"))
        checkpoint.with_suffix(".part").replace(checkpoint)

    losses, counted, last = np.zeros(3), 0, time.process_time()
    fresh = time.process_time()
    while progress() < 1:
        if time.process_time() - fresh > 60:
            fresh = time.process_time()
            if not args.only_real and teaching.load():
                teaching.refresh()
        # Real faces come eight times as often as mixed ones: they are what it is about.
        real = len(teaching.grey[0])
        total = len(teaching.where)
        pick = rng.integers(0, total, args.batch)
        often = rng.random(args.batch) < min(1.0, 8 * real / (8 * real + total - real))
        pick[often] = rng.integers(0, real, int(often.sum()))
        rows = teaching.where[pick]
        for group in optimiser.param_groups:
            group["lr"] = args.rate * min(1, (step + 1) / 200) * (0.5 + 0.5 * np.cos(np.pi * progress())) + 1e-6
        views = np.stack([degrade.spoiled(teaching.grey[i][j], rng, teaching.offsets) for i, j in rows])
        x = torch.from_numpy(F.normalise(views))[:, None].contiguous(memory_format=torch.channels_last)
        target = torch.from_numpy(np.stack([teaching.targets[i][j] for i, j in rows]))
        bank_rows = teaching.where[rng.integers(0, total, 1024)]
        bank = torch.cat([target, torch.from_numpy(np.stack([teaching.targets[i][j] for i, j in bank_rows]))])
        net.train()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            inner = net.head(net.body(x))
        seen_as = nnf.normalize(net.bn(inner.float()))
        apart = (1 - (seen_as * target).sum(1)).mean()
        relations = ((seen_as @ seen_as.t() - target @ target.t()) ** 2).mean()
        wanted = nnf.softmax(16 * target @ bank.t(), 1)
        contrast = -(wanted * nnf.log_softmax(16 * seen_as @ bank.t(), 1)).sum(1).mean()
        loss = args.cosine * apart + args.relations * relations + args.contrast * contrast
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
        optimiser.step()
        step += 1
        seen += args.batch
        losses += [apart.item(), relations.item(), contrast.item()]
        counted += 1
        with torch.no_grad():
            keep = min(0.998, step / (step + 20))
            for average, value in zip(steady.state_dict().values(), net.state_dict().values()):
                if value.dtype.is_floating_point:
                    average.mul_(keep).add_(value, alpha=1 - keep)
                else:
                    average.copy_(value)
        if time.process_time() - last > 60:
            last = time.process_time()
            report()
            losses[:], counted = 0, 0
    report()
    say(done=True)


if __name__ == "__main__":
    main()
