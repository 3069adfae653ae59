//! The panel's hand on the simulated printer: what a person could do to a real one.

use std::sync::Arc;

use egne_contracts::PrinterStatus;

use super::state::Shared;

/// Takes the paper out, opens the cover, pulls the cable. Every change wakes the printer at once.
#[derive(Clone)]
pub struct SimulatedPrinterControl {
    shared: Arc<Shared>,
}

impl SimulatedPrinterControl {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// Takes the roll out, or puts a fresh one in where there was none.
    pub fn set_paper_out(&self, is_out: bool) {
        self.shared.change(|state| state.set_paper_out(is_out));
    }

    /// Opens or closes the cover.
    pub fn set_cover_open(&self, is_open: bool) {
        self.shared.change(|state| state.is_cover_open = is_open);
    }

    /// Pulls the cable or plugs it in.
    pub fn set_offline(&self, is_offline: bool) {
        self.shared.change(|state| state.is_offline = is_offline);
    }

    /// How the printer is now; what a report would say.
    #[must_use]
    pub fn status(&self) -> PrinterStatus {
        self.shared.lock().status()
    }

    /// Paper left on the roll, in mm.
    #[must_use]
    pub fn paper_mm(&self) -> u32 {
        self.shared.lock().paper_mm
    }
}
