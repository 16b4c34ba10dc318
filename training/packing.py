"""Examples as arrays: each different text is tokenised once, and an example is a pair of lists of texts with its labels."""
import hashlib

import numpy as np

READER, ENTAILMENT = 0, 1
SUPPORTED, NEITHER, CONTRADICTED, NOT_SUPPORTED = 0, 1, 2, 3
LONGEST_QUESTION, LONGEST_PAIR = 48, 240


class Packer:
    """Gathers examples and writes them to one .npz file."""

    def __init__(self, pieces):
        self.pieces, self.texts, self.encoded = pieces, {}, []
        self.rows, self.second = [], []
        self.sources = {}
        self.seen = set()

    def text(self, text):
        """The number of a text."""
        number = self.texts.get(text)
        if number is None:
            number = self.texts[text] = len(self.encoded)
            self.encoded.append(self.pieces.encode(text))
        return number

    def reading(self, source, question, sentences, answer, dev):
        """sentences: the passage in pieces; answer: (first piece, start, last piece, end) in code points, or None."""
        seconds = [self.text(s) for s in sentences]
        start = end = -1
        if answer is not None:
            place = self._tokens(seconds, answer)
            if place is None:
                return
            start, end = place
        self._add(READER, source, question, seconds, 1 if answer is not None else 0, start, end, dev)

    def claim(self, source, claim, sentences, label, dev):
        """sentences: the premise in pieces."""
        self._add(ENTAILMENT, source, claim, [self.text(s) for s in sentences], label, -1, -1, dev)

    def _add(self, task, source, first, seconds, label, start, end, dev):
        first = self.text(first)
        key = (task, first, tuple(seconds), label)
        length = min(LONGEST_QUESTION, len(self.encoded[first][0])) + sum(len(self.encoded[s][0]) for s in seconds) + 3
        if key in self.seen or not seconds or length > LONGEST_PAIR and task == READER and end >= LONGEST_PAIR - LONGEST_QUESTION - 3:
            return
        self.seen.add(key)
        number = self.sources.setdefault(source, len(self.sources))
        self.rows.append((task, number, first, len(self.second), len(seconds), label, start, end, int(dev), min(length, LONGEST_PAIR)))
        self.second.extend(seconds)

    def _tokens(self, seconds, answer):
        first, start, last, end = answer
        before = [0]
        for s in seconds:
            before.append(before[-1] + len(self.encoded[s][0]))
        opening = [i for i, (_, b) in enumerate(self.encoded[seconds[first]][1]) if b > start]
        closing = [i for i, (a, _) in enumerate(self.encoded[seconds[last]][1]) if a < end]
        if not opening or not closing:
            return None
        found = before[first] + opening[0], before[last] + closing[-1]
        return found if found[0] <= found[1] else None

    def write(self, path):
        """One file with the tokens of all texts and the examples."""
        tokens = np.array([t for ids, _ in self.encoded for t in ids], np.uint16)
        ends = np.cumsum([len(ids) for ids, _ in self.encoded]).astype(np.int32)
        np.savez(path, tokens=tokens, ends=ends, rows=np.array(self.rows, np.int32), second=np.array(self.second, np.int32),
                 sources=np.array(list(self.sources)))


def is_dev(text):
    """Whether a text, by its hash, belongs to the one in forty that nothing is learned from."""
    return hashlib.sha1(text[:200].encode("utf8")).digest()[0] < 6
