# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the files of a TorchScript export in Python and compares them with its golden vectors.

    python3 check_export.py FOLDER

Prints one JSON object: for each file the largest difference of its outputs from the golden ones, for all golden images
at once and for the first alone (relative to the largest output; other numbers of images may be added up in another
order), and the names of the tensors in student0.pt. Ends with 1 when a file does not have the bytes that the manifest
tells.
"""
import hashlib
import json
import pathlib
import sys

import torch


def difference(output, expected):
    assert output.dtype == torch.float32 and output.shape == expected.shape
    return float((output - expected).abs().max() / max(1.0, float(expected.abs().max())))


def compare(run, image, expected):
    together = max(difference(output, wanted) for output, wanted in zip(run(image), expected))
    alone = max(difference(output, wanted[:1]) for output, wanted in zip(run(image[:1]), expected))
    return {"all": together, "first": alone}


def optimised(run, image, expected):
    """TorchScript may compile a module after it has seen it at work: the third run is as fast as it gets."""
    with torch.jit.optimized_execution(True):
        return max(difference(run(image), expected) for _ in range(3))


def check_bytes(folder, manifest):
    for file in manifest["files"]:
        content = (folder / file["path"]).read_bytes()
        if len(content) != file["bytes"] or hashlib.sha256(content).hexdigest() != file["sha256"]:
            sys.exit(file["path"] + " is not the file of the manifest")


def main(folder):
    manifest = json.loads((folder / "manifest.json").read_text())
    check_bytes(folder, manifest)
    golden = torch.load(folder / manifest["golden"]["file"])
    load = lambda name: torch.jit.load(str(folder / name))
    partial = ["student%d.partial_logits" % number for number in range(len(manifest["students"]))]
    fusion = load("fusion.pt")
    whole = load("network.pt")
    differences = {}
    with torch.no_grad(), torch.jit.optimized_execution(False):
        for student, name in zip(manifest["students"], partial):
            wanted = (golden[name], golden[name.replace("partial_logits", "features")])
            differences[student["file"]] = compare(load(student["file"]), golden["image"], wanted)
        differences["fusion.pt"] = compare(lambda features: [fusion(features)], golden["features"],
                                           [golden["logits"]])
        differences["add_partial_logits"] = compare(
            lambda image: [fusion.add_partial_logits([golden[name][:len(image)] for name in partial])],
            golden["image"], [golden["logits"]])
        differences["network.pt"] = compare(lambda image: [whole(image)], golden["image"], [golden["logits"]])
        differences["network.pt"]["optimised"] = optimised(whole, golden["image"], golden["logits"])
    names = sorted(load("student0.pt").state_dict())
    print(json.dumps({"torch": torch.__version__, "differences": differences, "names": names}))


main(pathlib.Path(sys.argv[1]))
