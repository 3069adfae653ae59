//! The printer of the place, as `kiosk.toml` has it.
//!
//! An app on Android may open no device file, so there a printer is reached over the network, and the keys of the
//! other ways are unknown.

#[cfg(not(target_os = "android"))]
use std::path::PathBuf;

#[cfg(not(target_os = "android"))]
use egne_devices::FlowControl;
use egne_devices::{OfficePrinterOptions, ReceiptPrinterOptions, ReceiptPrinterPort};
use serde::Deserialize;

/// The printer of the place.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum PrinterTable {
    /// Prints on a roll, ESC/POS.
    Receipt {
        /// Serial port; or
        #[cfg(not(target_os = "android"))]
        port: Option<PathBuf>,
        /// host and port, usually 9100; or
        tcp: Option<String>,
        /// device file.
        #[cfg(not(target_os = "android"))]
        device: Option<PathBuf>,
        /// Speed of a serial port, bits in a second.
        #[cfg(not(target_os = "android"))]
        baud: Option<u32>,
        /// How a serial printer stops us.
        #[cfg(not(target_os = "android"))]
        flow: Option<Flow>,
        /// Width of the roll in millimetres: 80 or 58.
        paper: Option<u16>,
        /// False for a printer that never says how it is.
        answers: Option<bool>,
    },
    /// Prints A4 pages, IPP.
    Office {
        /// Address, `ipp://…`.
        uri: String,
    },
}

/// As [`FlowControl`].
#[cfg(not(target_os = "android"))]
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flow {
    /// By wires.
    Hardware,
    /// By bytes.
    Software,
    /// Not at all.
    None,
}

/// A printer that can be opened.
pub enum PrinterOptions {
    /// On a roll.
    Receipt(ReceiptPrinterOptions),
    /// On pages.
    Office(OfficePrinterOptions),
}

impl PrinterTable {
    /// What the driver needs.
    ///
    /// # Errors
    /// What to write instead.
    pub fn options(&self) -> Result<PrinterOptions, &'static str> {
        match self {
            Self::Office { uri } => Ok(PrinterOptions::Office(OfficePrinterOptions::at(uri))),
            Self::Receipt { paper, answers, .. } => Ok(PrinterOptions::Receipt(ReceiptPrinterOptions {
                head_dots: match paper {
                    None | Some(80) => 576,
                    Some(58) => 384,
                    Some(_) => return Err("printer.paper: write 80 or 58"),
                },
                answers: answers.unwrap_or(true),
                ..ReceiptPrinterOptions::at(self.place()?)
            })),
        }
    }

    /// Where a receipt printer is.
    #[cfg(not(target_os = "android"))]
    fn place(&self) -> Result<ReceiptPrinterPort, &'static str> {
        match self {
            Self::Receipt {
                port: Some(path),
                tcp: None,
                device: None,
                baud,
                flow,
                ..
            } => Ok(ReceiptPrinterPort::Serial {
                path: path.clone(),
                baud: baud.unwrap_or(115_200),
                flow: match flow {
                    None | Some(Flow::Hardware) => FlowControl::Hardware,
                    Some(Flow::Software) => FlowControl::Software,
                    Some(Flow::None) => FlowControl::None,
                },
            }),
            Self::Receipt {
                port: None,
                tcp: Some(address),
                device: None,
                ..
            } => Ok(ReceiptPrinterPort::Tcp(address.clone())),
            Self::Receipt {
                port: None,
                tcp: None,
                device: Some(path),
                ..
            } => Ok(ReceiptPrinterPort::DeviceFile(path.clone())),
            Self::Receipt { .. } | Self::Office { .. } => {
                Err("printer: say where it is, with one of port, tcp and device")
            }
        }
    }

    /// Where a receipt printer is.
    #[cfg(target_os = "android")]
    fn place(&self) -> Result<ReceiptPrinterPort, &'static str> {
        match self {
            Self::Receipt { tcp: Some(address), .. } => Ok(ReceiptPrinterPort::Tcp(address.clone())),
            Self::Receipt { .. } | Self::Office { .. } => Err("printer: say where it is, with tcp"),
        }
    }
}
