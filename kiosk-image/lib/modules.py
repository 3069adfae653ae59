"""Finds what a list of kernel modules needs, and keeps only that.

Use: modules.py LIST FOLDER-OF-MODULES initrd|root|keep
`initrd` and `root` print the files to load, in the order in which they can be loaded; `keep` deletes every module that
is not among them. A name that is neither module nor built in is an error: a driver must not vanish silently.
Deliberately absent: loading, and what is inside a module.
"""

import os
import sys


def fail(text):
    sys.exit(f"modules: {text}")


def wanted(path, stage):
    """Names of the list, as modules are named in file names of no fixed spelling: '_' for '-'."""
    names = []
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            words = line.split("#")[0].split()
            if not words:
                continue
            if len(words) != 2 or words[0] not in ("initrd", "root"):
                fail(f"{path}:{number}: write 'initrd NAME' or 'root NAME'")
            if stage == "keep" or words[0] == stage:
                names.append(words[1].replace("-", "_"))
    return names


def plain(path):
    return os.path.basename(path).split(".ko")[0].replace("-", "_")


def main():
    list_path, base, stage = sys.argv[1:4]
    needs = {}
    with open(os.path.join(base, "modules.dep"), encoding="utf-8") as lines:
        for line in lines:
            path, rest = line.rstrip("\n").split(":")
            needs[path] = rest.split()
    by_name = {plain(path): path for path in needs}
    with open(os.path.join(base, "modules.builtin"), encoding="utf-8") as lines:
        built_in = {plain(line.strip()) for line in lines}
    order = []
    for name in wanted(list_path, stage):
        if name in built_in:
            continue
        if name not in by_name:
            fail(f"no module is called {name}")
        for path in list(reversed(needs[by_name[name]])) + [by_name[name]]:
            if path not in order:
                order.append(path)
    if stage != "keep":
        print("\n".join(order))
        return
    for path in needs:
        if path not in order:
            os.unlink(os.path.join(base, path))


main()
