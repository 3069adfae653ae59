//! A simulated passport reader as a process of its own, so that the real program, unchanged, can be used against it.
//!
//! Deliberately absent: what the reader does; `egne-devices` knows it. Shipping builds have none of this.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, anyhow};
use egne_devices::{Act, Recording, Script, SimulatedReader, SimulatedReaderOptions, Step};
use egne_mrz::frames::{Dialect, DialectName};

use crate::cli::SimulateReaderArgs;

/// What was sent last still goes out before the cable is pulled.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// Plugs a reader in at the link and plays the script or recording, or what is typed, to its end.
pub fn reader(args: &SimulateReaderArgs) -> anyhow::Result<ExitCode> {
    let name = DialectName::from_text(&args.dialect)
        .ok_or_else(|| anyhow!("write the dialect as elyctis, access-is, lines or rte-native"))?;
    let mut options = SimulatedReaderOptions::new(Dialect::preset(name), &args.link);
    options.pace = args.pace;
    options.speed = args.speed;
    let reader = SimulatedReader::plug_in(options)?;
    let control = reader.control();
    println!("{} at {}", name.as_str(), args.link.display());
    if let Some(path) = &args.script {
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let script = Script::parse(&text).with_context(|| path.display().to_string())?;
        script.play(&control);
    } else if let Some(path) = &args.replay {
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let recording = Recording::parse(&text).with_context(|| path.display().to_string())?;
        Script::from_recording(&recording).play(&control);
    } else {
        for line in std::io::stdin().lines() {
            match Script::parse(&line?) {
                Ok(script) if script.steps.contains(&Step::Act(Act::End)) => break,
                Ok(script) => script.play(&control),
                Err(error) => eprintln!("{error}"),
            }
        }
    }
    std::thread::sleep(LAST_WORDS);
    Ok(ExitCode::SUCCESS)
}
