"""`wechatpayv3`, a client for Python by other people, against `wechatpay simulate`: its class that
blocks and the one for `asyncio` through the same tests. What signs, verifies and decrypts here is theirs.

It speaks v3 only: v2, with the client certificate, is the affair of `axios.test.mjs`.

    python3 -m venv .venv && .venv/bin/pip install -r requirements.txt
    .venv/bin/python -m unittest -v test_wechatpayv3
"""

import asyncio
import gzip
import hashlib
import unittest

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from merchant import Async, Sync, number


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


class V3:
    """Requests and answers; what is refused on both sides."""

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
        code, _ = self.ended(wxpay.close(out_trade_no))
        self.assertEqual(code, 204)

    def test_a_merchant_with_platform_certificates_downloads_and_decrypts_them(self):
        wxpay = self.client(public_key=None, public_key_id=None)
        self.ended(wxpay._core._update_certificates())
        (certificate,) = wxpay._core._certificates
        serial = int(self.credentials["platform_certificate_serial"], 16)
        self.assertEqual(certificate.serial_number, serial)

    def test_a_wrong_api_v3_key_decrypts_nothing(self):
        wxpay = self.client(public_key=None, public_key_id=None, apiv3_key="0" * 32)
        self.ended(wxpay._core._update_certificates())
        self.assertEqual(wxpay._core._certificates, [])

    def test_what_their_rsa_oaep_encrypts_arrives_and_comes_back(self):
        core = self.client()._core
        body = {"echo_message": "你好", "encrypted_echo_message": core.encrypt("李四")}
        post = self.types.RequestType.POST
        echo = self.answer(
            200, core.request("/v3/security/echo", post, data=body, cipher_data=True)
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


class State:
    """What the platform does by itself, with its clock stopped."""

    def setUp(self):
        super().setUp()
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

    def test_bills_have_the_payment_and_the_hash(self):
        wxpay = self.client()
        out_trade_no = number("order")
        self.answer(200, self.place(wxpay, out_trade_no))
        paid = self.pay(out_trade_no)
        day = paid["success_time"][:10]
        self.advance(seconds=2 * 86_400)
        for apply in (wxpay.trade_bill, wxpay.fundflow_bill):
            offer = self.answer(200, apply(day))
            code, content = self.ended(wxpay.download_bill(offer["download_url"]))
            self.assertEqual(code, 200)
            text = gzip.decompress(content)
            self.assertEqual(offer["hash_value"], hashlib.sha1(text).hexdigest())
            rows = text.decode().splitlines()
            (row,) = [row for row in rows if paid["transaction_id"] in row]
            self.assertIn("`1.00", row.split(","))

    def test_an_upload_is_taken(self):
        wxpay = self.client()
        picture = self.simulator.directory / "picture.png"
        picture.write_bytes(bytes(range(256)))
        uploaded = self.answer(200, wxpay.image_upload(str(picture)))
        self.assertTrue(uploaded["media_id"])


class SyncV3(V3, Sync):
    pass


class AsyncV3(V3, Async):
    def test_calls_at_the_same_time(self):
        wxpay = self.client()
        numbers = [number("order") for _ in range(20)]

        async def place_and_query(out_trade_no):
            amount = {"total": 100, "currency": "CNY"}
            placed, _ = await wxpay.pay(description="图书", out_trade_no=out_trade_no, amount=amount)
            code, text = await wxpay.query(out_trade_no=out_trade_no)
            return placed, code, out_trade_no in text

        async def all_of_them():
            return await asyncio.gather(*map(place_and_query, numbers))

        self.assertEqual(self.ended(all_of_them()), [(200, 200, True)] * 20)


class SyncState(State, Sync):
    pass


class AsyncState(State, Async):
    pass


if __name__ == "__main__":
    unittest.main()
