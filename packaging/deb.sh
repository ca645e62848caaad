#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/deb.sh
# On a bare Debian 12 or 13: installs what is missing, builds, and makes the package of this Debian in build/package,
# checked by lintian where that is installed. Safe to run again; asks nothing.

[ $# -eq 0 ] || { echo "Usage: packaging/deb.sh" >&2; exit 2; }
. "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

install_missing "${run_packages[@]}" dpkg-dev fakeroot
install_if_possible "$camera_purpose" "${camera_packages[@]}"
build release 7 nonn nonn-look nonn-networks nonn-node nonn-workbench nonn_written_texts nonn_drawn_icons

say "Packing (build/package)"
rm -rf build/package
cpack --config build/release/CPackConfig.cmake -B "$PWD/build/package" >build/package.log 2>&1 || {
    tail -n 15 build/package.log
    fail "CPack could not make the package."
}
package=$(ls build/package/*.deb)
if command -v lintian >/dev/null; then
    say "Checking with lintian"
    lintian --fail-on error "$package"
fi

cat <<END

Made $package, $(($(stat -c %s "$package") / 1000)) kB.
Next: as root, apt install ./$package
END
