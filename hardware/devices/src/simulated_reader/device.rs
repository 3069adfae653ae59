//! What the simulated reader does with documents and commands, without a port: bytes in, bytes out.

use egne_mrz::frames::{Dialect, DialectName, encode, encode_reply, encode_unread};

/// What lies on it.
enum Slot {
    Document(Vec<String>),
    Unreadable,
}

/// What it sends when it was sent something. Only documents are spoilt, however they are asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Answer {
    pub words: Vec<u8>,
    pub document: Vec<u8>,
}

/// The reader behind the wire.
pub(super) struct Device {
    dialect: Dialect,
    slot: Option<Slot>,
    /// Elyctis: turns itself off after each document (`hardware.md` 1.2).
    is_continuous: bool,
    /// Elyctis: messages about insertion and removal, until the next removal.
    is_presence_on: bool,
    command: Vec<u8>,
}

impl Device {
    pub fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            slot: None,
            is_continuous: false,
            is_presence_on: false,
            command: Vec::new(),
        }
    }

    /// After its cable was pulled it knows nothing of what it was set to.
    pub fn lose_power(&mut self) {
        self.is_continuous = false;
        self.is_presence_on = false;
        self.command.clear();
    }

    pub fn insert(&mut self, lines: Vec<String>) -> Vec<u8> {
        self.lay(Slot::Document(lines))
    }

    pub fn insert_unreadable(&mut self) -> Vec<u8> {
        self.lay(Slot::Unreadable)
    }

    fn lay(&mut self, slot: Slot) -> Vec<u8> {
        self.slot = Some(slot);
        let mut out = self.presence(1);
        if self.dialect.name != DialectName::Elyctis || self.is_continuous {
            out.extend(self.read());
        }
        out
    }

    pub fn pull(&mut self) -> Vec<u8> {
        let was_there = self.slot.take().is_some();
        let out = if was_there { self.presence(0) } else { Vec::new() };
        self.is_presence_on = false;
        out
    }

    /// Takes bytes that were sent to it, and answers.
    pub fn take(&mut self, bytes: &[u8]) -> Answer {
        let mut out = Answer::default();
        if self.dialect.name != DialectName::Elyctis {
            return out;
        }
        for byte in bytes {
            self.command.push(*byte);
            let whole = match self.command.as_slice() {
                [_, high, low, ..] => 3 + usize::from(*high) * 256 + usize::from(*low),
                _ => 3,
            };
            if self.command.len() >= whole || self.command.len() > 16 {
                let command = std::mem::take(&mut self.command);
                self.obey(&command, &mut out);
            }
        }
        out
    }

    fn obey(&mut self, command: &[u8], out: &mut Answer) {
        out.words.extend(encode_reply(&self.dialect, command));
        match command {
            [b'I', 0, 0] => out.document.extend(self.read()),
            [b'C', 0, 1, state] => {
                self.is_continuous = *state == 1;
                if self.is_continuous && matches!(self.slot, Some(Slot::Document(_))) {
                    out.document.extend(self.read());
                }
            }
            [byte, 0, 1, state] if self.dialect.presence == Some(*byte) => self.is_presence_on = *state == 1,
            _ => {}
        }
    }

    /// What it sends for what lies on it. A document that was read turns continuous reading off.
    fn read(&mut self) -> Vec<u8> {
        match &self.slot {
            Some(Slot::Document(lines)) => {
                self.is_continuous = false;
                encode(&self.dialect, lines)
            }
            Some(Slot::Unreadable) | None => encode_unread(&self.dialect),
        }
    }

    fn presence(&self, state: u8) -> Vec<u8> {
        match self.dialect.presence {
            Some(byte) if self.is_presence_on => encode_reply(&self.dialect, &[byte, 0, 1, state]),
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn continuous_reading_turns_itself_off() {
        let dialect = Dialect::preset(DialectName::Elyctis);
        let mut device = Device::new(dialect.clone());
        let lines = vec![String::from("AB"), String::from("CD")];
        let document = encode(&dialect, &lines);
        assert_eq!(device.insert(lines.clone()), Vec::<u8>::new());
        assert_eq!(device.take(b"I\0\0").document, document);
        let armed = device.take(b"C\0\x01\x01");
        assert_eq!(
            (armed.words, armed.document),
            (b"C\0\x01\x01".to_vec(), document.clone())
        );
        device.pull();
        assert_eq!(
            device.insert(lines.clone()),
            Vec::<u8>::new(),
            "it was turned off by the document"
        );
        device.pull();
        assert_eq!(device.take(b"C\0\x01\x01").words, b"C\0\x01\x01");
        assert_eq!(device.insert(lines), document);
        device.pull();
        assert_eq!(device.take(b"I\0\0").document, encode_unread(&dialect));
        assert!(device.take(b"V\0\0").words.starts_with(b"V\0"));
    }
}
