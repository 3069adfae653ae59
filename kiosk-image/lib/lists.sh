# What is in the image, as lists beside it: packages with versions, an SBOM in SPDX 2.3, checksums. Sourced by build;
# uses $root, $packages, $out. Deliberately absent: a judgement on any of it.

lists() {
    local deb
    {
        chroot "$root" dpkg-query -W -f '${binary:Package}\t${Version}\t${source:Package}\n' |
            grep -v -E "^($(IFS='|'; printf '%s' "${start_only[*]}"))(:|	)" || fail "no packages in the root"
        for deb in "$packages"/linux-image-*.deb "$packages/${firmware}"_*.deb; do
            dpkg-deb -W --showformat '${Package}\t${Version}\t${Source}\n' "$deb" | sed 's/\t$/\t-/'
        done
    } | sort >"$out/packages.txt"
    python3 "$here/lib/sbom.py" "$out/packages.txt" "$packages" "$version" "$repo/Cargo.lock" >"$out/sbom.spdx.json"
    mkdir -p "$root/usr/share/egne-fingre"
    cp "$out/packages.txt" "$root/usr/share/egne-fingre/"
    printf 'VERSION=%s\nKIND=terminal\n' "$version" >"$root/usr/share/egne-fingre/image"
}

sums() {
    printf "%s\n" "$version" >"$out/version"
    (cd "$out" && sha256sum disk.img root.sqfs root.verity uki.efi loader.efi >sha256sums)
}
