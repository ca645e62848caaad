// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the students of this bundle with ONNX Runtime, in a browser or in node.

/// `ort`: onnxruntime-web or onnxruntime-node. `load(path)`: the bytes of a file of the bundle. `options`: of sessions.
export async function openStudents(ort, load, options = {}, precision = undefined) {
    const manifest = JSON.parse(new TextDecoder().decode(await load("manifest.json")));
    const folder = `onnx-${precision ?? manifest.precision}`;
    const open = async (name) =>
        ort.InferenceSession.create(new Uint8Array(await load(`${folder}/${name}.onnx`)), options);
    const students = [];
    for (let p = 0; p < manifest.students.length; ++p)
        students.push(await open(`student${p}`));
    const fusion = await open("fusion");
    const widths = manifest.students.map((student) => student.filters.length);
    const kept = widths.reduce((sum, width) => sum + width, 0);

    const layers = manifest.survivors
        ? JSON.parse(new TextDecoder().decode(await load(manifest.survivors.file))).layers : [];

    /// What those say who are left where others are missing; nothing where there is no layer for them.
    function survivorsSay(answers) {
        const alive = answers.flatMap((answer, p) => answer ? [p] : []);
        const layer = layers.find((one) => String(one.alive) === String(alive));
        if (!layer)
            return null;
        const arrived = alive.flatMap((p) => Array.from(answers[p][manifest.survivors.message].data));
        return Float32Array.from(layer.bias, (bias, c) =>
            arrived.reduce((sum, value, i) => sum + value * layer.weight[i][c], bias));
    }

    async function fuse(features) {
        const all = new Float32Array(kept);
        let at = 0;
        features.forEach((values, p) => {
            if (values)
                all.set(values, at);
            at += widths[p];
        });
        return (await fusion.run({features: new ort.Tensor("float32", all, [1, kept])})).logits.data;
    }

    /// What one image, channels x height x width from 0 to 1, is for each student by itself, null for one of `without`,
    /// and for all together: logits.
    async function run(image, without = []) {
        const {channels, height, width} = manifest.image;
        const bias = await fuse(widths.map(() => null));
        const alone = [];
        const answers = [];
        for (let p = 0; p < students.length; ++p) {
            const answer = without.includes(p) ? null : await students[p].run(
                {image: new ort.Tensor("float32", image, [1, channels, height, width])});
            alone.push(answer && answer.logits.data.map((value, c) => value + bias[c]));
            answers.push(answer);
        }
        const fused = survivorsSay(answers) ?? await fuse(answers.map((answer) => answer && answer.features.data));
        return {alone, fused};
    }

    return {manifest, run};
}

export function softmax(logits) {
    const largest = Math.max(...logits);
    const shares = Array.from(logits, (value) => Math.exp(value - largest));
    const sum = shares.reduce((a, b) => a + b, 0);
    return shares.map((share) => share / sum);
}

/// Weights of the pixels of a line of `length`, scaled to `scaled`, that make each of `count` pixels from `from` on: a
/// triangle as wide as one of them.
function tapsOf(length, scaled, from, count) {
    const scale = length / scaled;
    const support = Math.max(1, scale);
    return Array.from({length: count}, (_, i) => {
        const centre = (from + i + 0.5) * scale;
        const first = Math.max(0, Math.trunc(centre - support + 0.5));
        const last = Math.min(length, Math.trunc(centre + support + 0.5));
        const weights = [];
        for (let x = first; x < last; ++x)
            weights.push(Math.max(0, 1 - Math.abs(x + 0.5 - centre) / support));
        const sum = weights.reduce((a, b) => a + b, 0);
        return {first, weights: weights.map((weight) => weight / sum)};
    });
}

function scalePlane(plane, height, width, side, seen) {
    const lengthOf = (length) => Math.max(side, Math.round(length * side / Math.min(height, width)));
    const taps = (length, count) =>
        tapsOf(length, lengthOf(length), Math.floor((lengthOf(length) - count) / 2), count);
    const rows = taps(height, seen.height);
    const columns = taps(width, seen.width);
    const narrow = new Float32Array(height * seen.width);
    for (let y = 0; y < height; ++y)
        columns.forEach(({first, weights}, x) => {
            const sum = weights.reduce((a, weight, i) => a + weight * plane[y * width + first + i], 0);
            narrow[y * seen.width + x] = Math.round(sum);
        });
    const out = new Float32Array(seen.height * seen.width);
    rows.forEach(({first, weights}, y) => {
        for (let x = 0; x < seen.width; ++x)
            out[y * seen.width + x] =
                Math.round(weights.reduce((a, weight, i) => a + weight * narrow[(first + i) * seen.width + x], 0));
    });
    return out;
}

/// A picture, red, green, blue and alpha of each pixel, as the manifest says: channels x height x width from 0 to 1.
export function prepare(rgba, height, width, manifest) {
    const {image, preparation} = manifest;
    const mean = preparation.channels === "mean";
    const grey = mean || preparation.given.channels === 1;
    const plane = (value) => Float32Array.from({length: height * width}, (_, i) => value(4 * i));
    const planes = grey
        ? [plane((i) => mean ? Math.floor((rgba[i] + rgba[i + 1] + rgba[i + 2] + 1) / 3)
                             : Math.round(0.299 * rgba[i] + 0.587 * rgba[i + 1] + 0.114 * rgba[i + 2]))]
        : [0, 1, 2].map((c) => plane((i) => rgba[i + c]));
    const side = preparation.resize ? preparation.resize.shorter_side : Math.min(image.height, image.width);
    const scaled = planes.map((values) => scalePlane(values, height, width, side, image));
    const out = new Float32Array(image.channels * image.height * image.width);
    for (let c = 0; c < image.channels; ++c)
        out.set(scaled[Math.min(c, scaled.length - 1)].map((value) => value / 255), c * image.height * image.width);
    return out;
}
