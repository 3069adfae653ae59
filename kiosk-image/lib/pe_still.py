"""Takes the time and the checksum that objcopy wrote out of a PE file, so that two builds are the same bytes.

Use: pe_still.py FILE
Offsets are those of the PE format: the COFF header's TimeDateStamp 8 and the CheckSum 88 bytes after the signature.
"""

import os
import struct
import sys

path = sys.argv[1]
with open(path, "rb") as file:
    data = bytearray(file.read())
(header,) = struct.unpack_from("<I", data, 60)
if data[header : header + 4] != b"PE\0\0":
    sys.exit(f"{path}: not a PE file")
struct.pack_into("<I", data, header + 8, int(os.environ["SOURCE_DATE_EPOCH"]))
struct.pack_into("<I", data, header + 88, 0)
with open(path, "wb") as file:
    file.write(data)
