#!/usr/bin/env python3
"""Measures a reader on what nothing was learned from: areas under the curve.

  measure.py READER.onnx VOCAB.txt

The 550 judged sentences of ../shared/training/entailment-dev, the unlearned texts of squad2's four articles, and those of written/,
claims by what is wrong with them. READER.onnx is fp32 or int8; where it judges no claims, none are measured. Needs numpy and onnxruntime.
"""
import collections
import random
import sys

import numpy as np
import onnxruntime

import reading
import written
from articles import clean, lines, quoted_news
from claims import SentenceChooser
from packing import CONTRADICTED, LONGEST_PAIR, LONGEST_QUESTION, SUPPORTED, Packer, is_dev
from wordpiece import WordPiece, sentences

BATCH, SEED = 16, 14


class Reader:
    """The model, one batch of examples of like length at a time."""

    def __init__(self, path, pieces):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        self.cls, self.sep = pieces.cls, pieces.sep
        self.judges = any(output.name == "claim" for output in self.session.get_outputs())

    def read(self, packer):
        """Of each example of the packer: the answer logit, the chance that the claim is supported, and the words' F1."""
        tokens = [self._tokens(packer, row) for row in packer.rows]
        found = [None] * len(tokens)
        order = sorted(range(len(tokens)), key=lambda i: len(tokens[i][0]))
        for at in range(0, len(order), BATCH):
            part = order[at:at + BATCH]
            longest = len(tokens[part[-1]][0])
            ids, mask, kinds = (np.zeros((len(part), longest), np.int64) for _ in range(3))
            for line, i in enumerate(part):
                pieces, first = tokens[i]
                ids[line, :len(pieces)], mask[line, :len(pieces)], kinds[line, first:len(pieces)] = pieces, 1, 1
            inputs = {"input_ids": ids, "attention_mask": mask, "token_type_ids": kinds}
            span, answer, *claims = self.session.run(["span", "answer", *["claim"] * self.judges], inputs)
            claim = claims[0] if claims else np.zeros((len(part), 3))
            for line, i in enumerate(part):
                _, first = tokens[i]
                chances = np.exp(claim[line] - claim[line].max())
                words = overlap(span[line, first:len(tokens[i][0]) - 1], *packer.rows[i][6:8])
                found[i] = float(answer[line, 0]), float(chances[0] / chances.sum()), words
        return found

    def _tokens(self, packer, row):
        first = packer.encoded[row[2]][0][:LONGEST_QUESTION]
        second = [t for s in packer.second[row[3]:row[3] + row[4]] for t in packer.encoded[s][0]]
        return [self.cls, *first, self.sep, *second[:LONGEST_PAIR - 3 - len(first)], self.sep], len(first) + 2


def overlap(span, start, end):
    """F1 of the likeliest words with the answer's, by pieces."""
    begin = int(span[:, 0].argmax())
    finish = begin + int(span[begin:, 1].argmax())
    common = max(0, min(finish, end) - max(begin, start) + 1)
    return 2 * common / (finish - begin + 1 + end - start + 1)


def area(good, bad):
    """Area under the ROC curve, and how many were compared."""
    if not good or not bad:
        return "none"
    good, bad = np.array(good)[:, None], np.array(bad)[None, :]
    return f"{((good > bad) + 0.5 * (good == bad)).mean():.3f} ({good.size} against {bad.size})"


def entailment(reader, pieces, chooser):
    packer = Packer(pieces)
    for i, pair in enumerate(lines("entailment-dev.jsonl.gz")):
        parts, claim = sentences(clean(pair["premise"])), clean(pair["claim"])
        packer.claim(pair["set"], claim, chooser.best(claim, parts, 3), SUPPORTED if pair["label"] == "E" else CONTRADICTED, True)
    found = reader.read(packer)
    pick = lambda yes: [f[1] for f, row in zip(found, packer.rows) if (row[5] == SUPPORTED) == yes]
    print("entailment-dev, claims:", area(pick(True), pick(False)))


def squad(reader, pieces):
    packer = Packer(pieces)
    for q in reading.read_questions(random.Random(SEED)):
        if q["set"] == "squad2-dev-part" and is_dev(q["context"]):
            passage, end = reading.whole(q["context"]), q["start"] + len(q["answer"])
            answer = reading.placed(q["context"], passage, q["start"], end) if q["answer"] else None
            if answer or not q["answer"]:
                packer.reading("squad2", q["question"], passage, answer, True)
    questions("squad2-dev-part", packer, reader.read(packer), lambda source: True)


def questions(name, packer, found, taken):
    sources = list(packer.sources)
    rows = [(f, row) for f, row in zip(found, packer.rows) if row[0] == 0 and taken(sources[row[1]])]
    good, bad = ([f[0] for f, row in rows if row[5] == label] for label in (1, 0))
    print(f"{name}, questions:", area(good, bad), f"words {np.mean([f[2] for f, row in rows if row[5] == 1] or [0]):.3f}")


def by_hand(reader, pieces, chooser):
    packer = Packer(pieces)
    kept = [row for row in written.rows("questions") if written.is_dev(row["text"])]
    for row in kept:
        written.add_question(packer, chooser, random.Random(SEED), row)
    for row in written.rows("dialogues"):
        if written.is_dev(row["text"]):
            written.add_dialogue(packer, random.Random(SEED), row)
    found = reader.read(packer)
    for root in ("written", "invented", "dialogue"):
        for other in ("absent", "absent-wide", "other"):
            positive = "/answer-wide" if other.endswith("wide") else "/answer"
            questions(f"{root}, answered against {other}", packer, found, lambda source: source in (root + positive, f"{root}/{other}"))
    if not reader.judges:
        return
    packer, kinds = Packer(pieces), []
    for row in written.rows("claims"):
        if written.is_dev(row["text"]):
            written.add_claim(packer, chooser, row)
            kinds += [row.get("what", "true")] * (len(packer.rows) - len(kinds))
    by_kind = collections.defaultdict(list)
    for kind, (_, chance, _) in zip(kinds, reader.read(packer)):
        by_kind[kind].append(chance)
    true = by_kind.pop("true", [])
    print("written, claims:", area(true, [c for found in by_kind.values() for c in found]))
    for kind, scores in sorted(by_kind.items(), key=lambda k: -len(k[1])):
        print(f"  {kind}:", area(true, scores))


def main(model, vocabulary):
    pieces = WordPiece(vocabulary)
    reader, chooser = Reader(model, pieces), SentenceChooser([text for text, _ in quoted_news()])
    if reader.judges:
        entailment(reader, pieces, chooser)
    squad(reader, pieces)
    by_hand(reader, pieces, chooser)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
