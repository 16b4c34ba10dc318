#!/usr/bin/env python3
"""Takes the weights out of an ONNX file, as half precision, to train from.

  start.py MODEL.onnx START.npz

MODEL.onnx is the encoder in fp32, or a reader that quantise.py wrote: then its heads are taken, too, and the training goes on from it.
"""
import sys

from encoder import save, weights_of

if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    save(sys.argv[2], weights_of(sys.argv[1]))
