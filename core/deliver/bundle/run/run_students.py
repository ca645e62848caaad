#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the students of this bundle with ONNX Runtime.

    python3 run_students.py PICTURE...        what each student and all together say
    python3 run_students.py --golden          compares with the golden vectors

--precision fp32, fp16 or int8 takes other files than those the manifest prefers, --without 1 leaves a student out.
Needs numpy, onnxruntime and, for pictures, Pillow.
"""
import argparse
import json
import pathlib

import numpy
import onnxruntime

ROOT = pathlib.Path(__file__).resolve().parent.parent


class Students:
    def __init__(self, precision=None):
        self.manifest = json.loads((ROOT / "manifest.json").read_text())
        self.precision = precision or self.manifest["precision"]
        self.students = [self.session(f"student{p}") for p in range(len(self.manifest["students"]))]
        self.fusion = self.session("fusion")
        self.survivors = self.read_survivors()

    def session(self, name):
        file = ROOT / f"onnx-{self.precision}" / f"{name}.onnx"
        return onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])

    def read_survivors(self):
        """A layer for each subset of students that others are missing beside; none in many bundles."""
        if "survivors" not in self.manifest:
            return {}
        self.message = ["logits", "features"].index(self.manifest["survivors"]["message"])
        layers = json.loads((ROOT / self.manifest["survivors"]["file"]).read_text())["layers"]
        return {tuple(layer["alive"]): [numpy.float32(layer[part]) for part in ("weight", "bias")] for layer in layers}

    def fuse(self, features):
        return self.fusion.run(["logits"], {"features": numpy.concatenate(features, 1)})[0]

    def run(self, images, without=()):
        """Logits of each student by itself, None for one that is left out, and of all together."""
        answers = [student.run(["logits", "features"], {"image": images}) for student in self.students]
        bias = self.fuse([numpy.zeros_like(features[:1]) for _, features in answers])
        alone = [None if p in without else logits + bias for p, (logits, _) in enumerate(answers)]
        alive = tuple(p for p in range(len(answers)) if p not in without)
        if alive in self.survivors:
            weight, bias = self.survivors[alive]
            return alone, numpy.concatenate([answers[p][self.message] for p in alive], 1) @ weight + bias
        said = [numpy.zeros_like(features) if p in without else features for p, (_, features) in enumerate(answers)]
        return alone, self.fuse(said)


def prepare(file, manifest):
    """1 x channels x height x width from 0 to 1, as the manifest says."""
    from PIL import Image, ImageOps

    image, how = manifest["image"], manifest["preparation"]
    height, width = image["height"], image["width"]
    picture = ImageOps.exif_transpose(Image.open(file)).convert("RGB")
    if how["channels"] == "mean":
        pixels = numpy.asarray(picture).astype(numpy.uint16)
        picture = Image.fromarray(((pixels.sum(2) + 1) // 3).astype(numpy.uint8))
    elif how["given"]["channels"] == 1:
        picture = picture.convert("L")
    side = how["resize"]["shorter_side"] if how["resize"] else min(height, width)
    scale = side / min(picture.size)
    picture = picture.resize([max(side, round(length * scale)) for length in picture.size], Image.BILINEAR)
    left, top = (picture.width - width) // 2, (picture.height - height) // 2
    planes = numpy.asarray(picture.crop((left, top, left + width, top + height)), numpy.float32) / 255
    planes = planes[None] if planes.ndim == 2 else planes.transpose(2, 0, 1)
    return numpy.ascontiguousarray(numpy.broadcast_to(planes, (image["channels"], height, width))[None])


def softmax(logits):
    shares = numpy.exp(logits - logits.max(1, keepdims=True))
    return shares / shares.sum(1, keepdims=True)


def compare(students):
    golden = next(g for g in students.manifest["golden"] if g["precision"] == students.precision)
    arrays = {a["name"]: numpy.load(ROOT / a["file"]) for a in golden["arrays"]}
    largest = 0.0
    for p, student in enumerate(students.students):
        for name, found in zip(("logits", "features"), student.run(["logits", "features"], {"image": arrays["image"]})):
            largest = max(largest, float(abs(found - arrays[f"student{p}.{name}"]).max()))
    found = students.fusion.run(["logits"], {"features": arrays["features"]})[0]
    if students.precision != "int8":  # where the fusion layer's are what the integers of all together give
        largest = max(largest, float(abs(found - arrays["logits"]).max()))
    print(f"largest difference from the golden vectors: {largest:.2g}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pictures", nargs="*")
    parser.add_argument("--golden", action="store_true")
    parser.add_argument("--precision", choices=["fp32", "fp16", "int8"])
    parser.add_argument("--without", type=int, nargs="*", default=[])
    arguments = parser.parse_args()
    students = Students(arguments.precision)
    if arguments.golden:
        compare(students)
    for file in arguments.pictures:
        alone, fused = students.run(prepare(file, students.manifest), arguments.without)
        print(file)
        for name, logits in [(f"student {p}", said) for p, said in enumerate(alone)] + [("all together", fused)]:
            if logits is not None:
                shares = softmax(logits)[0]
                answer = int(shares.argmax())
                print(f"  {name}: {students.manifest['classes'][answer]} ({shares[answer]:.1%})")


if __name__ == "__main__":
    main()
