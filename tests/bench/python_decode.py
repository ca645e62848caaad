# SPDX-License-Identifier: GPL-3.0-or-later
"""What decode_bench measures, by torchvision: python_decode.py FOLDER, a folder of class folders with pictures.

Batches of 128, random resized crops to 224 x 224, mirrored and normalised, by a DataLoader with two workers.
"""
import sys
import time

import torch
from torchvision import datasets, transforms

transform = transforms.Compose([
    transforms.RandomResizedCrop(224, scale=(0.25, 1)),
    transforms.RandomHorizontalFlip(),
    transforms.ToTensor(),
    transforms.Normalize((0.5, 0.5, 0.5), (0.25, 0.25, 0.25)),
])
pictures = datasets.ImageFolder(sys.argv[1], transform)
loader = torch.utils.data.DataLoader(pictures, batch_size=128, shuffle=True, num_workers=2, drop_last=True)
count = 0
start = None
for epoch in range(3):
    for images, _ in loader:
        if start is None:  # the workers have started
            start = time.time()
        else:
            count += len(images)
print(f"{count / (time.time() - start):.0f} images/s")
start = time.process_time()
for number in range(500):
    pictures[number % len(pictures)]
print(f"one process: {500 / (time.process_time() - start):.0f} images for a second of a core, whatever else the machine does")
