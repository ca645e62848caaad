# SPDX-License-Identifier: GPL-3.0-or-later
"""Pickles small folders in the layout of CIFAR's python version.

    python3 save_cifar.py FOLDER PROTOCOL

FOLDER/ten and FOLDER/hundred. Image i of a folder's files, counted through, is filled with i and has label
i % classes.
"""
import pathlib
import pickle
import sys

import numpy


def save(path, value, protocol):
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(pickle.dumps(value, protocol))


def main(folder, protocol):
    first = 0

    def batch(count, classes):
        nonlocal first
        numbers = numpy.arange(first, first + count)
        first += count
        pixels = numpy.repeat(numbers.astype(numpy.uint8)[:, None], 3072, 1)
        return pixels, [int(number) % classes for number in numbers]

    for name in ["data_batch_%d" % number for number in range(1, 6)] + ["test_batch"]:
        data, labels = batch(20, 10)
        if name == "data_batch_2":
            data = numpy.asfortranarray(data)
        key = (lambda text: text) if protocol < 3 else str.encode
        save(folder / "ten" / name,
             {key("batch_label"): name.encode(), key("labels"): labels, key("data"): data}, protocol)
    save(folder / "ten" / "batches.meta", {"num_vis": 3072, "label_names": ["class %d" % i for i in range(10)]},
         protocol)
    first = 0
    for name, count in (("train", 200), ("test", 50)):
        data, labels = batch(count, 100)
        save(folder / "hundred" / name,
             {"filenames": ["%d.png" % i for i in range(count)], "fine_labels": labels,
              "coarse_labels": [0] * count, "data": data}, protocol)
    save(folder / "hundred" / "meta", {"fine_label_names": ["fine %d" % i for i in range(100)],
                                       "coarse_label_names": ["coarse"]}, protocol)


main(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
