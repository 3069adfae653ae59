//! What a practice page looks like on paper: its words in order, without what can be touched.

use egne_contracts::SlipBlock;

use super::{Pointer, parts};
use crate::lessons::Run;
use crate::session::Sheets;
use crate::views::{Block, BlockKind, DeviceKind, Here};

/// The words of the page that is on in the large place, else in the hand; none where it has none.
pub fn on_paper(run: &Run, sheets: &Sheets) -> Option<(String, Vec<SlipBlock>)> {
    let nowhere = Pointer {
        act: None,
        here: Here::No,
        read: false,
    };
    let world = run.world();
    let page = |kind| Some((kind, world.page(kind)?));
    let (kind, page) = page(DeviceKind::Computer).or_else(|| page(DeviceKind::Phone))?;
    let blocks = parts::blocks(run, sheets, &nowhere, kind, page);
    let title = match world.attachment() {
        Some(file) => file.name.clone(),
        None => {
            let heading = blocks.iter().find(|block| block.kind == BlockKind::Heading)?;
            heading.text.clone()
        }
    };
    let words = blocks
        .iter()
        .filter_map(|block| words_of(block, &title))
        .collect::<Vec<_>>();
    (!words.is_empty()).then_some((title, words))
}

fn words_of(block: &Block, title: &str) -> Option<SlipBlock> {
    let text = block.text.clone();
    match block.kind {
        BlockKind::Heading if text != title => Some(SlipBlock::Heading(text)),
        BlockKind::Paragraph => Some(match text.strip_prefix("• ") {
            Some(item) => SlipBlock::Bullet(item.to_owned()),
            None => SlipBlock::Text(text),
        }),
        BlockKind::Small if text != title => Some(SlipBlock::Text(text)),
        BlockKind::Notice => Some(SlipBlock::Text(text)),
        BlockKind::Sheet => Some(SlipBlock::Text(block.label.clone())),
        _ => None,
    }
}
