# What both ways share: for whom the package is, the content that lies in it, its manifest, and the look at the whole.

readonly abi=arm64-v8a
readonly triple=aarch64-linux-android
# Android 8.
readonly min_sdk=26

# copy_assets FOLDER: lessons, pages, letters, people, words. Fonts and the machine's own texts are compiled in.
copy_assets() {
    local file
    mkdir -p "$1"
    while IFS= read -r file; do
        mkdir -p "$1/$(dirname "$file")"
        cp "$source_tree/$file" "$1/$file"
    done < <(cd "$source_tree" && find demo-data locales/learner locales/languages.toml -type f \
        ! -path '*/sources/*' ! -name '*.md' ! -name '.*' | sort)
}

# write_manifest FOLDER TARGET_SDK KIND: release or link-check, which is another app with another name.
write_manifest() {
    local id=egne.fingre label="Egne Fingre"
    if [[ $3 == link-check ]]; then
        id+=.linkcheck
        label+=" link check"
    fi
    sed -e "s/@ID@/$id/; s/@LABEL@/$label/; s/@KIND@/$3/; s/@TARGET_SDK@/$2/" \
        -e "s/@VERSION_NAME@/$version_name/; s/@VERSION_CODE@/$version_code/" \
        "$here/AndroidManifest.xml" >"$1/AndroidManifest.xml"
}

# How the library is built: linked for pages of 16 kB, which an NDK before r28 does not do by itself, and with its
# relocations packed.
cargo_library=(rustc -q --locked --profile android -p egne-fingre --lib --no-default-features --features android --target "$triple"
    --crate-type cdylib)
linked_with=(-zmax-page-size=16384 -soname=libegne_fingre.so --pack-dyn-relocs=android --no-undefined)

# verify KIND APK LLVM: everything that must hold of the signed package, said line by line.
verify() {
    apksigner verify --verbose --min-sdk-version "$min_sdk" "$2" >"$out/signature.txt"
    python3 "$here/lib/verify.py" --kind "$1" --llvm "$3" --library "$library" --apk "$2" \
        --imports "$here/imports.txt" --signature "$out/signature.txt" --badging "$out/badging.txt" \
        --assets "$out/stage/assets"
}
