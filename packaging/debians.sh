#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/debians.sh [RELEASE...]
# As root, from nothing: for each release of Debian (default: bookworm and trixie) two bare systems in folders under
# build/debians. In the first the sources of HEAD are built, tested and packed by packaging/test.sh and
# packaging/deb.sh; in the second the package is installed, and the programs are run, the window under Xvfb. Says for
# each how many tests ran, which were skipped and why, and what everything took; logs stay in build/debians.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ $# -gt 0 ] || set -- bookworm trixie
[ "$(id -u)" -eq 0 ] || { echo "This takes root: it makes whole systems with debootstrap and runs programs in them." >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "Install debootstrap first." >&2; exit 1; }
roots=$PWD/build/debians
mkdir -p "$roots"

mounted=()
cleanup() {
    for place in "${mounted[@]}"; do umount "$place" || true; done
}
trap cleanup EXIT

# Seconds of the clock, and of processors in everything that this script has waited for so far.
now() {
    echo "$(date +%s) $(awk '{ print int(($16 + $17) / 100) }' "/proc/$$/stat")"
}

# spent_since SECONDS PROCESSOR_SECONDS, both as now said them; on a shared machine only the latter can be repeated.
spent_since() {
    local seconds processor
    read -r seconds processor <<<"$(now)"
    echo "$((seconds - $1)) s, $((processor - $2)) processor seconds"
}

# bare RELEASE FOLDER: a system with nothing but apt; how this machine reaches its mirror holds for it, too.
bare() {
    [ -e "$2/etc/debian_version" ] || debootstrap --variant=minbase "$1" "$2" >"$2.log" 2>&1
    cp -L /etc/resolv.conf "$2/etc/" 2>/dev/null || true
    cp -r /etc/apt/apt.conf.d/. "$2/etc/apt/apt.conf.d/"
    local place
    for place in proc dev; do
        mountpoint -q "$2/$place" || {
            mount --bind "/$place" "$2/$place"
            mounted+=("$2/$place")
        }
    done
    chroot "$2" apt-get -q update >>"$2.log" 2>&1
}

build_and_test() { # RELEASE
    local root=$roots/$1-build start
    bare "$1" "$root"
    rm -rf "$root/src"
    mkdir "$root/src"
    git archive HEAD | tar x -C "$root/src"
    read -r -a start <<<"$(now)"
    chroot "$root" bash -c 'cd /src && CI=true packaging/test.sh' >"$roots/$1-test.log" 2>&1 || {
        tail -n 30 "$roots/$1-test.log"
        echo "$1: the tests failed; see $roots/$1-test.log" >&2
        exit 1
    }
    echo "$1: built and tested in $(spent_since "${start[@]}"): $(grep 'tests passed' "$roots/$1-test.log")"
    grep -h '^SKIP' "$root"/src/build/release/Testing/Temporary/LastTest.log | sort | uniq -c |
        sed "s/^/$1: /" || echo "$1: no test was skipped"
    chroot "$root" bash -c 'apt-get install -y -q lintian >/dev/null 2>&1; cd /src && CI=true packaging/deb.sh' >"$roots/$1-deb.log" 2>&1
    cp "$root"/src/build/package/*.deb "$roots/"
}

install_and_start() { # RELEASE
    local root=$roots/$1-user package start
    local packages=("$roots"/nonn-workbench_*"$2"_*.deb)
    package=${packages[-1]}
    rm -rf --one-file-system "$root"
    bare "$1" "$root"
    cp "$package" "$root/tmp/"
    # What fetching takes is the line's; what unpacking takes is the machine's.
    local apt="DEBIAN_FRONTEND=noninteractive apt-get install -y -q"
    read -r -a start <<<"$(now)"
    chroot "$root" bash -c "$apt --download-only /tmp/$(basename "$package")" >"$roots/$1-install.log" 2>&1
    echo "$1: $(sed -n 's/^Need to get \(.*\) of archives.*/\1 fetched/p' "$roots/$1-install.log") in $(spent_since "${start[@]}")"
    read -r -a start <<<"$(now)"
    chroot "$root" bash -c "$apt /tmp/$(basename "$package")" >>"$roots/$1-install.log" 2>&1
    echo "$1: $(sed -n 's/^After this operation, \(.*\) of additional disk.*/\1 unpacked/p' "$roots/$1-install.log" | tail -n 1)" \
        "in $(spent_since "${start[@]}")"
    chroot "$root" bash -c 'DEBIAN_FRONTEND=noninteractive apt-get install -y -q xvfb xauth >/dev/null 2>&1
        set -e
        nonn --version
        nonn new /tmp/demo.nonn --data fashion-mnist --teacher builtin --quiet
        nonn graph /tmp/demo.nonn --quiet
        nonn partition /tmp/demo.nonn --students 2 --quiet
        xvfb-run -a timeout --preserve-status -s TERM 20 nonn-workbench /tmp/demo.nonn && echo "the window closed when it was asked to"
        nonn-workbench --screenshots /tmp/pictures /tmp/demo.nonn && ls /tmp/pictures | wc -l' >"$roots/$1-start.log" 2>&1 || {
        tail -n 20 "$roots/$1-start.log"
        echo "$1: the installed programs failed; see $roots/$1-start.log" >&2
        exit 1
    }
    echo "$1: the installed programs ran, and the window"
}

for release in "$@"; do
    case $release in bookworm) number=deb12 ;; trixie) number=deb13 ;; *) number= ;; esac
    build_and_test "$release"
    install_and_start "$release" "$number"
done
echo "Next: the packages lie in $roots."
