#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times a distillation step as the NoNN authors make it, for comparison with train_bench: fp32, the WRN-40-4 teacher asked
at every step, two separate WRN-16-1 students one after the other, batches of 128 images of 32 x 32 x 3, ready in memory.

Usage: python_step.py [steps]; prints images a second, the median over the steps."""
import statistics
import sys
import time

import torch
import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.bn1, self.bn2 = nn.BatchNorm2d(inputs), nn.BatchNorm2d(outputs)
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.shortcut = nn.Conv2d(inputs, outputs, 1, stride, bias=False) if inputs != outputs else None

    def forward(self, x):
        y = F.relu(self.bn1(x))
        short = x if self.shortcut is None else self.shortcut(y)
        return short + self.conv2(F.relu(self.bn2(self.conv1(y))))


class WideResNet(nn.Module):
    """Without a classifier when `bridge` filters are asked for."""

    def __init__(self, depth, width, classes=10, bridge=None):
        super().__init__()
        layers, channels = [nn.Conv2d(3, 16, 3, 1, 1, bias=False)], 16
        for group in range(3):
            for block in range((depth - 4) // 6):
                layers.append(Block(channels, 16 * width << group, 2 if group and not block else 1))
                channels = 16 * width << group
        layers += [nn.BatchNorm2d(channels), nn.ReLU()]
        if bridge:
            layers += [nn.Conv2d(channels, bridge, 1, bias=False), nn.BatchNorm2d(bridge), nn.ReLU()]
        self.features = nn.Sequential(*layers)
        self.fc = None if bridge else nn.Linear(channels, classes)

    def forward(self, x):
        pooled = self.features(x).mean((2, 3))
        return pooled, self.fc(pooled) if self.fc else None


def main():
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else 8
    torch.set_num_threads(torch.multiprocessing.cpu_count())
    torch.manual_seed(1)
    teacher = WideResNet(40, 4).eval()
    students = [WideResNet(16, 1, bridge=128) for _ in range(2)]
    fusion = nn.Linear(256, 10)
    parameters = [p for module in (*students, fusion) for p in module.parameters()]
    optimizer = torch.optim.SGD(parameters, 0.05, momentum=0.9, weight_decay=5e-4, nesterov=True)
    rates = []
    for step in range(steps + 2):
        images, labels = torch.randn(128, 3, 32, 32), torch.randint(10, (128,))
        start = time.perf_counter()
        with torch.no_grad():
            teacher_features, teacher_logits = teacher(images)
        features = torch.cat([student(images)[0] for student in students], 1)
        logits = fusion(features)
        kd = nn.KLDivLoss(reduction="mean")(F.log_softmax(logits / 4, 1), F.softmax(teacher_logits / 4, 1))
        loss = 2 * 0.9 * 16 * kd + 0.1 * F.cross_entropy(logits, labels)
        loss = loss + 1e4 * F.mse_loss(F.normalize(features), F.normalize(teacher_features))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step >= 2:
            rates.append(128 / (time.perf_counter() - start))
    print(f"{statistics.median(rates):.1f} images/s ({min(rates):.1f} to {max(rates):.1f} over {steps} steps)")


if __name__ == "__main__":
    main()
