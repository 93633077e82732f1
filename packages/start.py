#!/usr/bin/env python3
"""How long `wechatpay simulate` takes until it answers: from the start of the process to its line of JSON, and to the
first answer over HTTP. Where other work has the cores, the CPU time says more than the others.

    python3 packages/start.py BINARY [RUNS]
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request


def start(binary, directory):
    """Milliseconds to the line, and to an answer; and of CPU time for both."""
    words = [binary, "simulate", "--listen", "127.0.0.1:0", "--credentials", directory]
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    began = time.perf_counter()
    process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    try:
        line = process.stdout.readline()
        ready = time.perf_counter()
        with opener.open(f"{json.loads(line)['base_url']}/_simulator/clock") as answer:
            answer.read()
        answered = time.perf_counter()
    finally:
        process.kill()
        process.stdout.close()
        _, code, usage = os.wait4(process.pid, 0)
        # It has been waited for.
        process.returncode = code
    cpu = usage.ru_utime + usage.ru_stime
    return (ready - began) * 1000, (answered - began) * 1000, cpu * 1000


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    runs = int(sys.argv[2]) if len(sys.argv) == 3 else 20
    with tempfile.TemporaryDirectory(prefix="wechatpay-start-") as directory:
        # The first start also reads the binary from the disk.
        start(sys.argv[1], directory)
        times = [start(sys.argv[1], directory) for _ in range(runs)]
    for name, values in zip(("ready", "first answer", "CPU time"), zip(*times)):
        low, middle, high = statistics.quantiles(values, n=4)
        print(f"{name}: {middle:.1f} ms (quartiles {low:.1f} to {high:.1f}, fastest {min(values):.1f}, {runs} runs)")


if __name__ == "__main__":
    main()
