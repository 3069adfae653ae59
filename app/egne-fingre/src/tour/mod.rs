//! Plays lessons headless, by the way the machine finds, with a virtual clock, and writes a picture of each step.

mod player;
mod sheet;

use std::process::ExitCode;

use egne_core::session::{Setup, Site};
use egne_runtime::SilentSpeaker;
use egne_ui::{Headless, UiPost};

use crate::bench::StandInPrinter;
use crate::cli::{self, TourArgs};
use crate::config::Config;
use crate::{bench, devices, fontconfig, program};

/// Plays what was asked for; the exit code is 1 where a lesson could not be finished.
pub fn tour(args: &TourArgs) -> anyhow::Result<ExitCode> {
    let root = egne_content::find(args.content.as_deref());
    fontconfig::ensure(&root, &[]);
    let headless = Headless::install(args.size)?;
    program::install_fonts();
    std::fs::create_dir_all(&args.out)?;
    let setup = Setup {
        profile: args.profile.into(),
        size: args.size,
        density: None,
        language: "da".to_owned(),
        theme: args.theme.into(),
        text_size: cli::text_size(args.text_size),
        panel: false,
        content: root.display().to_string(),
        simulated: bench::BUILT_IN,
        site: Site::default(),
    };
    let config = Config::default();
    let stands = bench::stands(&config, false, StandInPrinter::AtOnce);
    let devices = devices::open(&config, stands, &UiPost, Some(args.out.clone()));
    let printing = devices.printing;
    let program = program::build(
        setup,
        root,
        args.size,
        Box::new(SilentSpeaker),
        printing,
        None,
        Box::new(UiPost),
    )?;
    let mut player = player::Player::new(&program, &headless, args);
    let finished = player.play_all()?;
    sheet::write(&args.out, player.pictures())?;
    println!("{} pictures in {}", player.pictures().len(), args.out.display());
    for gap in player.gaps() {
        println!("not finished: {gap}");
    }
    Ok(if finished { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
