# Saves every package of the image in one folder, once. A folder that is complete is never touched again: the second
# build of it needs no network and gives the same bytes. Sourced by build; uses $packages, $work.
# Deliberately absent: choosing versions. What the mirror has today is taken, checked by Debian's signature.

# from RELEASE: where this machine gets packages of it.
from() {
    local found
    found=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Release: $1" | sort -u | head -n 1)
    [[ -n $found ]] || fail "this machine has no source of packages for $1"
    printf '%s' "$found"
}

# A world of its own for apt: no sources or installed packages of this machine; only how it reaches them.
apt_world() {
    mkdir -p "$work/apt/lists/partial" "$packages/partial"
    : >"$work/apt/status"
    local signed='[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]' main security
    main=$(from bookworm)
    security=$(from bookworm-security)
    printf '%s\n' >"$work/apt/sources.list" \
        "deb $signed $main bookworm main non-free-firmware" \
        "deb $signed $main bookworm-updates main non-free-firmware" \
        "deb $signed $security bookworm-security main non-free-firmware"
    apt-config dump | grep '^Acquire::' >"$work/apt/apt.conf" || true
    printf '%s\n' >>"$work/apt/apt.conf" \
        'APT::Architecture "amd64";' 'APT::Install-Recommends "false";' 'APT::Sandbox::User "root";' \
        'Acquire::Languages "none";' 'Acquire::Retries "3";' 'Dir::Etc::parts "/dev/null";' 'Dir::Etc::main "/dev/null";' \
        "Dir::Etc::sourcelist \"$work/apt/sources.list\";" 'Dir::Etc::sourceparts "/dev/null";' \
        "Dir::State::lists \"$work/apt/lists\";" "Dir::State::status \"$work/apt/status\";" \
        "Dir::Cache::archives \"$packages\";" "Dir::Cache::pkgcache \"\";" "Dir::Cache::srcpkgcache \"\";" \
        'APT::Keep-Downloaded-Packages "true";'
    export APT_CONFIG="$work/apt/apt.conf"
}

fetch() {
    # shellcheck disable=SC2154  # from packages
    local wanted
    wanted=$(printf '%s\n' "${installed[@]}" "${start_only[@]}" "$kernel" "$firmware")
    if [[ -f $packages/complete ]]; then
        [[ $(cat "$packages/complete") == "$wanted" ]] && return 0
        fail "$packages was saved for another list of packages; name a new folder"
    fi
    apt_world
    apt-get update -q
    apt-get -q -y --download-only install '?essential' "${installed[@]}" "${start_only[@]}"
    local real
    real=$(apt-cache depends "$kernel" | awk '/Depends: linux-image-[0-9]/ { print $2; exit }')
    (cd "$packages" && apt-get -q download "$real" "$firmware")
    rmdir "$packages/partial"
    rm -f "$packages/lock"
    unset APT_CONFIG
    # A small archive of its own; the names let mmdebstrap find what is essential.
    (cd "$packages" && apt-ftparchive packages . >Packages &&
        apt-ftparchive -o APT::FTPArchive::Release::Suite=bookworm -o APT::FTPArchive::Release::Codename=bookworm \
            release . >Release.new && mv Release.new Release)
    printf '%s\n' "$wanted" >"$packages/complete"
}
