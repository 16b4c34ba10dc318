"""A six-layer BERT with the heads of the bot, and its weights in and out of ONNX.

Source: Devlin et al. 2019; the start is snowflake-arctic-embed-xs (22 million parameters, Apache-2.0).
"""
import numpy as np

LAYERS, WIDTH, HEADS, INNER = 6, 384, 12, 1536
WHOLE, SCALE = "_int8", "_scale"  # how quantise.py names the parts of a matrix or table
MATRICES = ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense")


def weights_of(path):
    """The encoder's weights, and the heads' where it has them, in an ONNX file that is fp32 or quantise.py's copy, by the names of
    PyTorch's BERT; a matrix is (in, out)."""
    import onnx
    from onnx import numpy_helper
    model = onnx.load(path)
    arrays = exact({t.name: numpy_helper.to_array(t) for t in model.graph.initializer})
    found = {name: array for name, array in arrays.items() if array.dtype == np.float32 and not name.startswith("onnx::")}
    for node in model.graph.node:
        matrix = node.input[1].removesuffix(WHOLE) if node.op_type in ("MatMul", "MatMulInteger") else ""
        if matrix.startswith("onnx::") and matrix in arrays:
            found[node.name.strip("/").split("/MatMul")[0].replace("/", ".") + ".weight"] = arrays[matrix]
    return found


def exact(arrays):
    """Whole numbers with scales, as quantise.py wrote them, times their scales: the weights as fp32."""
    scale = lambda name: arrays[name + SCALE] if arrays[name + SCALE].ndim > 1 else arrays[name + SCALE][None, :]
    names = [name.removesuffix(WHOLE) for name in arrays if name.endswith(WHOLE)]
    plain = {name: array for name, array in arrays.items() if not name.endswith((WHOLE, SCALE))}
    return plain | {name: arrays[name + WHOLE].astype(np.float32) * scale(name) for name in names}


def matrix_names():
    return [f"encoder.layer.{layer}.{name}" for layer in range(LAYERS) for name in MATRICES]


def save(path, weights):
    """Writes weights as half precision, without pickling."""
    np.savez_compressed(path, **{name.replace("/", "|"): np.asarray(array, np.float16) for name, array in weights.items()})


def load(path):
    """Reads what `save` wrote."""
    with np.load(path) as file:
        return {name: file[name].astype(np.float32) for name in file.files}
