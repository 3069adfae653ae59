"""Writes the keys of Secure Boot into OVMF's store of variables, so that a machine trusts our key and no other.

Formats: the firmware volume and the authenticated variables of EDK II's VariableFormat.h (header 60 bytes, names in
UTF-16, everything aligned to 4), and UEFI 2.9's signature lists (32.4.1). With PK set the firmware turns Secure Boot on
by itself. Deliberately absent: revocation, and any store but this one.
"""

import base64
import struct
import uuid

GLOBAL = uuid.UUID("8be4df61-93ca-11d2-aa0d-00e098032b8c")
SECURITY = uuid.UUID("d719b2cb-3d3a-4596-a3bc-dad00e67656f")
X509 = uuid.UUID("a5c059a1-94e4-4aa7-87b5-ab155c2bf072")
OWNER = uuid.UUID("45474e45-0000-4000-8000-00000000000f")
STORE = uuid.UUID("aaf32c78-947b-439a-a180-2e144ec37792")
# Not volatile, boot services, run time, time-based authentication.
ATTRIBUTES = 0x27
ADDED = 0x3F
MARK = 0x55AA


def certificate(path):
    """The DER of a PEM file with one certificate."""
    with open(path, encoding="ascii") as file:
        lines = [line.strip() for line in file if "CERTIFICATE" not in line]
    return base64.b64decode("".join(lines))


def signature_list(der):
    body = OWNER.bytes_le + der
    return X509.bytes_le + struct.pack("<III", 28 + len(body), 0, len(body)) + body


def variable(name, vendor, data):
    title = (name + "\0").encode("utf-16-le")
    # EFI_TIME: the year 2026, the first of January.
    time = struct.pack("<HBBBBBBIhBB", 2026, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0)
    header = struct.pack("<HBBIQ", MARK, ADDED, 0, ATTRIBUTES, 0) + time
    header += struct.pack("<III", 0, len(title), len(data)) + vendor.bytes_le
    entry = header + title + data
    return entry + b"\xff" * (-len(entry) % 4)


def write(empty, pem, out):
    """From an empty store to one in which the certificate is platform key, exchange key and the one signer."""
    with open(empty, "rb") as file:
        store = bytearray(file.read())
    (header_length,) = struct.unpack_from("<H", store, 48)
    if store[header_length : header_length + 16] != STORE.bytes_le:
        raise ValueError(f"{empty}: no store of authenticated variables")
    start = header_length + 28
    if any(byte != 0xFF for byte in store[start : start + 64]):
        raise ValueError(f"{empty}: not empty")
    trusted = signature_list(certificate(pem))
    entries = b"".join(
        [variable("PK", GLOBAL, trusted), variable("KEK", GLOBAL, trusted), variable("db", SECURITY, trusted)]
    )
    store[start : start + len(entries)] = entries
    with open(out, "wb") as file:
        file.write(store)
