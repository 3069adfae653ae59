"""What must hold of the library and the package before anybody is given them; the numbers for README.md.

It looks at what was made and not at how: at the library's headers and names by LLVM's tools, at the signed package as a
zip. The answer is 1 where something does not hold, after everything was looked at. With EGNE_BLESS=1 the list of names
is written anew: read what changed before it is committed.

Deliberately absent: which API level a name came with. No list that says so may be shipped here; README.md says so.
"""

import argparse
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

PAGE = 16384
# With the first content. What is downloaded over a mobile network is what a library's tablet waits for.
BUDGET = 25_000_000
# Libraries that every Android has and promises to keep (NDK documentation, "Native APIs", 2026-11).
SYSTEM = {"libc.so", "libm.so", "libdl.so", "liblog.so", "libandroid.so", "libnativewindow.so", "libjnigraphics.so"}
SYSTEM |= {"libaaudio.so", "libmediandk.so", "libcamera2ndk.so"}
# None: no lesson needs a network, and there is no device yet. A new one is a decision, and stands here then.
PERMISSIONS = set()

faults = []


def must(holds, what):
    print(f"{'ok     ' if holds else 'FAILED '} {what}")
    if not holds:
        faults.append(what)


def output(*call):
    return subprocess.run(call, check=True, capture_output=True, text=True).stdout


def headers(llvm, library):
    """What the loader is told."""
    dynamic = output(f"{llvm}/llvm-readelf", "-W", "--dynamic-table", library)
    segments = output(f"{llvm}/llvm-readelf", "-W", "--program-headers", library)
    needed = set(re.findall(r"\(NEEDED\)\s+Shared library: \[(.+?)\]", dynamic))
    must(needed <= SYSTEM, f"needs system libraries only: {' '.join(sorted(needed))}")
    must("TEXTREL" not in dynamic, "code is never written to (no TEXTREL)")
    must(re.search(r"BIND_NOW|\bNOW\b", dynamic) is not None, "every name is found at the start (BIND_NOW)")
    must("GNU_RELRO" in segments, "what was found is then read only (RELRO)")
    loads = re.findall(r"^\s+LOAD\s+(?:0x\w+ ){5}(.{3}) (0x\w+)", segments, re.M)
    must(bool(loads) and all(int(align, 16) >= PAGE for _, align in loads), f"{len(loads)} segments for pages of 16 kB")
    must(all("W" not in flags or "E" not in flags for flags, _ in loads), "nothing is written to and carried out")
    stack = re.findall(r"^\s+GNU_STACK\s+(?:0x\w+ ){5}(.{3})", segments, re.M)
    must(bool(stack) and "E" not in stack[0], "the stack is not carried out")


def names(llvm, library, list_file):
    """What it wants of the system, against the list that somebody read, and what it offers."""
    symbols = [line.split() for line in output(f"{llvm}/llvm-nm", "-D", library).splitlines()]
    offered = {symbol[-1] for symbol in symbols if len(symbol) == 3}
    must("ANativeActivity_onCreate" in offered, f"the system finds its way in, one of {len(offered)} names")
    wanted = {symbol[-1].split("@")[0]: symbol[0] in "wv" for symbol in symbols if len(symbol) == 2}
    if os.environ.get("EGNE_BLESS"):
        list_file.write_text("".join(f"{name}{' weak' if wanted[name] else ''}\n" for name in sorted(wanted)))
    written = list_file.read_text() if list_file.exists() else ""
    lines = [line.split("#")[0].split() for line in written.splitlines()]
    listed = {line[0]: "weak" in line[1:] for line in lines if line}
    new = sorted(name for name, weak in wanted.items() if name not in listed or (listed[name] and not weak))
    count = f"imports {len(wanted)} names, {sum(wanted.values())} of them weak"
    must(not new, f"{count}; not so in {list_file.name}: {' '.join(new) or 'none'}")
    if gone := sorted(listed.keys() - wanted.keys()):
        print(f"note    listed and no longer imported: {' '.join(gone)}")


def package(apk, assets):
    """What lies where."""
    with zipfile.ZipFile(apk) as opened, open(apk, "rb") as raw:
        entries = {entry.filename: entry for entry in opened.infolist()}

        def begin(entry):
            raw.seek(entry.header_offset + 26)
            name, extra = (int.from_bytes(raw.read(2), "little") for _ in range(2))
            return entry.header_offset + 30 + name + extra

        stored = [entry for entry in entries.values() if entry.compress_type == zipfile.ZIP_STORED]
        libraries = [entry for entry in entries.values() if entry.filename.endswith(".so")]
        at_page = all(entry in stored and begin(entry) % PAGE == 0 for entry in libraries)
        must(bool(libraries) and at_page, "the library is mapped from the package: stored, on a page of 16 kB")
        must(all(begin(entry) % 4 == 0 for entry in stored), f"{len(stored)} stored files on their borders")
        must(not any(name.endswith(".dex") for name in entries), "no Java of our own")
        wanted = {f"assets/{file.relative_to(assets)}": file for file in assets.rglob("*") if file.is_file()}
        inside = {name for name in entries if name.startswith("assets/")}
        same = all(opened.read(name) == file.read_bytes() for name, file in wanted.items() if name in inside)
        must(inside == wanted.keys() and same, f"{len(wanted)} files of content, as in the tree")
        lessons = sum(name.startswith("assets/demo-data/lessons/") for name in inside)
        must(lessons > 0 and any("/learner/da/" in name for name in inside), f"{lessons} lessons, and Danish")
    parts = {"library": "lib/", "content": "assets/", "icon, manifest, resource table": ""}
    sizes = dict.fromkeys(parts, 0)
    for name, entry in entries.items():
        sizes[next(part for part, prefix in parts.items() if name.startswith(prefix))] += entry.compress_size
    total = apk.stat().st_size
    sizes["signature, directory, borders"] = total - sum(sizes.values())
    for part, size in sizes.items():
        print(f"{size:12,} B  {part}")
    must(total <= BUDGET, f"{total:,} B, of at most {BUDGET:,}")


def words(kind, signature, badging):
    """What it says of itself."""
    for scheme in ("v2", "v3"):
        said = re.search(rf"Verified using {scheme} scheme .*: true", signature)
        must(said is not None, f"signed by scheme {scheme}")
    identity = re.search(r"^package: name='(.+?)'", badging, re.M)
    label = re.search(r"^application-label:'(.*?)'", badging, re.M)
    shown = f"{identity and identity[1]}, \"{label and label[1]}\""
    must("mitid" not in shown.lower(), f"carries nobody else's name: {shown}")
    is_told = "linkcheck" in shown and "link check" in shown
    must(is_told == (kind == "link-check"), f"says what it is: {kind}")
    must("sdkVersion:'26'" in badging and "native-code: 'arm64-v8a'" in badging, "Android 8 and later, arm64")
    asked = set(re.findall(r"^uses-permission: name='(.+?)'", badging, re.M))
    must(asked == PERMISSIONS, f"permissions: {' '.join(sorted(asked)) or 'none'}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kind", required=True, choices=("link-check", "release"))
    parser.add_argument("--llvm", required=True)
    for name in ("library", "apk", "imports", "signature", "badging", "assets"):
        parser.add_argument(f"--{name}", required=True, type=Path)
    args = parser.parse_args()
    headers(args.llvm, args.library)
    names(args.llvm, args.library, args.imports)
    package(args.apk, args.assets)
    words(args.kind, args.signature.read_text(), args.badging.read_text())
    if faults:
        sys.exit(f"verify: {len(faults)} of the above do not hold")


main()
