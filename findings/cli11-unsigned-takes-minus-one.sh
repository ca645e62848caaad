#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: an option of CLI11 bound to an unsigned number takes -1, and numbers that do not fit, without a word: both
# become the largest there is. A seed of -1 and one of 2^64 are the same seed. So is a leading zero no decoration:
# the same release reads 010 as eight.
# Seen with libcli11-dev 2.1.2+ds-1 (Debian 12).
# What it takes to see: apt-get with Debian 12's main section, dpkg-deb, g++.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q libcli11-dev=2.1.2+ds-1 >/dev/null 2>&1
dpkg-deb -x ./*.deb root
cat >seed.cpp <<'END'
#include <CLI/CLI.hpp>
#include <cstdint>
#include <iostream>
int main(int count, char** words) {
    CLI::App app;
    std::uint64_t seed = 1;
    app.add_option("--seed", seed);
    CLI11_PARSE(app, count, words);
    std::cout << seed << "\n";
}
END
g++ -std=c++17 -Iroot/usr/include -o seed seed.cpp
minus=$(./seed --seed -1)
large=$(./seed --seed 18446744073709551616)
zero=$(./seed --seed 010)
echo "--seed -1: $minus; --seed 2^64: $large; --seed 010: $zero"
[ "$minus" = 18446744073709551615 ]
[ "$large" = 18446744073709551615 ]
[ "$zero" = 8 ]
echo "As seen: what an unsigned option cannot hold is taken for its largest value."
