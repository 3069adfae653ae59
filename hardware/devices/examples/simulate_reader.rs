//! A simulated passport reader as a process of its own, for the real program to open:
//! `simulate_reader DIALECT LINK [--script FILE | --replay FILE] [--speed BAUD] [--pace BYTES]`.
//!
//! Without a script it takes acts from standard input, one a line (`insert td3`, `pull`, `unplug`, `plug` …).

#[cfg(unix)]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use egne_devices::{Act, Recording, Script, SimulatedReader, SimulatedReaderOptions, Step};
    use egne_mrz::frames::{Dialect, DialectName};

    let args: Vec<String> = std::env::args().skip(1).collect();
    let option = |name: &str| args.iter().skip_while(|arg| *arg != name).nth(1);
    let [name, link, ..] = args.as_slice() else {
        return Err("write: simulate_reader DIALECT LINK [--script FILE] [--replay FILE] [--speed BAUD]".into());
    };
    let name = DialectName::from_text(name).ok_or("dialects are elyctis, access-is, lines and rte-native")?;
    let mut options = SimulatedReaderOptions::new(Dialect::preset(name), link);
    options.speed = option("--speed").map(|text| text.parse()).transpose()?;
    options.pace = option("--pace").map(|text| text.parse()).transpose()?.unwrap_or(960);
    let reader = SimulatedReader::plug_in(options)?;
    let control = reader.control();
    if let Some(path) = option("--script") {
        Script::parse(&std::fs::read_to_string(path)?)?.play(&control);
    } else if let Some(path) = option("--replay") {
        Script::from_recording(&Recording::parse(&std::fs::read_to_string(path)?)?).play(&control);
    } else {
        for line in std::io::stdin().lines() {
            match Script::parse(&line?) {
                Ok(script) if script.steps.contains(&Step::Act(Act::End)) => break,
                Ok(script) => script.play(&control),
                Err(error) => eprintln!("{error}"),
            }
        }
    }
    // What was queued last still goes out.
    std::thread::sleep(std::time::Duration::from_secs(1));
    Ok(())
}

#[cfg(not(unix))]
fn main() {}
