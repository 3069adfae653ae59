//! Where the reader is now: at its path, or wherever USB put it this time. Names like `ttyACM0` are never trusted.

use std::path::{Path, PathBuf};

use serialport::{SerialPortInfo, SerialPortType};

use super::config::{Find, UsbMatch};

/// Where the crate looks on Linux; it panics where the folder is missing.
const SYSFS: &str = "/sys/class/tty";

/// The path to open, if the reader seems to be there.
pub(super) fn path(find: &Find) -> Option<PathBuf> {
    match find {
        Find::Port(path) => Some(path.clone()),
        Find::Usb(usb) => choose(&ports(), usb),
    }
}

/// Whether there is a device, of whatever kind, at the path.
#[cfg(unix)]
pub(super) fn is_device(path: &Path) -> bool {
    use std::os::unix::fs::FileTypeExt;
    std::fs::metadata(path).is_ok_and(|found| found.file_type().is_char_device() && is_named_as_port(path))
}

/// Memory, null and their like are devices of the same kind and are no ports.
#[cfg(unix)]
fn is_named_as_port(path: &Path) -> bool {
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let name = real.file_name().map(|name| name.to_string_lossy().into_owned());
    let is_pty = real.starts_with("/dev/pts");
    is_pty || name.is_some_and(|name| ["tty", "cu", "rfcomm"].iter().any(|start| name.starts_with(start)))
}

#[cfg(not(unix))]
pub(super) fn is_device(_: &Path) -> bool {
    true
}

fn ports() -> Vec<SerialPortInfo> {
    if cfg!(target_os = "linux") && !Path::new(SYSFS).is_dir() {
        return Vec::new();
    }
    serialport::available_ports().unwrap_or_default()
}

/// The first port, by name, that carries the marks.
fn choose(ports: &[SerialPortInfo], usb: &UsbMatch) -> Option<PathBuf> {
    let fits = |port: &&SerialPortInfo| match &port.port_type {
        SerialPortType::UsbPort(found) => {
            found.vid == usb.vendor
                && usb.product.is_none_or(|product| product == found.pid)
                && usb
                    .serial
                    .as_ref()
                    .is_none_or(|serial| found.serial_number.as_ref() == Some(serial))
        }
        SerialPortType::PciPort | SerialPortType::BluetoothPort | SerialPortType::Unknown => false,
    };
    let names = ports.iter().filter(fits).map(|port| &port.port_name);
    names.min_by_key(|name| (name.len(), name.as_str())).map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use serialport::UsbPortInfo;

    use super::*;

    fn usb(name: &str, vid: u16, pid: u16, serial: Option<&str>) -> SerialPortInfo {
        SerialPortInfo {
            port_name: name.to_owned(),
            port_type: SerialPortType::UsbPort(UsbPortInfo {
                vid,
                pid,
                serial_number: serial.map(str::to_owned),
                manufacturer: None,
                product: None,
            }),
        }
    }

    #[test]
    fn marks_decide_and_names_do_not() {
        let ports = [
            usb("/dev/ttyACM10", 0x2B78, 5, Some("A2")),
            usb("/dev/ttyACM9", 0x2B78, 5, Some("A1")),
            usb("/dev/ttyACM0", 0x0DB5, 0x139, None),
            SerialPortInfo {
                port_name: "/dev/ttyS0".to_owned(),
                port_type: SerialPortType::PciPort,
            },
        ];
        let find = |vendor, product, serial: Option<&str>| {
            let usb = UsbMatch {
                vendor,
                product,
                serial: serial.map(str::to_owned),
            };
            choose(&ports, &usb)
        };
        assert_eq!(find(0x2B78, None, None), Some(PathBuf::from("/dev/ttyACM9")));
        assert_eq!(find(0x2B78, Some(5), Some("A2")), Some(PathBuf::from("/dev/ttyACM10")));
        assert_eq!(find(0x0DB5, Some(0x139), None), Some(PathBuf::from("/dev/ttyACM0")));
        for (vendor, product, serial) in [(0x2B78, Some(6), None), (0x0DB5, None, Some("A1")), (1, None, None)] {
            assert_eq!(find(vendor, product, serial), None);
        }
    }

    #[test]
    fn looking_for_usb_never_fails() {
        let nowhere = UsbMatch {
            vendor: 0xFFFF,
            product: Some(0xFFFF),
            serial: Some("none".to_owned()),
        };
        assert_eq!(path(&Find::Usb(nowhere)), None);
    }
}
