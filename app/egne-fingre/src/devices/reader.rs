//! The passport reader of the place, whose lines are parsed here, beside the window's thread.

use egne_contracts::ReaderReport;
use egne_core::session::NotRead;
use egne_core::views::{Event, Post};
use egne_devices::Reader;
use egne_mrz::document;

use crate::bench::Stands;
use crate::config::Config;

/// Opens the reader that is configured, else the one that stands in.
pub(super) fn open(config: &Config, stands: &Stands, post: &dyn Post) -> Option<Reader> {
    let config = config.reader.clone().or_else(|| stands.reader_config())?;
    let post = post.another();
    let report = Box::new(move |report| {
        let event = match report {
            ReaderReport::Status(status) => Event::Reader(status),
            ReaderReport::Document(lines) => {
                let today = jiff::Zoned::now().date();
                let read = document::parse(&lines.expose().join("\n"), today);
                Event::DocumentRead(read.map(Box::new).map_err(NotRead::Lines))
            }
            ReaderReport::Unreadable(why) => Event::DocumentRead(Err(NotRead::Reader(why))),
            // For a log of devices, once there is one; a learner needs none of it.
            ReaderReport::DocumentPresent
            | ReaderReport::DocumentRemoved
            | ReaderReport::Warning(_)
            | ReaderReport::Version(_) => return,
        };
        post.post(event);
    });
    Reader::open(config, report).ok()
}
