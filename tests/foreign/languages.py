"""The code of the pages in `docs/languages`, which tests run as it stands there."""

import re

from simulator import ROOT

PAGES = ROOT / "docs" / "languages"
CHINESE = ROOT / "docs" / "zh" / "languages"


def blocks(name, language):
    """The code of a page's blocks, which both of its languages have in common."""
    pattern = re.compile(rf"^```{language}\n(.*?)^```$", re.DOTALL | re.MULTILINE)
    ours, theirs = (
        pattern.findall((pages / f"{name}.md").read_text("utf-8")) for pages in (PAGES, CHINESE)
    )
    if ours != theirs:
        raise AssertionError(f"the two pages {name}.md show different code")
    return ours
