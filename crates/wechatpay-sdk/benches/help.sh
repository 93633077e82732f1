#!/usr/bin/env bash
# What `Error::help` links into a program: the size of a stripped release binary that queries a refund and prints
# the error, with and without its help.
#
#   bash crates/wechatpay-sdk/benches/help.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."
root=$PWD
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export CARGO_TARGET_DIR=${HELP_TARGET_DIR:-$scratch/target}

mkdir -p "$scratch/program/src/bin"
cp Cargo.lock "$scratch/program"
cat >"$scratch/program/Cargo.toml" <<TOML
[package]
name = "help-size"
version = "0.0.0"
edition = "2024"

[dependencies]
wechatpay-sdk = { path = "$root/crates/wechatpay-sdk", default-features = false, features = ["refund"] }

[profile.release]
lto = "thin"
strip = true

[workspace]
TOML
program() {
    cat >"$scratch/program/src/bin/$1.rs" <<RUST
fn main() {
    let client = wechatpay_sdk::Client::from_env().expect("settings");
    let refund = client.v3().refund().domestic().refunds().out_refund_no("refund-1");
    match refund.get(Default::default()).wait() {
        Ok(refund) => println!("{refund:?}"),
        Err(error) => $2,
    }
}
RUST
}
program without 'eprintln!("{error}")'
program with 'match error.help() { Some(help) => eprintln!("{error}\n{help}"), None => eprintln!("{error}") }'
cargo build --release --manifest-path "$scratch/program/Cargo.toml"
for name in without with; do
    printf '%-8s %8d bytes\n' "$name" "$(stat -c %s "$CARGO_TARGET_DIR/release/$name")"
done
