# Makes the root tree from the folder of packages: installs, unpacks kernel and firmware, lays our files over it.
# Sourced by build; uses $packages, $work, $root, $here, $repo. Deliberately absent: what is thrown away (trim.sh).

root_installed() {
    local list
    list=$(IFS=,; printf '%s' "${installed[*]},${start_only[*]}")
    cleared "$root"
    # `copy:` and not `file:`, so that the tree does not come to depend on where the folder is.
    # A session of its own: what installs must not ask, and must not stop because it would like to ask.
    setsid --wait mmdebstrap --hook-dir=/usr/share/mmdebstrap/hooks/merged-usr --variant=essential --mode=root \
        --format=directory --include="$list" \
        --aptopt='Acquire::Languages "none"' \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/info/*' \
        --dpkgopt='path-exclude=/usr/share/locale/*' \
        bookworm "$root" "deb [trusted=yes] copy:$packages ./" </dev/null
}

root_kernel() {
    local deb
    for deb in "$packages"/linux-image-*.deb "$packages/${firmware}"_*.deb; do
        dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$root" --keep-directory-symlink \
            --exclude='./usr/share/doc/*/changelog*' --exclude='./usr/share/bug' --exclude='./usr/share/lintian'
    done
    kernel_version=$(basename "$root"/usr/lib/modules/*)
}

# lay_over FOLDER: its files into the tree, owned by root, whatever the modes of the working copy are.
lay_over() {
    cp -r --no-preserve=mode,ownership "$1/." "$root/"
    find "$1" -type f -perm -u+x -printf '%P\0' | (cd "$root" && xargs -0 -r chmod 0755)
}

root_ours() {
    local name
    lay_over "$here/files"
    install -D -m 0755 "$binary" "$root/opt/egne-fingre/egne-fingre"
    for name in demo-data locales; do cp -r --no-preserve=mode,ownership "$repo/$name" "$root/opt/egne-fingre/"; done
    cp "$repo/LICENSE" "$root/opt/egne-fingre/"
    install -D -m 0644 "$keys/update.crt" "$root/etc/rauc/update.crt"
}

# What turns the finished tree into one that tests can look into.
root_proof() {
    lay_over "$here/proof-files"
    ln -s ../egne-proof.service "$root/etc/systemd/system/egne-fingre.target.wants/egne-proof.service"
    sed -i 's/^KIND=.*/KIND=proof/' "$root/usr/share/egne-fingre/image"
}

# Users of the image, and which units start; the lists are short enough to be read here.
root_users_and_units() {
    mkdir -p "$root"/{data,efi}
    : >"$root/etc/machine-id"
    rm -f "$root/var/lib/dbus/machine-id" "$root/etc/resolv.conf"
    chroot "$root" systemd-sysusers
    sed -i -E 's#^(([^:]*:){6}).*#\1/usr/sbin/nologin#' "$root/etc/passwd"
    sed -i -E 's#^([^:]*):[^:]*:[^:]*:#\1:*:20454:#' "$root/etc/shadow"
    rm -f "$root"/etc/{passwd,group,shadow,gshadow,subuid,subgid}-
    local unit
    for unit in "${masked_units[@]}"; do ln -sf /dev/null "$root/etc/systemd/system/$unit"; done
    chroot "$root" systemctl --quiet set-default egne-fingre.target
    for unit in "${enabled_units[@]}"; do chroot "$root" systemctl --quiet enable "$unit"; done
}

masked_units=(
    getty.target getty@.service serial-getty@.service console-getty.service container-getty@.service autovt@.service
    ctrl-alt-del.target debug-shell.service rescue.service rescue.target emergency.service emergency.target
    systemd-ask-password-console.path systemd-ask-password-wall.path systemd-firstboot.service
    systemd-logind.service dbus-org.freedesktop.login1.service systemd-user-sessions.service user@.service
    systemd-timesyncd.service systemd-networkd-wait-online.service systemd-hostnamed.service systemd-localed.service
    systemd-timedated.service dbus-org.freedesktop.timedate1.service dbus-org.freedesktop.locale1.service
    dbus-org.freedesktop.hostname1.service systemd-machine-id-commit.service systemd-update-utmp.service
    systemd-update-utmp-runlevel.service systemd-update-done.service systemd-hwdb-update.service ldconfig.service
    systemd-journal-catalog-update.service systemd-rfkill.service systemd-rfkill.socket
    systemd-pstore.service systemd-binfmt.service proc-sys-fs-binfmt_misc.automount
    systemd-initctl.socket systemd-initctl.service hibernate.target suspend.target sleep.target hybrid-sleep.target
    kexec.target apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer fstrim.timer
    e2scrub_all.timer e2scrub_reap.service systemd-tmpfiles-clean.timer sys-kernel-debug.mount sys-kernel-tracing.mount
    dev-hugepages.mount dev-mqueue.mount alsa-restore.service alsa-state.service alsa-utils.service
)
enabled_units=(egne-fingre.service egne-bless.service egne-update.path egne-log.path egne-network.service nftables.service)
