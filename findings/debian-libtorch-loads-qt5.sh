#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: a Qt 6 program that links Debian 12's LibTorch has Qt 5 in its process as well. Debian builds LibTorch's
# CPU library with OpenCV's video operators; libtorch_cpu names libopencv_highgui among the libraries it needs, and
# Debian's OpenCV window module is the one for Qt 5. So every program that computes a tensor loads two Qt generations
# (and some 280 libraries), though it never opens a window.
# Seen with libtorch1.13 1.13.1+dfsg-4 and libopencv-highgui406 4.6.0+dfsg-12 (Debian 12, amd64).
# What it takes to see: apt-get with Debian 12's main section, dpkg-deb, readelf (binutils).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q libtorch1.13=1.13.1+dfsg-4 libopencv-highgui406=4.6.0+dfsg-12 2>/dev/null
for package in *.deb; do
    dpkg-deb -x "$package" root
done

needed() {
    readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p'
}

libraries=root/usr/lib/x86_64-linux-gnu
torch=$(needed "$libraries/libtorch_cpu.so.1.13" | grep '^libopencv_highgui\.so' || true)
highgui=$(needed "$libraries"/libopencv_highgui.so.406 | grep '^libQt' | sort | tr '\n' ' ' || true)
echo "libtorch_cpu needs:      $torch"
echo "libopencv_highgui needs: $highgui"

[ "$torch" = libopencv_highgui.so.406 ]
[[ $highgui == *libQt5Core.so.5* && $highgui == *libQt5Widgets.so.5* ]]
echo "As seen: LibTorch of Debian 12 brings Qt 5 into every program."
