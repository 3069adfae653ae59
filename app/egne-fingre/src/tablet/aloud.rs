//! The voice of a tablet: what the shell wants said, to the system's own voice.
//!
//! Never heard yet: no device has run it.

use std::time::Duration;

use egne_android::native::SystemVoice;
use egne_core::views::{Event, Post as _};
use egne_runtime::log::{LogEvent, log};
use egne_runtime::{Speaker, Utterance};
use egne_ui::UiPost;
use egne_words::Languages;

/// A voice says that it speaks nothing until it is ready; after so many seconds it is taken at its word.
const PATIENCE: u32 = 30;

/// Speaks through the system.
pub struct Aloud(pub SystemVoice);

impl Speaker for Aloud {
    fn say(&mut self, utterances: Vec<Utterance>) {
        self.0.hush();
        for Utterance { voice, text } in utterances {
            self.0.say(&voice, &text);
        }
    }

    fn hush(&mut self) {
        self.0.hush();
    }
}

/// Finds out which languages can be heard, on a thread of its own, and posts it once any can.
pub fn find_voices(voice: SystemVoice, languages: Languages) {
    let heard = move || -> Vec<String> {
        let with_voice = languages.iter().filter(|language| {
            let named = language.voice.as_deref();
            named.is_some_and(|named| voice.speaks(named))
        });
        with_voice.map(|language| language.tag.to_string()).collect()
    };
    let work = move || {
        for _ in 0..PATIENCE {
            std::thread::sleep(Duration::from_secs(1));
            let tags = heard();
            if !tags.is_empty() {
                UiPost.post(Event::VoicesFound(tags));
                return;
            }
        }
    };
    if std::thread::Builder::new()
        .name("find-voices".to_owned())
        .spawn(work)
        .is_err()
    {
        log(LogEvent::VoiceNotStarted);
    }
}
