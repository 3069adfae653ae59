"""Adds files to a package of aapt: stored, each beginning at a border of memory pages.

A library that is not taken out of the package at installation is mapped from it, so it must lie on a page, and pages
of new devices have 16 kB. zipalign of Debian knows 4 kB only. The extra field 0xd935 says so to apksigner, which else
would move the file back to 4 kB (Android's "apksig", DefaultApkSignerEngine, read 2026-11).

    pack.py RESOURCES OUT NAME=FILE...
"""

import struct
import sys
import zipfile

PAGE = 16384
# The oldest date a zip can say: the same bytes each time.
LONG_AGO = (1981, 1, 1, 1, 1, 2)
HEADER = 30


def extra(offset, name, border):
    """The extra field that brings the data of an entry to a border, and says which one."""
    begin = offset + HEADER + len(name.encode()) + 6
    return struct.pack("<HHH", 0xD935, 2 + -begin % border, border) + bytes(-begin % border)


def add(package, name, data, compress, border):
    info = zipfile.ZipInfo(name, LONG_AGO)
    info.compress_type = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
    info.external_attr = 0o644 << 16
    if not compress:
        info.extra = extra(package.fp.tell(), name, border)
    package.writestr(info, data)


def main():
    resources, out, *files = sys.argv[1:]
    with zipfile.ZipFile(resources) as old, zipfile.ZipFile(out, "w") as new:
        for entry in sorted(old.infolist(), key=lambda entry: entry.filename):
            add(new, entry.filename, old.read(entry), entry.compress_type != zipfile.ZIP_STORED, 4)
        for file in files:
            name, path = file.split("=", 1)
            with open(path, "rb") as library:
                add(new, name, library.read(), False, PAGE)


main()
