# The way with SDK and NDK: a release, as a package to install (APK) and as a bundle for a store (AAB).
#
# NEVER RUN: there was no SDK where it was written. Each call is as its tool's documentation has it (2026-11).
# cargo-ndk and Gradle are not needed: the tree has no C for Android, no Java, and one library.
#
#   ANDROID_HOME            SDK with platforms;android-35 or newer and build-tools;35.0.0 or newer
#   ANDROID_NDK_HOME        NDK r27 or newer; without it the newest in the SDK
#   EGNE_KEYSTORE, EGNE_KEY_ALIAS, EGNE_KEYSTORE_PASSWORD   the key, which is never in the tree
#   EGNE_BUNDLETOOL         bundletool.jar, for the bundle
#
# Deliberately absent: a key of our own, and anything that would be fetched.

release() {
    step "what is there" find_tools
    step library release_library
    step package release_package
    step verify verify release "$apk" "$llvm"
    step bundle release_bundle
    echo "$apk"
    echo "$bundle"
}

newest() {
    local all=("$1"/*)
    if [[ -e ${all[0]} ]]; then printf '%s\n' "${all[@]}" | sort -V | tail -1; fi
}

# Says everything that is missing at once.
find_tools() {
    local sdk=${ANDROID_HOME:-${ANDROID_SDK_ROOT:-}} missing=() host=linux-x86_64 ndk name
    if [[ $(uname) == Darwin ]]; then host=darwin-x86_64; fi
    ndk=${ANDROID_NDK_HOME:-$(newest "$sdk/ndk")}
    llvm=$ndk/toolchains/llvm/prebuilt/$host/bin
    platform=$(newest "$sdk/platforms")
    target_sdk=${platform##*android-}
    target_sdk=${target_sdk%%[!0-9]*}
    build_tools=$(newest "$sdk/build-tools")
    local tools_version=${build_tools##*/} ndk_version
    ndk_version=$(sed -n 's/^Pkg.Revision *= *\([0-9]*\).*/\1/p' "$ndk/source.properties" 2>/dev/null || true)
    ((${ndk_version:-0} >= 27)) || missing+=("NDK r27 or newer: sdkmanager 'ndk;27.2.12479018'")
    ((${target_sdk:-0} >= 35)) || missing+=("a platform of API 35 or newer: sdkmanager 'platforms;android-35'")
    tools_version=${tools_version%%[!0-9]*}
    ((${tools_version:-0} >= 35)) || missing+=("build tools 35 or newer: sdkmanager 'build-tools;35.0.0'")
    command -v java jarsigner >/dev/null || missing+=("a JDK, with java and jarsigner on the path")
    rustup target list --installed 2>/dev/null | grep -qx "$triple" || missing+=("rustup target add $triple")
    for name in EGNE_KEYSTORE EGNE_BUNDLETOOL; do
        [[ -f ${!name:-} ]] || missing+=("$name: the path of a file; the head of lib/release.sh says of which")
    done
    for name in EGNE_KEY_ALIAS EGNE_KEYSTORE_PASSWORD; do
        [[ -n ${!name:-} ]] || missing+=("$name; the head of lib/release.sh says what it is")
    done
    if ((${#missing[@]})); then
        printf 'missing: %s\n' "${missing[@]}" >&2
        fail "with ANDROID_HOME a release is built; without it a link-check APK, which needs none of these"
    fi
    apksigner() { "$build_tools/apksigner" "$@"; }
}

# Panics unwind here as on a terminal: the NDK has what walks the stack, and drivers catch their own.
release_library() {
    local linked=("${linked_with[@]/#/-Clink-arg=-Wl,}")
    (cd "$source_tree" && CARGO_TARGET_AARCH64_LINUX_ANDROID_LINKER=$llvm/aarch64-linux-android$min_sdk-clang \
        CARGO_TARGET_AARCH64_LINUX_ANDROID_RUSTFLAGS="${linked[*]}" cargo "${cargo_library[@]}")
    library=$CARGO_TARGET_DIR/$triple/android/libegne_fingre.so
}

release_package() {
    local stage=$out/stage
    apk=$out/egne-fingre-$version_name-$abi.apk
    rm -rf "$stage" "$apk"
    mkdir -p "$stage"
    copy_assets "$stage/assets"
    write_manifest "$stage" "$target_sdk" release
    "$build_tools/aapt2" compile --dir "$here/res" -o "$stage/res.zip"
    resources "$stage/resources.apk"
    python3 "$here/lib/pack.py" "$stage/resources.apk" "$out/unsigned.apk" "lib/$abi/libegne_fingre.so=$library"
    apksigner sign --ks "$EGNE_KEYSTORE" --ks-key-alias "$EGNE_KEY_ALIAS" --ks-pass env:EGNE_KEYSTORE_PASSWORD \
        --min-sdk-version "$min_sdk" --out "$apk" "$out/unsigned.apk"
    rm -f "$out/unsigned.apk"
    "$build_tools/aapt2" dump badging "$apk" >"$out/badging.txt"
}

# resources FILE ARGUMENTS…
resources() {
    "$build_tools/aapt2" link -o "$1" -I "$platform/android.jar" --manifest "$out/stage/AndroidManifest.xml" \
        -A "$out/stage/assets" "${@:2}" "$out/stage/res.zip"
}

release_bundle() {
    local base=$out/stage/base
    bundle=$out/egne-fingre-$version_name.aab
    rm -rf "$base" "$base.zip" "$bundle"
    mkdir -p "$base/manifest" "$base/lib/$abi"
    resources "$out/stage/proto.apk" --proto-format
    unzip -q "$out/stage/proto.apk" -d "$base"
    mv "$base/AndroidManifest.xml" "$base/manifest/"
    cp "$library" "$base/lib/$abi/"
    (cd "$base" && zip -q -r "$base.zip" .)
    java -jar "$EGNE_BUNDLETOOL" build-bundle --modules="$base.zip" --output="$bundle"
    jarsigner -keystore "$EGNE_KEYSTORE" -storepass:env EGNE_KEYSTORE_PASSWORD "$bundle" "$EGNE_KEY_ALIAS" >/dev/null
}
