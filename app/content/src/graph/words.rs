//! What the picture says: short lines about steps and mistakes, cut to the width of their boxes.
//!
//! Deliberately absent: other languages than Danish for what a learner reads.

use std::collections::BTreeMap;

use egne_core::lessons::{Lesson, Score, Step, StepKind, Watch};
use egne_words::{Catalogue, MessageRef, Tag, strip_isolates};

/// Name of a kind, as in the lesson file.
pub(super) fn kind(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Tap => "tap",
        StepKind::Swipe => "swipe",
        StepKind::Type => "type",
        StepKind::Choose => "choose",
        StepKind::ReadThenAnswer => "read-then-answer",
        StepKind::DecideStop => "decide-stop",
        StepKind::LookAway => "look-away",
        StepKind::SwitchDevice => "switch-device",
        StepKind::Scan => "scan",
        StepKind::Wait => "wait",
        StepKind::Listen => "listen",
        StepKind::Film => "film",
        StepKind::Talk => "talk",
        StepKind::Repair => "repair",
        StepKind::Branch => "branch",
    }
}

/// A fact with what it must say.
pub(super) fn fact(name: &str, with: &BTreeMap<String, String>) -> String {
    let arguments: Vec<String> = with.iter().map(|(key, value)| format!("{key} = {value}")).collect();
    if arguments.is_empty() {
        name.to_owned()
    } else {
        format!("{name} ({})", arguments.join(", "))
    }
}

/// The lines of a step under its name.
pub(super) fn of_step(lesson: &Lesson, step: &Step, catalogue: &Catalogue, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut marks = Vec::new();
    if !step.label.is_empty() {
        marks.push(format!("»{}«", step.label));
    }
    if step.look_away {
        marks.push("helper looks away".to_owned());
    }
    if step.seconds > 0 {
        marks.push(format!("{} s go by", step.seconds));
    }
    if step.arrange.is_some() {
        marks.push("puts the world".to_owned());
    }
    if !marks.is_empty() {
        lines.push(marks.join(" · "));
    }
    if !step.only.is_empty() {
        lines.push(format!("only in {}", step.only.join(", ")));
    }
    lines.push(until(step));
    if !step.answer.is_empty() {
        let answers: Vec<&str> = step.answer.iter().map(|answer| answer.id.as_str()).collect();
        lines.push(format!("answers: {}", answers.join(", ")));
    }
    let mut lines: Vec<String> = lines.iter().map(|line| cut(line, width)).collect();
    lines.extend(said(lesson, &step.say, &step.label, catalogue, width));
    lines
}

/// What ends a step.
fn until(step: &Step) -> String {
    match (&step.goal, step.kind) {
        (Some(goal), _) => format!("until {}", fact(&goal.fact, &goal.with)),
        (None, StepKind::DecideStop) => "until the right decision on the request".to_owned(),
        (None, StepKind::Branch) => "until one of the ways is taken".to_owned(),
        (None, _) => "until the learner says so".to_owned(),
    }
}

/// The lines of a mistake.
pub(super) fn of_mistake(lesson: &Lesson, watch: &Watch, catalogue: &Catalogue, width: usize) -> Vec<String> {
    let mut marks = vec![fact(&watch.fact, &watch.with)];
    marks.extend(watch.critical.then(|| "critical".to_owned()));
    marks.extend(watch.back.then(|| "mended by going back".to_owned()));
    marks.extend(watch.score.map(|score| match score {
        Score::Miss => "a miss".to_owned(),
        Score::FalseAlarm => "a false alarm".to_owned(),
    }));
    let mut lines = wrapped(&marks.join(" · "), width, 2);
    lines.extend(said(lesson, &watch.say, "", catalogue, width));
    lines
}

/// A message in Danish as the first variant says it, in two lines at most.
fn said(lesson: &Lesson, id: &str, label: &str, catalogue: &Catalogue, width: usize) -> Vec<String> {
    let danish = Tag::danish();
    if !catalogue.has(&danish, id) {
        return Vec::new();
    }
    let service = lesson
        .variant
        .first()
        .map(|variant| variant.service.clone())
        .unwrap_or_default();
    let message = MessageRef::new(id)
        .with("label", label)
        .with("service", service)
        .with("id", "…")
        .with("request", "…")
        .with("detail", "…");
    wrapped(&strip_isolates(&catalogue.text(&danish, &message).shown), width, 2)
}

fn cut(line: &str, width: usize) -> String {
    if line.chars().count() <= width {
        return line.to_owned();
    }
    let kept: String = line.chars().take(width.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// Divides a text at its blanks; what does not fit into the last line is cut.
fn wrapped(text: &str, width: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let full = lines.len() == most;
        match lines.last_mut() {
            Some(line) if full || line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.iter().map(|line| cut(line, width)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_to_their_width() {
        assert_eq!(wrapped("Tryk på »Log på«.", 40, 2), ["Tryk på »Log på«."]);
        assert_eq!(
            wrapped("Se på computeren. Tryk på »Log på«.", 18, 2),
            ["Se på computeren.", "Tryk på »Log på«."]
        );
        assert_eq!(wrapped("et to tre fire fem seks", 7, 2), ["et to", "tre fi…"]);
        assert_eq!(wrapped("", 7, 2), [] as [&str; 0]);
    }
}
