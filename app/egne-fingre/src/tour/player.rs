//! Plays one lesson after the other through the shell, act by act.

use std::io::BufWriter;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use egne_core::session::{Place, State, button, next_event};
use egne_core::views::Event;
use egne_ui::Headless;

use crate::cli::TourArgs;
use crate::program::Program;

/// A picture that was written.
pub struct Picture {
    /// File name in the folder.
    pub file: String,
    /// What it shows.
    pub caption: String,
}

/// Plays lessons and keeps the list of pictures.
pub struct Player<'a> {
    program: &'a Program,
    headless: &'a Headless,
    args: &'a TourArgs,
    pictures: Vec<Picture>,
    gaps: Vec<String>,
}

/// More acts than any lesson needs.
const MOST_ACTS: usize = 400;

impl<'a> Player<'a> {
    pub fn new(program: &'a Program, headless: &'a Headless, args: &'a TourArgs) -> Self {
        Self {
            program,
            headless,
            args,
            pictures: Vec::new(),
            gaps: Vec::new(),
        }
    }

    pub fn pictures(&self) -> &[Picture] {
        &self.pictures
    }

    pub fn gaps(&self) -> &[String] {
        &self.gaps
    }

    /// Plays every lesson in every language that was asked for. True where all were finished.
    pub fn play_all(&mut self) -> anyhow::Result<bool> {
        let (languages, lessons) = self
            .program
            .shell
            .look(|state| {
                let languages: Vec<String> = state.library().languages().iter().map(|l| l.tag.to_string()).collect();
                let lessons: Vec<String> = state.library().lessons().iter().map(|l| l.lesson.id.clone()).collect();
                (languages, lessons)
            })
            .context("the program is busy")?;
        let wanted = |asked: &Option<String>, there: Vec<String>| match asked {
            Some(one) => vec![one.clone()],
            None => there,
        };
        for language in wanted(&self.args.lang, languages) {
            for lesson in wanted(&self.args.lesson, lessons.clone()) {
                anyhow::ensure!(
                    lessons.contains(&lesson),
                    "there is no lesson `{lesson}`; there are: {}",
                    lessons.join(", ")
                );
                self.play(&language, &lesson)?;
            }
        }
        Ok(self.gaps.is_empty())
    }

    fn play(&mut self, language: &str, lesson: &str) -> anyhow::Result<()> {
        self.take(Event::Pressed(button::WIPE.to_owned()));
        let name = format!("{lesson}-{language}");
        self.snap(&name, "00-start", "start")?;
        if self.args.pictures_first {
            self.take(Event::Pressed(button::PICTURES_FIRST.to_owned()));
        }
        self.take(Event::LanguageChosen(language.to_owned()));
        self.snap(&name, "01-lessons", "lessons")?;
        self.choose_variant(lesson);
        let mut acts = 0;
        let mut seen = usize::MAX;
        while let Some((position, step, next)) = self.position() {
            if position != seen {
                seen = position;
                self.snap(&name, &format!("{:02}-{step}", position + 2), &step)?;
            }
            acts += 1;
            let Some(event) = next.filter(|_| acts < MOST_ACTS) else {
                self.gaps.push(format!("{name}, step {step}"));
                return Ok(());
            };
            let typed = matches!(event, Event::TextSet(_));
            if typed && let Some(field) = self.field() {
                self.take(Event::BlockPressed(field));
                self.snap(&name, &format!("{:02}-{step}-keyboard", position + 2), &step)?;
            }
            self.take(event);
        }
        self.wait_for_slip();
        self.snap(&name, "97-end", "end")?;
        self.take(Event::Pressed(button::PRINT.to_owned()));
        self.wait(Duration::from_millis(300));
        self.snap(&name, "98-printed", "printed")?;
        self.take(Event::Pressed(button::FINISHED.to_owned()));
        self.snap(&name, "99-finished", "finished")?;
        Ok(())
    }

    /// Starts the lesson, again and again, until the wanted variant is on.
    fn choose_variant(&self, lesson: &str) {
        for _ in 0..16 {
            self.take(Event::LessonChosen(lesson.to_owned()));
            let on = self.program.shell.look(|state| {
                let run = state.run()?;
                run.lesson()
                    .variant
                    .iter()
                    .position(|v| v.id == run.world().scenario().id)
            });
            let count = self
                .program
                .shell
                .look(|state| state.run().map_or(1, |run| run.lesson().variant.len()))
                .unwrap_or(1);
            if on.flatten() == Some(self.args.variant % count.max(1)) {
                return;
            }
            self.take(Event::Pressed(button::BACK.to_owned()));
        }
    }

    /// The step that is on, and what leads on from it; `None` when the lesson is over.
    fn position(&self) -> Option<(usize, String, Option<Event>)> {
        self.program
            .shell
            .look(|state| {
                let run = state.run()?;
                let step = run.step()?;
                Some((run.position().0, step.id.clone(), next_event(state)))
            })
            .flatten()
    }

    /// The field on the pages that are on.
    fn field(&self) -> Option<String> {
        let field = |state: &State| Some(state.run()?.world().field()?.id.clone());
        self.program.shell.look(field).flatten()
    }

    fn take(&self, event: Event) {
        self.program.take(event);
        self.headless.advance(Duration::from_millis(600));
    }

    fn wait(&self, time: Duration) {
        std::thread::sleep(time);
        self.headless.advance(Duration::from_millis(100));
    }

    fn wait_for_slip(&self) {
        let until = Instant::now() + Duration::from_secs(20);
        let drawn = || {
            self.program
                .shell
                .look(|state| matches!(state.place(), Place::End(end) if end.slip.is_some()))
                .unwrap_or(false)
        };
        while !drawn() && Instant::now() < until {
            self.wait(Duration::from_millis(20));
        }
        self.headless.advance(Duration::from_millis(600));
    }

    fn snap(&mut self, name: &str, step: &str, caption: &str) -> anyhow::Result<()> {
        let file = format!("{name}-{step}.png");
        let (width, height, pixels) = self.headless.picture();
        let mut encoder = png::Encoder::new(
            BufWriter::new(std::fs::File::create(self.args.out.join(&file))?),
            width,
            height,
        );
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.write_header()?.write_image_data(&pixels)?;
        self.pictures.push(Picture {
            file,
            caption: format!("{name}: {caption}"),
        });
        Ok(())
    }
}
