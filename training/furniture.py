#!/usr/bin/env python3
"""Learns to tell what a page says to its visitors from its article, block by block.

  furniture.py OUT.tsv [TEST.jsonl]

From furniture.jsonl: blocks of both kinds, written for this (CC0); and from the paragraphs of real articles, which are none: BBC news of
the set defacto, OneStopEnglishCorpus and the pages that mozilla/readability is tested with. A logistic regression over the block's words, its
pairs of words, its first and last words and its shape. OUT.tsv: a feature and its weight a line, the greatest first;
`Articles/Kinds/FurnitureModel` reads it. With TEST.jsonl it prints how well it tells blocks that it has not learned from. The same seed gives
the same weights. Needs numpy.
"""
import collections
import json
import math
import random
import os
import re
import sys

import written
from articles import PUBLIC

SEED, EPOCHS, RATE, DECAY, FEWEST, LEAST = 7, 10, 0.15, 2e-4, 3, 0.3
WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?|[0-9]+|[^\sa-z0-9]")
SHORTEST, LONGEST = 6, 600  # words, letters
LENGTHS = (4, 8, 15, 25, 40)


def features(block):
    """The names of a block's features, each once. FurnitureModel has the same."""
    words = ["0" if w[0].isdigit() else w.replace("’", "'") for w in WORD.findall(block.lower())]
    if not words:
        return set()
    found = set(words) | {f"{a} {b}" for a, b in zip(words, words[1:])}
    found |= {"^ " + " ".join(words[:1]), "^ " + " ".join(words[:2]), "^ " + " ".join(words[:3]), "$ " + words[-1]}
    count = len(block.split())
    found.add(f"#length {sum(count > most for most in LENGTHS)}")
    capitals = sum(w[0].isupper() for w in block.split()) / count
    found.add(f"#capitals {int(capitals * 4)}")
    return found


def read(path):
    with open(path, encoding="utf8") as file:
        rows = [json.loads(line) for line in file if line.strip()]
    return [(features(row["block"]), row["furniture"]) for row in rows]


def real():
    """Paragraphs of real articles, as blocks that are no furniture."""
    luck, found = random.Random(SEED), []
    folder = os.path.join(PUBLIC, "OneStopEnglishCorpus", "Texts-SeparatedByReadingLevel", "Adv-Txt")
    pages = os.path.join(PUBLIC, "readability", "test", "test-pages")
    for names, most in ((["defacto:" + name for name in sorted(written.summarised())], 5000),
                        (["onestop:" + name.removesuffix(".txt") for name in sorted(os.listdir(folder)) if name.endswith(".txt") and name[0] != "."], 2500),
                        (["readability:" + name for name in sorted(os.listdir(pages))], 3500)):
        blocks = [block for name in names for block in written.paragraphs(name) if SHORTEST <= len(block.split()) and len(block) <= LONGEST]
        found += luck.sample(blocks, min(most, len(blocks)))
    return [(features(block), False) for block in found]


def learn(rows):
    counts = collections.Counter(f for found, _ in rows for f in found)
    rows = [([f for f in found if counts[f] >= FEWEST], label) for found, label in rows]
    weights, seen, luck = collections.defaultdict(float), collections.defaultdict(float), random.Random(SEED)
    for epoch in range(EPOCHS):
        luck.shuffle(rows)
        for found, label in rows:
            error = label - probability(weights, found)
            for f in [*found, "#bias"]:
                slope = error - DECAY * weights[f]
                seen[f] += slope * slope
                weights[f] += RATE * slope / math.sqrt(seen[f] + 1e-6)
    return {f: w for f, w in weights.items() if abs(w) >= LEAST}


def probability(weights, found):
    score = weights.get("#bias", 0.0) + sum(weights.get(f, 0.0) for f in found)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def scored(weights, rows):
    return [(probability(weights, found), label) for found, label in rows]


def report(name, found):
    yes, no = [p for p, label in found if label], [p for p, label in found if not label]
    for least in (0.5, 0.8, 0.9, 0.95):
        print(f"{name}, from {least}: {sum(p >= least for p in yes)} of {len(yes)} found, {sum(p >= least for p in no)} of {len(no)} taken wrongly")


def main(out, test=None):
    rows = read(os.path.join(os.path.dirname(os.path.abspath(__file__)), "furniture.jsonl")) + real()
    random.Random(SEED).shuffle(rows)
    parts = [rows[i::5] for i in range(5)]
    report("left out in turn", [pair for part in parts for pair in scored(learn([row for p in parts if p is not part for row in p]), part)])
    weights = learn(rows)
    if test:
        report("unread", scored(weights, read(test)))
    with open(out, "w", encoding="utf8") as file:
        file.write("feature\tweight\n")
        for feature, weight in sorted(weights.items(), key=lambda each: (-abs(each[1]), each[0])):
            file.write(f"{feature}\t{weight:.3f}\n")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(*sys.argv[1:])
