//! The tools for documents, codes and simulated devices, as the command line has them.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// What is wanted of travel documents.
#[derive(Subcommand, Clone, Debug)]
pub enum MrzCommand {
    /// Show the fields of travel documents, what their check digits say, and which characters are in doubt
    ///
    /// Documents are two lines of 44 or 36 characters or three lines of 30, with an empty line between two documents.
    /// The answer is 0 where all could be read, and 1 where one could not. A failed check digit stands with its field
    /// and is not an error.
    Parse(MrzParseArgs),
}

/// Which documents to show.
#[derive(Args, Clone, Debug)]
pub struct MrzParseArgs {
    /// Text file with the lines of documents; without it, or with -, standard input
    pub file: Option<PathBuf>,
    /// Write one line of JSON for each document, for other programs
    #[arg(long)]
    pub json: bool,
    /// Day by which centuries and expiry are reckoned; without it the day of this machine
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<jiff::civil::Date>,
}

/// What is wanted of codes.
#[derive(Subcommand, Clone, Debug)]
pub enum QrCommand {
    /// Say what the codes in pictures say
    ///
    /// The answer is 0 where all files were pictures, with or without a code, and 1 where one was none.
    Read(QrReadArgs),
    /// Write a code
    Write(QrWriteArgs),
}

/// What to read.
#[derive(Args, Clone, Debug)]
pub struct QrReadArgs {
    /// Pictures in PNG or JPEG
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Write one line of JSON for each picture, for other programs
    #[arg(long)]
    pub json: bool,
}

/// What to write and where.
#[derive(Args, Clone, Debug)]
pub struct QrWriteArgs {
    /// What the code says
    pub text: String,
    /// Picture to write (PNG); without it the code is drawn here
    #[arg(long)]
    pub out: Option<PathBuf>,
}

/// Which device to play.
#[cfg(all(unix, feature = "bench"))]
#[derive(Subcommand, Clone, Debug)]
pub enum SimulateCommand {
    /// A passport reader on a pseudo terminal; without a script it obeys what is typed: insert td3, pull, unplug, plug
    Reader(SimulateReaderArgs),
    /// A printer; commands on standard input (paper out, cover open, pull, …)
    Printer(SimulatePrinterArgs),
    /// A camera: writes frames into the folder that the program's stand-in looks into
    Camera(SimulateCameraArgs),
}

/// Which reader, and where.
#[cfg(all(unix, feature = "bench"))]
#[derive(Args, Clone, Debug)]
pub struct SimulateReaderArgs {
    /// What it speaks: elyctis, access-is, lines or rte-native
    #[arg(long)]
    pub dialect: String,
    /// Where the program finds it: a link that is made here
    #[arg(long)]
    pub link: PathBuf,
    /// Acts to play, one a line
    #[arg(long, conflicts_with = "replay")]
    pub script: Option<PathBuf>,
    /// Recording to play
    #[arg(long)]
    pub replay: Option<PathBuf>,
    /// The only speed it understands, in baud
    #[arg(long)]
    pub speed: Option<u32>,
    /// Bytes in a second; 0 for as fast as it goes
    #[arg(long, default_value_t = 960)]
    pub pace: u32,
}

/// Where the simulated printer is to be found.
#[cfg(all(unix, feature = "bench"))]
#[derive(Args, Clone, Debug)]
pub struct SimulatePrinterArgs {
    /// Receipt printer: listen here, for example 127.0.0.1:9100
    #[arg(long, group = "place")]
    pub tcp: Option<std::net::SocketAddr>,
    /// Receipt printer: a PTY with a link to it at this path
    #[arg(long, group = "place")]
    pub pty: Option<PathBuf>,
    /// Office printer: speak IPP here, for example 127.0.0.1:8631
    #[arg(long, group = "place")]
    pub ipp: Option<std::net::SocketAddr>,
    /// Dots the head of the receipt printer reaches: 576 for 80 mm, 384 for 58 mm
    #[arg(long, default_value_t = 576)]
    pub dots: usize,
    /// Folder for what comes out
    #[arg(long, default_value = "printed")]
    pub out: PathBuf,
}

/// What the simulated camera shows, and where.
#[cfg(all(unix, feature = "bench"))]
#[derive(Args, Clone, Debug)]
pub struct SimulateCameraArgs {
    /// Scenes, one a line: milliseconds, then code TEXT, blur TEXT, hand or empty
    pub script: PathBuf,
    /// Folder that the program's stand-in looks into
    #[arg(long)]
    pub folder: PathBuf,
    /// Begin again at the end
    #[arg(long)]
    pub repeat: bool,
}
