//! How files look: they begin with what they are for, and they are short; names say what a thing is.

use egne_tests::repository::{self, code_only};

use crate::none;

#[test]
fn every_module_says_what_it_is_for() {
    let files = repository::files(&[".rs"]);
    assert!(files.len() > 100, "{}", files.len());
    let broken = files
        .iter()
        .filter(|f| !f.text.starts_with("//!"))
        .map(|f| f.path.clone())
        .collect();
    none("a Rust file begins with `//!` and what it is for", broken);
}

#[test]
fn files_are_short() {
    let too_long = |ending: &str, most: usize| {
        let files = repository::files(&[ending]);
        let long = files.into_iter().filter(|f| f.text.lines().count() > most);
        long.map(|f| format!("{}: {} lines, at most {most}", f.path, f.text.lines().count()))
            .collect::<Vec<_>>()
    };
    none(
        "files are short",
        [too_long(".rs", 500), too_long(".slint", 250)].concat(),
    );
}

#[test]
fn all_slint_together_stays_small() {
    let lines: usize = repository::files(&[".slint"])
        .iter()
        .map(|f| f.text.lines().count())
        .sum();
    assert!(
        (100..3000).contains(&lines),
        "{lines} lines of .slint; it is dear to compile"
    );
}

/// `views::Helper` is the human beside the learner. The elements of MeMo keep their own names, as in AttentionData.
#[test]
fn names_say_what_a_thing_is() {
    let empty = ["Manager", "Helper", "Utils", "Data", "Info"];
    let mut broken = Vec::new();
    for file in repository::files(&[".rs"]) {
        let code = code_only(&file.text);
        for (number, line) in code.lines().enumerate() {
            for word in ["struct ", "enum ", "trait ", "type ", "mod "] {
                let Some((before, after)) = line.split_once(word) else {
                    continue;
                };
                if !before.trim().is_empty() && !before.trim().starts_with("pub") {
                    continue;
                }
                let name: String = after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let known = (file.path.as_str(), name.as_str()) == ("app/core/src/views/screen.rs", "Helper");
                let is_empty = empty.iter().any(|e| name.ends_with(e) || name == e.to_lowercase());
                let of_memo =
                    file.path.starts_with("app/memo/src/") && (name.ends_with("Data") || name.ends_with("Info"));
                if is_empty && !known && !of_memo {
                    broken.push(format!("{}:{}: {name}", file.path, number + 1));
                }
            }
        }
    }
    none("a name that could stand on anything says nothing", broken);
}

#[test]
fn nothing_is_skipped_or_left_for_later() {
    let files: Vec<_> = repository::files(&[".rs"])
        .into_iter()
        .filter(|f| !f.path.starts_with("tests/tidy/"))
        .collect();
    let marks = ["#[ignore", "todo!(", "unimplemented!(", "TODO", "FIXME", "// XXX"];
    none(
        "no test is skipped and nothing is left for later",
        crate::lines_where(&files, |_, line| marks.iter().any(|m| line.contains(m))),
    );
}
