// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the students of a bundle by the bundle's own script and compares with its golden vectors.
//
//     node check_bundle.mjs BUNDLE
//
// Takes onnxruntime-node or onnxruntime-web, what node finds (NODE_PATH). Prints the largest difference of the logits of
// all together, what those say of the first image who are left without student 1, and what a picture of 2 x 4 pixels
// becomes. Ends with 77 where there is no runtime.
import fs from "fs";
import path from "path";
import {createRequire} from "module";
import {pathToFileURL} from "url";

const require = createRequire(import.meta.url);
const bundle = process.argv[2];
const {openStudents, prepare} = await import(pathToFileURL(path.join(bundle, "run", "students.mjs")));

function runtime() {
    for (const [name, provider] of [["onnxruntime-node", "cpu"], ["onnxruntime-web", "wasm"]])
        try {
            return [require(name), provider];
        } catch (error) {
            continue;
        }
    process.exit(77);
}

function readNpy(file) {
    const bytes = fs.readFileSync(path.join(bundle, file));
    return new Float32Array(new Uint8Array(bytes.subarray(10 + bytes.readUInt16LE(8))).buffer);
}

const [ort, provider] = runtime();
const students = await openStudents(ort, async (file) => fs.readFileSync(path.join(bundle, file)),
                                    {executionProviders: [provider]});
const golden = students.manifest.golden[0].arrays;
const arrayOf = (name) => readNpy(golden.find((array) => array.name === name).file);
const [images, logits] = [arrayOf("image"), arrayOf("logits")];
const classes = students.manifest.classes.length;
const each = images.length / (logits.length / classes);
let largest = 0;
for (let i = 0; i * classes < logits.length; ++i) {
    const {fused, alone} = await students.run(images.slice(i * each, (i + 1) * each), [1]);
    if (alone[1] !== null)
        throw new Error("a student that was left out has answered");
    const whole = await students.run(images.slice(i * each, (i + 1) * each));
    if (whole.fused.every((value, c) => value === fused[c]))
        throw new Error("a student that was left out makes no difference");
    whole.fused.forEach((value, c) => { largest = Math.max(largest, Math.abs(value - logits[i * classes + c])); });
}
const survivors = Array.from((await students.run(images.slice(0, each), [1])).fused);
const manifest = {image: {channels: 1, height: 2, width: 2},
                  preparation: {given: {channels: 1}, resize: null, channels: null}};
const rgba = Uint8ClampedArray.from([0, 10, 20, 30, 40, 50, 60, 70].flatMap((value) => [value, value, value, 255]));
const prepared = Array.from(prepare(rgba, 2, 4, manifest), (value) => Math.round(255 * value));
console.log(JSON.stringify({largest, prepared, survivors}));
