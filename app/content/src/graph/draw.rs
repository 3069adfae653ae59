//! Draws the picture from top to bottom: head, mistakes of every step, steps with their mistakes, ways, legend.
//!
//! Deliberately absent: how SVG is written.

use egne_core::lessons::{Lesson, Step, Watch};
use egne_core::views::Rgb;
use egne_words::{Catalogue, Tag};

use super::layout::{Way, tops, ways};
use super::svg::{COLOURS, Letter, Svg};
use super::words;

/// Room at every edge.
const MARGIN: u32 = 24;
/// Height of a line of text.
const LINE: u32 = 18;
/// Room around the text of a box.
const INSIDE: u32 = 12;
/// Width of a step, and the letters that fit into it.
const STEP: (u32, usize) = (440, 60);
/// Width of a mistake, and the letters that fit into it.
const MISTAKE: (u32, usize) = (400, 54);
/// Room between steps and mistakes.
const BESIDE: u32 = 48;
/// Room for the words beside ways, and the letters that fit into it.
const LABEL: (u32, usize) = (230, 36);
/// Room for each way that leaps over steps.
const LANE: u32 = 18;
/// Room between two rows.
const GAP: u32 = 40;

/// The names of the hint levels, for the legend.
const HINTS: [&str; 5] = ["L0 say", "L1 other words", "L2 dim the rest", "L3 hand", "L4 together"];

/// A box with its lines.
struct Lines {
    lines: Vec<String>,
    critical: bool,
}

impl Lines {
    fn height(&self) -> u32 {
        count(self.lines.len()) * LINE + 2 * INSIDE
    }
}

/// A number of lines is far below what a picture can hold.
fn count(lines: usize) -> u32 {
    u32::try_from(lines).unwrap_or(u32::MAX / LINE / 4)
}

pub(super) fn draw(lesson: &Lesson, catalogue: &Catalogue) -> String {
    let mistakes = |watched: &[Watch]| -> Vec<Lines> {
        let lines = |watch: &Watch| Lines {
            lines: words::of_mistake(lesson, watch, catalogue, MISTAKE.1),
            critical: watch.critical,
        };
        watched.iter().map(lines).collect()
    };
    let ways = ways(lesson);
    let lanes = ways
        .iter()
        .filter_map(|way| way.lane)
        .max()
        .map_or(0, |lane| count(lane) + 1);
    let left = MARGIN + if lanes == 0 { 0 } else { lanes * LANE + LABEL.0 };
    let aside = left + STEP.0 + BESIDE;
    let width = aside + MISTAKE.0 + MARGIN;

    let mut svg = Svg::new();
    let mut top = head(&mut svg, lesson, catalogue);
    let everywhere = mistakes(&lesson.watch);
    if !everywhere.is_empty() {
        svg.text_before(
            (aside - 12, top + INSIDE + LINE),
            Letter::Plain,
            COLOURS.ink_soft,
            "in every step:",
        );
        top += stack(&mut svg, &everywhere, (aside, top)) + GAP;
    }
    let rows: Vec<(Vec<String>, Vec<Lines>)> = lesson
        .step
        .iter()
        .map(|step| (words::of_step(lesson, step, catalogue, STEP.1), mistakes(&step.watch)))
        .collect();
    let heights: Vec<u32> = rows
        .iter()
        .map(|(lines, beside)| step_height(lines).max(stacked(beside)))
        .collect();
    let tops = tops(top, &heights, GAP);
    for ((step, (lines, beside)), top) in lesson.step.iter().zip(&rows).zip(&tops) {
        step_box(&mut svg, step, lines, catalogue, (left, *top));
        stack(&mut svg, beside, (aside, *top));
        if !beside.is_empty() {
            let y = top + INSIDE + LINE / 2;
            svg.line(&[(left + STEP.0, y), (aside, y)], COLOURS.edge, false);
        }
    }
    let end = tops.last().copied().unwrap_or(top);
    svg.rect(
        (left, end),
        (STEP.0, LINE + 2 * INSIDE),
        COLOURS.ok_pale,
        COLOURS.ok,
        false,
    );
    svg.text((left + INSIDE, end + INSIDE + 13), Letter::Name, COLOURS.ink, "end");
    let bottoms: Vec<u32> = rows
        .iter()
        .zip(&tops)
        .map(|((lines, _), top)| top + step_height(lines))
        .collect();
    arrows(&mut svg, &ways, &tops, &bottoms, left);
    let height = legend(&mut svg, end + LINE + 2 * INSIDE + GAP);
    svg.finish(width, height, &lesson.id)
}

/// Name, title and variants.
fn head(svg: &mut Svg, lesson: &Lesson, catalogue: &Catalogue) -> u32 {
    let danish = Tag::danish();
    let title = catalogue
        .text(&danish, &egne_words::MessageRef::new(&lesson.title))
        .shown;
    let mut y = MARGIN + 22;
    svg.text(
        (MARGIN, y),
        Letter::Title,
        COLOURS.ink,
        &format!("{} · {title}", lesson.id),
    );
    for variant in &lesson.variant {
        y += LINE + 4;
        let wrong = variant.request.iter().filter(|request| !request.is_genuine()).count();
        let requests = match variant.request.len() {
            0 => String::new(),
            all => format!(" · requests: {all}, false: {wrong}"),
        };
        let line = format!("variant {} · {}{requests}", variant.id, variant.service);
        svg.text((MARGIN, y), Letter::Plain, COLOURS.ink_soft, &line);
    }
    y + GAP
}

/// Name, lines and hints of a step.
fn step_height(lines: &[String]) -> u32 {
    (count(lines.len()) + 2) * LINE + 2 * INSIDE
}

fn step_box(svg: &mut Svg, step: &Step, lines: &[String], catalogue: &Catalogue, (x, top): (u32, u32)) {
    svg.rect(
        (x, top),
        (STEP.0, step_height(lines)),
        COLOURS.card,
        COLOURS.brand,
        false,
    );
    let mut y = top + INSIDE + 13;
    svg.text((x + INSIDE, y), Letter::Name, COLOURS.ink, &step.id);
    svg.text_before(
        (x + STEP.0 - INSIDE, y),
        Letter::Plain,
        COLOURS.brand,
        words::kind(step.kind),
    );
    for line in lines {
        y += LINE;
        svg.text((x + INSIDE, y), Letter::Plain, COLOURS.ink, line);
    }
    y += LINE;
    let danish = Tag::danish();
    let place = !step.kind.is_told();
    let there = [
        catalogue.has(&danish, &step.say),
        catalogue.has_attribute(&danish, &step.say, "again"),
        place,
        place,
        catalogue.has_attribute(&danish, &step.say, "helper"),
    ];
    for (level, (name, filled)) in HINTS.iter().zip(there).enumerate() {
        let x = x + INSIDE + 6 + count(level) * 44;
        svg.circle((x, y - 4), COLOURS.brand, filled);
        let name = name.split(' ').next().unwrap_or_default();
        svg.text((x + 9, y), Letter::Small, COLOURS.ink_soft, name);
    }
}

/// Height of mistakes under each other.
fn stacked(mistakes: &[Lines]) -> u32 {
    mistakes
        .iter()
        .map(|mistake| mistake.height() + INSIDE)
        .sum::<u32>()
        .saturating_sub(INSIDE)
}

/// Mistakes under each other; gives how high they are.
fn stack(svg: &mut Svg, mistakes: &[Lines], (x, top): (u32, u32)) -> u32 {
    let mut y = top;
    for mistake in mistakes {
        let (fill, edge): (Rgb, Rgb) = if mistake.critical {
            (COLOURS.stop_pale, COLOURS.stop)
        } else {
            (COLOURS.paper, COLOURS.edge)
        };
        svg.rect((x, y), (MISTAKE.0, mistake.height()), fill, edge, true);
        for (i, line) in mistake.lines.iter().enumerate() {
            let at = (x + INSIDE, y + INSIDE + 13 + count(i) * LINE);
            svg.text(at, Letter::Plain, COLOURS.ink, line);
        }
        y += mistake.height() + INSIDE;
    }
    stacked(mistakes)
}

/// Ways straight down, and ways beside the steps.
fn arrows(svg: &mut Svg, ways: &[Way], tops: &[u32], bottoms: &[u32], left: u32) {
    let middle = left + STEP.0 / 2;
    let mut leaving = vec![0; bottoms.len()];
    for way in ways {
        let (Some(from), Some(bottom), Some(to)) = (tops.get(way.from), bottoms.get(way.from), tops.get(way.to)) else {
            continue;
        };
        let label: String = way.label.chars().take(LABEL.1).collect();
        let Some(lane) = way.lane else {
            svg.line(&[(middle, *bottom), (middle, *to)], COLOURS.ink, true);
            svg.text((middle + 10, to - 10), Letter::Small, COLOURS.ink_soft, &label);
            continue;
        };
        let out = leaving.get_mut(way.from).map_or(0, |number| {
            *number += 1;
            *number
        });
        let (x, y) = (
            left - LABEL.0 - (count(lane) + 1) * LANE + LANE / 2,
            from + 14 + out * 22,
        );
        svg.line(&[(left, y), (x, y), (x, to + 10), (left, to + 10)], COLOURS.ink, true);
        svg.text_before((left - 8, y - 4), Letter::Small, COLOURS.ink_soft, &label);
    }
}

/// What the signs mean; gives where the picture ends.
fn legend(svg: &mut Svg, top: u32) -> u32 {
    let mut y = top;
    let mut row = |svg: &mut Svg, fill: Rgb, edge: Rgb, dashed: bool, text: &str| {
        svg.rect((MARGIN, y), (36, 20), fill, edge, dashed);
        svg.text((MARGIN + 48, y + 15), Letter::Plain, COLOURS.ink, text);
        y += 30;
    };
    row(
        svg,
        COLOURS.card,
        COLOURS.brand,
        false,
        "a step: its name, its kind, what ends it, its instruction",
    );
    row(
        svg,
        COLOURS.paper,
        COLOURS.edge,
        true,
        "a mistake that is watched, and what is said about it",
    );
    row(
        svg,
        COLOURS.stop_pale,
        COLOURS.stop,
        true,
        "a critical mistake: it would have cost something in real life",
    );
    svg.line(&[(MARGIN, y + 10), (MARGIN + 36, y + 10)], COLOURS.ink, true);
    svg.text(
        (MARGIN + 48, y + 15),
        Letter::Plain,
        COLOURS.ink,
        "a way on: without words in order, else the fact that takes it, `then`, or the variants that take it",
    );
    y += 30;
    svg.circle((MARGIN + 10, y + 10), COLOURS.brand, true);
    svg.circle((MARGIN + 26, y + 10), COLOURS.brand, false);
    let hints = format!("hints: {}; hollow where the step has none", HINTS.join(" · "));
    svg.text((MARGIN + 48, y + 15), Letter::Plain, COLOURS.ink, &hints);
    y + 30 + MARGIN
}
