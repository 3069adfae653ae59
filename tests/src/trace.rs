//! What was seen and heard at one moment, as a few lines of text that a person can read and a test can compare.

use std::fmt::Write as _;

use egne_core::lessons::Told;
use egne_core::session::{Place, State};
use egne_core::views::{Block, BlockKind, Body, Device, Here, Lesson, Overlay, Screen};
use egne_runtime::Utterance;

/// The moment in lines.
pub fn trace(state: &State, screen: &Screen, said: &[Utterance]) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "  {}", place(state));
    match &screen.body {
        Body::Lesson(view) => lesson(&mut out, view),
        Body::End(end) => {
            let _ = writeln!(out, "  title: {}", end.title.shown);
            for line in &end.lines {
                let _ = writeln!(out, "  - {} ({})", line.text, line.picture);
            }
            if !end.printing.is_empty() {
                let _ = writeln!(out, "  printing: {}", end.printing);
            }
            let _ = writeln!(out, "  slip: {}", if end.slip.is_some() { "drawn" } else { "none" });
        }
        Body::Start(_) | Body::Lessons(_) | Body::Trouble(_) => {}
    }
    match &screen.overlay {
        Some(Overlay::Ask(ask)) => {
            let _ = writeln!(out, "  over: {}", ask.title.shown);
        }
        Some(Overlay::Settings(settings)) => {
            let _ = writeln!(out, "  over: {}", settings.title);
        }
        Some(Overlay::Languages(_)) => out.push_str("  over: languages\n"),
        Some(Overlay::Sheet(_)) => out.push_str("  over: sheet\n"),
        None => {}
    }
    for utterance in said {
        let _ = writeln!(out, "  said ({}): {}", utterance.voice, utterance.text);
    }
    out
}

fn place(state: &State) -> String {
    match state.place() {
        Place::Start => "start".to_owned(),
        Place::Lessons => "lessons".to_owned(),
        Place::Trouble => "trouble".to_owned(),
        Place::End(end) if end.leaving => "end, leaving".to_owned(),
        Place::End(_) => "end".to_owned(),
        Place::Lesson(run) => {
            let (now, all) = run.position();
            let step = run.step().map(|step| step.id.clone()).unwrap_or_default();
            let told = match run.told() {
                None => "",
                Some(Told::Good(_)) => ", good",
                Some(Told::Slip { .. }) => ", slip",
                Some(Told::Critical { .. }) => ", critical",
                Some(Told::NotHere) => ", not here",
            };
            let level = run.hints().level();
            let name = &run.lesson().id;
            let variant = &run.world().scenario().id;
            format!("{name} {variant} {}/{all} {step}, {level:?}{told}", now + 1)
        }
    }
}

fn lesson(out: &mut String, lesson: &Lesson) {
    let _ = writeln!(out, "  say: {}", lesson.say.shown);
    if let Some(wish) = &lesson.wish {
        let _ = writeln!(out, "  wish: {} ({})", wish.text.shown, wish.picture);
    }
    if !lesson.asked.is_empty() {
        let _ = writeln!(out, "  asked: {}", lesson.asked);
    }
    if let Some(note) = &lesson.note {
        let button = note
            .button
            .as_ref()
            .map(|b| format!(" [{}]", b.text))
            .unwrap_or_default();
        let _ = writeln!(out, "  note: {}{button}", note.text.shown);
    }
    if let Some(look_away) = &lesson.look_away {
        let _ = writeln!(out, "  look away: {look_away}");
    }
    for answer in &lesson.answers {
        let _ = writeln!(
            out,
            "  answer {}: {}{}",
            answer.id,
            answer.text.shown,
            here(answer.here)
        );
    }
    for device in &lesson.devices {
        let _ = writeln!(out, "  {}", summary(device));
    }
    let keys = lesson.keyboard.iter().flat_map(|k| k.rows.iter().flatten());
    if let Some(key) = keys.clone().find(|key| key.here != Here::No) {
        let _ = writeln!(out, "  keyboard: {}{}", key.id, here(key.here));
    } else if lesson.keyboard.is_some() {
        out.push_str("  keyboard\n");
    }
    if lesson.helper.open {
        let _ = writeln!(out, "  helper: {} | {}", lesson.helper.sentence, lesson.helper.tip);
    }
    if lesson.dim_rest {
        out.push_str("  the rest is dim\n");
    }
}

fn summary(device: &Device) -> String {
    let blocks: Vec<String> = device
        .blocks
        .iter()
        .filter(|b| b.kind != BlockKind::Space)
        .map(block)
        .collect();
    let active = if device.active { "*" } else { "" };
    format!("{:?}{active}{}: {}", device.kind, here(device.here), blocks.join(" | "))
}

/// A field says how long its content is, never what it is.
fn block(block: &Block) -> String {
    let text = match block.detail.as_str() {
        "" => block.text.clone(),
        detail => format!("{} / {detail}", block.text),
    };
    let typed = block.typed.expose().chars().count();
    let typed = if typed > 0 {
        format!(" ({typed} typed)")
    } else {
        String::new()
    };
    let key = if block.here_key.is_empty() {
        String::new()
    } else {
        format!(" key {}", block.here_key)
    };
    let mark = here(block.here);
    if block.id.is_empty() {
        format!("{text}{typed}{mark}")
    } else {
        format!("[{text}]{typed}{key}{mark}")
    }
}

fn here(here: Here) -> &'static str {
    match here {
        Here::No => "",
        Here::Glow => " <glow>",
        Here::Hand => " <hand>",
    }
}
