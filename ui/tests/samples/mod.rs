//! Hand-made screens: what the window may be asked to draw.
#![allow(dead_code, reason = "each test binary uses its share")]

pub mod lesson;
pub mod others;

use std::sync::{Arc, Mutex};

use egne_core::views::{Bar, Body, Button, Event, Metrics, Post, Profile, Screen, Size, TextSize, Theme, Words};

/// How a sample is to be drawn.
#[derive(Clone, Copy)]
pub struct Look {
    pub rtl: bool,
    pub theme: Theme,
    pub text: TextSize,
    pub size: (u32, u32),
}

impl Default for Look {
    fn default() -> Self {
        Self {
            rtl: false,
            theme: Theme::Light,
            text: TextSize::Normal,
            size: (1280, 800),
        }
    }
}

impl Look {
    /// One text in the language of the look.
    pub fn say(&self, danish: &str, arabic: &str) -> String {
        if self.rtl { arabic.to_owned() } else { danish.to_owned() }
    }

    pub fn words(&self, danish: &str, arabic: &str) -> Words {
        let text = self.say(danish, arabic);
        Words {
            shown: text.clone(),
            spoken: text,
        }
    }

    pub fn button(&self, id: &str, picture: &str, danish: &str, arabic: &str) -> Button {
        let text = self.say(danish, arabic);
        Button {
            id: id.into(),
            label: text.clone(),
            text,
            picture: picture.into(),
            ..Button::default()
        }
    }

    /// A whole screen round `body`.
    pub fn screen(&self, body: Body) -> Screen {
        let size = Size {
            width: self.size.0,
            height: self.size.1,
        };
        let small = size.width < 600;
        let tool = |id: &str, picture: &str, danish: &str, arabic: &str| {
            let mut button = self.button(id, picture, danish, arabic);
            if small {
                button.text.clear();
            }
            button
        };
        Screen {
            language: if self.rtl { "ar".into() } else { "da".into() },
            rtl: self.rtl,
            metrics: Metrics::new(Profile::Bench, size, None, self.text),
            theme: self.theme,
            motion: false,
            mark: "ØVELSE – ikke ægte".into(),
            mark_local: if self.rtl {
                "تمرين – ليس حقيقيًا".into()
            } else {
                String::new()
            },
            bar: Bar {
                back: Some(tool(
                    "back",
                    if self.rtl { "arrow-forward" } else { "arrow-back" },
                    "Tilbage",
                    "رجوع",
                )),
                tools: vec![
                    tool("language", "globe", "Dansk", "العربية"),
                    tool("display", "text-size", "Visning", "العرض"),
                ],
                finished: Some(tool("finished", "finished", "Jeg er færdig", "انتهيت")),
            },
            body,
            overlay: None,
            panel: None,
            announcement: String::new(),
        }
    }
}

/// Keeps what was posted.
#[derive(Clone, Default)]
pub struct Posts(pub Arc<Mutex<Vec<Event>>>);

impl Posts {
    /// Takes what was posted since the last call, as text; typed text is shown here, it is the tests' own.
    pub fn take(&self) -> Vec<String> {
        let events = std::mem::take(&mut *self.0.lock().expect("no test panics while it holds this"));
        events
            .iter()
            .filter_map(|event| match event {
                Event::Resized(_) => None,
                Event::Typed(text) => Some(format!("Typed({:?})", text.expose())),
                Event::TextSet(text) => Some(format!("TextSet({:?})", text.expose())),
                Event::Key(key) => Some(format!("Key({key})")),
                Event::BlockPressed(id) => Some(format!("BlockPressed({id})")),
                other => Some(format!("{other:?}")),
            })
            .collect()
    }
}

impl Post for Posts {
    fn post(&self, event: Event) {
        self.0.lock().expect("no test panics while it holds this").push(event);
    }

    fn another(&self) -> Box<dyn Post> {
        Box::new(self.clone())
    }
}

/// Our own chain, from the files that the program embeds.
pub fn install_fonts() {
    egne_ui::install_fonts(&[
        (
            "Noto Sans",
            include_bytes!("../../../locales/fonts/NotoSans-Regular.ttf"),
        ),
        (
            "Noto Sans bold",
            include_bytes!("../../../locales/fonts/NotoSans-Bold.ttf"),
        ),
        (
            "Noto Sans Arabic",
            include_bytes!("../../../locales/fonts/NotoSansArabic-Regular.ttf"),
        ),
        (
            "Noto Sans Arabic bold",
            include_bytes!("../../../locales/fonts/NotoSansArabic-Bold.ttf"),
        ),
        (
            "Noto Sans Ethiopic",
            include_bytes!("../../../locales/fonts/NotoSansEthiopic-Regular.ttf"),
        ),
        (
            "Noto Sans Ethiopic bold",
            include_bytes!("../../../locales/fonts/NotoSansEthiopic-Bold.ttf"),
        ),
    ]);
}
