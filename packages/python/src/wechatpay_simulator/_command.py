"""Where the command `wechatpay` is."""

import os
import shutil
import sysconfig
from pathlib import Path


def command() -> Path:
    """The command of this package. `WECHATPAY_BIN` names another one."""
    named = os.environ.get("WECHATPAY_BIN")
    if named:
        return Path(named)
    name = "wechatpay" + (sysconfig.get_config_var("EXE") or "")
    package = Path(__file__).resolve().parent
    places = [
        Path(sysconfig.get_path("scripts")),
        # `pip install --user`.
        Path(sysconfig.get_path("scripts", sysconfig.get_preferred_scheme("user"))),
        # `pip install --target`.
        package.parent / "bin",
    ]
    for place in places:
        if (place / name).is_file():
            return place / name
    found = shutil.which("wechatpay")
    if found:
        return Path(found)
    raise FileNotFoundError(
        f"could not find `{name}` in {', '.join(map(str, places))} or PATH: reinstall "
        "`wechatpay-simulator`, or name the command in WECHATPAY_BIN"
    )
