#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Latency and bytes of devices on slow links, beside what `nonn simulate` predicts.

    network_bench.py PROGRAMS PROJECT BUNDLE PICTURES [MBIT/S...]

Each device is a `nonn-node` in a network namespace of its own; pictures are asked about one at a time. Its link to the
one that asks is held to a rate both ways, once by the kernel (tc tbf), which counts what is really on the wire but lets
the first frame after a pause pass at once, and once by a relay in the device's namespace, which holds every frame for
its time and as long again as the link takes. PROGRAMS: the folder of `nonn` and `nonn-node`. Needs root, `ip`, `tc` and
`ethtool`; says so and ends with 77 where one is missing."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HUB = "nonn-hub"
PORT = 8001
BEHIND_RELAY = 8002
PAYLOAD, HEADER = 1448, 66  # of a TCP segment in a frame of Ethernet, with time stamps
MESSAGE_HEADER = 118  # what gRPC, HTTP/2 and acknowledgements add to a message


def run(*command, **more):
    return subprocess.run([str(word) for word in command], check=True, text=True, capture_output=True, **more).stdout


def within(space, *command):
    return run("ip", "netns", "exec", space, *command)


class Network:
    """A bridge in the asker's namespace and a wire from it to each device, slow where a rate is given."""

    def __init__(self, devices, mbits=None):
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
                if mbits:
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


def relay(mbits, delay_ms):
    """Run within a device's namespace: from PORT to BEHIND_RELAY and back."""
    import queue
    import socket
    import threading
    import time

    def carry(source, target):
        free, held = 0.0, queue.Queue()

        def deliver():
            while (due := held.get()) is not None:
                time.sleep(max(0, due[0] - time.monotonic()))
                target.sendall(due[1])
            target.shutdown(socket.SHUT_WR)

        threading.Thread(target=deliver, daemon=True).start()
        while chunk := source.recv(1 << 16):
            frames = -(-len(chunk) // PAYLOAD)
            free = max(free, time.monotonic()) + 8 * (len(chunk) + frames * HEADER) / (mbits * 1e6)
            held.put((free + delay_ms / 1e3, chunk))
        held.put(None)

    server = socket.create_server(("", PORT))
    print("ready", flush=True)
    while True:
        near, _ = server.accept()
        far = socket.create_connection(("127.0.0.1", BEHIND_RELAY))
        for one in (near, far):
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for ends in ((near, far), (far, near)):
            threading.Thread(target=carry, args=ends, daemon=True).start()


def measured(programs, bundle, pictures, devices, mbits, delay_ms=None):
    """Over links of this rate; where a delay is given it is the relays that hold frames."""
    relayed = delay_ms is not None
    network = Network(devices, None if relayed else mbits)
    started = []

    def start(space, *command):
        process = subprocess.Popen([str(word) for word in ("ip", "netns", "exec", space, *command)],
                                   stdout=subprocess.PIPE, text=True)
        started.append(process)
        assert process.stdout.readline().startswith("ready"), f"{command[0]} does not start"

    try:
        for d, space in enumerate(network.spaces):
            within(space, "ip", "link", "set", "lo", "up")
            at = f"127.0.0.1:{BEHIND_RELAY}" if relayed else f"10.77.0.{d + 2}:{PORT}"
            start(space, programs / "nonn-node", bundle, "--student", d, "--listen", at, "--insecure")
            if relayed:
                start(space, sys.executable, __file__, "relay", mbits, delay_ms)
        addresses = ",".join(f"10.77.0.{d + 2}:{PORT}" for d in range(devices))
        before = network.counted()
        report = json.loads(within(HUB, programs / "nonn", "infer", bundle, pictures, "--nodes", addresses,
                                   "--insecure", "--deadline-ms", 60000, "--json"))
        after = network.counted()
        images = len(report["predictions"])
        return {"latency_ms": report["latency_ms"], "p99_ms": report["latency_p99_ms"],
                "sent": (after[0] - before[0]) / images, "received": (after[1] - before[1]) / images}
    finally:
        for process in started:
            process.terminate()
            process.wait()
        network.remove()


def expected(programs, project, devices, mbits, delay_ms):
    """What the model says of such links; the students' own time is that of this machine."""
    radio = {"name": "wire", "title": "Wire", "bits_per_second": mbits * 1e6 * PAYLOAD / (PAYLOAD + HEADER), "latency_ms": delay_ms,
             "frame_payload": PAYLOAD, "frame_header": HEADER, "message_header": MESSAGE_HEADER,
             "nanojoules_per_bit": None, "loss": 0, "retries": 0, "shared": False,
             "source": "tests/bench/network_bench.py"}
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump({"profiles": {"radios": [radio]},
                   "devices": [{"device": "this-machine", "radio": "wire"} for _ in range(devices)]}, file)
        file.flush()
        return json.loads(run(programs / "nonn", "simulate", project, "--devices", file.name, "--input", "sent",
                              "--rounds", "0", "--json"))


def main():
    if sys.argv[1:2] == ["relay"]:
        return relay(float(sys.argv[2]), float(sys.argv[3]))
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    missing = [tool for tool in ("ip", "tc", "ethtool") if not shutil.which(tool)]
    if missing or os.geteuid() != 0:
        print("skipped: needs root and", ", ".join(missing or ["nothing else"]))
        sys.exit(77)
    programs, project, bundle, pictures = map(pathlib.Path, sys.argv[1:5])
    students = len(json.loads((bundle / "manifest.json").read_text())["students"])
    run(programs / "nonn", "calibrate", "--json")
    print("link                       latency p50, p99 (ms)   expected        bytes sent, received   expected")
    for mbits, delay_ms in [(0.25, None), (1, None), (0.25, 0), (1, 0), (1, 7.5), (10, 0), (10, 5)]:
        seen = measured(programs, bundle, pictures, students, mbits, delay_ms)
        told = expected(programs, project, students, mbits, delay_ms or 0)
        link = f"{mbits:g} Mbit/s, " + ("tbf" if delay_ms is None else f"relay, {delay_ms:g} ms")
        print(f"{link:24} {seen['latency_ms']:10.2f} {seen['p99_ms']:10.2f} {told['latency_ms']:11.2f}       "
              f"{seen['sent']:8.0f} {seen['received']:8.0f} {told['expected_bytes_per_image']:15.0f}", flush=True)


main()
