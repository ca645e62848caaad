#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: to networkx a node-link JSON that says nothing of "multigraph" is one. A simple graph written by another
# program as {"nodes": [...], "links": [...]}, the form that d3 made usual, is read as a MultiGraph, on which algorithms
# for simple graphs refuse or count differently; "directed" on the other hand is false when it is not said.
# Seen with python3-networkx 2.8.8-1 (Debian 12).
# What it takes to see: apt-get with Debian 12's main section, dpkg-deb, python3.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q python3-networkx=2.8.8-1 >/dev/null 2>&1
dpkg-deb -x ./*.deb root
seen=$(PYTHONPATH=root/usr/lib/python3/dist-packages python3 - <<'END'
import networkx
plain = {"nodes": [{"id": 0}, {"id": 1}], "links": [{"source": 0, "target": 1, "weight": 2.0}]}
print(networkx.__version__, type(networkx.node_link_graph(plain)).__name__,
      type(networkx.node_link_graph({**plain, "multigraph": False})).__name__)
END
)
echo "version, without the key, with \"multigraph\": false: $seen"
[ "$seen" = "2.8.8 MultiGraph Graph" ]
echo "As seen: a node-link file that does not say so is a multigraph."
