//! Writes the synthetic recordings of readers: `cargo run -p egne-devices --features simulators --example
//! make_reader_recordings -- FOLDER`. Without a folder it says how many there are.
//!
//! What must come of each is what the decoder makes of it now: look at the difference before it is committed.

#[path = "reader_recordings/cases.rs"]
mod cases;

fn main() -> std::io::Result<()> {
    let recordings = cases::all();
    let Some(folder) = std::env::args_os().nth(1) else {
        println!("{} recordings", recordings.len());
        return Ok(());
    };
    std::fs::create_dir_all(&folder)?;
    for (name, recording) in &recordings {
        std::fs::write(
            std::path::Path::new(&folder).join(format!("{name}.txt")),
            recording.to_string(),
        )?;
    }
    println!("{} recordings written", recordings.len());
    Ok(())
}
