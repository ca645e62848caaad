# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the files of a TorchScript export in Python and compares them with its golden vectors.

    python3 check_export.py FOLDER

Prints one JSON object: the largest difference of each file's outputs relative to the largest output, and the names of
the tensors in student0.pt. Ends with 1 when a file does not have the bytes that the manifest tells.
"""
import hashlib
import json
import pathlib
import sys

import torch


def difference(output, expected):
    assert output.dtype == torch.float32 and output.shape == expected.shape
    return float((output - expected).abs().max() / max(1.0, float(expected.abs().max())))


def main(folder):
    manifest = json.loads((folder / "manifest.json").read_text())
    for file in manifest["files"]:
        content = (folder / file["path"]).read_bytes()
        if len(content) != file["bytes"] or hashlib.sha256(content).hexdigest() != file["sha256"]:
            sys.exit(file["path"] + " is not the file of the manifest")
    golden = torch.load(folder / manifest["golden"]["file"])
    image = golden["image"]
    differences = {}
    partial_logits = []
    with torch.no_grad():
        for number, student in enumerate(manifest["students"]):
            module = torch.jit.load(str(folder / student["file"]))
            expected = [golden["student%d.%s" % (number, name)] for name in ("partial_logits", "features")]
            outputs = module(image)
            alone = module(image[:1])
            partial_logits.append(outputs[0])
            differences[student["file"]] = max(
                max(difference(output, wanted), difference(first, wanted[:1]))
                for output, first, wanted in zip(outputs, alone, expected))
        fusion = torch.jit.load(str(folder / "fusion.pt"))
        differences["fusion.pt"] = max(difference(fusion(golden["features"]), golden["logits"]),
                                       difference(fusion.add_partial_logits(partial_logits), golden["logits"]))
        whole = torch.jit.load(str(folder / "network.pt"))
        differences["network.pt"] = max(difference(whole(image), golden["logits"]),
                                        difference(whole(image[:1]), golden["logits"][:1]))
    names = sorted(torch.jit.load(str(folder / "student0.pt")).state_dict())
    print(json.dumps({"torch": torch.__version__, "differences": differences, "names": names}))


main(pathlib.Path(sys.argv[1]))
