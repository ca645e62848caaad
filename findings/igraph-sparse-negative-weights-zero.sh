#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: python-igraph makes two different graphs of one symmetric matrix, according to whether it is a NumPy array or a
# SciPy sparse matrix. With mode "undirected", "max" by its other name, the larger of the two cells becomes the weight; for
# a sparse matrix each cell is compared with a zero first, so that a negative weight, -0.9 in both cells, becomes an edge
# of weight 0. "min" is its mirror image: what is in the lower triangle alone is left out if it is negative, while the
# array keeps it. Filters that correlate, and filters that exclude each other, are such a matrix, and a sparse one after a
# threshold: what held the communities apart is gone, and Leiden puts them together.
# Seen with python3-igraph 0.10.2-1+b1, libigraph3 0.10.2+ds-2, python3-scipy 1.10.1-2, python3-numpy 1:1.24.2-1+deb12u1
# (Debian 12, amd64).
# What it takes to see: apt-get with Debian 12's main section, dpkg-deb, python3.11. Nothing is installed.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q python3-igraph=0.10.2-1+b1 libigraph3=0.10.2+ds-2 python3-scipy=1.10.1-2 \
    python3-numpy=1:1.24.2-1+deb12u1 python3-decorator python3-pkg-resources python3-texttable libplfit0 libarpack2 \
    libblas3 liblapack3 liblbfgsb0 libglpk40 libamd2 libcolamd2 libsuitesparseconfig5 libltdl7 libgmp10 libgfortran5 \
    libgomp1 libxml2 libicu72 >/dev/null 2>&1
for package in ./*.deb; do dpkg-deb -x "$package" root; done
libraries=$folder/root/usr/lib/x86_64-linux-gnu
cat >ask.py <<'PYTHON'
import igraph
import numpy
import scipy.sparse

print("igraph", igraph.__version__, "scipy", scipy.__version__)
symmetric = numpy.array([[0, 1, -0.9], [1, 0, 0.5], [-0.9, 0.5, 0]])
lower = numpy.tril(symmetric)
asked = [("symmetric", symmetric, "undirected"), ("symmetric", symmetric, "min"), ("lower", lower, "min")]
for title, matrix, mode in asked:
    for kind, form in [("array ", numpy.array), ("sparse", scipy.sparse.csr_matrix)]:
        graph = igraph.Graph.Weighted_Adjacency(form(matrix), mode=mode)
        edges = sorted((*edge.tuple, float(edge["weight"])) for edge in graph.es)
        print(title, mode, kind, *edges)
        if mode == "undirected":
            # CPM at resolution 0: the communities whose inner weights have the largest sum.
            print("  Leiden", graph.community_leiden(weights="weight", resolution_parameter=0).membership)
PYTHON
LD_LIBRARY_PATH=$libraries:$libraries/blas:$libraries/lapack PYTHONPATH=root/usr/lib/python3/dist-packages \
    python3.11 ask.py 2>&1 | tee said
diff said - <<'END'
igraph 0.10.2 scipy 1.10.1
symmetric undirected array  (0, 1, 1.0) (0, 2, -0.9) (1, 2, 0.5)
  Leiden [0, 0, 1]
symmetric undirected sparse (0, 1, 1.0) (0, 2, 0.0) (1, 2, 0.5)
  Leiden [0, 0, 0]
symmetric min array  (0, 1, 1.0) (0, 2, -0.9) (1, 2, 0.5)
symmetric min sparse (0, 1, 1.0) (0, 2, -0.9) (1, 2, 0.5)
lower min array  (0, 2, -0.9)
lower min sparse
END
echo "As seen: a negative weight of a sparse matrix is zero in the graph."
