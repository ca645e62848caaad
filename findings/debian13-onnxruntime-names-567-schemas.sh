#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: ONNX Runtime as Debian 13 has it for Python writes 567 schema errors, 1,134 lines, to standard error before its
# first answer: at the first InferenceSession of a process every operator of ONNX is "already registered", by the library
# of ONNX that it is linked with. Logging cannot be turned down for it (log_severity_level 4 here), `import onnxruntime`
# alone says nothing, a second session neither, the exit status is 0 and the answers are right. A program that takes
# whatever is in standard error for a failure fails; one that shows it buries its own words.
# Seen with python3-onnxruntime 1.21.0+dfsg-1 and libonnx1t64 1.17.0-3+b1 (Debian 13, amd64).
# What it takes to see: root, debootstrap, a Debian mirror; 0.1 GB is fetched, 0.6 GB of a temporary folder are used.
set -euo pipefail

folder=$(mktemp -d)
trap 'umount "$folder/proc" 2>/dev/null || true; rm -rf --one-file-system "$folder"' EXIT
debootstrap --variant=minbase trixie "$folder" >"$folder.log" 2>&1
rm "$folder.log"
cp -r /etc/apt/apt.conf.d/. "$folder/etc/apt/apt.conf.d/"
mount -t proc proc "$folder/proc"
chroot "$folder" sh -c 'apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install \
    python3-onnxruntime=1.21.0+dfsg-1 libonnx1t64=1.17.0-3+b1' >"$folder/apt.log" 2>&1

cat >"$folder/ask.py" <<'END'
import sys
import numpy
import onnxruntime

# y = Relu(x) in ONNX's wire format: numbers, and parts with their length, by field.
def number(field, value):
    return bytes([field << 3, value])

def part(field, *content):
    content = b"".join(each.encode() if isinstance(each, str) else each for each in content)
    return bytes([field << 3 | 2, len(content)]) + content

def tensor(field, name):
    return part(field, part(1, name), part(2, part(1, number(1, 1), part(2, part(1, number(1, 3))))))

graph = part(7, part(1, part(1, "x"), part(2, "y"), part(4, "Relu")), part(2, "g"), tensor(11, "x"), tensor(12, "y"))
model = number(1, 8) + graph + part(8, part(1, ""), number(2, 13))

options = onnxruntime.SessionOptions()
options.log_severity_level = 4
for turn in ("imported", "first session", "second session"):
    print(turn, file=sys.stderr)
    if turn != "imported":
        session = onnxruntime.InferenceSession(model, options)
        print(turn, session.run(None, {"x": numpy.array([-1, 0, 2], numpy.float32)})[0])
END
said=$(chroot "$folder" python3 /ask.py 2>"$folder/errors")
echo "$said"
seen=$(awk '/^(imported|first session|second session)$/ { turn = $0; next }
            /^Schema error: / { ++errors[turn] } { ++lines[turn] }
            END { print errors["imported"] + 0, errors["first session"] + 0, errors["second session"] + 0, lines["first session"] }' \
    "$folder/errors")
echo "schema errors after the import, the first and the second session, lines of the first: $seen"
sed -n '/^Schema error/{p;q}' "$folder/errors"
[ "$said" = "$(printf 'first session [0. 0. 2.]\nsecond session [0. 0. 2.]')" ]
[ "$seen" = "0 567 0 1134" ]
echo "As seen: the first session of ONNX Runtime names all of ONNX as already there."
