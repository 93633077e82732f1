"""Starts `wechatpay simulate` for a test and reads the one line that it says about itself."""

import json
import os
import pathlib
import subprocess
import tempfile
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Loopback only, whatever proxy the environment names.
os.environ["NO_PROXY"] = os.environ["no_proxy"] = "*"


def binary():
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    path = pathlib.Path(os.environ.get("WECHATPAY_BIN", target / "debug" / "wechatpay"))
    if not path.exists():
        raise FileNotFoundError(f"{path}: run `cargo build -p wechatpay-cli` first")
    return path


class Simulator:
    """A simulator with keys of its own, on free ports of the loopback interface."""

    def __init__(self):
        self._directory = tempfile.TemporaryDirectory(prefix="wechatpay-foreign-")
        self.directory = pathlib.Path(self._directory.name)
        command = [binary(), "simulate", "--listen", "127.0.0.1:0", "--listen-tls", "127.0.0.1:0"]
        with (self.directory / "stderr").open("wb") as stderr:
            self.process = subprocess.Popen(
                [*command, "--credentials", self.directory],
                stdout=subprocess.PIPE,
                stderr=stderr,
                text=True,
            )
        line = self.process.stdout.readline()
        if not line:
            said = self.said()
            self.stop()
            raise RuntimeError(f"simulate ended with {self.process.returncode}: {said}")
        path = pathlib.Path(json.loads(line)["credentials"])
        self.credentials = json.loads(path.read_text())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def path(self, name):
        """A file that the credentials name."""
        return self.directory / self.credentials[name]

    def file(self, name):
        """The text of a file that the credentials name."""
        return self.path(name).read_text()

    def control(self, method, path, body=None):
        """What a test asks of the simulator."""
        url = f"{self.credentials['base_url']}/_simulator/{path}"
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data=data, method=method)
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def pay(self, out_trade_no):
        """The payer pays."""
        return self.control("POST", f"orders/{out_trade_no}/pay")

    def said(self):
        """What the process has written to its standard error."""
        return (self.directory / "stderr").read_text(errors="replace")

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=10)
        self.process.stdout.close()
        self._directory.cleanup()


if __name__ == "__main__":
    # How the control API describes itself.
    with Simulator() as simulator:
        print(json.dumps(simulator.control("GET", "openapi.json")))
