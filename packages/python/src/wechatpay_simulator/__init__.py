"""A WeChat Pay (微信支付) of your own on localhost, for tests.

    with Simulator() as platform:
        client = MyClient(platform.base_url, platform.credentials)
        client.place("order-1")
        platform.pay("order-1")
        platform.settle()
"""

from ._command import command
from ._platform import Platform, SimulatorError
from ._simulator import Simulator, World, connect

__all__ = [
    "Platform",
    "Simulator",
    "SimulatorError",
    "World",
    "command",
    "connect",
]
