#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: to bring an old ONNX file to a newer opset, onnx.version_converter may give back a model that computes something
# else. An Upsample of opset 9 with mode "linear" becomes a Resize at opset 10, which is right, and at 11 a Resize without
# the attributes that opset brought: those then mean half_pixel, where the older operators knew "asymmetric" alone, and
# every enlarged row is moved by a quarter of a pixel. For Hardmax, 12 to 13 changed what the axis means; the converter puts
# a Flatten before Softmax and LogSoftmax to keep what they said, and leaves Hardmax as it is, so that it marks twice as
# many maxima here. The checker, with shapes, finds every result in order, and there is no warning. Who has files of the
# opset 9 years with an upsampling branch meets it, with accuracy a little lower after the conversion.
# Seen with python3-onnx and libonnx1 1.12.0-2+b4 (Debian 12, amd64); the models are run by npm's onnxruntime-web 1.30.0.
# What it takes to see: apt-get with Debian 12's main section, dpkg-deb, python3.11, node 18 or newer, npm. Nothing is
# installed.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q python3-onnx=1.12.0-2+b4 libonnx1=1.12.0-2+b4 libprotobuf32 python3-protobuf python3-six \
    python3-typing-extensions python3-numpy=1:1.24.2-1+deb12u1 python3-pkg-resources libblas3 liblapack3 libgfortran5 \
    >/dev/null 2>&1
for package in ./*.deb; do dpkg-deb -x "$package" root; done
npm install --ignore-scripts --no-audit --no-fund --silent onnxruntime-web@1.30.0 >/dev/null 2>&1
libraries=$folder/root/usr/lib/x86_64-linux-gnu
cat >convert.py <<'PYTHON'
import numpy
import onnx
from onnx import TensorProto, checker, helper, numpy_helper, version_converter

print("onnx", onnx.__version__)


def write(name, node, shape, enlarged, constants, versions):
    graph = helper.make_graph([node], name, [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
                              [helper.make_tensor_value_info("y", TensorProto.FLOAT, enlarged)], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", versions[0])], ir_version=7)
    for version in versions:
        converted = model if version == versions[0] else version_converter.convert_version(model, version)
        checker.check_model(converted, full_check=True)
        onnx.save(converted, f"{name}-{version}.onnx")


scales = numpy_helper.from_array(numpy.array([1, 1, 1, 2], numpy.float32), "scales")
write("Upsample", helper.make_node("Upsample", ["x", "scales"], ["y"], mode="linear"), [1, 1, 1, 4], [1, 1, 1, 8], [scales],
      [9, 10, 11, 13])
for name in ["LogSoftmax", "Hardmax"]:
    write(name, helper.make_node(name, ["x"], ["y"]), [1, 2, 2], [1, 2, 2], [], [11, 12, 13])
PYTHON
cat >run.js <<'JAVASCRIPT'
const fs = require("fs");
const ort = require("onnxruntime-web");
const inputs = {Upsample: [[0, 10, 20, 30], [1, 1, 1, 4]], LogSoftmax: [[1, 2, 3, 4], [1, 2, 2]],
                Hardmax: [[1, 2, 3, 4], [1, 2, 2]]};
(async () => {
    for (const [name, [values, shape]] of Object.entries(inputs))
        for (const version of name === "Upsample" ? [9, 10, 11, 13] : [11, 12, 13]) {
            const session = await ort.InferenceSession.create(fs.readFileSync(`${name}-${version}.onnx`),
                                                              {executionProviders: ["wasm"], logSeverityLevel: 2});
            const {y} = await session.run({x: new ort.Tensor("float32", Float32Array.from(values), shape)});
            console.log(`${name}, opset ${version}:`, ...Array.from(y.data, value => String(+value.toFixed(2))));
        }
})();
JAVASCRIPT
LD_LIBRARY_PATH=$libraries:$libraries/blas:$libraries/lapack PYTHONPATH=root/usr/lib/python3/dist-packages \
    python3.11 convert.py 2>&1 | tee said
node run.js 2>&1 | tee -a said
diff said - <<'END'
onnx 1.12.0
Upsample, opset 9: 0 5 10 15 20 25 30 30
Upsample, opset 10: 0 5 10 15 20 25 30 30
Upsample, opset 11: 0 2.5 7.5 12.5 17.5 22.5 27.5 30
Upsample, opset 13: 0 2.5 7.5 12.5 17.5 22.5 27.5 30
LogSoftmax, opset 11: -3.44 -2.44 -1.44 -0.44
LogSoftmax, opset 12: -3.44 -2.44 -1.44 -0.44
LogSoftmax, opset 13: -3.44 -2.44 -1.44 -0.44
Hardmax, opset 11: 0 0 0 1
Hardmax, opset 12: 0 0 0 1
Hardmax, opset 13: 0 1 0 1
END
echo "As seen: a model that was brought to a newer opset computes something else."
