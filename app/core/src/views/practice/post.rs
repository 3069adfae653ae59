//! What a mailbox shows, unfolded into blocks: rows of letters, lines, words, files, buttons, the days of a month.

use jiff::civil::Date;

use super::Pointer;
use super::parts::scrolls_to;
use crate::lessons::Run;
use crate::sandbox::Act;
use crate::sandbox::pages::{Page, Part};
use crate::sandbox::post::{Letter, LineKind, SENT, TODAY};
use crate::views::{Block, BlockKind, Here, Tile, Tone};

/// Begins the id of an office word; what follows is the word.
pub const WORD: &str = "word/";

/// Most letters on one page; the rest is found by searching.
const MOST_ROWS: usize = 40;

/// The blocks of a part of a mailbox.
pub(super) fn unfold(run: &Run, pointer: &Pointer, page: &Page, part: &Part) -> Vec<Block> {
    let mut blocks = match part.kind {
        BlockKind::Letters => rows(run, part),
        BlockKind::Letter => letter(run, part),
        BlockKind::Files => files(run, part),
        BlockKind::Actions => actions(run, part),
        BlockKind::Calendar => vec![calendar(run, part)],
        _ => Vec::new(),
    };
    if let Some(Act::Press(id)) = &pointer.act {
        for block in blocks.iter_mut().filter(|block| block.id == *id) {
            block.here = pointer.here;
            block.reveal = scrolls_to(page, pointer.here);
        }
        for tile in blocks
            .iter_mut()
            .flat_map(|block| &mut block.tiles)
            .filter(|tile| tile.id == *id)
        {
            tile.here = pointer.here;
        }
    }
    blocks
}

fn named(part: &Part, thing: impl std::fmt::Display) -> String {
    if part.on.is_empty() {
        String::new()
    } else {
        format!("{}/{thing}", part.id)
    }
}

fn rows(run: &Run, part: &Part) -> Vec<Block> {
    let world = run.world();
    let post = world.stage().post();
    let mut rows: Vec<Block> = Vec::new();
    if post.folder() == SENT {
        rows.extend(post.sent().iter().rev().map(|sent| Block {
            kind: BlockKind::LetterRow,
            text: sent.title.clone(),
            detail: format!("Til: {}", sent.to),
            aside: date_of(TODAY),
            label: format!("Sendt til {}: {}", sent.to, sent.title),
            enabled: false,
            ..Block::default()
        }));
    }
    rows.extend(
        world
            .listed(part)
            .into_iter()
            .take(MOST_ROWS)
            .map(|letter| row(run, part, letter)),
    );
    if rows.is_empty() {
        rows.push(Block {
            kind: BlockKind::Paragraph,
            text: "Her er ingen post.".to_owned(),
            ..Block::default()
        });
    }
    rows
}

fn row(run: &Run, part: &Part, letter: &Letter) -> Block {
    let post = run.world().stage().post();
    let unread = !post.is_read(&letter.name);
    let date = date_of(letter.date);
    let state = if unread { "Ulæst. " } else { "" };
    Block {
        kind: BlockKind::LetterRow,
        id: named(part, &letter.name),
        text: letter.title.clone(),
        detail: letter.sender.clone(),
        label: format!("{state}{}: {}. {date}", letter.sender, letter.title),
        aside: date,
        chosen: unread,
        picture: match () {
            () if post.is_flagged(&letter.name) => "flag".to_owned(),
            () if !letter.attachments.is_empty() => "attachment".to_owned(),
            () => String::new(),
        },
        ..Block::default()
    }
}

/// What the program itself writes above a letter, beside its title.
pub(super) fn head(letter: &Letter) -> [String; 2] {
    let from = match &letter.representative {
        Some(other) => format!("{other} på vegne af {}", letter.sender),
        None => letter.sender.clone(),
    };
    [format!("Fra: {from}"), format!("Modtaget: {}", date_of(letter.date))]
}

fn letter(run: &Run, part: &Part) -> Vec<Block> {
    let Some(letter) = run.world().letter() else {
        return Vec::new();
    };
    // Every line can be touched, if only to be heard.
    let block = |kind, thing: &str, text: String| Block {
        kind,
        id: format!("{}/{thing}", part.id),
        text,
        ..Block::default()
    };
    let [from, date] = head(letter);
    let mut blocks = vec![
        block(BlockKind::Heading, "head-subject", letter.title.clone()),
        block(BlockKind::Paragraph, "head-from", from),
        block(BlockKind::Small, "head-date", date),
    ];
    if letter.lines.is_empty() {
        blocks.push(Block {
            kind: BlockKind::Notice,
            text: "Brevet ligger i den vedhæftede fil.".to_owned(),
            ..Block::default()
        });
    }
    let words = run.lesson().words.iter().map(|word| word.danish.as_str());
    let mut words: Vec<(&str, String)> = words.map(|word| (word, word.to_lowercase())).collect();
    for (index, line) in letter.lines.iter().enumerate() {
        let number = index.to_string();
        let thing = if line.id.is_empty() { &number } else { &line.id };
        blocks.push(match line.kind {
            // The title stands above already.
            LineKind::Heading if line.text == letter.title => continue,
            LineKind::Heading => block(BlockKind::Paragraph, thing, line.text.clone()),
            LineKind::Paragraph => block(BlockKind::Paragraph, thing, line.text.clone()),
            LineKind::Item => block(BlockKind::Paragraph, thing, format!("• {}", line.text)),
        });
        let text = if words.is_empty() {
            String::new()
        } else {
            line.text.to_lowercase()
        };
        words.retain(|(word, small)| {
            let stands = has_word(&text, small);
            if stands {
                blocks.push(Block {
                    kind: BlockKind::Word,
                    id: format!("{WORD}{word}"),
                    text: (*word).to_owned(),
                    picture: "question".to_owned(),
                    ..Block::default()
                });
            }
            !stands
        });
    }
    blocks
}

/// Whether a word stands in a text, not inside another word; both in small letters.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, found)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + found.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

fn files(run: &Run, part: &Part) -> Vec<Block> {
    let letter = run.world().letter();
    let files = letter.map(|letter| letter.attachments.as_slice()).unwrap_or_default();
    let blocks = files.iter().enumerate();
    blocks
        .map(|(index, file)| Block {
            kind: BlockKind::LetterRow,
            id: named(part, index),
            text: file.name.clone(),
            detail: "Vedhæftet".to_owned(),
            aside: kind_of_file(&file.mime).to_owned(),
            label: format!("Vedhæftet fil: {}", file.name),
            picture: "attachment".to_owned(),
            ..Block::default()
        })
        .collect()
}

fn kind_of_file(mime: &str) -> &'static str {
    match mime.split(';').next().unwrap_or_default().trim() {
        "application/pdf" => "PDF",
        "text/plain" | "text/html" => "Tekst",
        "image/png" | "image/jpeg" | "image/jpg" => "Billede",
        _ => "Fil",
    }
}

fn actions(run: &Run, part: &Part) -> Vec<Block> {
    let letter = run.world().letter();
    let actions = letter.map(|letter| letter.actions.as_slice()).unwrap_or_default();
    let mut blocks = Vec::new();
    for (index, action) in actions.iter().enumerate() {
        if !action.openable {
            blocks.push(Block {
                kind: BlockKind::Notice,
                tone: Tone::Hint,
                picture: "stop".to_owned(),
                text: format!("{}: Det kan ikke åbnes her.", action.button),
                ..Block::default()
            });
            continue;
        }
        if let Some(until) = action.until {
            let word = if action.code == "AFTALE" { "Tid" } else { "Senest" };
            blocks.push(Block {
                kind: BlockKind::Small,
                text: format!("{word} {}", date_of(until)),
                ..Block::default()
            });
        }
        blocks.push(Block {
            kind: BlockKind::Primary,
            id: named(part, index),
            text: action.button.clone(),
            ..Block::default()
        });
    }
    blocks
}

fn calendar(run: &Run, part: &Part) -> Block {
    let world = run.world();
    let days: Vec<Date> = world.month(part).collect();
    let Some(first) = days.first() else {
        return Block::default();
    };
    let marked = world.stage().post().day();
    let names = ["ma", "ti", "on", "to", "fr", "lø", "sø"].map(|name| Tile {
        text: name.to_owned(),
        ..Tile::default()
    });
    let names = names.into_iter();
    let blanks = (0..first.weekday().to_monday_zero_offset()).map(|_| Tile::default());
    let tiles = days.iter().map(|day| Tile {
        id: named(part, day),
        text: day.day().to_string(),
        picture: String::new(),
        chosen: marked == Some(*day),
        here: Here::No,
    });
    Block {
        kind: BlockKind::Calendar,
        text: format!("{} {}", upper(month_of(*first)), first.year()),
        tiles: names.chain(blanks).chain(tiles).collect(),
        ..Block::default()
    }
}

/// As letters write it: "15. juni 2026".
pub(super) fn date_of(date: Date) -> String {
    format!("{}. {} {}", date.day(), month_of(date), date.year())
}

fn upper(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn month_of(date: Date) -> &'static str {
    const MONTHS: [&str; 12] = [
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ];
    usize::try_from(date.month() - 1)
        .ok()
        .and_then(|index| MONTHS.get(index))
        .copied()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiff::civil::Weekday;

    use super::*;

    #[test]
    fn a_word_is_found_whole_only() {
        assert!(has_word("frist: du skal svare.", "frist"));
        assert!(!has_word("din svarfrist er kort.", "frist"));
        assert!(has_word("vi holder en partshøring.", "partshøring"));
    }

    #[test]
    fn days_begin_under_their_weekday() {
        assert_eq!(TODAY.weekday(), Weekday::Monday);
        assert_eq!(date_of(TODAY), "1. juni 2026");
        assert_eq!(upper("juni"), "Juni");
    }
}
