//! Acts as text, one a line: for scripts, and for a person at a keyboard.
//!
//! ```text
//! # a comment
//! wait 500
//! insert P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< / L898902C36UTO7408122F1204159ZE184226B<<<<<10
//! pull
//! spoil cut-after 40
//! ```

use std::time::Duration;

use super::act::{Act, Fault};
use crate::Recording;

/// Invented documents by name, from the examples of ICAO Doc 9303.
const NAMED: [(&str, &[&str]); 5] = [
    (
        "td3",
        &[
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
            "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
        ],
    ),
    (
        "td2",
        &[
            "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
            "D231458907UTO7408122F1204159<<<<<<<6",
        ],
    ),
    (
        "td1",
        &[
            "I<UTOD231458907<<<<<<<<<<<<<<<",
            "7408122F1204159UTO<<<<<<<<<<<6",
            "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        ],
    ),
    (
        "mrv-a",
        &[
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
            "L8988901C4UTO4009078F96121096ZE184226B<<<<<<",
        ],
    ),
    (
        "mrv-b",
        &[
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
            "L8988901C4UTO4009078F9612109<<<<<<<<",
        ],
    ),
];

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Wait for so long.
    Wait(Duration),
    /// Do this.
    Act(Act),
}

/// Steps in their order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Script {
    /// The steps.
    pub steps: Vec<Step>,
}

/// A line of a script that says nothing known.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "line {line}: write wait MS, insert NAME or LINES, insert-unreadable, pull, unplug, plug, send HEX, pace BYTES, \
     chunk BYTES, mute, unmute, mend, end, or spoil with noise-before N, noise-after N, cut-after N, pull-after N, last-byte \
     or twice; names are td1, td2, td3, mrv-a, mrv-b"
)]
pub struct ScriptError {
    /// Counted from 1.
    pub line: usize,
}

impl Script {
    /// Reads a script.
    ///
    /// # Errors
    /// Names the first line that says nothing known.
    pub fn parse(text: &str) -> Result<Self, ScriptError> {
        let mut steps = Vec::new();
        for (at, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            steps.push(step(line).ok_or(ScriptError { line: at + 1 })?);
        }
        Ok(Self { steps })
    }

    /// What a recorded device sent, at its own pace.
    #[must_use]
    pub fn from_recording(recording: &Recording) -> Self {
        let steps = recording.traffic.iter().flat_map(|traffic| {
            let send = Step::Act(Act::Send(traffic.bytes.clone()));
            [Some(Step::Wait(traffic.after)), traffic.is_from_device.then_some(send)]
        });
        Self {
            steps: steps.flatten().collect(),
        }
    }

    /// Carries the script out on this thread; returns when it is over.
    pub fn play(&self, control: &super::SimulatedReaderControl) {
        for step in &self.steps {
            match step {
                Step::Wait(time) => std::thread::sleep(*time),
                Step::Act(act) => control.act(act.clone()),
            }
        }
    }
}

fn step(line: &str) -> Option<Step> {
    let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
    let rest = rest.trim();
    let number = || rest.parse::<usize>().ok();
    let act = match (word, rest) {
        ("wait", _) => return rest.parse().ok().map(|ms| Step::Wait(Duration::from_millis(ms))),
        ("insert", _) => Act::Insert(document(rest)?),
        ("insert-unreadable", "") => Act::InsertUnreadable,
        ("pull", "") => Act::PullDocument,
        ("unplug", "") => Act::PullCable,
        ("plug", "") => Act::PlugIn,
        ("send", _) => Act::Send(hex(rest)?),
        ("pace", _) => Act::Pace(u32::try_from(number()?).ok()?),
        ("chunk", _) => Act::Chunk(number()?),
        ("mute", "") => Act::Mute(true),
        ("unmute", "") => Act::Mute(false),
        ("spoil", _) => Act::Spoil(fault(rest)?),
        ("mend", "") => Act::Mend,
        ("end", "") => Act::End,
        _ => return None,
    };
    Some(Step::Act(act))
}

fn document(text: &str) -> Option<Vec<String>> {
    if let Some((_, lines)) = NAMED.iter().find(|(name, _)| *name == text) {
        return Some(lines.iter().map(|line| (*line).to_owned()).collect());
    }
    let lines: Vec<String> = text.split(" / ").map(|line| line.trim().to_owned()).collect();
    let is_text = lines.iter().all(|line| line.len() > 4 && line.is_ascii());
    is_text.then_some(lines)
}

fn fault(text: &str) -> Option<Fault> {
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    let count = || rest.parse().ok();
    Some(match (word, rest) {
        ("noise-before", _) => Fault::NoiseBefore(count()?),
        ("noise-after", _) => Fault::NoiseAfter(count()?),
        ("cut-after", _) => Fault::CutAfter(count()?),
        ("pull-after", _) => Fault::PullAfter(count()?),
        ("last-byte", "") => Fault::LastByte,
        ("twice", "") => Fault::Twice,
        _ => return None,
    })
}

fn hex(text: &str) -> Option<Vec<u8>> {
    let bytes: Option<Vec<u8>> = text
        .split_whitespace()
        .map(|byte| u8::from_str_radix(byte, 16).ok())
        .collect();
    bytes.filter(|bytes| !bytes.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_read_line_by_line() {
        let text = "# hello\n\nwait 500\ninsert td1\ninsert ABCDE / FGHIJ\npull\nunplug\nplug\nsend 49 00\npace 960\n\
                    chunk 3\nspoil cut-after 40\nspoil twice\nmend\nmute\ninsert-unreadable\nend\n";
        let steps = Script::parse(text).unwrap().steps;
        assert_eq!(steps.len(), 15);
        assert_eq!(steps[2], Step::Act(Act::Insert(vec!["ABCDE".into(), "FGHIJ".into()])));
        assert_eq!(steps[9], Step::Act(Act::Spoil(Fault::CutAfter(40))));
        for (text, line) in [
            ("wait", 1),
            ("wait 1\ninsert td9", 2),
            ("\nspoil", 2),
            ("send xy", 1),
            ("pull now", 1),
        ] {
            assert_eq!(Script::parse(text), Err(ScriptError { line }), "{text}");
        }
    }
}
