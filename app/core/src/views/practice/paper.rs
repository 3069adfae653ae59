//! What practice paper holds: the words of what is open, in order, without what can be touched.
//!
//! A page that shows a letter or an attachment prints that; a window for printing prints what was open behind it, the
//! attachment before the letter; any other page prints itself.

use egne_contracts::SlipBlock;

use super::post::head;
use super::{Pointer, parts, sheet};
use crate::lessons::Run;
use crate::sandbox::post::{Letter, LineKind};
use crate::session::Sheets;
use crate::views::{Block, BlockKind, DeviceKind, Here};

/// Title and words of what is printed; none where there are none.
pub fn on_paper(run: &Run, sheets: &Sheets) -> Option<(String, Vec<SlipBlock>)> {
    let world = run.world();
    let shows = |kind| world.parts().iter().any(|part| part.kind == kind);
    let (title, words) = match (world.attachment(), world.letter()) {
        (Some(file), _) if !shows(BlockKind::Letter) => {
            let title = file.name.clone();
            let words = sheet::unfold(run, sheets);
            (
                title.clone(),
                words.iter().filter_map(|block| words_of(block, &title)).collect(),
            )
        }
        (_, Some(letter)) => (letter.title.clone(), letter_words(letter)),
        (_, None) => page_words(run, sheets)?,
    };
    (!words.is_empty()).then_some((title, words))
}

fn letter_words(letter: &Letter) -> Vec<SlipBlock> {
    let lines = letter.lines.iter().filter(|line| line.text != letter.title);
    let lines = lines.map(|line| match line.kind {
        LineKind::Heading => SlipBlock::Heading(line.text.clone()),
        LineKind::Paragraph => SlipBlock::Text(line.text.clone()),
        LineKind::Item => SlipBlock::Bullet(line.text.clone()),
    });
    head(letter).map(SlipBlock::Text).into_iter().chain(lines).collect()
}

/// The page that is on in the large place, else in the hand.
fn page_words(run: &Run, sheets: &Sheets) -> Option<(String, Vec<SlipBlock>)> {
    let nowhere = Pointer {
        act: None,
        here: Here::No,
        read: false,
    };
    let page = |kind| Some((kind, run.world().page(kind)?));
    let (kind, page) = page(DeviceKind::Computer).or_else(|| page(DeviceKind::Phone))?;
    let blocks = parts::blocks(run, sheets, &nowhere, kind, page);
    let title = blocks
        .iter()
        .find(|block| block.kind == BlockKind::Heading)?
        .text
        .clone();
    let words = blocks.iter().filter_map(|block| words_of(block, &title)).collect();
    Some((title, words))
}

fn words_of(block: &Block, title: &str) -> Option<SlipBlock> {
    let text = block.text.clone();
    match block.kind {
        BlockKind::Heading if text != title => Some(SlipBlock::Heading(text)),
        BlockKind::Paragraph | BlockKind::Notice => Some(SlipBlock::Text(text)),
        BlockKind::Small if text != title => Some(SlipBlock::Text(text)),
        BlockKind::Sheet => Some(SlipBlock::Text(block.label.clone())),
        _ => None,
    }
}
