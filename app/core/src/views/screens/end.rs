//! What went well in pictures, the slip, going on.

use egne_words::{MessageRef, SystemText, system_text};

use super::super::messages::{end_title, ids};
use super::super::{Button, End, EndLine, SlipPreview, Wording};
use super::button;
use crate::lessons::Pass;
use crate::session::{EndState, OnPaper, State, button as id};
use egne_contracts::PrinterStatus;

pub(in crate::views) fn view(state: &State, end: &EndState, wording: &Wording<'_>) -> End {
    let mut buttons = Vec::new();
    let able = !matches!(state.printer, PrinterStatus::Absent);
    if end.slip.is_some() && !end.paper.is_sent() && able {
        buttons.push(button(id::PRINT, ids::PRINT, "printer", wording));
    }
    if end.done.is_some() {
        buttons.push(button(id::AGAIN, ids::AGAIN, "repeat", wording));
    }
    if end.done.is_some() && !end.leaving {
        buttons.push(button(id::ALONE, ids::ALONE, "star", wording));
    }
    buttons.push(button(id::GO_ON, ids::GO_ON, "home-grid", wording));
    if let Some((lesson, outcome)) = &end.done
        && !end.leaving
    {
        let passed = state
            .library
            .lesson(lesson)
            .is_some_and(|entry| outcome.is_clean(entry.lesson.pass));
        if let Some(next) = state.library.next(lesson).filter(|_| passed) {
            let title = MessageRef::new(&next.lesson.title);
            let label = wording.words(&MessageRef::new(ids::FOLLOW).with_message("lesson", title));
            buttons.push(Button {
                label: label.spoken,
                text: label.shown,
                ..button(id::FOLLOW, ids::FOLLOW, &next.lesson.picture, wording)
            });
        }
    }
    if state.has_voice() {
        buttons.push(button(id::HEAR, ids::HEAR, "speaker", wording));
    }
    End {
        title: wording.words(&MessageRef::new(end_title(end))),
        lines: lines(state, end, wording),
        slip: end.slip.as_ref().map(|(width, ink)| SlipPreview {
            label: wording.text(ids::SLIP_LABEL),
            width: *width,
            ink: ink.clone(),
        }),
        printing: printing(state, end, wording),
        buttons,
        kept: wording.text(if end.leaving { ids::END_LEAVE } else { ids::END_KEPT }),
    }
}

fn lines(state: &State, end: &EndState, wording: &Wording<'_>) -> Vec<EndLine> {
    let Some((lesson, outcome)) = &end.done else {
        return Vec::new();
    };
    let Some(entry) = state.library.lesson(lesson) else {
        return Vec::new();
    };
    let mut lines: Vec<EndLine> = entry
        .lesson
        .good
        .iter()
        .map(|good| EndLine {
            picture: "tick".to_owned(),
            text: wording.text(good),
        })
        .collect();
    for (message, count) in [
        (ids::END_MISSES, outcome.misses),
        (ids::END_FALSE_ALARMS, outcome.false_alarms),
    ] {
        if count > 0 && entry.lesson.pass != Pass::default() {
            let words = wording.words(&MessageRef::new(message).with_number("count", i64::from(count)));
            lines.push(EndLine {
                picture: "repeat".to_owned(),
                text: words.shown,
            });
        }
    }
    let (picture, text) = if outcome.critical > 0 {
        (
            "stop",
            wording
                .words(&MessageRef::new(ids::END_CRITICAL).with_number("count", i64::from(outcome.critical)))
                .shown,
        )
    } else if outcome.slips > 0 {
        (
            "repeat",
            wording
                .words(&MessageRef::new(ids::END_SLIPS).with_number("count", i64::from(outcome.slips)))
                .shown,
        )
    } else {
        ("star", wording.text(ids::END_CLEAN))
    };
    lines.push(EndLine {
        picture: picture.to_owned(),
        text,
    });
    lines
}

/// The truth about the slip: never "done" before the printer says so.
fn printing(state: &State, end: &EndState, wording: &Wording<'_>) -> String {
    match end.paper {
        OnPaper::NotYet => String::new(),
        OnPaper::Printed => wording.text(ids::PRINT_DONE),
        _ => obstacle(state, end.paper).unwrap_or_else(|| wording.text(ids::PRINT_SENT)),
    }
}

/// What stands between the printer and what was sent to it, in the learner's language; where the printer cannot say
/// whether it came out, that.
pub(super) fn obstacle(state: &State, paper: OnPaper) -> Option<String> {
    let text = match paper {
        OnPaper::Printed => return None,
        OnPaper::Unconfirmed => SystemText::DevicePrinterUnconfirmed,
        OnPaper::NotYet | OnPaper::Sent(_) => status_text(state.printer)?,
    };
    let tag = &state.library.language(&state.settings.language).tag;
    Some(system_text(tag, text, &[]))
}

/// What keeps the printer from printing, in the machine's own words.
fn status_text(status: PrinterStatus) -> Option<SystemText> {
    Some(match status {
        PrinterStatus::Ready | PrinterStatus::Printing | PrinterStatus::PaperLow | PrinterStatus::Silent => {
            return None;
        }
        PrinterStatus::Absent => SystemText::DevicePrinterAbsent,
        PrinterStatus::PaperOut => SystemText::DevicePrinterPaperOut,
        PrinterStatus::CoverOpen => SystemText::DevicePrinterCoverOpen,
        PrinterStatus::CutterStuck => SystemText::DevicePrinterCutterStuck,
        PrinterStatus::PaperJam => SystemText::DevicePrinterPaperJam,
        PrinterStatus::InkOut => SystemText::DevicePrinterInkOut,
        PrinterStatus::Offline => SystemText::DevicePrinterOffline,
        PrinterStatus::NoPermission => SystemText::DevicePrinterNoPermission,
        PrinterStatus::InUse => SystemText::DevicePrinterInUse,
        PrinterStatus::Faulted => SystemText::DevicePrinterFaulted,
    })
}

/// How the printer is.
pub(super) fn printer_text(status: PrinterStatus) -> SystemText {
    status_text(status).unwrap_or(match status {
        PrinterStatus::Printing => SystemText::DevicePrinterPrinting,
        PrinterStatus::PaperLow => SystemText::DevicePrinterPaperLow,
        PrinterStatus::Silent => SystemText::DevicePrinterSilent,
        _ => SystemText::DevicePrinterReady,
    })
}
