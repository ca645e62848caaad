// SPDX-License-Identifier: GPL-3.0-or-later
// What the students of a bundle take with ONNX Runtime on one thread, as infer_bench says it of ours.
//
//     NODE_PATH=... node onnx_runtime_step.js BUNDLE [PRECISION]
"use strict";

const fs = require("fs");
const path = require("path");
const ort = require("onnxruntime-node");

const [bundle, chosen] = process.argv.slice(2);
const manifest = JSON.parse(fs.readFileSync(path.join(bundle, "manifest.json")));
const {channels, height, width} = manifest.image;

async function measure(session, name, batch, times) {
    const pixels = new Float32Array(batch * channels * height * width).fill(0.5);
    const feeds = {image: new ort.Tensor("float32", pixels, [batch, channels, height, width])};
    const rounds = [];
    for (let round = 0; round < 9; ++round) {
        const start = process.hrtime.bigint();
        for (let i = 0; i < times; ++i)
            await session.run(feeds);
        rounds.push(Number(process.hrtime.bigint() - start) / 1e6 / times);
    }
    rounds.sort((a, b) => a - b);
    console.log(`${name}, ${String(batch).padStart(3)} images: median ${rounds[4].toFixed(3)} ms, shortest ` +
                `${rounds[0].toFixed(3)} ms, ${(1000 * batch / rounds[4]).toFixed(0)} images/s`);
}

(async () => {
    for (const {name} of manifest.students) {
        const file = path.join(bundle, `onnx-${chosen ?? manifest.precision}`, `${name}.onnx`);
        const session = await ort.InferenceSession.create(
            file, {intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: "sequential"});
        await measure(session, name, 1, 300);
        await measure(session, name, 128, 4);
    }
})();
