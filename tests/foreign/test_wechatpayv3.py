"""`wechatpayv3`, a client for Python by other people, against `wechatpay simulate`.

What signs, verifies and decrypts here is theirs. It has no setting for the host: the constructor
makes no connection when it is given the public key, and `_gate_way` of its core, an attribute with
the platform's address, is set after that. For a merchant with platform certificates the download
which the constructor begins with is put off until then.

    python3 -m venv VENV && VENV/bin/pip install -r requirements.txt
    VENV/bin/python -m unittest -v test_wechatpayv3
"""

import gzip
import hashlib
import http.server
import itertools
import json
import os
import pathlib
import subprocess
import tempfile
import threading
import unittest
import urllib.request
from unittest import mock

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from wechatpayv3 import WeChatPay, WeChatPayType
from wechatpayv3.core import Core
from wechatpayv3.type import RequestType

# Loopback only, whatever proxy the environment names.
os.environ["NO_PROXY"] = os.environ["no_proxy"] = "*"

ROOT = pathlib.Path(__file__).resolve().parents[2]
NUMBERS = itertools.count(1)


def number(kind):
    """A number that was not there before."""
    return f"{kind}-python-{os.getpid()}-{next(NUMBERS)}"


def binary():
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    path = pathlib.Path(os.environ.get("WECHATPAY_BIN", target / "debug" / "wechatpay"))
    if not path.exists():
        raise FileNotFoundError(f"{path}: run `cargo build -p wechatpay-cli` first")
    return path


def new_key():
    """The PEM of a private and of its public key that nobody knows."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    public = key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return private.decode(), public.decode()


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
    @classmethod
    def setUpClass(cls):
        directory = tempfile.TemporaryDirectory(prefix="wechatpay-foreign-")
        cls.addClassCleanup(directory.cleanup)
        command = [binary(), "simulate", "--listen", "127.0.0.1:0", "--listen-tls", "127.0.0.1:0"]
        process = subprocess.Popen(
            [*command, "--credentials", directory.name], stdout=subprocess.PIPE, text=True
        )
        cls.addClassCleanup(process.stdout.close)
        cls.addClassCleanup(process.wait, timeout=10)
        cls.addClassCleanup(process.terminate)
        line = process.stdout.readline()
        if not line:
            raise RuntimeError(f"simulate ended with {process.wait(timeout=10)}")
        cls.directory = pathlib.Path(directory.name)
        path = pathlib.Path(json.loads(line)["credentials"])
        cls.credentials = json.loads(path.read_text())

    def file(self, name):
        return (self.directory / self.credentials[name]).read_text()

    def client(self, **changes):
        """Their client, with the simulator's keys but for `changes`."""
        settings = {
            "wechatpay_type": WeChatPayType.NATIVE,
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
        with mock.patch.object(Core, "_init_certificates"):
            wxpay = WeChatPay(**settings)
        wxpay._core._gate_way = self.credentials["base_url"]
        return wxpay

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
        return wxpay.pay(
            description='图书 <&"> 2本',
            out_trade_no=out_trade_no,
            amount={"total": 100, "currency": "CNY"},
        )

    def answer(self, status, result):
        """The JSON of a call that ended with `status`."""
        code, text = result
        self.assertEqual(code, status, text)
        return json.loads(text)


class V3(WithSimulator):
    def test_order_query_refund_and_refund_query(self):
        wxpay = self.client()
        out_trade_no, out_refund_no = number("order"), number("refund")
        placed = self.answer(200, self.place(wxpay, out_trade_no))
        self.assertTrue(placed["code_url"].startswith("weixin://wxpay/bizpayurl"))
        query = self.answer(200, wxpay.query(out_trade_no=out_trade_no))
        self.assertEqual(query["trade_state"], "NOTPAY")

        transaction_id = self.pay(out_trade_no)["transaction_id"]
        paid = self.answer(200, wxpay.query(transaction_id=transaction_id))
        self.assertEqual(paid["trade_state"], "SUCCESS")
        self.assertEqual(paid["out_trade_no"], out_trade_no)
        self.assertEqual(paid["amount"]["total"], 100)

        refund = self.answer(
            200,
            wxpay.refund(
                out_refund_no=out_refund_no,
                transaction_id=transaction_id,
                amount={"refund": 60, "total": 100, "currency": "CNY"},
                reason="商品已售完",
            ),
        )
        self.assertEqual(refund["status"], "PROCESSING")
        self.assertEqual(refund["amount"]["refund"], 60)
        refunded = self.answer(200, wxpay.query_refund(out_refund_no))
        self.assertEqual(refunded["status"], "SUCCESS")
        self.assertEqual(refunded["refund_id"], refund["refund_id"])
        query = self.answer(200, wxpay.query(out_trade_no=out_trade_no))
        self.assertEqual(query["trade_state"], "REFUND")

    def test_a_signed_answer_without_a_body(self):
        wxpay = self.client()
        out_trade_no = number("order")
        self.answer(200, self.place(wxpay, out_trade_no))
        code, _ = wxpay.close(out_trade_no)
        self.assertEqual(code, 204)

    def test_a_merchant_with_platform_certificates_downloads_and_decrypts_them(self):
        wxpay = self.client(public_key=None, public_key_id=None)
        wxpay._core._update_certificates()
        (certificate,) = wxpay._core._certificates
        serial = int(self.credentials["platform_certificate_serial"], 16)
        self.assertEqual(certificate.serial_number, serial)

    def test_a_wrong_api_v3_key_decrypts_nothing(self):
        wxpay = self.client(public_key=None, public_key_id=None, apiv3_key="0" * 32)
        wxpay._core._update_certificates()
        self.assertEqual(wxpay._core._certificates, [])

    def test_what_their_rsa_oaep_encrypts_arrives_and_comes_back(self):
        core = self.client()._core
        body = {"echo_message": "你好", "encrypted_echo_message": core.encrypt("李四")}
        echo = self.answer(
            200, core.request("/v3/security/echo", RequestType.POST, data=body, cipher_data=True)
        )
        self.assertEqual(echo["echo_message"], "你好")
        self.assertEqual(core.decrypt(echo["encrypted_echo_message"]), "李四")

    def test_an_error_of_the_platform_has_its_code(self):
        error = self.answer(404, self.client().query(out_trade_no=number("order")))
        self.assertEqual(error["code"], "ORDER_NOT_EXIST")

    def test_a_wrong_private_key_is_refused(self):
        private, _ = new_key()
        error = self.answer(401, self.place(self.client(private_key=private), number("order")))
        self.assertEqual(error["code"], "SIGN_ERROR")
        self.assertEqual(error["detail"]["sign_information"]["method"], "POST")

    def test_an_answer_under_a_wrong_platform_key_is_not_believed(self):
        _, public = new_key()
        wxpay = self.client(public_key=public)
        with self.assertRaisesRegex(Exception, "failed to verify the signature"):
            self.place(wxpay, number("order"))


class State(WithSimulator):
    """What the platform does by itself, with its clock stopped."""

    def setUp(self):
        self.control("PUT", "clock", {"mode": "stepped"})

    def advance(self, **by):
        return self.control("POST", "clock/advance", by)

    def test_their_code_verifies_and_decrypts_notifications(self):
        server, url = self.shop()
        wxpay = self.client(notify_url=url)
        out_trade_no, out_refund_no = number("order"), number("refund")
        self.answer(200, self.place(wxpay, out_trade_no))
        self.pay(out_trade_no)
        self.control("PUT", "notifications/settings", {"probe": True})
        self.addCleanup(self.control, "PUT", "notifications/settings", {})
        self.advance(seconds=0)
        probe, real = server.received
        self.assertIsNone(wxpay.callback(*probe))
        told = wxpay.callback(*real)
        self.assertEqual(told["event_type"], "TRANSACTION.SUCCESS")
        self.assertEqual(told["resource"]["out_trade_no"], out_trade_no)
        forged = real[1].replace(b"TRANSACTION", b"TRANSACTIOM")
        self.assertIsNone(wxpay.callback(real[0], forged))

        self.control("PUT", "notifications/settings", {})
        amount = {"refund": 60, "total": 100, "currency": "CNY"}
        refund = wxpay.refund(
            out_refund_no=out_refund_no, out_trade_no=out_trade_no, amount=amount, notify_url=url
        )
        self.answer(200, refund)
        self.advance(seconds=5)
        told = wxpay.callback(*server.received[-1])
        self.assertEqual(told["event_type"], "REFUND.SUCCESS")
        self.assertEqual(told["resource"]["refund_status"], "SUCCESS")
        self.assertEqual(told["resource"]["out_refund_no"], out_refund_no)

    def test_a_bill_has_the_payment_and_the_hash(self):
        wxpay = self.client()
        out_trade_no = number("order")
        self.answer(200, self.place(wxpay, out_trade_no))
        paid = self.pay(out_trade_no)
        day = paid["success_time"][:10]
        self.advance(seconds=2 * 86_400)
        offer = self.answer(200, wxpay.trade_bill(day))
        code, content = wxpay.download_bill(offer["download_url"])
        self.assertEqual(code, 200)
        text = gzip.decompress(content) if isinstance(content, bytes) else content.encode()
        self.assertEqual(offer["hash_value"], hashlib.sha1(text).hexdigest())
        rows = text.decode().splitlines()
        (row,) = [row for row in rows if paid["transaction_id"] in row]
        self.assertIn("`1.00", row.split(","))

    def test_an_upload_is_taken(self):
        wxpay = self.client()
        picture = self.directory / "picture.png"
        picture.write_bytes(bytes(range(256)))
        uploaded = self.answer(200, wxpay.image_upload(str(picture)))
        self.assertTrue(uploaded["media_id"])


if __name__ == "__main__":
    unittest.main()
