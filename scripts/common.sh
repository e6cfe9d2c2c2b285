# SPDX-License-Identifier: MIT
# Shared by the scripts: where the checkout is, installing what is missing, building. Sourced, not run.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# packages TAG... : the packages of these tags, from the one list.
packages() {
    for tag in "$@"; do
        awk -v tag="$tag" '$1 == tag { print $2 }' scripts/packages.txt
    done
}

# install TAG... : installs what is missing of these tags, and nothing otherwise.
install_missing() {
    missing=
    for package in $(packages "$@"); do
        status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$status" = installed ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1; then
        as_root=sudo
    else
        die "Debian packages are missing and only root can install them. As root: apt-get install --no-install-recommends$missing"
    fi
    say "Installing what is missing:$missing"
    mkdir -p build
    # shellcheck disable=SC2086
    { $as_root apt-get update && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; } \
        >build/packages.log 2>&1 </dev/null || { tail -n 20 build/packages.log >&2; die "Packages could not be installed (build/packages.log); check the network and apt's sources."; }
}

# jobs: as many as there are cores, and memory for (a file with dlib takes about 1.2 GB).
jobs() {
    cores=$(nproc)
    by_memory=$(awk '/MemAvailable/ { print int($2 / 1500000) }' /proc/meminfo)
    [ "$by_memory" -ge 1 ] || by_memory=1
    [ "$cores" -le "$by_memory" ] && echo "$cores" || echo "$by_memory"
}

# build PRESET [CMAKE-OPTION...] : configures and builds build/PRESET, or only $target of it; what is printed goes to a log, shown when it
# fails.
build() {
    preset=$1
    shift
    mkdir -p build
    say "Building ($preset)…"
    { cmake --preset "$preset" "$@" && cmake --build "build/$preset" --target "${target:-all}" --parallel "$(jobs)"; } >"build/$preset.log" 2>&1 </dev/null \
        || { grep -nE 'error|Error|FAILED' "build/$preset.log" | head -n 30 >&2; tail -n 15 "build/$preset.log" >&2; die "The build failed; all of it is in build/$preset.log."; }
}
