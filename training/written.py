"""Examples that people of this project wrote: written/questions.jsonl, dialogues.jsonl and claims.jsonl, about news texts that are not here
and about the invented ones of written/texts.jsonl."""
import functools
import hashlib
import html.parser
import json
import os
import random
import re

from articles import PUBLIC, SHARED, lines
import packing
from packing import NOT_SUPPORTED, SUPPORTED
from reading import as_typed, placed, whole
from wordpiece import sentences

SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[\"“'A-Z])")
OWN = ("invented:", "reading:")  # whose examples have a name of their own in the shares
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "written")


def rows(name):
    with open(os.path.join(FOLDER, name + ".jsonl"), encoding="utf8") as file:
        return [json.loads(line) for line in file]


def is_dev(name):
    """Whether a text, by its name's hash, belongs to the 15 of 100, or 30 of 100 of defacto's, that nothing is learned from."""
    if name.startswith("reading:"):
        return packing.is_dev(paragraphs(name)[0])
    share = hashlib.sha1(name.encode("utf8")).digest()[1]
    return share < 38 or is_summarised(name) and (share < 77 or packing.is_dev(summarised()[name.split(":", 1)[1]]))


def is_summarised(name):
    return name.startswith("defacto:")


@functools.cache
def paragraphs(name):
    """The paragraphs of a text: polnear:NAME of ../shared/bench/quotes, onestop:NAME of OneStopEnglishCorpus' harder texts,
    newspaper:NAME of the pages that codelucas/newspaper is tested with, readability:NAME of those that mozilla/readability is tested with,
    defacto:HASH of the news in ../shared/training/entailment.jsonl.gz, reading:HASH of the paragraphs in reading.jsonl.gz, or invented:NAME
    of texts written for this."""
    collection, title = name.split(":", 1)
    if collection == "invented":
        return invented()[title]
    if collection == "reading":
        return [asked()[title]]
    if is_summarised(name):
        return in_paragraphs(summarised()[title])
    if collection == "polnear":
        path = os.path.join(SHARED, "bench", "quotes", "data", "train", "text", title + ".txt")
    elif collection == "readability":
        return in_blocks(os.path.join(PUBLIC, "readability", "test", "test-pages", title, "expected.html"))
    elif collection == "newspaper":
        path = os.path.join(PUBLIC, "newspaper", "tests", "data", "text", title + ".txt")
    else:
        path = os.path.join(PUBLIC, "OneStopEnglishCorpus", "Texts-SeparatedByReadingLevel", "Adv-Txt", title + ".txt")
    with open(path, "rb") as file:
        content = file.read()
    # Some files were written on a Macintosh: there the quotation mark has the number of another letter.
    text = content.decode("mac_roman" if content.count(b"\xd5") > content.count(b"\x92") else "utf8", "replace")
    squeezed = (re.sub(r"\s+", " ", line).strip().strip("\ufeff") for line in text.split("\n") if line.strip())
    return list(squeezed)


class Blocks(html.parser.HTMLParser):
    """The texts of a page's paragraphs, headings and list items."""
    KINDS = {"p", "h1", "h2", "h3", "h4", "li", "blockquote", "figcaption", "td", "div"}

    def __init__(self):
        super().__init__()
        self.found = [""]

    def handle_starttag(self, tag, attributes):
        self.found += [""] if tag in self.KINDS else []

    def handle_endtag(self, tag):
        self.found += [""] if tag in self.KINDS else []

    def handle_data(self, data):
        self.found[-1] += data


def in_blocks(path):
    parser = Blocks()
    with open(path, encoding="utf8") as file:
        parser.feed(file.read())
    squeezed = (re.sub(r"\s+", " ", block).strip() for block in parser.found)
    return [block for block in squeezed if block]


@functools.cache
def asked():
    """The paragraphs that others asked questions about, by the first 16 digits of their hash."""
    contexts = {line["context"] for line in lines("reading.jsonl.gz") if line["set"] in ("squad1-subset", "squadshifts-new_wiki")}
    return {hashed(context): context for context in contexts}


def hashed(text):
    return hashlib.sha256(text.encode("utf8")).hexdigest()[:16]


@functools.cache
def invented():
    return {row["text"]: row["paragraphs"] for row in rows("texts")}


@functools.cache
def summarised():
    """The news texts of the set defacto, by the first 16 digits of their hash."""
    premises = {line["premise"] for line in lines("entailment.jsonl.gz") if line["set"] == "defacto"}
    return {hashed(premise): premise for premise in premises}


def in_paragraphs(text):
    """These texts have lost their paragraphs: one to three sentences are one, as newspapers have them."""
    parts = SENTENCE_END.split(re.sub(r"\s+", " ", text).strip())
    lengths, found, at = random.Random(len(text)), [], 0
    while at < len(parts):
        many = lengths.choice([1, 1, 2, 2, 3])
        found.append(" ".join(parts[at:at + many]))
        at += many
    return found


def add_all(packer, chooser, luck, with_claims=True):
    """Adds every example; `chooser` is claims.py's SentenceChooser, `luck` a Random."""
    for row in rows("questions"):
        add_question(packer, chooser, luck, row)
    for row in rows("dialogues"):
        add_dialogue(packer, luck, row)
    for row in rows("claims") if with_claims else []:
        add_claim(packer, chooser, row)


def root_of(name):
    """What the sources of a text's examples begin with."""
    return name.split(":")[0] if name.startswith(OWN) else "written"


def add_question(packer, chooser, luck, row):
    """A question with its paragraph, with a neighbour as well, and with a like paragraph that does not answer."""
    text, at, dev = paragraphs(row["text"]), row["paragraph"] - 1, is_dev(row["text"])
    passage, question, answer = whole(text[at]), row["question"], None
    if "start" in row:
        answer = placed(text[at], passage, row["start"], row["start"] + row["length"])
        if answer is None:
            return
    root = root_of(row["text"])
    source = root + ("/answer" if answer else "/absent")
    packer.reading(source, question, passage, answer, dev)
    neighbours = [i for i in (at - 1, at + 1) if 0 <= i < len(text)]
    for i in neighbours if not dev else neighbours[:1]:
        beside = whole(text[i])
        moved = behind(answer, beside) if answer and i < at else answer
        packer.reading(source + "-wide", as_typed(question, luck), beside + passage if i < at else passage + beside, moved, dev)
    if answer:
        found = found_in(row, text).lower()
        others = sorted((p for p in text if found not in p.lower()), key=lambda p: -chooser.coverage(question, p))
        for other in others[:1 if dev else 2]:
            packer.reading(root + "/other", as_typed(question, luck), whole(other), None, dev)


def behind(answer, beside):
    """Where an answer lies when other sentences go before its passage."""
    return answer[0] + len(beside), answer[1], answer[2] + len(beside), answer[3]


def add_dialogue(packer, luck, row):
    """Each question of a dialogue after the first, with those before it: with its paragraph, with a neighbour as well, and with the paragraph
    of the question before, where that does not answer."""
    text, dev = paragraphs(row["text"]), is_dev(row["text"])
    turns = row["turns"]
    for i, turn in enumerate(turns[1:], 1):
        at, asked = turn["paragraph"] - 1, after(turns, i, text, luck)
        passage, answer = whole(text[at]), None
        if "start" in turn:
            answer = placed(text[at], passage, turn["start"], turn["start"] + turn["length"])
            if answer is None:
                continue
        source = "dialogue/answer" if answer else "dialogue/absent"
        packer.reading(source, asked, passage, answer, dev)
        before = turns[i - 1]["paragraph"] - 1
        if answer and before != at and found_in(turn, text).lower() not in text[before].lower():
            packer.reading("dialogue/other", asked, whole(text[before]), None, dev)
        if answer and 0 < at and not dev:
            beside = whole(text[at - 1])
            again = after(turns, i, text, luck)
            packer.reading(source + "-wide", again, beside + passage, behind(answer, beside), dev)


def after(turns, at, text, luck):
    """A dialogue's question as the reader gets it, with the two before: “why: who found it, a dog walker; when was it lost, in May”."""
    told = []
    for turn in reversed(turns[max(0, at - 2):at]):
        answer = ", " + found_in(turn, text) if "start" in turn and luck.random() < 0.7 else ""
        told.append(turn["question"].rstrip("? ") + answer)
    return as_typed(turns[at]["question"], luck).rstrip("? ") + ": " + "; ".join(told)


def found_in(row, text):
    """The words that answer, in a text's paragraphs."""
    return text[row["paragraph"] - 1][row["start"]:row["start"] + row["length"]]


def add_claim(packer, chooser, row):
    """A claim with the sentences of its paragraphs that are most like it. `close` rows balance the others: their true ones keep the
    text's words, so that familiar words alone tell nothing. `pair` rows follow one another, a true one and a false one in nearly the
    same words. Sentences of a summary (those with a `style`) are beside the sentences of
    the whole text that are most like them, too."""
    source = "written/summary" if "style" in row else "written/close" if row.get("close") else "written/pair" if row.get("pair") \
        else root_of(row["text"]) + "/claim"
    text, dev = paragraphs(row["text"]), is_dev(row["text"])
    named = [s for p in row["paragraphs"] for s in sentences(text[p - 1])]
    every = [s for p in text for s in sentences(p)]
    label = SUPPORTED if row["kind"] == "true" else NOT_SUPPORTED
    summary, claim = ([(every, 4)], [(named, 3)]) if dev else ([(named, 3), (every, 4), (every, 5)], [(named, 3), (named, 2), (named, 4)])
    for parts, number in summary if "style" in row else claim:
        packer.claim(source, row["claim"], chooser.best(row["claim"], parts, number), label, dev)
