"""The context manager, worlds, and what is asked of a platform."""

import json
import os
import select
import signal
import stat
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Iterator, List, Optional, Tuple

import pytest
from orders import place

from wechatpay_simulator import Simulator, SimulatorError, command, connect


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator() as started:
        yield started


@pytest.fixture
def shop() -> Iterator[Tuple[str, List[bytes]]]:
    """A shop's server: its URL, and the notifications that it has accepted."""
    bodies: List[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/notify", bodies
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_payer_pays_and_the_shop_is_notified(
    simulator: Simulator, shop: Tuple[str, List[bytes]]
) -> None:
    url, bodies = shop
    with simulator.world() as world:
        place(world, "order-0001", url)
        assert world.order("order-0001")["trade_state"] == "NOTPAY"
        assert world.pay("order-0001")["trade_state"] == "SUCCESS"
        world.settle()
        assert len(bodies) == 1
        world.expect_delivery(event_type="TRANSACTION.*", content={"out_trade_no": "order-0001"})
        world.expect_request(path="/v3/pay/transactions/native", body={"amount": {"total": 100}})
        (request,) = world.requests(**{"body.out_trade_no": "order-0001"})
        assert request["method"] == "POST"


def test_what_does_not_come_is_an_error_that_says_what_came(simulator: Simulator) -> None:
    with simulator.world() as world:
        place(world, "order-0001")
        with pytest.raises(SimulatorError) as raised:
            world.expect_request(path="/v3/refund/*", timeout=0.1)
        assert (raised.value.status, raised.value.code) == (417, "NOT_MET")
        assert "/v3/pay/transactions/native" in str(raised.value)


def test_worlds_know_nothing_of_each_other(simulator: Simulator) -> None:
    with simulator.world() as one, simulator.world(start_time="2026-03-01T10:00:00+08:00") as other:
        place(one, "order-0001")
        assert one.mchid != other.mchid
        with pytest.raises(SimulatorError, match="404"):
            other.order("order-0001")
        assert other.control("GET", "clock")["now"].startswith("2026-03-01T10:00:00")
        other.advance(86_400)
        assert other.control("GET", "clock")["now"].startswith("2026-03-02T10:00:00")
    assert simulator.control("GET", "worlds")["worlds"] == []


def test_a_reset_goes_back_to_the_beginning_or_a_snapshot() -> None:
    with Simulator(notify=False, rate_limits=False, seed=5) as platform:
        place(platform, "order-0001")
        platform.snapshot("placed")
        platform.pay("order-0001")
        platform.reset("placed")
        assert platform.order("order-0001")["trade_state"] == "NOTPAY"
        platform.reset()
        with pytest.raises(SimulatorError, match="404"):
            platform.order("order-0001")


def test_credentials_in_files_are_what_the_command_reads(simulator: Simulator, tmp_path: Path) -> None:
    with simulator.world() as world:
        for platform, keys in ((simulator, tmp_path / "keys"), (world, tmp_path / "world")):
            named = platform.write_credentials(keys)
            assert "PRIVATE KEY" in Path(named["private_key"]).read_text()
            if os.name == "posix":
                assert stat.S_IMODE(os.stat(named["private_key"]).st_mode) == 0o600
            file = str(keys / "credentials.json")
            words = [str(command()), "GET", "v3/certificates", "--credentials", file]
            answer = json.loads(subprocess.run(words, stdout=subprocess.PIPE, check=True).stdout)
            serial = answer["data"][0]["serial_no"]
            assert serial == platform.credentials["platform_certificate_serial"]


def test_a_running_simulator_is_used_without_a_proxy(simulator: Simulator) -> None:
    assert connect(simulator.base_url).credentials == simulator.credentials
    code = "import wechatpay_simulator; print(wechatpay_simulator.connect().mchid)"
    environment = {name: value for name, value in os.environ.items() if name.lower() != "no_proxy"}
    environment["http_proxy"] = "http://127.0.0.1:1"
    environment["WECHATPAY_SIMULATOR"] = simulator.base_url
    words = [sys.executable, "-c", code]
    told = subprocess.run(words, env=environment, stdout=subprocess.PIPE, check=True, text=True).stdout
    assert told.strip() == simulator.mchid


def test_without_a_url_there_is_nothing_to_connect_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WECHATPAY_SIMULATOR", raising=False)
    with pytest.raises(SimulatorError, match="WECHATPAY_SIMULATOR"):
        connect()


def test_the_token_of_the_environment_goes_to_its_simulator_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    tokens: List[Optional[str]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            tokens.append(self.headers["Authorization"])
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    url = f"http://127.0.0.1:{server.server_port}"
    monkeypatch.setenv("WECHATPAY_SIMULATOR", url)
    monkeypatch.setenv("WECHATPAY_SIMULATOR_TOKEN", "of-the-environment")
    for arguments in ((), (None, "given"), (url,), (url, "given")):
        with pytest.raises(SimulatorError, match="404"):
            connect(*arguments)
    server.shutdown()
    thread.join()
    server.server_close()
    assert tokens == ["Bearer of-the-environment", "Bearer given", None, "Bearer given"]


def test_what_keeps_it_from_starting_is_told() -> None:
    with pytest.raises(SimulatorError, match="not-a-time"):
        Simulator(start_time="not-a-time")


def test_its_files_go_with_it() -> None:
    with Simulator() as platform:
        directory = platform.directory
        assert (directory / "credentials.json").is_file()
    assert not directory.exists()
    with pytest.raises(OSError):
        platform.control("GET", "clock")


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="the end of another's process cannot be awaited here")
def test_it_ends_with_a_process_that_is_killed() -> None:
    code = """
import wechatpay_simulator, sys
platform = wechatpay_simulator.Simulator()
print(platform._process.pid, flush=True)
sys.stdin.read()
"""
    child = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdin is not None and child.stdout is not None
    descriptor = os.pidfd_open(int(child.stdout.readline()))
    child.send_signal(signal.SIGKILL)
    child.wait()
    ended, _, _ = select.select([descriptor], [], [], 20)
    os.close(descriptor)
    child.stdin.close()
    child.stdout.close()
    assert ended


def test_the_module_is_the_command() -> None:
    words = [sys.executable, "-m", "wechatpay_simulator", "--version"]
    told = subprocess.run(words, stdout=subprocess.PIPE, check=True, text=True).stdout
    assert told.startswith("wechatpay ")
