//! The synthetic recordings: which reader, which document, what went wrong.

use std::time::Duration;

use egne_devices::{Pieces, Recording, Traffic, describe, replay};
use egne_mrz::frames::{Dialect, encode, encode_reply, encode_unread};

const TD3: &[&str] = &[
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
];
const TD2: &[&str] = &[
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
    "D231458907UTO7408122F1204159<<<<<<<6",
];
const TD1: &[&str] = &[
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
];
const MRV_A: &[&str] = &[
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L8988901C4UTO4009078F96121096ZE184226B<<<<<<",
];
const MRV_B: &[&str] = &[
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
    "L8988901C4UTO4009078F9612109<<<<<<<<",
];

const DOCUMENTS: [(&str, &[&str]); 5] = [
    ("td3", TD3),
    ("td2", TD2),
    ("td1", TD1),
    ("mrv-a", MRV_A),
    ("mrv-b", MRV_B),
];

const ELYCTIS: &str = "{ name = \"elyctis\" }";
const ACCESS_IS: &str = "{ name = \"access-is\" }";
const LINES: &str = "{ name = \"lines\" }";
const LINES_CR_LF: &str = "{ name = \"lines\", separator = \"cr-lf\" }";
const LINES_LF: &str = "{ name = \"lines\", separator = \"lf\" }";
const LINES_NONE: &str = "{ name = \"lines\", separator = \"none\", speeds = [115200] }";
const LINES_7E1: &str = "{ name = \"lines\", format = \"7e1\" }";
const RTE: &str = "{ name = \"rte-native\" }";
const RTE_8N1: &str =
    "{ name = \"rte-native\", format = \"8n1\", length_counts = \"whole\", check_covers = \"whole\" }";

/// A recording while it is made.
struct Make {
    recording: Recording,
    dialect: Dialect,
}

impl Make {
    fn new(settings: &str, about: &str) -> Self {
        let recording = Recording {
            device: "reader".to_owned(),
            about: about.to_owned(),
            settings: settings.to_owned(),
            ..Recording::default()
        };
        let dialect = recording.dialect().unwrap_or_else(|error| panic!("{about}: {error}"));
        Self { recording, dialect }
    }

    /// Bytes from the reader, so many tenths of a millisecond after what was before.
    fn then(mut self, tenths: u64, bytes: &[u8]) -> Self {
        self.add(tenths, true, bytes);
        self
    }

    fn told(mut self, tenths: u64, bytes: &[u8]) -> Self {
        self.add(tenths, false, bytes);
        let answer = encode_reply(&self.dialect, bytes);
        self.add(31, true, &answer);
        self
    }

    /// A document, in pieces as a serial line delivers them: one piece for each 16 ms at 9600 baud.
    fn document(mut self, tenths: u64, lines: &[&str]) -> Self {
        let wire = encode(&self.dialect, lines);
        for (at, piece) in wire.chunks(15).enumerate() {
            self.add(if at == 0 { tenths } else { 156 }, true, piece);
        }
        self
    }

    fn wire(&self, lines: &[&str]) -> Vec<u8> {
        encode(&self.dialect, lines)
    }

    fn add(&mut self, tenths: u64, is_from_device: bool, bytes: &[u8]) {
        if !bytes.is_empty() {
            self.recording.traffic.push(Traffic {
                after: Duration::from_micros(tenths * 100),
                is_from_device,
                bytes: bytes.to_owned(),
            });
        }
    }

    fn done(mut self) -> Recording {
        let events = replay(&self.recording, Pieces::AsRecorded)
            .unwrap_or_else(|error| panic!("{}: {error}", self.recording.about));
        self.recording.expected = events.iter().map(describe).collect();
        self.recording
    }
}

/// All, by the name of their file.
pub fn all() -> Vec<(String, Recording)> {
    let mut all = Vec::new();
    for (reader, settings) in [
        ("elyctis", ELYCTIS),
        ("access-is", ACCESS_IS),
        ("lines-cr", LINES),
        ("lines-cr-lf", LINES_CR_LF),
        ("lines-none", LINES_NONE),
        ("rte-native", RTE),
    ] {
        for (name, lines) in DOCUMENTS {
            let about = format!("{name} as it should be");
            all.push((
                format!("{reader}-{name}"),
                Make::new(settings, &about).document(0, lines).done(),
            ));
        }
        all.extend(faults(reader, settings));
    }
    for (reader, settings) in [
        ("lines-lf", LINES_LF),
        ("lines-7e1", LINES_7E1),
        ("rte-native-8n1", RTE_8N1),
    ] {
        let make = Make::new(settings, "the other settings of this dialect");
        all.push((format!("{reader}-td3"), make.document(0, TD3).done()));
    }
    all.extend(
        of_one_dialect()
            .into_iter()
            .map(|(name, recording)| (name.to_owned(), recording)),
    );
    all
}

fn faults(reader: &str, settings: &str) -> Vec<(String, Recording)> {
    let make = |about| Make::new(settings, about);
    let wire = make("").wire(TD3);
    let noise = [0xF3, 0xE1, 0x11, 0x7F, 0x23, 0xFF, 0x0D];
    [
        (
            "twice",
            make("read twice within two seconds").then(0, &wire).then(9000, &wire),
        ),
        (
            "two-in-one",
            make("two documents in one read").then(0, &[wire.clone(), make("").wire(TD1)].concat()),
        ),
        (
            "noise",
            make("rubbish before and behind")
                .then(0, &noise)
                .then(20, &wire)
                .then(20, &noise),
        ),
        (
            "cut",
            make("pulled out in the middle, then laid down again")
                .then(0, &wire[..50])
                .then(30_000, &wire),
        ),
    ]
    .into_iter()
    .map(|(name, make)| (format!("{reader}-{name}"), make.done()))
    .collect()
}

fn of_one_dialect() -> Vec<(&'static str, Recording)> {
    let elyctis = |about| Make::new(ELYCTIS, about);
    let lines = |about| Make::new(LINES, about);
    let spoiled = |settings: &str, at: usize| {
        let make = Make::new(settings, "one bit is wrong");
        let mut wire = make.wire(TD3);
        if let Some(byte) = wire.get_mut(at) {
            *byte ^= 0x04;
        }
        make.then(0, &wire).done()
    };
    vec![
        (
            "elyctis-session",
            elyctis("asked for its version, set to read by itself, read, set again")
                .told(0, &[0x56, 0, 0])
                .told(40, &[0x43, 0, 1, 1])
                .document(20_000, TD3)
                .told(5000, &[0x43, 0, 1, 1])
                .document(60_000, TD1)
                .done(),
        ),
        (
            "elyctis-questions",
            elyctis("everything it says of itself")
                .told(0, b"V\0\0")
                .told(0, b"W\0\0")
                .told(0, b"R\0\0")
                .told(0, b"T\0\0")
                .done(),
        ),
        (
            "elyctis-late-answer",
            elyctis("the answer comes after three seconds")
                .then(0, b"")
                .then(30_000, b"V\0\x04V1.7")
                .done(),
        ),
        (
            "elyctis-unread",
            elyctis("asked while nothing that can be read lies there")
                .then(0, &encode_unread(&elyctis("").dialect))
                .done(),
        ),
        (
            "elyctis-false-start",
            elyctis("a letter I in the rubbish before")
                .then(0, b"I\0\x40")
                .document(5, TD2)
                .done(),
        ),
        (
            "elyctis-presence",
            Make::new(
                "{ name = \"elyctis\", presence = \"50\" }",
                "laid down, read, taken away, laid down again",
            )
            .then(0, &[0x50, 0, 1, 1])
            .document(100, TD3)
            .then(8000, &[0x50, 0, 1, 0])
            .then(3000, &[0x50, 0, 1, 1])
            .document(100, TD3)
            .done(),
        ),
        (
            "access-is-unread",
            Make::new(ACCESS_IS, "three empty lines")
                .then(0, &[0x1C, 2, 13, 13, 13, 3, 0x1D])
                .done(),
        ),
        (
            "access-is-stripe",
            Make::new(ACCESS_IS, "a magnetic stripe and a bar code")
                .then(0, b"\x0E\x02\x01;0000=9912?\x03\x0F")
                .then(90, b"\x1E\x02Q12345\x03\x1F")
                .done(),
        ),
        (
            "lines-one-at-a-time",
            lines("an imager that reads each line on its own")
                .document(0, &TD3[..1])
                .document(9000, &TD3[1..])
                .done(),
        ),
        (
            "lines-one-only",
            lines("the other line never comes").document(0, &TD3[..1]).done(),
        ),
        (
            "lines-left-over",
            lines("a line left over, then the whole document")
                .document(0, &TD1[..1])
                .document(6000, TD1)
                .done(),
        ),
        (
            "lines-fillers",
            lines("fillers written in other ways")
                .then(
                    0,
                    b"I<UTOERIKSSON&lt;_ANNA MARIA\xAB<<<<<<<<<<\rD231*58907UTO7408122F1204159<<<<<<<6\r\r",
                )
                .done(),
        ),
        (
            "lines-too-long",
            lines("a flood without an end, then a document")
                .then(0, &[b'X'; 700])
                .document(5000, TD2)
                .done(),
        ),
        (
            "lines-stx-etx",
            lines("control characters before and behind each line")
                .then(0, format!("\u{2}{}\u{3}\r\u{2}{}\u{3}\r", TD3[0], TD3[1]).as_bytes())
                .done(),
        ),
        ("rte-native-check-byte", spoiled(RTE, 30)),
        ("access-is-bit", spoiled(ACCESS_IS, 30)),
        (
            "rte-native-one-line",
            Make::new(RTE, "only the bottom line was found")
                .document(0, &TD3[1..])
                .done(),
        ),
    ]
}
