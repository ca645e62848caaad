#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: to widen a vector of sixteen signed bytes to sixteen ints, AVX-512 has one instruction, vpmovsxbd. GCC 12 with
# __builtin_convertvector, made for just that, takes out each byte by itself (sixteen movsbl) and puts the vector
# together again, at -O3 and with a preferred width of 512 bits; so it does for eight bytes with AVX2. The way back, ints
# to bytes, is one vpmovdb with AVX-512. The intrinsic _mm512_maskz_cvtepi8_epi32 is the one instruction, and a plain loop
# over an array is widened by vectors, too: vectors written as vectors are slower than the loop that they stand for. A
# network of int8 depthwise convolutions ran seven times faster with the intrinsic, and weights widened once for eight
# pixels.
# Seen with g++-12 12.2.0-14+deb12u1 (Debian 12, amd64).
# What it takes to see: apt-get with Debian 12's main section, dpkg-deb, and the libraries that any gcc there needs.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
version=12.2.0-14+deb12u1
apt-get download -q g++-12=$version gcc-12=$version cpp-12=$version libgcc-12-dev=$version >/dev/null 2>&1
for package in ./*.deb; do dpkg-deb -x "$package" root; done
echo 'typedef int ints __attribute__((vector_size(4 * COUNT)));
typedef signed char bytes __attribute__((vector_size(COUNT)));
ints widen(const bytes* from) { return __builtin_convertvector(*from, ints); }' >vector.cpp
echo 'void widen(const signed char* from, int* __restrict to) {
    for (int i = 0; i < COUNT; ++i) to[i] = from[i];
}' >loop.cpp
echo '#include <immintrin.h>
__m512i widen(const __m128i* from) { return _mm512_maskz_cvtepi8_epi32(0xffff, *from); }' >intrinsic.cpp
# widening FLAG... FILE: instructions that widen one byte, and those that widen a vector.
widening() {
    local assembly
    assembly=$("$folder/root/usr/bin/g++-12" -B"$folder/root/usr/lib/gcc/x86_64-linux-gnu/12" -O3 -S -o - "$@")
    echo "$(grep -cw movsbl <<<"$assembly" || true) $(grep -c vpmovsx <<<"$assembly" || true)"
}
wide=(-DCOUNT=16 -mavx512f -mavx512bw -mavx512vl -mprefer-vector-width=512)
vector=$(widening "${wide[@]}" vector.cpp)
middle=$(widening -DCOUNT=8 -mavx2 vector.cpp)
loop=$(widening "${wide[@]}" loop.cpp)
intrinsic=$(widening "${wide[@]}" intrinsic.cpp)
echo "of bytes, of vectors: sixteen as a vector $vector, eight with AVX2 $middle, in a loop $loop, intrinsic $intrinsic"
[ "$vector" = "16 0" ]
[ "$middle" = "8 0" ]
[ "$loop" = "0 6" ]
[ "$intrinsic" = "0 1" ]
echo "As seen: g++ 12 widens a vector of bytes byte by byte, a loop over them by vectors."
