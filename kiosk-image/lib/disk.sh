# Lays everything on one disk image: ESP, two roots with their hash trees, data. No loop device, no mount.
# Sourced by build; uses $work, $out. Deliberately absent: writing it to a real disk (README.md).

# Sizes in MiB. Each root holds 160 MB and room to grow; three kernel images fit the ESP, for the time of an update.
esp_mib=96 root_mib=224 verity_mib=8 data_mib=384

esp() {
    local image="$work/esp.img"
    rm -f "$image"
    truncate -s "${esp_mib}M" "$image"
    mkfs.vfat -F 32 -n ESP -i 45474e45 --invariant "$image" >/dev/null
    printf '%s\n' 'timeout 0' 'editor no' 'auto-entries no' 'auto-firmware no' 'console-mode keep' >"$work/loader.conf"
    touch -d "@$SOURCE_DATE_EPOCH" "$work/loader.conf" "$out/loader.efi" "$out/uki.efi"
    mmd -i "$image" ::/EFI ::/EFI/BOOT ::/EFI/Linux ::/loader
    mcopy -m -i "$image" "$out/loader.efi" ::/EFI/BOOT/BOOTX64.EFI
    mcopy -m -i "$image" "$work/loader.conf" ::/loader/loader.conf
    # Number 1, slot a, no tries to count: it came with the disk and is trusted.
    mcopy -m -i "$image" "$out/uki.efi" ::/EFI/Linux/egne-000001-a.efi
}

data() {
    local tree="$work/data" image="$work/data.img"
    rm -rf "$tree" "$image"
    mkdir -p "$tree/journal" "$tree/site"
    chmod 2755 "$tree/journal"
    find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    truncate -s "${data_mib}M" "$image"
    E2FSPROGS_FAKE_TIME=$SOURCE_DATE_EPOCH mke2fs -q -t ext4 -m 1 -L data -U 45474e45-0000-4000-8000-000000000006 \
        -E hash_seed=45474e45-0000-4000-8000-000000000007,root_owner=0:0 -d "$tree" "$image"
    # It takes the other times from the tree; this one is of the moment.
    local name
    for name in journal site; do printf 'set_inode_field %s ctime %s\n' "$name" "$(date -d "@$SOURCE_DATE_EPOCH" +%Y%m%d%H%M%S)"; done |
        debugfs -w -f - "$image" >/dev/null 2>&1
}

disk() {
    local image="$out/disk.img" part start file
    esp
    data
    rm -f "$image"
    truncate -s $((esp_mib + 2 * root_mib + 2 * verity_mib + data_mib + 4))M "$image"
    sgdisk -a 2048 -U 45474e45-0000-4000-8000-000000000000 \
        -n "1:2048:+${esp_mib}M" -t 1:ef00 -c 1:esp \
        -n "2:0:+${root_mib}M" -t 2:8304 -c 2:root-a -n "3:0:+${verity_mib}M" -t 3:8319 -c 3:verity-a \
        -n "4:0:+${root_mib}M" -t 4:8304 -c 4:root-b -n "5:0:+${verity_mib}M" -t 5:8319 -c 5:verity-b \
        -n "6:0:+${data_mib}M" -t 6:8300 -c 6:data \
        -u 1:45474e45-0000-4000-8000-000000000011 -u 2:45474e45-0000-4000-8000-000000000012 \
        -u 3:45474e45-0000-4000-8000-000000000013 -u 4:45474e45-0000-4000-8000-000000000014 \
        -u 5:45474e45-0000-4000-8000-000000000015 -u 6:45474e45-0000-4000-8000-000000000016 "$image" >/dev/null
    while read -r part file; do
        start=$(sgdisk -i "$part" "$image" | awk '/^First sector/ { print $3 }')
        dd if="$file" of="$image" bs=512 seek="$start" conv=notrunc,sparse status=none
    done <<END
1 $work/esp.img
2 $out/root.sqfs
3 $out/root.verity
6 $work/data.img
END
}
