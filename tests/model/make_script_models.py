# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes TorchScript files of torchvision's classifiers with random weights, traced and scripted, some frozen, into the
folder given, and beside them what Python says of them: answers, the feature map tapped by a hook, convolutions."""
import json
import os
import sys

import torch
import torchvision.models as models

torch.set_num_threads(2)
torch.manual_seed(1)
CLASSES = 7
IMAGES = torch.randn(2, 3, 64, 64)
folder = sys.argv[1]


def write(name, tensor):
    with open(os.path.join(folder, name), "wb") as file:
        file.write(tensor.detach().contiguous().float().numpy().tobytes())
    return {"file": name, "sizes": list(tensor.shape)}


def disturb(model):
    """Batch norms that have seen something, lest a mistake with one go unseen."""
    for module in model.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.5, 1.5)
            module.weight.data.uniform_(0.7, 1.3)
            module.bias.data.normal_(0, 0.1)


class Seen:
    """What hooks see of one pass."""

    def __init__(self, model, tap):
        self.convolutions, self.macs, self.features, self.handles = [], 0, None, []
        for name, module in model.named_modules():
            if isinstance(module, (torch.nn.Conv2d, torch.nn.Linear)):
                self.handles.append(module.register_forward_hook(self.layer(name)))
        owner = dict(model.named_modules())[tap["module"]]
        if tap["side"] == "input":
            self.handles.append(owner.register_forward_pre_hook(self.before))
        else:
            self.handles.append(owner.register_forward_hook(self.after(tap.get("relu", False))))

    def layer(self, name):
        def see(module, inputs, output):
            if isinstance(module, torch.nn.Conv2d):
                self.convolutions.append({"name": name, "output": list(output.shape[1:])})
            self.macs += output[0].numel() * module.weight[0].numel()
        return see

    def before(self, module, inputs):
        self.features = inputs[0].detach().clone()

    def after(self, relu):
        def see(module, inputs, output):
            self.features = (output.relu() if relu else output).detach().clone()
        return see


TAPS = {
    "resnet18": {"module": "avgpool", "side": "input"},
    "mobilenet_v2": {"module": "features", "side": "output"},
    "vgg11": {"module": "avgpool", "side": "input"},
    "densenet121": {"module": "features", "side": "output", "relu": True},
    "squeezenet1_1": {"module": "classifier.1", "side": "input"},
    "efficientnet_b0": {"module": "avgpool", "side": "input"},
    "mobilenet_v3_small": {"module": "features", "side": "output"},
    "shufflenet_v2_x1_0": {"module": "conv5", "side": "output"},
}


def made(name):
    if name != "vgg11":
        return getattr(models, name)(num_classes=CLASSES)
    vgg = models.vgg11(num_classes=CLASSES, init_weights=False)  # whose linear layers would make a file of 500 MB
    for place, inputs, outputs in ((0, 512 * 7 * 7, 32), (3, 32, 32), (6, 32, CLASSES)):
        vgg.classifier[place] = torch.nn.Linear(inputs, outputs)
    return vgg


cases = []
images = write("images.bin", IMAGES)
for name, tap in TAPS.items():
    model = made(name).eval()
    disturb(model)
    seen = Seen(model, tap)
    with torch.no_grad():
        logits = model(IMAGES)
    for handle in seen.handles:
        handle.remove()
    expected = {
        "logits": write(name + ".logits.bin", logits),
        "features": write(name + ".features.bin", seen.features),
        "convolutions": seen.convolutions,
        "macs": seen.macs,
        "parameters": sum(p.numel() for p in model.parameters()),
    }
    for form in ("traced", "scripted", "frozen"):
        if form == "frozen" and name != "resnet18":
            continue
        with torch.no_grad():
            module = torch.jit.trace(model, IMAGES[:1], check_trace=False) if form == "traced" else torch.jit.script(model)
        if form == "frozen":
            module = torch.jit.freeze(module, optimize_numerics=False)
        file = name + "." + form + ".pt"
        module.save(os.path.join(folder, file))
        cases.append({"name": name + ", " + form, "file": file, "named": form != "frozen", **expected})
with open(os.path.join(folder, "cases.json"), "w") as file:
    json.dump({"images": images, "cases": cases}, file)
