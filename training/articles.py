"""Where texts and examples come from: the files of ../shared/training and the annotated news of ../shared/bench/quotes."""
import csv
import gzip
import io
import json
import os
import re

SHARED = os.environ.get("ARTICLEBOT_SHARED", os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "shared"))
TAG = re.compile(r"<[^>]*>")


def lines(name):
    """The objects of a gzipped JSON-lines file of ../shared/training."""
    with gzip.open(os.path.join(SHARED, "training", name), "rt", encoding="utf8") as file:
        for line in file:
            yield json.loads(line)


def clean(text):
    """Treebank's brackets and marks as they are written, without tags."""
    text = TAG.sub(" ", text)
    for old, new in (("-LRB-", "("), ("-RRB-", ")"), ("-LSB-", "["), ("-RSB-", "]"), ("``", '"'), ("''", '"')):
        text = text.replace(old, new)
    return text


def quoted_news():
    """(text, attributions) of every second annotated news article: those that the quotations learn from; the others stay unread."""
    folder = os.path.join(SHARED, "bench", "quotes")
    gold = json.load(open(os.path.join(folder, "cache", "gold-train-v5.json"), encoding="utf8"))
    for name in sorted(gold)[::2]:
        path = os.path.join(folder, "data", "train", "text", name + ".txt")
        if os.path.exists(path):
            yield open(path, encoding="utf8").read(), gold[name]


PUBLIC = os.environ.get("ARTICLEBOT_PUBLIC", os.path.join(os.path.dirname(os.path.abspath(__file__)), "public"))
LEVELS = ("Elementary", "Intermediate", "Advanced")


def retold_news():
    """(premise paragraphs, claim paragraph): news that teachers told again in easier words (OneStopEnglishCorpus, CC BY-SA 4.0)."""
    folder = os.path.join(PUBLIC, "OneStopEnglishCorpus", "Texts-Together-OneCSVperFile")
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            content = file.read()
        # Some files were written on a Macintosh: there the quotation mark has the number of another letter.
        text = content.decode("mac_roman" if content.count(b"\xd5") > content.count(b"\x92") else "cp1252", "replace")
        rows = [[re.sub(r"\s+", " ", cell).strip() for cell in row] for row in csv.reader(io.StringIO(text, newline=""))]
        columns = {level: i for i, level in enumerate(rows[0]) if level in LEVELS} if rows else {}
        for easy, hard in ((0, 2), (1, 2), (0, 1)):
            if LEVELS[easy] not in columns or LEVELS[hard] not in columns:
                continue
            cell = lambda row, level: row[columns[LEVELS[level]]] if len(row) > columns[LEVELS[level]] else ""
            for i in range(1, len(rows)):
                around = [cell(row, hard) for row in rows[max(1, i - 1):i + 2]]
                yield name, [a for a in around if a], cell(rows[i], easy)


def split_sentences():
    """(long sentence, the short ones that say the same) of Wikipedia's history (google-research-datasets/wiki-split, CC BY-SA 4.0)."""
    for name in ("tune", "validation", "test"):
        with open(os.path.join(PUBLIC, "wiki-split", name + ".tsv"), encoding="utf8") as file:
            for line in file:
                long, short = line.rstrip("\n").split("\t")[:2]
                yield clean(long), [clean(s).strip() for s in short.split("<::::>")]
