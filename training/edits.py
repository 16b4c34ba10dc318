"""Minimal edits of news sentences: what turns a true claim into one that its premise does not support, and what keeps it true.

An edit is (kind, old, new): the words `old`, which stand in the sentence, become `new`. An edit of words can be made in the premise too,
so that neither the claim nor the premise alone tells that something was changed.
"""
import random
import re

import numpy as np

NAME = re.compile(r"\b[A-Z][\w’'-]*[a-z](?:\s+(?:[A-Z]\.|[A-Z][\w’'-]*[a-z]))*")
NUMBER = re.compile(r"(?<![\w.])\d[\d,]*(?:\.\d+)?(?![\w])")
WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
COUNTS = "two three four five six seven eight nine ten eleven twelve".split()
HARDER = {"may": "will", "might": "will", "could": "will", "may have": "did", "can": "must", "should": "must", "would": "will",
          "likely to": "certain to", "expected to": "going to", "plans to": "will", "hopes to": "will", "wants to": "will",
          "reportedly": "", "allegedly": "", "probably": "certainly", "possibly": "certainly", "likely": "certainly", "perhaps": "",
          "appears to": "is known to", "seems to": "is known to", "threatened to": "went on to", "considering": "carrying out",
          "proposed": "approved", "tried to": "managed to", "attempted to": "managed to", "suspected": "convicted", "alleged": "proven",
          "accused of": "convicted of", "charged with": "convicted of", "arrested on": "convicted on", "suspected of": "guilty of"}
BOUNDS = {"at least": "at most", "up to": "more than", "more than": "less than", "less than": "more than", "about": "exactly",
          "around": "exactly", "nearly": "more than", "almost": "more than", "over": "under", "most": "all", "some": "all", "many": "all",
          "several": "all", "a few": "most", "at most": "at least", "fewer than": "more than", "half": "all", "part of": "all of"}
TURNS = {"before": "after", "after": "before", "first": "last", "last": "next", "next": "last", "more": "less", "less": "more",
         "increase": "decrease", "rise": "fall", "rose": "fell", "fell": "rose", "higher": "lower", "lower": "higher", "won": "lost",
         "lost": "won", "accepted": "rejected", "rejected": "accepted", "support": "oppose", "supports": "opposes", "opposed": "backed",
         "backed": "opposed", "allowed": "banned", "banned": "allowed", "with": "without", "without": "with", "inside": "outside",
         "against": "for", "since": "until", "until": "since", "always": "never", "never": "always", "open": "closed", "closed": "opened",
         "began": "ended", "started": "stopped", "confirmed": "denied", "denied": "confirmed", "north": "south", "south": "north",
         "east": "west", "west": "east", "up": "down", "down": "up", "early": "late", "late": "early", "all": "none of", "both": "neither of",
         "increased": "decreased", "alive": "dead", "dead": "alive", "former": "current", "current": "former", "old": "new", "new": "old",
         "buy": "sell", "bought": "sold", "sold": "bought", "joined": "left", "left": "joined", "remain": "leave", "agreed": "refused",
         "refused": "agreed", "best": "worst", "worst": "best", "largest": "smallest", "only": "also", "home": "abroad", "public": "private"}
PRONOUNS = {"he": "she", "she": "he", "his": "her", "him": "her", "her": "his", "himself": "herself", "herself": "himself"}
DENIED = {"is": "is not", "was": "was not", "are": "are not", "were": "were not", "has": "has not", "have": "have not", "had": "had not",
          "will": "will not", "would": "would not", "could": "could not", "can": "cannot", "should": "should not", "may": "may not"}
DENIALS = re.compile(r"\b(?:not|n't|never)\s", re.I)
JUDGING = ["falsely", "wrongly", "rightly", "surprisingly", "deliberately", "illegally", "recklessly", "secretly", "unfairly", "angrily"]
REPLACED = {"n", "v", "a"}
PLAIN = set("""be have do say go get make take come see know think give find tell ask use seem feel try leave call people year day week month
time way thing man woman other such own same new last first many much more most also just even still back only very well then now here there
one two part lot number mr mrs ms""".split())


class Editor:
    """Makes edits with a lexicon and the neighbours of words among a model's word embeddings."""

    def __init__(self, lexicon, piece_numbers, embeddings, seed=14):
        self.lexicon, self.random, self.near = lexicon, random.Random(seed), {}
        names = [w for w in piece_numbers if w.isalpha() and w.isascii() and len(w) > 2]
        self.place = {w: i for i, w in enumerate(names)}
        self.names = names
        vectors = embeddings[[piece_numbers[w] for w in names]].astype(np.float32)
        vectors -= vectors.mean(0)
        self.vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

    def neighbours(self, word):
        """Up to 12 words with like embeddings that are no forms or synonyms of the word, nearest first."""
        if word not in self.near:
            found = []
            if word in self.place:
                lemma = self.lexicon.lemma(word)
                same = set(self.lexicon.synonyms.get(lemma[0], ())) | {lemma[0]} if lemma else {word}
                scores = self.vectors @ self.vectors[self.place[word]]
                for i in np.argsort(-scores)[1:40]:
                    other = self.names[i]
                    kin = self.lexicon.lemma(other)
                    if kin and lemma and kin[0] not in same and kin[1] == lemma[1] and kin[2] == lemma[2] and other[:4] != word[:4]:
                        found.append(other)
            self.near[word] = found[:12]
        return self.near[word]

    def replacements(self, word):
        """Words that could stand in the word's place and mean something else, in its form."""
        lemma = self.lexicon.lemma(word)
        if not lemma or lemma[1] not in REPLACED or lemma[0] in PLAIN or word in PLAIN:
            return []
        inflect = lambda words: [self.lexicon.inflect(w, lemma[1], lemma[2]) for w in words]
        opposites = inflect(self.lexicon.opposites.get(lemma[0], ())[:2])
        sisters = [w for w in self.lexicon.sisters.get(lemma[0], ()) if self.lexicon.uses.get(w, 0) > 1][:8]
        return opposites * 2 + inflect(sisters) + self.neighbours(word)[:8]

    def alike(self, word):
        """Words that mean the same or more generally the same, in its form."""
        lemma = self.lexicon.lemma(word)
        if not lemma or lemma[0] in PLAIN or self.lexicon.uses.get(lemma[0], 0) < 2:
            return []
        same = [w for w in self.lexicon.synonyms.get(lemma[0], ()) if self.lexicon.uses.get(w, 0) > 1]
        return [self.lexicon.inflect(w, lemma[1], lemma[2]) for w in same[:2]]

    def word_edits(self, sentence):
        """One edit for each noun, verb and adjective that has a replacement."""
        found = []
        for match in WORD.finditer(sentence):
            word = match.group()
            if not word.islower() or len(word) < 3:
                continue
            options = self.replacements(word)
            if options:
                lemma = self.lexicon.lemma(word)
                found.append(({"n": "noun", "v": "verb", "a": "adjective"}[lemma[1]], word, self.random.choice(options)))
        return found

    def table_edits(self, sentence):
        """Edits that the tables tell: hedges, bounds, turns, pronouns, denials."""
        found = []
        for kind, table in (("modality", HARDER), ("bound", BOUNDS), ("turn", TURNS), ("pronoun", PRONOUNS), ("denial", DENIED)):
            for old, new in table.items():
                if re.search(rf"\b{re.escape(old)}\b", sentence):
                    found.append((kind, old, new))
        denial = DENIALS.search(sentence)
        if denial:
            found.append(("denial", denial.group(), " " if denial.group().startswith("n't") else ""))
        return found

    def name_edits(self, sentence, names):
        """Another name of the article, another first name, for each name; days and months."""
        found = []
        for match in NAME.finditer(sentence):
            name = match.group()
            if name in DAYS or name in MONTHS:
                found.append(("date", name, self.random.choice([d for d in (DAYS if name in DAYS else MONTHS) if d != name])))
                continue
            if match.start() == 0 and " " not in name and name not in names:
                continue
            others = [n for n in names if n not in name and name not in n and abs(n.count(" ") - name.count(" ")) <= 1]
            if others:
                found.append(("name", name, self.random.choice(others)))
            if " " in name and self.first_names:
                found.append(("first-name", name, self.random.choice(self.first_names) + name[name.index(" "):]))
        return found

    def number_edits(self, sentence, numbers):
        """Another number of the article or a number near by."""
        found = []
        for match in NUMBER.finditer(sentence):
            old = match.group()
            others = [n for n in numbers if n != old and abs(len(n) - len(old)) <= 1]
            value = old.replace(",", "")
            if others and self.random.random() < 0.5:
                found.append(("number", old, self.random.choice(others)))
            elif value.isdigit() and len(value) < 10:
                shift = self.random.choice([-10, -2, -1, 1, 2, 3, 10, 100])
                new = max(1, int(value) + shift)
                found.append(("number", old, f"{new:,}" if "," in old else str(new)))
        for match in re.finditer(r"\b(?:" + "|".join(COUNTS) + r")\b", sentence):
            found.append(("number", match.group(), self.random.choice([c for c in COUNTS if c != match.group()])))
        return found

    def role_edits(self, sentence):
        """Two names of the sentence change places."""
        names = list(dict.fromkeys(m.group() for m in NAME.finditer(sentence) if m.group() not in DAYS + MONTHS))
        names = [n for n in names if not any(n != m and n in m for m in names)]
        if len(names) < 2:
            return []
        first, second = self.random.sample(names, 2)
        return [("role", (first, second), (second, first))]

    def judging_edits(self, sentence):
        """A judging adverb before a verb of the past."""
        verbs = [m for m in re.finditer(r"\b[a-z]{3,}ed\b", sentence)]
        return [("judgement", m.group(), self.random.choice(JUDGING) + " " + m.group()) for m in verbs[:1]]

    first_names = ()

    def edits(self, sentence, names, numbers):
        """All edits that fit a sentence, several of each kind."""
        return (self.word_edits(sentence) + self.table_edits(sentence) + self.name_edits(sentence, names)
                + self.number_edits(sentence, numbers) + self.role_edits(sentence) + self.judging_edits(sentence))

    def choose(self, edits, count, weights):
        """Some edits, each kind as likely as its weight."""
        kinds = {}
        for edit in edits:
            kinds.setdefault(edit[0], []).append(edit)
        chosen = []
        names = list(kinds)
        for _ in range(min(count, len(edits))):
            if not names:
                break
            kind = self.random.choices(names, [weights.get(n, 1) for n in names])[0]
            edit = self.random.choice(kinds[kind])
            kinds[kind].remove(edit)
            if not kinds[kind]:
                names.remove(kind)
            chosen.append(edit)
        return chosen


def apply(edit, text):
    """The text with the edit made once, or None where the old words do not stand in it."""
    _, old, new = edit
    if isinstance(old, tuple):
        if any(not re.search(rf"\b{re.escape(o)}\b", text) for o in old):
            return None
        marked = re.sub(rf"\b{re.escape(old[0])}\b", "\0", text, count=1)
        marked = re.sub(rf"\b{re.escape(old[1])}\b", lambda _: old[0], marked, count=1)
        return marked.replace("\0", old[1])
    begin = r"(?<!\w)" if old[0].isalnum() else ""
    end = r"(?!\w)" if old[-1].isalnum() else ""
    pattern = re.compile(begin + re.escape(old) + end)
    if not pattern.search(text):
        return None
    changed = pattern.sub(lambda _: new, text, count=1)
    return re.sub(r"\s+", " ", changed).strip()
