//! What a printer is told and what it reports.
//!
//! Field trouble (no paper, open cover, unplugged) is a status from a closed list and never an error: it happens
//! every week, and the job waits for it to be mended.
//!
//! Invariant: `Done` means that the device confirmed the job. Where a device cannot confirm, `Unconfirmed` says so and
//! asks a person to look; nothing here says "probably".

use serde::{Deserialize, Serialize};

/// How a printer is, as far as it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PrinterStatus {
    /// No printer is there.
    Absent,
    /// It can print now.
    Ready,
    /// It can print, and the roll ends soon.
    PaperLow,
    /// It waits for paper.
    PaperOut,
    /// It waits for its cover to be closed.
    CoverOpen,
    /// Its cutter is stuck: staff open it and free the blade.
    CutterStuck,
    /// Paper is stuck in it: staff open it and take the paper out.
    PaperJam,
    /// It waits for toner or ink.
    InkOut,
    /// It is known, and does not answer.
    Offline,
    /// It is there, and the system does not let us use it: staff give the program the right to.
    NoPermission,
    /// It is there, and another program holds it.
    InUse,
    /// It takes what is sent and never says how it is: whether a job came out must be looked at.
    Silent,
    /// It is printing.
    Printing,
    /// It, or its driver, broke. Staff must look.
    Faulted,
}

impl PrinterStatus {
    /// True where a job handed in now would be printed without anyone doing anything first.
    #[must_use]
    pub fn is_able(self) -> bool {
        matches!(self, Self::Ready | Self::PaperLow | Self::Printing | Self::Silent)
    }
}

/// Names one job from hand-in to confirmation. The caller numbers jobs; a number is not used twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct JobId(pub u64);

/// One thing to print.
#[derive(Clone, PartialEq, Eq)]
pub struct PrintJob {
    /// Its name in reports.
    pub id: JobId,
    /// The session it belongs to; jobs of a wiped session must not come out later.
    pub session: u64,
    /// What to print.
    pub content: JobContent,
}

/// What a job puts on paper.
#[derive(Clone, PartialEq, Eq)]
pub enum JobContent {
    /// For a roll: a picture in dots of the print head.
    Roll(Raster),
    /// For sheets: a PDF file.
    Pages(Vec<u8>),
}

/// Kind and size only: it can hold what a session showed.
impl std::fmt::Debug for JobContent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Roll(raster) => raster.fmt(f),
            Self::Pages(pdf) => write!(f, "Pages({} bytes)", pdf.len()),
        }
    }
}

/// What a printer prints on, which decides what a job for it must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PrinterPaper {
    /// A roll, on which the head reaches this many dots.
    Roll {
        /// Dots across.
        dots: usize,
    },
    /// A4 sheets.
    Pages,
}

/// The picture is left out: it can hold what a session showed.
impl std::fmt::Debug for PrintJob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PrintJob")
            .field("id", &self.id)
            .field("session", &self.session)
            .field("content", &self.content)
            .finish()
    }
}

/// A grey picture in dots of the print head.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Raster {
    /// Dots across.
    pub width: usize,
    /// Dots down.
    pub height: usize,
    /// One byte a dot, row by row from the top: 0 is paper, 255 is full ink. Holds `width * height` bytes.
    pub ink: Vec<u8>,
}

/// Size only.
impl std::fmt::Debug for Raster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Raster({} x {})", self.width, self.height)
    }
}

/// What a printer tells, in the order it happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PrinterReport {
    /// The printer's state changed.
    Status(PrinterStatus),
    /// Printing of this job began, or began again from its first line.
    Started(JobId),
    /// The printer confirmed this job.
    Done(JobId),
    /// The job is kept and starts again from its first line once the cause is mended.
    Waiting {
        /// The job.
        job: JobId,
        /// What must be mended.
        because: PrinterStatus,
    },
    /// All of the job was taken, and the printer cannot say whether it came out. The job is let go; somebody must look.
    Unconfirmed(JobId),
    /// The job was dropped and will never come out.
    Cancelled(JobId),
}

/// Where a driver's reports go. Called on the driver's own thread: hand on, do not work there.
pub type Report = Box<dyn Fn(PrinterReport) + Send>;

/// An open printer. Its reports go to the [`Report`] given when it was opened.
pub trait Printer: Send {
    /// Name for the staff screen.
    fn name(&self) -> &str;
    /// What it prints on. A job of the other kind is cancelled.
    fn paper(&self) -> PrinterPaper;
    /// Hands in a job and returns at once. The job is kept until it is done or cancelled.
    fn submit(&self, job: PrintJob);
    /// Drops every job, the one being printed too. None of them comes out later.
    fn cancel_all(&self);
}
