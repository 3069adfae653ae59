//! One part of a page becomes one block; neighbouring tiles become one block of tiles.

use super::fill::fill;
use super::{Pointer, decides, post, sheet};
use crate::domain::Sensitive;
use crate::lessons::Run;
use crate::sandbox::Act;
use crate::sandbox::pages::{Page, Part};
use crate::session::Sheets;
use crate::views::{Block, BlockKind, DeviceKind, Here, Tile};

/// The blocks of a page, from top to bottom.
pub(super) fn blocks(run: &Run, sheets: &Sheets, pointer: &Pointer, kind: DeviceKind, page: &Page) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for part in run.world().shown(kind) {
        if part.kind.is_of_mailbox() {
            blocks.extend(post::unfold(run, pointer, page, part));
            continue;
        }
        if part.kind == BlockKind::Sheet {
            blocks.extend(sheet::unfold(run, sheets));
            continue;
        }
        let block = block(run, pointer, page, part);
        match blocks.last_mut() {
            Some(last) if part.kind == BlockKind::Tiles && last.kind == BlockKind::Tiles => {
                last.tiles.extend(block.tiles)
            }
            _ => blocks.push(block),
        }
    }
    blocks.iter_mut().for_each(|block| mark_by_tiles(block, page));
    blocks
}

/// A block of several things is the place where one of them is: it is not dimmed, and the hand comes to it.
fn mark_by_tiles(block: &mut Block, page: &Page) {
    if let Some(tile) = block.tiles.iter().find(|tile| tile.here != Here::No) {
        block.here = tile.here;
        block.reveal = scrolls_to(page, tile.here);
    }
}

/// Whether a press of `id` touches the part.
pub(super) fn is_touched_by(part: &Part, id: &str) -> bool {
    part.id == id
        || (part.kind.is_of_mailbox() && id.split_once('/').is_some_and(|(name, _)| name == part.id))
        || (part.is_keypad() && id.rsplit_once('-').is_some_and(|(pad, _)| pad == part.id))
}

fn block(run: &Run, pointer: &Pointer, page: &Page, part: &Part) -> Block {
    let world = run.world();
    let text = match part.kind {
        BlockKind::Address => egne_words::breakable(&fill(&part.text, world)),
        _ => fill(&part.text, world),
    };
    let here = here(run, pointer, part);
    let chosen = !part.chosen.is_empty() && world.stage().is_set(&part.chosen);
    if part.kind == BlockKind::Tiles {
        let tile = Tile {
            id: part.id.clone(),
            text,
            picture: part.picture.clone(),
            chosen,
            here,
        };
        return Block {
            kind: BlockKind::Tiles,
            tiles: vec![tile],
            ..Block::default()
        };
    }
    let request = world.request().filter(|_| part.kind == BlockKind::Request);
    let typed = world.text(&part.id);
    Block {
        kind: part.kind,
        id: part.id.clone(),
        text: request.map_or(text, |request| request.text.clone()),
        detail: request.map_or_else(|| fill(&part.detail, world), |request| request.detail.clone()),
        typed: if part.kind == BlockKind::Dots {
            Sensitive::new("•".repeat(world.text(&part.of).expose().chars().count()))
        } else if part.is_field() {
            typed
        } else {
            Sensitive::default()
        },
        secret: part.secret,
        limit: match part.limit {
            0 if part.is_field() => 48,
            limit => limit,
        },
        focused: part.is_field() && world.stage().active() == Some(part.id.as_str()),
        picture: part.picture.clone(),
        tone: part.tone,
        hold: match part.kind {
            BlockKind::Slider => run.fade().level() == 0,
            _ => !part.hold.is_empty(),
        },
        key_holds: matches!(&pointer.act, Some(Act::Held(id)) if *id == part.id),
        chosen,
        reveal: reveals(page, part, here),
        here,
        here_key: here_key(pointer, part),
        ..Block::default()
    }
}

/// Whether the page scrolls to it by itself. A long page is there to be scrolled: it waits until the hand comes.
fn reveals(page: &Page, part: &Part, here: Here) -> bool {
    part.kind == BlockKind::Qr || scrolls_to(page, here)
}

/// Whether the page scrolls to a place that is marked so.
pub(super) fn scrolls_to(page: &Page, here: Here) -> bool {
    here == Here::Hand || (here == Here::Glow && !page.long)
}

fn here(run: &Run, pointer: &Pointer, part: &Part) -> Here {
    if part.kind == BlockKind::Request {
        return if pointer.read && decides(run) {
            Here::Glow
        } else {
            Here::No
        };
    }
    let meant = match &pointer.act {
        Some(Act::Press(id)) => !part.id.is_empty() && is_touched_by(part, id),
        Some(Act::Held(id)) => part.id == *id,
        Some(Act::Slid { reached: true }) => part.kind == BlockKind::Slider,
        Some(Act::SetText(_)) => part.is_field(),
        _ => false,
    };
    if meant { pointer.here } else { Here::No }
}

fn here_key(pointer: &Pointer, part: &Part) -> String {
    match &pointer.act {
        Some(Act::Press(id)) if part.is_keypad() && is_touched_by(part, id) => {
            id.rsplit_once('-').map(|(_, key)| key.to_owned()).unwrap_or_default()
        }
        _ => String::new(),
    }
}
