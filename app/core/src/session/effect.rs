//! What the shell is asked to do. Outcomes come back as events with the session's number.

use egne_words::MessageRef;

use super::Errand;

/// Something to say aloud. Never a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speech {
    /// What.
    pub message: MessageRef,
    /// An attribute of the message instead of its text, where it has it.
    pub attribute: Option<&'static str>,
    /// Say it in Danish whatever the learner's language: a Danish label, or a word to the helper.
    pub danish: bool,
    /// Instead of a message: Danish words of a practice device or a caller.
    pub words: String,
}

/// What the device panel does to the simulated devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeviceTrick {
    /// Takes the printer's paper out or puts it in.
    Paper,
    /// Opens or closes the printer's cover.
    Cover,
    /// Pulls or plugs the printer's cable.
    Cable,
    /// Lays a specimen on the passport reader, by its place among them.
    Document(usize),
    /// Takes the document away.
    DocumentAway,
    /// Pulls or plugs the reader's cable.
    ReaderCable,
    /// Rubbish on the reader's line.
    ReaderNoise,
    /// The reader sends very slowly, or as it should.
    ReaderSlow,
    /// Paper is stuck in the printer, in its cutter where it has one, or is taken out.
    Jam,
    /// The printer is very slow, or as fast as it should be.
    PrinterSlow,
    /// The printer answers nonsense, or sense again.
    PrinterGarbage,
}

/// One thing for the shell to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Cut off what is being said and say this.
    Say(Vec<Speech>),
    /// Cut off what is being said.
    Hush,
    /// Draw the slip of the end screen; comes back as `Event::SlipDrawn`.
    DrawSlip {
        /// Session it belongs to.
        session: u64,
    },
    /// Print the slip; comes back as `Event::Printer`.
    Print {
        /// Session it belongs to.
        session: u64,
        /// Number of the job, never used twice.
        job: u64,
    },
    /// Draw the attachment that is open; comes back as `Event::SheetsDrawn`.
    DrawSheets {
        /// Session it belongs to.
        session: u64,
    },
    /// Forget everything of this session outside the state: sound, print jobs, drawn slips.
    Wipe {
        /// Session that ended.
        session: u64,
    },
    /// Open the camera and read codes, until this comes with false; comes back as `Event::Camera`.
    Look(bool),
    /// Find out the time and what the machine has; comes back as `Event::Inspected`.
    Inspect,
    /// Write a report to the folder for reports; comes back as `Event::ReportSaved`.
    SaveReport {
        /// Session it belongs to.
        session: u64,
        /// Name of the file.
        name: String,
        /// The whole of it.
        text: String,
    },
    /// Have an errand done; comes back as `Event::ErrandTold`.
    Errand(Errand),
    /// End the program: its supervisor starts it again with nothing of this session in its memory.
    End,
    /// Read the content folder again; comes back as `Event::ContentRead`.
    ReadContent,
    /// Device panel: what, and whether it is so from now on.
    Trick(DeviceTrick, bool),
}
