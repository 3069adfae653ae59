# The tools of the link-check build, from Debian's packages, unpacked into a folder and never installed.
#
# rustc-web is Debian's newest Rust, and the only one there whose version meets ours; rust-web-src is the standard
# library that belongs to it, which cargo then builds for Android. Compiler and library must be of one version, and old
# versions leave the mirror, so none is named here. LLVM's linker comes in the version that the compiler stands on.
#
# Deliberately absent: clang, the SDK, the NDK. The tree has no C for Android, so a linker and an assembler do.

# Packages beside the compiler; `llvm` and `lld` get its version.
readonly wanted_packages=(rustc-web cargo-web rust-web-src aapt apksigner zipalign android-framework-res zip
    default-jre-headless)

# toolchain FOLDER: fetches and unpacks what is missing in FOLDER, and sets root, llvm and the environment.
toolchain() {
    local folder=$1 names
    root=$folder/root
    mkdir -p "$folder/debs" "$root"
    if [[ ! -f $folder/packages.txt ]]; then
        names=$(missing_packages) || fail "apt knows no rustc-web: run apt-get update on Debian 12 or newer"
        (cd "$folder/debs" && apt-get download -qq $names) || fail "apt could not fetch the packages; run apt-get update"
        local deb
        for deb in "$folder"/debs/*.deb; do
            dpkg -x "$deb" "$root" || fail "$deb cannot be unpacked"
        done
        relink "$root"
        (cd "$folder/debs" && printf '%s\n' *.deb) >"$folder/packages.txt"
    fi
    export LD_LIBRARY_PATH=$root/usr/lib/x86_64-linux-gnu:$root/usr/lib/x86_64-linux-gnu/android:$root/usr/lib/p7zip
    local tools=("$root"/usr/lib/llvm-*/bin)
    llvm=${tools[0]}
    LD_LIBRARY_PATH+=:$root/usr/lib:${llvm%/bin}/lib
    # A machine without Java has the unpacked one at the end of the path.
    local java=("$root"/usr/lib/jvm/*/bin)
    export PATH=$root/usr/bin:$PATH:${java[0]} RUSTC=$root/usr/bin/rustc RUSTC_BOOTSTRAP=1
    unset RUSTUP_TOOLCHAIN
    rustc_version=$("$RUSTC" --version) || fail "the unpacked compiler does not run: remove $folder and try again"
}

# Debian's own script looks for its jar below /usr.
apksigner() { java -jar "$root/usr/share/java/apksigner.jar" "$@"; }

# Names of everything that an installation would bring, and that is not installed.
missing_packages() {
    local plan version
    plan=$(plan_of rustc-web) || return 1
    version=$(grep -o '^libllvm[0-9]*$' <<<"$plan" | tr -dc 0-9)
    if [[ -z $version ]]; then
        version=$(dpkg-query -W -f '${Package}\n' 'libllvm*' 2>/dev/null | tr -dc '0-9\n' | sort -n | tail -1)
    fi
    plan_of "${wanted_packages[@]}" "lld-$version" "llvm-$version"
}

plan_of() {
    apt-get install -s --no-install-recommends "$@" 2>/dev/null | sed -n 's/^Inst \([^ ]*\) (.*/\1/p' | grep .
}

# Links to whole paths lead out of the folder; those whose goal is in it are turned back.
relink() {
    local link goal
    while IFS= read -r link; do
        goal=$(readlink "$link")
        if [[ -e $1$goal ]]; then ln -sfn "$1$goal" "$link"; fi
    done < <(find "$1" -type l -lname '/*')
}
