"""Writes a console keymap for `loadkmap` in which no key does anything.

With it Ctrl+Alt+Del, Alt+F2, Ctrl+Alt+Backspace and the rest mean nothing to the kernel's console; the screen program
reads keys by itself, below the console, and is not touched by it.
The format is busybox's: "bkeymap", 256 flags of tables that follow, and each table as 128 numbers of 16 bits.
"""

import struct
import sys

HOLE = 0x0200  # K_HOLE of linux/keyboard.h: no action
TABLES = 16  # every mix of Shift, AltGr, Ctrl and Alt; the kernel knows no others unless they are asked for

flags = bytes(1 if table < TABLES else 0 for table in range(256))
sys.stdout.buffer.write(b"bkeymap" + flags + struct.pack("<128H", *[HOLE] * 128) * TABLES)
