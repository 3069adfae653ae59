"""Stand-ins of Android's system libraries for the linker: names without code.

The names come out of declarations that are independent of our link: the crates `libc` and `ndk-sys` in the versions of
Cargo.lock, and for mathematics those of C99. So a link proves that every name our library wants is declared for Android
by somebody else. It proves nothing about API levels, shapes of structures or behaviour.

Names that our own crates declare by `#[link(name = "...")] unsafe extern` are added as they declare them, and told, as
nobody else vouches for them.
"""

import argparse
import glob
import json
import re
import subprocess
import sys
from pathlib import Path

# Which of ndk-sys' names are in which library (NDK documentation, "Native APIs", 2026-11).
NDK = {
    "android": r"ALooper|AInput|AMotion|AKey|ANative|AAsset|AConfig|ASensor|AChoreo|AObb|AStorage|AFont|ASystemFont"
    r"|ASurface|APerf|AThermal|ATrace|AHardware",
    "nativewindow": r"ANativeWindow|AHardwareBuffer",
    "mediandk": r"AMedia|AImage",
    "camera2ndk": r"ACamera|ACapture",
    "jnigraphics": r"AndroidBitmap|AImageDecoder",
    "aaudio": r"AAudio",
    "sync": r"sync_",
    "log": r"__android_log",
}
# <dlfcn.h>, <link.h>.
DL = "dlopen dlsym dlclose dlerror dladdr dl_iterate_phdr"
# <math.h> of C99 in double and float, and what LLVM makes of a sine beside a cosine.
MATH = """acos asin atan atan2 cos sin tan acosh asinh atanh cosh sinh tanh exp exp2 expm1 frexp ilogb ldexp log log10
log1p log2 logb modf scalbn cbrt fabs hypot pow sqrt erf erfc lgamma tgamma ceil floor nearbyint rint round trunc fmod
remainder remquo copysign nextafter fdim fmax fmin fma sincos lgamma_r"""
# What a compiler calls by itself and no header declares (Itanium C++ ABI, POSIX).
RUNTIME = "memcpy memmove memset memcmp bcmp strlen __cxa_atexit __cxa_finalize __errno environ __stack_chk_fail"


def declared(files):
    """Functions and statics that Rust sources declare."""
    names = set()
    for file in files:
        text = Path(file).read_text(errors="replace")
        text = re.sub(r'#\[link_name = "([^"]+)"\]\s*pub fn \w+', r"pub fn \1", text)
        names |= set(re.findall(r"\bpub fn (\w+)\s*\(", text))
        names |= set(re.findall(r"\bpub static (?:mut )?(\w+)\s*:", text))
    return names


def ours(files):
    """Functions that our own sources declare, by library."""
    found = {}
    block = re.compile(r'#\[link\(name = "(\w+)"\)\]\s*unsafe extern "C" \{(.*?)\n\}', re.S)
    for file in files:
        for name, body in block.findall(Path(file).read_text(errors="replace")):
            found.setdefault(name, set()).update(re.findall(r"\bfn (\w+)\s*\(", body))
    return found


def source_of(packages, name):
    """The folder of the newest version of a crate in our tree."""
    of_name = [package for package in packages if package["name"] == name]
    if not of_name:
        sys.exit(f"stubs: {name} is not in the tree; what declares the system's names?")
    newest = max(of_name, key=lambda package: [int(n) for n in re.findall(r"\d+", package["version"])[:3]])
    return Path(newest["manifest_path"]).parent, newest["version"]


def assemble(folder, llvm, triple, name, symbols):
    """libNAME.so that has the symbols and nothing else."""
    text = "".join(f".globl {s}\n.type {s},@function\n{s}:\n" for s in sorted(symbols))
    (folder / f"{name}.s").write_text(text)
    call = [f"{llvm}/llvm-mc", f"--triple={triple}", "--filetype=obj", "-o", folder / f"{name}.o", folder / f"{name}.s"]
    subprocess.run(call, check=True)
    call = [f"{llvm}/ld.lld", "-shared", f"-soname=lib{name}.so", "-o", folder / f"lib{name}.so", folder / f"{name}.o"]
    subprocess.run(call, check=True)
    (folder / f"{name}.o").unlink()
    (folder / f"{name}.s").unlink()


def unwinder(folder, llvm, triple):
    """libunwind.a, which the standard library asks for: a stack without frames. Panics abort, so nobody walks it."""
    ret = "mov w0, #5\nret" if triple.startswith("aarch64") else "mov $5, %eax\nret"
    zero = "mov x0, #0\nret" if triple.startswith("aarch64") else "xor %eax, %eax\nret"
    asked = ("_Unwind_GetIP", "_Unwind_GetCFA", "_Unwind_FindEnclosingFunction")
    names = {"_Unwind_Backtrace": ret} | dict.fromkeys(asked, zero)
    text = ".text\n" + "".join(f".globl {n}\n.type {n},@function\n{n}:\n{code}\n" for n, code in names.items())
    (folder / "unwind.s").write_text(text)
    call = [f"{llvm}/llvm-mc", f"--triple={triple}", "--filetype=obj", "-o", folder / "unwind.o", folder / "unwind.s"]
    subprocess.run(call, check=True)
    (folder / "libunwind.a").unlink(missing_ok=True)
    subprocess.run([f"{llvm}/llvm-ar", "rcs", folder / "libunwind.a", folder / "unwind.o"], check=True)
    (folder / "unwind.o").unlink()
    (folder / "unwind.s").unlink()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--triple", required=True)
    parser.add_argument("--llvm", required=True)
    parser.add_argument("--out", required=True, type=Path)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    call = ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", args.triple]
    packages = json.loads(subprocess.run(call, check=True, capture_output=True).stdout)["packages"]
    crate, version = source_of(packages, "libc")
    android = ["unix/mod.rs", "unix/linux_like/mod.rs", "unix/linux_like/linux_l4re_shared.rs"]
    files = [crate / "src" / file for file in android]
    files += glob.glob(f"{crate}/src/unix/linux_like/android/**/*.rs", recursive=True)
    files += glob.glob(f"{crate}/src/new/**/*.rs", recursive=True)
    math = {name + kind for name in MATH.split() for kind in ("", "f")}
    libraries = {"m": math, "dl": set(DL.split())}
    names = declared(file for file in files if Path(file).exists())
    libraries["c"] = (names | set(RUNTIME.split())) - math - libraries["dl"]
    print(f"libc {version}: {len(names)} names")
    crate, version = source_of(packages, "ndk-sys")
    names = declared(glob.glob(f"{crate}/src/ffi_aarch64.rs"))
    print(f"ndk-sys {version}: {len(names)} names")
    for library, pattern in NDK.items():
        libraries[library] = {name for name in names if re.match(pattern, name)}
    libraries["log"] |= {"__android_log_write", "__android_log_print"}
    members = [Path(package["manifest_path"]).parent for package in packages if package["source"] is None]
    for library, names in ours(file for member in members for file in member.glob("src/**/*.rs")).items():
        own = names - libraries.get(library, set())
        libraries[library] = libraries.get(library, set()) | names
        print(f"our own word only for {len(own)} names of lib{library}.so")
    for library, names in libraries.items():
        assemble(args.out, args.llvm, args.triple, library, names)
    unwinder(args.out, args.llvm, args.triple)


main()
