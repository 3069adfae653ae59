//! Overlays and the device panel.

use egne_core::views::{Overlay, Screen};
use slint::ComponentHandle;

use super::convert::{button, buttons, words};
use super::start;
use crate::generated::{self, AppWindow, ButtonView, GroupView, LineView, RowView};
use crate::models::{List, Lists};
use crate::pictures::Paint;
use crate::preview;

#[derive(Default)]
pub(super) struct Rows {
    answers: List<ButtonView>,
    groups: List<GroupView>,
    choices: Lists<ButtonView>,
    languages: start::Rows,
    pages: List<LineView>,
    sheet_buttons: List<ButtonView>,
    panel_lines: List<RowView>,
    panel_buttons: List<ButtonView>,
}

pub(super) fn apply(window: &AppWindow, rows: &Rows, paint: &Paint<'_>, screen: &Screen) {
    let bridge = window.global::<generated::OverBridge<'_>>();
    match &screen.overlay {
        // What was typed there does not stay in the window.
        None => {
            rows.groups.show_in_order([]);
        }
        Some(Overlay::Ask(ask)) => bridge.set_ask(generated::AskView {
            picture: match &ask.live {
                Some(live) => preview::image(live),
                None => paint.paper(&ask.picture),
            },
            large: ask.live.is_some(),
            title: words(&ask.title),
            body: (&ask.body).into(),
            buttons: rows
                .answers
                .show(buttons(paint, &ask.buttons), |button| button.id.clone()),
        }),
        Some(Overlay::Settings(settings)) => {
            let keyboard = settings.keyboard.iter().filter(|keys| !keys.label.is_empty());
            // Above the rest: it is used without touching, so it must be in sight without scrolling.
            let keyboard = keyboard.map(|keys| GroupView {
                name: format!("{}\n{}", keys.label, keys.typed.expose()).trim_end().into(),
                buttons: Default::default(),
            });
            let groups = settings
                .groups
                .iter()
                .enumerate()
                .map(|(index, (name, choices))| GroupView {
                    name: name.into(),
                    buttons: rows
                        .choices
                        .show(index, buttons(paint, choices), |button| button.id.clone()),
                });
            let groups = keyboard.chain(groups);
            bridge.set_settings(generated::SettingsView {
                title: (&settings.title).into(),
                groups: rows.groups.show_in_order(groups),
                close: button(paint, &settings.close),
            });
        }
        Some(Overlay::Sheet(sheet)) => bridge.set_sheet(generated::SheetView {
            pages: rows.pages.show_in_order(sheet.pages.iter().map(|page| LineView {
                picture: paint.pictures.sheet(page),
                text: (&page.words).into(),
            })),
            widths: if sheet.large { 2.0 } else { 1.0 },
            buttons: rows
                .sheet_buttons
                .show(buttons(paint, &sheet.buttons), |button| button.id.clone()),
        }),
        Some(Overlay::Languages(languages)) => bridge.set_languages(start::view(&rows.languages, paint, languages)),
    }
    bridge.set_panel(
        screen
            .panel
            .as_ref()
            .map_or_else(generated::PanelView::default, |panel| generated::PanelView {
                shown: true,
                title: (&panel.title).into(),
                lines: rows
                    .panel_lines
                    .show_in_order(panel.lines.iter().map(|(name, value)| RowView {
                        name: name.into(),
                        value: value.into(),
                    })),
                buttons: rows
                    .panel_buttons
                    .show(buttons(paint, &panel.buttons), |button| button.id.clone()),
                folded: panel.folded,
                toggle: button(paint, &panel.toggle),
            }),
    );
}
