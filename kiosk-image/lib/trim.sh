# Takes out of the root tree what a terminal never uses, and what would help somebody who broke in.
# Sourced by build; uses $root, $kernel_version, $here. Deliberately absent: what goes in (root.sh).

trim_modules() {
    local base="$root/usr/lib/modules/$kernel_version"
    if [[ ! -f $base/modules.dep ]]; then depmod -b "$root/usr" "$kernel_version" 2>/dev/null || depmod -b "$root" "$kernel_version"; fi
    # The initrd takes its files from the whole tree, before anything is gone.
    python3 "$here/lib/modules.py" "$here/modules" "$base" initrd >"$work/modules.initrd"
    python3 "$here/lib/modules.py" "$here/modules" "$base" keep
    find "$base" -type d -empty -delete
    depmod -b "$root" "$kernel_version"
}

# Of the firmware only what the one graphics driver names.
trim_firmware() {
    local keep="$work/firmware" name i915
    i915=$(find "$root/usr/lib/modules/$kernel_version" -name 'i915.ko*')
    rm -rf "$keep"
    mkdir -p "$keep"
    modinfo -F firmware "$i915" | while read -r name; do
        if [[ -e $root/usr/lib/firmware/$name ]]; then install -D -m 0644 "$root/usr/lib/firmware/$name" "$keep/$name"; fi
    done
    rm -rf "$root/usr/lib/firmware"
    mv "$keep" "$root/usr/lib/firmware"
}

trim_files() {
    local path
    for path in "${gone[@]}"; do
        # Unquoted on purpose: the list holds patterns.
        # shellcheck disable=SC2086
        (cd "$root" && rm -rf $path)
    done
    # Nothing may raise its rights, and nothing may be started by who is not meant to.
    find "$root" -xdev -type f -perm /6000 -exec chmod ug-s {} +
    chmod 0700 "$root"/usr/bin/dash
}

gone=(
    # Was for the start only, and is sealed in the kernel image by now.
    'usr/bin/busybox' 'usr/sbin/veritysetup' 'usr/sbin/cryptsetup' 'usr/sbin/integritysetup' 'usr/lib/systemd/boot'
    'usr/bin/systemd-analyze' 'usr/lib/x86_64-linux-gnu/libfftw3*'
    # Packages are put in at the build and never again.
    'usr/bin/dpkg*' 'usr/bin/apt*' 'usr/lib/dpkg' 'usr/share/dpkg' 'usr/sbin/dpkg*' 'var/lib/dpkg' 'var/lib/apt' 'etc/apt'
    'etc/dpkg' 'usr/sbin/start-stop-daemon' 'usr/bin/update-alternatives' 'etc/alternatives/README' 'usr/share/debconf'
    # Perl, a second shell, and what only a person at a shell needs.
    'usr/bin/perl*' 'usr/lib/x86_64-linux-gnu/perl*' 'usr/share/perl*' 'usr/bin/bash' 'usr/bin/rbash' 'usr/bin/sh.*'
    'usr/bin/login' 'usr/bin/su' 'usr/sbin/sulogin' 'usr/bin/passwd' 'usr/bin/chsh' 'usr/bin/chfn' 'usr/bin/gpasswd'
    'usr/bin/newgrp' 'usr/bin/chage' 'usr/bin/expiry' 'usr/sbin/agetty' 'usr/sbin/getty' 'usr/sbin/user*' 'usr/sbin/group*'
    'usr/bin/script*' 'usr/bin/wall' 'usr/bin/write*' 'usr/bin/mesg' 'usr/sbin/chroot' 'usr/bin/systemd-run'
    'usr/bin/systemd-nspawn' 'usr/bin/tar' 'usr/sbin/debugfs' 'usr/bin/sg' 'usr/bin/setpriv' 'usr/sbin/runuser'
    # Speaker tests and mixers with a face; the player stays.
    'usr/bin/alsamixer' 'usr/bin/speaker-test' 'usr/bin/alsabat*' 'usr/share/sounds' 'usr/bin/alsaloop' 'usr/bin/alsatplg'
    # Words, pictures and data of programs that are not there.
    'usr/share/zoneinfo' 'usr/share/bash-completion' 'usr/share/zsh' 'usr/share/man' 'usr/share/info' 'usr/share/lintian'
    'usr/share/locale' 'usr/share/i18n' 'usr/share/bug' 'usr/share/menu' 'usr/lib/systemd/catalog' 'usr/share/initramfs-tools'
    'usr/share/fonts/truetype/dejavu' 'usr/share/polkit-1' 'usr/lib/udev/hwdb.d' 'usr/lib/x86_64-linux-gnu/gconv'
    'usr/share/debianutils' 'etc/init.d' 'etc/rc*.d' 'etc/cron*' 'etc/skel' 'etc/pam.d' 'usr/lib/x86_64-linux-gnu/security'
    'etc/udev/hwdb.d' 'boot' 'var/cache/*' 'var/log/*' 'var/tmp/*' 'tmp/*' 'var/backups' 'media/*' 'dev/*' 'home' 'srv' 'root/.*rc'
    'root/.profile'
)
