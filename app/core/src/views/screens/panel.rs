//! The device panel of the bench profile. Danish and technical, for developers and trainers.

use egne_words::{SystemText, Tag, system_text};

use super::super::{Button, Panel};
use super::end::printer_text;
use super::staff::reader_text;
use crate::session::{DeviceTrick, State, button as id};

pub(in crate::views) fn view(state: &State) -> Option<Panel> {
    if !state.setup.panel {
        return None;
    }
    let on = |trick| state.tricks.contains(&trick);
    let button = |id: &str, text: &str| Button {
        id: id.to_owned(),
        text: text.to_owned(),
        label: text.to_owned(),
        ..Button::default()
    };
    let minutes = state.idle.as_secs() / 60;
    let seconds = state.idle.as_secs() % 60;
    let mut buttons = Vec::new();
    if state.setup.simulated {
        let switches = [
            (id::PANEL_PAPER, DeviceTrick::Paper, ["Tag papir ud", "Læg papir i"]),
            (id::PANEL_COVER, DeviceTrick::Cover, ["Åbn låg", "Luk låg"]),
            (
                id::PANEL_CABLE,
                DeviceTrick::Cable,
                ["Træk printerens kabel ud", "Sæt printerens kabel i"],
            ),
            (
                id::PANEL_JAM,
                DeviceTrick::Jam,
                ["Klem papir fast i printeren", "Tag fastklemt papir ud"],
            ),
            (
                id::PANEL_SLOW,
                DeviceTrick::PrinterSlow,
                ["Langsom printer", "Rask printer"],
            ),
            (
                id::PANEL_GARBAGE,
                DeviceTrick::PrinterGarbage,
                ["Vrøvl fra printeren", "Printeren svarer rigtigt"],
            ),
            (
                id::PANEL_READER_CABLE,
                DeviceTrick::ReaderCable,
                ["Træk læserens kabel ud", "Sæt læserens kabel i"],
            ),
            (
                id::PANEL_READER_SLOW,
                DeviceTrick::ReaderSlow,
                ["Langsom læser", "Rask læser"],
            ),
        ];
        buttons.extend(switches.map(|(id, trick, [off, back])| button(id, if on(trick) { back } else { off })));
        buttons.push(button(id::PANEL_DOCUMENT, "Læg dokument på læser"));
        buttons.push(button(id::PANEL_DOCUMENT_AWAY, "Tag dokument væk"));
        buttons.push(button(id::PANEL_READER_NOISE, "Støj på læserens linje"));
    }
    buttons.push(button(id::PANEL_TIME_15, "15 s går"));
    buttons.push(button(id::PANEL_TIME_60, "1 min går"));
    buttons.push(button(id::PANEL_IDLE, "4 min går"));
    Some(Panel {
        title: "Udstyr".to_owned(),
        lines: vec![
            ("Printer (simuleret)".to_owned(), danish(printer_text(state.printer))),
            ("Passlæser".to_owned(), danish(reader_text(state.reader))),
            ("Næste dokument".to_owned(), next_document(state)),
            ("Uden berøring".to_owned(), format!("{minutes}:{seconds:02}")),
            ("Session".to_owned(), state.session.to_string()),
        ],
        buttons,
        folded: state.panel_folded,
        toggle: button(id::PANEL_FOLD, "Udstyr"),
    })
}

fn danish(text: SystemText) -> String {
    system_text(&Tag::danish(), text, &[])
}

/// The specimen that is laid on the reader next.
fn next_document(state: &State) -> String {
    let specimen = egne_mrz::specimens().get(state.specimen);
    specimen.map(|specimen| specimen.title.to_owned()).unwrap_or_default()
}
