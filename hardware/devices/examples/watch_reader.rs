//! The real driver on a port, and what it tells: `watch_reader DIALECT PORT [SECONDS]`. Lines of documents are shown
//! as `***`. At the end it says how much processor time the process took.

use std::time::{Duration, Instant};

use egne_devices::{Find, Reader, ReaderConfig};
use egne_mrz::frames::{Dialect, DialectName};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [name, port, rest @ ..] = args.as_slice() else {
        return Err("write: watch_reader DIALECT PORT [SECONDS]".into());
    };
    let name = DialectName::from_text(name).ok_or("dialects are elyctis, access-is, lines and rte-native")?;
    let seconds: u64 = rest
        .first()
        .map(|text| text.parse())
        .transpose()?
        .unwrap_or(u64::from(u32::MAX));
    let config = ReaderConfig {
        name: String::from("Watched reader"),
        find: Find::Port(port.into()),
        dialect: Dialect::preset(name),
    };
    let began = Instant::now();
    let report = move |report| println!("{:>9.3} s  {report:?}", began.elapsed().as_secs_f64());
    let reader = Reader::open(config, Box::new(report))?;
    std::thread::sleep(Duration::from_secs(seconds));
    println!(
        "{:>9.3} s  {:.1} ms of processor time",
        began.elapsed().as_secs_f64(),
        processor_ms()
    );
    drop(reader);
    Ok(())
}

/// Of this process, all threads, from the scheduler's own count. Zero where the system does not say.
fn processor_ms() -> f64 {
    let tasks = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let nanos = tasks.filter_map(|task| {
        let text = std::fs::read_to_string(task.path().join("schedstat")).ok()?;
        text.split_whitespace().next()?.parse::<f64>().ok()
    });
    nanos.sum::<f64>() / 1e6
}
