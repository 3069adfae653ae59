//! Random plug, pull, noise and read events on a pseudo terminal, with the real driver: `reader_storm [EVENTS]`, ten
//! thousand without a number. After every hundred a document must be read. Says memory, open files and threads at the
//! beginning and at the end, how long it took to be ready after the cable was put back, and from the last byte to the
//! report.

#[cfg(unix)]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use std::sync::mpsc::channel;
    use std::time::{Duration, Instant};

    use egne_contracts::{ReaderReport, ReaderStatus};
    use egne_devices::{Act, Fault, Find, Reader, ReaderConfig, SimulatedReader, SimulatedReaderOptions};
    use egne_mrz::frames::{Dialect, DialectName};

    const TD3: [&str; 2] = [
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    ];
    const TD1: [&str; 3] = [
        "I<UTOD231458907<<<<<<<<<<<<<<<",
        "7408122F1204159UTO<<<<<<<<<<<6",
        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    ];

    let events: usize = std::env::args()
        .nth(1)
        .map(|text| text.parse())
        .transpose()?
        .unwrap_or(10_000);
    let folder = std::env::temp_dir().join(format!("reader-storm-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    for name in DialectName::ALL {
        let link = folder.join(name.as_str());
        let dialect = Dialect::preset(name);
        let (sender, reports) = channel();
        let config = ReaderConfig {
            name: String::from("Reader"),
            find: Find::Port(link.clone()),
            dialect: dialect.clone(),
        };
        let reader = Reader::open(
            config,
            Box::new(move |report| drop(sender.send((Instant::now(), report)))),
        )?;
        let simulated = SimulatedReader::plug_in(SimulatedReaderOptions::new(dialect, &link))?;
        let control = simulated.control();
        let ready = || loop {
            match reports.recv_timeout(Duration::from_secs(30)) {
                Ok((at, ReaderReport::Status(ReaderStatus::Ready))) => return Ok(at),
                Ok(_) => {}
                Err(_) => return Err("stuck: it does not become ready"),
            }
        };
        let mut chance: u64 = 0x9E37_79B9_7F4A_7C15;
        let mut below = |limit: u64| {
            chance ^= chance << 13;
            chance ^= chance >> 7;
            chance ^= chance << 17;
            chance % limit
        };
        let (mut slowest_ready, mut slowest_read, mut reads, mut told) = (Duration::ZERO, Duration::ZERO, 0, 0);
        let mut at_start = None;
        for event in 0..events {
            let size = usize::try_from(below(160))?;
            match below(12) {
                0 => control.act(Act::PullCable),
                1..=3 => control.act(Act::PlugIn),
                4 => control.act(Act::Send((0..size).map(|_| below(256).to_le_bytes()[0]).collect())),
                5 => control.act(Act::Spoil(Fault::PullAfter(size))),
                6 => control.act(Act::Spoil(Fault::CutAfter(size))),
                7 => control.act(Act::PullDocument),
                8 => control.insert(TD1),
                _ => std::thread::sleep(Duration::from_millis(below(60))),
            }
            if event % 100 != 99 {
                continue;
            }
            // Whatever is still to come comes; then the cable is pulled for good, and put back.
            control.act(Act::Mend);
            control.act(Act::PullDocument);
            control.act(Act::PlugIn);
            std::thread::sleep(Duration::from_millis(300));
            control.act(Act::PullCable);
            std::thread::sleep(Duration::from_millis(300));
            told += reports.try_iter().count();
            let plugged = Instant::now();
            control.act(Act::PlugIn);
            slowest_ready = slowest_ready.max(ready()?.duration_since(plugged));
            std::thread::sleep(Duration::from_millis(100));
            let laid = Instant::now();
            control.insert(TD3);
            loop {
                match reports.recv_timeout(Duration::from_secs(30)) {
                    Ok((at, ReaderReport::Document(lines))) if lines.expose() == TD3 => {
                        slowest_read = slowest_read.max(at.duration_since(laid));
                        break;
                    }
                    Ok(_) => {}
                    Err(_) => return Err(format!("stuck: nothing is read after event {event}").into()),
                }
            }
            reads += 1;
            at_start.get_or_insert_with(usage);
        }
        println!(
            "{}: {events} events, {reads} documents, {told} other reports; ready after at most {} ms, read after at most \
             {} ms (the simulator looks every 20 ms); at first {}, at the end {}",
            name.as_str(),
            slowest_ready.as_millis(),
            slowest_read.as_millis(),
            at_start.unwrap_or_default(),
            usage()
        );
        drop((reader, simulated));
    }
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}

/// Memory, open files, threads.
#[cfg(unix)]
fn usage() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let field = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        line.map_or("?", str::trim).to_owned()
    };
    let files = std::fs::read_dir("/proc/self/fd").map_or(0, Iterator::count);
    format!(
        "{} resident, {files} files, {} threads",
        field("VmRSS:"),
        field("Threads:")
    )
}

#[cfg(not(unix))]
fn main() {}
