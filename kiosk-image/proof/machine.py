"""A terminal under QEMU: starts it, looks at its screen, touches it, talks to the agent of the tests.

TCG only; KVM is not asked for, as it is not what CI has. Every wait is for a condition, with a generous limit.
Deliberately absent: what is to be expected (the sets do that).
"""

import json
import mmap
import os
import re
import shutil
import signal
import socket
import subprocess
import time

from proof import picture

WIDTH, HEIGHT = 1280, 800
FIRMWARE = "/usr/share/OVMF"
LIMIT = 900.0  # seconds for anything that must happen; far more than it takes, as hosts may be busy


class Failed(Exception):
    """A condition did not come true, or came true that must not."""


def until(what, condition, limit=LIMIT, pause=0.2):
    """The first true value of `condition`, or Failed after `limit` seconds."""
    end = time.monotonic() + limit
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise Failed(f"not within {limit:.0f} s: {what}")
        time.sleep(pause)


class Machine:
    """One run of QEMU. `disk` is written to only with `keep`; otherwise what is written is forgotten."""

    def __init__(self, disk, folder, keep=False, variables=None, memory=512, extra=()):
        self.folder = folder
        self.memory = memory
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        self.console_path = os.path.join(folder, "console.log")
        secure = variables is not None
        store = os.path.join(folder, "variables.fd")
        shutil.copy(variables or f"{FIRMWARE}/OVMF_VARS_4M.fd", store)
        code = f"{FIRMWARE}/OVMF_CODE_4M{'.secboot' if secure else ''}.fd"
        command = [
            "qemu-system-x86_64",
            *("-machine", f"q35{',smm=on' if secure else ''}", "-accel", "tcg,thread=multi", "-cpu", "max"),
            *("-smp", "2", "-m", str(memory), "-display", "none", "-nodefaults", "-no-reboot"),
            *("-uuid", "45474e45-0000-4000-8000-0000000000ff"),
            *("-global", "driver=cfi.pflash01,property=secure,value=on") * secure,
            *("-drive", f"if=pflash,format=raw,readonly=on,file={code}"),
            *("-drive", f"if=pflash,format=raw,file={store}"),
            *("-drive", f"if=none,id=disk,format=raw,file={disk}{'' if keep else ',snapshot=on'}"),
            *("-device", "virtio-blk-pci,drive=disk,bootindex=0"),
            *("-device", f"virtio-vga,xres={WIDTH},yres={HEIGHT}", "-device", "virtio-rng-pci"),
            *("-chardev", f"file,id=console,path={self.console_path}", "-device", "isa-serial,chardev=console"),
            *("-chardev", f"socket,id=agent,path={folder}/agent,server=on,wait=off"),
            *("-device", "isa-serial,chardev=agent"),
            *("-device", "qemu-xhci", "-device", "usb-tablet", "-device", "usb-kbd", "-device", "i6300esb"),
            *("-action", "watchdog=reset"),
            *("-qmp", f"unix:{folder}/qmp,server=on,wait=off"),
            *extra,
        ]
        self.started = time.monotonic()
        with open(os.path.join(folder, "qemu.log"), "wb") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )
        self.qmp = None
        self.agent = None
        try:
            self._connect()
        except Failed:
            self.end()
            raise

    def _connect(self):
        def attempt():
            if self.process.poll() is not None:
                with open(os.path.join(self.folder, "qemu.log"), encoding="utf-8", errors="replace") as log:
                    raise Failed(f"QEMU ended: {log.read()[-500:]}")
            line = socket.socket(socket.AF_UNIX)
            try:
                line.connect(f"{self.folder}/qmp")
                return line
            except OSError:
                line.close()
                return None

        line = until("QMP answers", attempt, 60)
        self.qmp = line.makefile("rw")
        self.qmp.readline()
        self.tell("qmp_capabilities")

    def tell(self, command, **arguments):
        """A QMP command; returns its answer."""
        self.qmp.write(json.dumps({"execute": command, "arguments": arguments}) + "\n")
        self.qmp.flush()
        for line in self.qmp:
            answer = json.loads(line)
            if "return" in answer:
                return answer["return"]
            if "error" in answer:
                raise Failed(f"{command}: {answer['error']['desc']}")
        raise Failed(f"{command}: QEMU is gone")

    def seconds(self):
        """Seconds since QEMU was started."""
        return time.monotonic() - self.started

    def console(self):
        with open(self.console_path, encoding="utf-8", errors="replace") as log:
            return log.read()

    def until_console(self, text, limit=LIMIT, after=0):
        """Waits until `text` stands on the console, counted from character `after`."""

        def seen():
            if text in self.console()[after:]:
                return True
            if self.process.poll() is not None:
                raise Failed(f"the machine went off; it never said {text!r}")
            return False

        until(f"{text!r} on the console", seen, limit)

    def until_off(self, limit=LIMIT):
        until("the machine goes off", lambda: self.process.poll() is not None, limit)

    def screen(self):
        """The picture on the screen now."""
        path = os.path.join(self.folder, "screen.ppm")
        self.tell("screendump", filename=path)
        return picture.read_ppm(path)

    def ask(self, request, limit=LIMIT):
        """Has the agent run a line of shell; returns what it printed. Fails where the line fails."""
        text, code = self.ask_code(request, limit)
        if code != 0:
            raise Failed(f"agent: {request!r} gave {code}: {text}")
        return text

    def ask_code(self, request, limit=LIMIT):
        if self.agent is None:
            self.agent = socket.socket(socket.AF_UNIX)
            self.agent.connect(f"{self.folder}/agent")
        self.agent.settimeout(limit)
        self.agent.sendall(request.encode() + b"\n")
        read = b""
        while re.search(rb"=done \d+\r?\n$", read) is None:
            try:
                more = self.agent.recv(65536)
            except TimeoutError as error:
                raise Failed(f"agent: no answer to {request!r}; so far {read[-300:]!r}") from error
            if not more:
                raise Failed(f"agent: gone at {request!r}")
            read += more
        body, _, code = read.decode(errors="replace").replace("\r", "").rpartition("=done ")
        return body.replace("=ready\n", "").strip(), int(code)

    def _input(self, *events):
        self.tell("input-send-event", events=list(events))
        time.sleep(0.2)  # one poll of the USB tablet; not a wait for an outcome

    def _point(self, x, y):
        self._input(
            {"type": "abs", "data": {"axis": "x", "value": x * 32767 // WIDTH}},
            {"type": "abs", "data": {"axis": "y", "value": y * 32767 // HEIGHT}},
        )

    def _finger(self, down):
        self._input({"type": "btn", "data": {"down": down, "button": "left"}})

    def restart(self):
        """The terminal starts again, which ends QEMU (-no-reboot); the agent's answer may be lost on the way."""
        try:
            self.ask_code("systemctl --no-block reboot")
        except (OSError, Failed):
            pass
        self.until_off()

    def touch(self, x, y):
        """A finger down and up at a point of the screen."""
        self._point(x, y)
        self._finger(True)
        self._finger(False)

    def drag(self, start, end, steps=8):
        """A finger down at one point, drawn to another, and up."""
        self._point(*start)
        self._finger(True)
        for step in range(1, steps + 1):
            self._point(*(a + (b - a) * step // steps for a, b in zip(start, end, strict=True)))
        self._finger(False)
        self._point(640, 795)

    def holds(self, text):
        """Where in the whole memory of the machine a text stands, as bytes or with two bytes a letter."""
        path = os.path.join(self.folder, "memory.bin")
        self.tell("stop")
        self.tell("pmemsave", val=0, size=self.memory << 20, filename=path)
        self.tell("cont")
        with open(path, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as memory:
            found = [memory.find(form) for form in (text.encode(), text.encode("utf-16-le"), text.encode("utf-32-le"))]
        os.unlink(path)
        return [at for at in found if at >= 0]

    def keys(self, *names):
        """Keys held together, by QEMU's names."""
        self.tell("send-key", keys=[{"type": "qcode", "data": name} for name in names])
        # QEMU puts 100 ms between their events, and would let a finger overtake them; not a wait for an outcome.
        time.sleep(0.2 * len(names) + 0.1)

    def end(self):
        """As if the plug was pulled."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind is not None and self.process.poll() is None:
            picture.write_png(os.path.join(self.folder, "failed.png"), self.screen())
        self.end()
