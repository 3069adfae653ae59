//! What can be done to a simulated reader.

/// One act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Lay a document with these lines on it.
    Insert(Vec<String>),
    /// Lay something on it that it cannot read.
    InsertUnreadable,
    /// Take the document away.
    PullDocument,
    /// Pull the cable.
    PullCable,
    /// Plug it in again, at the same path.
    PlugIn,
    /// Send these bytes.
    Send(Vec<u8>),
    /// Spoil the next document it sends.
    Spoil(Fault),
    /// Spoil nothing after all.
    Mend,
    /// From now on so many bytes in a second; zero for as fast as it goes.
    Pace(u32),
    /// From now on so many bytes at a time.
    Chunk(usize),
    /// Be silent to every command, or answer again.
    Mute(bool),
    /// Pull the cable and end.
    End,
}

/// What is wrong with a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// So many bytes of rubbish before it.
    NoiseBefore(usize),
    /// So many bytes of rubbish behind it.
    NoiseAfter(usize),
    /// It breaks off after so many bytes.
    CutAfter(usize),
    /// The cable is pulled after so many bytes.
    PullAfter(usize),
    /// One bit of the last byte is wrong: the check byte, or the end.
    LastByte,
    /// It comes twice in one piece.
    Twice,
}

/// Rubbish that looks the same every time, and like no message.
pub(super) fn rubbish(count: usize) -> Vec<u8> {
    (0..count)
        .map(|at| u8::try_from((at * 37 + 11) % 32).map_or(0x7F, |low| 0xE0 | low))
        .collect()
}

impl Fault {
    /// The message as it is sent, and after how many of its bytes the cable is pulled.
    pub(super) fn spoil(self, mut message: Vec<u8>) -> (Vec<u8>, Option<usize>) {
        match self {
            Self::NoiseBefore(count) => (([rubbish(count), message]).concat(), None),
            Self::NoiseAfter(count) => (([message, rubbish(count)]).concat(), None),
            Self::CutAfter(count) => {
                message.truncate(count);
                (message, None)
            }
            Self::PullAfter(count) => {
                message.truncate(count);
                (message, Some(count))
            }
            Self::LastByte => {
                if let Some(last) = message.last_mut() {
                    *last ^= 0x10;
                }
                (message, None)
            }
            Self::Twice => (message.repeat(2), None),
        }
    }
}
