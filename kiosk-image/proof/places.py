"""Where the tests touch, and what they ask. The only thing to change when the look changes.

Places are pixels of a screen of 1280x800. Deliberately absent: the order of acts.
"""

DANISH = (240, 290)
COURSE = (640, 170)
LESSON = (640, 388)
# In the lesson: the phone's camera picture and the code on the computer, the knob and its end, the page's address.
PHONE, CODE = (1115, 332), (701, 370)
APPROVE = ((1036, 535), (1262, 537))
ADDRESS = (600, 327)
PRINT = (177, 506)
STAFF = (267, 760)
KEYPAD = {"1": (299, 357), "4": (980, 357), "7": (753, 429), "open": (980, 501)}
# The pixel that the program changes at each beat, to prove that it draws.
BEAT = ((0, 0, 1, 1),)
# Areas of the staff screen that differ from start to start.
STAFF_CHANGES = ()

# Held together, by QEMU's names: none may do anything. Those that end the session are not among them.
CHORDS = (
    ("ctrl", "alt", "f1"),
    ("ctrl", "alt", "f2"),
    ("alt", "f2"),
    ("alt", "f4"),
    ("alt", "tab"),
    ("alt", "sysrq", "b"),
    ("alt", "sysrq", "k"),
    ("meta_l",),
    ("ctrl", "c"),
    ("ctrl", "z"),
    ("ctrl", "backslash"),
    ("esc",),
    ("shift", "pgup"),
)

# These mean "I am finished": the session is wiped, the process ends, and a fresh one starts.
ENDING_CHORDS = (("ctrl", "alt", "delete"), ("ctrl", "alt", "backspace"))

# A question to the running system, as the agent's shell hears it, and the whole answer as a pattern.
PROMISES = (
    ("mount | grep ' on / ' | grep -o 'squashfs (ro'", r"squashfs \(ro"),
    ("mount | grep ' on / ' | cut -d' ' -f1", "/dev/mapper/root"),
    ("touch /usr/x; touch /etc/x", r"(touch: .*Read-only file system\n?){2}"),
    ("mount | grep -E ' on (/data|/var|/tmp) ' | grep -vc 'nosuid,nodev,noexec'", "0"),
    ("cat /proc/net/tcp /proc/net/udp /proc/net/raw | grep -vc local_address", "0"),
    ("find / -xdev -type f -perm /6000", ""),
    ("cut -d: -f7 /etc/passwd | sort -u", "/usr/sbin/nologin"),
    ("cat /proc/sys/kernel/sysrq /proc/sys/kernel/kexec_load_disabled /proc/sys/kernel/yama/ptrace_scope", "0\n1\n3"),
    ("cat /sys/kernel/security/lockdown", r"none \[integrity\] confidentiality"),
    ("nft list ruleset | grep -c 'policy drop'", "3"),
    ("cat /proc/swaps | grep -c /", "0"),
    ("systemctl --failed --no-legend --plain | grep -c .", "0"),
    ("systemctl is-active getty@tty1.service ctrl-alt-del.target debug-shell.service | sort -u", "inactive"),
    ("grep -E '^(NoNewPrivs|CapEff|Seccomp):' /proc/$(systemctl show -P MainPID egne-fingre)/status | tr -d '\\t\\n'",
     "CapEff:0000000000000000NoNewPrivs:1Seccomp:2"),
    ("grep 'core file' /proc/$(systemctl show -P MainPID egne-fingre)/limits | tr -s ' ' | cut -d' ' -f5,6", "0 0"),
    ("stat -c %U /proc/$(systemctl show -P MainPID egne-fingre)", "egne-fingre"),
    ("lsmod | grep -cE '^(usb_storage|uas|bluetooth|cfg80211|usbnet)'", "0"),
)
