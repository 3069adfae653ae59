//! Everything that is to be seen and heard at one moment, as plain data.
//!
//! Words are resolved here; the window adds nothing. Typed text travels as `Sensitive` and is never serialised.

mod imitation;

use std::sync::Arc;

use egne_contracts::{Preview, Sheet};
use serde::{Deserialize, Serialize};

use super::{Metrics, Theme};
use crate::domain::Sensitive;

pub use imitation::{Block, BlockKind, Device, DeviceKind, Frame, Here, Key, Keyboard, Tile};

/// One text as it is shown and as it is spoken.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Words {
    /// On the screen; Danish words inside right-to-left text stand in isolates.
    pub shown: String,
    /// For the voice and the screen reader.
    pub spoken: String,
}

/// Name of a drawing in `ui/pictures`, without its ending; empty for none.
pub type PictureId = String;

/// The whole window.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Screen {
    /// Language tag of the coach layer.
    pub language: String,
    /// The coach layer runs from right to left; imitations never do.
    pub rtl: bool,
    /// Sizes.
    pub metrics: Metrics,
    /// Colours.
    pub theme: Theme,
    /// Whether anything may move.
    pub motion: bool,
    /// "ØVELSE – ikke ægte".
    pub mark: String,
    /// The same in the learner's language; empty where that is Danish.
    pub mark_local: String,
    /// The bar at the foot.
    pub bar: Bar,
    /// The main part.
    pub body: Body,
    /// Something that asks for an answer before the rest goes on.
    pub overlay: Option<Overlay>,
    /// The device panel of the bench profile.
    pub panel: Option<Panel>,
    /// Said to a screen reader when it changes.
    pub announcement: String,
}

/// A thing to press in our own layer. `id` comes back in `Event::Pressed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Button {
    /// Which button, see `session::event::ButtonId`.
    pub id: String,
    /// Short text on it; may be empty where the picture says it all.
    pub text: String,
    /// Name for screen reader and voice; never empty.
    pub label: String,
    /// Drawing beside the text.
    pub picture: PictureId,
    /// Switched on, for toggles and choices.
    pub on: bool,
    /// Whether `on` means something here.
    pub toggles: bool,
}

/// The bar at the foot; a missing button is not drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// One step back.
    pub back: Option<Button>,
    /// Small things: language, display.
    pub tools: Vec<Button>,
    /// "I am finished", quiet, at the end side.
    pub finished: Option<Button>,
}

/// The main part of the window.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(clippy::large_enum_variant, reason = "there is one screen at a time")]
pub enum Body {
    /// First screen and language chooser.
    Start(Start),
    /// Choice of lesson.
    Lessons(Lessons),
    /// A lesson in progress.
    Lesson(Lesson),
    /// What went well, the slip, going on.
    End(End),
    /// The program cannot find its content; in the machine's own texts, all languages at once.
    Trouble(Trouble),
}

/// First screen and language chooser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Start {
    /// "Egne Fingre".
    pub title: String,
    /// "Choose your language" in every language, one each.
    pub choose: Vec<String>,
    /// A tile for each language.
    pub languages: Vec<LanguageTile>,
    /// The drawn button for those who do not read.
    pub pictures_first: Button,
    /// "Ikke en tjeneste fra MitID, …", in Danish and the current language.
    pub disclaimer: Vec<String>,
}

/// One language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LanguageTile {
    /// BCP 47 tag; comes back in `Event::LanguageChosen`.
    pub tag: String,
    /// Its own name for itself.
    pub endonym: String,
    /// Its own direction.
    pub rtl: bool,
    /// There is a voice for it on this machine.
    pub voice: bool,
    /// "draft" mark; empty where a person has checked the words.
    pub state: String,
    /// The one in use.
    pub chosen: bool,
}

/// Choice of lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Lessons {
    /// "What do you want to practise?"
    pub title: Words,
    /// The courses, where there are several; the one on has its lessons shown.
    pub courses: Vec<Button>,
    /// What must be said of all lessons shown; where they differ, each card says it.
    pub warning: String,
    /// A card for each lesson.
    pub cards: Vec<LessonCard>,
    /// "Hear" for the title, where there is a voice.
    pub hear: Option<Button>,
}

/// One lesson as a picture and few words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LessonCard {
    /// Comes back in `Event::LessonChosen`.
    pub id: String,
    /// Four words.
    pub title: String,
    /// A few more.
    pub subtitle: String,
    /// Scene drawing.
    pub picture: PictureId,
    /// "not checked against the real service" or "out of date"; empty otherwise.
    pub warning: String,
    /// How the last run of this session went, as a picture; empty before the first.
    pub result: PictureId,
    /// Index of the tint, 0–2: brand, stop, ok.
    pub tint: u8,
}

/// A lesson in progress.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lesson {
    /// Name of the lesson.
    pub title: String,
    /// A mark for each step, in order.
    pub progress: Vec<StepMark>,
    /// "Step 3 of 12".
    pub progress_label: String,
    /// The instruction: the largest text on the screen.
    pub say: Words,
    /// The Danish label the instruction speaks of; empty for none.
    pub chip: String,
    /// What the step is about, as a picture (hand, keyboard, look-away, …).
    pub picture: PictureId,
    /// Pictures stand first: draw `picture` large and `say` small.
    pub pictures_first: bool,
    /// What the learner wants just now, for "read before you swipe".
    pub wish: Option<Wish>,
    /// What the phone asks, as a picture, in picture-first mode only.
    pub asked: PictureId,
    /// A word after a slip, a hint or praise.
    pub note: Option<Note>,
    /// The helper is asked to look away now.
    pub look_away: Option<String>,
    /// Ends a step that the learner only says is done.
    pub told: Option<Button>,
    /// Hear, say it differently, undo, persona card, offered hint.
    pub buttons: Vec<Button>,
    /// Answers to choose from in the coach layer; empty on other steps.
    pub answers: Vec<Answer>,
    /// The persona card, while it is open.
    pub card: Option<Card>,
    /// The helper's place.
    pub helper: Helper,
    /// The imitated devices, computer first. Empty on steps of the coach alone.
    pub devices: Vec<Device>,
    /// The keyboard, while a field is active.
    pub keyboard: Option<Keyboard>,
    /// L2: everything but the place to touch is dimmed.
    pub dim_rest: bool,
}

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum StepMark {
    /// Behind us.
    Done,
    /// Here.
    Now,
    /// To come.
    Ahead,
}

/// What the learner wants just now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Wish {
    /// Drawing of the wish.
    pub picture: PictureId,
    /// The wish in words.
    pub text: Words,
}

/// Tone of a note; always shown with a shape, never by colour alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all(deserialize = "kebab-case"))]
pub enum Tone {
    /// A step went well.
    Good,
    /// A harmless slip, or a hint.
    #[default]
    Hint,
    /// A slip that would have cost something in real life.
    Critical,
}

/// A word after a slip, a hint or praise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// How it is meant.
    pub tone: Tone,
    /// What it says.
    pub text: Words,
    /// Drawing beside it.
    pub picture: PictureId,
    /// "Try again": the way back to where the step began, where one is due.
    pub button: Option<Button>,
}

/// One answer in the coach layer; comes back in `Event::AnswerChosen`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// Which one.
    pub id: String,
    /// Words on it.
    pub text: Words,
    /// Drawing on it.
    pub picture: PictureId,
    /// Show that this is the place.
    pub here: Here,
}

/// The persona card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Card {
    /// "Practice person"
    pub title: String,
    /// Invented name.
    pub name: String,
    /// Label and value: user ID, PIN.
    pub rows: Vec<(String, String)>,
    /// Closes it.
    pub close: Button,
}

/// The helper's place: folded to a line until touched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Helper {
    /// Opens and folds; its text is "Til hjælperen".
    pub toggle: Button,
    /// Open now.
    pub open: bool,
    /// The coach's sentence in Danish.
    pub sentence: String,
    /// What to say, what to ask, what not to do; in Danish.
    pub tip: String,
}

/// What went well, the slip, going on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct End {
    /// "You did it yourself"
    pub title: Words,
    /// What went well and what to try again, each with a picture.
    pub lines: Vec<EndLine>,
    /// Preview of the slip; absent when nothing was practised.
    pub slip: Option<SlipPreview>,
    /// What the printer says; empty before printing.
    pub printing: String,
    /// Hear, print, practise again, go on.
    pub buttons: Vec<Button>,
    /// "Nothing is kept about you."
    pub kept: String,
}

/// One line of the end screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EndLine {
    /// Drawing.
    pub picture: PictureId,
    /// Words.
    pub text: String,
}

/// The slip as it will be printed: grey pixels, 0 white, 255 black.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct SlipPreview {
    /// Name for the screen reader.
    pub label: String,
    /// Pixels from left to right.
    pub width: u32,
    /// Row by row.
    #[serde(skip)]
    pub ink: std::sync::Arc<Vec<u8>>,
}

impl std::fmt::Debug for SlipPreview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SlipPreview({} px wide)", self.width)
    }
}

/// Cannot go on; said in every language at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Trouble {
    /// One for each language.
    pub texts: Vec<TroubleText>,
    /// For staff, Danish.
    pub staff: String,
    /// "Try again".
    pub retry: Button,
}

/// One language's share of the trouble screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TroubleText {
    /// Title.
    pub title: String,
    /// What to do.
    pub body: String,
    /// Direction.
    pub rtl: bool,
}

/// Something that asks for an answer before the rest goes on. Each has a way out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Overlay {
    /// "Are you still here?"
    Ask(Ask),
    /// Text size, colours, motion, calm mode, voice.
    Settings(Settings),
    /// Language chooser over whatever was on.
    Languages(Start),
    /// An attachment over the whole window.
    Sheet(LargeSheet),
}

/// An attachment over the whole window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LargeSheet {
    /// Its pages.
    #[serde(skip)]
    pub pages: Vec<Arc<Sheet>>,
    /// Twice as wide as the window; else as wide.
    pub large: bool,
    /// Close first, larger, hear.
    pub buttons: Vec<Button>,
}

/// What the camera sees now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Live {
    /// The small grey picture.
    pub preview: Arc<Preview>,
    /// Shown as in a mirror.
    pub mirrored: bool,
}

/// A question with large answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ask {
    /// Drawing.
    pub picture: PictureId,
    /// What the camera sees, instead of the drawing.
    #[serde(skip)]
    pub live: Option<Live>,
    /// The question.
    pub title: Words,
    /// More.
    pub body: String,
    /// Answers; the first is the safe one and drawn as the main button.
    pub buttons: Vec<Button>,
}

/// Text size, colours, motion, calm mode, voice; and the staff screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Settings {
    /// Heading.
    pub title: String,
    /// Groups of choices: name, then buttons of which one is on (or toggles).
    pub groups: Vec<(String, Vec<Button>)>,
    /// A keyboard is listened to.
    pub keyboard: Option<Keys>,
    /// Closes it.
    pub close: Button,
}

/// What a keyboard sends to an overlay.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Keys {
    /// What to type; empty where nothing of it is shown.
    pub label: String,
    /// What was typed.
    pub typed: Sensitive<String>,
}

/// The device panel of the bench profile; Danish and technical, outside the learner's screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Panel {
    /// Heading.
    pub title: String,
    /// Lines of state: device and what it says.
    pub lines: Vec<(String, String)>,
    /// What can be done to the devices and the clock.
    pub buttons: Vec<Button>,
    /// Folded to its heading.
    pub folded: bool,
    /// Folds and opens.
    pub toggle: Button,
}
