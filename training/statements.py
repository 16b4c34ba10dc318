"""Questions with their answers as statements: claims in people's own words about passages that they read.

Source of the idea: Demszky, Guu and Liang, “Transforming question answering datasets into natural language inference datasets”, 2018.
"""
import re

from edits import NAME, NUMBER

AUXILIARY = {"did", "does", "do"}
BE = {"is", "are", "was", "were"}
OTHER = {"can", "could", "will", "would", "should", "has", "have", "had", "may", "might", "must"}
PREPOSITION = {"in", "on", "at", "to", "for", "from", "with", "by", "of", "about", "into", "as", "like", "after", "before", "during", "since",
               "until", "through", "because", "due", "near", "under", "over", "between", "within", "against", "so", "while", "when", "if"}
DETERMINER = {"the", "a", "an", "his", "her", "their", "its", "this", "that", "these", "those", "to", "of", "and", "in", "for", "my", "your", "our"}


class Declarer:
    """Turns a question and its answer into a statement, where a rule fits."""

    def __init__(self, lexicon):
        self.lexicon = lexicon

    def declare(self, question, answer):
        """The statement, or None."""
        words = question.strip().rstrip("?. ").split()
        answer = answer.strip().rstrip(".,;:")
        if len(words) < 3 or not answer or len(answer.split()) > 25 or {"someone", "something", "not", "being"} & {w.lower() for w in words}:
            return None
        said = self._declare(words, answer)
        if not said:
            return None
        said = re.sub(r"\s+", " ", said).strip()
        return said[0].upper() + said[1:] + "."

    def _declare(self, words, answer):
        small = [w.lower() for w in words]
        head = 1 if small[0] in ("in", "on", "at", "for", "to", "from", "by", "with", "of") and small[1] in ("what", "which", "whom") else 0
        ask = small[head]
        if ask not in ("who", "whom", "what", "which", "where", "when", "why", "how"):
            return None
        at = next((i for i in range(head + 1, min(len(words), head + 6)) if small[i] in AUXILIARY or small[i] in BE or small[i] in OTHER), None)
        first = head + 1
        if ask in ("who", "what", "which") and head == 0 and (at is None or at > first + 2) and self._is_verb(small[first]):
            return f"{answer} {' '.join(words[first:])}"
        if at is None:
            return None
        noun = " ".join(words[first:at])
        if ask == "how" and noun.split(" ")[0].lower() in ("many", "much"):
            noun = " ".join(noun.split(" ")[1:])
            if re.search(r"\d$|^\w+$", answer) and noun and noun.lower() not in answer.lower():
                answer = f"{answer} {noun}"
        rest, low = words[at + 1:], small[at + 1:]
        if ask in ("who", "what", "which") and head == 0 and self._follows_subject(small[at], low):
            return f"{answer} {' '.join(words[at:])}"
        verb = self._verb(low, small[at])
        if verb is None:
            return None
        subject, tail = " ".join(rest[:verb]), " ".join(rest[verb + 1:])
        lemma = low[verb]
        if small[at] == "did":
            middle = self._past(lemma)
        elif small[at] == "does":
            middle = self.lexicon.inflect(lemma, "v", "s")
        elif small[at] == "do":
            middle = rest[verb]
        else:
            middle = f"{words[at]} {rest[verb]}"
        if ask in ("what", "which", "who", "whom") and head == 0 or ask == "how" and words[first].lower() in ("many", "much"):
            loose = tail and tail.split()[-1].lower() in PREPOSITION
            return f"{subject} {middle} {tail} {answer}" if loose or not tail else f"{subject} {middle} {answer} {tail}"
        return f"{subject} {middle} {tail} {self._placed(ask, words[0] if head else '', answer)}"

    def _is_verb(self, word):
        found = self.lexicon.lemma(word)
        return bool(found) and found[1] == "v" and (found[2] in ("s", "ed"))

    def _follows_subject(self, auxiliary, rest):
        if auxiliary in AUXILIARY or not rest:
            return False
        if auxiliary in BE:
            last = rest[-1]
            return last not in PREPOSITION and not (rest[0] in DETERMINER or rest[0] in ("he", "she", "it", "they")) or "name" in rest[:3]
        return self._is_verb(rest[0]) or rest[0] == "been" or rest[0] == "be"

    def _verb(self, rest, auxiliary):
        for i in range(1, len(rest)):
            if rest[i - 1] in DETERMINER:
                continue
            found = self.lexicon.lemma(rest[i])
            if not found or found[1] != "v":
                continue
            if auxiliary in AUXILIARY or auxiliary in OTHER and auxiliary not in ("has", "have", "had"):
                if found[2] == "":
                    return i
            elif found[2] in ("ed", "ing"):
                return i
        return None

    def _past(self, lemma):
        forms = [f for f in self.lexicon.forms.get((lemma, "v"), ()) if not f.endswith(("ing", "s", "en", "wn"))]
        return forms[0] if forms else self.lexicon.inflect(lemma, "v", "ed")

    @staticmethod
    def _placed(ask, preposition, answer):
        start = answer.split()[0].lower()
        if preposition:
            return answer if start in PREPOSITION else f"{preposition.lower()} {answer}"
        if start in PREPOSITION or start.endswith("ly"):
            return answer
        if ask == "where":
            return f"in {answer}"
        if ask == "when":
            return f"on {answer}" if re.match(r"[A-Z]\w+ \d|[A-Z]\w+day|\d+ [A-Z]", answer) else f"in {answer}" if re.match(r"\d{4}", answer) else answer
        if ask == "why":
            return f"because {answer}"
        return f"by {answer}" if start.endswith("ing") else answer


def wrong_answers(context, answer, others):
    """Spans of the passage that a careless reader might take: names for a name, numbers for a number, else other questions' answers."""
    kind = NUMBER if NUMBER.search(answer) else NAME if NAME.match(answer) else None
    found = [m.group() for m in kind.finditer(context)] if kind else []
    found += [o for o in others if abs(len(o.split()) - len(answer.split())) <= 6]
    small = answer.lower()
    return [f for f in dict.fromkeys(found) if f.lower() not in small and small not in f.lower()]
