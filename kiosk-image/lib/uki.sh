# Seals the root: squashfs, hash tree, and the one kernel image that carries the root's hash and is signed.
# Sourced by build; uses $root, $work, $out, $keys. Deliberately absent: where it goes on the disk (disk.sh).

squash() {
    rm -f "$out/root.sqfs"
    env -u SOURCE_DATE_EPOCH mksquashfs "$root" "$out/root.sqfs" -comp zstd -Xcompression-level 9 -b 256K -processors 2 -noappend -quiet \
        -no-progress -no-exports -no-xattrs -all-time "$SOURCE_DATE_EPOCH" -mkfs-time "$SOURCE_DATE_EPOCH" >/dev/null
    local size
    size=$(stat -c %s "$out/root.sqfs")
    say "root: $((size / 1000000)) MB"
    ((size <= 160000000)) || fail "the root is over 160 MB"
}

# The header of the tree carries the first half of the hash, by which the initrd finds the right one of two.
hash_tree() {
    local salt mark
    salt=$(sha256sum "$out/root.sqfs" | cut -c1-64)
    rm -f "$out/root.verity"
    veritysetup format "$out/root.sqfs" "$out/root.verity" --salt="$salt" | awk '/^Root hash:/ { print $3 }' >"$out/root.hash"
    root_hash=$(cat "$out/root.hash")
    mark=$(printf '%s' "$root_hash" | sed -E 's/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/\1-\2-\3-\4-\5/')
    veritysetup format "$out/root.sqfs" "$out/root.verity" --salt="$salt" --uuid="$mark" >/dev/null
}

# What the kernel is told, and nobody can change: it is inside the signature.
# no_timer_check: an emulated machine on a busy host fails that check now and then; a PC of this century does not.
kernel_line() {
    printf '%s ' \
        "egne.root=$root_hash" ro quiet loglevel=3 vt.global_cursor_default=0 systemd.show_status=false \
        systemd.verity=no systemd.gpt_auto=no systemd.firstboot=no rd.shell=0 \
        init_on_alloc=1 init_on_free=1 slab_nomerge page_alloc.shuffle=1 randomize_kstack_offset=on vsyscall=none \
        lockdown=integrity module.sig_enforce=1 oops=panic panic=5 sysctl.kernel.sysrq=0 \
        consoleblank=0 no_timer_check net.ifnames=0 ipv6.disable=1
    if [[ $proof == yes ]]; then printf 'console=tty0 console=ttyS0 '; fi
}

uki() {
    local stub="$work/loader/linuxx64.efi.stub"
    kernel_line >"$work/cmdline"
    # One name and no version: the loader then takes the entry with the highest number in its file name (slots).
    printf 'ID=egne-fingre\nPRETTY_NAME="Egne Fingre"\nVERSION_ID=0\n' >"$work/osrel"
    objcopy \
        --add-section .osrel="$work/osrel" --change-section-vma .osrel=0x20000 \
        --add-section .cmdline="$work/cmdline" --change-section-vma .cmdline=0x30000 \
        --add-section .linux="$work/vmlinuz" --change-section-vma .linux=0x2000000 \
        --add-section .initrd="$work/initrd.img" --change-section-vma .initrd=0x4000000 \
        "$stub" "$work/uki.unsigned"
    python3 "$here/lib/pe_still.py" "$work/uki.unsigned"
    sign "$work/uki.unsigned" "$out/uki.efi"
    cp "$work/loader/systemd-bootx64.efi" "$work/loader.unsigned"
    sign "$work/loader.unsigned" "$out/loader.efi"
}

# A signature carries its time; with one instant for all, the same image has the same bytes.
sign() {
    faketime -f "$(date -d "@$SOURCE_DATE_EPOCH" '+%F %T')" \
        sbsign --key "$keys/secureboot.key" --cert "$keys/secureboot.crt" --output "$2" "$1" 2>/dev/null
}
