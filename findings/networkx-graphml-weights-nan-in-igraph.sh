#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: a graph whose weights are Python numbers, some 1 and some 0.5, loses those that are not of the type of the
# first when it goes by GraphML from networkx to igraph. networkx writes two keys of the same name, "weight" as long and
# "weight" as double; it puts them together again itself, but igraph keeps one of the two for the whole graph, and the other
# edges get NaN. Nobody says so, and the results look like results: two clear communities have modularity 0, and Leiden
# leaves every node alone. Who draws the strong edges as 1 and the weak ones as fractions meets it; with numbers of one
# type, or infer_numeric_types=True, there is one key and all arrives.
# Seen with python3-networkx 2.8.8-1, python3-igraph 0.10.2-1+b1 and libigraph3 0.10.2+ds-2 (Debian 12, amd64).
# What it takes to see: apt-get with Debian 12's main section, dpkg-deb, python3.11. Nothing is installed.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q python3-networkx=2.8.8-1 python3-igraph=0.10.2-1+b1 libigraph3=0.10.2+ds-2 python3-texttable libplfit0 \
    libarpack2 libblas3 liblapack3 libglpk40 libamd2 libcolamd2 libsuitesparseconfig5 libltdl7 libgmp10 libgfortran5 \
    libgomp1 libxml2 libicu72 >/dev/null 2>&1
for package in ./*.deb; do dpkg-deb -x "$package" root; done
libraries=$folder/root/usr/lib/x86_64-linux-gnu
cat >ask.py <<'PYTHON'
import igraph
import networkx

print("networkx", networkx.__version__, "igraph", igraph.__version__)
halves = [0, 0, 0, 1, 1, 1]


def ask(title, strong, weak, **how):
    graph = networkx.Graph()
    for edge in [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)]:
        graph.add_edge(*edge, weight=strong)
    graph.add_edge(2, 3, weight=weak)
    networkx.write_graphml(graph, "graph.graphml", **how)
    back = networkx.read_graphml("graph.graphml")
    other = igraph.Graph.Read_GraphML("graph.graphml")
    print(title, "keys", open("graph.graphml").read().count("<key "))
    print("  networkx", [weight for *edge, weight in back.edges(data="weight")])
    print("  igraph  ", other.es["weight"], "modularity %.3f" % other.modularity(halves, weights="weight"),
          "communities", len(other.community_leiden("modularity", weights="weight")))


ask("1 and 0.5:", 1, 0.5)
ask("1.5 and 1:", 1.5, 1)
ask("1.0 and 0.5:", 1.0, 0.5)
ask("1 and 0.5, inferred:", 1, 0.5, infer_numeric_types=True)
PYTHON
LD_LIBRARY_PATH=$libraries:$libraries/blas:$libraries/lapack PYTHONPATH=root/usr/lib/python3/dist-packages \
    python3.11 ask.py 2>&1 | tee said
diff said - <<'END'
networkx 2.8.8 igraph 0.10.2
1 and 0.5: keys 2
  networkx [1, 1, 1, 0.5, 1, 1, 1]
  igraph   [1.0, 1.0, 1.0, nan, 1.0, 1.0, 1.0] modularity 0.000 communities 6
1.5 and 1: keys 2
  networkx [1.5, 1.5, 1.5, 1, 1.5, 1.5, 1.5]
  igraph   [1.5, 1.5, 1.5, nan, 1.5, 1.5, 1.5] modularity 0.000 communities 6
1.0 and 0.5: keys 1
  networkx [1.0, 1.0, 1.0, 0.5, 1.0, 1.0, 1.0]
  igraph   [1.0, 1.0, 1.0, 0.5, 1.0, 1.0, 1.0] modularity 0.423 communities 2
1 and 0.5, inferred: keys 1
  networkx [1.0, 1.0, 1.0, 0.5, 1.0, 1.0, 1.0]
  igraph   [1.0, 1.0, 1.0, 0.5, 1.0, 1.0, 1.0] modularity 0.423 communities 2
END
echo "As seen: weights of two types come to igraph as numbers and NaN."
