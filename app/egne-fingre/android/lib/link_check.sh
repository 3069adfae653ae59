# The way without SDK and NDK: check, link against stand-ins of the system's libraries, pack, sign, verify.
#
# The stand-ins hold names and no code, so what comes out was never run and is never offered as a release: its file
# name, its label, its package id and its manifest say link check. What the link does prove stands in README.md.
#
# Deliberately absent: a walk through the stack. Debian has no unwinder for Android, so here a panic aborts.

# As new as the resource table of Debian's android-framework-res; a store wants a newer one.
readonly link_check_sdk=29

# android_cargo ARGUMENTS…: with a standard library built for the target. As the release but for panics.
android_cargo() {
    (cd "$source_tree" && CARGO_PROFILE_ANDROID_PANIC=abort \
        cargo "$1" -Zbuild-std=std,panic_abort -Zbuild-std-features=default "${@:2}")
}

# check TARGET…
check() {
    android_cargo check -q --locked --profile android -p egne-fingre --lib --no-default-features --features android \
        "${@/#/--target=}"
}

# Names of crates and features that have no place on a tablet, in its whole tree.
nothing_else() {
    local found
    found=$(cd "$source_tree" && cargo tree -q --locked -p egne-fingre --no-default-features --features android \
        --target "$triple" -e features,no-dev,no-build --prefix none) || fail "cargo cannot list what the library is made of"
    ! grep -E 'simulators|backend-testing|winit|linuxkms|serialport|linuxvideo|rustls|native-tls|skia-bindings' <<<"$found" ||
        fail "these are not for a tablet"
}

link_check() {
    apk=$out/egne-fingre-$version_name-link-check-$abi.apk
    step "nothing else" nothing_else
    step stubs make_stubs
    step link link
    step pack pack
    step sign sign
    aapt dump badging "$apk" >"$out/badging.txt"
    step verify verify link-check "$apk" "$llvm"
    echo "$apk: a link-check APK, never run on a device; README.md says what it proves"
}

make_stubs() {
    stubs=$out/stubs
    (cd "$source_tree" && python3 "$here/lib/stubs.py" --triple "$triple" --llvm "$llvm" --out "$stubs")
}

# The flags are for the last step alone, so that a change of them compiles nothing else anew.
link() {
    LLD=$llvm/ld.lld android_cargo "${cargo_library[@]}" -- -Clinker="$here/lib/lld-gcc" -Clinker-flavor=gcc \
        -Clink-arg=-L"$stubs" "${linked_with[@]/#/-Clink-arg=}"
    library=$CARGO_TARGET_DIR/$triple/android/libegne_fingre.so
}

pack() {
    local stage=$out/stage
    rm -rf "$stage"
    mkdir -p "$stage"
    copy_assets "$stage/assets"
    write_manifest "$stage" "$link_check_sdk" link-check
    aapt package -f -M "$stage/AndroidManifest.xml" -S "$here/res" -A "$stage/assets" \
        -I "$root/usr/share/android-framework-res/framework-res.apk" -F "$stage/resources.apk" >/dev/null
    python3 "$here/lib/pack.py" "$stage/resources.apk" "$out/unsigned.apk" "lib/$abi/libegne_fingre.so=$library"
}

# A key for this one file; whoever wants to update it cannot.
sign() {
    local key=$out/throw-away.keystore
    rm -f "$key" "$apk"
    keytool -genkeypair -keystore "$key" -storepass throw-away -alias throw-away -keyalg RSA -keysize 3072 \
        -validity 30 -dname "CN=Egne Fingre link check throw-away key" 2>/dev/null
    apksigner sign --ks "$key" --ks-pass pass:throw-away --min-sdk-version "$min_sdk" \
        --v1-signing-enabled false --v2-signing-enabled true --v3-signing-enabled true --v4-signing-enabled false \
        --out "$apk" "$out/unsigned.apk"
    rm -f "$key" "$out/unsigned.apk"
}
