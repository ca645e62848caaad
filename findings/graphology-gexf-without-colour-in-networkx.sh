#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: a graph that graphology (the library under Sigma and Gephi Lite) writes as GEXF comes into networkx without its
# colours, sizes and positions, and without a word: graphology names the format's namespace for what is seen
# "http:///www.gexf.net/1.1draft/viz", with three slashes and of another version than the file's 1.2, and networkx takes
# such elements by their namespace only. Numbers, names and weights come through. Written as GEXF 1.3, graphology's other
# version, where the namespace is right, the file cannot be read by networkx at all, which then says that a file with a
# <graph> has none. graphology itself reads both as they were.
# Seen with npm's graphology 0.26.0 and graphology-gexf 0.13.2, and python3-networkx 2.8.8-1 (Debian 12).
# What it takes to see: node 20 or newer, npm, python3, apt-get with Debian 12's main section, dpkg-deb.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --ignore-scripts --no-audit --no-fund --silent graphology@0.26.0 graphology-gexf@0.13.2 >/dev/null 2>&1
apt-get download -q python3-networkx=2.8.8-1 >/dev/null 2>&1
dpkg-deb -x ./*.deb root
cat >write.js <<'JAVASCRIPT'
const fs = require("fs");
const Graph = require("graphology");
const gexf = require("graphology-gexf/node");
const graph = new Graph({type: "undirected"});
graph.addNode("0", {color: "#0072b2", x: 1, y: 2, size: 3, student: 0});
graph.addNode("1", {color: "#d55e00", x: 3, y: 4, size: 5, student: 1});
graph.addEdgeWithKey("a", "0", "1", {weight: 0.75});
for (const version of ["1.2", "1.3"]) {
    const text = gexf.write(graph, {version});
    fs.writeFileSync(`${version}.gexf`, text);
    console.log(version, "names", text.match(/xmlns:viz="([^"]*)"/)[1]);
    console.log(version, "read by graphology:", JSON.stringify(gexf.parse(Graph, text).getNodeAttributes("0")));
}
JAVASCRIPT
node write.js | tee said
PYTHONPATH=root/usr/lib/python3/dist-packages python3 - <<'END' | tee -a said
import networkx

def read(name):
    try:
        return networkx.read_gexf(name)
    except networkx.NetworkXError as error:
        return error

for version in ("1.2", "1.3"):
    graph = read(f"{version}.gexf")
    print(version, "read by networkx:", graph.nodes["0"] if isinstance(graph, networkx.Graph) else graph)
text = open("1.2.gexf").read()
open("mended.gexf", "w").write(text.replace("http:///www.gexf.net/1.1draft/viz", "http://www.gexf.net/1.2draft/viz"))
print("1.2 with the namespace of its version:", sorted(read("mended.gexf").nodes["0"]["viz"]))
END
diff said - <<'END'
1.2 names http:///www.gexf.net/1.1draft/viz
1.2 read by graphology: {"student":0,"color":"rgb(0,114,178)","size":3,"x":1,"y":2}
1.3 names http://gexf.net/1.3/viz
1.3 read by graphology: {"student":0,"color":"#0072b2","size":3,"x":1,"y":2}
1.2 read by networkx: {'student': 0, 'label': None}
1.3 read by networkx: No <graph> element in GEXF file.
1.2 with the namespace of its version: ['color', 'position', 'size']
END
echo "As seen: what is seen of a node does not come from graphology to networkx."
