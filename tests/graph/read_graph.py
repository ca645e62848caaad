# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a graph as its users do, with no options, and says what is in it: READER FILE -> JSON on stdout."""
import json
import sys

reader, path = sys.argv[1:]
if reader == "networkx-json":
    import networkx
    with open(path) as file:
        graph = networkx.node_link_graph(json.load(file))
elif reader == "networkx-graphml":
    import networkx
    graph = networkx.read_graphml(path, node_type=int)
elif reader == "networkx-csv":
    import csv
    import networkx
    with open(path) as file:
        graph = networkx.Graph()
        graph.add_weighted_edges_from((int(e["source"]), int(e["target"]), float(e["weight"])) for e in csv.DictReader(file))
elif reader == "igraph-graphml":
    import igraph
    graph = igraph.Graph.Read_GraphML(path)

if reader.startswith("igraph"):
    found = {
        "directed": graph.is_directed(),
        "nodes": {str(v.index): {k: a for k, a in v.attributes().items() if a == a} for v in graph.vs},
        "edges": [[e.source, e.target, e["weight"]] for e in graph.es],
    }
else:
    found = {
        "directed": graph.is_directed() or graph.is_multigraph(),
        "nodes": {str(n): dict(a) for n, a in graph.nodes(data=True)},
        "edges": [[a, b, w] for a, b, w in graph.edges(data="weight")],
    }
print(json.dumps(found))
