# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ONNX files of torchvision's classifiers with random weights, as torch.onnx exports them, into the folder given,
and beside them what Python answers. Prints a list of them as JSON."""
import json
import os
import sys
import warnings

import torch
import torchvision.models as models

warnings.filterwarnings("ignore")
torch.set_num_threads(2)
torch.manual_seed(1)
CLASSES = 5
IMAGES = torch.randn(2, 3, 33, 33)
folder = sys.argv[1]


def disturb(model):
    """Batch norms that have seen something, lest a mistake with one go unseen."""
    for module in model.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.5, 1.5)
            module.weight.data.uniform_(0.7, 1.3)
            module.bias.data.normal_(0, 0.1)


class Odd(torch.nn.Module):
    """What exporters make of shapes that are worked out, and of arithmetic with constants."""

    def __init__(self):
        super().__init__()
        self.first = torch.nn.Conv2d(3, 6, (3, 5), padding=(0, 2), stride=(2, 1), dilation=(2, 1))
        self.second = torch.nn.Conv2d(9, 8, 3, groups=1, bias=False)
        self.last = torch.nn.Linear(8 * 1 * 3, CLASSES)

    def forward(self, x):
        x = (x * 255 - torch.tensor([1.0, 2.0, 3.0]).view(3, 1, 1)) / 58.0
        x = 1 - x
        x = torch.nn.functional.hardtanh(self.first(x), -0.5, 2)
        x = torch.cat([x, x[:, 1:4]], 1)[:, :, ::2, ::2]
        x = torch.nn.functional.avg_pool2d(x, 3, stride=2, padding=1, ceil_mode=True, count_include_pad=False)
        x = torch.nn.functional.max_pool2d(self.second(x).relu(), 3, stride=2, ceil_mode=True)
        x = x.view(x.size(0), -1)
        return torch.nn.functional.softmax(self.last(x), 1)


MODELS = {
    "resnet18": (lambda: models.resnet18(num_classes=CLASSES), 13, True),
    "resnet18 unfolded": (lambda: models.resnet18(num_classes=CLASSES), 9, False),
    "mobilenet_v2": (lambda: models.mobilenet_v2(num_classes=CLASSES), 13, True),
    "squeezenet1_1": (lambda: models.squeezenet1_1(num_classes=CLASSES), 11, True),
    "googlenet": (lambda: models.googlenet(num_classes=CLASSES, aux_logits=False, init_weights=False), 16, True),
    "mnasnet0_5": (lambda: models.mnasnet0_5(num_classes=CLASSES), 14, True),
    "odd": (Odd, 13, True),
    "mobilenet_v3_small": (lambda: models.mobilenet_v3_small(num_classes=CLASSES), 14, True),
    "efficientnet_b0": (lambda: models.efficientnet_b0(num_classes=CLASSES), 13, True),
}

result = []
for name, (make, opset, fold) in MODELS.items():
    model = make()
    disturb(model)
    model.eval()
    path = os.path.join(folder, name + ".onnx")
    torch.onnx.export(model, IMAGES, path, opset_version=opset, input_names=["pixels"], output_names=["answer"],
                      training=torch.onnx.TrainingMode.EVAL if fold else torch.onnx.TrainingMode.PRESERVE,
                      do_constant_folding=fold, dynamic_axes={"pixels": {0: "batch"}, "answer": {0: "batch"}})
    with torch.no_grad():
        answer = model(IMAGES)
        if isinstance(model, Odd):
            answer = answer.log()
    result.append({"name": name, "answer": answer.flatten().tolist()})
with open(os.path.join(folder, "images"), "wb") as file:
    file.write(IMAGES.numpy().tobytes())
print(json.dumps(result))
