#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/bench/compare_commits.sh BEFORE AFTER [SEED...]
# Two commits side by side on this machine: what building the programs from nothing costs, and, for each seed given,
# what `nonn demo` takes and reaches (in turn, BEFORE first, so that a machine that grows slower is fair to both).
# Prints a table to standard output; keeps nothing. A compiler cache is not asked.

set -euo pipefail
[ $# -ge 2 ] || { sed -n '3,6s/^# //p' "$0" >&2; exit 2; }
before=$1 after=$2
shift 2

top=$(git rev-parse --show-toplevel)
scratch=$(mktemp -d)
cleanup() {
    for side in before after; do
        git -C "$top" worktree remove --force "$scratch/$side" 2>/dev/null || true
    done
    rm -rf "$scratch"
}
trap cleanup EXIT

build() { # SIDE COMMIT
    local tree=$scratch/$1
    git -C "$top" worktree add -q --detach "$tree" "$2"
    (cd "$tree" && env -u CMAKE_CXX_COMPILER_LAUNCHER cmake --preset release >"$scratch/$1.log" 2>&1)
    /usr/bin/time -f '%e %U %S' -o "$scratch/$1.build" \
        cmake --build "$tree/build/release" --target nonn nonn-workbench >>"$scratch/$1.log" 2>&1
    awk -v side="$1" '{ printf "%-8s build: %5.0f s, %5.0f processor seconds\n", side, $1, $2 + $3 }' "$scratch/$1.build"
}

demo() { # SIDE SEED
    local folder=$scratch/demo-$1-$2
    /usr/bin/time -f '%e %U %S %M' -o "$scratch/time" \
        "$scratch/$1/build/release/app/nonn" demo "$folder" --seed "$2" --json --quiet >"$scratch/report.json"
    python3 - "$1" "$2" "$scratch" <<'END'
import json, sys
side, seed, scratch = sys.argv[1:]
report = json.load(open(f"{scratch}/report.json"))
wall, user, system, peak = map(float, open(f"{scratch}/time").read().split())
print(f"{side:8} demo, seed {seed}: {wall:5.0f} s, {user + system:5.0f} processor seconds, peak {peak / 1000:4.0f} MB, "
      f"fused test accuracy {100 * report['evaluate']['fused_accuracy']:.2f} %")
END
    rm -rf "$folder"
}

build before "$before"
build after "$after"
for seed in "$@"; do
    demo before "$seed"
    demo after "$seed"
done
