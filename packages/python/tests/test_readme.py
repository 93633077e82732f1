"""The README's code is run as it stands there."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent


def test_the_code_of_the_readme(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    readme = next(path for path in (HERE / "README.md", HERE.parent / "README.md") if path.exists())
    script, test = re.findall(r"^```python\n(.*?)^```$", readme.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    told = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, check=True, text=True).stdout
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+ \d{10} \w{32}\n", told)
    monkeypatch.delenv("WECHATPAY_SIMULATOR", raising=False)
    pytester.makepyfile(test)
    pytester.runpytest_subprocess().assert_outcomes(passed=1)
