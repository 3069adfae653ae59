#!/usr/bin/env python3
"""Process start to first picture, and resident memory, of the release binary in a window under Xvfb.

Usage: tests/bench/start.py [BINARY]  (needs Xvfb and xwd; drops the page cache for the cold start where it may)
"""
import os, subprocess, sys, time

binary = sys.argv[1] if len(sys.argv) > 1 else "target/release/egne-fingre"
display = ":87"
xvfb = subprocess.Popen(["Xvfb", display, "-screen", "0", "1280x800x24"], stderr=subprocess.DEVNULL)
time.sleep(1)
env = {**os.environ, "DISPLAY": display}
env.pop("WAYLAND_DISPLAY", None)


def band_is_drawn():
    shot = subprocess.run(["xwd", "-root", "-silent"], env=env, capture_output=True).stdout
    return bytes([0x3C, 0xC9, 0xFF]) in shot[-1280 * 800 * 4:-1280 * 790 * 4] if len(shot) > 4_000_000 else False


def memory(pid):
    with open(f"/proc/{pid}/status") as status:
        return [" ".join(line.split()) for line in status if line.startswith(("VmRSS", "RssAnon"))]


def once(label):
    start = time.monotonic()
    program = subprocess.Popen([binary, "run", "--profile", "kiosk"], env=env, stderr=subprocess.DEVNULL)
    while not band_is_drawn() and time.monotonic() - start < 20:
        pass
    print(f"{label}: first picture after {time.monotonic() - start:.3f} s")
    time.sleep(3)
    print(f"{label}: {memory(program.pid)}")
    program.kill()
    program.wait()
    time.sleep(0.5)


try:
    try:
        subprocess.run(["sync"])
        with open("/proc/sys/vm/drop_caches", "w") as drop:
            drop.write("3")
        once("cold")
    except OSError as error:
        print(f"cold start not measured: {error}")
    for _ in range(5):
        once("warm")
finally:
    xvfb.kill()
