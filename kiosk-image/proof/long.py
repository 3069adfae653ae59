"""The long set: updates, power cuts, a monkey, and errands that end badly. Run by hand; each function is one part.

Deliberately absent: what the short set shows.
"""

import os
import random
import shutil

from proof import places
from proof.machine import HEIGHT, WIDTH, Failed, until
from proof.place import HERE, remove, run

FIRST = 'event="first-picture"'


def bundle_of(place, name="update", spoil=None):
    """An update of the proof image; `spoil` changes the folder that it is made from."""
    folder = os.path.join(place.folder, f"{name}-folder")
    remove(folder)
    os.makedirs(folder)
    for part in ("root.sqfs", "root.verity", "uki.efi", "version"):
        shutil.copy(os.path.join(place.args.proof, part), folder)
    if spoil is not None:
        spoil(folder)
    path = os.path.join(place.folder, f"{name}.raucb")
    run(os.path.join(HERE, "bundle"), "--image", folder, "--out", path)
    remove(folder)
    return path


def stick_with(place, path):
    """A stick as staff would bring it: FAT, with the update on it."""
    image = os.path.join(place.folder, "stick.img")
    remove(image)
    with open(image, "wb") as file:
        file.truncate(os.path.getsize(path) + 64 * 1024 * 1024)
    run("mkfs.vfat", image)
    run("mcopy", "-i", image, path, "::/egne-fingre-9.raucb")
    drive = f"if=none,id=stick,format=raw,readonly=on,file={image}"
    return ("-drive", drive, "-device", "usb-storage,drive=stick,removable=on")


def slot_of(machine):
    return machine.ask("sed -n 's/^SLOT=//p' /run/egne/slot")


def install(machine):
    """Staff ask for the update; returns what the staff screen would say."""
    machine.ask("touch /run/egne-fingre/update-wanted")

    def told():
        said, code = machine.ask_code("cat /run/egne/update")
        return said if code == 0 and said not in ("looking", "working") else None

    return until("the update ended", told, 1800, 2)


def started(place, disk, name, **how):
    machine = place.start(name, disk, kind="proof", keep=True, **how)
    machine.until_console(FIRST, 900)
    return machine


def updates(place):
    """A good update is taken and blessed; one that does not start gives way to the old one after three tries."""
    disk = place.copy("updates", "proof")
    stick = stick_with(place, bundle_of(place))
    with started(place, disk, "update-from-a", extra=stick) as machine:
        if (said := install(machine)) != "done":
            raise Failed(f"update: {said}: {machine.ask('journalctl -b -u rauc -u egne-update --no-pager | tail -20')}")
        machine.restart()
    with started(place, disk, "update-in-b") as machine:
        if slot_of(machine) != "b":
            raise Failed("the new version was not taken")
        machine.until_console("slot b is good", 1200)
        place.note("b: started, drew for a minute, blessed")

    def without_program(folder):
        # The hash still fits its tree, the tree not its root: as bad as a version can be.
        with open(os.path.join(folder, "root.sqfs"), "r+b") as file:
            file.seek(0)
            file.write(bytes(4096))

    stick = stick_with(place, bundle_of(place, "bad", without_program))
    with started(place, disk, "bad-from-b", extra=stick) as machine:
        if (said := install(machine)) != "done":
            raise Failed(f"bad update: {said}")
        machine.restart()
    for attempt in range(1, 4):
        with place.start(f"bad-{attempt}", disk, kind="proof", keep=True) as machine:
            machine.until_off(900)
            if FIRST in machine.console():
                raise Failed(f"attempt {attempt}: a broken version drew")
    with started(place, disk, "bad-and-back") as machine:
        if slot_of(machine) != "b":
            raise Failed("not back on the old version")
        place.note("a broken: three tries, then back on b")
    remove(disk)


def power_cuts(place):
    """The plug is pulled at random moments of an update: afterwards always a whole old or new version."""
    chance = random.Random(place.args.seed)
    path = bundle_of(place)
    stick = stick_with(place, path)
    seen = {"a": 0, "b": 0}
    for cut in range(place.args.cuts):
        disk = place.copy("cut", "proof")
        with started(place, disk, "cut-during", extra=stick) as machine:
            machine.ask("touch /run/egne-fingre/update-wanted")
            # Spread over the whole of an update, which takes this long here.
            moment = chance.uniform(0, 60)
            place.note(f"cut {cut + 1}: {moment:.1f} s into the update")
            end = machine.seconds() + moment
            until("the moment of the cut", lambda: machine.seconds() > end, pause=0.05)  # noqa: B023
        with started(place, disk, "cut-after") as machine:
            slot = slot_of(machine)
            seen[slot] += 1
            if machine.ask("systemctl is-active data.mount") != "active":
                raise Failed("the data volume did not survive")
        remove(disk)
    place.note(f"{place.args.cuts} cuts: {seen['a']} old, {seen['b']} new, none broken")


def monkey(place):
    """Random taps and chords: never out of the program, and afterwards a lesson still opens."""
    chance = random.Random(place.args.seed)
    with place.start("monkey") as machine:
        place.until_golden(machine, "start")
        for number in range(place.args.taps):
            if chance.random() < 0.8:
                machine.touch(chance.randrange(WIDTH), chance.randrange(HEIGHT))
            else:
                machine.keys(*chance.choice(places.CHORDS))
            if machine.process.poll() is not None:
                raise Failed(f"the machine went off at {number}")
        machine.keys("ctrl", "alt", "backspace")
        place.until_golden(machine, "start")
        place.note(f"{place.args.taps} taps and chords with seed {place.args.seed}: back at the start")


def errands(place):
    """An errand that is ended from outside is told as refused and leaves no wish; the next one goes its way."""
    with place.start("errands", None, kind="proof") as machine:
        machine.until_console(FIRST)
        machine.ask("touch /run/egne-fingre/log-wanted")
        until("the errand has begun", lambda: machine.ask_code("cat /run/egne/log")[0] == "looking")
        machine.ask("systemctl kill --signal=KILL egne-log.service")
        gone = "test ! -e /run/egne-fingre/log-wanted && cat /run/egne/log"
        until("the wish is gone", lambda: machine.ask_code(gone)[1] == 0)
        if machine.ask(gone) != "refused":
            raise Failed("an errand that was killed is not told as refused")
        machine.ask("touch /run/egne-fingre/log-wanted")
        until("the next errand ends", lambda: machine.ask_code(f"{gone} | grep nothing-found")[1] == 0)
        place.note("killed: refused, no wish left; the next one: nothing found, as there is no stick")


PARTS = (updates, power_cuts, monkey, errands)
