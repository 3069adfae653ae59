//! What a screen offers to a finger, a key or a screen reader: the only things a journey may do.

use egne_core::domain::Sensitive;
use egne_core::views::{BlockKind, Body, Button, DeviceKind, Event, Lesson, Overlay, Screen, Start};

/// One thing that can be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offer {
    /// A button of our own layer.
    Button(String),
    /// A language tile.
    Language(String),
    /// A lesson card.
    Lesson(String),
    /// An answer of the coach.
    Answer(String),
    /// A part of a practice page that is pressed.
    Block(String),
    /// A key of the number pad.
    Pad(String),
    /// A slider.
    Slider(String),
    /// A slider that counts when it is held.
    Hold(String),
    /// A device's frame.
    Device(&'static str),
    /// The phone can be dragged.
    Drag,
    /// A key of the on-screen keyboard.
    Key(String),
    /// A real keyboard reaches the active field or the number pad.
    Typing,
    /// A screen reader may fill the field.
    SetText,
}

impl Offer {
    /// The events with which a finger takes the offer.
    pub fn events(&self) -> Vec<Event> {
        let typed = |texts: &[&str]| {
            texts
                .iter()
                .map(|t| Sensitive::new((*t).to_owned()))
                .collect::<Vec<_>>()
        };
        match self.clone() {
            Self::Button(id) => vec![Event::Pressed(id)],
            Self::Language(tag) => vec![Event::LanguageChosen(tag)],
            Self::Lesson(id) => vec![Event::LessonChosen(id)],
            Self::Answer(id) => vec![Event::AnswerChosen(id)],
            Self::Block(id) | Self::Pad(id) => vec![Event::BlockPressed(id)],
            Self::Slider(id) => [true, false]
                .map(|reached| Event::Slid {
                    id: id.clone(),
                    reached,
                })
                .to_vec(),
            Self::Hold(id) => vec![Event::Held(id)],
            Self::Device(id) => vec![Event::DevicePressed(id.to_owned())],
            Self::Drag => [true, false].map(|over_code| Event::PhoneMoved { over_code }).to_vec(),
            Self::Key(id) => vec![Event::Key(id)],
            Self::Typing => typed(&["a", "7", "æ", "\u{8}", "\n", "ع"])
                .into_iter()
                .map(Event::Typed)
                .collect(),
            Self::SetText => typed(&["amina7", "Amina", "", "010190-1234"])
                .into_iter()
                .map(Event::TextSet)
                .collect(),
        }
    }
}

/// Everything the screen offers. What an overlay covers cannot be touched.
pub fn offers(screen: &Screen) -> Vec<Offer> {
    let mut offers = Vec::new();
    if let Some(panel) = &screen.panel {
        buttons(&mut offers, [&panel.toggle]);
        if !panel.folded {
            buttons(&mut offers, &panel.buttons);
        }
    }
    match &screen.overlay {
        Some(Overlay::Ask(ask)) => buttons(&mut offers, &ask.buttons),
        Some(Overlay::Settings(settings)) => {
            buttons(&mut offers, settings.groups.iter().flat_map(|(_, group)| group));
            buttons(&mut offers, [&settings.close]);
            offers.extend(settings.keyboard.iter().map(|_| Offer::Typing));
        }
        Some(Overlay::Languages(chooser)) => start(&mut offers, chooser),
        Some(Overlay::Sheet(sheet)) => buttons(&mut offers, &sheet.buttons),
        None => {
            buttons(&mut offers, &screen.bar.back);
            buttons(&mut offers, &screen.bar.tools);
            buttons(&mut offers, &screen.bar.finished);
            body(&mut offers, &screen.body);
        }
    }
    offers
}

fn buttons<'a>(offers: &mut Vec<Offer>, buttons: impl IntoIterator<Item = &'a Button>) {
    offers.extend(buttons.into_iter().map(|button| Offer::Button(button.id.clone())));
}

fn start(offers: &mut Vec<Offer>, start: &Start) {
    offers.extend(start.languages.iter().map(|tile| Offer::Language(tile.tag.clone())));
    buttons(offers, [&start.pictures_first]);
}

fn body(offers: &mut Vec<Offer>, body: &Body) {
    match body {
        Body::Start(view) => start(offers, view),
        Body::Lessons(lessons) => {
            buttons(offers, &lessons.courses);
            offers.extend(lessons.cards.iter().map(|card| Offer::Lesson(card.id.clone())));
            buttons(offers, &lessons.hear);
        }
        Body::Lesson(view) => lesson(offers, view),
        Body::End(end) => buttons(offers, &end.buttons),
        Body::Trouble(trouble) => buttons(offers, [&trouble.retry]),
    }
}

fn lesson(offers: &mut Vec<Offer>, lesson: &Lesson) {
    buttons(offers, &lesson.told);
    buttons(offers, &lesson.buttons);
    buttons(offers, lesson.note.iter().filter_map(|note| note.button.as_ref()));
    buttons(offers, lesson.card.iter().map(|card| &card.close));
    buttons(offers, [&lesson.helper.toggle]);
    offers.extend(lesson.answers.iter().map(|answer| Offer::Answer(answer.id.clone())));
    let keys = lesson
        .keyboard
        .iter()
        .flat_map(|keyboard| keyboard.rows.iter().flatten());
    offers.extend(keys.map(|key| Offer::Key(key.id.clone())));
    for device in &lesson.devices {
        if device.touchable {
            offers.push(Offer::Device(match device.kind {
                DeviceKind::Computer => "computer",
                DeviceKind::Phone => "phone",
            }));
        }
        if device.draggable {
            offers.push(Offer::Drag);
        }
        let tiles = device.blocks.iter().flat_map(|block| &block.tiles);
        offers.extend(tiles.map(|tile| Offer::Block(tile.id.clone())));
        for block in device.blocks.iter().filter(|b| b.enabled && !b.id.is_empty()) {
            let id = block.id.clone();
            match block.kind {
                BlockKind::Slider => {
                    if block.hold {
                        offers.push(Offer::Hold(id.clone()));
                    }
                    offers.push(Offer::Slider(id));
                }
                BlockKind::Keypad => {
                    let keys = (0..=9).map(|digit| digit.to_string()).chain(["delete".to_owned()]);
                    offers.extend(keys.map(|key| Offer::Pad(format!("{id}-{key}"))));
                    offers.push(Offer::Typing);
                }
                BlockKind::Field => {
                    if block.focused {
                        offers.push(Offer::Typing);
                    }
                    offers.extend([Offer::SetText, Offer::Block(id)]);
                }
                _ => {
                    if block.hold {
                        offers.push(Offer::Hold(id.clone()));
                    }
                    offers.push(Offer::Block(id));
                }
            }
        }
    }
}
