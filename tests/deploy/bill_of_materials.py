"""The list of what Dateline is made of, in CycloneDX's form, which the wheel carries (PEP 770).

It is made from the lock, so it names the versions that the image has. `pip install` without the lock
may choose others inside the ranges of pyproject.toml.
"""

from typing import Any

from packaging.utils import canonicalize_name

import bot
from tests.conftest import ROOT
from tests.deploy.locked import EXTRA, RUN, Locked, read_lock

FILE = ROOT / "deploy/dateline.cdx.json"
_ROOT = f"pkg:pypi/dateline@{bot.__version__}"


def bill_of_materials() -> dict[str, Any]:
    """The bill, the same for the same lock and version. It has no time, so that wheels are reproducible."""
    components = list(map(_component, read_lock(RUN)))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": _ROOT,
                "name": "dateline",
                "version": bot.__version__,
                "purl": _ROOT,
                "licenses": [{"license": {"id": "MIT"}}],
            },
            "properties": [{"name": "dateline:extra", "value": EXTRA}],
        },
        "components": components,
    }


def _component(locked: Locked) -> dict[str, Any]:
    name = canonicalize_name(locked.requirement.name)
    purl = f"pkg:pypi/{name}@{locked.version}"
    found: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": locked.version,
        "purl": purl,
    }
    if locked.requirement.marker:  # needed on some systems only
        condition = {"name": "dateline:marker", "value": str(locked.requirement.marker)}
        found |= {"scope": "optional", "properties": [condition]}
    return found
