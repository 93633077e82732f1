"""Fixtures for pytest, which are there as soon as the package is installed.

`wechatpay` is an empty platform for each test: a world of a simulator that is started once in the session, so that
tests can run in parallel. Under `wechatpay run -- pytest` it is that command's platform, which is reset before each
test, because the SDK under test finds that one."""

from typing import Any, Iterator, Union

import os

import pytest

from ._simulator import Simulator, World, _Server, connect

MARKER = (
    "wechatpay(seed, start_time, notify, rate_limits, sign_errors, platform_keys): "
    "how the platform of the fixture `wechatpay` begins"
)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", MARKER)


def _is_given() -> bool:
    return bool(os.environ.get("WECHATPAY_SIMULATOR"))


@pytest.fixture(scope="session")
def wechatpay_server() -> Iterator[_Server]:
    """The simulator of the session: started for it, or the one that WECHATPAY_SIMULATOR names."""
    if _is_given():
        yield connect()
        return
    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def wechatpay(request: pytest.FixtureRequest, wechatpay_server: _Server) -> Iterator[Union[_Server, World]]:
    """An empty WeChat Pay for this test. `@pytest.mark.wechatpay(start_time=…)` says how it begins."""
    options: dict[str, Any] = {}
    for marker in reversed(list(request.node.iter_markers("wechatpay"))):
        options.update(marker.kwargs)
    if not _is_given():
        with wechatpay_server.world(**options) as world:
            yield world
        return
    if options:
        raise pytest.UsageError(
            f"{request.node.nodeid}: the simulator of WECHATPAY_SIMULATOR has begun already; give the options of "
            "the marker `wechatpay` to `wechatpay run`"
        )
    wechatpay_server.reset()
    yield wechatpay_server
