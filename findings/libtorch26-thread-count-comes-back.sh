#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: LibTorch sets the OpenMP threads of a thread at that thread's first call, so a program that wants its own number
# there lets at::get_num_threads() pass and then calls omp_set_num_threads(). With LibTorch 2.6 of Debian 13 that holds for
# what the library computes, until the program's own first at::parallel_for(): this is an inline function whose "once a
# thread" is a variable of its own in each program (the library keeps its copy to itself), and it sets the number again,
# to that of at::set_num_threads(). Networks that are trained side by side, one thread each, then get all processors each,
# and wait for one another.
# Seen with libtorch-dev 2.6.0+dfsg-7, g++ 14.2.0 (Debian 13, amd64).
# What it takes to see: root, debootstrap, a Debian mirror; 0.5 GB is fetched, 2 GB of a temporary folder are used.
set -euo pipefail

folder=$(mktemp -d)
trap 'umount "$folder/proc" 2>/dev/null || true; rm -rf --one-file-system "$folder"' EXIT
debootstrap --variant=minbase trixie "$folder" >"$folder.log" 2>&1
rm "$folder.log"
cp -r /etc/apt/apt.conf.d/. "$folder/etc/apt/apt.conf.d/"
mount -t proc proc "$folder/proc"
chroot "$folder" sh -c 'apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install \
    libtorch-dev=2.6.0+dfsg-7 g++=4:14.2.0-1 libgloo-dev' >"$folder/apt.log" 2>&1

cat >"$folder/threads.cpp" <<'END'
#include <ATen/Parallel.h>
#include <cstdio>
#include <omp.h>
#include <thread>
int main() {
    at::set_num_threads(3);
    std::thread([] {
        at::get_num_threads();
        omp_set_num_threads(1);
        const int asked = at::get_num_threads();
        at::parallel_for(0, 4, 1, [](std::int64_t, std::int64_t) {});
        std::printf("%d, after parallel_for: %d\n", asked, omp_get_max_threads());
    }).join();
}
END
chroot "$folder" g++ -std=c++17 -fopenmp threads.cpp -o threads -ltorch_cpu -lc10
said=$(chroot "$folder" ./threads)
echo "threads of a thread that asked for 1: $said"
[ "$said" = "1, after parallel_for: 3" ]
echo "As seen: the first parallel_for of a program undoes what the program has set."
