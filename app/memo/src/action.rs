//! What a document asks the reader to do.

use crate::codes::ActionCode;
use crate::entry_point::{EntryPoint, NotOpenable};
use crate::ledger::Ledger;
use crate::rule::Rule;
use crate::text::Text;
use crate::time::DateTime;
use crate::uuid::Uuid;

element! {
    /// Something to do, behind a button.
    Action {
        /// What it is called in this letter.
        label: Text = Memo "label",
        /// What kind of action it is.
        action_code: ActionCode = Memo "actionCode",
        /// From when.
        start_date_time: Option<DateTime> = Memo "startDateTime",
        /// Until when; pay by.
        end_date_time: Option<DateTime> = Memo "endDateTime",
        /// An appointment.
        reservation: Option<Reservation> = Memo "Reservation",
        /// Where it leads.
        entry_point: Option<EntryPoint> = Memo "EntryPoint",
    }
    check: check_action
}

element! {
    /// An appointment.
    Reservation {
        /// What it is about, at length.
        description: Text = Memo "description",
        /// Its UUID.
        reservation_uuid: Uuid = Memo "reservationUUID",
        /// What it is about, in short. The element is called `abstract`, a word that Rust keeps for itself.
        summary: Text = Memo "abstract",
        /// Where.
        location: Text = Memo "location",
        /// From when.
        start_date_time: DateTime = Memo "startDateTime",
        /// Until when.
        end_date_time: DateTime = Memo "endDateTime",
        /// Who invites, by mail.
        organizer_mail: Option<Text> = Memo "organizerMail",
        /// Who invites, by name.
        organizer_name: Option<Text> = Memo "organizerName",
    }
    check: check_reservation
}

fn check_action(action: &Action, ledger: &mut Ledger) {
    check_order(action.start_date_time.as_ref(), action.end_date_time.as_ref(), ledger);
}

fn check_reservation(reservation: &Reservation, ledger: &mut Ledger) {
    check_order(
        Some(&reservation.start_date_time),
        Some(&reservation.end_date_time),
        ledger,
    );
}

fn check_order(start: Option<&DateTime>, end: Option<&DateTime>, ledger: &mut Ledger) {
    let both = start
        .and_then(DateTime::timestamp)
        .zip(end.and_then(DateTime::timestamp));
    if both.is_some_and(|(start, end)| end < start) {
        ledger.breach_of("endDateTime", Rule::EndBeforeStart);
    }
}

/// What the button of an action does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening<'a> {
    /// Opens an address, `https://` and absolute.
    Address(&'a str),
    /// Puts an appointment into the calendar.
    Calendar(&'a Reservation),
}

impl Action {
    /// What its button does.
    ///
    /// An address that may not be opened closes the whole action, an appointment that comes with it too.
    ///
    /// # Errors
    ///
    /// Why the button does nothing; the label is shown all the same.
    pub fn opening(&self) -> Result<Opening<'_>, NotOpenable> {
        if matches!(self.action_code, ActionCode::Other(_)) {
            return Err(NotOpenable::UnknownCode);
        }
        let address = self
            .entry_point
            .as_ref()
            .map(|point| point.url.openable())
            .transpose()?;
        match (&self.action_code, &self.reservation, address) {
            (ActionCode::Aftale, Some(reservation), _) => reservation.opening(),
            (_, _, Some(address)) => Ok(Opening::Address(address)),
            (ActionCode::Aftale, None, None) => Err(NotOpenable::NoReservation),
            (_, _, None) => Err(NotOpenable::NoAddress),
        }
    }
}

impl Reservation {
    fn opening(&self) -> Result<Opening<'_>, NotOpenable> {
        let readable = self.start_date_time.timestamp().and(self.end_date_time.timestamp());
        readable.map(|_| Opening::Calendar(self)).ok_or(NotOpenable::NoTime)
    }
}
