//! What the command line takes to set a terminal up.

use std::path::PathBuf;

use clap::Args;

/// What a terminal is to be.
#[derive(Args, Clone, Debug)]
pub struct ProvisionArgs {
    /// The file to write; what stands in it and is not named here stays
    #[arg(value_name = "KIOSK_TOML")]
    pub file: PathBuf,
    /// Begin with an empty file, whatever stands there
    #[arg(long)]
    pub anew: bool,
    /// Serial number of the terminal
    #[arg(long)]
    pub serial: Option<String>,
    /// Name of the place
    #[arg(long)]
    pub place: Option<String>,
    /// Languages in the order they are offered, for example da,ar,en
    #[arg(long, value_delimiter = ',')]
    pub languages: Vec<String>,
    /// Seconds without a touch until the learner is asked
    #[arg(long)]
    pub warn_seconds: Option<u32>,
    /// Seconds without a touch until the session ends
    #[arg(long)]
    pub wipe_seconds: Option<u32>,
    /// Port of the passport reader, for example /dev/kiosk/mrz
    #[arg(long)]
    pub reader_port: Option<String>,
    /// What the passport reader speaks: elyctis, access-is, lines or rte-native
    #[arg(long)]
    pub reader_dialect: Option<String>,
    /// File whose first line is the staff code, or - for standard input
    #[arg(long, value_name = "FILE")]
    pub staff_code_from: Option<PathBuf>,
    /// Any other key of the file, for example screen.rotation=90; may be given again
    #[arg(long, value_name = "KEY=VALUE")]
    pub set: Vec<String>,
}
