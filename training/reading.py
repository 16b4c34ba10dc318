"""Examples for the reader: questions with the words that answer them, and many that their passage does not answer."""
import collections
import re

from articles import clean, lines, quoted_news
from edits import NAME, NUMBER, apply
from wordpiece import SENTENCE_END, ABBREVIATION

SINGLE = {"qamr-filtered", "qasrl-gs", "qadiscourse"}
SHARE = {"qasrl-gs": 0.35, "policyqa": 0.5, "squadshifts-amazon_reviews": 0.8}
EDITS = {"name": 6, "number": 4, "noun": 3, "verb": 3, "adjective": 2, "turn": 2, "date": 4, "role": 2, "denial": 1, "pronoun": 0,
         "judgement": 0, "modality": 0, "bound": 1, "first-name": 2}
ABSENT = [("how old is {}", r"year-old|aged|\bage\b|\bborn\b|, \d\d,|\(\d\d\)"), ("who is {} married to", r"marri|wife|husband|wed|spouse|partner"),
          ("where was {} born", r"born|native|birth|from"), ("how tall is {}", r"tall|ft|feet|metre|inch|height"),
          ("when did {} die", r"die|dead|death|kill"), ("how many children does {} have", r"child|daughter|son\b|sons|kid|father|mother"),
          ("what is {}'s salary", r"salar|earn|paid|wage|pay"), ("why did {} resign", r"resign|quit|step|left|stood down"),
          ("what school did {} go to", r"school|universit|college|stud"), ("what did {}'s wife say", r"wife|husband|spouse"),
          ("how much did {} pay", r"paid|pay|£|\$|€|cost|price|fee"), ("what car does {} drive", r"car\b|drive|driving|vehicle"),
          ("when was {} born", r"born|birth"), ("who is {}'s lawyer", r"lawyer|attorney|solicitor|barrister|counsel"),
          ("how long has {} been in prison", r"prison|jail|custody|sentenc"), ("what did {} win", r"w[io]n|award|prize|champion|medal|victor")]
AGE = re.compile(r"\b([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+), (\d\d),")


def cut(text):
    """The sentences of a text with their places."""
    found, start = [], 0
    for match in SENTENCE_END.finditer(text):
        if not ABBREVIATION.search(text[start:match.end()].strip()):
            found.append((start, match.end()))
            start = match.end()
    if text[start:].strip():
        found.append((start, len(text)))
    return found


def add_all(packer, editor, random, is_dev, log):
    """Adds every example."""
    questions = list(read_questions(random))
    finder = PassageFinder([q["context"] for q in questions])
    names = collections.defaultdict(list)
    for q in questions:
        names[q["set"]] += [m.group() for m in NAME.finditer(q["context"])][:3]
    singles = {s: list({q["context"] for q in questions if q["set"] == s}) for s in SINGLE}
    for i, q in enumerate(questions):
        dev = is_dev(q["context"])
        add_question(packer, editor, random, q, names[q["set"]], singles.get(q["set"]), finder, dev)
        if i % 20000 == 0:
            log(f"  {i} of {len(questions)} questions, {len(packer.rows)} examples")
    add_said(packer, random, is_dev)


def read_questions(random):
    """The questions of ../shared/training, their marks made plain, their answers found again."""
    for q in lines("reading.jsonl.gz"):
        if random.random() > SHARE.get(q["set"], 1):
            continue
        context = clean(q["context"]) if q["set"] in SINGLE else q["context"]
        answer = clean(q["answer"]) if q["set"] in SINGLE else q["answer"]
        places = [m.start() for m in re.finditer(re.escape(answer), context)] if answer else []
        if answer and not places:
            continue
        start = min(places, key=lambda p: abs(p - q["start"])) if places else -1
        question = re.sub(r"\s+", " ", q["question"]).strip()
        yield {**q, "context": context, "answer": answer, "start": start, "question": question}


def as_typed(question, random):
    """Sometimes as people type: small letters, no question mark."""
    if random.random() < 0.4:
        question = question.rstrip("? ")
    if random.random() < 0.4:
        question = question.lower()
    return question


def add_question(packer, editor, random, q, names, singles, finder, dev):
    """The question with its passage, and with passages and changes that leave it without an answer."""
    context, source = q["context"], q["set"]
    places = cut(context)
    sentences = [context[a:b].strip() or " " for a, b in places]
    question = as_typed(q["question"], random)
    if not q["answer"]:
        for _ in range(1 if dev else 4):
            packer.reading(source, as_typed(q["question"], random), sentences, None, dev)
        return
    starts = [a + len(context[a:b]) - len(context[a:b].lstrip()) for a, b in places]
    first = max(i for i, (a, _) in enumerate(places) if a <= q["start"])
    end = q["start"] + len(q["answer"])
    last = max(i for i, (a, _) in enumerate(places) if a < end)
    answer = (first, q["start"] - starts[first], last, end - starts[last])
    others = []
    if singles and random.random() < 0.65:
        others = [random.choice(singles) for _ in range(random.randint(1, 4))]
        at = random.randint(0, len(others))
        sentences = others[:at] + sentences + others[at:]
        answer = (first + at, answer[1], last + at, answer[3])
    packer.reading(source, question, sentences, answer, dev)
    found = q["answer"].lower()
    if not singles and len(sentences) > 2 and random.random() < 0.6:
        left = [s for i, s in enumerate(sentences) if not first <= i <= last]
        if left and not any(found in s.lower() for s in left):
            packer.reading(source + "/removed", as_typed(q["question"], random), left, None, dev)
    if others and random.random() < 0.25:
        packer.reading(source + "/other", as_typed(q["question"], random), others, None, dev)
    if random.random() < 0.45:
        other = finder.like(q["question"], context, found, random)
        if other:
            packer.reading(source + "/like", as_typed(q["question"], random), [other[a:b].strip() for a, b in cut(other)], None, dev)
    if random.random() < 0.45:
        own = [m.group() for m in NAME.finditer(context)]
        pool = [n for n in own if n not in q["question"] and n.lower() not in found] or [random.choice(names) for _ in range(3)] if names else own
        numbers = [m.group() for m in NUMBER.finditer(context)]
        edits = [e for e in editor.edits(q["question"], pool, numbers) if EDITS.get(e[0], 0)]
        for edit in editor.choose(edits, 1, EDITS):
            changed = apply(edit, q["question"])
            if changed:
                packer.reading(source + "/" + edit[0], as_typed(changed, random), sentences, None, dev)


def add_said(packer, random, is_dev):
    """Who said what, from articles whose attributions people marked; ages; and attributes that a paragraph does not give."""
    for text, marked in quoted_news():
        dev = is_dev(text)
        text = re.sub(r"<[^>]*>", lambda m: " " * len(m.group()), text)
        paragraphs = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text) if m.end() - m.start() > 60]
        said = [(d["start"], d["end"], d) for d in marked["direct"]] + [(d["spans"][0][0], d["spans"][0][1], d) for d in marked["indirect"]]
        people = list(dict.fromkeys(d["name"] for _, _, d in said if d["name"] and len(d["name"]) > 3))
        for a, b in paragraphs:
            paragraph = text[a:b]
            inside = [(s - a, min(e, b) - a, d) for s, e, d in said if a <= s < b and min(e, b) - s > 15]
            speakers = {d["name"] for s, e, d in said if a <= s < b}
            for start, end, d in random.sample(inside, min(2, len(inside))):
                add_statement(packer, random, paragraph, start, end, d, dev)
            absent = [p for p in people if p in paragraph and not any(p in (s or "") or (s or "?") in p for s in speakers)]
            for person in absent[:1]:
                packer.reading("said/absent", as_typed(f"What did {person} say?", random), whole(paragraph), None, dev)
            if inside and people and random.random() < 0.5:
                other = random.choice(people)
                if not any(other in (s or "") or (s or "?") in other for s in speakers):
                    packer.reading("said/other", as_typed(f"What did {other} say about {topic(paragraph, random)}?", random), whole(paragraph), None, dev)
            add_attributes(packer, random, paragraph, dev)


def whole(paragraph):
    return [paragraph[a:b].strip() for a, b in cut(paragraph)] or [paragraph]


def topic(text, random):
    """A word of a text that could be what is asked about."""
    words = [w for w in re.findall(r"[A-Za-z][\w’'-]{4,}", text)]
    return random.choice(words) if words else "it"


def add_statement(packer, random, paragraph, start, end, d, dev):
    """What somebody said, or who said it."""
    source = d["source"]
    name = d["name"] or source
    content = paragraph[start:end].strip(" ,.“”\"'")
    if not source or not name or len(name) < 3 or len(content) < 12:
        return
    start = paragraph.index(content)
    passage = whole(paragraph)
    at = placed(paragraph, passage, start, start + len(content))
    if at and random.random() < 0.6:
        about = f" about {topic(content, random)}" if random.random() < 0.6 else ""
        verb = random.choice(["say", "say", "say", "tell reporters", "think", "claim", "argue"])
        packer.reading("said/what", as_typed(f"What did {name} {verb}{about}?", random), passage, at, dev)
    elif len(source) > 3 and source in paragraph:
        begin = min((m.start() for m in re.finditer(re.escape(source), paragraph)), key=lambda p: min(abs(p - start), abs(p - end)))
        at = placed(paragraph, passage, begin, begin + len(source))
        words = content.split()
        if at and len(words) > 4:
            packer.reading("said/who", as_typed(f"Who said {' '.join(words[:14])}?", random), passage, at, dev)


def placed(paragraph, passage, start, end):
    """Where a stretch of the paragraph lies among its sentences."""
    at, places = 0, []
    for sentence in passage:
        at = paragraph.index(sentence, at)
        places.append((at, at + len(sentence)))
        at += len(sentence)
    first = [i for i, (a, b) in enumerate(places) if a <= start < b]
    last = [i for i, (a, b) in enumerate(places) if a < end <= b]
    return (first[0], start - places[first[0]][0], last[0], end - places[last[0]][0]) if first and last else None


def add_attributes(packer, random, paragraph, dev):
    """An age that the paragraph gives; an attribute that it does not."""
    passage = whole(paragraph)
    for match in AGE.finditer(paragraph):
        at = placed(paragraph, passage, match.start(2), match.end(2))
        if at:
            packer.reading("age", as_typed(f"How old is {match.group(1)}?", random), passage, at, dev)
    people = [m.group() for m in NAME.finditer(paragraph) if " " in m.group()]
    if people and random.random() < 0.35:
        question, given = random.choice(ABSENT)
        if not re.search(given, paragraph, re.I):
            packer.reading("absent", as_typed(question.format(random.choice(people)) + "?", random), passage, None, dev)


class PassageFinder:
    """Finds other passages that share rare words with a question."""

    def __init__(self, contexts):
        self.contexts = list(dict.fromkeys(contexts))
        self.holders = collections.defaultdict(list)
        for i, context in enumerate(self.contexts):
            for word in set(self.words(context)):
                self.holders[word].append(i)

    @staticmethod
    def words(text):
        return [w[:7] for w in re.findall(r"\w+", text.lower()) if len(w) > 3]

    def like(self, question, own, answer, random):
        """A passage like the question's own that does not hold its answer, or None."""
        scores = collections.Counter()
        for word in set(self.words(question)):
            held = self.holders.get(word, ())
            if 1 < len(held) < 1500:
                for i in held:
                    scores[i] += 1 / len(held) ** 0.5
        best = [self.contexts[i] for i, _ in scores.most_common(6)]
        best = [c for c in best if c != own and answer not in c.lower()]
        return random.choice(best[:4]) if best else None
