#!/usr/bin/env python3
"""Writes an int8 copy of a BERT-like ONNX file: a quarter of its size, and faster on a CPU.

    training/quantise.py IN.onnx OUT.onnx

Every product with constant weights becomes DynamicQuantizeLinear and MatMulInteger, which ONNX Runtime fuses. Weights are
symmetric, one scale an output column, and use seven of the eight bits: a processor without VNNI adds two products in
sixteen bits, and a sum of larger ones would not fit there. Large tables that Gather reads become rows of int8, each with a
scale. All else stays as it is.
Needs numpy and onnx 1.12 or later (Debian: python3-onnx).
"""
import argparse
import sys

import numpy
import onnx
from onnx import helper, numpy_helper, TensorProto

LARGEST_WEIGHT = 63
LARGEST_ENTRY = 127
LEAST_TABLE = 100_000  # numbers; below this a table is not worth its scales


def scaled(weights, axis, most):
    """Whole numbers from -most to most, and the scale of each line along the axis."""
    largest = numpy.abs(weights).max(axis=axis, keepdims=True)
    scale = numpy.where(largest == 0, 1, largest / most).astype(numpy.float32)
    return numpy.clip(numpy.rint(weights / scale), -most, most).astype(numpy.int8), scale


class Quantiser:
    def __init__(self, model):
        self.graph = model.graph
        self.constants = {tensor.name: tensor for tensor in model.graph.initializer}
        self.nodes = []
        self.added = {}
        self.quantised_inputs = {}
        self.products = 0

    def run(self):
        self.add("zero_of_weights", numpy.array(0, numpy.int8))
        for node in self.graph.node:
            if node.op_type == "MatMul" and self.is_matrix(node.input[1]):
                self.product(node)
            elif node.op_type == "Gather" and self.is_table(node.input[0]):
                self.table(node)
            else:
                self.nodes.append(node)
        used = {name for node in self.nodes for name in node.input} | {output.name for output in self.graph.output}
        kept = [tensor for tensor in self.graph.initializer if tensor.name in used]
        del self.graph.node[:], self.graph.initializer[:]
        self.graph.node.extend(self.nodes)
        self.graph.initializer.extend(kept + [tensor for tensor in self.added.values() if tensor.name in used])
        # Files of old exporters list their weights among the inputs, too.
        inputs = [value for value in self.graph.input if value.name not in self.constants]
        del self.graph.input[:], self.graph.value_info[:]
        self.graph.input.extend(inputs)

    def is_matrix(self, name):
        return name in self.constants and len(self.constants[name].dims) == 2 and self.constants[name].data_type == TensorProto.FLOAT

    def is_table(self, name):
        return self.is_matrix(name) and numpy.prod(self.constants[name].dims) >= LEAST_TABLE

    def add(self, name, values):
        if name not in self.added:
            self.added[name] = numpy_helper.from_array(values, name)
        return name

    def node(self, kind, inputs, outputs, **attributes):
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=f"{outputs[0]}/{kind}", **attributes))
        return outputs[0]

    def product(self, node):
        data, weights = node.input
        numbers, scale = scaled(numpy_helper.to_array(self.constants[weights]), axis=0, most=LARGEST_WEIGHT)
        stored = self.add(f"{weights}_int8", numbers)
        scales = self.add(f"{weights}_scale", scale.reshape(-1))
        if data not in self.quantised_inputs:
            parts = [f"{data}_int8", f"{data}_scale", f"{data}_zero"]
            self.node("DynamicQuantizeLinear", [data], parts)
            self.quantised_inputs[data] = parts
        numbers, data_scale, data_zero = self.quantised_inputs[data]
        out = node.output[0]
        whole = self.node("MatMulInteger", [numbers, stored, data_zero, "zero_of_weights"], [f"{out}_whole"])
        product = self.node("Cast", [whole], [f"{out}_cast"], to=TensorProto.FLOAT)
        both = self.node("Mul", [data_scale, scales], [f"{out}_scale"])
        self.node("Mul", [product, both], [out])
        self.products += 1

    def table(self, node):
        name, places = node.input
        numbers, scale = scaled(numpy_helper.to_array(self.constants[name]), axis=1, most=LARGEST_ENTRY)
        out = node.output[0]
        row = self.node("Gather", [self.add(f"{name}_int8", numbers), places], [f"{out}_int8"], axis=0)
        row_scale = self.node("Gather", [self.add(f"{name}_scale", scale), places], [f"{out}_scale"], axis=0)
        cast = self.node("Cast", [row], [f"{out}_cast"], to=TensorProto.FLOAT)
        self.node("Mul", [cast, row_scale], [out])


def main():
    parser = argparse.ArgumentParser(description="Writes an int8 copy of a BERT-like ONNX file.")
    parser.add_argument("source", metavar="IN.onnx")
    parser.add_argument("copy", metavar="OUT.onnx")
    wanted = parser.parse_args()
    model = onnx.load(wanted.source)
    before = model.ByteSize()
    quantiser = Quantiser(model)
    quantiser.run()
    if quantiser.products == 0:
        sys.exit(f"{wanted.source} has no product with constant weights: nothing to do")
    onnx.checker.check_model(model)
    onnx.save(model, wanted.copy)
    print(f"{quantiser.products} products; {before / 1e6:.1f} MB became {model.ByteSize() / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
