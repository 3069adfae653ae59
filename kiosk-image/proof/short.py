"""The short set: what must hold at every change. Each function is one part; its first line says what it shows.

Deliberately absent: how (machine.py, place.py).
"""

import re
import tempfile

from proof import places, varstore
from proof.devices import Devices
from proof.finger import Finger
from proof.machine import FIRMWARE, Failed, until
from proof.place import KEYS, MIB, ROOT_A, flip, provision, remove, write_kernel_image

STAFF_CODE = "4711"
# No word of ours, and keys that lie in one place on every keyboard.
PLANTED = "q7vz3kx9wj2m"
# Goals for plain hardware. Under TCG on a busy host they are printed beside what it took; only far more is a failure.
GOAL_CRASH, GOAL_HANG, TOO_LONG = 2.0, 12.0, 120.0

KIOSK = f"""profile = "kiosk"
[staff]
code = "{STAFF_CODE}"
[reader]
port = "/dev/kiosk/mrz"
dialect = {{ name = "elyctis" }}
[printer]
kind = "receipt"
port = "/dev/kiosk/printer"
baud = 115200
flow = "hardware"
"""


def starts_and_teaches(place):
    """The sealed image starts by UEFI into the start screen; a lesson opens by touch; chords lead nowhere."""
    with place.start("start") as machine:
        place.until_golden(machine, "start")
        place.note(f"start screen after {machine.seconds():.0f} s of wall time, TCG")
        for chord in places.CHORDS:
            machine.keys(*chord)
        for chord in places.ENDING_CHORDS:
            # Still the program, still able: what it shows next is an answer to a touch.
            machine.touch(*places.DANISH)
            place.until_golden(machine, "courses")
            machine.touch(*places.COURSE)
            place.until_golden(machine, "lessons")
            machine.keys(*chord)
            place.until_golden(machine, "start")


def teaches_reads_and_prints(place):
    """A provisioned terminal: a whole lesson by touch, its slip on the printer, a document on the staff screen; what
    was typed is in no part of the memory afterwards."""
    disk = place.copy("provisioned")
    with tempfile.NamedTemporaryFile("w", suffix=".toml") as file:
        file.write(KIOSK)
        file.flush()
        provision(disk, file.name)
    with Devices(place.args.devices, f"{place.folder}/devices") as devices:
        with place.start("provisioned", disk, extra=tuple(devices.options())) as machine:
            place.until_golden(machine, "start")
            finger = Finger(machine)
            log_in_with_mitid(finger)
            place.until_golden(machine, "lesson-done")
            finger.touch(*places.PRINT, "print")
            until("a slip came out", devices.slips)
            place.note(f"a lesson and its slip after {machine.seconds():.0f} s")
            machine.keys("ctrl", "alt", "delete")
            place.until_golden(machine, "start")
            if found := machine.holds(PLANTED):
                raise Failed(f"memory holds what was typed, at {found}")
            place.note(f"{machine.memory} MB of memory searched: nothing of what was typed")
            finger = Finger(machine)
            finger.touch(*places.STAFF, "staff")
            for key in (*STAFF_CODE, "open"):
                finger.touch(*places.KEYPAD[key], "the code")
            place.until_golden(machine, "staff", without=places.STAFF_CHANGES)
            devices.tell("reader", "insert td3")
            place.until_golden(machine, "staff-read", without=places.STAFF_CHANGES)
    remove(disk)


def log_in_with_mitid(finger):
    """The first lesson of MitID, to its end; something is typed and taken back on the way."""
    for point in (places.DANISH, places.COURSE, places.LESSON):
        finger.touch(*point, "the lists")
    for what in ("log on", "choose", "the field"):
        finger.ring(what)
    finger.type(PLANTED)
    # Proves that the search below would find it.
    until("what was typed is found in memory", lambda: finger.machine.holds(PLANTED), pause=3)
    finger.type(["backspace"] * len(PLANTED))
    for what in (*("a figure of the name",) * 6, "go on", "open the app"):
        finger.ring(what)
    for _ in range(6):
        finger.ring("the PIN")
    finger.drag(places.PHONE, places.CODE, "the code")
    finger.drag(*places.APPROVE, "approve")
    for what in ("back", "log off"):
        finger.ring(what)
    finger.touch(*places.ADDRESS, "the address")


def recovers(place):
    """Killed, hung or out of memory, the program is back and the rest stands; the promises hold from inside."""
    with place.start("recovers", kind="proof") as machine:
        machine.until_console('event="first-picture"')
        up = re.search(r"\[ *([0-9.]+)\] egne-fingre\[\d+\]: .*first-picture", machine.console())
        place.note(f"first picture at {up[1] if up else '?'} s of guest time, {machine.seconds():.0f} s of wall time")
        promises(place, machine)
        memory_used(place, machine)
        for what, act, goal in (
            ("killed", "systemctl kill -s KILL egne-fingre", GOAL_CRASH),
            ("hung", "systemctl kill -s STOP egne-fingre", GOAL_HANG),
            (
                "out of memory",
                "systemctl set-property --runtime egne-fingre MemoryMax=4M; sleep 1;"
                " systemctl set-property --runtime egne-fingre MemoryMax=256M",
                GOAL_HANG,
            ),
        ):
            seconds = back_after(machine, act)
            place.note(f"{what}: back on the start screen in {seconds:.1f} s of guest time (goal {goal:.0f} s)")
            if seconds > TOO_LONG:
                raise Failed(f"{what}: {seconds:.1f} s is more than {TOO_LONG:.0f} s")


def memory_used(place, machine):
    """Notes what the program and the whole system take, in MB."""
    program = machine.ask(
        "grep -E '^(VmRSS|RssAnon)' /proc/$(systemctl show -P MainPID egne-fingre)/status | tr -dc '0-9\\n'"
    )
    total, free = machine.ask("grep -E '^Mem(Total|Available)' /proc/meminfo | tr -dc '0-9\\n'").split()
    resident, private = (int(size) // 1000 for size in program.split())
    whole = (int(total) - int(free)) // 1000
    place.note(f"memory: program {resident} MB, {private} MB of it its own; the whole system {whole} MB")


def back_after(machine, act):
    """Guest seconds from the act to the next first picture."""
    before = machine.console().count('event="first-picture"')
    begun = float(machine.ask(f"cut -d' ' -f1 /proc/uptime; {act}").split()[0])
    until(
        "the program is back", lambda: machine.console().count('event="first-picture"') > before
    )
    times = re.findall(r"\[ *([0-9.]+)\] egne-fingre\[\d+\]: .*first-picture", machine.console())
    return float(times[-1]) - begun


def promises(place, machine):
    """What SECURITY.md says, asked of the running system."""
    for question, wanted in places.PROMISES:
        said, _ = machine.ask_code(question)
        if re.fullmatch(wanted, said.strip(), re.DOTALL) is None:
            raise Failed(f"promise broken: {question!r} said {said!r}, not {wanted!r}")
    place.note(f"{len(places.PROMISES)} promises hold inside")


def damaged_root(place):
    """One changed bit of the root: no start."""
    disk = place.copy("damaged", "proof")
    flip(disk, ROOT_A * MIB + 10)
    refuses(place, "damaged", disk)


def wrong_hash(place):
    """A kernel image that names another root, or a tree of another root: no start."""
    with open(f"{place.args.proof}/uki.efi", "rb") as file:
        image = bytearray(file.read())
    at = image.index(b"egne.root=") + len(b"egne.root=")
    # The last figure: the mark in the header, its first half, still fits.
    image[at + 63] ^= 1 if image[at + 63] not in b"9f" else 3
    path = f"{place.folder}/other-hash.efi"
    with open(path, "wb") as file:
        file.write(image)
    disk = place.copy("wrong-hash", "proof")
    write_kernel_image(disk, path)
    refuses(place, "wrong-hash", disk)
    remove(path)


def refuses(place, name, disk):
    with place.start(name, disk, kind="proof") as machine:
        machine.until_off()
        said = machine.console()
        if "first-picture" in said:
            raise Failed("the terminal started from a damaged disk")
        if "egne-refused" not in said and "dm-verity device corrupted" not in said:
            raise Failed(f"off, but not because it refused: {said[-300:]!r}")
    remove(disk)


def secure_boot(place):
    """With Secure Boot on our key starts the terminal; a changed kernel image does not start."""
    store = f"{place.folder}/our-keys.fd"
    varstore.write(f"{FIRMWARE}/OVMF_VARS_4M.fd", f"{KEYS}/secureboot.crt", store)
    with place.start("secure", kind="proof", variables=store) as machine:
        machine.until_console('event="first-picture"')
        state = machine.ask("tail -c 1 /sys/firmware/efi/efivars/SecureBoot-8be4df61-* | od -An -tu1")
        if state.strip() != "1":
            raise Failed(f"Secure Boot was not on: {state!r}")
    disk = place.copy("altered", "proof")
    path = f"{place.folder}/altered.efi"
    with open(f"{place.args.proof}/uki.efi", "rb") as file:
        image = bytearray(file.read())
    image[image.index(b"quiet loglevel")] ^= 1
    with open(path, "wb") as file:
        file.write(image)
    write_kernel_image(disk, path)
    with place.start("altered", disk, kind="proof", variables=store) as machine:
        # The firmware says so when the loader, which it trusts, gives up.
        machine.until_console("failed to start Boot0001")
        if "egne-started" in machine.console():
            raise Failed("a changed kernel image started")
    remove(disk)
    remove(path)


PARTS = (starts_and_teaches, teaches_reads_and_prints, recovers, damaged_root, wrong_hash, secure_boot)
