//! The practice world in a window.

use std::process::ExitCode;

use egne_core::session::Setup;
use egne_core::views::{Event, Post as _, Profile};
use egne_runtime::{EspeakSpeaker, SilentSpeaker, Speaker, log, voices};
use egne_ui::UiPost;
use egne_words::{SystemText, Tag, system_text};

use crate::bench::StandInPrinter;
use crate::cli::{self, RunArgs};
use crate::config::Config;
use crate::{bench, devices, fontconfig, program};

/// Opens the window and stays until it is closed.
pub fn run(args: &RunArgs) -> anyhow::Result<ExitCode> {
    let root = egne_content::find(args.content.as_deref());
    let config = args
        .config
        .as_deref()
        .map(Config::read)
        .transpose()?
        .unwrap_or_default();
    let language = args
        .lang
        .clone()
        .or(config.language.clone())
        .unwrap_or_else(|| "da".to_owned());
    if !has_display() {
        eprintln!(
            "{}",
            system_text(
                &Tag::new(&language).unwrap_or_else(|_| Tag::english()),
                SystemText::NoDisplay,
                &[]
            )
        );
        return Ok(ExitCode::from(2));
    }
    fontconfig::ensure(&root);
    log::to_stderr();
    egne_runtime::end_cleanly_on_panic(caught);
    program::install_fonts();
    let profile = args.profile.or(config.profile).unwrap_or(cli::ProfileArg::Bench);
    let bench = profile == cli::ProfileArg::Bench && bench::BUILT_IN;
    let setup = Setup {
        profile: profile.into(),
        size: args.size,
        density: args.density.or(config.density()),
        language,
        theme: args.theme.into(),
        text_size: cli::text_size(args.text_size),
        panel: bench,
        content: root.display().to_string(),
        simulated: bench,
        site: config.site(),
    };
    let speaker: Box<dyn Speaker> =
        EspeakSpeaker::start().map_or_else(|_| Box::new(SilentSpeaker) as Box<dyn Speaker>, |s| Box::new(s));
    let printer = if args.office {
        StandInPrinter::Pages
    } else {
        StandInPrinter::Roll
    };
    let stands = bench::stands(&config, bench, printer);
    let devices::Devices {
        printing,
        look,
        reader,
        stands,
    } = devices::open(&config, stands, &UiPost, args.print_to.clone());
    let program = program::build(setup, root, args.size, speaker, printing, look, Box::new(UiPost))?;
    if args.fullscreen || Profile::from(profile) == Profile::Kiosk {
        program.window.fill_screen();
    }
    find_voices(&program);
    program.shell.inspect();
    let _beat = egne_ui::every_second(|event| UiPost.post(event));
    program.window.run()?;
    drop((reader, stands));
    Ok(ExitCode::SUCCESS)
}

/// A reader of codes that panics means no more than "not read", and a driver starts again by itself.
fn caught() -> bool {
    egne_qr::is_reading() || egne_devices::panics_are_caught()
}

/// Asks for voices off the UI thread: starting a program takes longer than a frame.
fn find_voices(program: &program::Program) {
    let Some(languages) = program.shell.look(|state| state.library().languages().clone()) else {
        return;
    };
    let work = move || UiPost.post(Event::VoicesFound(voices(&languages)));
    if std::thread::Builder::new()
        .name("find-voices".to_owned())
        .spawn(work)
        .is_err()
    {
        log::log(log::LogEvent::VoiceNotStarted);
    }
}

/// Whether there is a display to open a window on.
pub fn has_display() -> bool {
    if cfg!(not(target_os = "linux")) {
        return true;
    }
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
