//! How long a mailbox of 10,000 letters takes to list, from memory and from files, and how long one large letter takes.
//!
//! `cargo run --release -p egne-memo --example mailbox_speed`

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egne_memo::{Content, Message, read, read_header, read_summary, write};

const LETTERS: usize = 10_000;
/// Bytes of each letter's attachment.
const ATTACHMENT: usize = 20_000;
/// How much of a file holds the header.
const FIRST_PART: usize = 16 * 1024;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let full = fixture("full-1.2.xml")?;
    let small = fixture("minimal-1.2.xml")?;
    let mut usual = small.clone();
    fill(&mut usual, ATTACHMENT);
    for (name, message) in [
        ("minimal", &small),
        ("usual, 20 kB attached", &usual),
        ("every element", &full),
    ] {
        let xml = write(message).into_bytes();
        println!("{name}: {} bytes, {LETTERS} times", xml.len());
        time("  header, from memory", || {
            (0..LETTERS).filter(|_| read_header(&xml).is_ok()).count()
        });
        time("  summary, from memory", || {
            (0..LETTERS).filter(|_| read_summary(&xml).is_ok()).count()
        });
        time("  whole, from memory", || {
            (0..LETTERS).filter(|_| read(&xml).is_ok()).count()
        });
        let folder = std::env::temp_dir().join(format!("egne-memo-speed-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let paths: Vec<PathBuf> = (0..LETTERS).map(|n| folder.join(format!("{n}.xml"))).collect();
        for path in &paths {
            fs::write(path, &xml)?;
        }
        let headers = || paths.iter().filter(|path| header_of(path).is_some()).count();
        time("  header, from the first 16 KiB of files", headers);
        let summaries = || {
            paths
                .iter()
                .filter(|path| fs::read(path).is_ok_and(|b| read_summary(&b).is_ok()))
                .count()
        };
        time("  summary, from files", summaries);
        fs::remove_dir_all(&folder)?;
    }
    let mut large = small;
    fill(&mut large, 25_000_000);
    let xml = time("25 MB attached: write", || write(&large));
    time("25 MB attached: whole", || read(xml.as_bytes()).is_ok());
    time("25 MB attached: summary", || read_summary(xml.as_bytes()).is_ok());
    Ok(())
}

fn fixture(name: &str) -> Result<Message, Box<dyn std::error::Error>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/messages").join(name);
    Ok(read(&fs::read(path)?)?.message)
}

fn fill(message: &mut Message, bytes: usize) {
    for file in message.body.iter_mut().flat_map(|body| &mut body.main_document.file) {
        file.content = Content::new(vec![0xa5; bytes]);
    }
}

fn header_of(path: &Path) -> Option<egne_memo::Summary> {
    let mut part = Vec::with_capacity(FIRST_PART);
    fs::File::open(path)
        .ok()?
        .take(FIRST_PART as u64)
        .read_to_end(&mut part)
        .ok()?;
    read_header(&part).ok()
}

/// The best of five.
fn time<T>(what: &str, mut go: impl FnMut() -> T) -> T {
    let mut best = Duration::MAX;
    loop {
        let result = (0..5).map(|_| {
            let start = Instant::now();
            let result = go();
            best = best.min(start.elapsed());
            result
        });
        if let Some(last) = result.last() {
            println!("{what}: {best:.1?}");
            return last;
        }
    }
}
