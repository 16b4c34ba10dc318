"""What WordNet 3.0 (Debian's wordnet-base) knows of words, as far as minimal edits need it."""
import collections
import os
import random

FOLDER = "/usr/share/wordnet"
KINDS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}


class Lexicon:
    """Words of a like kind, opposites and synonyms, in the form that a word is written in."""

    def __init__(self, folder=FOLDER):
        self.kind, self.uses = {}, {}
        self.sisters, self.opposites, self.synonyms, self.above = ({} for _ in range(4))
        self.irregular, self.forms = {}, collections.defaultdict(list)
        counts = _tag_counts(folder)
        for name, kind in KINDS.items():
            self._read(folder, name, kind, counts)
            self._read_irregular(folder, name, kind)

    def _read(self, folder, name, kind, counts):
        sets, pointers = {}, {}
        with open(os.path.join(folder, "data." + name), encoding="latin-1") as file:
            for line in file:
                if line.startswith("  "):
                    continue
                parts = line.split("|")[0].split()
                number = int(parts[3], 16)
                lemmas = [parts[4 + 2 * i].split("(")[0].lower() for i in range(number)]
                at = 4 + 2 * number
                links = [parts[at + 1 + 4 * i: at + 5 + 4 * i] for i in range(int(parts[at]))]
                sets[parts[0]] = lemmas
                pointers[parts[0]] = links
        below = collections.defaultdict(list)
        for set_number, links in pointers.items():
            for symbol, target, _, _ in links:
                if symbol == "@" and target in sets:
                    below[target].append(set_number)
        with open(os.path.join(folder, "index." + name), encoding="latin-1") as file:
            for line in file:
                if line.startswith("  "):
                    continue
                parts = line.split()
                word, senses = parts[0], parts[-int(parts[2]):]
                uses = counts.get((word, kind), 0)
                if "_" in word or len(word) < 3 or not word.isalpha():
                    continue
                if uses > self.uses.get(word, -1):
                    self.uses[word], self.kind[word] = uses, kind
                    self._relate(word, senses[0], sets, pointers, below)

    def _relate(self, word, sense, sets, pointers, below):
        plain = lambda words: [w for w in dict.fromkeys(words) if w != word and "_" not in w and w.isalpha()]
        self.synonyms[word] = plain(sets[sense])
        self.opposites[word] = plain(w for s, t, _, _ in pointers[sense] if s == "!" and t in sets for w in sets[t])
        parents = [t for s, t, _, _ in pointers[sense] if s == "@" and t in sets]
        self.above[word] = plain(w for t in parents for w in sets[t])
        near = [w for s, t, _, _ in pointers[sense] if s == "&" and t in sets for w in sets[t]]
        self.sisters[word] = [w for w in plain([w for t in parents for c in below[t] for w in sets[c][:1]] + near)
                              if w not in self.synonyms[word]]

    def _read_irregular(self, folder, name, kind):
        path = os.path.join(folder, name + ".exc")
        if not os.path.exists(path):
            return
        with open(path, encoding="latin-1") as file:
            for line in file:
                form, lemma = line.split()[:2]
                if "_" not in form:
                    self.irregular[(form, kind)] = lemma
                    self.forms[(lemma, kind)].append(form)

    def lemma(self, word):
        """(lemma, kind, ending) of a small-letter word, or None; the ending is one of '', s, ed, ing."""
        uses = self.uses.get(word, 0)
        inflected = self._lemma_of_form(word)
        if inflected and self.uses.get(inflected[0], 0) > uses:
            return inflected
        return (word, self.kind[word], "") if uses > 0 else inflected

    def _lemma_of_form(self, word):
        for kind in "vn":
            if (word, kind) in self.irregular:
                lemma = self.irregular[(word, kind)]
                if self.kind.get(lemma) == kind:
                    return lemma, kind, "ing" if word.endswith("ing") else "s" if kind == "n" or word.endswith("s") else "ed"
        for ending, cuts in (("ing", ("ing",)), ("ed", ("ed", "d")), ("s", ("es", "s"))):
            for cut in cuts:
                if word.endswith(cut) and len(word) - len(cut) >= 2:
                    stem = word[:-len(cut)]
                    for lemma in (stem, stem + "e", stem[:-1] + "y" if stem.endswith("i") else "", stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else ""):
                        kind = self.kind.get(lemma)
                        if kind == "v" or kind == "n" and ending == "s":
                            return lemma, kind, ending
        return None

    def inflect(self, lemma, kind, ending):
        """The lemma with an ending."""
        if not ending:
            return lemma
        for form in self.forms.get((lemma, kind), ()):
            if ending == "ed" and not form.endswith(("ing", "s")) or ending == "s" and kind == "n":
                return form
        if ending == "s":
            if lemma.endswith(("s", "x", "ch", "sh")):
                return lemma + "es"
            return lemma[:-1] + "ies" if lemma.endswith("y") and lemma[-2] not in "aeiou" else lemma + "s"
        if ending == "ed":
            return lemma + "d" if lemma.endswith("e") else lemma[:-1] + "ied" if lemma.endswith("y") and lemma[-2] not in "aeiou" else lemma + "ed"
        return (lemma[:-1] if lemma.endswith("e") and not lemma.endswith("ee") else lemma) + "ing"


def _tag_counts(folder):
    """How often a word of a kind was met in the texts that WordNet's makers read (cntlist.rev)."""
    kinds = {"1": "n", "2": "v", "3": "a", "5": "a", "4": "r"}
    counts = collections.Counter()
    with open(os.path.join(folder, "cntlist.rev"), encoding="latin-1") as file:
        for line in file:
            key, _, count = line.split()[:3]
            word, rest = key.split("%")
            counts[(word, kinds[rest[0]])] += int(count)
    return counts


if __name__ == "__main__":
    lexicon = Lexicon()
    random.seed(1)
    for word in "lawyers guilty rejected prison bought minister approved murder rose company wounded increase".split():
        found = lexicon.lemma(word)
        print(word, found, found and (lexicon.opposites[found[0]], lexicon.synonyms[found[0]][:5], lexicon.sisters[found[0]][:12]))
