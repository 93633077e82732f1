#!/usr/bin/env bash
# What the library costs to compile: CPU seconds and peak memory of its own
# crate, dependencies excluded; and programs that use 10 and 50 operations, after
# the library is built. Needs GNU time (Debian's package `time`).
#
#   bash crates/wechatpay-sdk/benches/compile.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."
export CARGO_INCREMENTAL=0
export CARGO_TARGET_DIR=target/compile-cost
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# measure NAME FILE COMMAND…: once to build what it needs, once more for FILE.
measure() {
    local name=$1 touched=$2
    shift 2
    "$@" 2>"$scratch/log" || { cat "$scratch/log" >&2; return 1; }
    touch "$touched"
    /usr/bin/time -o "$scratch/time" -f '%U %S %M' "$@" 2>/dev/null
    awk -v name="$name" '{ printf "%-34s %5.1f s  %5.2f GB\n", name, $1 + $2, $3 * 1024 / 1e9 }' \
        "$scratch/time"
}

library=crates/wechatpay-sdk/src/lib.rs
build=(cargo build --locked -p wechatpay-sdk --lib)
check=(cargo check --locked -p wechatpay-sdk --lib)
measure 'no area, debug' $library "${build[@]}" --no-default-features
measure 'default features, check' $library "${check[@]}"
measure 'default features, debug' $library "${build[@]}"
measure 'all areas, check' $library "${check[@]}" --features full
measure 'all areas, debug' $library "${build[@]}" --features full
measure 'all areas, release' $library "${build[@]}" --features full --release
measure 'all areas, doc' $library cargo doc --locked -p wechatpay-sdk --no-deps --features full
for operations in 10 50; do
    program=$scratch/program-$operations
    cargo run --quiet --locked -p xtask -- program "$operations" "$program"
    cp Cargo.lock "$program"
    build=(cargo build --manifest-path "$program/Cargo.toml")
    measure "$operations operations, debug" "$program/src/main.rs" "${build[@]}"
    measure "$operations operations, release" "$program/src/main.rs" "${build[@]}" --release
done
