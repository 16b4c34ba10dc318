"""Who did what to whom: sentences made of two people or bodies of an article and a verb, told right and turned round.

Where a premise says “Ms Poe sued the council last May”, four claims have the same words: “The council was sued by Ms Poe last May” is as
true, “The council sued Ms Poe last May” and “Ms Poe was sued by the council last May” are not. As in PAWS (Zhang, Baldridge and He, 2019).
Verbs that somebody does to somebody and nouns of people and groups are WordNet's (its verb frame 9, its files noun.person and noun.group).
"""
import os
import re

from edits import DAYS, MONTHS, NAME
from lexicon import FOLDER
from packing import NOT_SUPPORTED, SUPPORTED
from wordpiece import sentences

COMMON = re.compile(r"\b(?:the|a|an|his|her|its|their) (?:[a-z][a-z-]+ )?([a-z]{4,})\b")
REST = re.compile(r"[a-z]( (?:in|on|at|after|before|during|for|over|last|this) [^,;:—–()“”\"']{4,50})\.$")
WITHIN = re.compile(r"[a-z,] ")  # what stands before a word whose capital is not a sentence's
PEOPLE, SOMEBODY = ("14", "18"), "09"  # noun.group and noun.person; “somebody ----s somebody”
NO_EVENT = {"be", "have", "become", "say", "get", "make", "do", "take", "give", "put", "let", "go", "come"}
LEAST_USES, CHANCE = 2, 0.15


class Verbs:
    """The verbs that somebody does to somebody, and the nouns of those who do."""

    def __init__(self, lexicon, folder=FOLDER):
        self.doing = [forms for lemma in sorted(_words(folder, "verb", _has_frame)) if (forms := _forms(lemma, lexicon))]
        self.people = {w for w in _words(folder, "noun", lambda parts: parts[1] in PEOPLE) if lexicon.kind.get(w) == "n"}


def add_all(packer, lexicon, random, texts, is_dev, log):
    """Adds four claims about each of some windows of the texts."""
    verbs, count = Verbs(lexicon), 0
    for text in texts:
        parts = [p for p in sentences(re.sub(r"\s+", " ", text)) if 5 <= len(p.split()) <= 40]
        who, rests = people_of(text, verbs), [m.group(1) for p in parts if (m := REST.search(p))]
        for i in range(len(parts)) if len(who) > 1 else ():
            if random.random() < CHANCE:
                add_turned(packer, random, verbs, random.sample(who, 2), random.choice(["", *rests]), parts[max(0, i - 1):i + 1], is_dev(text))
                count += 1
    log(f"  {count} sentences of who did what to whom, of {len(verbs.doing)} verbs")


def add_turned(packer, random, verbs, two, rest, around, dev):
    """Four claims about one sentence that stands among an article's own."""
    past, participle = random.choice(verbs.doing)
    one, other = two
    told = random.choice([active, active, passive, passive, doer_told, done_told])(one, past, participle, other, rest)
    window = [*around, told] if random.random() < 0.5 else [told, *around]
    for tell in (active, passive):
        shown = rest if random.random() < 0.7 else ""
        packer.claim("voice", tell(one, past, participle, other, shown), window, SUPPORTED, dev)
        packer.claim("voice", tell(other, past, participle, one, shown), window, NOT_SUPPORTED, dev)


def active(one, past, participle, other, rest):
    return f"{one[0].upper()}{one[1:]} {past} {other}{rest}."


def passive(one, past, participle, other, rest):
    return f"{other[0].upper()}{other[1:]} was {participle} by {one}{rest}."


def doer_told(one, past, participle, other, rest):
    return f"{one[0].upper()}{one[1:]}, who {past} {other}{rest}, did not reply to questions."


def done_told(one, past, participle, other, rest):
    return f"Friends said that {other} had been {participle} by {one}{rest}."


def people_of(text, verbs):
    """Names of a text, and nouns of people and bodies, each once and none within another."""
    inside = lambda m: WITHIN.match(text[max(0, m.start() - 2):m.start()])
    names = [m.group() for m in NAME.finditer(text) if m.group() not in DAYS + MONTHS and (" " in m.group() or inside(m))]
    nouns = [m.group() for m in COMMON.finditer(text) if m.group(1) in verbs.people]
    found = list(dict.fromkeys(names + nouns))
    return [f for f in found if not any(f != g and (f in g or g in f) for g in found)]


def _has_frame(parts):
    """Whether a verb's set of WordNet has the frame “somebody ----s somebody” for all of its words."""
    at = 4 + 2 * int(parts[3], 16)
    at += 1 + 4 * int(parts[at])
    return any(parts[i:i + 3] == ["+", SOMEBODY, "00"] for i in range(at + 1, len(parts) - 2, 3))


def _words(folder, name, fits):
    """The first words of those of WordNet's sets that fit."""
    with open(os.path.join(folder, "data." + name), encoding="latin-1") as file:
        lines = [line.split("|")[0].split() for line in file if not line.startswith("  ")]
    return {parts[4].lower() for parts in lines if fits(parts) and parts[4].isalpha()}


def _forms(lemma, lexicon):
    """The past and the participle of a verb that is in use; None where they are not known."""
    if lexicon.kind.get(lemma) != "v" or lexicon.uses.get(lemma, 0) < LEAST_USES or lemma in NO_EVENT:
        return None
    irregular = {f for f in lexicon.forms.get((lemma, "v"), ()) if not f.endswith(("ing", "s"))}
    if len(irregular) < 2:
        past = lexicon.inflect(lemma, "v", "ed")
        return past, past
    participle = [f for f in irregular if f.endswith(("n", "ne"))]
    past = sorted(irregular.difference(participle))
    return (past[0], participle[0]) if len(participle) == 1 and len(past) == 1 else None
