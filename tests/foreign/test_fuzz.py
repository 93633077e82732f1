"""The fuzzer sees what is wrong: with a rule that breaks an answer it fails."""

import unittest
from unittest import mock

import fuzz
from simulator import Simulator


class Fuzzer(unittest.TestCase):
    def wrong(self, *rules):
        arguments = fuzz.parse(["--only", "/v3/certificates", "--phases", "fuzzing"])
        with Simulator() as simulator:
            for rule in rules:
                rule = {"operation": "GET /v3/certificates", **rule}
                simulator.control("POST", "faults", rule)
            return fuzz.fuzz("signed", simulator, arguments)

    def test_nothing_is_wrong(self):
        self.assertEqual(self.wrong(), [])

    def test_a_5xx_is_seen(self):
        self.assertNotEqual(self.wrong({"fault": "error", "code": "SYSTEM_ERROR"}), [])

    def test_a_broken_signature_is_seen(self):
        self.assertNotEqual(self.wrong({"fault": "signature", "how": "broken"}), [])

    def test_a_connection_that_ends_is_seen(self):
        self.assertNotEqual(self.wrong({"fault": "drop"}), [])

    def test_a_panic_and_an_end_are_seen(self):
        with Simulator() as simulator:
            self.assertEqual(list(fuzz.judge(simulator)), [])
            with mock.patch.object(simulator, "said", return_value="thread panicked at"):
                self.assertEqual(list(fuzz.judge(simulator)), ["thread panicked at"])
            simulator.process.kill()
            simulator.process.wait()
            self.assertEqual(list(fuzz.judge(simulator)), ["the simulator ended with -9"])


if __name__ == "__main__":
    unittest.main()
