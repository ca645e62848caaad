#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: a NaN that enters a MaxPool of ONNX Runtime on an x86-64 processor is gone behind it, or is not, according to
# where in the window it stands. One NaN in an 8x8 map lies in 121 windows of a 3x3 pooling with stride 2, over all the
# places it can have; 16 of these answers are NaN, and for 48 of the 64 places none is. A network of a failed training, or
# an overflow in its first layers, so answers with plain numbers where PyTorch, in which a NaN wins each window, says
# NaN: a test for NaN at the outputs proves nothing behind a pooling. GlobalMaxPool loses it as well, Relu does not. The
# WebAssembly build of the very same release keeps every one. A window of nothing but minus infinity, as a mask leaves
# it, is in both the smallest finite number, -3.4e38.
# Seen with npm's onnxruntime-node 1.30.0 and onnxruntime-web 1.30.0 (amd64; two processes, the same model).
# What it takes to see: an x86-64 machine, node 20 or newer, npm; 150 MB are fetched, 0.5 GB of a temporary folder are used.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --ignore-scripts --no-audit --no-fund --silent onnxruntime-node@1.30.0 onnxruntime-web@1.30.0 >/dev/null 2>&1
cat >ask.js <<'JAVASCRIPT'
const fs = require("fs");
const name = process.argv[2];
const ort = require(name);

// A model of one node in ONNX's wire format: numbers, and parts with their length, by field.
const number = (field, value) => Buffer.from([field << 3, value]);
const part = (field, ...content) => {
    const bytes = Buffer.concat(content.map(each => Buffer.from(each)));
    return Buffer.concat([Buffer.from([field << 3 | 2, bytes.length & 127 | 128, bytes.length >> 7]), bytes]);
};
const integers = (title, values) =>
    part(5, part(1, title), ...values.map(value => number(8, value)), Buffer.from([160, 1, 7]));
const tensor = (field, title, shape) =>
    part(field, part(1, title), part(2, part(1, number(1, 1), part(2, ...shape.map(size =>
        part(1, typeof size === "number" ? number(1, size) : part(2, size)))))));
const model = (operator, attributes, side) => {
    const node = part(1, part(1, "x"), part(2, "y"), part(4, operator),
                      ...Object.entries(attributes).map(([title, values]) => integers(title, values)));
    const graph = part(7, node, part(2, "g"), tensor(11, "x", [1, 1, side, side]), tensor(12, "y", ["a", "b", "c", "d"]));
    return Buffer.concat([number(1, 8), graph, part(8, part(1, ""), number(2, 13))]);
};
const run = async (session, values, side) =>
    Array.from((await session.run({x: new ort.Tensor("float32", Float32Array.from(values), [1, 1, side, side])})).y.data);
const load = bytes => ort.InferenceSession.create(bytes, {logSeverityLevel: 2});
// How many answers are NaN, over all places of one NaN, and for how many places none is.
const places = async (operator, attributes) => {
    const session = await load(model(operator, attributes, 8));
    let answers = 0, lost = 0;
    for (let place = 0; place < 64; ++place) {
        const result = await run(session, Array.from({length: 64}, (_, i) => i === place ? NaN : i), 8);
        answers += result.filter(Number.isNaN).length;
        lost += result.some(Number.isNaN) ? 0 : 1;
    }
    console.log(`  ${operator}: ${answers} answers are NaN, of 64 places ${lost} leave none`);
};
(async () => {
    console.log(name, JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`)).version);
    await places("Relu", {});
    await places("MaxPool", {kernel_shape: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1]});
    await places("GlobalMaxPool", {});
    const pool = await load(model("MaxPool", {kernel_shape: [3, 3]}, 3));
    console.log("  NaN 1 2 3 4 5 6 7 8:", ...await run(pool, [NaN, 1, 2, 3, 4, 5, 6, 7, 8], 3));
    console.log("  nine times -Infinity:", ...await run(pool, new Array(9).fill(-Infinity), 3));
})();
JAVASCRIPT
node ask.js onnxruntime-node 2>&1 | tee said
node ask.js onnxruntime-web 2>&1 | tee -a said
diff said - <<'END'
onnxruntime-node 1.30.0
  Relu: 64 answers are NaN, of 64 places 0 leave none
  MaxPool: 16 answers are NaN, of 64 places 48 leave none
  GlobalMaxPool: 1 answers are NaN, of 64 places 63 leave none
  NaN 1 2 3 4 5 6 7 8: 8
  nine times -Infinity: -3.4028234663852886e+38
onnxruntime-web 1.30.0
  Relu: 64 answers are NaN, of 64 places 0 leave none
  MaxPool: 121 answers are NaN, of 64 places 0 leave none
  GlobalMaxPool: 64 answers are NaN, of 64 places 0 leave none
  NaN 1 2 3 4 5 6 7 8: NaN
  nine times -Infinity: -3.4028234663852886e+38
END
echo "As seen: most NaN do not come through a MaxPool."
