#!/usr/bin/env python3
"""Unpacks an image, and starts it as its configuration says: from its own files only, as its user, in a network of its
own. No Docker is needed, but Linux and its administrator are.

    python3 packages/image/test_image.py IMAGE.tar
"""

import fcntl
import gzip
import hashlib
import io
import json
import os
import shutil
import socket
import stat
import struct
import subprocess
import sys
import tarfile
import tempfile
import unittest
import urllib.request

IMAGE = sys.argv.pop(1) if len(sys.argv) > 1 else ""


def loopback_up():
    """A new network has a loopback interface that is down."""
    SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 0x1
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        request = struct.pack("16sH14x", b"lo", 0)
        (flags,) = struct.unpack_from("H", fcntl.ioctl(control, SIOCGIFFLAGS, request), 16)
        fcntl.ioctl(control, SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", flags | IFF_UP))


class Image(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory(prefix="wechatpay-image-")
        cls.addClassCleanup(cls.scratch.cleanup)
        # The image's user goes through it.
        os.chmod(cls.scratch.name, 0o755)
        with tarfile.open(IMAGE) as archive:
            cls.files = {
                member.name: archive.extractfile(member).read() for member in archive if member.isfile()
            }
        cls.index = json.loads(cls.files["index.json"])
        cls.manifest = json.loads(cls.blob(cls.index["manifests"][0]))
        cls.config = json.loads(cls.blob(cls.manifest["config"]))
        cls.layer = gzip.decompress(cls.blob(cls.manifest["layers"][0]))
        with tarfile.open(fileobj=io.BytesIO(cls.layer)) as archive:
            archive.extractall(cls.scratch.name)
            for member in archive:
                os.chown(os.path.join(cls.scratch.name, member.name), member.uid, member.gid)

        # Every container has these devices.
        os.mkdir(os.path.join(cls.scratch.name, "dev"))
        for name, minor in (("null", 3), ("random", 8), ("urandom", 9)):
            path = os.path.join(cls.scratch.name, "dev", name)
            os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, minor))
            os.chmod(path, 0o666)

    @classmethod
    def blob(cls, descriptor):
        data = cls.files[f"blobs/{descriptor['digest'].replace(':', '/')}"]
        assert descriptor["digest"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
        assert descriptor["size"] == len(data)
        return data

    def started(self, *command):
        """A command in a container: nothing of this machine's files, and none of its environment."""
        told = self.config["config"]
        words = [shutil.which("chroot"), f"--userspec={told['User']}", self.scratch.name, *command]
        environment = dict(variable.split("=", 1) for variable in told["Env"])
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen(words, env=environment, stdin=subprocess.DEVNULL, **pipes)

    def done(self, *command):
        """The exit code of such a command, what it prints, and its errors."""
        process = self.started(*command)
        out, errors = process.communicate()
        return process.returncode, out, errors

    def health(self):
        kind, *command = self.config["config"]["Healthcheck"]["Test"]
        self.assertEqual(kind, "CMD")
        return self.done(*command)

    def test_the_parts_belong_together(self):
        diff_id = f"sha256:{hashlib.sha256(self.layer).hexdigest()}"
        self.assertEqual(self.config["rootfs"]["diff_ids"], [diff_id])
        (legacy,) = json.loads(self.files["manifest.json"])
        self.assertEqual(json.loads(self.files[legacy["Config"]]), self.config)
        self.assertEqual([gzip.decompress(self.files[name]) for name in legacy["Layers"]], [self.layer])

    def test_it_runs_and_is_healthy_until_it_ends(self):
        told = self.config["config"]
        self.assertEqual(self.health()[0], 1)
        # As with a published port: otherwise the credentials would name 0.0.0.0.
        public = ["--public-url", "http://127.0.0.1:8080"]
        container = self.started(*told["Entrypoint"], *told["Cmd"], *public)
        self.addCleanup(container.communicate)
        self.addCleanup(container.kill)
        line = container.stdout.readline()
        if not line:
            self.fail(container.communicate()[1])
        ready = json.loads(line)
        self.assertEqual(self.health(), (0, b"ready\n", b""))

        # From outside: the control API wants the token, the platform a signature.
        headers = {"Authorization": f"Bearer {ready['control_token']}"}
        request = urllib.request.Request("http://127.0.0.1:8080/_simulator/clock", headers=headers)
        with urllib.request.urlopen(request) as answer:
            self.assertEqual(json.load(answer)["mode"], "real")
        call = ["GET", "v3/certificates", "--credentials", ready["credentials"]]
        code, out, errors = self.done(*told["Entrypoint"], *call)
        self.assertEqual(code, 0, errors)
        self.assertEqual(len(json.loads(out)["data"]), 1)

        container.terminate()
        self.assertEqual(container.wait(), 0)
        self.assertEqual(self.health()[0], 1)


if __name__ == "__main__":
    if not IMAGE:
        sys.exit(__doc__)
    if "WECHATPAY_IMAGE_TEST" not in os.environ:
        os.environ["WECHATPAY_IMAGE_TEST"] = "in a network of its own"
        os.execvp("unshare", ["unshare", "--net", sys.executable, __file__, IMAGE, *sys.argv[1:]])
    loopback_up()
    unittest.main(verbosity=2)
