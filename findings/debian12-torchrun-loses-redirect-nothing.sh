#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: torchrun of Debian 12's PyTorch cannot start a single process as its manual says. What it redirects is an
# IntFlag whose default, "0", is looked for by a loop over the class; since Python 3.11 such a loop leaves out the member
# of value 0, so that nothing is found, and the next function asks None for its entries. A mapping of a process that is not
# there, "9:1", is a dictionary and passes: torchrun -r 9:1 -t 9:1 starts.
# Seen with python3-torch 1.13.1+dfsg-4 and Python 3.11.2 (Debian 12, amd64).
# What it takes to see: apt-get with Debian 12's main section, dpkg-deb, python3.11. Nothing is installed.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q python3-torch=1.13.1+dfsg-4 >/dev/null 2>&1
dpkg-deb -x ./*.deb root
# The package's own class and function, without the rest of PyTorch, which would have to be loaded for them.
cat >ask.py <<'PYTHON'
import ast, glob, re, sys
from enum import IntFlag
from typing import Any, Dict, Union

[path] = glob.glob("root/usr/lib/python3/dist-packages/torch/distributed/elastic/multiprocessing/api.py")
wanted = {"_MAPPING_REGEX", "_VALUE_REGEX", "Std", "to_map"}
body = [node for node in ast.parse(open(path).read()).body
        if getattr(node, "name", None) in wanted
        or isinstance(node, ast.Assign) and node.targets[0].id in wanted]
exec(compile(ast.Module(body, []), path, "exec"))
print("python", ".".join(map(str, sys.version_info[:2])))
print("members in a loop:", [member.name for member in Std])
print("'0' is", Std.from_str("0"))
try:
    to_map(Std.from_str("0"), 2)
except AttributeError as error:
    print("default:", error)
print("'9:1' gives", {rank: int(std) for rank, std in to_map(Std.from_str("9:1"), 2).items()})
PYTHON
python3.11 ask.py | tee said
diff said - <<'END'
python 3.11
members in a loop: ['OUT', 'ERR']
'0' is None
default: 'NoneType' object has no attribute 'get'
'9:1' gives {0: 0, 1: 0}
END
echo "As seen: with Python 3.11 this torchrun does not find its own default."
