#!/usr/bin/env python3
"""Makes a container image of nothing but a static `wechatpay`: an OCI layout in one tar file, which `docker load`,
`podman load` and `skopeo copy oci-archive:…` read. It needs no Docker and no registry, and the same binary gives the
same bytes.

    python3 packages/image/build.py BINARY IMAGE.tar [ARCHITECTURE]
"""

import gzip
import hashlib
import io
import json
import platform
import re
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
USER = 65532
SECOND = 1_000_000_000
PORTS = {"--listen": 8080, "--listen-tls": 8443}
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64", "arm64": "arm64"}


def entry(archive, name, data=None, mode=0o644, user=0):
    """A file, or a directory where there is no data."""
    info = tarfile.TarInfo(name)
    info.mode, info.uid, info.gid = mode, user, user
    if data is None:
        info.type = tarfile.DIRTYPE
        archive.addfile(info)
    else:
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))


def layer(binary):
    """The file system."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        entry(archive, "wechatpay", binary, 0o755)
        # Rows that memory should not hold.
        entry(archive, "tmp", mode=0o1777)
        for name in ("credentials", "data"):
            entry(archive, name, mode=0o755, user=USER)
        entry(archive, "licenses", mode=0o755)
        for name in ("LICENSE-APACHE", "LICENSE-MIT"):
            entry(archive, f"licenses/{name}", (ROOT / name).read_bytes())
    return file.getvalue()


def config(architecture, diff_id):
    """What a container is started with. `Healthcheck` is Docker's; others ignore it."""
    listen = [word for name, port in PORTS.items() for word in (name, f"0.0.0.0:{port}")]
    return {
        "created": "1970-01-01T00:00:00Z",
        "architecture": architecture,
        "os": "linux",
        "config": {
            "User": f"{USER}:{USER}",
            "Env": ["PATH=/"],
            "ExposedPorts": {f"{port}/tcp": {} for port in PORTS.values()},
            "Entrypoint": ["/wechatpay"],
            "Cmd": ["simulate", *listen, "--credentials", "/credentials"],
            "WorkingDir": "/",
            "StopSignal": "SIGTERM",
            "Healthcheck": {
                "Test": ["CMD", "/wechatpay", "health"],
                "Interval": 5 * SECOND,
                "Timeout": 6 * SECOND,
                "StartPeriod": 2 * SECOND,
                "Retries": 3,
            },
        },
        "rootfs": {"type": "layers", "diff_ids": [diff_id]},
        "history": [{"created": "1970-01-01T00:00:00Z", "created_by": "packages/image/build.py"}],
    }


def digest(data):
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def write(path, binary, architecture, version):
    blobs = {}

    def blob(kind, data):
        blobs[f"blobs/sha256/{hashlib.sha256(data).hexdigest()}"] = data
        return {"mediaType": f"application/vnd.oci.image.{kind}", "digest": digest(data), "size": len(data)}

    files = layer(binary)
    packed = blob("layer.v1.tar+gzip", gzip.compress(files, mtime=0))
    told = blob("config.v1+json", json.dumps(config(architecture, digest(files))).encode())
    manifest = {
        "schemaVersion": 2,
        "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": told,
        "layers": [packed],
        "annotations": {
            "org.opencontainers.image.title": "wechatpay",
            "org.opencontainers.image.version": version,
            "org.opencontainers.image.licenses": "MIT OR Apache-2.0",
        },
    }
    listed = blob("manifest.v1+json", json.dumps(manifest).encode())
    listed["platform"] = {"architecture": architecture, "os": "linux"}
    listed["annotations"] = {
        "io.containerd.image.name": f"docker.io/library/wechatpay:{version}",
        "org.opencontainers.image.ref.name": version,
    }
    index = {
        "schemaVersion": 2,
        "mediaType": "application/vnd.oci.image.index.v1+json",
        "manifests": [listed],
    }

    def place(descriptor):
        return f"blobs/{descriptor['digest'].replace(':', '/')}"

    # What `docker load` read before version 25.
    legacy = [{"Config": place(told), "RepoTags": [f"wechatpay:{version}"], "Layers": [place(packed)]}]
    with tarfile.open(path, "w", format=tarfile.USTAR_FORMAT) as archive:
        entry(archive, "oci-layout", b'{"imageLayoutVersion":"1.0.0"}')
        entry(archive, "index.json", json.dumps(index).encode())
        entry(archive, "manifest.json", json.dumps(legacy).encode())
        for name in ("blobs", "blobs/sha256"):
            entry(archive, name, mode=0o755)
        for name, data in sorted(blobs.items()):
            entry(archive, name, data)


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    binary = Path(sys.argv[1]).read_bytes()
    # A program that names an interpreter needs libraries, which the image does not have.
    if re.search(rb"/lib(64)?/ld-[a-z0-9_.-]+\.so", binary[:8192]):
        sys.exit(f"{sys.argv[1]} is no static binary")
    architecture = sys.argv[3] if len(sys.argv) == 4 else ARCHITECTURES[platform.machine()]
    version = re.search(r'^version = "(.*)"$', (ROOT / "Cargo.toml").read_text(), re.MULTILINE)
    write(sys.argv[2], binary, architecture, version[1])
    print(sys.argv[2])


if __name__ == "__main__":
    main()
