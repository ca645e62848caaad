#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/flatpak-sources.sh [PART]
# Fetches the sources that org.nonn.Workbench.yml names, or those whose address holds PART, as deb.debian.org, into
# build/flatpak-sources and compares their checksums. All take 0.5 GB, LibTorch most of it.

[ $# -le 1 ] || { echo "Usage: packaging/flatpak-sources.sh [PART]" >&2; exit 2; }
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

place=build/flatpak-sources
mkdir -p "$place"
wrong=0
while read -r address sum; do
    file=$place/$sum
    [ -e "$file" ] || curl -sSfL --retry 2 -o "$file" "$address" || { wrong=1; continue; }
    if echo "$sum  $file" | sha256sum --check --status; then
        echo "as named: $address"
    else
        echo "another checksum: $address" >&2
        rm "$file"
        wrong=1
    fi
done < <(sed -n 's/^ *url: //p; s/^ *sha256: //p' packaging/org.nonn.Workbench.yml | paste -d' ' - - | grep -F -- "${1:-}")
exit $wrong
