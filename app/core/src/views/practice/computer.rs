//! Pages on the computer. The box is our own: own colours, no address, its practice mark on the frame.

use super::{Page, space};
use crate::sandbox::Control;
use crate::sandbox::mitid::{ComputerPage, IdFault};
use crate::views::{Block, BlockKind as K, Tone};

/// What the QR code holds: plain text, never a link, never the real form.
fn code_text(page: &Page<'_>) -> String {
    format!("ØVELSE – ikke ægte · øvekode {}", page.run.world().scenario().id)
}

pub(super) fn page(page: &Page<'_>) -> Vec<Block> {
    let mitid = page.run.world().mitid();
    let header = |id: &str| Block {
        detail: if id.is_empty() { String::new() } else { page.text(id) },
        ..Block {
            kind: K::Header,
            text: page.service(),
            ..Block::default()
        }
    };
    match mitid.computer() {
        ComputerPage::Portal => vec![
            header(""),
            page.block(K::Heading, "portal-welcome"),
            page.block(K::Paragraph, "portal-text"),
            page.control(K::Primary, Control::LogOn, "portal-log-on"),
        ],
        ComputerPage::ChooseLogin => vec![
            header("choose-header"),
            page.block(K::Heading, "choose-title"),
            page.control(K::Primary, Control::ChooseMitId, "choose-mitid"),
            page.control(K::Secondary, Control::ChooseLokalIdp, "choose-lokal-idp"),
        ],
        ComputerPage::LokalIdp => vec![
            header("choose-header"),
            page.block(K::Heading, "lokal-title"),
            page.block(K::Paragraph, "lokal-text"),
            page.control(K::Secondary, Control::Retry, "lokal-back"),
        ],
        ComputerPage::UserId => user_id(page),
        ComputerPage::Waiting => vec![
            page.block(K::Heading, "box-title"),
            Block {
                picture: "phone".to_owned(),
                ..page.block(K::Waiting, "waiting")
            },
            space(),
            page.control(K::Link, Control::Cancel, "cancel"),
        ],
        ComputerPage::Qr => vec![
            page.block(K::Heading, "box-title"),
            page.block(K::Paragraph, "qr-text"),
            Block {
                kind: K::Qr,
                text: code_text(page),
                detail: page.text("qr-text"),
                ..Block::default()
            },
            space(),
            page.control(K::Link, Control::Cancel, "cancel"),
        ],
        ComputerPage::Verified => vec![
            page.block(K::Heading, "box-title"),
            Block {
                picture: "phone".to_owned(),
                ..page.block(K::Waiting, "verified")
            },
            space(),
            page.control(K::Link, Control::Cancel, "cancel"),
        ],
        ComputerPage::Approved => vec![
            page.block(K::Heading, "box-title"),
            Block {
                tone: Tone::Good,
                picture: "tick".to_owned(),
                ..page.block(K::Notice, "approved")
            },
        ],
        ComputerPage::Rejected => vec![
            page.block(K::Heading, "box-title"),
            Block {
                tone: Tone::Hint,
                picture: "hand".to_owned(),
                ..page.block(K::Notice, "rejected")
            },
            page.control(K::Primary, Control::Retry, "retry"),
        ],
        ComputerPage::LoggedIn => {
            let name = page.run.world().persona().name.clone();
            vec![
                Block {
                    detail: name,
                    ..header("")
                },
                Block {
                    tone: Tone::Good,
                    picture: "tick".to_owned(),
                    ..page.block(K::Notice, "logged-in")
                },
                page.block(K::Paragraph, "logged-in-text"),
                page.control(K::Secondary, Control::LogOff, "log-off"),
            ]
        }
        ComputerPage::LoggedOut => vec![
            header(""),
            Block {
                tone: Tone::Good,
                picture: "tick".to_owned(),
                ..page.block(K::Notice, "logged-out")
            },
            page.block(K::Paragraph, "logged-out-text"),
        ],
    }
}

fn user_id(page: &Page<'_>) -> Vec<Block> {
    let mitid = page.run.world().mitid();
    let mut blocks = vec![page.block(K::Heading, "box-title")];
    if let Some(fault) = mitid.id_fault() {
        let text = match fault {
            IdFault::RealCpr => "user-id-real-cpr",
            IdFault::Empty => "user-id-empty",
            IdFault::TooLong | IdFault::OddCharacters => "user-id-not-possible",
            IdFault::Name | IdFault::Cpr | IdFault::Email | IdFault::Misspelt | IdFault::Unknown => "user-id-unknown",
        };
        blocks.push(Block {
            tone: Tone::Critical,
            picture: "question".to_owned(),
            ..page.block(K::Notice, text)
        });
    }
    if mitid.is_help_open() {
        blocks.push(Block {
            tone: Tone::Hint,
            picture: "bubble".to_owned(),
            ..page.block(K::Notice, "user-id-help")
        });
    }
    blocks.push(Block {
        typed: mitid.user_id().clone(),
        limit: 48,
        focused: mitid.is_field_active(),
        ..page.control(K::Field, Control::UserId, "user-id")
    });
    blocks.push(page.control(K::Primary, Control::Continue, "continue"));
    blocks.push(space());
    blocks.push(page.control(K::Link, Control::Cancel, "cancel"));
    blocks.push(page.control(K::Link, Control::Help, "help"));
    blocks
}
