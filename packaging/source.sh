#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/source.sh
# Packs the sources of the present commit into build/nonn-workbench-VERSION.tar.gz: the same bytes whenever, wherever and
# by whomever it is packed, which packing twice proves.

[ $# -eq 0 ] || { echo "Usage: packaging/source.sh" >&2; exit 2; }
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

git rev-parse --verify -q HEAD >/dev/null || { echo "The sources are packed from a git checkout; this is none." >&2; exit 3; }
[ -z "$(git status --porcelain --untracked-files=no)" ] || {
    echo "There are changes that no commit holds: commit them, or put them aside." >&2
    exit 3
}
version=$(sed -n 's/^project(.* VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt)
name=nonn-workbench-$version
pack() {
    git archive --format=tar --prefix="$name/" HEAD | gzip -9 -n
}

mkdir -p build
pack >"build/$name.tar.gz"
[ "$(pack | sha256sum)" = "$(sha256sum <"build/$name.tar.gz")" ] || {
    echo "Packed twice, the sources gave different bytes." >&2
    exit 1
}
cat <<END
Made build/$name.tar.gz, $(($(stat -c %s "build/$name.tar.gz") / 1000)) kB, of commit $(git rev-parse --short HEAD).
SHA-256: $(sha256sum <"build/$name.tar.gz" | cut -d' ' -f1)
Next: unpack it anywhere; packaging/run.sh in it builds and opens the program.
END
