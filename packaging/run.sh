#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/run.sh [--quick] [FOLDER]
# From a bare Debian 12 or 13 to the demo: installs what is missing, builds, and opens the workbench on it; where there
# is no display it runs `nonn demo FOLDER` instead (default: the folder demo/ of the source tree). With --quick
# the demo takes about 2 minutes, for less accurate students. Safe to run again; asks nothing.

quick=()
folder=
for argument in "$@"; do
    case $argument in
        --quick) quick=(--quick) ;;
        -*) echo "Usage: packaging/run.sh [--quick] [FOLDER]" >&2; exit 2 ;;
        *) folder=$(realpath -m -- "$argument") ;;
    esac
done

. "$(dirname "${BASH_SOURCE[0]}")/steps.sh"
folder=${folder:-$PWD/demo}

for package in nonn-workbench_*.deb build/package/nonn-workbench_*.deb; do
    [ ! -e "$package" ] || echo "$package is the finished program: apt install ./$package, as root, needs no compiler."
done
install_missing "${run_packages[@]}"
install_if_possible "$camera_purpose" "${camera_packages[@]}"
build release 7 nonn nonn-node nonn-workbench

nonn=build/release/app/nonn
workbench=build/release/app/nonn-workbench
if [ -x "$workbench" ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening the workbench on the demo ($workbench --demo $folder/demo.nonn)"
    echo "Next time: $PWD/$workbench"
    exec "$workbench" --demo "$folder/demo.nonn"
fi

say "Running the main job: $nonn demo $folder ${quick[*]}"
"$nonn" demo "$folder" "${quick[@]}"

cat <<END

Next: nonn in the lines above is $PWD/$nonn; \`$nonn --help\` names its commands.
      packaging/test.sh runs the tests.
END
