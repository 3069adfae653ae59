//! What devices report, and the device panel of the bench profile.

use std::sync::Arc;
use std::time::Duration;

use egne_contracts::{PrinterReport, PrinterStatus, Sheet};

use egne_mrz::document::Document;
use egne_mrz::specimens;

use super::{button, idle, lesson};
use crate::sandbox::post::AttachmentId;
use crate::session::event::Event;
use crate::session::{DeviceTrick, Effect, NotRead, OnPaper, Place, Sheets, State};

/// The printer says something. A job of an ended session changes nothing: it was cancelled with the wipe.
pub(super) fn printer(state: &mut State, report: &PrinterReport) {
    state.printer = match report {
        PrinterReport::Status(status) => *status,
        PrinterReport::Waiting { because, .. } => *because,
        PrinterReport::Started(_) => PrinterStatus::Printing,
        PrinterReport::Done(_) => PrinterStatus::Ready,
        PrinterReport::Unconfirmed(_) | PrinterReport::Cancelled(_) => state.printer,
    };
    if let Place::End(end) = &mut state.place {
        end.paper.hear(report);
    }
    if let Some(page) = &mut state.paper {
        page.paper.hear(report);
    }
}

/// The passport reader read a document. On the staff screen it is shown while that is open; in a lesson it counts as
/// touching the part that waits for one. It is kept nowhere else: nobody's passport belongs to a lesson.
pub(super) fn document(state: &mut State, read: Result<Box<Document>, NotRead>, effects: &mut Vec<Effect>) {
    if let Some(desk) = state.desk.as_mut().filter(|desk| desk.open) {
        desk.document = Some(read);
    } else if read.is_ok()
        && let Some(part) = state.run().and_then(|run| run.waits_for_document()).map(str::to_owned)
    {
        idle::touched(state);
        lesson::practice(state, Event::BlockPressed(part), effects);
    }
}

/// The slip has been drawn; an old session's is dropped. A practice page goes to the printer at once.
pub(super) fn slip_drawn(state: &mut State, session: u64, width: u32, ink: Arc<Vec<u8>>, effects: &mut Vec<Effect>) {
    if session != state.session {
        return;
    }
    if let Place::End(end) = &mut state.place {
        end.slip = Some((width, ink));
    } else if let Some(page) = state.paper.as_mut().filter(|page| !page.paper.is_sent()) {
        state.job += 1;
        page.paper = OnPaper::Sent(state.job);
        effects.push(Effect::Print {
            session,
            job: state.job,
        });
    }
}

/// An attachment has been drawn; one that is no longer open is dropped.
pub(super) fn sheets_drawn(state: &mut State, session: u64, of: &AttachmentId, sheets: Option<Arc<Vec<Arc<Sheet>>>>) {
    let open = state.run().and_then(|run| run.world().attachment_id());
    if session == state.session && open.as_ref() == Some(of) {
        state.sheets = sheets.map_or(Sheets::NotShown, Sheets::Drawn);
    }
}

/// A button of the device panel.
pub(super) fn panel(state: &mut State, id: &str, effects: &mut Vec<Effect>) {
    let switch = match id {
        button::PANEL_PAPER => Some(DeviceTrick::Paper),
        button::PANEL_COVER => Some(DeviceTrick::Cover),
        button::PANEL_CABLE => Some(DeviceTrick::Cable),
        button::PANEL_JAM => Some(DeviceTrick::Jam),
        button::PANEL_SLOW => Some(DeviceTrick::PrinterSlow),
        button::PANEL_GARBAGE => Some(DeviceTrick::PrinterGarbage),
        button::PANEL_READER_CABLE => Some(DeviceTrick::ReaderCable),
        button::PANEL_READER_SLOW => Some(DeviceTrick::ReaderSlow),
        _ => None,
    };
    if let Some(trick) = switch {
        let on = !state.tricks.remove(&trick);
        if on {
            state.tricks.insert(trick);
        }
        effects.push(Effect::Trick(trick, on));
        return;
    }
    match id {
        button::PANEL_FOLD => state.panel_folded = !state.panel_folded,
        button::PANEL_DOCUMENT => {
            effects.push(Effect::Trick(DeviceTrick::Document(state.specimen), true));
            state.specimen = (state.specimen + 1).checked_rem(specimens().len()).unwrap_or(0);
        }
        button::PANEL_DOCUMENT_AWAY => effects.push(Effect::Trick(DeviceTrick::DocumentAway, true)),
        button::PANEL_READER_NOISE => effects.push(Effect::Trick(DeviceTrick::ReaderNoise, true)),
        button::PANEL_TIME_15 => idle::elapsed(state, Duration::from_secs(15), effects),
        button::PANEL_TIME_60 => idle::elapsed(state, Duration::from_secs(60), effects),
        button::PANEL_IDLE => idle::elapsed(state, state.setup.site.warn_after, effects),
        _ => {}
    }
}
