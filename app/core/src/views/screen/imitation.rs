//! The imitated devices and the keyboard that types into them: frames, blocks, keys, and the mark that says "here".

use std::sync::Arc;

use egne_contracts::Sheet;
use serde::{Deserialize, Serialize};

use super::{PictureId, Tone};
use crate::domain::Sensitive;

/// How strongly a place says "here".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Here {
    /// Nothing.
    #[default]
    No,
    /// A glowing frame.
    Glow,
    /// The frame and a moving hand.
    Hand,
}

/// Which of the two places a device has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all(deserialize = "kebab-case"))]
pub enum DeviceKind {
    /// The large one: a computer's window, without an address bar.
    Computer,
    /// The one in the hand: a phone.
    Phone,
}

impl DeviceKind {
    /// What stands there if a page says nothing else.
    pub fn frame(self) -> Frame {
        match self {
            Self::Computer => Frame::Computer,
            Self::Phone => Frame::Phone,
        }
    }
}

/// What a device looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all(deserialize = "kebab-case"))]
pub enum Frame {
    /// A computer's window.
    Computer,
    /// A phone.
    Phone,
    /// A second phone.
    NewPhone,
    /// A small device with a display and one button.
    CodeDisplay,
    /// A device with keys and a voice.
    CodeReader,
    /// A table with things on it.
    Table,
}

/// An imitated device. Always Danish, left to right, with the practice mark on its own frame.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Device {
    /// Its place.
    pub kind: DeviceKind,
    /// What it looks like.
    pub frame: Frame,
    /// Name for the screen reader, in the learner's language.
    pub label: String,
    /// Text of the mark on the frame.
    pub mark: String,
    /// Where things happen now; the other may be drawn smaller.
    pub active: bool,
    /// Touching the frame itself is an act (switch of device, bringing the phone to the picture).
    pub touchable: bool,
    /// The phone can be dragged to the computer's QR code.
    pub draggable: bool,
    /// Show that the device itself is the place.
    pub here: Here,
    /// Drawn larger than life until the fade step shrinks it.
    pub enlarged: bool,
    /// The page, from top to bottom.
    pub blocks: Vec<Block>,
}

/// The generic parts of which all practice pages are built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all(deserialize = "kebab-case"))]
pub enum BlockKind {
    /// Head of a page: `text` is the service's name, `detail` the person logged in.
    Header,
    /// Large line.
    Heading,
    /// Running text.
    Paragraph,
    /// A quiet line.
    Small,
    /// Text field: label in `text`, content in `typed`.
    Field,
    /// The main button.
    Primary,
    /// Another button, outlined.
    Secondary,
    /// A button that refuses, outlined in the colour of refusal.
    Refuse,
    /// A link.
    Link,
    /// Icon with a name under it, as on a phone's first page.
    App,
    /// A short message of the page: `tone` says which.
    Notice,
    /// Waiting: picture and words, nothing to touch.
    Waiting,
    /// QR code of `text`, in a frame with the practice mark.
    Qr,
    /// Dots for a PIN: `typed` holds what is entered, `limit` how many there are.
    Dots,
    /// Number pad; keys come back as `<id>-<digit>` and `<id>-delete`.
    Keypad,
    /// Camera picture with corner brackets.
    Viewfinder,
    /// What is asked for: service in `text`, action and amount in `detail`.
    Request,
    /// Slider to swipe.
    Slider,
    /// Pictures with names, side by side.
    Tiles,
    /// What somebody says or writes: name in `detail`.
    Bubble,
    /// The line of a browser that says where one is. Own drawing.
    Address,
    /// The figures of a small device.
    Display,
    /// The letters of a mailbox; unfolded into rows.
    Letters,
    /// One letter in a list: title in `text`, sender in `detail`, date in `aside`, unread in `chosen`.
    #[serde(skip_deserializing)]
    LetterRow,
    /// The open letter; unfolded into headings, paragraphs and words.
    Letter,
    /// An office word of a letter; the coach explains it.
    #[serde(skip_deserializing)]
    Word,
    /// The files of the open letter; unfolded into rows.
    Files,
    /// The buttons of the open letter; unfolded into buttons.
    Actions,
    /// The attachment that was opened, drawn.
    Sheet,
    /// A month: name in `text`, in `tiles` the names of the weekdays from Monday on, then its days under them.
    Calendar,
    /// Free room that pushes what follows to the foot.
    Space,
}

impl BlockKind {
    /// Shows something of a mailbox; what is touched in it is named `<part>/<thing>`.
    pub fn is_of_mailbox(self) -> bool {
        matches!(
            self,
            Self::Letters | Self::Letter | Self::Files | Self::Actions | Self::Calendar
        )
    }
}

/// One part of a practice page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Block {
    /// What to draw.
    pub kind: BlockKind,
    /// What comes back in the event; empty where nothing can be done with it.
    pub id: String,
    /// Danish text.
    pub text: String,
    /// More Danish text.
    pub detail: String,
    /// A short text at the side.
    pub aside: String,
    /// What a screen reader says instead of `text`.
    pub label: String,
    /// What was typed into it.
    pub typed: Sensitive<String>,
    /// Show `typed` as dots.
    pub secret: bool,
    /// Most characters or dots.
    pub limit: u8,
    /// The field has the caret.
    pub focused: bool,
    /// Drawing.
    pub picture: PictureId,
    /// Tone of a notice.
    pub tone: Tone,
    /// Can be touched.
    pub enabled: bool,
    /// Press-and-hold counts: on a slider as a swipe, elsewhere as something of its own.
    pub hold: bool,
    /// A key or a screen reader, which cannot hold, holds.
    pub key_holds: bool,
    /// Drawn as chosen.
    pub chosen: bool,
    /// The page scrolls to it by itself.
    pub reveal: bool,
    /// A drawn page of an attachment.
    #[serde(skip)]
    pub sheet: Option<Arc<Sheet>>,
    /// The pictures of `Tiles`.
    pub tiles: Vec<Tile>,
    /// Show that this is the place.
    pub here: Here,
    /// On a keypad: the key that is meant by `here`, "" for the whole pad.
    pub here_key: String,
}

/// A picture with a name among others, or a day of a month; one without a name keeps its place free.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Tile {
    /// What comes back in the event.
    pub id: String,
    /// Danish name.
    pub text: String,
    /// Drawing.
    pub picture: PictureId,
    /// Drawn as chosen.
    pub chosen: bool,
    /// Show that this is the place.
    pub here: Here,
}

impl Default for Block {
    fn default() -> Self {
        Self {
            kind: BlockKind::Space,
            id: String::new(),
            text: String::new(),
            detail: String::new(),
            aside: String::new(),
            label: String::new(),
            typed: Sensitive::default(),
            secret: false,
            limit: 0,
            focused: false,
            picture: String::new(),
            tone: Tone::Hint,
            enabled: true,
            hold: false,
            key_holds: false,
            chosen: false,
            reveal: false,
            sheet: None,
            tiles: Vec::new(),
            here: Here::No,
            here_key: String::new(),
        }
    }
}

/// The on-screen keyboard: Danish letters and figures, never mirrored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Keyboard {
    /// Rows of keys, top to bottom.
    pub rows: Vec<Vec<Key>>,
}

/// One key. `id` comes back in `Event::Key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Key {
    /// A character, or "delete", "space", "shift", "done".
    pub id: String,
    /// On the key.
    pub text: String,
    /// Drawing on the key instead of a text.
    pub picture: PictureId,
    /// Name for the screen reader.
    pub label: String,
    /// Width in units of a letter key.
    pub width: u8,
    /// Show that this is the key.
    pub here: Here,
}
