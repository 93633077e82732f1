"""What a test asks of a running platform: its control API over HTTP."""

import base64
import json
import os
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Union

# This machine is asked directly, whatever proxy the environment names.
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))

# The files that hold a credential, as `wechatpay simulate` names them.
_FILES = {
    "private_key": "apiclient_key.pem",
    "certificate": "apiclient_cert.pem",
    "p12": "apiclient_cert.p12",
    "public_key": "pub_key.pem",
    "platform_certificate": "platform_cert.pem",
    "brand_private_key": "brand_key.pem",
    "brand_public_key": "brand_pub_key.pem",
    "ca": "ca.pem",
}


# What a merchant is beside its credentials.
_NO_CREDENTIALS = ("kind", "platform_keys")


class SimulatorError(Exception):
    """The simulator refused, or what a test expected did not come."""

    def __init__(self, message: str, status: Optional[int] = None, code: Optional[str] = None):
        super().__init__(message)
        self.status = status
        self.code = code


class Platform:
    """A WeChat Pay that runs on this machine."""

    def __init__(self, base_url: str, token: Optional[str] = None, credentials: Optional[Dict[str, str]] = None):
        self.base_url = base_url.rstrip("/")
        self._token = token
        if credentials is None:
            first = self.control("GET", "merchants")["merchants"][0]["mchid"]
            merchant = self.control("GET", f"merchants/{first}")
            credentials = {
                name: value
                for name, value in merchant.items()
                if isinstance(value, str) and name not in _NO_CREDENTIALS
            }
        self.credentials: Dict[str, str] = credentials
        """The merchant: numbers, API keys, serials, and keys and certificates as PEM texts (`p12` in base64)."""

    @property
    def tls_base_url(self) -> str:
        """The same platform over HTTPS; `credentials["ca"]` is the authority of its certificate."""
        return self.credentials["tls_base_url"]

    @property
    def mchid(self) -> str:
        """The merchant's number."""
        return self.credentials["mchid"]

    def control(
        self,
        method: str,
        path: str,
        body: Any = None,
        query: Optional[Mapping[str, Union[str, int]]] = None,
        timeout: float = 60,
    ) -> Any:
        """Any request of the control API, below `/_simulator/`: `control("POST", "faults", {…})`."""
        url = f"{self.base_url}/_simulator/{path}"
        if query:
            url += "?" + urllib.parse.urlencode(query)
        headers = {"Content-Type": "application/json"}
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data=data, headers=headers, method=method)
        try:
            with _OPENER.open(request, timeout=timeout) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            raise _refusal(method, path, error) from None

    # --- the payer and the bank

    def pay(self, out_trade_no: str) -> Dict[str, Any]:
        """The payer pays an order. Returns its transaction."""
        return dict(self.control("POST", f"orders/{_segment(out_trade_no)}/pay"))

    def order(self, out_trade_no: str) -> Dict[str, Any]:
        """An order as the simulator holds it."""
        return dict(self.control("GET", f"orders/{_segment(out_trade_no)}"))

    # --- time

    def settle(self) -> None:
        """Does what is due now, and waits until every notification of it has been answered."""
        self.control("POST", "settle")

    def stop_clock(self) -> None:
        """Business time stands still from now on, until `advance` moves it."""
        self.control("PUT", "clock", {"mode": "stepped"})

    def advance(self, seconds: float) -> None:
        """Moves business time on. What becomes due on the way happens, in order."""
        self.control("POST", "clock/advance", {"seconds": seconds})

    # --- assertions

    def requests(self, **filters: Union[str, int]) -> List[Dict[str, Any]]:
        """The requests that came, oldest first: `requests(path="/v3/refund/*", outcome="refused")`.

        A filter of a member has a name that is no identifier: `requests(**{"body.out_trade_no": "1217"})`."""
        return list(self.control("GET", "requests", query=filters)["requests"])

    def expect_request(self, *, count: int = 1, timeout: float = 5, **request: Any) -> Dict[str, Any]:
        """Waits until requests have come; fails after `timeout` seconds, and says what came instead.

        `expect_request(method="POST", path="/v3/refund/*", body={"amount": {"refund": 40}})`: `body` and `query` name
        some of the members; `mchid`, `status` and `outcome` are as in `requests`."""
        return self._expect("request", request, count, timeout)

    def expect_delivery(self, *, count: int = 1, timeout: float = 5, **delivery: Any) -> Dict[str, Any]:
        """Waits until notifications have been sent; fails after `timeout` seconds, and says what was sent instead.

        `expect_delivery(event_type="REFUND.*", taken=True, content={"out_refund_no": "refund-1"})`: `content` names
        some members in plain text, `taken` is whether the shop accepted it."""
        return self._expect("delivery", delivery, count, timeout)

    def _expect(self, kind: str, wanted: Mapping[str, Any], count: int, timeout: float) -> Dict[str, Any]:
        body = {kind: wanted, "count": count, "timeout_seconds": timeout}
        return dict(self.control("POST", "expect", body, timeout=timeout + 60))

    # --- between tests

    def reset(self, snapshot: Optional[str] = None) -> None:
        """Puts everything back to the start, or to a snapshot that `snapshot` has kept."""
        self.control("POST", "reset", {} if snapshot is None else {"snapshot": snapshot})

    def snapshot(self, name: str) -> None:
        """Keeps everything under a name, for `reset`."""
        self.control("POST", f"snapshots/{_segment(name)}")

    # --- clients that want files

    def write_credentials(self, directory: Union[str, "os.PathLike[str]"]) -> Dict[str, str]:
        """Writes the keys to files. Returns the credentials with paths instead of texts.

        `credentials.json` beside them is what the library and the command read."""
        folder = Path(directory).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        named = dict(self.credentials)
        for member, name in _FILES.items():
            text = named.get(member)
            if text is None:
                continue
            _write(folder / name, base64.b64decode(text) if member == "p12" else text.encode())
            named[member] = str(folder / name)
        _write(folder / "credentials.json", json.dumps(named, ensure_ascii=False, indent=2).encode())
        return named


def _write(path: Path, data: bytes) -> None:
    """Only the owner may read it: it may be a key."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)


def _segment(text: str) -> str:
    return urllib.parse.quote(text, safe="")


def _refusal(method: str, path: str, error: urllib.error.HTTPError) -> SimulatorError:
    with error:
        body = error.read().decode("utf-8", "replace")
    try:
        told = json.loads(body)
    except ValueError:
        told = {}
    code, message = told.get("code"), told.get("message") or body
    detail = told.get("detail")
    text = f"{method} {path}: {error.code} {code or ''} {message}".replace("  ", " ").rstrip()
    if detail:
        text += f"\n{json.dumps(detail, ensure_ascii=False, indent=2)}"
    return SimulatorError(text, error.code, code)
