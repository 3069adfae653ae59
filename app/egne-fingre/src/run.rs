//! The practice world in a window.

use std::process::ExitCode;
use std::time::Instant;

use egne_core::session::{Configuration, Setup};
use egne_core::views::{Event, Post as _, Profile};
use egne_runtime::{EspeakSpeaker, SilentSpeaker, Speaker, log, voices};
use egne_ui::UiPost;
use egne_words::{SystemText, Tag, system_text};

use crate::bench::StandInPrinter;
use crate::cli::{self, RunArgs};
use crate::config::{ScreenTable, Usable};
use crate::{bench, devices, fontconfig, installed, program, screen, supervisor};

/// Opens the window and stays until it is closed.
pub fn run(args: &RunArgs) -> anyhow::Result<ExitCode> {
    let began = Instant::now();
    let root = egne_content::find(args.content.as_deref());
    let is_terminal = screen::IS_WHOLE || args.profile == Some(cli::ProfileArg::Kiosk);
    let Usable { config, state, line } = Usable::read(args.config.as_deref(), is_terminal)?;
    let language = args.lang.as_deref().or(config.language()).unwrap_or("da").to_owned();
    if !screen::is_there() {
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
    let choice = screen::choose(&config.screen, &screen::outputs());
    fontconfig::ensure(&root, &choice.variables);
    log::to_stderr();
    egne_runtime::end_cleanly_on_panic(caught);
    if state != Configuration::InOrder {
        log::log(log::LogEvent::ConfigurationUnusable { line });
    }
    screen::take(&config.screen)?;
    program::install_fonts();
    let profile = args.profile.or(config.profile).unwrap_or(screen::USUAL_PROFILE);
    let mut site = config.site();
    site.station.configuration = state;
    site.station.system = installed::system();
    site.station.starts_again = profile == cli::ProfileArg::Kiosk && supervisor::is_there();
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
        site,
    };
    let speaker: Box<dyn Speaker> =
        EspeakSpeaker::start().map_or_else(|_| Box::new(SilentSpeaker) as Box<dyn Speaker>, |s| Box::new(s));
    let printer = if args.office {
        StandInPrinter::Pages
    } else {
        StandInPrinter::Roll
    };
    let stands = bench::stands(&config, bench, printer);
    let devices::Devices { printing, look, rest } = devices::open(&config, stands, &UiPost, args.print_to.clone());
    let program = program::build(setup, root, args.size, speaker, printing, look, Box::new(UiPost))?;
    if args.fullscreen || Profile::from(profile) == Profile::Kiosk {
        program.window.fill_screen();
    }
    if screen::IS_WHOLE {
        meet_screen(&program, &config.screen, choice.missing.is_some());
    }
    if let Some(errands) = installed::errands() {
        program.shell.on_errand(errands);
    }
    program.shell.on_end(Box::new(egne_ui::end));
    find_voices(&program);
    program.shell.inspect();
    let _beat = egne_ui::every_second(|event| UiPost.post(event));
    let _watch = supervisor::watch(&program.window, began);
    let ended = program.window.run();
    // A closed window, a wiped session and the keys that end the backend of a terminal all lead here.
    if supervisor::is_there() {
        supervisor::ends();
    }
    program.close();
    drop(rest);
    ended?;
    Ok(ExitCode::SUCCESS)
}

/// The whole screen has a size of its own, whatever was asked for.
fn meet_screen(program: &program::Program, wanted: &ScreenTable, missing: bool) {
    if missing {
        log::log(log::LogEvent::ScreenNotThere);
    }
    let size = program.window.size();
    program.take(Event::Resized(size));
    let taken = screen::taken(wanted, missing, screen::path(), size);
    program.take(Event::ScreenTaken(taken));
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
