#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: CMake's package of Debian's LibTorch tells everybody who links it that it was built with Gloo, by
# -DUSE_C10D_GLOO; a file that includes the header which that switches on, c10d/ProcessGroupGloo.hpp, then stops at
# gloo/rendezvous/store.h. That is in libgloo-dev, which neither libtorch-dev nor anything that it depends on asks for: who
# guards the include by the macro, as the headers of LibTorch do, is not guarded. With libgloo-dev beside it
# it goes on, to the headers of a package that libtorch-dev does name.
# Seen with libtorch-dev 1.13.1+dfsg-4 and libgloo-dev 0.0~git20220518.5b14351-3 (Debian 12, amd64).
# What it takes to see: apt-get with Debian 12's main section, dpkg-deb, g++ 12. Nothing is installed.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q libtorch-dev=1.13.1+dfsg-4 libgloo-dev=0.0~git20220518.5b14351-3 \
    libc6-dev linux-libc-dev libstdc++-12-dev libgcc-12-dev >/dev/null 2>&1
for package in ./*.deb; do
    case $package in
    ./libgloo*) dpkg-deb -x "$package" gloo ;;
    *) dpkg-deb -x "$package" root ;;
    esac
done
said=$(grep -rho 'USE_C10D_GLOO' root --include='Caffe2Targets.cmake' | sort -u)
# On a machine that has nothing, what would come with it?
apt-get -s -o Dir::State::status=/dev/null install libtorch-dev >comes.txt 2>/dev/null
grep -q '^Inst libtorch-dev ' comes.txt
with=$(grep -c '^Inst libgloo-dev ' comes.txt || true)
echo '#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>' >asks.cpp
# preprocess INCLUDE...: with the headers of these packages alone.
preprocess() {
    local gcc=root/usr/lib/gcc/x86_64-linux-gnu/12/include
    g++ -std=c++17 -nostdinc -nostdinc++ "-D$said" -E -o /dev/null asks.cpp "$@" -isystem root/usr/include/c++/12 \
        -isystem root/usr/include/x86_64-linux-gnu/c++/12 -isystem "$gcc" -isystem root/usr/include/x86_64-linux-gnu \
        -isystem root/usr/include 2>&1 | grep 'fatal error' | sed 's/.*fatal error: //' || true
}
alone=$(preprocess)
beside=$(preprocess -isystem gloo/usr/include)
echo "its targets define $said; libgloo-dev comes with it $with times; without: $alone; with: $beside"
[ "$said" = USE_C10D_GLOO ]
[ "$with" = 0 ]
[ "$alone" = 'gloo/rendezvous/store.h: No such file or directory' ]
[ "$beside" = 'gflags/gflags.h: No such file or directory' ]  # of a package that libtorch-dev does depend on
echo "As seen: LibTorch of Debian says that it has Gloo, and its headers do not find it."
