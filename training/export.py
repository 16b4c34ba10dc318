#!/usr/bin/env python3
"""Puts trained weights into the graph of the model that the training started from, and adds the heads.

  export.py MODEL.onnx WEIGHTS.npz OUT.onnx [reading]

Inputs: input_ids, attention_mask, token_type_ids. Outputs: `span` (batch, pieces, 2: start and end of the answer), `answer` (batch, 1: how
much the passage answers, a logit) and `claim` (batch, 3: logits of supported, neither, contradicted; not with `reading`). Needs numpy and
onnx.
"""
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from encoder import load

STATES = "last_hidden_state"


def main(start, weights, out, only=None):
    model = onnx.load(start)
    graph, weights = model.graph, load(weights)
    if only:
        weights = {name: array for name, array in weights.items() if not name.startswith("heads.claim")}
    names = {n.input[1]: n.name.strip("/").replace("/MatMul", "").replace("/", ".") + ".weight" for n in graph.node if n.op_type == "MatMul"}
    taken = set()
    for tensor in graph.initializer:
        name = names.get(tensor.name, tensor.name)
        if name in weights:
            taken.add(name)
            tensor.CopyFrom(numpy_helper.from_array(weights[name], tensor.name))
    missing = {name for name in weights if not name.startswith("heads.")} - taken
    if missing:
        sys.exit(f"{start} has no place for {sorted(missing)[0]}")
    del graph.output[:]
    add = lambda kind, inputs, name, **more: graph.node.append(helper.make_node(kind, inputs, [name], name=f"heads/{name}/{kind}", **more)) or name
    for name, array in weights.items():
        if name.startswith("heads."):
            graph.initializer.append(numpy_helper.from_array(array, name))
    linear = lambda x, name, out: add("Add", [add("MatMul", [x, f"heads.{name}.weight"], out + "_product"), f"heads.{name}.bias"], out)
    graph.initializer.append(numpy_helper.from_array(np.array(0, np.int64), "heads.first"))
    first = add("Gather", [STATES, "heads.first"], "first_state", axis=1)
    linear(STATES, "span", "span")
    linear(add("Tanh", [linear(first, "answer_inner", "answer_inner")], "answer_tanh"), "answer", "answer")
    outputs = {"span": ["batch", "pieces", 2], "answer": ["batch", 1]}
    if not only:
        linear(add("Tanh", [linear(first, "claim_inner", "claim_inner")], "claim_tanh"), "claim", "claim")
        outputs["claim"] = ["batch", 3]
    for name, shape in outputs.items():
        graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))
    onnx.checker.check_model(model)
    onnx.save(model, out)


if __name__ == "__main__":
    if len(sys.argv) != 4 and sys.argv[4:] != ["reading"]:
        sys.exit(__doc__)
    main(*sys.argv[1:])
