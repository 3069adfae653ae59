"""Where the tests work: the two images, copies of their disks, golden pictures, notes of what was measured.

Deliberately absent: any test.
"""

import os
import shutil
import subprocess

from proof import picture, places
from proof.machine import Failed, Machine, until

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
GOLDEN = os.path.join(HERE, "proof", "golden")
KEYS = os.path.join(HERE, "keys", "test-only")
# GPT of lib/disk.sh, in MiB from the beginning.
ESP, ROOT_A = 1, 97
MIB = 1 << 20


class Place:
    """`image` and `proof` are folders of kiosk-image/build."""

    def __init__(self, args):
        self.args = args
        self.folder = os.path.abspath(args.folder)
        os.makedirs(self.folder, exist_ok=True)
        self.machine = None
        self.blessed = None

    def disk(self, kind="image"):
        path = os.path.join(getattr(self.args, kind), "disk.img")
        if not os.path.exists(path):
            raise Failed(f"no {path}; kiosk-image/build --out DIR --proof DIR makes both images")
        return path

    def copy(self, name, kind="image"):
        """A disk of its own, to be spoilt. Sparse: it takes what the image holds."""
        path = os.path.join(self.folder, f"{name}.img")
        run("cp", "--sparse=always", self.disk(kind), path)
        return path

    def start(self, name, disk=None, kind="image", **how):
        """A machine that the `with` of the caller ends."""
        self.machine = Machine(disk or self.disk(kind), os.path.join(self.folder, name), **how)
        return self.machine

    def note(self, text):
        print(f"    {text}", flush=True)

    def until_golden(self, machine, name, limit=None, without=()):
        """Waits until the screen is exactly the golden picture of that name, but for the areas `without`."""
        without = (*places.BEAT, *without)
        path = os.path.join(GOLDEN, f"{name}.png")
        if self.args.bless and not os.path.exists(path):
            return self._bless(machine, path, without)
        if not os.path.exists(path):
            raise Failed(f"there is no golden picture {name} yet; run this part with --bless and look at it")
        wanted = picture.read_png(path).without(without)
        shown = []

        def same():
            if machine.process.poll() is not None:
                raise Failed(f"the machine went off before the picture {name}")
            shown[:] = [machine.screen()]
            return shown[0].without(without) == wanted

        try:
            until(f"the picture {name}", same, **({} if limit is None else {"limit": limit}), pause=0.5)
        except Failed:
            picture.write_png(os.path.join(self.folder, f"{name}.actual.png"), shown[0])
            raise
        return shown[0]

    def _bless(self, machine, path, without):
        """The picture once it has stood still, is not blank, and is another than the last."""
        last = []

        def still():
            shown = machine.screen().without(without)
            done = bool(last) and shown == last[-1] and shown.colours() > 100 and shown != self.blessed
            last.append(shown)
            return done

        until(f"a picture for {path}", still, pause=8)
        picture.write_png(path, last[-1])
        self.blessed = last[-1]
        self.note(f"blessed {path}")
        return last[-1]

    def keep_failure(self):
        """The screen and the end of the console, for whoever looks."""
        if self.machine is None:
            return
        print(self.machine.console()[-2000:])
        print(f"    see {self.machine.folder}")


def run(*command):
    """A program that must succeed; returns what it printed."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Failed(f"{command[0]} gave {done.returncode}: {done.stderr.strip()[-300:]}")
    return done.stdout


def flip(path, offset):
    """Changes one bit of a file."""
    with open(path, "r+b") as file:
        file.seek(offset)
        byte = file.read(1)[0]
        file.seek(offset)
        file.write(bytes([byte ^ 1]))


def provision(disk, settings):
    """Puts a kiosk.toml on the data volume of a disk."""
    run(os.path.join(HERE, "provision"), disk, settings)


def write_kernel_image(disk, path):
    """Puts another kernel image in the place of the one that came with the disk."""
    run("mcopy", "-o", "-i", f"{disk}@@{ESP * MIB}", path, "::/EFI/Linux/egne-000001-a.efi")


def remove(path):
    if os.path.isdir(path):
        shutil.rmtree(path)
    elif os.path.exists(path):
        os.unlink(path)
