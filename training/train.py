#!/usr/bin/env python3
"""Trains the encoder with the reader's and the entailment head, on CUDA where there is one, else on the CPU.

  train.py START.npz EXAMPLES.npz OUT [--epochs 4] [--seconds 0] [--rate 3e-4] [--tokens 32768] [--seed 14] [--shares FILE] [--longest 240]
    [--averaged 0.999] [--rounded-from 0.6] [--frozen 0]

START.npz: weights as encoder.py's `save` writes them, the encoder's alone or an earlier result's. EXAMPLES.npz: what prepare.py wrote.
OUT: a folder; `checkpoint.pt` in it is gone on with, `weights.npz` and `report.txt` are the result. With --seconds the learning rate falls
to nothing by then, however far it has come. FILE: lines of the beginning of a source's name and the share of its
examples that are used; above 1, how often. --frozen 2: tables and the first two layers stay as they are.
"""
import argparse
import functools
import os
import time

import numpy as np
import torch
from torch.nn import functional as F

from encoder import load, save
from model import Model, standard_name, start_from
from packing import LONGEST_PAIR, LONGEST_QUESTION

CLS, SEP = 101, 102
WARM_UP, SAVED_EVERY = 0.05, 120.0
LOGGED_EVERY = 50  # steps
HALF = torch.bfloat16


@functools.cache
def has_half(device):
    """Whether half precision is faster: a processor without instructions for it takes three times as long."""
    if device.type != "cpu":
        return True
    with open("/proc/cpuinfo", encoding="ascii") as file:
        return "_bf16" in file.read()


class Examples:
    """All examples as one row of tokens on the device."""

    def __init__(self, path, device):
        with np.load(path) as file:
            tokens, ends, rows, second = (file[name] for name in ("tokens", "ends", "rows", "second"))
            self.sources = list(file["sources"])
        starts = np.concatenate([[0], ends[:-1]]).astype(np.int64)
        lengths = (ends - starts).astype(np.int64)
        marks = len(tokens)
        tokens = np.concatenate([tokens, np.array([CLS, SEP], np.uint16)])
        first_length = np.minimum(lengths[rows[:, 2]], LONGEST_QUESTION)
        room = LONGEST_PAIR - 3 - first_length
        counts = rows[:, 4].astype(np.int64)
        owner = np.repeat(np.arange(len(rows)), counts)
        length = lengths[second]
        ended = np.cumsum(length)
        opened = np.concatenate([[0], ended[:-1]])
        base = opened[rows[:, 3]]
        length = np.clip(np.minimum(ended - base[owner], room[owner]) - np.minimum(opened - base[owner], room[owner]), 0, None)
        # Each example's pieces in order: CLS, first text, SEP, second texts, SEP.
        offset = np.arange(len(rows)) * 4 + rows[:, 3]
        source = np.empty(len(rows) * 4 + len(second), np.int64)
        size = np.empty_like(source)
        for place, (begin, long) in enumerate(((marks, 1), (starts[rows[:, 2]], first_length), (marks + 1, 1))):
            source[offset + place], size[offset + place] = begin, long
        at = offset[owner] + 3 + np.arange(len(second)) - rows[owner, 3]
        source[at], size[at] = starts[second], length
        source[offset + 3 + counts], size[offset + 3 + counts] = marks + 1, 1
        closed = np.cumsum(size)
        where = np.repeat(source - (closed - size), size) + np.arange(closed[-1])
        self.tokens = torch.from_numpy(tokens[where].astype(np.int32)).to(device)
        begins = (closed - size)[offset]
        self.length = torch.from_numpy(closed[offset + 3 + counts] - begins).to(device)
        self.begin = torch.from_numpy(begins).to(device)
        self.first = torch.from_numpy(first_length + 2).to(device)
        column = lambda i: torch.from_numpy(rows[:, i].astype(np.int64)).to(device)
        self.task, self.label, self.start, self.end = column(0), column(5), column(6), column(7)
        self.rows, self.lengths = rows, self.length.cpu().numpy()

    def batch(self, chosen):
        """Tokens, kinds, mask and labels of some examples."""
        length = self.length[chosen]
        places = torch.arange(int(length.max()), device=length.device)
        mask = places < length[:, None]
        at = (self.begin[chosen][:, None] + places).clamp_max(len(self.tokens) - 1)
        tokens = torch.where(mask, self.tokens[at], torch.zeros_like(self.tokens[at])).long()
        first = self.first[chosen]
        kinds = ((places >= first[:, None]) & mask).long()
        inside = (places >= first[:, None]) & (places < length[:, None] - 1)
        start, end = self.start[chosen] + first, self.end[chosen] + first
        return tokens, kinds, mask, inside, self.task[chosen], self.label[chosen], start, end


def batches(order, lengths, most, random):
    """Batches of about `most` tokens, of examples of like length, in any order."""
    found = []
    for at in range(0, len(order), 60000):
        part = order[at:at + 60000]
        part = part[np.argsort(lengths[part], kind="stable")]
        begin = 0
        while begin < len(part):
            end = begin + 1
            end = min(len(part), begin + max(1, most // int(lengths[part[min(len(part) - 1, begin + most // max(1, int(lengths[part[begin]])) - 1)]])))
            found.append(part[begin:end])
            begin = end
    random.shuffle(found)
    return found


def loss_of(model, batch):
    tokens, kinds, mask, inside, task, label, start, end = batch
    span, answer, claim = model(tokens, kinds, mask)
    loss = 0.0
    reading, claims = task == 0, task == 1
    total = len(task)
    answered = reading & (label == 1) & (end < inside.shape[1]) & (start < inside.shape[1])
    loss = loss + F.binary_cross_entropy_with_logits(answer[reading], label[reading].float(), reduction="sum") / total
    scores = span.masked_fill(~inside[:, :, None], -1e4)[answered]
    loss = loss + 0.5 * (F.cross_entropy(scores[:, :, 0], start[answered], reduction="sum") + F.cross_entropy(scores[:, :, 1], end[answered], reduction="sum")) / total
    chances = F.log_softmax(claim[claims], -1)
    wanted = label[claims]
    unsupported = torch.logsumexp(chances[:, 1:], -1)
    exact = chances.gather(1, wanted.clamp_max(2)[:, None]).squeeze(1)
    return loss - torch.where(wanted == 3, unsupported, exact).sum() / total


def area(scores, wanted):
    """Area under the ROC curve."""
    good, bad = scores[wanted], scores[~wanted]
    if not len(good) or not len(bad):
        return float("nan")
    order = np.argsort(np.concatenate([good, bad]), kind="mergesort")
    ranks = np.empty(len(order))
    ranks[order] = np.arange(1, len(order) + 1)
    return (ranks[:len(good)].sum() - len(good) * (len(good) + 1) / 2) / (len(good) * len(bad))


def measure(model, examples, chosen, device, log):
    """Figures by source on examples that nothing was learned from; returns their mean."""
    model.eval()
    answers, claims, overlap = {}, {}, {}
    with torch.no_grad(), torch.autocast(device.type, HALF, enabled=has_half(device)):
        for part in batches(chosen, examples.lengths, 32768, np.random.default_rng(1)):
            at = torch.from_numpy(part).to(device)
            tokens, kinds, mask, inside, task, label, start, end = examples.batch(at)
            span, answer, claim = model(tokens, kinds, mask)
            span = span.masked_fill(~inside[:, :, None], -1e4)
            begin = span[:, :, 0].argmax(1)
            after = torch.arange(span.shape[1], device=device) >= begin[:, None]
            finish = span[:, :, 1].masked_fill(~after, -1e4).argmax(1)
            common = (torch.minimum(finish, end) - torch.maximum(begin, start) + 1).clamp_min(0).float()
            f1 = 2 * common / ((finish - begin + 1) + (end - start + 1)).float()
            rows = examples.rows[part]
            for i, row in enumerate(np.stack([task.cpu().numpy(), label.cpu().numpy()], 1)):
                source = examples.sources[rows[i, 1]]
                if row[0] == 0:
                    answers.setdefault(source.split("/")[0], []).append((float(answer[i]), row[1] == 1, source))
                    if row[1] == 1:
                        overlap.setdefault(source, []).append(float(f1[i]))
                else:
                    claims.setdefault(source, []).append((float(claim[i].softmax(-1)[0]), row[1] == 0))
    everything = [a for v in answers.values() for a in v]
    reading = area(np.array([a for a, _, _ in everything]), np.array([w for _, w, _ in everything]))
    spans = float(np.mean([f for v in overlap.values() for f in v]))
    log(f"reader: area {reading:.4f}, words {spans:.4f}")
    for source, found in sorted(answers.items()):
        log(f"  {source}: {len(found)} area {area(np.array([a for a, _, _ in found]), np.array([w for _, w, _ in found])):.4f} words {np.mean(overlap.get(source, [0])):.4f}")
    for source in sorted({s for _, _, s in everything if "/" in s}):
        group = source.split("/")[0]
        found = [(a, w) for a, w, s in answers[group] if w or s == source]
        log(f"    {source}: area {area(np.array([a for a, _ in found]), np.array([w for _, w in found])):.4f}")
    public = [c for s, v in claims.items() if not s.startswith("news/") for c in v]
    news = [c for s, v in claims.items() if s.startswith("news/") for c in v]
    figures = [reading, spans]
    for name, found in (("public", public), ("news", news)):
        if not found:
            continue
        scores, wanted = np.array([a for a, _ in found]), np.array([w for _, w in found])
        figures.append(area(scores, wanted))
        log(f"claims {name}: {len(found)} area {figures[-1]:.4f} balanced {((scores[wanted] > .5).mean() + (scores[~wanted] <= .5).mean()) / 2:.4f}")
    for source, found in sorted(claims.items()):
        scores, wanted = np.array([a for a, _ in found]), np.array([w for _, w in found])
        log(f"  {source}: {len(found)} area {area(scores, wanted):.4f} right at half {((scores > .5) == wanted).mean():.4f}")
    model.train()
    return sum(figures) / len(figures)


def shares(path):
    """The shares in a file, by the beginning of a source's name; everything where there is no file."""
    if not path:
        return {"": 1.0}
    with open(path, encoding="utf8") as file:
        return {line.split()[0]: float(line.split()[1]) for line in file if line.strip() and not line.startswith("#")}


def times(examples, wanted, longest, seed):
    """How often each example is used in an epoch: the longest beginning that fits a source tells its share, 2.5 is twice or three times."""
    of = lambda source: max(((len(b), s) for b, s in wanted.items() if source.startswith(b)), default=(0, 0.0))[1]
    share = np.array([of(str(source)) for source in examples.sources])[examples.rows[:, 1]]
    luck = np.random.default_rng(seed).random(len(examples.rows))
    return (np.floor(share) + (luck < share % 1)).astype(np.int64) * (examples.lengths <= longest)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("start"), parser.add_argument("examples"), parser.add_argument("out")
    parser.add_argument("--epochs", type=float, default=4)
    parser.add_argument("--seconds", type=float, default=0)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--tokens", type=int, default=32768)
    parser.add_argument("--seed", type=int, default=14)
    parser.add_argument("--shares")
    parser.add_argument("--longest", type=int, default=LONGEST_PAIR)
    parser.add_argument("--averaged", type=float, default=0.999, help="how slowly the averaged weights follow")
    parser.add_argument("--rounded-from", type=float, default=0.6, help="the share of the training after which matrices work as int8")
    parser.add_argument("--frozen", type=int, default=0, help="how many layers, with the tables below them, are not trained")
    a = parser.parse_args()
    began = time.time()
    os.makedirs(a.out, exist_ok=True)
    report = open(os.path.join(a.out, "report.txt"), "a", encoding="utf8")

    def log(line):
        print(f"{time.time() - began:6.0f} s {line}", flush=True)
        print(line, file=report, flush=True)

    torch.manual_seed(a.seed)
    torch.backends.cuda.matmul.allow_tf32 = True
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    examples = Examples(a.examples, device)
    log(f"{device.type}: {len(examples.rows)} examples, {len(examples.tokens)} tokens, rate {a.rate}, seed {a.seed}")
    model = Model()
    log(f"{start_from(model, load(a.start))} of {len(list(model.parameters()))} weights taken over")
    model.to(device).train()
    model.freeze(a.frozen)
    decayed = [p for n, p in model.named_parameters() if p.dim() > 1 and p.requires_grad]
    plain = [p for n, p in model.named_parameters() if p.dim() <= 1 and p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": decayed, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}], lr=a.rate, betas=(0.9, 0.98))
    held = examples.rows[:, 8] == 1
    learned, unseen = np.flatnonzero(~held), np.flatnonzero(held)
    used = times(examples, shares(a.shares), a.longest, a.seed)
    learned, unseen = np.repeat(learned, used[learned]), unseen[used[unseen] > 0]
    log(f"{len(learned)} examples learned from, {len(unseen)} measured")
    total = int(a.epochs * examples.lengths[learned].sum() / a.tokens * 1.03) + 1
    step, saved, average, trained = 0, time.time(), None, 0.0
    checkpoint = os.path.join(a.out, "checkpoint.pt")
    if os.path.exists(checkpoint):
        state = torch.load(checkpoint, map_location=device)
        model.load_state_dict(state["model"]), optimizer.load_state_dict(state["optimizer"])
        step, average, trained = state["step"], state["average"], state["trained"]
        log(f"goes on at step {step}")
    start, epoch, done = time.time() - trained, 0, False
    skipped = step
    while not done:
        random = np.random.default_rng(a.seed + epoch)
        for part in batches(random.permutation(learned), examples.lengths, a.tokens, random):
            if skipped > 0:
                skipped -= 1
                continue
            share = max(step / total, (time.time() - start) / a.seconds if a.seconds else 0)
            if share >= 1:
                done = True
                break
            for group in optimizer.param_groups:
                group["lr"] = a.rate * min(share / WARM_UP + 0.01, 1.0) * (1 - share)
            model.round(share > a.rounded_from)
            batch = examples.batch(torch.from_numpy(part).to(device))
            with torch.autocast(device.type, HALF, enabled=has_half(device)):
                loss = loss_of(model, batch)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            if share > a.rounded_from:
                with torch.no_grad():
                    if average is None:
                        average = [p.detach().clone() for p in model.parameters()]
                    else:
                        for kept, parameter in zip(average, model.parameters()):
                            kept.lerp_(parameter.detach(), 1 - a.averaged)
            if step % LOGGED_EVERY == 0:
                log(f"epoch {epoch} step {step} of {total} share {share:.3f} loss {loss.item():.4f}")
            step += 1
            if time.time() - saved > SAVED_EVERY:
                saved = time.time()
                torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "average": average, "trained": saved - start}, checkpoint)
        epoch += 1
    best, figure = None, -1.0
    for name in ("last", "averaged"):
        if name == "averaged":
            if average is None:
                continue
            with torch.no_grad():
                for kept, parameter in zip(average, model.parameters()):
                    parameter.copy_(kept)
        model.round(True)
        log(f"== {name}")
        found = measure(model, examples, unseen, device, log)
        log(f"figure {found:.5f}")
        if found > figure:
            figure, best = found, {standard_name(n): p.detach().float().cpu().numpy() for n, p in model.named_parameters()}
    save(os.path.join(a.out, "weights.npz"), best)
    with open(os.path.join(a.out, "figure.txt"), "w", encoding="utf8") as file:
        print(figure, file=file)


if __name__ == "__main__":
    main()
