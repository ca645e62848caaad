#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/test.sh [--asan]
# On a bare Debian 12 or 13: installs what is missing, builds and runs every test. With --asan all tests run under
# AddressSanitizer and UndefinedBehaviorSanitizer first, in a build of their own. Safe to run again; asks nothing.
# The output ends with CTest's own closing lines.

presets=(release)
for argument in "$@"; do
    case $argument in
        --asan) presets=(asan release) ;;
        *) echo "Usage: packaging/test.sh [--asan]" >&2; exit 2 ;;
    esac
done

. "$(dirname "${BASH_SOURCE[0]}")/steps.sh"
export LC_ALL=C.UTF-8

install_missing "${run_packages[@]}"
install_if_possible "compiling the benchmarks, those of Google Benchmark" libbenchmark-dev
install_if_possible "the tests that compare with PyTorch and open exports in other programs" "${comparison_packages[@]}"
install_if_possible "the tests that have desktop files, manual pages, completions and C sources looked at" "${checker_packages[@]}"
# Debian 12 has none.
! apt-cache show python3-onnxruntime >/dev/null 2>&1 ||
    install_if_possible "the test that has a bundle run by its own Python" python3-onnxruntime
install_if_possible "$camera_purpose" "${camera_packages[@]}"
declare -A minutes=([release]=18 [asan]=60)
for preset in "${presets[@]}"; do
    build "$preset" "${minutes[$preset]}"
done

[ ${#presets[@]} -eq 1 ] || {
    say "Testing under the sanitizers (build/asan)"
    ctest --preset asan --parallel "$(nproc)"
}
say "Testing (build/release)"
echo "Next: where a test fails, its whole output is in build/release/Testing/Temporary/LastTest.log;"
echo "where all pass, packaging/run.sh does the main job."
# Windows wait much of their time: two tests for each processor keep it busy.
exec ctest --preset release --parallel "$((2 * $(nproc)))"
