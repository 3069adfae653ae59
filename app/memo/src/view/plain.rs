//! A message in plain English, one fact a line, to be read on a screen or aloud.

use std::fmt;

use super::{ActionView, DocumentKind, DocumentView, PartyView, ReservationView, View};
use crate::codes::ActionCode;
use crate::time::{DateTime, local_date};

/// Text on one line of a terminal: what would steer it becomes a blank.
struct Line<'a>(&'a str);

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let steers = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}');
        let turns = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
        let text: String = self
            .0
            .chars()
            .map(|c| if steers(c) || turns(c) { ' ' } else { c })
            .collect();
        f.write_str(text.trim())
    }
}

/// A time as in the file, and the day in Denmark.
struct When<'a>(&'a str);

impl fmt::Display for When<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Line(self.0).fmt(f)?;
        match DateTime::new(self.0).timestamp() {
            Some(at) => write!(f, ", in Denmark on {}", local_date(at)),
            None => Ok(()),
        }
    }
}

impl fmt::Display for PartyView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.label {
            Some(label) => write!(f, "{}, known by {}", Line(label), Line(&self.id_type)),
            None => write!(f, "no name, known by {}", Line(&self.id_type)),
        }
    }
}

impl fmt::Display for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "MeMo version: {}", Line(&self.version))?;
        writeln!(f, "Type: {}", Line(&self.message_type))?;
        writeln!(f, "Title: {}", Line(&self.title))?;
        writeln!(f, "Sender: {}", self.sender)?;
        if let Some(other) = &self.representative {
            writeln!(f, "On behalf of: {other}")?;
        }
        writeln!(f, "Recipient: {}", self.recipient)?;
        if let Some(text) = &self.notification {
            writeln!(f, "Notification: {}", Line(text))?;
        }
        match (self.reply.allowed, &self.reply.by) {
            (true, Some(by)) => writeln!(f, "Reply: allowed until {}", When(by))?,
            (true, None) => writeln!(f, "Reply: allowed")?,
            (false, _) => writeln!(f, "Reply: not allowed")?,
        }
        for document in &self.documents {
            write!(f, "{document}")?;
        }
        for warning in &self.warnings {
            writeln!(f, "Warning: {}", Line(warning))?;
        }
        Ok(())
    }
}

impl fmt::Display for DocumentView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            DocumentKind::Main => "Main document",
            DocumentKind::Additional => "Additional document",
            DocumentKind::Technical => "Technical document",
        };
        writeln!(f, "{kind}: {}", Line(self.title.as_deref().unwrap_or("no title")))?;
        for file in &self.files {
            let (name, mime) = (Line(&file.name), Line(&file.mime));
            writeln!(f, "  File: {name}, {mime}, {} bytes", file.bytes)?;
        }
        for action in &self.actions {
            write!(f, "{action}")?;
        }
        Ok(())
    }
}

impl fmt::Display for ActionView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  Action: {}, code {}", Line(&self.label), Line(&self.code))?;
        // An appointment goes into the calendar even where there is an address as well.
        let to_calendar = self.code == ActionCode::Aftale.as_str() && self.reservation.is_some();
        let address_opens = match (&self.why, &self.url) {
            (Some(why), _) => {
                writeln!(f, "    Cannot be opened: {why}")?;
                false
            }
            (None, Some(url)) if !to_calendar => {
                writeln!(f, "    Opens: {}", Line(url))?;
                true
            }
            (None, _) => {
                writeln!(f, "    Opens: the calendar")?;
                false
            }
        };
        if let Some(url) = self.url.as_ref().filter(|_| !address_opens) {
            writeln!(f, "    Address: {}", Line(url))?;
        }
        if let Some(start) = &self.start {
            writeln!(f, "    Start: {}", When(start))?;
        }
        if let Some(end) = &self.end {
            writeln!(f, "    End: {}", When(end))?;
        }
        self.reservation
            .as_ref()
            .map_or(Ok(()), |reservation| reservation.fmt(f))
    }
}

impl fmt::Display for ReservationView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "    Appointment: {}", Line(&self.summary))?;
        writeln!(f, "      About: {}", Line(&self.description))?;
        writeln!(f, "      Place: {}", Line(&self.location))?;
        writeln!(f, "      From: {}", When(&self.start))?;
        writeln!(f, "      To: {}", When(&self.end))
    }
}
