// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the files of ONNX exports with ONNX Runtime in node and compares them with their golden vectors.
//
//     node check_onnx.js FOLDER...
//
// Takes what of onnxruntime-node and onnxruntime-web node finds (NODE_PATH), both where both are there. Prints one JSON
// object: for each runtime and file the largest difference of its outputs, for all golden images at once and for the
// first alone. Ends with 77 where there is no runtime.
"use strict";

const fs = require("fs");
const path = require("path");

function runtimes() {
    const found = [];
    for (const [name, provider] of [["onnxruntime-node", "cpu"], ["onnxruntime-web", "wasm"]]) {
        let runtime;
        try {
            runtime = require(name);
        } catch (error) {
            continue;
        }
        found.push({name, provider, runtime});
    }
    return found;
}

/// The arrays of a file of numpy's whose entries are stored as they are.
function readNpz(file) {
    const bytes = fs.readFileSync(file);
    const arrays = {};
    for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
        const size = bytes.readUInt32LE(at + 18);
        const name = bytes.toString("utf8", at + 30, at + 30 + bytes.readUInt16LE(at + 26));
        const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
        const header = bytes.readUInt16LE(start + 8);
        const text = bytes.toString("latin1", start + 10, start + 10 + header);
        const shape = /\((.*?)\)/.exec(text)[1].split(",").map(Number).filter((n) => n > 0);
        const data = new Float32Array(new Uint8Array(bytes.subarray(start + 10 + header, start + size)).buffer);
        arrays[name.replace(/\.npy$/, "")] = {shape, data};
        at = start + size;
    }
    return arrays;
}

function first(array, count) {
    const each = array.data.length / array.shape[0];
    return {shape: [count, ...array.shape.slice(1)], data: array.data.slice(0, each * count)};
}

async function compare(runtime, session, inputs, outputs) {
    const feeds = {};
    for (const [name, array] of Object.entries(inputs))
        feeds[name] = new runtime.Tensor("float32", array.data, array.shape);
    const answers = await session.run(feeds);
    let largest = 0;
    for (const [name, array] of Object.entries(outputs)) {
        const answer = answers[name];
        if (answer.dims.join() !== array.shape.join())
            throw new Error(name + " has the shape " + answer.dims + " and not " + array.shape);
        const scale = array.data.reduce((a, b) => Math.max(a, Math.abs(b)), 1);
        array.data.forEach((value, i) => { largest = Math.max(largest, Math.abs(value - answer.data[i]) / scale); });
    }
    return largest;
}

/// What a file reads and must give, among the golden vectors.
function expectations(file, golden) {
    const stem = file.replace(/\.onnx$/, "");
    if (stem === "fusion")
        return [{features: golden.features}, {logits: golden.logits}];
    const prefix = stem === "network" ? "" : stem + ".";
    const outputs = {logits: golden[prefix + "logits"], features: golden[prefix + "features"]};
    return [{image: first(golden.image, outputs.logits.shape[0])}, outputs];
}

async function checkFolder({runtime, provider}, folder) {
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, "manifest.json")));
    const golden = readNpz(path.join(folder, manifest.golden.file));
    const differences = {};
    for (const {path: file} of manifest.files) {
        if (!file.endsWith(".onnx"))
            continue;
        const [inputs, outputs] = expectations(file, golden);
        const one = (arrays) => Object.fromEntries(Object.entries(arrays).map(([name, a]) => [name, first(a, 1)]));
        differences[file] = [];
        for (const level of ["disabled", "all"]) {
            const session = await runtime.InferenceSession.create(
                fs.readFileSync(path.join(folder, file)),
                {executionProviders: [provider], graphOptimizationLevel: level, logSeverityLevel: 3});
            differences[file].push(await compare(runtime, session, inputs, outputs));
            differences[file].push(await compare(runtime, session, one(inputs), one(outputs)));
            await session.release();
        }
    }
    return differences;
}

async function main() {
    const found = runtimes();
    if (found.length === 0) {
        console.error("neither onnxruntime-node nor onnxruntime-web is installed");
        process.exit(77);
    }
    const result = {};
    for (const each of found) {
        each.runtime.env.wasm && (each.runtime.env.wasm.numThreads = 1);
        const folders = {};
        for (const folder of process.argv.slice(2))
            folders[folder] = await checkFolder(each, folder);
        result[each.name] = {version: each.runtime.env.versions ? each.runtime.env.versions.common : null, folders};
    }
    console.log(JSON.stringify(result));
}

main().catch((error) => { console.error(error); process.exit(1); });
