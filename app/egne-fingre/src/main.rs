//! Egne Fingre: composition only. What the program does is in `cli`, and below it in the crates.

use std::process::ExitCode;

fn main() -> ExitCode {
    match egne_fingre::cli::carry_out() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("egne-fingre: {error:#}");
            ExitCode::FAILURE
        }
    }
}
