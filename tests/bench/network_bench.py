#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Latency and bytes of devices on slow links, beside what `nonn simulate` predicts.

    network_bench.py PROGRAMS PROJECT BUNDLE PICTURES [MBIT/S...]

Each device is a `nonn-node` in a network namespace of its own; its link to the one that asks is held to a rate both
ways (tc tbf). Pictures are asked about one at a time. PROGRAMS: the folder of `nonn` and `nonn-node`. Needs root, `ip`
and `tc`; says so and ends with 77 where one is missing."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HUB = "nonn-hub"
PORT = 8001


def run(*command, **more):
    return subprocess.run([str(word) for word in command], check=True, text=True, capture_output=True, **more).stdout


def within(space, *command):
    return run("ip", "netns", "exec", space, *command)


class Network:
    """A bridge in the asker's namespace and a wire from it to each device."""

    def __init__(self, devices, mbits):
        self.spaces = [f"nonn-device{d}" for d in range(devices)]
        self.remove()
        run("ip", "netns", "add", HUB)
        within(HUB, "ip", "link", "add", "air", "type", "bridge")
        within(HUB, "ip", "address", "add", "10.77.0.1/24", "dev", "air")
        within(HUB, "ip", "link", "set", "air", "up")
        for d, space in enumerate(self.spaces):
            run("ip", "netns", "add", space)
            within(HUB, "ip", "link", "add", f"to{d}", "type", "veth", "peer", "name", "air", "netns", space)
            within(HUB, "ip", "link", "set", f"to{d}", "master", "air", "up")
            within(space, "ip", "address", "add", f"10.77.0.{d + 2}/24", "dev", "air")
            within(space, "ip", "link", "set", "air", "up")
            for place, wire in ((HUB, f"to{d}"), (space, "air")):
                # Frames as they are on a wire, none joined or cut by the card that is not there.
                within(place, "ethtool", "-K", wire, "tso", "off", "gso", "off", "gro", "off")
                within(place, "tc", "qdisc", "add", "dev", wire, "root", "tbf", "rate", f"{mbits}mbit",
                       "burst", "1540", "latency", "2s")

    def counted(self):
        """Bytes that the asker has sent and received."""
        of = lambda what: sum(int(within(HUB, "cat", f"/sys/class/net/to{d}/statistics/{what}_bytes"))
                              for d in range(len(self.spaces)))
        return of("tx"), of("rx")

    def remove(self):
        for space in (HUB, *self.spaces):
            subprocess.run(["ip", "netns", "delete", space], capture_output=True)


def measured(programs, bundle, pictures, devices, mbits):
    network = Network(devices, mbits)
    nodes = []
    try:
        for d, space in enumerate(network.spaces):
            nodes.append(subprocess.Popen(
                ["ip", "netns", "exec", space, programs / "nonn-node", bundle, "--student", str(d), "--listen",
                 f"10.77.0.{d + 2}:{PORT}", "--insecure"], stdout=subprocess.PIPE, text=True))
        for node in nodes:
            assert node.stdout.readline().startswith("ready"), "a node does not start"
        addresses = ",".join(f"10.77.0.{d + 2}:{PORT}" for d in range(devices))
        ask = ["ip", "netns", "exec", HUB, programs / "nonn", "infer", bundle, pictures, "--nodes", addresses,
               "--insecure", "--json"]
        before = network.counted()
        report = json.loads(run(*ask))
        after = network.counted()
        images = len(report["predictions"])
        return {"latency_ms": report["latency_ms"], "p99_ms": report["latency_p99_ms"],
                "sent": (after[0] - before[0]) / images, "received": (after[1] - before[1]) / images}
    finally:
        for node in nodes:
            node.terminate()
            node.wait()
        network.remove()


def expected(programs, project, devices, mbits, compute):
    """What the model says of links of this rate; the students' own time is that of this machine."""
    radio = {"name": "wire", "title": "Wire", "bits_per_second": mbits * 1e6, "latency_ms": 0, "frame_payload": 1448,
             "frame_header": 66, "nanojoules_per_bit": None, "loss": 0, "retries": 0, "shared": False,
             "source": "tests/bench/network_bench.py"}
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump({"profiles": {"radios": [radio]},
                   "devices": [{"device": compute, "radio": "wire"} for _ in range(devices)]}, file)
        file.flush()
        return json.loads(run(programs / "nonn", "simulate", project, "--devices", file.name, "--input", "sent",
                              "--rounds", "0", "--json"))


def main():
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    missing = [tool for tool in ("ip", "tc", "ethtool") if not shutil.which(tool)]
    if missing or os.geteuid() != 0:
        print("skipped: needs root and", ", ".join(missing or ["nothing else"]))
        sys.exit(77)
    programs, project, bundle, pictures = map(pathlib.Path, sys.argv[1:5])
    students = len(json.loads((bundle / "manifest.json").read_text())["students"])
    run(programs / "nonn", "calibrate", "--json")
    print("Mbit/s   latency p50, p99 (ms)   bytes sent, received      expected: latency   bytes")
    for mbits in [float(word) for word in sys.argv[5:]] or [1, 2, 10, 100]:
        seen = measured(programs, bundle, pictures, students, mbits)
        told = expected(programs, project, students, mbits, "this-machine")
        print(f"{mbits:6g}   {seen['latency_ms']:10.2f} {seen['p99_ms']:10.2f}   {seen['sent']:8.0f} "
              f"{seen['received']:8.0f}             {told['latency_ms'] or 0:10.2f} {told['expected_bytes_per_image']:8.0f}")


main()
