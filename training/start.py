#!/usr/bin/env python3
"""Takes the encoder's weights out of an ONNX file, as half precision, to train from.

  start.py MODEL.onnx START.npz
"""
import sys

from encoder import save, weights_of

if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    save(sys.argv[2], weights_of(sys.argv[1]))
