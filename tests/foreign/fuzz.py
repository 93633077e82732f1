"""Every operation of the catalogue, and the control API, by schemathesis against `wechatpay simulate`.

No answer is a 5xx, none contradicts its schema, every success is signed, no unsigned request
succeeds, and the process lives on without a panic.

    python fuzz.py              # what `.ci/run` does: a fixed seed, a few requests an operation
    python fuzz.py --examples 100 --seed 7
    python fuzz.py --only /v3/refund signed
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import time

import fuzz_document
import fuzz_seed
from fuzz_sign import Merchant
from simulator import Simulator, binary

HERE = pathlib.Path(__file__).parent
RUNS = ("signed", "unsigned", "control")
# The last one is of fuzz_hooks.py.
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "signatures",
)


def parse(arguments=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("runs", nargs="*", default=RUNS, metavar="RUN", help=", ".join(RUNS))
    parser.add_argument("--examples", type=int, default=2, help="requests an operation, about")
    phases = "examples,fuzzing"
    parser.add_argument("--phases", default=phases, help=f"of schemathesis; {phases}")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="beginning of paths")
    parser.add_argument("--list", action="store_true", help="what never succeeded, and why")
    return parser.parse_args(arguments)


def main():
    arguments = parse()
    wrong = []
    for run in arguments.runs:
        with Simulator() as simulator:
            wrong += fuzz(run, simulator, arguments)
    for one in wrong:
        print(f"WRONG: {one}", file=sys.stderr)
    return 1 if wrong else 0


def fuzz(run, simulator, arguments):
    """What is wrong after a run."""
    began = time.monotonic()
    merchant = Merchant(simulator.credentials, simulator.directory)
    document = control(simulator) if run == "control" else catalogue(simulator, merchant)
    paths = document["paths"].items()
    document["paths"] = {path: item for path, item in paths if path.startswith(arguments.only)}
    operations = sum(len(item) for item in document["paths"].values())
    file = simulator.directory / f"{run}.openapi.json"
    file.write_text(json.dumps(document, ensure_ascii=False))
    status = schemathesis(run, file, simulator, arguments)
    wrong = [] if status == 0 else [f"{run}: schemathesis ended with {status}"]
    wrong += [f"{run}: {one}" for one in judge(simulator)]
    answers = json.loads((simulator.directory / f"{run}.json").read_text())
    told = sum(sum(counts.values()) for counts in answers.values())
    done = sum("done" in counts for counts in answers.values())
    print(
        f"{run}: {told} answers of {len(answers)} of {operations} operations, {done} of them with a "
        f"success, in {time.monotonic() - began:.0f} s"
    )
    # For nearly four in five operations, a request succeeds; the others name objects that nobody has made. A
    # lower share means that requests are refused at the gate, and nothing is tested.
    if run == "signed" and not arguments.only and done < 0.75 * operations:
        wrong.append(f"{run}: {done} operations with a success are too few")
    if arguments.list:
        for operation, counts in answers.items():
            if "done" not in counts:
                print(operation, counts)
    return wrong


def schemathesis(run, file, simulator, arguments):
    credentials = simulator.credentials
    # Few operations, and cheap ones; each limit of each member is tried there.
    many = {"control": (10 * arguments.examples, "coverage,fuzzing"), "unsigned": (1, "examples")}
    examples, phases = many.get(run, (arguments.examples, arguments.phases))
    # The operations that demand the client certificate are there by TLS only.
    tls = run == "signed"
    command = [sys.executable, "-m", "schemathesis.cli", "--config-file", HERE / "schemathesis.toml"]
    command += ["run", file, "--url", credentials["tls_base_url" if tls else "base_url"]]
    command += ["--phases", phases, "--checks", ",".join(CHECKS)]
    command += ["--seed", str(arguments.seed), "--max-examples", str(examples)]
    if tls:
        command += ["--tls-verify", simulator.path("ca"), "--request-cert"]
        command += [simulator.path("certificate")]
        command += ["--request-cert-key", simulator.path("private_key")]
    environment = {
        **os.environ,
        "SCHEMATHESIS_HOOKS": "fuzz_hooks",
        "PYTHONPATH": str(HERE),
        "FUZZ_DIRECTORY": str(simulator.directory),
        "FUZZ_RUN": run,
    }
    return subprocess.run(command, env=environment, cwd=simulator.directory).returncode


def judge(simulator):
    """What is wrong with the process."""
    if simulator.process.poll() is not None:
        yield f"the simulator ended with {simulator.process.returncode}"
    else:
        simulator.control("GET", "clock")
    if "panicked" in simulator.said():
        yield simulator.said()


def catalogue(simulator, merchant):
    told = subprocess.run([binary(), "openapi"], stdout=subprocess.PIPE, check=True).stdout
    document = json.loads(told)
    return fuzz_document.catalogue(document, fuzz_seed.known(document, simulator, merchant))


def control(simulator):
    document = simulator.control("GET", "openapi.json")
    # It does not end.
    del document["paths"]["/_simulator/events"]
    settings = document["paths"]["/_simulator/notifications/settings"]["put"]["requestBody"]
    # Nothing but this machine is ever notified.
    del settings["content"]["application/json"]["schema"]["properties"]["hosts"]
    return document


if __name__ == "__main__":
    sys.exit(main())
