#!/usr/bin/env python3
"""Makes the examples that the reader and the entailment head learn from.

  prepare.py MODEL.onnx VOCAB.txt OUT.npz [reading]

With `reading` only the reader's examples are made.
MODEL.onnx and VOCAB.txt are those of snowflake-arctic-embed-xs; README.md beside this tells where they come from. Reads ../shared/training
and ../shared/bench/quotes, never ../shared/bench/qa. The same seed gives the same examples.
"""
import collections
import random
import sys
import time

import claims
import reading
import written
from articles import quoted_news
from edits import NAME, Editor
from encoder import weights_of
from lexicon import Lexicon
from packing import Packer, is_dev
from wordpiece import WordPiece

SEED = 14


def main(model, vocabulary, out, only=None):
    started = time.time()
    log = lambda line: print(f"{time.time() - started:6.0f} s {line}", flush=True)
    pieces = WordPiece(vocabulary)
    editor = Editor(Lexicon(), pieces.numbers, weights_of(model)["embeddings.word_embeddings.weight"], SEED)
    names = collections.Counter(m.group().split()[0] for text, _ in quoted_news() for m in NAME.finditer(text) if m.group().count(" ") == 1)
    editor.first_names = [n for n, count in names.most_common(400) if count > 3]
    packer = Packer(pieces)
    if not only:
        claims.add_all(packer, editor, random.Random(SEED), is_dev, log)
    reading.add_all(packer, editor, random.Random(SEED), is_dev, log)
    written.add_all(packer, claims.SentenceChooser([text for text, _ in quoted_news()]), random.Random(SEED), not only)
    packer.write(out)
    counts = collections.Counter((list(packer.sources)[row[1]], row[0], row[5], row[8]) for row in packer.rows)
    for (source, task, label, dev), count in sorted(counts.items()):
        print(f"{source}\ttask {task}\tlabel {label}\tdev {dev}\t{count}")
    log(f"{len(packer.rows)} examples, {len(packer.encoded)} texts, {sum(len(e[0]) for e in packer.encoded)} pieces")


if __name__ == "__main__":
    if len(sys.argv) != 4 and sys.argv[4:] != ["reading"]:
        sys.exit(__doc__)
    main(*sys.argv[1:])
