#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: a C++ file that does nothing but call one of GCC's own AVX-512 intrinsics, _mm512_srli_epi64, is warned by
# -O2 -Wall of a variable of the compiler's own header that is used uninitialised; with warnings as errors it does not
# compile. The same function as C does, and so does the masked form _mm512_maskz_srli_epi64 with all lanes on, whose
# instruction is the same. That the header is a system header does not help: it is inlined into the caller.
# Seen with g++-12 and gcc-12 12.2.0-14+deb12u1 (Debian 12, amd64).
# What it takes to see: apt-get with Debian 12's main section, dpkg-deb, and the libraries that any gcc there needs.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
version=12.2.0-14+deb12u1
apt-get download -q g++-12=$version gcc-12=$version cpp-12=$version libgcc-12-dev=$version libstdc++-12-dev=$version \
    >/dev/null 2>&1
for package in ./*.deb; do dpkg-deb -x "$package" root; done
echo '#include <immintrin.h>
__m512i half(__m512i x) { return _mm512_srli_epi64(x, 1); }' >plain.c
echo '#include <immintrin.h>
__m512i half(__m512i x) { return _mm512_maskz_srli_epi64(0xff, x, 1); }' >masked.c
# warnings COMPILER FLAG... FILE: how many there are. To assembly only: nothing is linked.
warnings() {
    "$@" 2>&1 | grep -c 'warning:' || true
}
own=$folder/root/usr/lib/gcc/x86_64-linux-gnu/12
flags=(-O2 -mavx512f -Wall -S -o /dev/null)
cplusplus=$(warnings "$folder/root/usr/bin/g++-12" -B"$own" -x c++ "${flags[@]}" plain.c)
c=$(warnings "$folder/root/usr/bin/gcc-12" -B"$own" "${flags[@]}" plain.c)
masked=$(warnings "$folder/root/usr/bin/g++-12" -B"$own" -x c++ "${flags[@]}" masked.c)
"$folder/root/usr/bin/g++-12" -B"$own" -x c++ "${flags[@]}" plain.c 2>&1 | grep 'warning:' | sed "s#.*/##"
echo "warnings: C++ $cplusplus, C $c, C++ masked with all lanes $masked"
[ "$cplusplus" = 1 ]
[ "$c" = 0 ]
[ "$masked" = 0 ]
echo "As seen: to g++ 12 its own unmasked shift is a variable used uninitialised."
