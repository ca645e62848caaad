# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh share; sourced by them, after which the current folder is the top of the source tree.
# Every step says at its start what it does; a script that stops says during which step.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Debian's names, the same in 12 and 13: what it takes to build and run the programs, the tests, and the tests that
# compare results with PyTorch or open exports in the programs that they are for (skipped, with the reason, where these
# are missing).
run_packages=(g++ mold cmake ninja-build pkgconf libtorch-dev libgloo-dev libopenblas0-pthread libigraph-dev libgraphviz-dev
    libcli11-dev nlohmann-json3-dev zlib1g-dev libssl-dev libjpeg-dev libpng-dev
    libwebp-dev libgrpc++-dev protobuf-compiler-grpc libcpp-httplib-dev dataset-fashion-mnist qt6-base-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqcustomplot-dev fonts-dejavu-core)
comparison_packages=(python3-torch python3-torchvision python3-onnx python3-networkx python3-igraph python3-matplotlib
    python3-grpcio graphviz openssl)
# What other programs say of what is installed or exported: desktop and manual files, completions, C sources, announced
# nodes.
checker_packages=(make desktop-file-utils appstream groff-base zsh fish dbus-daemon avahi-daemon avahi-utils)
# The window shows what a camera sees where this is there when it is built: 45 MB on a bare Debian 13, 7 MB on 12, most of
# it decoders of films that a desktop has already.
camera_packages=(qt6-multimedia-dev)
camera_purpose="asking about what a camera sees"

step="starting"
trap 'status=$?; [ $status -eq 0 ] || echo "Stopped with status $status while: $step" >&2' EXIT

say() {
    step="$*"
    printf '\n==> %s\n' "$*"
}

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Those of the named packages that are not installed, in `missing`.
find_missing() {
    missing=()
    local package
    for package in "$@"; do
        installed "$package" || missing+=("$package")
    done
}

# free_space FOLDER MEGABYTES PURPOSE: stops where less is free.
free_space() {
    local free
    free=$(($(df -Pk "$1" | awk 'NR == 2 { print $4 }') / 1000))
    [ "$free" -ge "$2" ] || fail "$3 needs about $2 MB in $(realpath "$1"); only $free MB are free there."
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@" </dev/null
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@" </dev/null
    fi
}

is_debian() {
    local ID="" VERSION_ID=""
    # shellcheck disable=SC1091
    [ ! -r /etc/os-release ] || . /etc/os-release
    [ "$ID" = debian ] && [ "${VERSION_ID:-99}" -ge 12 ] && command -v apt-get >/dev/null
}

# Installs the packages in `missing`; says why and returns 1 where it cannot.
apt_install() {
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        echo "Installing needs root, and there is no sudo." >&2
        return 1
    fi
    local apt=(as_root apt-get -q -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0
        -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold)
    "${apt[@]}" update >build/apt.log 2>&1 || true
    local offered package absent=()
    offered=$(apt-cache show --no-all-versions "${missing[@]}" 2>/dev/null | sed -n 's/^Package: //p')
    for package in "${missing[@]}"; do
        grep -qx -- "$package" <<<"$offered" || absent+=("$package")
    done
    if [ ${#absent[@]} -gt 0 ]; then
        grep '^[EW]:' build/apt.log >&2 || true
        printf '%s\n' "apt offers no package ${absent[*]}." \
            "Is the network up, and does /etc/apt name a Debian mirror with the section main?" >&2
        return 1
    fi
    "${apt[@]}" -y install --no-install-recommends "${missing[@]}" >build/apt.log 2>&1 || {
        tail -n 15 build/apt.log >&2
        return 1
    }
}

# install_missing PACKAGE...: all of them are there afterwards, or the script stops.
install_missing() {
    say "Looking for the packages needed"
    mkdir -p build 2>/dev/null && [ -w build ] ||
        fail "The folder $PWD must be writable: logs and programs go into its folder build/."
    if ! command -v dpkg-query >/dev/null; then
        fail "This is no Debian system; these scripts know Debian 12 and 13 only." \
            "Install what these Debian packages hold, then build with: cmake --preset release && cmake --build --preset release" \
            "  $*"
    fi
    find_missing "$@"
    if [ ${#missing[@]} -eq 0 ]; then
        echo "All are installed."
        return
    fi
    is_debian || fail "This is not Debian 12 or later. Install these packages, then run this script again:" "  ${missing[*]}"
    free_space /usr 2200 "Installing packages"
    free_space /var/cache 600 "Fetching packages"
    say "Installing with apt, some minutes (log: build/apt.log): ${missing[*]}"
    apt_install || fail "Without these packages there is no way on. As root run, then start this script again:" \
        "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
}

# install_if_possible PURPOSE PACKAGE...: goes on without them where they cannot be had.
install_if_possible() {
    local purpose=$1
    shift
    find_missing "$@"
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing with apt, for $purpose (log: build/apt.log): ${missing[*]}"
    apt_install || echo "Going on without: $purpose will be skipped."
}

# build PRESET MINUTES [TARGET...]: configures and builds, with no more compilers at once than memory allows (1.5 GB
# each). MINUTES is what it took on one core of a server of 2023 (Xeon, 2 to 3 GHz), to say how long it may take here.
build() {
    local preset=$1 minutes=$2
    shift 2
    mkdir -p "build/$preset"
    free_space "build/$preset" 2000 "Building"
    local by_memory jobs
    jobs=$(nproc)
    by_memory=$(awk '/^MemAvailable:/ { print int($2 / 1500000) }' /proc/meminfo)
    [ "$by_memory" -ge "$jobs" ] || jobs=$((by_memory > 1 ? by_memory : 1))
    say "Building in build/$preset with $jobs compilers at once: from nothing about $((minutes / jobs + 1)) minutes"
    # Where nobody looks at warnings, they are errors.
    cmake --preset "$preset" -DCMAKE_COMPILE_WARNING_AS_ERROR="${CI:-OFF}" >"build/$preset/configure.log" 2>&1 || {
        cat "build/$preset/configure.log"
        fail "CMake could not configure the build."
    }
    NINJA_STATUS="[%p, %e s] " cmake --build --preset "$preset" --parallel "$jobs" ${1:+--target "$@"}
}
