"""Pictures of the screen: read from QEMU, written as PNG, compared exactly. Standard library only.

Deliberately absent: any tolerance. Two starts give the same pixels; what differs is a difference.
"""

import struct
import zlib
from typing import NamedTuple


class Picture(NamedTuple):
    """Pixels as rows of red, green, blue, one byte each."""

    width: int
    height: int
    pixels: bytes

    def at(self, x, y):
        start = 3 * (y * self.width + x)
        return tuple(self.pixels[start : start + 3])

    def colours(self):
        """How many different colours; one means a blank screen."""
        return len({self.pixels[start : start + 3] for start in range(0, len(self.pixels), 3)})

    def without(self, areas):
        """The same with areas (x, y, width, height) painted black, for what may differ."""
        pixels = bytearray(self.pixels)
        for x, y, width, height in areas:
            for row in range(y, y + height):
                start = 3 * (row * self.width + x)
                pixels[start : start + 3 * width] = bytes(3 * width)
        return self._replace(pixels=bytes(pixels))


def read_ppm(path):
    """A binary PPM with 255 levels, as QEMU writes it."""
    with open(path, "rb") as file:
        data = file.read()
    kind, size, levels, pixels = data.split(b"\n", 3)
    if kind != b"P6" or levels != b"255":
        raise ValueError(f"{path}: not a P6 picture of 255 levels")
    width, height = map(int, size.split())
    return Picture(width, height, pixels[: 3 * width * height])


def write_png(path, shown):
    rows = b"".join(
        b"\0" + shown.pixels[start : start + 3 * shown.width]
        for start in range(0, len(shown.pixels), 3 * shown.width)
    )

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        file.write(chunk(b"IHDR", struct.pack(">IIBBBBB", shown.width, shown.height, 8, 2, 0, 0, 0)))
        file.write(chunk(b"IDAT", zlib.compress(rows, 9)))
        file.write(chunk(b"IEND", b""))


def read_png(path):
    """A PNG that `write_png` wrote: eight bits, three colours, no filter."""
    with open(path, "rb") as file:
        data = file.read()
    position, body, width, height = 8, b"", 0, 0
    while position < len(data):
        (length,) = struct.unpack_from(">I", data, position)
        kind, content = data[position + 4 : position + 8], data[position + 8 : position + 8 + length]
        if kind == b"IHDR":
            width, height, *shape = struct.unpack(">IIBBBBB", content)
            if shape != [8, 2, 0, 0, 0]:
                raise ValueError(f"{path}: not written by us")
        elif kind == b"IDAT":
            body += content
        position += 12 + length
    rows = zlib.decompress(body)
    stride = 3 * width + 1
    if any(rows[start] for start in range(0, len(rows), stride)):
        raise ValueError(f"{path}: not written by us")
    return Picture(width, height, b"".join(rows[start + 1 : start + stride] for start in range(0, len(rows), stride)))
