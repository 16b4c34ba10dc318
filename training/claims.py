"""Examples for the entailment head: public pairs, and minimal edits of true sentences of news."""
import collections
import math
import re

from articles import clean, lines, quoted_news, retold_news, split_sentences
from edits import NAME, NUMBER, apply
import voices
from packing import CONTRADICTED, NEITHER, NOT_SUPPORTED, SUPPORTED
from reading import SINGLE
from statements import Declarer, wrong_answers
from wordpiece import sentences

LABELS = {"E": SUPPORTED, "N": NEITHER, "C": CONTRADICTED, "X": NOT_SUPPORTED}
SHARE = {"snli": 0.45, "conjnli": 0.35, "breaking-nli": 0.35, "counterfactual-snli": 0.6, "dnc-megaveridicality": 0.25, "dnc-factuality": 0.5}
TIMES = {"defacto": 2, "fever-symmetric": 2, "fool-me-twice": 2, "wice": 2, "dnc-function-words": 2, "bump": 2, "fib": 2}
ASKED = {"squadshifts-new_wiki": 1, "squadshifts-reddit": 0.8, "squadshifts-amazon_reviews": 0.8, "squad1-subset": 1, "squad2-dev-part": 1,
         "fairytaleqa": 1, "qed-dev": 1, "qamr-filtered": 0.6, "qadiscourse": 0}
EDITED = {"fib", "defacto", "mnli", "fever", "fool-me-twice", "wice", "bump", "fever-symmetric"}
NEWS = {"fib", "defacto", "bump"}
WEIGHTS = {"noun": 5, "verb": 5, "adjective": 3, "name": 5, "first-name": 2, "number": 4, "date": 3, "role": 4, "turn": 5, "denial": 4,
           "modality": 5, "bound": 4, "pronoun": 1, "judgement": 2}
LEAD = re.compile(r"^(?:But|And|However,|Meanwhile,|Still,|Also,|So|Then|Yet|Now,|In addition,|Moreover,)\s+")
ASIDE = re.compile(r", (?:who|which|whose|where|a|an|the) [^,]{8,80},")
BRACKET = re.compile(r"\s\([^)]*\)")
SAID = re.compile(r"^(?P<what>[^“”\"]{25,}), (?P<who>[A-Z][\w’'. -]{2,40}?) (?P<verb>said|says)(?P<rest>(?: on [A-Z]\w+day)?)\.$")
TAIL = re.compile(r",? (?:on [A-Z]\w+day|last (?:week|month|year)|this (?:week|month|year)|in a statement|in \d{4})\.$")
JOINT = re.compile(r" (?:and|but|while|because|after|as|when|with|for|to) ")


def add_all(packer, editor, random, is_dev, log):
    """Adds every example."""
    pairs = list(lines("entailment.jsonl.gz"))
    texts = list(dict.fromkeys(clean(p["premise"]) for p in pairs if p["set"] in NEWS and not p["premise"].islower()))
    texts += [re.sub(r"<[^>]*>", " ", t) for t, _ in quoted_news()]
    chooser = SentenceChooser(texts)
    for i, pair in enumerate(pairs):
        add_pair(packer, editor, random, pair, chooser, is_dev)
        if i % 20000 == 0:
            log(f"  {i} of {len(pairs)} pairs, {len(packer.rows)} examples")
    add_retold(packer, editor, random, chooser, is_dev)
    log(f"  news told again: {len(packer.rows)} examples")
    add_asked(packer, editor, random, chooser, is_dev)
    log(f"  questions as statements: {len(packer.rows)} examples")
    news = [t for t in texts if sum(c.isupper() for c in t) > len(t) / 100]
    voices.add_all(packer, editor.lexicon, random, news, is_dev, log)
    for i, text in enumerate(news):
        add_article(packer, editor, random, text, is_dev(text))
        if i % 500 == 0:
            log(f"  {i} of {len(news)} articles, {len(packer.rows)} examples")


def add_pair(packer, editor, random, pair, chooser, is_dev):
    """A public pair, a long premise cut to the sentences that are like the claim; edits of a claim that is supported."""
    source, label = pair["set"], LABELS[pair["label"]]
    if random.random() > SHARE.get(source, 1) or "<t>" in pair["claim"] and random.random() > 0.3:
        return
    premise, claim = clean(pair["premise"]), re.sub(r"\s+", " ", clean(pair["claim"])).strip()
    dev = is_dev(premise)
    parts = sentences(premise)
    if len(claim.split()) > 60 or not parts:
        return
    times = 1 if dev else TIMES.get(source, 1)
    for turn in range(times):
        chosen = parts if len(parts) <= 3 else chooser.best(claim, parts, 3 + turn)
        packer.claim(source, claim, chosen, label, dev)
    if source not in EDITED or label != SUPPORTED or "<t>" in pair["claim"]:
        return
    chosen = parts if len(parts) <= 3 else chooser.best(claim, parts, random.choice([2, 3, 4]))
    if len(parts) > 5 and random.random() < 0.5:
        without = [p for p in parts if p not in chooser.best(claim, parts, 3)]
        packer.claim(source + "/without", claim, chooser.best(claim, without, 3), NOT_SUPPORTED, dev)
    add_changed(packer, editor, random, source, claim, premise, chosen, 2 if source in NEWS else 1, dev)


def add_retold(packer, editor, random, chooser, is_dev):
    """News in easier words, and long sentences as short ones, with edits of both."""
    for name, around, paragraph in retold_news():
        dev, parts = is_dev(name), [s for p in around for s in sentences(p)]
        text = " ".join(parts)
        for said in sentences(paragraph):
            if not 5 <= len(said.split()) <= 45 or not parts or chooser.coverage(said, text) < 0.5 or said.endswith("?"):
                continue
            for number in (4, 3, 2):
                chosen = chooser.best(said, parts, number)
                packer.claim("retold", said, chosen, SUPPORTED, dev)
            add_changed(packer, editor, random, "retold", said, text, chosen, 2, dev)
            if random.random() < 0.2:
                packer.claim("retold/without", said, chooser.best(said, [p for p in parts if p not in chosen] or around[:1], 3), NOT_SUPPORTED, dev)
    for long, shorts in split_sentences():
        for said in shorts:
            if random.random() < 0.35 and len(said.split()) > 4:
                packer.claim("split", said, [long], SUPPORTED, is_dev(long))
                add_changed(packer, editor, random, "split", said, long, [long], 1, is_dev(long))


def add_changed(packer, editor, random, source, said, text, chosen, count, dev):
    """Edits of a claim that is supported."""
    edits = editor.edits(said, [m.group() for m in NAME.finditer(text)], [m.group() for m in NUMBER.finditer(text)])
    for edit in editor.choose(edits, count, WEIGHTS):
        changed = apply(edit, said)
        if changed and changed != said:
            packer.claim(f"{source}/{edit[0]}", changed, chosen, NOT_SUPPORTED, dev)


def add_asked(packer, editor, random, chooser, is_dev):
    """Questions with right and wrong answers as statements about their passage."""
    declarer = Declarer(editor.lexicon)
    answers = collections.defaultdict(list)
    questions = [q for q in lines("reading.jsonl.gz") if random.random() < ASKED.get(q["set"], 0)]
    for q in questions:
        if q["answer"]:
            answers[q["context"]].append(clean(q["answer"]))
    for q in questions:
        context = clean(q["context"]) if q["set"] in SINGLE else q["context"]
        dev, parts, source = is_dev(q["context"]), sentences(context), "asked/" + q["set"]
        answer = clean(q["answer"])
        wrong = wrong_answers(context, answer, [a for a in answers[q["context"]] if a != answer])
        for option, label in ((answer, SUPPORTED), (random.choice(wrong) if wrong else "", NOT_SUPPORTED)):
            said = declarer.declare(q["question"], option) if option else None
            if not said or not answer and label == SUPPORTED:
                continue
            chosen = parts if len(parts) <= 4 else chooser.best(said, parts, 4)
            if label == SUPPORTED and answer not in " ".join(chosen):
                chosen = [p for p in parts if answer in p or p in chosen][:5]
            packer.claim(source, said, chosen, label, dev)
            if label == SUPPORTED and random.random() < 0.3:
                add_changed(packer, editor, random, source, said, context, chosen, 1, dev)


def add_article(packer, editor, random, text, dev):
    """Sentences of an article, told a little otherwise, and their edits."""
    parts = [p for p in sentences(re.sub(r"\s+", " ", text)) if 5 <= len(p.split()) <= 60]
    if len(parts) < 5:
        return
    names = [m.group() for m in NAME.finditer(text)]
    numbers = [m.group() for m in NUMBER.finditer(text)]
    for i in random.sample(range(len(parts)), min(9, len(parts))):
        if not 7 <= len(parts[i].split()) <= 42:
            continue
        first = max(0, i - random.randint(0, 2))
        window = parts[first:i + 1 + random.randint(0, 2)][:4]
        told = retell(parts[i], random)
        packer.claim("news/retold", told, window, SUPPORTED, dev)
        for word in random.sample(told.split(), min(6, len(told.split()))):
            same = editor.alike(word) if word.islower() else ()
            if same and random.random() < 0.5:
                packer.claim("news/synonym", apply(("", word, random.choice(same)), told) or told, window, SUPPORTED, dev)
                break
        add_edits(packer, editor, random, parts, i, told, window, names, numbers, dev)
        if random.random() < 0.25:
            add_splice(packer, random, parts, i, window, dev)
        if random.random() < 0.15:
            other = parts[(i + random.randint(3, len(parts) - 1)) % len(parts)]
            if other not in window:
                packer.claim("news/elsewhere", retell(other, random), window, NOT_SUPPORTED, dev)


def add_edits(packer, editor, random, parts, i, told, window, names, numbers, dev):
    """Edits of the claim; of the premise; of both, which leave the claim true."""
    for edit in editor.choose(editor.edits(told, names, numbers), random.choice((0, 1, 1, 2)), WEIGHTS):
        changed = apply(edit, told)
        if not changed or changed == told:
            continue
        packer.claim("news/" + edit[0], changed, window, NOT_SUPPORTED, dev)
        if random.random() < 0.5:
            there = apply(edit, parts[i])
            if there and there != parts[i]:
                turned = [there if p == parts[i] else p for p in window]
                packer.claim("news/both", changed, turned, SUPPORTED, dev)
                if edit[0] not in ("bound", "modality", "judgement"):
                    packer.claim("news/premise", told, turned, NOT_SUPPORTED, dev)


def add_splice(packer, random, parts, i, window, dev):
    """The head of one sentence with the tail of another of the premise."""
    own = JOINT.search(parts[i], len(parts[i]) // 3)
    others = [p for p in window if p != parts[i]] or [p for p in parts if p != parts[i]]
    other = random.choice(others)
    tail = JOINT.search(other, len(other) // 3)
    if own and tail:
        packer.claim("news/splice", parts[i][:own.start()] + other[tail.start():], window, NOT_SUPPORTED, dev)


def retell(sentence, random):
    """A sentence said with less or in another order; it stays true."""
    told = LEAD.sub("", sentence)
    if random.random() < 0.5:
        told = BRACKET.sub("", told)
    if random.random() < 0.5:
        told = ASIDE.sub("", told, count=1)
    if random.random() < 0.3:
        told = TAIL.sub(".", told)
    match = SAID.match(told)
    if match and random.random() < 0.6:
        what = match["what"]
        what = what if NAME.match(what) else what[0].lower() + what[1:]
        told = random.choice([f"{match['who']} {match['verb']} that {what}.", f"According to {match['who']}, {what}."])
    return told[0].upper() + told[1:]


class SentenceChooser:
    """Chooses the sentences of a premise that together hold most of a claim's rare words, in their order."""

    def __init__(self, texts):
        self.holders, self.count = collections.Counter(), 1
        for text in texts[:6000]:
            for sentence in sentences(text):
                self.count += 1
                self.holders.update(set(self.words(sentence)))

    @staticmethod
    def words(text):
        return [w[:6] for w in re.findall(r"\w+", text.lower())]

    def coverage(self, claim, text):
        """The share of the claim's words, each by its rarity, that a text has."""
        weights = {w: math.log(self.count / (1 + self.holders[w])) for w in set(self.words(claim))}
        held = set(self.words(text))
        return sum(weight for w, weight in weights.items() if w in held) / (sum(weights.values()) or 1)

    def best(self, claim, parts, number):
        """The chosen sentences; `number` is the most."""
        left = {w: math.log(self.count / (1 + self.holders[w])) for w in set(self.words(claim))}
        held = [set(self.words(p)) for p in parts]
        chosen = []
        while len(chosen) < number and len(chosen) < len(parts):
            scores = [sum(left.get(w, 0) for w in h) - (99 if i in chosen else 0) for i, h in enumerate(held)]
            best = max(range(len(parts)), key=scores.__getitem__)
            if best in chosen or scores[best] <= 0 and chosen:
                break
            chosen.append(best)
            for word in held[best]:
                if word in left:
                    left[word] *= 0.2
        return [parts[i] for i in sorted(chosen)]
