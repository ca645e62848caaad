#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: the DOT language has no exponents. What every number formatter writes for a small edge weight, 1e-05, is no
# numeral there: Graphviz takes "1e" and "-05" for two tokens and refuses the whole file. In quotes the same is a string
# and is read.
# Seen with graphviz 2.42.2-7+deb12u1 (Debian 12). Its programs need their libraries: the package is installed in a
# folder together with those that it names, and run from there.
# What it takes to see: apt-get with Debian 12's main section, dpkg-deb.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
version=2.42.2-7+deb12u1
apt-get download -q graphviz=$version libcdt5=$version libcgraph6=$version libgvc6=$version libgvpr2=$version \
    libpathplan4=$version libxdot4=$version liblab-gamut1=$version >/dev/null 2>&1
for package in *.deb; do
    dpkg-deb -x "$package" root
done
libraries=$PWD/root/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$libraries

read_by_nop() { # prints what gvpr's reader says, and its status
    printf '%s\n' "$1" >graph.dot
    root/usr/bin/gvpr 'BEG_G { print(nEdges($G)) }' graph.dot 2>&1 || true
}

plain=$(read_by_nop 'graph g { a -- b [weight=1e-05]; }')
quoted=$(read_by_nop 'graph g { a -- b [weight="1e-05"]; }')
decimal=$(read_by_nop 'graph g { a -- b [weight=0.00001]; }')
printf 'weight=1e-05:   %s\n' "${plain//$'\n'/ | }"
printf 'weight="1e-05": %s\n' "$quoted"
printf 'weight=0.00001: %s\n' "$decimal"

[[ $plain == *"syntax error"* ]]
[ "$quoted" = 1 ]
[ "$decimal" = 1 ]
echo "As seen: a weight with an exponent makes Graphviz refuse the file."
