//! The imitated devices, block by block.

use egne_core::views::{Block, BlockKind, Device, Frame, Tile};
use slint::ModelRc;

use super::convert::{here, tone, tone_shape};
use crate::generated::{self, BlockView, DeviceView, ThingView};
use crate::models::{List, Lists};
use crate::pictures::Paint;
use crate::qr;

#[derive(Default)]
pub(super) struct Rows {
    blocks: List<BlockView>,
    things: Lists<ThingView>,
}

impl Rows {
    /// Drops the blocks, and with them what was typed into one.
    fn forget(&self) {
        self.blocks.show([], |block| block.id.clone());
    }
}

pub(super) fn device(rows: &Rows, paint: &Paint<'_>, device: Option<&Device>) -> DeviceView {
    let Some(device) = device else {
        rows.forget();
        return DeviceView::default();
    };
    let blocks = device.blocks.iter().enumerate();
    let blocks = blocks.map(|(index, view)| block(rows, paint, index, view));
    DeviceView {
        shown: true,
        phone: !matches!(device.frame, Frame::Computer | Frame::Table),
        frame: frame(device.frame),
        label: (&device.label).into(),
        mark: (&device.mark).into(),
        active: device.active,
        touchable: device.touchable,
        draggable: device.draggable,
        here: here(device.here),
        enlarged: device.enlarged,
        blocks: rows.blocks.show(blocks, |block| (block.kind, block.id.clone())),
    }
}

fn block(rows: &Rows, paint: &Paint<'_>, index: usize, block: &Block) -> BlockView {
    let filled = block.typed.expose().chars().count();
    BlockView {
        kind: kind(block.kind),
        id: (&block.id).into(),
        text: (&block.text).into(),
        detail: (&block.detail).into(),
        aside: (&block.aside).into(),
        label: (&block.label).into(),
        typed: if block.secret {
            "•".repeat(filled).into()
        } else {
            block.typed.expose().as_str().into()
        },
        filled: i32::try_from(filled).unwrap_or(i32::MAX),
        limit: block.limit.into(),
        focused: block.focused,
        picture: match &block.sheet {
            Some(sheet) => paint.pictures.sheet(sheet),
            None => picture(paint, block),
        },
        shape: shape(paint, block),
        inverse: paint.brand(if block.kind == BlockKind::Slider && block.picture.is_empty() {
            "arrow-forward"
        } else {
            &block.picture
        }),
        tone: tone(block.tone),
        enabled: block.enabled,
        hold: block.hold,
        here: here(block.here),
        here_key: (&block.here_key).into(),
        chosen: block.chosen,
        key_holds: block.key_holds,
        reveal: block.focused || block.reveal,
        things: if block.tiles.is_empty() {
            ModelRc::default()
        } else {
            things(rows, paint, index, &block.tiles)
        },
    }
}

/// The pictures of the block that stands at `index` on the page.
fn things(rows: &Rows, paint: &Paint<'_>, index: usize, tiles: &[Tile]) -> ModelRc<ThingView> {
    let things = tiles.iter().map(|tile| ThingView {
        id: (&tile.id).into(),
        text: (&tile.text).into(),
        picture: paint.paper(&tile.picture),
        chosen: tile.chosen,
        here: here(tile.here),
    });
    rows.things.show(index, things, |thing| thing.id.clone())
}

fn frame(frame: Frame) -> generated::Frame {
    match frame {
        Frame::Computer => generated::Frame::Computer,
        Frame::Phone => generated::Frame::Phone,
        Frame::NewPhone => generated::Frame::NewPhone,
        Frame::CodeDisplay => generated::Frame::CodeDisplay,
        Frame::CodeReader => generated::Frame::CodeReader,
        Frame::Table => generated::Frame::Table,
    }
}

/// The block's own drawing, or the one that its kind always has.
fn picture(paint: &Paint<'_>, block: &Block) -> slint::Image {
    match (block.kind, block.picture.as_str()) {
        (BlockKind::Qr, _) => qr::image(&block.text),
        (BlockKind::Waiting, "") => paint.paper("time"),
        (BlockKind::Viewfinder, "") => paint.paper("qr-scan"),
        (_, name) => paint.paper(name),
    }
}

/// What a notice shows beside its words, so that its colour is not alone in saying the tone.
fn shape(paint: &Paint<'_>, block: &Block) -> slint::Image {
    match (block.kind, block.picture.as_str()) {
        (BlockKind::Notice, "") => paint.paper(tone_shape(block.tone)),
        (BlockKind::Notice, name) => paint.paper(name),
        _ => slint::Image::default(),
    }
}

fn kind(kind: BlockKind) -> generated::BlockKind {
    match kind {
        BlockKind::Header => generated::BlockKind::Header,
        BlockKind::Heading => generated::BlockKind::Heading,
        BlockKind::Paragraph => generated::BlockKind::Paragraph,
        BlockKind::Small => generated::BlockKind::Small,
        BlockKind::Field => generated::BlockKind::Field,
        BlockKind::Primary => generated::BlockKind::Primary,
        BlockKind::Secondary => generated::BlockKind::Secondary,
        BlockKind::Refuse => generated::BlockKind::Refuse,
        BlockKind::Link => generated::BlockKind::Link,
        BlockKind::App => generated::BlockKind::App,
        BlockKind::Notice => generated::BlockKind::Notice,
        BlockKind::Waiting => generated::BlockKind::Waiting,
        BlockKind::Qr => generated::BlockKind::Qr,
        BlockKind::Dots => generated::BlockKind::Dots,
        BlockKind::Keypad => generated::BlockKind::Keypad,
        BlockKind::Viewfinder => generated::BlockKind::Viewfinder,
        BlockKind::Request => generated::BlockKind::Request,
        BlockKind::Slider => generated::BlockKind::Slider,
        BlockKind::Tiles => generated::BlockKind::Tiles,
        BlockKind::Bubble => generated::BlockKind::Bubble,
        BlockKind::Address => generated::BlockKind::Address,
        BlockKind::Display => generated::BlockKind::Display,
        BlockKind::LetterRow => generated::BlockKind::LetterRow,
        BlockKind::Word => generated::BlockKind::Word,
        BlockKind::Sheet => generated::BlockKind::Sheet,
        BlockKind::Calendar => generated::BlockKind::Calendar,
        // Unfolded by the view; they never come down.
        BlockKind::Letters | BlockKind::Letter | BlockKind::Files | BlockKind::Actions | BlockKind::Space => {
            generated::BlockKind::Space
        }
    }
}
