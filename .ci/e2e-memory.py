"""Looks for a text, or any piece of it, in the writable memory of a process.

    e2e-memory.py PID TEXT PIECE

Exit code 0: nothing found. 1: found; each place is printed with the name of its region. Needs the right to trace PID.
"""

import re
import sys

pid, text, piece = sys.argv[1], sys.argv[2], int(sys.argv[3])
pieces = {}
for encoding in ("utf-8", "utf-16-le"):
    width = len("x".encode(encoding))
    for start in range(len(text) - piece + 1):
        pieces.setdefault(text[start : start + piece].encode(encoding), (encoding, start * width))
pattern = re.compile(b"(?=(" + b"|".join(re.escape(p) for p in pieces) + b"))")

places = {}
scanned = 0
with open(f"/proc/{pid}/maps") as maps:
    for line in maps:
        fields = line.split(maxsplit=5)
        low, high = (int(side, 16) for side in fields[0].split("-"))
        if not fields[1].startswith("rw"):
            continue
        region = fields[5].strip() if len(fields) > 5 else "anonymous"
        try:
            with open(f"/proc/{pid}/mem", "rb", 0) as memory:
                memory.seek(low)
                data = memory.read(high - low)
        except (OSError, ValueError) as error:
            print(f"not read: {region}: {error}")
            continue
        scanned += len(data)
        for hit in pattern.finditer(data):
            encoding, offset = pieces[hit.group(1)]
            place = low + hit.start() - offset
            places.setdefault((place, encoding), [region, 0])[1] += 1

print(f"memory: {scanned >> 10} KiB looked through, {len(places)} places found")
for (place, encoding), (region, count) in sorted(places.items()):
    print(f"memory: {region} {place:#x} {encoding}, {count} of {len(text) - piece + 1} pieces")
sys.exit(1 if places else 0)
