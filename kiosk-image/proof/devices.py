"""The simulated passport reader and receipt printer, as processes, on two USB serial lines of the machine.

Both are `egne-fingre simulate` of a normal build, on pseudo-terminals that QEMU opens; in the terminal they appear as
FTDI converters, with the numbers by which its udev rules name /dev/kiosk/mrz and /dev/kiosk/printer.
Deliberately absent: how a reader or printer behaves.
"""

import os
import shutil
import subprocess

from proof.machine import Failed, until


class Devices:
    """`program` None means that nothing is plugged in."""

    def __init__(self, program, folder):
        self.folder = folder
        self.processes = {}
        if program is None:
            return
        if not os.access(program, os.X_OK):
            raise Failed(f"no program at {program}; cargo build -p egne-fingre makes it")
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(f"{folder}/slips")
        self._start("reader", program, "reader", "--link", f"{folder}/reader", "--dialect", "elyctis")
        self._start("printer", program, "printer", "--pty", f"{folder}/printer", "--out", f"{folder}/slips")

    def _start(self, name, program, *arguments):
        with open(f"{self.folder}/{name}.log", "wb") as log:
            self.processes[name] = subprocess.Popen(
                [program, "simulate", *arguments], stdin=subprocess.PIPE, stdout=log, stderr=log, text=True
            )
        until(f"the {name} is there", lambda: os.path.exists(f"{self.folder}/{name}"), 30)

    def options(self):
        """What QEMU must be told."""
        for name in self.processes:
            path = os.path.realpath(f"{self.folder}/{name}")
            yield from ("-chardev", f"serial,id={name},path={path}")
            yield from ("-device", f"usb-serial,chardev={name},serial=egne-{name},always-plugged=on")

    def tell(self, name, what):
        """One line to a device: insert a document, open the cover."""
        if name not in self.processes:
            raise Failed(f"there is no {name}")
        self.processes[name].stdin.write(what + "\n")
        self.processes[name].stdin.flush()

    def slips(self):
        return sorted(os.listdir(f"{self.folder}/slips"))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in self.processes.values():
            process.kill()
            process.wait()
