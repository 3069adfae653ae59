//! Errands of staff, by files: a wish is a file of ours, and what became of it a file of the system.
//!
//! `NAME-wanted` in our folder is the wish; the system takes it away when the errand is over. `NAME` in the system's
//! folder holds one word of how far it is. Deliberately absent: doing any of it; a terminal's screen has no right to.

use std::path::{Path, PathBuf};
use std::time::Duration;

use egne_core::session::{Errand, ErrandState};
use egne_core::views::{Event, Post};

use crate::log::{LogEvent, log};

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(500);
/// Longest that an errand may take; the system's own limit for an update is half an hour.
const LONGEST: Duration = Duration::from_secs(35 * 60);

/// Where wishes go and answers come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errands {
    /// A folder that we may write to.
    pub wishes: PathBuf,
    /// The system's folder.
    pub answers: PathBuf,
}

impl Errands {
    /// Utters the wish and tells how far it is, each time that changes, until it is over.
    pub(crate) fn send(self, errand: Errand, post: Box<dyn Post>) {
        let work = move || {
            let mut told = None;
            let tell = |state| {
                if told != Some(state) {
                    told = Some(state);
                    post.post(Event::ErrandTold(errand, state));
                }
            };
            self.follow(errand, tell);
        };
        if std::thread::Builder::new()
            .name("errand".to_owned())
            .spawn(work)
            .is_err()
        {
            log(LogEvent::ErrandNotSent);
        }
    }

    fn follow(&self, errand: Errand, mut tell: impl FnMut(ErrandState)) {
        let (wish, answer) = (self.wish(errand), self.answers.join(name(errand)));
        // One at a time, also for who left the screen and came back: both want the stick.
        if Errand::ALL
            .into_iter()
            .any(|other| other != errand && self.wish(other).exists())
        {
            return tell(ErrandState::Refused);
        }
        if std::fs::write(&wish, []).is_err() {
            log(LogEvent::ErrandNotSent);
            return tell(ErrandState::Refused);
        }
        let looks = LONGEST.as_millis() / PAUSE.as_millis();
        for _ in 0..looks {
            std::thread::sleep(PAUSE);
            // In this order: an answer that is read after the wish has gone is the last one.
            let over = !wish.exists();
            // What stands there before the system has begun is of an earlier errand.
            let so_far = state(&answer).filter(|state| over || !state.is_over());
            match so_far {
                Some(state) => tell(state),
                None if over => tell(ErrandState::Refused),
                None => {}
            }
            if over {
                return;
            }
        }
        // Nobody does errands here; the wish must not be found by somebody later.
        let _ = std::fs::remove_file(&wish);
        tell(ErrandState::Refused);
    }

    fn wish(&self, errand: Errand) -> PathBuf {
        self.wishes.join(format!("{}-wanted", name(errand)))
    }
}

fn name(errand: Errand) -> &'static str {
    match errand {
        Errand::Update => "update",
        Errand::Log => "log",
    }
}

/// The word of the system; an unknown one is none.
fn state(answer: &Path) -> Option<ErrandState> {
    match std::fs::read_to_string(answer).ok()?.trim() {
        "looking" => Some(ErrandState::Looking),
        "working" => Some(ErrandState::Working),
        "done" => Some(ErrandState::Done),
        "nothing-found" => Some(ErrandState::NothingFound),
        "refused" => Some(ErrandState::Refused),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Sender, channel};

    use super::*;

    struct Told(Sender<Event>);

    impl Post for Told {
        fn post(&self, event: Event) {
            let _ = self.0.send(event);
        }

        fn another(&self) -> Box<dyn Post> {
            Box::new(Self(self.0.clone()))
        }
    }

    fn folder() -> (tempfile::TempDir, Errands) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_owned();
        let errands = Errands {
            wishes: path.clone(),
            answers: path,
        };
        (folder, errands)
    }

    #[test]
    fn an_errand_is_told_until_its_wish_is_gone() {
        let (folder, errands) = folder();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("update"), "done\n").unwrap();
        let (sender, heard) = channel();
        errands.send(Errand::Update, Box::new(Told(sender)));
        let next = || match heard.recv_timeout(Duration::from_secs(60)).unwrap() {
            Event::ErrandTold(Errand::Update, state) => state,
            other => panic!("{other:?}"),
        };
        while !at("update-wanted").exists() {
            std::thread::yield_now();
        }
        std::fs::write(at("update"), "looking\n").unwrap();
        assert_eq!(next(), ErrandState::Looking, "not what an earlier one left");
        std::fs::write(at("update"), "working\n").unwrap();
        assert_eq!(next(), ErrandState::Working);
        std::fs::write(at("update"), "refused\n").unwrap();
        std::fs::remove_file(at("update-wanted")).unwrap();
        assert_eq!(next(), ErrandState::Refused);
        assert!(heard.recv().is_err(), "the thread ends");
    }

    #[test]
    fn a_second_errand_is_refused_while_the_first_goes_on() {
        let (folder, errands) = folder();
        std::fs::write(folder.path().join("update-wanted"), []).unwrap();
        let mut told = Vec::new();
        errands.follow(Errand::Log, |state| told.push(state));
        assert_eq!(told, [ErrandState::Refused]);
        assert!(!folder.path().join("log-wanted").exists());
    }

    #[test]
    fn a_wish_that_cannot_be_uttered_is_refused() {
        let (_folder, mut errands) = folder();
        errands.wishes.push("missing");
        let mut told = Vec::new();
        errands.follow(Errand::Log, |state| told.push(state));
        assert_eq!(told, [ErrandState::Refused]);
    }
}
