"""Signs what is sent, as a merchant does (v3 and v2), and as its brand does below `/brand/`. It shares
nothing with the SDK."""

import base64
import binascii
import hashlib
import hmac
import re
import secrets
import time
import urllib.parse
import xml.etree.ElementTree as xml

import requests
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

class Signer:
    """Who signs JSON: a merchant, or a brand."""

    def __init__(self, scheme, name, number, serial, key, platform_id, platform):
        self.scheme = scheme
        self.name = name
        self.number = number
        self.serial = serial
        self._key = serialization.load_pem_private_key(key, None)
        self.platform_id = platform_id
        self._platform = serialization.load_pem_public_key(platform)

    def sign(self, request, part):
        # The platform does not demand it everywhere; it says which key encrypted.
        request.headers.setdefault("Wechatpay-Serial", self.platform_id)
        timestamp, nonce = str(int(time.time())), secrets.token_hex(16)
        message = f"{request.method}\n{request.path_url}\n{timestamp}\n{nonce}\n".encode()
        message += part + b"\n"
        signature = self._key.sign(message, padding.PKCS1v15(), hashes.SHA256())
        members = {
            self.name: self.number,
            "nonce_str": nonce,
            "signature": base64.b64encode(signature).decode(),
            "timestamp": timestamp,
            "serial_no": self.serial,
        }
        joined = ",".join(f'{name}="{value}"' for name, value in members.items())
        request.headers["Authorization"] = f"{self.scheme} {joined}"

    def seal(self, text):
        """Encrypts a member for the platform."""
        oaep = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)
        return base64.b64encode(self._platform.encrypt(text.encode(), oaep)).decode()

    def believes(self, headers, body):
        """Whether the platform has signed an answer to this signer."""
        if headers.get("Wechatpay-Signature-Type") != self.scheme:
            return False
        timestamp, nonce, signature = (
            headers.get(f"Wechatpay-{name}", "") for name in ("Timestamp", "Nonce", "Signature")
        )
        message = f"{timestamp}\n{nonce}\n".encode() + body + b"\n"
        try:
            signature = base64.b64decode(signature, validate=True)
            self._platform.verify(signature, message, padding.PKCS1v15(), hashes.SHA256())
        except (InvalidSignature, binascii.Error):
            return False
        return True


class Merchant(requests.auth.AuthBase):
    """Signs each request with what goes over the wire."""

    def __init__(self, credentials, directory):
        self.credentials = credentials
        read = lambda name: (directory / credentials[name]).read_bytes()
        self._own = Signer(
            "WECHATPAY2-SHA256-RSA2048",
            "mchid",
            credentials["mchid"],
            credentials["certificate_serial"],
            read("private_key"),
            credentials["public_key_id"],
            read("public_key"),
        )
        self.brand = Signer(
            "WECHATPAY-BRAND-SHA256-RSA2048",
            "brand_id",
            credentials["brand_id"],
            credentials["brand_certificate_serial"],
            read("brand_private_key"),
            credentials["brand_public_key_id"],
            read("brand_public_key"),
        )

    def __call__(self, request):
        path = urllib.parse.urlsplit(request.url).path
        if not path.startswith(("/v3/", "/brand/")):
            self._sign_v2(request)
            return request
        self.signer(path).sign(request, self._signed_part(request))
        return request

    def signer(self, path):
        """Who signs a request of this path."""
        return self.brand if path.startswith("/brand/") else self._own

    @staticmethod
    def _signed_part(request):
        """The body; of an upload its part `meta`."""
        body = request.body or b""
        body = body.encode() if isinstance(body, str) else body
        if "multipart/form-data" in request.headers.get("Content-Type", ""):
            meta = re.search(rb' name="meta".*?\r\n\r\n(.*?)\r\n--', body, re.DOTALL)
            return meta.group(1) if meta else body
        return body

    def _sign_v2(self, request):
        if request.method == "GET":
            url = urllib.parse.urlsplit(request.url)
            members = dict(urllib.parse.parse_qsl(url.query, keep_blank_values=True))
            members["sign"] = self._v2_signature(members)
            request.url = url._replace(query=urllib.parse.urlencode(members)).geturl()
            return
        body = request.body or b""
        body = body.encode() if isinstance(body, str) else body
        try:
            root = xml.fromstring(body)
        except xml.ParseError:
            return
        members = {one.tag: one.text or "" for one in root if one.tag != "sign"}
        members.setdefault("nonce_str", secrets.token_hex(16))
        root = xml.Element("xml")
        for name, value in [*members.items(), ("sign", self._v2_signature(members))]:
            xml.SubElement(root, name).text = value
        request.prepare_body(xml.tostring(root, "utf-8"), None)

    def _v2_signature(self, members):
        signed = sorted((name, its) for name, its in members.items() if its and name != "sign")
        key = self.credentials["api_v2_key"]
        text = "&".join(f"{name}={value}" for name, value in [*signed, ("key", key)]).encode()
        if members.get("sign_type") == "HMAC-SHA256":
            return hmac.new(key.encode(), text, hashlib.sha256).hexdigest().upper()
        return hashlib.md5(text, usedforsecurity=False).hexdigest().upper()

    def seal(self, text):
        """Encrypts a member for the platform."""
        return self._own.seal(text)

    def believes(self, path, headers, body):
        """Whether the platform has signed an answer to a request of this path."""
        return self.signer(path).believes(headers, body)
