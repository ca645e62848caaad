#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Surprise: a frame of a camera that says that it is turned or mirrored becomes a picture by QVideoFrame::toImage(). With
# Qt 6.4.2 of Debian 12 this picture is turned and mirrored; with Qt 6.8.2 of Debian 13 the same calls leave it as it lay
# in memory, where Qt has no graphics card to draw with (it says "No RHI backend. Using CPU conversion."): a picture of a
# phone's camera then lies on its side, and nothing says so. rotation() and mirrored() still tell what was to be done.
# Who takes frames apart to look at them with a classifier sees other pictures on the two systems.
# Seen with qt6-multimedia-dev 6.8.2-8, g++ 14.2.0 (Debian 13, amd64).
# What it takes to see: root, debootstrap, a Debian mirror; some minutes.
set -euo pipefail

folder=$(mktemp -d)
trap 'umount "$folder/proc" 2>/dev/null || true; rm -rf --one-file-system "$folder"' EXIT
debootstrap --variant=minbase trixie "$folder" >"$folder.log" 2>&1
rm "$folder.log"
cp -r /etc/apt/apt.conf.d/. "$folder/etc/apt/apt.conf.d/"
mount -t proc proc "$folder/proc"
chroot "$folder" sh -c 'apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install \
    qt6-multimedia-dev=6.8.2-8 g++=4:14.2.0-1 pkgconf' >"$folder/apt.log" 2>&1

cat >"$folder/frame.cpp" <<'END'
#include <QGuiApplication>
#include <QImage>
#include <QVideoFrame>
#include <QVideoFrameFormat>
#include <cstdio>
#include <cstring>

// Four pixels in a row: 0 1 2 3.
QImage picture(bool mirrored, QtVideo::Rotation rotation) {
    QVideoFrame frame(QVideoFrameFormat(QSize(4, 1), QVideoFrameFormat::Format_BGRX8888));
    frame.map(QVideoFrame::WriteOnly);
    for (int x = 0; x < 4; ++x) {
        const QRgb pixel = qRgb(50 * x, 0, 0);
        std::memcpy(frame.bits(0) + 4 * x, &pixel, 4);
    }
    frame.unmap();
    frame.setMirrored(mirrored);
    frame.setRotation(rotation);
    return frame.toImage();
}

int main(int count, char** words) {
    const QGuiApplication application(count, words);
    const QImage plain = picture(false, QtVideo::Rotation::None);
    const QImage mirrored = picture(true, QtVideo::Rotation::None);
    const QImage turned = picture(false, QtVideo::Rotation::Clockwise90);
    for (const QImage& each : {plain, mirrored, turned}) {
        std::printf("%d x %d:", each.width(), each.height());
        for (int y = 0; y < each.height(); ++y)
            for (int x = 0; x < each.width(); ++x)
                std::printf(" %d", qRed(each.pixel(x, y)) / 50);
        std::printf(", ");
    }
}
END
chroot "$folder" sh -c 'g++ -std=c++17 -fPIC frame.cpp -o frame $(pkg-config --cflags --libs Qt6Multimedia Qt6Gui Qt6Core)'
said=$(chroot "$folder" env QT_QPA_PLATFORM=offscreen ./frame 2>/dev/null)
echo "plain, mirrored, turned by 90 degrees: $said"
[ "$said" = "4 x 1: 0 1 2 3, 4 x 1: 0 1 2 3, 4 x 1: 0 1 2 3, " ]
echo "As seen: neither mirrored nor turned."
