"""`wechatpay run`: clients of other people find WeChat Pay's own hosts on this machine, unchanged."""

import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
import unittest
from pathlib import Path

from languages import PAGES, blocks
from simulator import binary

CERTIFICATES = "https://api.mch.weixin.qq.com/v3/certificates"


def run(*command, cwd=None):
    """What a command prints, in which the simulator is WeChat Pay. No other host is reached."""
    # Should the proxy let something through, it would end here.
    environment = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    environment["HTTPS_PROXY"] = "http://127.0.0.1:1"
    done = subprocess.run(
        [binary(), "run", "--offline", "--", *command],
        cwd=cwd,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    if done.returncode != 0:
        raise AssertionError(f"{done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout


class Tools(unittest.TestCase):
    """Each is answered by the simulator, which refuses a request without a signature: 401."""

    @unittest.skipUnless(shutil.which("curl"), "there is no curl")
    def test_curl(self):
        arguments = ["-s", "-o", "/dev/null", "-w", "%{http_code}", "-H", "Accept: */*"]
        self.assertEqual(run("curl", *arguments, CERTIFICATES), "401")

    def python(self, code):
        return run(sys.executable, "-c", textwrap.dedent(code).format(url=CERTIFICATES)).strip()

    def test_urllib(self):
        told = self.python(
            """
            import urllib.error, urllib.request
            request = urllib.request.Request("{url}", headers={{"Accept": "*/*"}})
            try:
                urllib.request.urlopen(request)
            except urllib.error.HTTPError as error:
                print(error.code)
            """
        )
        self.assertEqual(told, "401")

    def test_requests(self):
        told = self.python("import requests; print(requests.get('{url}').status_code)")
        self.assertEqual(told, "401")

    def test_httpx(self):
        told = self.python("import httpx; print(httpx.get('{url}').status_code)")
        self.assertEqual(told, "401")

    def test_another_host_is_refused(self):
        told = self.python(
            """
            import requests
            try:
                requests.get("https://shop.example/")
            except requests.exceptions.ProxyError as error:
                print("403" in str(error))
            """
        )
        self.assertEqual(told, "True")

    @unittest.skipUnless(shutil.which("javac"), "there is no Java")
    def test_java(self):
        code = """
            import java.net.*;
            import java.net.http.*;
            import java.net.http.HttpResponse.BodyHandlers;

            public class Ask {
              public static void main(String[] arguments) throws Exception {
                var url = URI.create(arguments[0]);
                var request = HttpRequest.newBuilder(url).header("Accept", "*/*").build();
                var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
                var connection = (HttpURLConnection) url.toURL().openConnection();
                connection.setRequestProperty("Accept", "*/*");
                System.out.println(response.statusCode() + " " + connection.getResponseCode());
              }
            }
        """
        with tempfile.TemporaryDirectory(prefix="wechatpay-foreign-") as directory:
            file = Path(directory) / "Ask.java"
            file.write_text(textwrap.dedent(code), "utf-8")
            self.assertEqual(run("java", str(file), CERTIFICATES), "401 401\n")


class Pages(unittest.TestCase):
    """What the pages for developers show."""

    def test_the_python_page(self):
        order, refund = blocks("python", "python")
        with tempfile.TemporaryDirectory(prefix="wechatpay-foreign-") as directory:
            (Path(directory) / "test_order.py").write_text(order, "utf-8")
            (Path(directory) / "test_refund_v2.py").write_text(refund, "utf-8")
            told = run(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=directory)
        self.assertIn("2 passed", told)

    def test_both_languages_show_the_same_code(self):
        names = [path.stem for path in PAGES.glob("*.md") if path.stem != "README"]
        self.assertGreaterEqual(len(names), 7)
        for name in names:
            self.assertNotEqual(blocks(name, "[a-z]+"), [], name)


if __name__ == "__main__":
    unittest.main()
