# What every script here shares: saying, failing, counting seconds, refusing test keys. Sourced.
# Deliberately absent: anything about the image.
set -euo pipefail
export LC_ALL=C TZ=UTC
umask 022
# One instant for all times in the image, so that two builds are the same bytes. 2026-01-01.
export SOURCE_DATE_EPOCH=1767225600

say() { printf '%s\n' "$*" >&2; }
fail() {
    say "$(basename "$0"): $*"
    exit 1
}

# step NAME COMMAND...: runs it and remembers how many seconds it took.
steps=()
step() {
    local name=$1 from=$SECONDS
    shift
    say "=== $name"
    "$@"
    steps+=("$(printf '%5d s  %s' $((SECONDS - from)) "$name")")
}
steps_told() { printf '%s\n' "${steps[@]}" "$(printf '%5d s  total' $SECONDS)" >&2; }

# cleared FOLDER: gone, if nothing is mounted in it. A build that was killed may leave /proc, /sys and /dev there, and
# what is deleted through such a mount is deleted on this machine.
cleared() {
    local path
    path=$(realpath -m "$1")
    if awk '{ print $2 }' /proc/mounts | grep -qF -- "$path/"; then
        fail "something is still mounted in $path, from a build that was killed: unmount it, then try again"
    fi
    rm -rf --one-file-system "$path"
}

# real_key CERTIFICATE: stops where it is a test key.
real_key() {
    if openssl x509 -in "$1" -noout -subject | grep -q 'TEST KEY'; then
        fail "$1 is a test key; a release needs keys of its own (README.md, Keys)"
    fi
}

# need PACKAGE...: installs what is not there, without a question.
need() {
    local missing=() package
    for package in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done
    if ((${#missing[@]} == 0)); then return 0; fi
    say "installing: ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q >/dev/null
    apt-get install -qq -y --no-install-recommends "${missing[@]}" </dev/null >/dev/null
}
