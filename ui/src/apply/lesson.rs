//! The coach and the keyboard.

use egne_core::views::{Device, DeviceKind, Here, Lesson, Screen, Shape, StepMark};
use slint::{ComponentHandle, ModelRc};

use super::convert::{button, button_or_none, buttons, here, tone, tone_shape, words};
use super::page;
use crate::generated::{self, AnswerView, AppWindow, ButtonView, KeyView, RowView};
use crate::models::{List, Lists};
use crate::pictures::Paint;

#[derive(Default)]
pub(super) struct Rows {
    progress: List<generated::StepMark>,
    buttons: List<ButtonView>,
    answers: List<AnswerView>,
    persona: List<RowView>,
    keys: List<ModelRc<KeyView>>,
    key_rows: Lists<KeyView>,
    computer: page::Rows,
    phone: page::Rows,
}

pub(super) fn apply(window: &AppWindow, rows: &Rows, paint: &Paint<'_>, lesson: &Lesson, screen: &Screen) {
    let bridge = window.global::<generated::LessonBridge<'_>>();
    let find = |kind| lesson.devices.iter().find(|device| device.kind == kind);
    let mut blocks = lesson.devices.iter().flat_map(|device| &device.blocks);
    if !blocks.any(|block| block.sheet.is_some()) {
        paint.pictures.forget_sheets();
    }
    bridge.set_computer(page::device(&rows.computer, paint, find(DeviceKind::Computer)));
    bridge.set_phone(page::device(&rows.phone, paint, find(DeviceKind::Phone)));
    bridge.set_hand(generated::HandView {
        shown: wants_hand(lesson, screen.metrics.shape),
        moving: screen.motion,
        press: paint.paper("hand-press"),
        swipe: paint.paper("hand-swipe"),
        drag: paint.paper("hand-move"),
        rest: paint.paper("hand"),
    });
    bridge.set_view(view(rows, paint, lesson));
}

/// The lesson is left: nothing of its pages stays behind in the window.
pub(super) fn forget(window: &AppWindow, rows: &Rows, paint: &Paint<'_>) {
    let bridge = window.global::<generated::LessonBridge<'_>>();
    bridge.set_computer(page::device(&rows.computer, paint, None));
    bridge.set_phone(page::device(&rows.phone, paint, None));
    paint.pictures.forget_sheets();
}

fn view(rows: &Rows, paint: &Paint<'_>, lesson: &Lesson) -> generated::LessonView {
    let wish = lesson.wish.as_ref();
    let answers = lesson.answers.iter().map(|answer| AnswerView {
        id: (&answer.id).into(),
        text: (&answer.text.shown).into(),
        label: (&answer.text.spoken).into(),
        picture: paint.paper(&answer.picture),
        here: here(answer.here),
    });
    let progress = lesson.progress.iter().map(|mark| match mark {
        StepMark::Done => generated::StepMark::Done,
        StepMark::Now => generated::StepMark::Now,
        StepMark::Ahead => generated::StepMark::Ahead,
    });
    generated::LessonView {
        title: (&lesson.title).into(),
        progress: rows.progress.show_in_order(progress),
        progress_label: (&lesson.progress_label).into(),
        say: words(&lesson.say),
        chip: (&lesson.chip).into(),
        picture: paint.paper(&lesson.picture),
        pictures_first: lesson.pictures_first,
        wish_picture: wish.map_or_else(slint::Image::default, |wish| paint.paper(&wish.picture)),
        wish: wish.map_or_else(Default::default, |wish| (&wish.text.shown).into()),
        wish_label: wish.map_or_else(Default::default, |wish| (&wish.text.spoken).into()),
        asked: paint.paper(&lesson.asked),
        note: note(paint, lesson),
        look_away: lesson.look_away.as_deref().unwrap_or_default().into(),
        has_told: lesson.told.is_some(),
        told: button_or_none(paint, lesson.told.as_ref()),
        buttons: rows
            .buttons
            .show(buttons(paint, &lesson.buttons), |button| button.id.clone()),
        answers: rows.answers.show(answers, |answer| answer.id.clone()),
        persona: persona(rows, paint, lesson),
        helper: generated::HelperView {
            toggle: button(paint, &lesson.helper.toggle),
            open: lesson.helper.open,
            sentence: (&lesson.helper.sentence).into(),
            tip: (&lesson.helper.tip).into(),
        },
        keyboard_shown: lesson.keyboard.is_some(),
        keys: keys(rows, paint, lesson),
        key_units: key_units(lesson),
        dim_rest: lesson.dim_rest,
    }
}

fn note(paint: &Paint<'_>, lesson: &Lesson) -> generated::NoteView {
    let Some(note) = &lesson.note else {
        return generated::NoteView::default();
    };
    generated::NoteView {
        shown: true,
        tone: tone(note.tone),
        text: (&note.text.shown).into(),
        label: (&note.text.spoken).into(),
        picture: paint.paper(&note.picture),
        shape: paint.paper(tone_shape(note.tone)),
        button: button_or_none(paint, note.button.as_ref()),
    }
}

fn persona(rows: &Rows, paint: &Paint<'_>, lesson: &Lesson) -> generated::PersonaView {
    let Some(card) = &lesson.card else {
        return generated::PersonaView::default();
    };
    let lines = card.rows.iter().map(|(name, value)| RowView {
        name: name.into(),
        value: value.into(),
    });
    generated::PersonaView {
        shown: true,
        title: (&card.title).into(),
        name: (&card.name).into(),
        rows: rows.persona.show_in_order(lines),
        close: button(paint, &card.close),
    }
}

fn keys(rows: &Rows, paint: &Paint<'_>, lesson: &Lesson) -> ModelRc<ModelRc<KeyView>> {
    let Some(keyboard) = &lesson.keyboard else {
        return ModelRc::default();
    };
    let lines = keyboard.rows.iter().enumerate().map(|(index, line)| {
        let keys = line.iter().map(|key| KeyView {
            id: (&key.id).into(),
            text: (&key.text).into(),
            picture: paint.paper(&key.picture),
            label: (&key.label).into(),
            width: key.width.into(),
            here: here(key.here),
        });
        rows.key_rows.show(index, keys, |key| key.id.clone())
    });
    rows.keys.show_in_order(lines)
}

/// Width of the longest row, in letter keys.
fn key_units(lesson: &Lesson) -> i32 {
    let rows = lesson.keyboard.iter().flat_map(|keyboard| &keyboard.rows);
    rows.map(|row| row.iter().map(|key| i32::from(key.width)).sum())
        .max()
        .unwrap_or(0)
}

/// Whether the hand has a place in view.
fn wants_hand(lesson: &Lesson, shape: Shape) -> bool {
    let stacked = lesson.devices.iter().any(|device| device.draggable);
    let in_view = |device: &Device| shape != Shape::Compact || device.active || stacked;
    let on_device = |device: &Device| {
        device.here == Here::Hand || (in_view(device) && device.blocks.iter().any(|block| block.here == Here::Hand))
    };
    let on_key = lesson
        .keyboard
        .iter()
        .flat_map(|keyboard| keyboard.rows.iter().flatten())
        .any(|key| key.here == Here::Hand);
    on_key || lesson.devices.iter().any(on_device) || lesson.answers.iter().any(|answer| answer.here == Here::Hand)
}
