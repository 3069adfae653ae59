//! How long it takes from the last byte on the wire to the report of the document, over a pseudo terminal:
//! `reader_latency [ROUNDS]`, for each dialect the middle, the 99th of a hundred and the slowest, in microseconds.

#[cfg(unix)]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use std::io::Write;
    use std::sync::mpsc::channel;
    use std::time::{Duration, Instant};

    use egne_contracts::{ReaderReport, ReaderStatus};
    use egne_devices::{Find, Reader, ReaderConfig};
    use egne_mrz::frames::{Dialect, DialectName, encode};
    use serialport::{SerialPort, TTYPort};

    const LINE: &str = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let rounds: u32 = std::env::args()
        .nth(1)
        .map(|text| text.parse())
        .transpose()?
        .unwrap_or(500);
    for name in DialectName::ALL {
        let (mut wire, other) = TTYPort::pair()?;
        let port = other.name().ok_or("the system gave no path")?;
        let dialect = Dialect {
            // Nobody answers here.
            probe: None,
            on_open: Vec::new(),
            after_read: Vec::new(),
            ..Dialect::preset(name)
        };
        let (sender, reports) = channel();
        let config = ReaderConfig {
            name: String::from("Reader"),
            find: Find::Port(port.into()),
            dialect: dialect.clone(),
        };
        let reader = Reader::open(
            config,
            Box::new(move |report| drop(sender.send((Instant::now(), report)))),
        )?;
        while !matches!(reports.recv()?, (_, ReaderReport::Status(ReaderStatus::Ready))) {}
        let mut times = Vec::new();
        for round in 0..rounds {
            // Another document each time, so that none counts as the one before.
            let first = format!(
                "P<UTO{:<39}",
                format!(
                    "ERIKSSON<<ANNA{}",
                    "A".repeat(usize::try_from(round % 20).unwrap_or_default())
                )
            )
            .replace(' ', "<");
            let message = encode(&dialect, &[first.as_str(), LINE]);
            std::thread::sleep(Duration::from_millis(5));
            let sent = Instant::now();
            wire.write_all(&message)?;
            let came = loop {
                if let (came, ReaderReport::Document(_)) = reports.recv_timeout(Duration::from_secs(10))? {
                    break came;
                }
            };
            times.push(came.duration_since(sent).as_micros());
        }
        times.sort_unstable();
        let at = |share: usize| {
            times
                .get((times.len() * share / 100).min(times.len() - 1))
                .copied()
                .unwrap_or_default()
        };
        println!("{}: {} µs, {} µs, {} µs", name.as_str(), at(50), at(99), at(100));
        drop((reader, other));
    }
    Ok(())
}

#[cfg(not(unix))]
fn main() {}
