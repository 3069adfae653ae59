//! The device panel of the bench profile. Danish and technical, for developers and trainers.

use super::super::{Button, Panel};
use super::end::printer_line;
use super::staff::reader_line;
use crate::session::{State, button as id};

pub(in crate::views) fn view(state: &State) -> Option<Panel> {
    if !state.setup.panel {
        return None;
    }
    let (paper, cover, cable) = state.trick;
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
        buttons.push(button(
            id::PANEL_PAPER,
            if paper { "Læg papir i" } else { "Tag papir ud" },
        ));
        buttons.push(button(id::PANEL_COVER, if cover { "Luk låg" } else { "Åbn låg" }));
        buttons.push(button(
            id::PANEL_CABLE,
            if cable { "Sæt kabel i" } else { "Træk kabel ud" },
        ));
    }
    buttons.push(button(id::PANEL_TIME_15, "15 s går"));
    buttons.push(button(id::PANEL_TIME_60, "1 min går"));
    buttons.push(button(id::PANEL_IDLE, "4 min går"));
    Some(Panel {
        title: "Udstyr".to_owned(),
        lines: vec![
            ("Printer (simuleret)".to_owned(), printer_line(state.printer)),
            ("Passlæser".to_owned(), reader_line(state.reader)),
            ("Uden berøring".to_owned(), format!("{minutes}:{seconds:02}")),
            ("Session".to_owned(), state.session.to_string()),
        ],
        buttons,
        folded: state.panel_folded,
        toggle: button(id::PANEL_FOLD, "Udstyr"),
    })
}
