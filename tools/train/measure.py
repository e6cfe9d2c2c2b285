# SPDX-License-Identifier: MIT
"""How well numbers tell people apart. Used for choosing on validation people; the final figures come from `doorbellctl eval`."""
import numpy as np


def unit(x):
    return x / np.linalg.norm(x, axis=-1, keepdims=True)


def rates(same, different):
    """Equal error rate, and the share of same pairs accepted at a share of different ones."""
    same, different = np.sort(same), np.sort(different)
    thresholds = np.unique(np.concatenate([same, different]))
    refused = np.searchsorted(same, thresholds) / len(same)
    accepted = 1 - np.searchsorted(different, thresholds) / len(different)
    k = np.argmin(abs(refused - accepted))
    result = {"eer": float((refused[k] + accepted[k]) / 2)}
    for rate in (1e-2, 1e-3, 1e-4):
        if rate * len(different) >= 1:
            result[f"tar{rate:g}"] = float((same > different[-int(rate * len(different)) - 1]).mean())
    return result


def all_pairs(embeddings, people, others=None):
    """All pairs of pictures within a set; others: the same pictures seen in another way, then the pairs are across."""
    scores = embeddings @ (embeddings if others is None else others).T
    i, j = np.triu_indices(len(embeddings), 1)
    if others is not None:
        scores = (scores + scores.T) / 2
    s, is_same = scores[i, j], people[i] == people[j]
    return rates(s[is_same], s[~is_same])
