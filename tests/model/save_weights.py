# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves networks with weights as people save them, and what they answer.

    python3 save_weights.py FOLDER

For each case FOLDER/CASE.pt (the weights in the case's form) and FOLDER/CASE.answer.pt: {"image", "logits"}.
"""
import collections
import json
import pathlib
import struct
import sys

import torch
import torchvision
from torch import nn
from torch.nn import functional


class ShortcutA(nn.Module):
    def forward(self, x):
        quarter = x.shape[1] // 2
        return functional.pad(x[:, :, ::2, ::2], (0, 0, 0, 0, quarter, quarter))


class Block(nn.Module):
    """Of a ResNet for CIFAR; `weighted`: shortcuts as kuangliu has them, else as akamaster."""

    def __init__(self, inputs, outputs, stride, weighted):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.shortcut = nn.Sequential()
        if inputs != outputs:
            self.shortcut = ShortcutA() if not weighted else nn.Sequential(
                nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x):
        y = self.bn2(self.conv2(torch.relu(self.bn1(self.conv1(x)))))
        return torch.relu(y + self.shortcut(x))


class SmallResNet(nn.Module):
    def __init__(self, channels, blocks, weighted, classes=10):
        super().__init__()
        self.conv1 = nn.Conv2d(3, channels[0], 3, 1, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(channels[0])
        self.groups = len(channels)
        inputs = channels[0]
        for group, outputs in enumerate(channels):
            layers = []
            for block in range(blocks):
                layers.append(Block(inputs, outputs, 2 if group > 0 and block == 0 else 1, weighted))
                inputs = outputs
            setattr(self, "layer%d" % (group + 1), nn.Sequential(*layers))
        self.linear = nn.Linear(inputs, classes)

    def forward(self, x):
        x = torch.relu(self.bn1(self.conv1(x)))
        for group in range(self.groups):
            x = getattr(self, "layer%d" % (group + 1))(x)
        return self.linear(x.mean((2, 3)))


class WideBlock(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.bn1 = nn.BatchNorm2d(inputs)
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.same = inputs == outputs
        if not self.same:
            self.convShortcut = nn.Conv2d(inputs, outputs, 1, stride, bias=False)

    def forward(self, x):
        y = torch.relu(self.bn1(x))
        shortcut = x if self.same else self.convShortcut(y)
        return shortcut + self.conv2(torch.relu(self.bn2(self.conv1(y))))


class WideGroup(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.layer = nn.Sequential(*layers)

    def forward(self, x):
        return self.layer(x)


class WideResNet(nn.Module):
    def __init__(self, depth, width, classes=10):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 16, 3, 1, 1, bias=False)
        inputs = 16
        for group in (1, 2, 3):
            layers = []
            for block in range((depth - 4) // 6):
                outputs = 8 * 2 ** group * width
                layers.append(WideBlock(inputs, outputs, 2 if group > 1 and block == 0 else 1))
                inputs = outputs
            setattr(self, "block%d" % group, WideGroup(layers))
        self.bn1 = nn.BatchNorm2d(inputs)
        self.fc = nn.Linear(inputs, classes)

    def forward(self, x):
        x = self.block3(self.block2(self.block1(self.conv1(x))))
        return self.fc(torch.relu(self.bn1(x)).mean((2, 3)))


def save_safetensors(state, path):
    kinds = {torch.float32: "F32", torch.float16: "F16", torch.int64: "I64"}
    header, values = {"__metadata__": {"format": "pt"}}, b""
    for name, tensor in state.items():
        content = tensor.contiguous().numpy().tobytes()
        header[name] = {"dtype": kinds[tensor.dtype], "shape": list(tensor.shape),
                        "data_offsets": [len(values), len(values) + len(content)]}
        values += content
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + values)


def behind_module(state):
    return collections.OrderedDict(("module." + name, tensor) for name, tensor in state.items())


def optimizer_of(network):
    optimizer = torch.optim.SGD(network.parameters(), lr=0.1, momentum=0.9)
    sum(parameter.sum() for parameter in network.parameters()).backward()
    optimizer.step()
    network.zero_grad()
    return optimizer.state_dict()


def older(value, path):
    torch.save(value, path, _use_new_zipfile_serialization=False)


# name: (network, side of the image, type of the weights saved, how they are saved)
CASES = {
    "resnet20": (lambda: SmallResNet((16, 32, 64), 3, False), 32, torch.float32,
                 lambda net, state, path: older({"state_dict": behind_module(state), "best_prec1": 91.7}, path)),
    "resnet56": (lambda: SmallResNet((16, 32, 64), 9, False, 100), 32, torch.float32,
                 lambda net, state, path: save_safetensors(state, path)),
    "resnet18-cifar": (lambda: SmallResNet((64, 128, 256, 512), 2, True), 32, torch.float32,
                       lambda net, state, path: torch.save({"net": behind_module(state), "acc": 95.4, "epoch": 7}, path)),
    "wrn-16-2": (lambda: WideResNet(16, 2), 32, torch.float32,
                 lambda net, state, path: torch.save({"epoch": 200, "state_dict": state, "best_prec1": 94.0}, path)),
    "resnet18": (lambda: torchvision.models.resnet18(num_classes=20), 96, torch.float32,
                 lambda net, state, path: older(state, path)),
    "resnet34": (lambda: torchvision.models.resnet34(num_classes=20), 64, torch.bfloat16,
                 lambda net, state, path: torch.save(dict(state), path)),
    "resnet50": (lambda: torchvision.models.resnet50(num_classes=20), 64, torch.float32,
                 lambda net, state, path: torch.save(
                     {"model": state, "optimizer": optimizer_of(net), "epoch": 3, "args": {"lr": 0.1}}, path)),
    "vgg11_bn": (lambda: torchvision.models.vgg11_bn(num_classes=20, init_weights=False), 96, torch.float16,
                 lambda net, state, path: torch.save(state, path)),
    "mobilenet_v2": (lambda: torchvision.models.mobilenet_v2(num_classes=20), 64, torch.float32,
                     lambda net, state, path: torch.save(
                         {"model_state_dict": {name: nn.Parameter(tensor) if tensor.is_floating_point() else tensor
                                               for name, tensor in state.items()}, "loss": 0.5}, path)),
    "mobilenet_v2-0.35": (lambda: torchvision.models.mobilenet_v2(num_classes=20, width_mult=0.35), 97, torch.float32,
                          lambda net, state, path: torch.save(state, path, pickle_protocol=4)),
}


def make_lively(network, side):
    """Batch norms as after a training: no two channels alike, statistics of what they see."""
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.uniform_(module.weight, 0.5, 1.0)
            nn.init.normal_(module.bias, 0, 0.1)
            module.momentum = None
    with torch.no_grad():
        network.train()(torch.randn(4, 3, side, side))


def main(folder):
    torch.set_num_threads(1)
    for case, (make, side, kind, save) in CASES.items():
        torch.manual_seed(1)
        network = make()
        make_lively(network, side)
        network.to(kind)
        save(network, network.state_dict(), folder / (case + ".pt"))
        network.float().eval()
        image = torch.randn(2, 3, side, side)
        with torch.no_grad():
            torch.save({"image": image, "logits": network(image)}, folder / (case + ".answer.pt"))
    torch.save(torchvision.models.mobilenet_v2(), folder / "object.pt")
    torch.jit.script(nn.Linear(2, 2)).save(str(folder / "script.pt"))


main(pathlib.Path(sys.argv[1]))
