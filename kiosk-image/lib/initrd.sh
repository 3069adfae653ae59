# Packs our own initrd: busybox, veritysetup, the modules of the disks, and initrd/init. Sourced by build.
# Deliberately absent: what it does (initrd/init).

initrd() {
    local tree="$work/initrd" library module number=0
    rm -rf "$tree"
    mkdir -p "$tree"/{bin,dev,proc,sys,run,newroot,modules}
    "$root/usr/bin/busybox" --list | while read -r library; do ln -s busybox "$tree/bin/$library"; done
    rm -f "$tree/bin/busybox"
    cp "$root/usr/bin/busybox" "$root/usr/sbin/veritysetup" "$tree/bin/"
    chroot "$root" ldd /usr/sbin/veritysetup | grep -o '/[^ ]*' | while read -r library; do
        install -D "$root/$library" "$tree/$library"
    done
    while read -r module; do
        # In their order, by name.
        cp "$root/usr/lib/modules/$kernel_version/$module" "$tree/modules/$(printf '%03d' $number)-$(basename "$module")"
        number=$((number + 1))
    done <"$work/modules.initrd"
    python3 "$here/lib/empty_keymap.py" >"$tree/empty.bmap"
    install -m 0755 "$here/initrd/init" "$tree/init"
    find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    (cd "$tree" && find . -print0 | sort -z | cpio --quiet --null -o -H newc --owner=0:0 --reproducible) |
        zstd -q -15 -T1 >"$work/initrd.img"
}
