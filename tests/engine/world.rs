//! The rules without the shell: events in, screen out, and what must hold after each.

use std::rc::Rc;

use egne_contracts::{JobId, PrinterReport, PrinterStatus};
use egne_core::domain::has_real_looking_cpr;
use egne_core::lessons::StepKind;
use egne_core::sandbox::FactName;
use egne_core::session::{Effect, Place, State, button, update};
use egne_core::views::{Body, DeviceKind, Event, Overlay, Screen, project};
use egne_tests::{Offer, next_event, offers, shipped};
use egne_words::Catalogue;

/// A state, the words, and the screen they make.
pub struct World {
    pub state: State,
    pub screen: Screen,
    pub catalogue: Rc<Catalogue>,
}

thread_local! {
    /// What ships, read once by each thread: worlds are made by the hundred.
    static FRESH: (State, Rc<Catalogue>) = {
        let (state, catalogue) = shipped::fresh();
        (state, Rc::new(catalogue))
    };
}

impl World {
    /// A program that has just started.
    pub fn new() -> Self {
        let (state, catalogue) = FRESH.with(Clone::clone);
        let screen = project(&state, &catalogue);
        let mut world = Self {
            state,
            screen,
            catalogue,
        };
        world.take(Event::Printer(PrinterReport::Status(PrinterStatus::Ready)));
        world
    }

    /// Takes an event, does what the shell would do at once, and checks what must always hold.
    pub fn take(&mut self, event: Event) {
        let before = Before::of(&self.state);
        let decides = is_decision(&event) || self.is_decided_by(&event);
        let undoes = matches!(&event, Event::Pressed(id) if id == button::UNDO);
        let mut waiting = vec![event];
        while let Some(event) = waiting.pop() {
            for effect in update(&mut self.state, event) {
                waiting.extend(outcome(&effect));
            }
        }
        self.screen = project(&self.state, &self.catalogue);
        self.check(&before, decides, undoes);
    }

    /// A practice page of its own may ask for the decision.
    fn is_decided_by(&self, event: &Event) -> bool {
        let Event::BlockPressed(id) = event else { return false };
        let parts = self.state.run().map(|run| run.world().parts()).unwrap_or_default();
        let mut own = parts.into_iter().filter(|part| part.id == *id);
        own.any(|part| part.facts().any(|fact| FactName::DECISIONS.contains(&fact)))
    }

    fn check(&self, before: &Before, decides: bool, undoes: bool) {
        let after = Before::of(&self.state);
        let approved = after.approved && !before.approved;
        assert!(
            !approved || decides || undoes,
            "something was approved that no finger decided on"
        );
        let decided = before.deciding && after.lesson == before.lesson && after.position > before.position;
        assert!(!decided || decides, "a decision was passed that no finger made");
        assert!(!self.screen.mark.is_empty(), "no practice mark on the window");
        if let Body::Lesson(lesson) = &self.screen.body {
            assert!(
                lesson.devices.iter().all(|d| d.mark == self.screen.mark),
                "an imitation without its mark"
            );
        }
    }

    /// The screen as JSON, which must never hold a gap or a number that could be someone's.
    pub fn json(&self) -> String {
        let json = serde_json::to_string(&self.screen).unwrap();
        assert!(!json.contains('⟦'), "a text is missing: {json}");
        assert!(!has_real_looking_cpr(&json), "a number that could be real: {json}");
        json
    }

    /// Presses a button that must be there.
    pub fn press(&mut self, id: &str) {
        let offered = offers(&self.screen).contains(&Offer::Button(id.to_owned()));
        assert!(offered, "the screen has no button {id}");
        self.take(Event::Pressed(id.to_owned()));
    }

    /// Follows the way of the machine until the lesson is over. True where it came there.
    pub fn finish(&mut self) -> bool {
        for _ in 0..300 {
            if matches!(self.state.place(), Place::End(_)) {
                return true;
            }
            let Some(event) = next_event(&self.state) else {
                return false;
            };
            self.take(event);
        }
        false
    }

    /// Leaves with what the screen offers. True where nothing is left of the learner.
    pub fn leave(&mut self) -> bool {
        for _ in 0..6 {
            match &self.screen.overlay {
                Some(Overlay::Ask(_)) => self.press(button::STAY),
                Some(Overlay::Settings(_) | Overlay::Sheet(_)) => self.press(button::CLOSE),
                Some(Overlay::Languages(_)) => self.take(Event::LanguageChosen(self.screen.language.clone())),
                None if self.state.is_fresh() => return true,
                None => self.press(button::FINISHED),
            }
        }
        false
    }
}

/// What is compared before and after an event.
struct Before {
    lesson: String,
    position: usize,
    deciding: bool,
    approved: bool,
}

impl Before {
    fn of(state: &State) -> Self {
        let run = state.run();
        Self {
            lesson: run.map(|r| r.lesson().id.clone()).unwrap_or_default(),
            position: run.map_or(0, |r| r.position().0),
            deciding: run
                .and_then(|r| r.step())
                .is_some_and(|s| s.kind == StepKind::DecideStop),
            approved: run
                .and_then(|r| r.world().page(DeviceKind::Phone))
                .is_some_and(|page| page.id == "phone-approved"),
        }
    }
}

fn is_decision(event: &Event) -> bool {
    match event {
        Event::Slid { reached, .. } => *reached,
        Event::Held(_) => true,
        Event::BlockPressed(id) => id == "approve" || id == "reject",
        _ => false,
    }
}

/// What comes back for an effect, as from the shell.
fn outcome(effect: &Effect) -> Option<Event> {
    match effect {
        Effect::DrawSlip { session } => Some(Event::SlipDrawn {
            session: *session,
            width: 1,
            ink: std::sync::Arc::new(vec![0]),
        }),
        Effect::Print { job, .. } => Some(Event::Printer(PrinterReport::Done(JobId(*job)))),
        Effect::ReadContent => Some(Event::ContentRead { usable: true }),
        // The letter and the file are the window's to know; nothing here waits for the drawing, and there are no staff.
        Effect::DrawSheets { .. }
        | Effect::Say(_)
        | Effect::Hush
        | Effect::Wipe { .. }
        | Effect::Inspect
        | Effect::SaveReport { .. }
        | Effect::Look(_)
        | Effect::Errand(_)
        | Effect::End
        | Effect::Trick(..) => None,
    }
}
