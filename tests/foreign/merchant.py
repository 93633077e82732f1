"""A merchant that uses `wechatpayv3`, a client for Python by other people.

It has no setting for the host: the constructor makes no connection when it is given the public key, and
`_gate_way` of its core, an attribute with the platform's address, is set after that. For a merchant
with platform certificates the download which the constructor begins with is put off until then.
"""

import asyncio
import http.server
import itertools
import json
import os
import threading
import unittest
from unittest import mock

import wechatpayv3.async_.type
import wechatpayv3.type
from wechatpayv3 import WeChatPay
from wechatpayv3.async_ import AsyncWeChatPay
from wechatpayv3.core import Core

from simulator import Simulator

NUMBERS = itertools.count(1)


def number(kind):
    """A number that was not there before."""
    return f"{kind}-python-{os.getpid()}-{next(NUMBERS)}"


class Shop(http.server.BaseHTTPRequestHandler):
    """A merchant's server that keeps what it is sent."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.received.append((dict(self.headers.items()), body))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *arguments):
        pass


class WithSimulator(unittest.TestCase):
    """One simulator for the tests of a class."""

    @classmethod
    def setUpClass(cls):
        cls.simulator = Simulator()
        cls.addClassCleanup(cls.simulator.stop)
        cls.credentials = cls.simulator.credentials
        cls.control = cls.simulator.control
        cls.file = cls.simulator.file
        cls.pay = cls.simulator.pay

    def settings(self, **changes):
        """The simulator's keys but for `changes`."""
        return {
            "wechatpay_type": self.types.WeChatPayType.NATIVE,
            "mchid": self.credentials["mchid"],
            "private_key": self.file("private_key"),
            "cert_serial_no": self.credentials["certificate_serial"],
            "appid": self.credentials["appid"],
            "apiv3_key": self.credentials["api_v3_key"],
            "notify_url": "https://shop.example/notify",
            "timeout": (10, 30),
            "public_key": self.file("public_key"),
            "public_key_id": self.credentials["public_key_id"],
            **changes,
        }

    def shop(self):
        """A merchant's server, and the address that it is notified at."""
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Shop)
        server.received = []
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        self.addCleanup(thread.join)
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return server, f"http://127.0.0.1:{server.server_address[1]}/notify"

    def place(self, wxpay, out_trade_no):
        return self.ended(
            wxpay.pay(
                description='图书 <&"> 2本',
                out_trade_no=out_trade_no,
                amount={"total": 100, "currency": "CNY"},
            )
        )

    def answer(self, status, call):
        """The JSON of a call that ends with `status`."""
        code, text = self.ended(call)
        self.assertEqual(code, status, text)
        return json.loads(text)


class Sync(WithSimulator):
    """Their class that blocks."""

    types = wechatpayv3.type

    def client(self, **changes):
        with mock.patch.object(Core, "_init_certificates"):
            wxpay = WeChatPay(**self.settings(**changes))
        wxpay._core._gate_way = self.credentials["base_url"]
        return wxpay

    @staticmethod
    def ended(call):
        return call


class Async(WithSimulator):
    """Their class for `asyncio`: the same calls, awaited."""

    types = wechatpayv3.async_.type

    def setUp(self):
        self.loop = asyncio.new_event_loop()
        self.addCleanup(self.loop.close)
        super().setUp()

    def client(self, **changes):
        wxpay = AsyncWeChatPay(**self.settings(**changes))
        wxpay._core._gate_way = self.credentials["base_url"]
        with mock.patch.object(type(wxpay._core), "_init_certificates"):
            self.ended(wxpay.__aenter__())
        self.addCleanup(lambda: self.ended(wxpay.__aexit__(None, None, None)))
        return wxpay

    def ended(self, call):
        # Their `image_upload` answers something that has to be awaited once more.
        while asyncio.iscoroutine(call):
            call = self.loop.run_until_complete(call)
        return call
