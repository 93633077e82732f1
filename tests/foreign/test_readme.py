"""What the simulator's README shows for a test in Python is run as it stands there."""

import os
import re
import subprocess
import sys
import tempfile
import unittest

from simulator import ROOT, binary


class Readme(unittest.TestCase):
    def test_the_python_of_the_readme(self):
        readme = (ROOT / "crates" / "wechatpay-simulator" / "README.md").read_text("utf-8")
        (code,) = re.findall(r"^```python\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)
        path = os.pathsep.join([str(binary().parent.resolve()), os.environ["PATH"]])
        with tempfile.TemporaryDirectory(prefix="wechatpay-foreign-") as directory:
            done = subprocess.run(
                [sys.executable, "-c", code],
                cwd=directory,
                env={**os.environ, "PATH": path},
                stdout=subprocess.PIPE,
                check=True,
                text=True,
            )
        self.assertRegex(done.stdout, r"^[0-9]{10} stepped\n$")


if __name__ == "__main__":
    unittest.main()
