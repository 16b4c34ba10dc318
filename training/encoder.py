"""A six-layer BERT with the heads of the bot, and its weights in and out of ONNX.

Source: Devlin et al. 2019; the start is snowflake-arctic-embed-xs (22 million parameters, Apache-2.0).
"""
import numpy as np

LAYERS, WIDTH, HEADS, INNER = 6, 384, 12, 1536
MATRICES = ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense")


def weights_of(path):
    """The encoder's weights in an ONNX file, by the names of PyTorch's BERT; a matrix is (in, out)."""
    import onnx
    from onnx import numpy_helper
    model = onnx.load(path)
    arrays = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    found = {name: array for name, array in arrays.items() if not name.startswith("onnx::")}
    for node in model.graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays:
            found[node.name.strip("/").replace("/MatMul", "").replace("/", ".") + ".weight"] = arrays[node.input[1]]
    return found


def matrix_names():
    return [f"encoder.layer.{layer}.{name}" for layer in range(LAYERS) for name in MATRICES]


def save(path, weights):
    """Writes weights as half precision, without pickling."""
    np.savez_compressed(path, **{name.replace("/", "|"): np.asarray(array, np.float16) for name, array in weights.items()})


def load(path):
    """Reads what `save` wrote."""
    with np.load(path) as file:
        return {name: file[name].astype(np.float32) for name in file.files}
