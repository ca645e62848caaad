#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: what networkx writes into GraphML it does not read back where a text is empty: a node whose label is ""
# comes back without a label, so that code that asks for it fails on some nodes only. The file itself holds the empty
# element.
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
graph = networkx.Graph()
graph.add_node("a", label="")
graph.add_node("b", label="x")
graph.add_edge("a", "b")
networkx.write_graphml(graph, "graph.graphml")
written = open("graph.graphml").read().count("<data key=")
print(networkx.__version__, "written", written, "read", dict(networkx.read_graphml("graph.graphml").nodes(data=True)))
END
)
echo "$seen"
[ "$seen" = "2.8.8 written 2 read {'a': {}, 'b': {'label': 'x'}}" ]
echo "As seen: an empty text in GraphML is lost on the way back."
