#!/usr/bin/env bash
# How many refunds `wechatpay bulk` makes a second against a simulator that keeps the published limits, and the CPU time of it.
# Needs the optimised command, curl and python3.
#
#   cargo build --release -p wechatpay-cli && bash crates/wechatpay-cli/benches/bulk.sh target/release/wechatpay [ROWS]
set -euo pipefail
wechatpay=$(realpath "$1")
rows=${2:-3000}
directory=$(mktemp -d)
cd "$directory"
"$wechatpay" simulate --listen 127.0.0.1:0 --no-notify --credentials . >told &
simulator=$!
trap 'kill $simulator; rm -rf "$directory"' EXIT
until [[ -s told ]]; do sleep 0.01; done
told() { python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$@"; }
url=$(told told base_url)
printf 'out_trade_no\n' >orders.csv
printf 'out_trade_no,out_refund_no,refund,total\n' >refunds.csv
for ((row = 10000; row < 10000 + rows; row++)); do
    echo "order-$row" >>orders.csv
    echo "order-$row,refund-$row,$((row % 7 + 1)),100" >>refunds.csv
done
bulk() { "$wechatpay" bulk "$@" --yes --credentials credentials.json; }
bulk --operation 'POST v3/pay/transactions/native' orders.csv --journal orders.db --max-in-flight 32 \
    --set appid="$(told credentials.json appid)" --set mchid="$(told credentials.json mchid)" \
    --set description=tea --set notify_url=https://example.com/paid --set amount.total=100
curl --silent --fail --output /dev/null --request POST --header 'content-type: application/json' --data '{}' \
    "$url/_simulator/orders/order-[10000-$((9999 + rows))]/pay"
before=$(date +%s%N)
TIMEFORMAT='CPU %U s of the program, %S s of the kernel'
time bulk refund refunds.csv --journal refunds.db --max-in-flight 64
took=$(($(date +%s%N) - before))
echo "$rows refunds in $((took / 1000000)) ms: $((rows * 1000000000 / took)) a second"
