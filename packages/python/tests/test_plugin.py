"""The fixtures, in test sessions of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from wechatpay_simulator import command

HERE = Path(__file__).resolve().parent

TESTS = """
from orders import place

def test_one(wechatpay):
    assert wechatpay.control("GET", "orders")["orders"] == []
    place(wechatpay, "order-0001")
    wechatpay.pay("order-0001")

def test_two(wechatpay):
    assert wechatpay.control("GET", "orders")["orders"] == []
    place(wechatpay, "order-0001")
    assert wechatpay.order("order-0001")["trade_state"] == "NOTPAY"
"""


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WECHATPAY_SIMULATOR", raising=False)
    monkeypatch.setenv("PYTHONPATH", str(HERE))


def test_each_test_has_an_empty_platform(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(TESTS)
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=2)


def test_a_marker_says_how_it_begins(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.wechatpay(start_time="2026-03-01T10:00:00+08:00", notify=False)
        class TestDay:
            def test_first(self, wechatpay):
                assert wechatpay.control("GET", "clock")["now"].startswith("2026-03-01")

            @pytest.mark.wechatpay(start_time="2026-03-02T10:00:00+08:00")
            def test_second(self, wechatpay):
                assert wechatpay.control("GET", "clock")["now"].startswith("2026-03-02")
        """
    )
    pytester.runpytest_subprocess("--strict-markers").assert_outcomes(passed=2)


def test_under_run_the_command_s_platform_is_reset(pytester: pytest.Pytester) -> None:
    path = pytester.makepyfile(
        TESTS
        + """
import os

def test_it_is_the_one_of_the_command(wechatpay):
    assert wechatpay.base_url == os.environ["WECHATPAY_SIMULATOR"]
    assert wechatpay.mchid == os.environ["WECHATPAY_MCHID"]
"""
    )
    words = [str(command()), "run", "--offline", "--", sys.executable, "-m", "pytest", str(path)]
    done = subprocess.run(words, env=dict(os.environ), stdout=subprocess.PIPE, text=True)
    assert done.returncode == 0, done.stdout
    assert "3 passed" in done.stdout


def test_a_marker_has_no_effect_on_a_running_one_and_says_so(pytester: pytest.Pytester) -> None:
    path = pytester.makepyfile(
        """
        import pytest

        @pytest.mark.wechatpay(seed=4)
        def test_it(wechatpay):
            pass
        """
    )
    words = [str(command()), "run", "--offline", "--", sys.executable, "-m", "pytest", str(path)]
    done = subprocess.run(words, env=dict(os.environ), stdout=subprocess.PIPE, text=True)
    assert done.returncode == 1, done.stdout
    assert "to `wechatpay run`" in done.stdout
