"""Writes an SBOM of the image in SPDX 2.3 (JSON): Debian packages, and the crates that the program may be made of.

Use: sbom.py PACKAGES.TXT FOLDER-OF-PACKAGES VERSION CARGO.LOCK
Crates come from Cargo.lock: an upper bound, as it also names those of other platforms and of tests.
Deliberately absent: licences by package. Debian's own words are in the image, in usr/share/doc/*/copyright.
"""

import hashlib
import json
import os
import sys
import tomllib
from datetime import datetime, timezone

list_path, folder, version, lock_path = sys.argv[1:5]
made = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")

sums = {}
with open(os.path.join(folder, "Packages"), encoding="utf-8") as text:
    for paragraph in text.read().split("\n\n"):
        fields = dict(line.split(": ", 1) for line in paragraph.splitlines() if ": " in line and line[0] != " ")
        if "Package" in fields:
            sums[fields["Package"], fields["Version"]] = fields["SHA256"]


def package(kind, name, number, locator, checksum):
    entry = {
        "SPDXID": "SPDXRef-" + hashlib.sha256(locator.encode()).hexdigest()[:16],
        "name": name,
        "versionInfo": number,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": "NOASSERTION",
        "copyrightText": "NOASSERTION",
        "comment": kind,
        "externalRefs": [
            {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": locator}
        ],
    }
    if checksum:
        entry["checksums"] = [{"algorithm": "SHA256", "checksumValue": checksum}]
    return entry


packages = []
with open(list_path, encoding="utf-8") as lines:
    for line in lines:
        name, number, _ = line.rstrip("\n").split("\t")
        name = name.split(":")[0]
        locator = f"pkg:deb/debian/{name}@{number}?distro=bookworm"
        packages.append(package("Debian package", name, number, locator, sums.get((name, number))))
with open(lock_path, "rb") as file:
    for crate in tomllib.load(file)["package"]:
        if "source" in crate:
            locator = f"pkg:cargo/{crate['name']}@{crate['version']}"
            packages.append(package("Rust crate", crate["name"], crate["version"], locator, crate.get("checksum")))

identity = hashlib.sha256("".join(entry["SPDXID"] for entry in packages).encode()).hexdigest()
document = {
    "spdxVersion": "SPDX-2.3",
    "dataLicense": "CC0-1.0",
    "SPDXID": "SPDXRef-DOCUMENT",
    "name": f"egne-fingre-image-{version}",
    "documentNamespace": f"https://egne-fingre.invalid/sbom/{identity}",
    "creationInfo": {"created": made, "creators": ["Tool: kiosk-image/lib/sbom.py"]},
    "packages": packages,
    "relationships": [
        {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": entry["SPDXID"]}
        for entry in packages
    ],
}
json.dump(document, sys.stdout, indent=1)
