//! The command line, in plain words.

mod place;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};
use egne_core::views::{Density, Profile, Size, TextSize, Theme};
use serde::Deserialize;

pub use place::ProvisionArgs;
pub use tools::*;

/// Practise MitID and Digital Post with your own fingers, in a closed practice world.
///
/// Nothing here reaches the real services, and nothing about you is kept.
/// Ikke en tjeneste fra MitID, Digitaliseringsstyrelsen eller borger.dk.
#[derive(Parser)]
#[command(name = "egne-fingre", version)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    run: RunArgs,
}

#[derive(Subcommand)]
enum Command {
    /// Open the practice world in a window (what happens without any word, too)
    Run(Box<RunArgs>),
    /// Play lessons without a display and write a picture of each step
    Tour(Box<TourArgs>),
    /// Say what works on this machine, what does not, and what to do about it
    Doctor(DoctorArgs),
    /// For a terminal: write its configuration, checked, and whole or not at all
    Provision(Box<ProvisionArgs>),
    /// For authors: check the content folder, or draw a lesson
    #[command(subcommand)]
    Content(ContentCommand),
    /// For letters in the MeMo format: show them, or pack them from their sources
    #[command(subcommand)]
    Memo(MemoCommand),
    /// For travel documents: read the lines of their machine readable zone
    #[command(subcommand)]
    Mrz(MrzCommand),
    /// For QR codes: read them from pictures, or write them
    #[command(subcommand)]
    Qr(QrCommand),
    /// Play a device as a process of its own, for the real program to open
    #[cfg(all(unix, feature = "bench"))]
    #[command(subcommand)]
    Simulate(SimulateCommand),
}

/// Where the program stands and how it looks.
#[derive(Args, Clone, Debug)]
pub struct RunArgs {
    /// Kind of place: bench (with simulated devices and a panel), kiosk, or tablet
    ///
    /// Without it that of the configuration, else bench.
    #[arg(long)]
    pub profile: Option<ProfileArg>,
    /// Window size in pixels, for example 1280x800
    #[arg(long, value_parser = size, default_value = "1280x800")]
    pub size: Size,
    /// Fill the whole screen
    #[arg(long)]
    pub fullscreen: bool,
    /// Pixels per millimetre of the screen's glass; without it a usual panel of that size is taken
    #[arg(long, value_parser = density)]
    pub density: Option<Density>,
    /// Language to begin with, for example da, en or ar; without it that of the configuration, else Danish
    #[arg(long)]
    pub lang: Option<String>,
    /// Colours to begin with
    #[arg(long, default_value = "light")]
    pub theme: ThemeArg,
    /// Text size to begin with, 1 to 4
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=4), default_value_t = 1)]
    pub text_size: u8,
    /// Folder with lessons and words, in place of the usual one
    #[arg(long)]
    pub content: Option<PathBuf>,
    /// Also write each printed slip to this folder, as slip.png and slip.pdf
    #[arg(long)]
    pub print_to: Option<PathBuf>,
    /// Where a printer is simulated: one for A4 pages, in place of one for rolls
    #[arg(long)]
    pub office: bool,
    /// Configuration of the place (kiosk.sample.toml explains it): devices, times, staff code
    #[arg(long, value_name = "KIOSK_TOML")]
    pub config: Option<PathBuf>,
}

/// What to play and where to write it.
#[derive(Args, Clone, Debug)]
pub struct TourArgs {
    /// Lesson to play, for example b2; without it all of them
    #[arg(long)]
    pub lesson: Option<String>,
    /// Language to play in; without it all of them
    #[arg(long)]
    pub lang: Option<String>,
    /// Window size in pixels
    #[arg(long, value_parser = size, default_value = "1280x800")]
    pub size: Size,
    /// Kind of place
    #[arg(long, default_value = "kiosk")]
    pub profile: ProfileArg,
    /// Colours
    #[arg(long, default_value = "light")]
    pub theme: ThemeArg,
    /// Text size, 1 to 4
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=4), default_value_t = 1)]
    pub text_size: u8,
    /// Which variant of the lesson, from 0
    #[arg(long, default_value_t = 0)]
    pub variant: usize,
    /// Play with pictures first, as for those who do not read
    #[arg(long)]
    pub pictures_first: bool,
    /// Folder for the pictures and index.html
    #[arg(long, default_value = "tour")]
    pub out: PathBuf,
    /// Folder with lessons and words, in place of the usual one
    #[arg(long)]
    pub content: Option<PathBuf>,
}

/// Where to look.
#[derive(Args, Clone, Debug)]
pub struct DoctorArgs {
    /// Folder with lessons and words, in place of the usual one
    #[arg(long)]
    pub content: Option<PathBuf>,
    /// Language of the report
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// Configuration of the place, to be checked too
    #[arg(long, value_name = "KIOSK_TOML")]
    pub config: Option<PathBuf>,
}

/// What an author wants.
#[derive(Subcommand, Clone, Debug)]
pub enum ContentCommand {
    /// Say everything that is wrong in the content folder: file, line, column, and what to do about it
    Check(CheckArgs),
    /// Write a lesson as a picture of its steps, mistakes, hints and branches
    Graph(GraphArgs),
}

/// What to check.
#[derive(Args, Clone, Debug)]
pub struct CheckArgs {
    /// Folder with lessons and words; without it the usual one
    pub dir: Option<PathBuf>,
    /// Write the faults as JSON, for other programs
    #[arg(long)]
    pub json: bool,
}

/// What to draw and where to write it.
#[derive(Args, Clone, Debug)]
pub struct GraphArgs {
    /// Lesson to draw, for example b2
    pub lesson: String,
    /// File for the picture; without it the lesson's name with .svg, in this folder
    #[arg(long)]
    pub out: Option<PathBuf>,
    /// Folder with lessons and words, in place of the usual one
    #[arg(long)]
    pub content: Option<PathBuf>,
}

/// What is wanted of messages.
#[derive(Subcommand, Clone, Debug)]
pub enum MemoCommand {
    /// Show messages as a citizen would see them, with everything that is wrong with them
    ///
    /// The answer is 0 where all could be read, and 1 where one was refused.
    Show(ShowArgs),
    /// Make whole messages from folders that hold message.xml, with empty contents, and the files it names
    ///
    /// Writes one message for each folder, called like the folder with .xml. Nothing is written for a folder whose
    /// message breaks a rule.
    Pack(PackArgs),
}

/// What to show.
#[derive(Args, Clone, Debug)]
pub struct ShowArgs {
    /// Messages in the MeMo format, version 1.0, 1.1 or 1.2
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Write one line of JSON for each message, for other programs
    #[arg(long)]
    pub json: bool,
}

/// What to pack and where to write it.
#[derive(Args, Clone, Debug)]
pub struct PackArgs {
    /// Folders, each with message.xml and the files it names
    #[arg(required = true)]
    pub folders: Vec<PathBuf>,
    /// Folder for the messages; without it each is written beside its source folder
    #[arg(long)]
    pub out: Option<PathBuf>,
}

/// Kind of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProfileArg {
    /// Simulated devices and a panel
    Bench,
    /// A terminal
    Kiosk,
    /// A tablet or phone
    Tablet,
}

impl From<ProfileArg> for Profile {
    fn from(profile: ProfileArg) -> Self {
        match profile {
            ProfileArg::Bench => Self::Bench,
            ProfileArg::Kiosk => Self::Kiosk,
            ProfileArg::Tablet => Self::Tablet,
        }
    }
}

/// Colours.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ThemeArg {
    /// Warm paper
    Light,
    /// Dark ground
    Dark,
    /// Black and white
    Contrast,
}

impl From<ThemeArg> for Theme {
    fn from(theme: ThemeArg) -> Self {
        match theme {
            ThemeArg::Light => Self::Light,
            ThemeArg::Dark => Self::Dark,
            ThemeArg::Contrast => Self::HighContrast,
        }
    }
}

/// One of the four text sizes.
pub fn text_size(number: u8) -> TextSize {
    TextSize::ALL
        .get(usize::from(number).saturating_sub(1))
        .copied()
        .unwrap_or_default()
}

/// A size like 1280x800.
pub(crate) fn size(text: &str) -> Result<Size, String> {
    let sides = text.split_once('x').and_then(|(w, h)| {
        Some(Size {
            width: w.parse().ok()?,
            height: h.parse().ok()?,
        })
    });
    sides
        .filter(|s| (320..=8192).contains(&s.width) && (320..=8192).contains(&s.height))
        .ok_or_else(|| "write the size like 1280x800, each side from 320 to 8192".to_owned())
}

fn density(text: &str) -> Result<Density, String> {
    text.parse()
        .ok()
        .filter(|d| (1.0..=40.0).contains(d))
        .map(Density)
        .ok_or_else(|| "write pixels per millimetre, from 1 to 40".to_owned())
}

/// Reads the command line and carries it out.
pub fn carry_out() -> anyhow::Result<ExitCode> {
    let cli = Cli::parse();
    match cli.command {
        None => crate::run::run(&cli.run),
        Some(Command::Run(args)) => crate::run::run(&args),
        Some(Command::Tour(args)) => crate::tour::tour(&args),
        Some(Command::Doctor(args)) => Ok(crate::doctor::doctor(&args)),
        Some(Command::Provision(args)) => Ok(crate::provision::provision(&args)?),
        Some(Command::Content(command)) => crate::content::content(&command),
        Some(Command::Memo(command)) => Ok(crate::memo::memo(&command)),
        Some(Command::Mrz(command)) => Ok(crate::mrz::mrz(&command)),
        Some(Command::Qr(command)) => crate::qr::qr(&command),
        #[cfg(all(unix, feature = "bench"))]
        Some(Command::Simulate(command)) => crate::simulate::simulate(&command),
    }
}
