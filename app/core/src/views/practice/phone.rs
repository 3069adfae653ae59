//! Pages on the phone: its first page, and the practice app. Own drawing; nothing of the real app.

use super::{Page, space};
use crate::domain::Sensitive;
use crate::sandbox::mitid::PhonePage;
use crate::sandbox::{Act, Control, Scene};
use crate::views::{Block, BlockKind as K, Here, Tone};

pub(super) fn page(page: &Page<'_>) -> Vec<Block> {
    let mitid = page.run.world().mitid();
    match mitid.phone() {
        PhonePage::Home => vec![
            page.block(K::Small, "phone-home"),
            space(),
            Block {
                picture: "lock".to_owned(),
                ..page.control(K::App, Control::App, "app-name")
            },
            Block {
                picture: "eye".to_owned(),
                ..page.control(K::App, Control::Camera, "camera-name")
            },
            space(),
        ],
        PhonePage::Camera => vec![
            page.block(K::Small, "camera-name"),
            page.block(K::Viewfinder, "camera-name"),
            page.block(K::Paragraph, "camera-text"),
            page.control(K::Secondary, Control::PhoneHome, "phone-back"),
        ],
        PhonePage::Pin => pin(page),
        PhonePage::Nothing => {
            let mut blocks = vec![
                page.block(K::Small, "app-name"),
                Block {
                    picture: "phone".to_owned(),
                    ..page.block(K::Waiting, "nothing")
                },
            ];
            if mitid.scene() == Scene::Portal {
                blocks.push(page.control(K::Secondary, Control::PhoneHome, "phone-back"));
            }
            blocks
        }
        PhonePage::Scan => vec![
            page.block(K::Small, "app-name"),
            page.block(K::Heading, "scan-title"),
            page.block(K::Viewfinder, "scan-title"),
            page.block(K::Paragraph, "scan-text"),
        ],
        PhonePage::Request => request(page),
        PhonePage::Approved => vec![
            page.block(K::Small, "app-name"),
            space(),
            Block {
                tone: Tone::Good,
                picture: "tick".to_owned(),
                ..page.block(K::Notice, "phone-approved")
            },
            space(),
        ],
        PhonePage::Rejected => vec![
            page.block(K::Small, "app-name"),
            space(),
            Block {
                tone: Tone::Hint,
                picture: "hand".to_owned(),
                ..page.block(K::Notice, "phone-rejected")
            },
            space(),
        ],
    }
}

fn pin(page: &Page<'_>) -> Vec<Block> {
    let mitid = page.run.world().mitid();
    let (here, here_key) = match &page.pointer.act {
        Some(Act::Press(Control::PinDigit(digit))) => (page.pointer.here, digit.to_string()),
        Some(Act::Press(Control::PinDelete)) => (page.pointer.here, "delete".to_owned()),
        _ => (Here::No, String::new()),
    };
    let mut blocks = vec![page.block(K::Small, "app-name"), page.block(K::Heading, "pin-title")];
    if mitid.is_pin_wrong() {
        blocks.push(Block {
            tone: Tone::Critical,
            picture: "question".to_owned(),
            ..page.block(K::Notice, "pin-wrong")
        });
    }
    blocks.push(Block {
        typed: Sensitive::new("•".repeat(mitid.pin().expose().len())),
        secret: true,
        limit: 6,
        ..page.block(K::Dots, "pin-title")
    });
    blocks.push(Block {
        kind: K::Keypad,
        id: "pin".to_owned(),
        text: page.text("pin-title"),
        detail: page.text("delete"),
        here,
        here_key,
        ..Block::default()
    });
    blocks
}

fn request(page: &Page<'_>) -> Vec<Block> {
    let Some(request) = page.run.world().request() else {
        return Vec::new();
    };
    let read = if page.pointer.read && page.decides() {
        Here::Glow
    } else {
        Here::No
    };
    let hold = page.run.fade().level() == 0;
    vec![
        page.block(K::Small, "app-name"),
        Block {
            kind: K::Request,
            text: request.text.clone(),
            detail: request.detail.clone(),
            here: read,
            ..Block::default()
        },
        space(),
        Block {
            hold,
            ..page.control(K::Slider, Control::Approve, "approve")
        },
        page.control(K::Refuse, Control::Reject, "reject"),
    ]
}
