//! Touching what a mailbox shows: letters, their lines, files and buttons, and the days of a calendar.
//!
//! What is touched is named `<part>/<thing>`.

use jiff::civil::Date;

use super::Stage;
use super::step::{At, Came, follow};
use crate::sandbox::Fact;
use crate::sandbox::pages::Part;
use crate::sandbox::post::{Letter, LetterIs, TODAY};
use crate::views::BlockKind;

/// What the program itself writes above every letter.
const HEAD: [&str; 3] = ["from", "subject", "date"];

/// Begins the name of such a line.
const ABOVE: &str = "head-";

/// Name of the field whose text the list of letters is searched for.
const SEARCH: &str = "search";

impl Stage {
    /// The open letter.
    pub(in crate::sandbox) fn letter<'a>(&self, at: &At<'a>) -> Option<&'a Letter> {
        at.pages.letter(self.post.open()?)
    }

    /// Whether the open letter is so.
    pub(super) fn letter_is(&self, pages: &crate::sandbox::pages::Pages, what: LetterIs) -> bool {
        let Some(letter) = self.post.open().and_then(|name| pages.letter(name)) else {
            return false;
        };
        match what {
            LetterIs::Reply => letter.reply,
            LetterIs::Files => !letter.attachments.is_empty(),
            LetterIs::Actions => !letter.actions.is_empty(),
            LetterIs::Company => letter.company,
            LetterIs::Flagged => self.post.is_flagged(&letter.name),
            LetterIs::Legal => letter.legal,
        }
    }
}

/// The letters that a part lists: of the folder that is on, that fit the search, the newest first.
pub(in crate::sandbox) fn listed<'a>(stage: &Stage, at: &At<'a>, part: &Part) -> Vec<&'a Letter> {
    let setup = at.scenario.mailbox.as_ref();
    let wanted = stage.text(SEARCH).expose().to_lowercase();
    let mut letters: Vec<&Letter> = setup
        .into_iter()
        .flat_map(|setup| &setup.letters)
        .filter_map(|name| at.pages.letter(name))
        .filter(|letter| stage.post.folder_of(&letter.name) == stage.post.folder())
        .filter(|letter| match part.of.as_str() {
            "authority" => !letter.company,
            "company" => letter.company,
            _ => true,
        })
        .filter(|letter| wanted.is_empty() || letter.holds(&wanted))
        .collect();
    letters.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.name.cmp(&b.name)));
    letters
}

/// The days of the month that a calendar shows.
pub(in crate::sandbox) fn month(part: &Part) -> impl Iterator<Item = Date> + use<> {
    let first: Date = format!("{}-01", part.of).parse().unwrap_or(TODAY.first_of_month());
    first
        .series(jiff::Span::new().days(1))
        .take_while(move |day| day.month() == first.month())
}

/// What is there to touch, as it comes back.
pub(super) fn things(stage: &Stage, at: &At<'_>, part: &Part) -> Vec<String> {
    let named = |thing: String| format!("{}/{thing}", part.id);
    match part.kind {
        BlockKind::Letters => listed(stage, at, part)
            .iter()
            .map(|letter| named(letter.name.clone()))
            .collect(),
        BlockKind::Letter => lines(stage, at).into_iter().map(named).collect(),
        BlockKind::Files => {
            let files = stage.letter(at).map_or(0, |letter| letter.attachments.len());
            (0..files).map(|i| named(i.to_string())).collect()
        }
        BlockKind::Actions => {
            let actions = stage
                .letter(at)
                .map(|letter| letter.actions.as_slice())
                .unwrap_or_default();
            let openable = actions.iter().enumerate().filter(|(_, action)| action.openable);
            openable.map(|(i, _)| named(i.to_string())).collect()
        }
        BlockKind::Calendar => days(stage, at, part)
            .into_iter()
            .map(|day| named(day.to_string()))
            .collect(),
        _ => Vec::new(),
    }
}

/// Lines that differ for a lesson: each that is marked, and one that is not.
fn lines(stage: &Stage, at: &At<'_>) -> Vec<String> {
    let Some(letter) = stage.letter(at) else {
        return Vec::new();
    };
    let marked: Vec<&str> = letter
        .lines
        .iter()
        .map(|line| line.id.as_str())
        .filter(|id| !id.is_empty())
        .collect();
    let head = HEAD
        .iter()
        .filter(|part| !marked.contains(part))
        .map(|part| format!("{ABOVE}{part}"));
    let unmarked = letter.lines.iter().position(|line| line.id.is_empty());
    let unmarked = unmarked.map(|index| index.to_string());
    marked
        .iter()
        .map(|id| (*id).to_owned())
        .chain(head)
        .chain(unmarked)
        .collect()
}

/// Days that differ for a lesson: the right one, the date of the letter, and another.
fn days(stage: &Stage, at: &At<'_>, part: &Part) -> Vec<Date> {
    let right = at.scenario.mailbox.as_ref().and_then(|setup| setup.day);
    let of_letter = stage.letter(at).map(|letter| letter.date);
    let other = month(part).find(|day| Some(*day) != right && Some(*day) != of_letter);
    month(part)
        .filter(|day| [right, of_letter, other].contains(&Some(*day)))
        .collect()
}

/// Something of a mailbox is touched.
pub(super) fn press(stage: &mut Stage, at: &At<'_>, part: &Part, thing: &str) -> Vec<Fact> {
    match part.kind {
        BlockKind::Letters => {
            if !listed(stage, at, part).iter().any(|letter| letter.name == thing) {
                return Vec::new();
            }
            stage.post.open_letter(thing);
            touched(stage, at, part, None, thing)
        }
        BlockKind::Letter => point(stage, at, part, thing),
        BlockKind::Files => {
            let letter = stage.letter(at);
            let Some((index, file)) = thing
                .parse()
                .ok()
                .and_then(|i: usize| Some((i, letter?.attachments.get(i)?)))
            else {
                return Vec::new();
            };
            stage.post.open_file(index);
            touched(stage, at, part, Some(("file", &file.name)), &file.name)
        }
        BlockKind::Actions => {
            let letter = stage.letter(at);
            let action = thing.parse().ok().and_then(|i: usize| letter?.actions.get(i));
            match action.filter(|action| action.openable) {
                Some(action) => touched(stage, at, part, Some(("code", &action.code)), &action.code),
                None => Vec::new(),
            }
        }
        BlockKind::Calendar => mark(stage, at, part, thing),
        _ => Vec::new(),
    }
}

fn touched(
    stage: &mut Stage,
    at: &At<'_>,
    part: &Part,
    argument: Option<(&'static str, &str)>,
    result: &str,
) -> Vec<Fact> {
    follow(stage, at, &part.on, Came::Touched { argument, result })
}

/// A finger points at a line of the letter.
fn point(stage: &mut Stage, at: &At<'_>, part: &Part, thing: &str) -> Vec<Fact> {
    let Some(letter) = stage.letter(at) else {
        return Vec::new();
    };
    let Some(what) = place(letter, thing) else {
        return Vec::new();
    };
    touched(stage, at, part, Some(("at", what)), what)
}

/// What is said at the place of a letter that a finger points at.
fn place<'a>(letter: &Letter, thing: &'a str) -> Option<&'a str> {
    if let Some(part) = thing.strip_prefix(ABOVE) {
        return HEAD.contains(&part).then_some(part);
    }
    if letter.lines.iter().any(|line| !line.id.is_empty() && line.id == thing) {
        return Some(thing);
    }
    let line = letter.lines.get(thing.parse::<usize>().ok()?)?;
    line.id.is_empty().then_some("other")
}

/// A day of the calendar is marked.
fn mark(stage: &mut Stage, at: &At<'_>, part: &Part, thing: &str) -> Vec<Fact> {
    let Some(day) = thing.parse().ok().filter(|day| month(part).any(|one| one == *day)) else {
        return Vec::new();
    };
    stage.post.mark(day);
    let right = at.scenario.mailbox.as_ref().and_then(|setup| setup.day);
    let result = match () {
        () if Some(day) == right => "right",
        () if stage.letter(at).is_some_and(|letter| letter.date == day) => "letter",
        () => "other",
    };
    touched(stage, at, part, Some(("day", thing)), result)
}
