//! The tools of an author: the strict check of the content folder, and the picture of a lesson.
//!
//! Deliberately absent: what is checked and how a lesson is drawn; `egne-content` knows both.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use egne_content::{Known, Proof, as_json, check, find, graph, load};

use crate::cli::{CheckArgs, ContentCommand, GraphArgs};

/// Carries out what an author wants.
pub fn content(command: &ContentCommand) -> anyhow::Result<ExitCode> {
    match command {
        ContentCommand::Check(args) => Ok(report(args)),
        ContentCommand::Graph(args) => draw(args),
    }
}

/// Writes every fault; the exit code is 1 where there is one.
fn report(args: &CheckArgs) -> ExitCode {
    let pictures: BTreeSet<&str> = egne_ui::picture_names().collect();
    let today = jiff::Zoned::now().date().to_string();
    let known = Known {
        pictures: &pictures,
        today: &today,
    };
    let faults = check(&find(args.dir.as_deref()), &known);
    if args.json {
        println!("{}", as_json(&faults));
    } else {
        for fault in &faults {
            println!("{fault}");
        }
        eprintln!("faults: {}", faults.len());
    }
    if faults.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Writes the picture of a lesson. It need not be finishable to be drawn, only readable.
fn draw(args: &GraphArgs) -> anyhow::Result<ExitCode> {
    let root = find(args.content.as_deref());
    let content = load(&root, Proof::None);
    let Some(lesson) = content.lessons.iter().find(|lesson| lesson.id == args.lesson) else {
        let own = format!("/{}.toml", args.lesson);
        for fault in content.faults.iter().filter(|fault| fault.file.ends_with(&own)) {
            eprintln!("{fault}");
        }
        bail!("no lesson `{}` can be read in {}", args.lesson, root.display());
    };
    let out = args
        .out
        .clone()
        .unwrap_or_else(|| PathBuf::from(format!("{}.svg", lesson.id)));
    std::fs::write(&out, graph(lesson, &content.catalogue))
        .with_context(|| format!("cannot write {}", out.display()))?;
    println!("{}", out.display());
    Ok(ExitCode::SUCCESS)
}
