"""A platform that is started, a running one, and worlds."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Dict, Iterator, Optional, Sequence, Type
from contextlib import contextmanager

from ._command import command
from ._platform import Platform, SimulatorError


class World(Platform):
    """An isolated platform in a running simulator's process: a merchant, orders, a clock and ports of its own."""

    def __init__(self, parent: Platform, told: Dict[str, Any]):
        super().__init__(told["base_url"], parent._token, told["credentials"])
        self.id = str(told["id"])
        self._parent = parent

    def close(self) -> None:
        """Ends the world and closes its ports."""
        self._parent.control("DELETE", f"worlds/{self.id}")


class _Server(Platform):
    @contextmanager
    def world(self, **options: Any) -> Iterator[World]:
        """A world for a `with` block. Options: `seed`, `start_time`, `notify`, `rate_limits`, `sign_errors`,
        `platform_keys`, `idle_seconds`."""
        world = World(self, self.control("POST", "worlds", options))
        try:
            yield world
        finally:
            world.close()


def connect(url: Optional[str] = None, token: Optional[str] = None) -> _Server:
    """A simulator that runs already. Without a URL: that of `WECHATPAY_SIMULATOR`, which `wechatpay run` sets, and the
    token of `WECHATPAY_SIMULATOR_TOKEN`."""
    if not url:
        # This token is that simulator's. Another URL must not get it.
        url = os.environ.get("WECHATPAY_SIMULATOR")
        token = token or os.environ.get("WECHATPAY_SIMULATOR_TOKEN")
    if not url:
        raise SimulatorError("there is no URL, and WECHATPAY_SIMULATOR is not set")
    return _Server(url, token)


class Simulator(_Server):
    """A WeChat Pay of your own, in a process of its own, on free ports of this machine.

    It ends with the `with` block, or with this process, also if that is killed. Further words of
    `wechatpay simulate --help` go in `arguments`."""

    def __init__(
        self,
        *,
        seed: Optional[int] = None,
        start_time: Optional[str] = None,
        notify: bool = True,
        rate_limits: bool = True,
        arguments: Sequence[str] = (),
    ):
        words = [str(command()), "simulate", "--listen", "127.0.0.1:0", "--until-stdin-closes"]
        words += [] if seed is None else ["--seed", str(seed)]
        words += [] if start_time is None else ["--start-time", start_time]
        words += [] if notify else ["--no-notify"]
        words += [] if rate_limits else ["--no-rate-limits"]
        self.directory = Path(tempfile.mkdtemp(prefix="wechatpay-"))
        """Where `credentials.json` and the key files are while it runs."""
        self._log: IO[bytes] = (self.directory / "stderr").open("w+b")
        self._process: Optional["subprocess.Popen[bytes]"] = None
        try:
            self._process = subprocess.Popen(
                [*words, "--credentials", str(self.directory), *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._log,
            )
            assert self._process.stdout is not None
            line = self._process.stdout.readline()
            if not line:
                self._process.wait()
                raise SimulatorError(f"`wechatpay simulate` did not start: {self.log().strip()}")
            told = json.loads(line)
            super().__init__(told["base_url"], told.get("control_token"))
        except BaseException:
            self.stop()
            raise

    def log(self) -> str:
        """What the process has written to its standard error."""
        return (self.directory / "stderr").read_text("utf-8", "replace")

    def stop(self) -> None:
        """Ends the process and removes its files."""
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
        self._log.close()
        shutil.rmtree(self.directory, ignore_errors=True)

    def __enter__(self) -> "Simulator":
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.stop()
