//! The attachment that is open: its pages drawn, its lines, or what it is.

use std::sync::Arc;

use crate::lessons::Run;
use crate::sandbox::post::lines_of;
use crate::session::Sheets;
use crate::views::{Block, BlockKind, Tone};

/// Begins the id of a drawn page; what follows is its place.
pub const SHEET: &str = "sheet/";

/// The blocks of the part `sheet`.
pub(super) fn unfold(run: &Run, sheets: &Sheets) -> Vec<Block> {
    let Some(file) = run.world().attachment() else {
        return Vec::new();
    };
    if let Some(lines) = lines_of(file) {
        return lines.into_iter().map(|text| of(BlockKind::Paragraph, text)).collect();
    }
    match sheets {
        Sheets::None => Vec::new(),
        Sheets::Drawing => vec![of(BlockKind::Waiting, "Filen åbnes".to_owned())],
        Sheets::Drawn(sheets) => sheets
            .iter()
            .enumerate()
            .map(|(index, sheet)| Block {
                id: format!("{SHEET}{index}"),
                label: if sheet.words.is_empty() {
                    file.name.clone()
                } else {
                    sheet.words.clone()
                },
                sheet: Some(Arc::clone(sheet)),
                ..of(BlockKind::Sheet, file.name.clone())
            })
            .collect(),
        Sheets::NotShown => vec![Block {
            tone: Tone::Hint,
            ..of(
                BlockKind::Notice,
                "Filen kan ikke vises her. Du kan printe den eller gå tilbage.".to_owned(),
            )
        }],
    }
}

fn of(kind: BlockKind, text: String) -> Block {
    Block {
        kind,
        text,
        ..Block::default()
    }
}
