"""A finger that follows the program's own hints: it touches what is ringed, and waits until something has happened.

Deliberately absent: which lesson, and what must come of it.
"""

from proof import places
from proof.machine import until

# Colour of the ring: Palette::glow of the light theme.
GLOW = bytes((0x0B, 0x6B, 0xCB))
# A ring is larger than this on both sides, and below the band.
LEAST, BAND = 36, 45


def rings(shown):
    """The rings of a picture as (area, x, y) with their middles, the smallest first."""
    left = set()
    at = shown.pixels.find(GLOW)
    while at >= 0:
        if at % 3 == 0:
            left.add(divmod(at // 3, shown.width))
        at = shown.pixels.find(GLOW, at + 1)
    found = []
    while left:
        edge = [left.pop()]
        top = bottom = edge[0][0]
        first = last = edge[0][1]
        while edge:
            row, column = edge.pop()
            top, bottom = min(top, row), max(bottom, row)
            first, last = min(first, column), max(last, column)
            for near in [(row + down, column + aside) for down in (-1, 0, 1) for aside in (-1, 0, 1)]:
                if near in left:
                    left.remove(near)
                    edge.append(near)
        if last - first >= LEAST and bottom - top >= LEAST and top > BAND:
            found.append(((last - first) * (bottom - top), (first + last) // 2, (top + bottom) // 2))
    return sorted(found)


class Finger:
    """Touches one machine. Every touch waits for an answer on the screen."""

    def __init__(self, machine):
        self.machine = machine
        self.shown = self.settled()

    def settled(self):
        """The picture, once two in a row are the same but for the watchdog's pixel."""
        seen = []

        def same():
            seen.append(self.machine.screen().without(places.BEAT))
            return len(seen) > 1 and seen[-1] == seen[-2]

        until("the screen stands still", same, pause=0.7)
        return seen[-1]

    def _answered(self, what):
        before = self.shown
        until(f"an answer to {what}", lambda: self.machine.screen().without(places.BEAT) != before, pause=0.3)
        self.shown = self.settled()

    def touch(self, x, y, what="a touch"):
        self.machine.touch(x, y)
        self._answered(what)

    def ring(self, what):
        """Touches the smallest ring: the key, not its field."""

        def ringed():
            self.shown = self.settled()
            return rings(self.shown)

        _, x, y = until(f"a ring at {what}", ringed, pause=0.5)[0]
        self.touch(x, y, what)

    def drag(self, start, end, what):
        self.machine.drag(start, end)
        self._answered(what)

    def type(self, keys):
        """Keys by QEMU's names, one after the other: its keyboard holds few that were not fetched."""
        for key in keys:
            self.machine.keys(key)
            self._answered(f"the key {key}")
