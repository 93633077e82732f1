"""`python -m wechatpay_simulator` is the command `wechatpay`."""

import os
import subprocess
import sys

from ._command import command

if __name__ == "__main__":
    words = [str(command()), *sys.argv[1:]]
    if os.name == "nt":
        # There, `exec` would return to the shell before the command ends.
        sys.exit(subprocess.run(words).returncode)
    os.execv(words[0], words)
