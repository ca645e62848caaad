# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the files of an ONNX export with ONNX's own classes.

    python3 check_onnx.py FOLDER

For each file: the full checker with shape inference, the shapes that it infers, whether ONNX writes the same bytes
again, and what the file says of itself. Prints one JSON object.
"""
import json
import pathlib
import sys

import numpy
import onnx


def shape(value):
    return [dimension.dim_param or dimension.dim_value for dimension in value.type.tensor_type.shape.dim]


def look(path):
    content = path.read_bytes()
    model = onnx.load_model_from_string(content)
    onnx.checker.check_model(model, full_check=True)
    inferred = onnx.shape_inference.infer_shapes(model, check_type=True, strict_mode=True)
    return {
        "same_bytes": model.SerializeToString() == content,
        "ir": model.ir_version,
        "opsets": [[opset.domain, opset.version] for opset in model.opset_import],
        "operators": sorted({node.op_type for node in model.graph.node}),
        "inputs": {value.name: shape(value) for value in inferred.graph.input},
        "outputs": {value.name: shape(value) for value in inferred.graph.output},
        "values_inferred": len(inferred.graph.value_info),
        "nodes": len(inferred.graph.node),
        "metadata": {pair.key: pair.value for pair in model.metadata_props},
    }


def main(folder):
    manifest = json.loads((folder / "manifest.json").read_text())
    golden = numpy.load(folder / manifest["golden"]["file"])
    print(json.dumps({
        "onnx": onnx.__version__,
        "files": {file["path"]: look(folder / file["path"]) for file in manifest["files"]
                  if file["path"].endswith(".onnx")},
        "golden": {name: list(golden[name].shape) for name in golden.files},
        "finite": all(numpy.isfinite(golden[name]).all() for name in golden.files),
    }))


main(pathlib.Path(sys.argv[1]))
