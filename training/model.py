"""The encoder with its heads in PyTorch."""
import torch
from torch import nn
from torch.nn import functional as F

from encoder import HEADS, INNER, LAYERS, WIDTH

DROPOUT = 0.1


class Matrix(nn.Module):
    """A linear layer, weight (in, out), that can work as its int8 copy will: 7-bit weights, 8-bit activations (Jacob et al. 2018)."""

    def __init__(self, inner, outer):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(inner, outer).normal_(0, 0.02))
        self.bias = nn.Parameter(torch.zeros(outer))
        self.rounded = False

    def forward(self, x):
        weight = self.weight
        if self.rounded:
            x, weight = x + (round_activations(x.detach()) - x.detach()), weight + (round_weights(weight.detach()) - weight.detach())
        return F.linear(x, weight.t().to(x.dtype), self.bias.to(x.dtype))


def round_weights(weight):
    """A scale for each output; 7 bits, since processors without VNNI overflow with 8."""
    scale = weight.abs().amax(0, keepdim=True).clamp_min(1e-8) / 63
    return (weight / scale).round().clamp(-63, 63) * scale


def round_activations(x):
    """One scale and zero point for the whole tensor."""
    x = x.float()
    low, high = x.min().clamp_max(0), x.max().clamp_min(0)
    scale = (high - low).clamp_min(1e-8) / 255
    zero = (-low / scale).round()
    return (((x / scale).round() + zero).clamp(0, 255) - zero) * scale


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.output = (Matrix(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = Matrix(WIDTH, INNER), Matrix(INNER, WIDTH)
        self.attended, self.done = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        split = lambda y: y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        drop = DROPOUT if self.training else 0.0
        # On a processor dropout among the attention's shares takes a fifth of all the time and bars the faster product.
        shares = drop if x.is_cuda else 0.0
        if hasattr(F, "scaled_dot_product_attention"):
            found = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=shares)
        else:
            scores = q @ k.transpose(-1, -2) / (WIDTH // HEADS) ** 0.5
            found = F.dropout(scores.masked_fill(~mask, -1e4).softmax(-1), shares) @ v
        found = self.output(found.transpose(1, 2).reshape(batch, length, WIDTH))
        x = self.attended(x + F.dropout(found, drop))
        return self.done(x + F.dropout(self.outer(F.gelu(self.inner(x))), drop))


class Model(nn.Module):
    """Tokens of a pair of texts in; out: start and end of the answer, whether there is one, and how the claim stands."""

    def __init__(self):
        super().__init__()
        self.words, self.places, self.kinds = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH), nn.Embedding(2, WIDTH)
        self.embedded = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.span = Matrix(WIDTH, 2)
        self.answer_inner, self.answer = Matrix(WIDTH, WIDTH), Matrix(WIDTH, 1)
        self.claim_inner, self.claim = Matrix(WIDTH, WIDTH), Matrix(WIDTH, 3)

    def forward(self, tokens, kinds, mask):
        x = self.words(tokens) + self.places(torch.arange(tokens.shape[1], device=tokens.device)) + self.kinds(kinds)
        x = F.dropout(self.embedded(x), DROPOUT if self.training else 0.0)
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        first = x[:, 0]
        drop = lambda y: F.dropout(y, DROPOUT, self.training)
        answer = self.answer(drop(torch.tanh(self.answer_inner(first))))
        claim = self.claim(drop(torch.tanh(self.claim_inner(first))))
        return self.span(x).float(), answer.squeeze(-1).float(), claim.float()

    def round(self, on):
        """Whether the encoder's matrices work as int8; the heads stay exact."""
        for layer in self.layers:
            for part in layer.modules():
                if isinstance(part, Matrix):
                    part.rounded = on

    def freeze(self, layers):
        """Leaves the tables and the first layers as they are; with 0 everything is trained."""
        for part in [self.words, self.places, self.kinds, self.embedded, *self.layers[:layers]] if layers else []:
            part.requires_grad_(False)


OURS = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "output": "attention.output.dense",
        "inner": "intermediate.dense", "outer": "output.dense", "attended": "attention.output.LayerNorm", "done": "output.LayerNorm"}


def standard_name(name):
    """A parameter's name in PyTorch's BERT."""
    parts = name.split(".")
    if parts[0] == "layers":
        return f"encoder.layer.{parts[1]}.{OURS[parts[2]]}.{parts[3]}"
    tables = {"words": "word_embeddings", "places": "position_embeddings", "kinds": "token_type_embeddings", "embedded": "LayerNorm"}
    return f"embeddings.{tables[parts[0]]}.{parts[1]}" if parts[0] in tables else "heads." + name


def start_from(model, weights):
    """Takes over every weight that has a name in both."""
    taken = 0
    for name, parameter in model.named_parameters():
        found = weights.get(standard_name(name))
        if found is not None:
            parameter.data.copy_(torch.from_numpy(found))
            taken += 1
    return taken
