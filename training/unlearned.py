#!/usr/bin/env python3
"""Writes the texts of written/ that nothing is learned from, with their questions and claims, for the commands that fit weights.

  unlearned.py OUT [--learned]

OUT: a folder in the form of ../shared/bench/qa (articles/NAME.txt, questions/NAME.jsonl, gold.jsonl), and replies.tsv, a claim a line:
text, what is wrong with it, the claim with its citations; a summary's sentence cites the whole text. With --learned it is the other texts,
to see what rules do. The texts are not ours: the folder stays out of the repository.
"""
import collections
import json
import os
import random
import sys

import written

SEED = 14


def main():
    out, dev = sys.argv[1], "--learned" not in sys.argv
    for folder in ("articles", "questions"):
        os.makedirs(os.path.join(out, folder), exist_ok=True)
    kept = collections.defaultdict(list)
    for row in [*written.rows("questions"), *follow_ups()]:
        if written.is_dev(row["text"]) == dev:
            kept[row["text"]].append(row)
    with open(os.path.join(out, "gold.jsonl"), "w", encoding="utf8") as gold:
        for text, rows in sorted(kept.items()):
            write_article(out, text, rows, gold)
    with open(os.path.join(out, "replies.tsv"), "w", encoding="utf8") as replies:
        for row in written.rows("claims"):
            if written.is_dev(row["text"]) == dev and row["text"] in kept:
                replies.write("\t".join((named(row["text"]), kind(row), cited(row))) + "\n")


def follow_ups():
    """The questions of dialogues after the first, as rows of questions; `read` is what the reader gets."""
    luck = random.Random(SEED)
    for row in written.rows("dialogues"):
        text, turns = written.paragraphs(row["text"]), row["turns"]
        for i, turn in enumerate(turns[1:], 1):
            yield {**turn, "text": row["text"], "read": written.after(turns, i, text, luck)}


def kind(row):
    return "true" if row["kind"] == "true" else row.get("what", "wrong")


def cited(row):
    numbers = range(1, len(written.paragraphs(row["text"])) + 1) if "style" in row else row["paragraphs"]
    return row["claim"].replace("\t", " ") + " [" + ", ".join(map(str, numbers)) + "]"


def named(text):
    return text.replace(":", "-")


def put(file, line):
    file.write(json.dumps(line, ensure_ascii=False) + "\n")


def write_article(out, text, rows, gold):
    name, paragraphs = named(text), written.paragraphs(text)
    with open(os.path.join(out, "articles", name + ".txt"), "w", encoding="utf8") as article:
        article.write("\n\n".join(["Page", *paragraphs]) + "\n")
    with open(os.path.join(out, "questions", name + ".jsonl"), "w", encoding="utf8") as questions:
        for number, row in enumerate(rows):
            answers = [written.found_in(row, paragraphs)] if "start" in row else []
            read = {"read": row["read"]} if "read" in row else {}
            put(questions, {"id": f"{name}-{number}", "question": row["question"], **read})
            put(gold, {"id": f"{name}-{number}", "article": name, "answerable": bool(answers), "paragraph": row["paragraph"], "answers": answers})


if __name__ == "__main__":
    main()
