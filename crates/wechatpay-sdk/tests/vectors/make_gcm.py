#!/usr/bin/env python3
"""Writes gcm.json: AES-256-GCM as the platform encrypts notifications and certificates.

    python3 -m venv VENV && VENV/bin/pip install cryptography==50.0.2
    VENV/bin/python make_gcm.py >gcm.json

Made with `cryptography` of PyPI (OpenSSL underneath), because `openssl enc` has no AEAD. Nothing
in it is random: it comes out byte for byte as it is checked in.
"""

import base64
import json
import sys

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY = "0123456789abcdefFEDCBA9876543210"

CASES = [
    ("certificate", "61f9c719728a", "-----BEGIN CERTIFICATE-----\n的证书\n-----END CERTIFICATE-----\n"),
    ("transaction", "fdasflkja484", '{"out_trade_no":"1217752501201407033233368018","trade_state":"SUCCESS"}'),
    ("", "000000000000", '{"refund_status":"SUCCESS"}'),
    ("refund", "abcdefABCDEF", ""),
]

vectors = []
for associated_data, nonce, plaintext in CASES:
    # `encrypt` puts the 16 bytes of the tag behind the ciphertext, as the platform does.
    ciphertext = AESGCM(KEY.encode()).encrypt(
        nonce.encode(), plaintext.encode(), associated_data.encode()
    )
    vectors.append(
        {
            "key": KEY,
            "nonce": nonce,
            "associated_data": associated_data,
            "plaintext": plaintext,
            "ciphertext": base64.b64encode(ciphertext).decode(),
        }
    )
json.dump(vectors, sys.stdout, ensure_ascii=False, indent=2)
print()
