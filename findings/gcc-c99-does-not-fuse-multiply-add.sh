#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: portable C for a board, compiled as the C99 that it is (-std=c99), multiplies and adds in two instructions on
# a Cortex-M4 with a floating-point unit; as gnu99, GCC's own dialect, the same file does it in one. GCC takes a
# standard without extensions to forbid the contraction of a * b + c, even at -O3; -ffp-contract=fast beside -std=c99
# brings it back.
# Seen with gcc-arm-none-eabi 15:12.2.rel1-1 and binutils-arm-none-eabi 2.40-2+18+b1 (Debian 12, amd64).
# What it takes to see: apt-get with Debian 12's main section, dpkg-deb, and the libraries that any gcc there needs.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q gcc-arm-none-eabi=15:12.2.rel1-1 binutils-arm-none-eabi=2.40-2+18+b1 >/dev/null 2>&1
for package in ./*.deb; do dpkg-deb -x "$package" root; done
cat >product.c <<'END'
float product(const float *a, const float *b, int count) {
    float sum = 0;
    for (int i = 0; i < count; ++i)
        sum += a[i] * b[i];
    return sum;
}
END
# count FLAG...: how many fused, and how many separate multiplications there are.
count() {
    PATH=$folder/root/usr/bin:$PATH arm-none-eabi-gcc -mcpu=cortex-m4 -mthumb -mfloat-abi=hard -mfpu=fpv4-sp-d16 -O3 \
        "$@" -S -o product.s product.c
    echo "fused $(grep -c 'vfma' product.s || true), separate $(grep -c 'vmul' product.s || true)"
}
strict=$(count -std=c99)
gnu=$(count -std=gnu99)
told=$(count -std=c99 -ffp-contract=fast)
echo "-std=c99: $strict; -std=gnu99: $gnu; -std=c99 -ffp-contract=fast: $told"
[ "$strict" = "fused 0, separate 1" ]
[ "$gnu" = "fused 1, separate 0" ]
[ "$told" = "fused 1, separate 0" ]
echo "As seen: asked for standard C, GCC fuses no multiplication with an addition."
