"""What the library reads of a v2 document is what libxml2 reads.

Documents are made at random from a fixed seed: ordinary ones as the platform and others write
them, broken ones, and rows of markup. Each that the library takes has for libxml2 the same
elements, names and texts, byte for byte. The ordinary ones are all taken.
"""

import base64
import json
import os
import pathlib
import random
import subprocess
import unittest

from lxml import etree

from simulator import ROOT

SEED = 20261128
ORDINARY, BROKEN, ROWS = 4000, 12000, 12000

NAMES = ["appid", "attach", "total_fee", "coupon_id_0", "sub_mch_id", "_a", "a-1", "b.2", "数"]
TEXTS = [
    "wx8888888888888888", "1", "a=1&b=2", "<b>", "]]>", "]]", '"quoted"', "'", "中文，。", "🎉", " x ",
    "\t", "\n", "\r", "\r\n", "1\r2", "\x7f", "\x85", "\u2028", "\ufffd", "\xa0", "&amp;", "&#65;",
]
# Pieces of XML, well-formed and not.
PIECES = [
    "<", ">", "/", "</", "/>", "&", ";", "&amp;", "&lt;", "&#65;", "&#x41;", "&#X41;", "&#0;", "&#8;", "&#13;",
    "&#xD800;", "&#xFFFF;", "&#x110000;", "&e;", "&nbsp;", "&#;", "&#x;", "&#+65;", "<![CDATA[", "]]>", "]]",
    "<![CDATA[x]]>", "<![cdata[x]]>", "<!--", "-->", "--", "<!-- x -->", "<!-->", "<!--->", "<!---->", "<?xml",
    "?>", '<?xml version="1.0"?>', "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>",
    '<?xml version="1.0" encoding="GBK"?>', '<?xml version="1.1"?>', "<?x y?>", "<!DOCTYPE xml>",
    '<!DOCTYPE xml [<!ENTITY e "1">]>', "<a>", "</a>", "<a/>", "<b>", "</b>", "<xml>", "</xml>", "<a >", "</a >",
    "</ a>", "< a>", "<a x='1'>", '<a x = "1" y=\'2\'>', "<a x>", "<a x=1>", "<a x='1' x='2'>", "<a x='1'y='2'>",
    " x='1'", " x='1' x='2'", " x", " xmlns='u'", " xml:lang='zh'", " p:x='1'",
    "<a x='<'>", "<a x='&e;'>", "<a x='&amp;'>", "<a x='&'>", "<a xmlns='u'>", "<a xmlns:p='u'>", "<p:a>", "</p:a>",
    "<a p:x='1'>", "<a xml:lang='zh'>", "<:a>", "<1>", "<-a>", "<a=1&b>", "</a=1&b>", "<a:>", "<数>", "</数>", "<ª>",
    "<a·>", "</a·>", "=", "'", '"', "x", "1", " ", "\t", "\n", "\r", "\r\n", "\x00", "\x01", "\x0b", "\x0c",
    "\x1f", "\x7f", "\x85", "\xa0", "\u3000", "\u2028", "\ufeff", "\ufffd", "\ufffe", "\uffff", "中", "🎉",
]
BYTES = [b"\x00", b"\x80", b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xef\xbf\xbe", b"\xef\xbb\xbf"]


def read_by_libxml2(document):
    """The elements below the root as the library gives them; None if it is no XML."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=False
    )
    try:
        root = etree.fromstring(document, parser)
    except etree.XMLSyntaxError:
        return None
    elements = []

    def walk(element, depth):
        for child in element:
            text = "" if len(child) else child.text or ""
            elements.append([depth, child.tag if isinstance(child.tag, str) else repr(child), text])
            walk(child, depth + 1)

    walk(root, 1)
    return elements


def space(rng):
    return rng.choice(["", "", "", " ", "\n", "\r\n", "\t \r"])


def written(rng, text):
    """A text in one of the ways that XML has for it."""
    out = []
    for one in text:
        if one == "\r":
            # A bare one is read as a line feed, by both.
            out.append(rng.choice(["&#13;", "&#xD;", "\r"]))
        elif one in "<&>":
            named = {"<": "&lt;", "&": "&amp;", ">": "&gt;"}[one]
            out.append(rng.choice([named, f"&#{ord(one)};", f"&#x{ord(one):x};", f"<![CDATA[{one}]]>"]))
        elif rng.random() < 0.1:
            out.append(rng.choice([f"&#{ord(one)};", f"&#x{ord(one):04X};", f"<![CDATA[{one}]]>", f"<!-- & -->{one}"]))
        else:
            out.append(one)
    if rng.random() < 0.3 and "]]>" not in text and "\r" not in text:
        return f"<![CDATA[{text}]]>"
    return "".join(out)


def element(rng, name, inner):
    attributes = rng.choice(["", "", "", "", " ", " x='1'", ' x = "<"'.replace("<", "&lt;")])
    if not inner and rng.random() < 0.5:
        return f"<{name}{attributes}/>"
    return f"<{name}{attributes}>{inner}</{name}{space(rng)}>"


def ordinary(rng):
    """A document that XML allows, with members once each."""
    members = []
    for name in rng.sample(NAMES, rng.randint(0, len(NAMES))):
        if rng.random() < 0.1:
            inner = [element(rng, rng.choice(NAMES), written(rng, rng.choice(TEXTS))) for _ in range(rng.randint(1, 3))]
            members.append(element(rng, name, space(rng).join(inner)))
        else:
            text = "".join(rng.choices(TEXTS, k=rng.randint(0, 3)))
            members.append(element(rng, name, written(rng, text)))
        members.append(space(rng) + rng.choice(["", "", "", "<!-- <x> & ]]> -->"]))
    root = rng.choice(["xml", "root"])
    head = rng.choice(["", "", '<?xml version="1.0"?>', "<?xml version='1.0' encoding='utf-8' ?>\r\n"])
    mark = rng.choice(["", "", "\ufeff"])
    document = f"{mark}{head}{space(rng)}<{root}>{space(rng)}{''.join(members)}</{root}>{space(rng)}"
    return document.encode()


def broken(rng):
    """An ordinary document with something changed."""
    document = ordinary(rng)
    for _ in range(rng.randint(1, 3)):
        at = rng.randint(0, len(document))
        to = min(len(document), at + rng.choice([0, 0, 0, 1, 1, 4]))
        piece = rng.choice(BYTES) if rng.random() < 0.1 else rng.choice(PIECES).encode()
        if rng.random() < 0.2:
            piece = b""
            to = min(len(document), at + 1)
        # Most often at the border of markup.
        if rng.random() < 0.5 and b"<" in document[at:]:
            to = at = document.index(b"<", at)
        document = document[:at] + piece + document[to:]
    return document


def row(rng):
    """Pieces in a row, most often within a root."""
    inner = "".join(rng.choices(PIECES, k=rng.choice([1, 1, 2, 2, 3, 5])))
    shape = rng.choice(["<xml>{}</xml>", "<xml><a>{}</a></xml>", "<xml><a>{}</a></xml>", "{}", "{}<xml><a>1</a></xml>",
                        "<xml><a>1</a></xml>{}", "<xml><a>1</a>{}</xml>", "<xml><a{}>1</a></xml>", "<xml><{}>1</{}></xml>"])
    return shape.replace("{}", inner).encode("utf-8", "surrogatepass")


def read_by_library(documents):
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    program = target / "debug" / "examples" / "xml_elements"
    if not program.exists():
        raise FileNotFoundError(f"{program}: run `cargo build --all-features --example xml_elements` first")
    lines = b"\n".join(base64.b64encode(document) for document in documents)
    done = subprocess.run([program], input=lines, stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


class Xml(unittest.TestCase):
    def compare(self, documents):
        """How many the library takes. Each of these libxml2 reads alike."""
        read = read_by_library(documents)
        self.assertEqual(len(read), len(documents))
        taken = [(document, ours) for document, ours in zip(documents, read) if ours is not None]
        for document, ours in taken:
            self.assertEqual(ours, read_by_libxml2(document), document)
        return len(taken)

    def test_ordinary_documents_are_taken_and_read_alike(self):
        rng = random.Random(SEED)
        self.assertEqual(self.compare([ordinary(rng) for _ in range(ORDINARY)]), ORDINARY)

    def test_what_is_taken_of_broken_documents_is_read_alike(self):
        rng = random.Random(SEED + 1)
        taken = self.compare([broken(rng) for _ in range(BROKEN)])
        self.assertTrue(BROKEN // 20 < taken < BROKEN, taken)

    def test_what_is_taken_of_rows_of_markup_is_read_alike(self):
        rng = random.Random(SEED + 2)
        taken = self.compare([row(rng) for _ in range(ROWS)])
        self.assertTrue(ROWS // 20 < taken < ROWS, taken)

    def test_the_comparison_sees_differences(self):
        self.assertEqual(read_by_libxml2(b"<xml><a>1<!-- x -->2</a><b><c>3</c></b></xml>"),
                         [[1, "a", "12"], [1, "b", ""], [2, "c", "3"]])
        self.assertIsNone(read_by_libxml2(b"<xml><a=1&b>2</a=1&b></xml>"))
        self.assertEqual(read_by_library([b"<xml><a>1</a></xml>", b"<xml>"]), [[[1, "a", "1"]], None])


if __name__ == "__main__":
    unittest.main()
