//! Says what works on this machine, what does not, and what to do about it.

use std::process::ExitCode;

use egne_runtime::{sound, voices};
use egne_words::{SystemText as T, Tag, system_text};

use crate::cli::DoctorArgs;
use crate::config::Config;
use crate::{bench, screen};

/// Writes the report; the exit code is 1 where the program could not be used at all.
pub fn doctor(args: &DoctorArgs) -> ExitCode {
    let tag = Tag::new(&args.lang).unwrap_or_else(|_| Tag::english());
    let root = egne_content::find(args.content.as_deref());
    let content = egne_content::load(&root, egne_content::Proof::Mistakes);
    let path = root.display().to_string();
    let line = |ok: bool, text: T, with: &[(&str, &str)]| {
        let sign = system_text(&tag, if ok { T::DoctorOk } else { T::DoctorMissing }, &[]);
        println!("{sign:9} {}", system_text(&tag, text, with));
    };
    let display = screen::is_there();
    line(
        display,
        if display {
            T::DoctorDisplayOk
        } else {
            T::DoctorDisplayMissing
        },
        &[],
    );
    for output in screen::outputs() {
        let sizes: Vec<String> = output
            .modes
            .iter()
            .map(|s| format!("{}x{}", s.width, s.height))
            .collect();
        let state = if output.connected {
            sizes.join(", ")
        } else {
            "–".to_owned()
        };
        line(true, T::DoctorScreen, &[("output", &output.name), ("state", &state)]);
    }
    line(true, T::DoctorFontsOk, &[]);
    let usable = !content.lessons.is_empty();
    if usable {
        let (lessons, languages) = (content.lessons.len().to_string(), content.languages.len().to_string());
        line(
            true,
            T::DoctorContentOk,
            &[("lessons", &lessons), ("languages", &languages)],
        );
    } else {
        line(false, T::DoctorContentMissing, &[("path", &path)]);
    }
    for fault in &content.faults {
        println!("          {fault}");
    }
    coverage(&content);
    match sound::player() {
        Some((player, _)) => line(true, T::DoctorSoundOk, &[("player", &player.display().to_string())]),
        None => line(false, T::DoctorSoundMissing, &[]),
    }
    if sound::program("espeak-ng").is_some() {
        let heard = voices(&content.languages).join(", ");
        line(
            true,
            T::DoctorVoiceOk,
            &[("voice", if heard.is_empty() { "espeak-ng" } else { &heard })],
        );
    } else {
        line(false, T::DoctorVoiceMissing, &[]);
    }
    let config = args.config.as_deref().map(Config::read);
    if let Some(config) = &config {
        match config {
            Ok(config) => {
                line(true, T::DoctorConfigOk, &[]);
                let missing = screen::choose(&config.screen, &screen::outputs()).missing;
                if let Some(what) = missing.filter(|_| screen::IS_WHOLE) {
                    line(false, T::DoctorScreenMissing, &[("what", &what)]);
                }
            }
            Err(error) => line(false, T::DoctorConfigWrong, &[("what", &error.to_string())]),
        }
    }
    line(
        bench::BUILT_IN,
        if bench::BUILT_IN {
            T::DoctorPrinterSimulated
        } else {
            T::DoctorPrinterNone
        },
        &[],
    );
    if usable && !matches!(config, Some(Err(_))) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// What is missing in each language, so that no gap is silent.
fn coverage(content: &egne_content::Content) {
    for language in &content.languages {
        let (there, all) = content.catalogue.coverage(&language.tag);
        println!(
            "          {}: {there}/{all} texts, {:?}; sign language: 0 clips",
            language.tag, language.state
        );
    }
}
