//! The voice: `espeak-ng` beside us as a program, its sound to a player program, off the UI thread, cut off by the next
//! act. Texts go through standard input, so that they stand in no process list.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use egne_words::Languages;

use crate::log::{LogEvent, log};
use crate::sound;

/// One text in one voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    /// Name of the voice.
    pub voice: String,
    /// What to say.
    pub text: String,
}

/// Says things aloud, one after the other.
pub trait Speaker {
    /// Cuts off what is being said and says this.
    fn say(&mut self, utterances: Vec<Utterance>);
    /// Cuts off what is being said.
    fn hush(&mut self);
}

/// No voice on this machine.
pub struct SilentSpeaker;

impl Speaker for SilentSpeaker {
    fn say(&mut self, _: Vec<Utterance>) {}
    fn hush(&mut self) {}
}

/// Remembers what it was told to say, for tests and trainers.
#[cfg(feature = "simulators")]
#[derive(Clone, Default)]
pub struct SimulatedSpeaker {
    /// What was said, in order; an empty list is a cut.
    pub said: std::sync::Arc<std::sync::Mutex<Vec<Vec<Utterance>>>>,
}

#[cfg(feature = "simulators")]
impl Speaker for SimulatedSpeaker {
    fn say(&mut self, utterances: Vec<Utterance>) {
        if let Ok(mut said) = self.said.lock() {
            said.push(utterances);
        }
    }

    fn hush(&mut self) {
        self.say(Vec::new());
    }
}

/// The tags of the languages that can be heard on this machine: the voice is there and so is sound.
pub fn voices(languages: &Languages) -> Vec<String> {
    if sound::player().is_none() {
        return Vec::new();
    }
    let installed = installed_voices();
    languages
        .iter()
        .filter(|l| l.voice.as_ref().is_some_and(|v| installed.contains(v)))
        .map(|l| l.tag.to_string())
        .collect()
}

/// The language names that `espeak-ng --voices` lists, and the part before their first hyphen.
fn installed_voices() -> BTreeSet<String> {
    let Ok(output) = Command::new("espeak-ng").arg("--voices").stderr(Stdio::null()).output() else {
        return BTreeSet::new();
    };
    let list = String::from_utf8_lossy(&output.stdout).into_owned();
    let names = list.lines().skip(1).filter_map(|line| line.split_whitespace().nth(1));
    names
        .flat_map(|name| [name.to_owned(), name.split('-').next().unwrap_or(name).to_owned()])
        .collect()
}

/// Speaks through `espeak-ng` and a player.
pub struct EspeakSpeaker {
    orders: Sender<Vec<Utterance>>,
}

impl EspeakSpeaker {
    /// Starts the voice's thread.
    ///
    /// # Errors
    /// The thread could not be started.
    pub fn start() -> std::io::Result<Self> {
        let (orders, inbox) = channel();
        std::thread::Builder::new()
            .name("voice".to_owned())
            .spawn(move || speak(&inbox))?;
        Ok(Self { orders })
    }
}

impl Speaker for EspeakSpeaker {
    fn say(&mut self, utterances: Vec<Utterance>) {
        if self.orders.send(utterances).is_err() {
            log(LogEvent::VoiceNotStarted);
        }
    }

    fn hush(&mut self) {
        self.say(Vec::new());
    }
}

fn speak(inbox: &Receiver<Vec<Utterance>>) {
    let mut waiting = inbox.recv().ok();
    while let Some(utterances) = waiting.take() {
        for utterance in utterances {
            waiting = say_one(&utterance, inbox);
            if waiting.is_some() {
                break;
            }
        }
        if waiting.is_none() {
            waiting = inbox.recv().ok();
        }
    }
}

/// Says one text; gives back the order that cut it off.
fn say_one(utterance: &Utterance, inbox: &Receiver<Vec<Utterance>>) -> Option<Vec<Utterance>> {
    let Some((mut voice, mut player)) = start(utterance) else {
        log(LogEvent::VoiceNotStarted);
        return None;
    };
    let cut = loop {
        match inbox.recv_timeout(Duration::from_millis(30)) {
            Ok(order) => break Some(order),
            Err(RecvTimeoutError::Disconnected) => break Some(Vec::new()),
            Err(RecvTimeoutError::Timeout) if matches!(player.try_wait(), Ok(None)) => {}
            Err(RecvTimeoutError::Timeout) => break None,
        }
    };
    for child in [&mut voice, &mut player] {
        // It may have ended by itself.
        let _ = child.kill();
        let _ = child.wait();
    }
    cut
}

fn start(utterance: &Utterance) -> Option<(Child, Child)> {
    let (program, args) = sound::player()?;
    let mut voice = Command::new("espeak-ng")
        .args(["--stdout", "-s", "140", "-v", &utterance.voice])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let written = voice
        .stdin
        .take()
        .is_some_and(|mut stdin| stdin.write_all(utterance.text.as_bytes()).is_ok());
    let player = voice.stdout.take().filter(|_| written).and_then(|wav| {
        Command::new(program)
            .args(args)
            .stdin(wav)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .ok()
    });
    match player {
        Some(player) => Some((voice, player)),
        None => {
            // It never spoke.
            let _ = voice.kill();
            let _ = voice.wait();
            None
        }
    }
}
