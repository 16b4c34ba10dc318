"""WordPiece tokens as BERT's uncased models read them, with their places in the text.

Source: Devlin et al., “BERT: Pre-training of Deep Bidirectional Transformers”, 2019; the vocabulary is the model's own.
"""
import re
import unicodedata

LONGEST_WORD = 100


class WordPiece:
    """Cuts text into word pieces. The same pieces come out of Microsoft.ML.Tokenizers' BertTokenizer."""

    def __init__(self, vocabulary):
        """vocabulary: the path of a vocab.txt, one piece a line; its line is its number."""
        with open(vocabulary, encoding="utf8") as file:
            self.numbers = {line.rstrip("\n"): i for i, line in enumerate(file)}
        self.cls, self.sep, self.unknown = (self.numbers[name] for name in ("[CLS]", "[SEP]", "[UNK]"))
        self.known = {}

    def encode(self, text):
        """The numbers of the pieces, and the start and end of each in the text (code points)."""
        numbers, places = [], []
        for word, start, end in words(text):
            for number, first, last in self._pieces(word):
                numbers.append(number)
                places.append((start + first, min(end, start + last)))
        return numbers, places

    def _pieces(self, word):
        folded = fold(word)
        found = self.known.get(folded)
        if found is None:
            found = self.known[folded] = self._cut(folded)
        return found

    def _cut(self, word):
        if not word:
            return []
        if len(word) > LONGEST_WORD:
            return [(self.unknown, 0, len(word))]
        pieces, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.numbers:
                end -= 1
            if end == start:
                return [(self.unknown, 0, len(word))]
            pieces.append((self.numbers[("##" if start else "") + word[start:end]], start, end))
            start = end
        return pieces


def fold(word):
    """Small letters without accents."""
    if word.isascii():
        return word.lower()
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")


def words(text):
    """The words and marks of a text with their places."""
    start = -1
    for i, c in enumerate(text):
        if is_space(c):
            kind = 0
        elif is_mark(c) or is_ideograph(c):
            kind = 2
        else:
            kind = 1
        if kind == 1:
            if start < 0:
                start = i
            continue
        if start >= 0:
            yield text[start:i], start, i
            start = -1
        if kind == 2:
            yield c, i, i + 1
    if start >= 0:
        yield text[start:], start, len(text)


def is_space(c):
    return c.isspace() or unicodedata.category(c) in ("Zs", "Cc", "Cf")


def is_mark(c):
    code = ord(c)
    if code < 128:
        return 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return unicodedata.category(c).startswith("P")


def is_ideograph(c):
    code = ord(c)
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x2FA1F


SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9])")
ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|Jr|Sr|vs|No|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|U\.S|U\.K|U\.N|[A-Z])\.)$")


def sentences(text):
    """The sentences of a text, by rule: enough for making examples."""
    found, start = [], 0
    for match in SENTENCE_END.finditer(text):
        head = text[start:match.end()].strip()
        if ABBREVIATION.search(head):
            continue
        if head:
            found.append(head)
        start = match.end()
    tail = text[start:].strip()
    if tail:
        found.append(tail)
    return found
