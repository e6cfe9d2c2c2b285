# SPDX-License-Identifier: MIT
"""What a door camera does to a face: views of one aligned grey face, each spoiled in its own way."""
import cv2
import numpy as np

import faces as F

NOISE = np.random.default_rng(0).standard_normal(1 << 20).astype(np.float32)
RAMP = np.linspace(-1, 1, F.INPUT, dtype=np.float32)
LEVELS = np.arange(256, dtype=np.float32)


def noise(rng):
    k = int(rng.integers(len(NOISE) - F.INPUT * F.INPUT))
    return NOISE[k:k + F.INPUT * F.INPUT].reshape(F.INPUT, F.INPUT)


def small(x, side):
    x = cv2.resize(x, (side, side), interpolation=cv2.INTER_AREA)
    return cv2.resize(x, (F.INPUT, F.INPUT), interpolation=cv2.INTER_LINEAR)


def motion(x, length, angle):
    line = np.zeros((9, 9), np.float32)
    dx, dy = np.cos(angle) * length / 2, np.sin(angle) * length / 2
    cv2.line(line, (round(4 - dx), round(4 - dy)), (round(4 + dx), round(4 + dy)), 1.0)
    return cv2.filter2D(x, -1, line / line.sum())


def dark(x, gain, sigma, rng):
    """A camera that turns up what little light there is: noise that grows, and steps."""
    x = x.astype(np.float32) * gain + sigma * noise(rng) * np.sqrt(0.3 + x / 255)
    return (np.round(x).clip(0, 255) / gain * 0.9).clip(0, 255)


def infrared(x, rng):
    """Near-infrared: skin is even and bright, the lamp sits beside the lens, edges fall off, eyes shine."""
    x = x.astype(np.float32)
    even = x / (cv2.GaussianBlur(x, (0, 0), 12) + 20) * 130
    x = (1 - 0.7) * x + 0.7 * even
    fall = 1.25 - rng.uniform(0.2, 0.7) * (RAMP[None] ** 2 + RAMP[:, None] ** 2)
    return x * fall


def jpeg(x, quality):
    return cv2.imdecode(cv2.imencode(".jpg", x.clip(0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality])[1], 0)


def spoiled(face, rng, offsets):
    """One view of a face. offsets: what another detector's points differ by (faces.detector_offsets)."""
    u = rng.random(32)
    angle, scale, dx, dy = (u[0] - 0.5) * 0.2, 1 + (u[1] - 0.5) * 0.14, (u[2] - 0.5) * 4, (u[3] - 0.5) * 4
    if u[4] < 0.5:
        row = offsets[int(u[5] * len(offsets))]
        zoom = F.INPUT / F.BOX[2]
        angle, scale, dx, dy = angle * 0.5 + row[0], scale * row[1], dx * 0.5 + row[2] * zoom, dy * 0.5 + row[3] * zoom
    x = F.view(face, angle.clip(-0.3, 0.3), np.clip(scale, 0.8, 1.2), np.clip(dx, -6, 6), np.clip(dy, -6, 6), u[6] < 0.5, (u[7] - 0.5) * 0.12)
    return worn(x, u, rng)


def worn(x, u, rng):
    """A view as a poor camera in poor light gives it; u: 32 numbers from 0 to 1 that say how. u[31] < 0.5 may mirror it."""
    if u[8] < 0.12:
        x = cv2.GaussianBlur(x, (0, 0), 0.5 + u[9] * 1.1)
    elif u[8] < 0.30:
        x = small(x, int(16 + u[9] * 32))
    elif u[8] < 0.37:
        x = motion(x, 2 + u[9] * 4, u[10] * np.pi)
    gamma, contrast, bright = np.exp((u[11] - 0.5) * 1.2), 0.6 + u[12] * 0.8, (u[13] - 0.5) * 60
    x = cv2.LUT(x, ((255 * (LEVELS / 255) ** gamma - 128) * contrast + 128 + bright).clip(0, 255)).astype(np.float32)
    if u[14] < 0.25:  # light from one side, or from behind
        a = u[15] * 2 * np.pi
        x *= 1 + (0.15 + 0.45 * u[16]) * (np.cos(a) * RAMP[None] + np.sin(a) * RAMP[:, None])
    if u[17] < 0.12:
        x = infrared(x, rng)
    if u[18] < 0.15:
        x = dark(x.clip(0, 255), 0.08 + 0.3 * u[19], 0.6 + 2.4 * u[20], rng)
    elif u[18] < 0.40:
        x = x + (1 + 11 * u[19]) * noise(rng)
    if u[21] < 0.2:
        x = jpeg(x, int(15 + u[22] * 60)).astype(np.float32)
    if u[23] < 0.25:  # a hand, a scarf, a post
        w, h = int(8 + u[24] * 18), int(8 + u[25] * 18)
        i, j = int(u[26] * F.INPUT - h / 2), int(u[27] * F.INPUT - w / 2)
        x[max(0, i):max(0, i + h), max(0, j):max(0, j + w)] = u[28] * 255
    if u[29] < 0.1:  # the picture ends here
        k = int(2 + u[30] * 8)
        x[:, :k] = 0
        if u[31] < 0.5:
            x = x[:, ::-1]
    return x.clip(0, 255)


# Fixed tests of weaknesses: one kind each, at one strength.
def kinds(seed=0):
    rng = np.random.default_rng(seed)
    return {
        "as it is": lambda x: x,
        "mirrored": lambda x: x[:, ::-1],
        "blurred (sigma 1.5 of 64 px)": lambda x: cv2.GaussianBlur(x, (0, 0), 1.5),
        "small (24 px across)": lambda x: small(x, 24),
        "small (16 px across)": lambda x: small(x, 16),
        "noisy (sigma 15)": lambda x: (x + 15 * noise(rng)).clip(0, 255),
        "dark (a tenth of the light)": lambda x: dark(x.astype(np.float32), 0.1, 1.5, rng),
        "compressed (JPEG 20)": lambda x: jpeg(x, 20),
        "light from the side": lambda x: (x * (1 + 0.6 * RAMP[None])).clip(0, 255),
        "backlit (dark, low contrast)": lambda x: x * 0.25 + 5,
        "infrared (imitated)": lambda x: infrared(x, rng).clip(0, 255),
        "mouth covered": lambda x: np.vstack([x[:42], np.full((22, F.INPUT), 90, x.dtype)]),
        "turned by 10 degrees": lambda x: cv2.warpAffine(x, cv2.getRotationMatrix2D((31.5, 31.5), 10, 1), (64, 64), borderMode=cv2.BORDER_REPLICATE),
    }
