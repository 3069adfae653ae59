//! Engine and simulated machine wired together without port and clock: hours of trouble in a moment.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::Duration;

use egne_contracts::{JobContent, JobId, PrintJob, PrinterReport, PrinterStatus, Raster};
use egne_slip::escpos::{Dots, Shade};

use super::{Engine, ReceiptPrinterOptions, ReceiptPrinterPort};
use crate::{ReceiptMachine, Strip};

const HEAD: usize = 64;
const FEED: u8 = 8;
const BEAT: Duration = Duration::from_millis(20);

/// A small deterministic dice.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % count
    }
}

fn picture(id: u64) -> Raster {
    let mut dice = Dice(id.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let height = 100 + usize::try_from(id % 5).unwrap_or(0) * 40;
    Raster {
        width: HEAD,
        height,
        ink: (0..HEAD * height)
            .map(|_| if dice.below(3) == 0 { 255 } else { 0 })
            .collect(),
    }
}

/// What a whole job leaves on the paper.
fn expected(id: u64) -> Raster {
    let mut paper = Dots::of(&picture(id), HEAD, Shade::Threshold).to_raster();
    paper.height += usize::from(FEED);
    paper.ink.resize(paper.width * paper.height, 0);
    paper
}

struct Lab {
    engine: Engine,
    machine: ReceiptMachine,
    now: Duration,
    is_plugged: bool,
    is_linked: bool,
    strips: Vec<Strip>,
    reports: Vec<PrinterReport>,
    longest: usize,
}

impl Lab {
    fn with(change: impl FnOnce(&mut ReceiptPrinterOptions)) -> Self {
        let port = ReceiptPrinterPort::DeviceFile(PathBuf::from("nowhere"));
        let mut options = ReceiptPrinterOptions {
            head_dots: HEAD,
            feed_dots: FEED,
            ..ReceiptPrinterOptions::at(port)
        };
        change(&mut options);
        Self {
            engine: Engine::new(options),
            machine: ReceiptMachine::new(HEAD),
            now: Duration::ZERO,
            is_plugged: true,
            is_linked: false,
            strips: Vec::new(),
            reports: Vec::new(),
            longest: 0,
        }
    }

    fn new() -> Self {
        Self::with(|_| ())
    }

    fn submit(&mut self, id: u64, session: u64) {
        let job = PrintJob {
            id: JobId(id),
            session,
            content: JobContent::Roll(picture(id)),
        };
        self.engine.submit(job, self.now);
        self.collect();
    }

    fn cancel(&mut self) {
        self.engine.cancel_all(self.now);
        self.collect();
    }

    fn collect(&mut self) {
        self.reports.extend(self.engine.take_reports());
        self.strips.extend(self.machine.take_strips());
        self.longest = self.longest.max(self.engine.to_write().len());
    }

    fn beat(&mut self) {
        self.now += BEAT;
        if self.is_linked && !self.is_plugged {
            self.is_linked = false;
            self.engine.closed(PrinterStatus::Absent, self.now);
        } else if !self.is_linked && self.is_plugged {
            self.is_linked = true;
            self.engine.opened(true, self.now);
        } else if !self.is_linked {
            self.engine.closed(PrinterStatus::Absent, self.now);
        }
        self.engine.tick(self.now);
        if self.engine.take_wants_close() && self.is_linked {
            self.engine.closed(PrinterStatus::Offline, self.now);
            self.is_linked = false;
        }
        let pace = self.machine.knobs.rows_per_second;
        let mut rows = pace.map_or(usize::MAX, |rows| rows.div_ceil(50));
        for _ in 0..64 {
            let bytes = if self.is_linked {
                self.engine.to_write().to_vec()
            } else {
                Vec::new()
            };
            // A real wire cuts where it likes.
            let part = bytes.len().min(97);
            self.machine.receive(bytes.get(..part).unwrap_or_default());
            self.engine.wrote(part, self.now);
            if rows > 0 {
                self.machine.work(rows);
                rows = if pace.is_some() { 0 } else { rows };
            }
            let said = self.machine.take_replies();
            if self.is_linked {
                self.engine.received(&said, self.now);
            }
            if part == 0 && said.is_empty() {
                break;
            }
        }
        self.collect();
    }

    fn pass(&mut self, time: Duration) {
        let end = self.now + time;
        while self.now < end {
            self.beat();
        }
    }

    /// Beats until it is so, at most for this long.
    fn until(&mut self, what: &str, seconds: u64, mut is_so: impl FnMut(&Self) -> bool) {
        let end = self.now + Duration::from_secs(seconds);
        while !is_so(self) {
            assert!(self.now < end, "{what}: {:?}", self.reports);
            self.beat();
        }
    }

    fn told(&self, report: PrinterReport) -> bool {
        self.reports.contains(&report)
    }

    fn until_told(&mut self, report: PrinterReport) {
        self.until(&format!("{report:?}"), 60, |lab| lab.told(report));
    }

    fn cut_pictures(&self) -> Vec<&Raster> {
        self.strips.iter().map(|strip| &strip.picture).collect()
    }
}

fn waiting(id: u64, because: PrinterStatus) -> PrinterReport {
    PrinterReport::Waiting {
        job: JobId(id),
        because,
    }
}

#[test]
fn what_is_printed_is_the_picture_to_the_dot() {
    let mut lab = Lab::new();
    lab.submit(1, 1);
    lab.submit(2, 1);
    lab.until_told(PrinterReport::Done(JobId(2)));
    assert_eq!(lab.cut_pictures(), [&expected(1), &expected(2)]);
    assert_eq!(lab.machine.counts().commands_in_pictures, 0);
    assert_eq!(lab.machine.counts().unknown, 0);
    let order = [
        PrinterReport::Status(PrinterStatus::Ready),
        PrinterReport::Status(PrinterStatus::Printing),
        PrinterReport::Started(JobId(1)),
        PrinterReport::Done(JobId(1)),
    ];
    assert_eq!(lab.reports.get(..4), Some(order.as_slice()));
}

#[test]
fn done_is_never_told_before_the_cut() {
    let mut lab = Lab::new();
    lab.machine.knobs.rows_per_second = Some(50);
    lab.submit(1, 1);
    lab.until_told(PrinterReport::Started(JobId(1)));
    while !lab.told(PrinterReport::Done(JobId(1))) {
        assert!(lab.now < Duration::from_secs(60));
        lab.beat();
        assert_eq!(
            lab.told(PrinterReport::Done(JobId(1))),
            lab.told(PrinterReport::Done(JobId(1))) && lab.strips.len() == 1
        );
    }
    assert_eq!(lab.cut_pictures(), [&expected(1)]);
}

#[test]
fn paper_that_ends_anywhere_starts_the_job_again() {
    for rows in 0..=120 {
        let mut lab = Lab::new();
        lab.beat();
        lab.machine.knobs.rows_left = rows;
        lab.submit(5, 1);
        if rows >= 108 {
            // The roll ended with the cut or after it.
            lab.pass(Duration::from_secs(5));
        } else {
            lab.until_told(waiting(5, PrinterStatus::PaperOut));
            assert!(!lab.told(PrinterReport::Done(JobId(5))));
        }
        lab.machine.refill();
        lab.until_told(PrinterReport::Done(JobId(5)));
        assert_eq!(lab.cut_pictures().last(), Some(&&expected(5)), "{rows}");
    }
}

#[test]
fn every_trouble_is_named_and_the_job_comes_out_when_it_is_mended() {
    type Turn = fn(&mut ReceiptMachine, bool);
    let troubles: [(Turn, PrinterStatus); 4] = [
        (|machine, on| machine.knobs.is_cover_open = on, PrinterStatus::CoverOpen),
        (
            |machine, on| machine.knobs.is_cutter_stuck = on,
            PrinterStatus::CutterStuck,
        ),
        (|machine, on| machine.knobs.is_offline = on, PrinterStatus::Offline),
        (|machine, on| machine.knobs.is_broken = on, PrinterStatus::Faulted),
    ];
    for (turn, status) in troubles {
        let mut lab = Lab::new();
        lab.machine.knobs.rows_per_second = Some(100);
        lab.submit(1, 1);
        lab.until_told(PrinterReport::Started(JobId(1)));
        lab.pass(Duration::from_millis(300));
        turn(&mut lab.machine, true);
        lab.until_told(waiting(1, status));
        turn(&mut lab.machine, false);
        lab.until_told(PrinterReport::Done(JobId(1)));
        assert_eq!(lab.cut_pictures().last(), Some(&&expected(1)));
    }
}

#[test]
fn a_cable_pulled_at_any_moment_ends_in_one_whole_slip() {
    for beats in 0..60 {
        let mut lab = Lab::new();
        lab.machine.knobs.rows_per_second = Some(200);
        lab.submit(1, 1);
        for _ in 0..beats {
            lab.beat();
        }
        lab.is_plugged = false;
        lab.pass(Duration::from_secs(1));
        let is_done = lab.told(PrinterReport::Done(JobId(1)));
        assert!(is_done || lab.told(waiting(1, PrinterStatus::Absent)), "{beats}");
        lab.is_plugged = true;
        lab.until_told(PrinterReport::Done(JobId(1)));
        let whole = lab.strips.iter().filter(|strip| strip.picture == expected(1)).count();
        // A cable pulled between cut and confirmation costs a second slip, never the first.
        assert!((1..=2).contains(&whole), "{beats}: {whole}");
    }
}

#[test]
fn nothing_of_a_cancelled_job_comes_out_for_the_next_session() {
    for rows in [0, 1, 30, 64, 65, 100, 129, 180] {
        let mut lab = Lab::new();
        lab.beat();
        lab.machine.knobs.rows_left = rows;
        lab.submit(4, 1);
        lab.submit(3, 1);
        lab.until_told(waiting(4, PrinterStatus::PaperOut));
        let printed = lab.machine.hanging();
        lab.cancel();
        assert!(lab.told(PrinterReport::Cancelled(JobId(4))) && lab.told(PrinterReport::Cancelled(JobId(3))));
        lab.submit(10, 2);
        lab.pass(Duration::from_secs(2));
        lab.machine.refill();
        lab.until_told(PrinterReport::Done(JobId(10)));
        lab.pass(Duration::from_secs(30));
        // The old roll took its rows with it; not one more row of the old job was printed, and the new strip is whole.
        let strips = lab.cut_pictures();
        assert_eq!(strips.last(), Some(&&expected(10)), "{rows}");
        let blank = |raster: &Raster| raster.ink.iter().all(|ink| *ink == 0);
        for strip in strips.iter().rev().skip(1) {
            assert!(**strip == printed || blank(strip), "{rows}");
        }
        assert!(!lab.told(PrinterReport::Done(JobId(4))));
    }
}

#[test]
fn a_job_cancelled_at_any_moment_leaves_a_strip_that_is_cut_off() {
    for beats in 0..40 {
        let mut lab = Lab::new();
        lab.machine.knobs.rows_per_second = Some(200);
        lab.submit(4, 1);
        for _ in 0..beats {
            lab.beat();
        }
        let was_done = lab.told(PrinterReport::Done(JobId(4)));
        lab.cancel();
        lab.submit(6, 2);
        lab.until_told(PrinterReport::Done(JobId(6)));
        assert_eq!(lab.cut_pictures().last(), Some(&&expected(6)), "{beats}");
        assert_eq!(lab.told(PrinterReport::Done(JobId(4))), was_done);
    }
}

#[test]
fn a_printer_without_the_command_for_clearing_holds_back_two_bands_at_most() {
    let mut lab = Lab::new();
    lab.beat();
    lab.machine.knobs.knows_clear = false;
    lab.machine.knobs.rows_left = 10;
    lab.submit(4, 1);
    lab.until_told(waiting(4, PrinterStatus::PaperOut));
    lab.cancel();
    lab.submit(6, 2);
    lab.machine.refill();
    lab.until_told(PrinterReport::Done(JobId(6)));
    assert_eq!(lab.cut_pictures().last(), Some(&&expected(6)));
    let old: usize = lab.strips.iter().rev().skip(1).map(|strip| strip.picture.height).sum();
    assert!(old <= 10 + 2 * 64 + usize::from(FEED), "{old}");
}

#[test]
fn a_mute_printer_gets_no_job() {
    let mut lab = Lab::new();
    lab.machine.knobs.is_mute = true;
    lab.submit(1, 1);
    lab.until_told(waiting(1, PrinterStatus::Offline));
    lab.pass(Duration::from_secs(20));
    assert_eq!(lab.machine.counts().pictures, 0);
    lab.machine.knobs.is_mute = false;
    lab.until_told(PrinterReport::Done(JobId(1)));
}

#[test]
fn a_printer_that_talks_nonsense_is_told_as_broken() {
    let mut lab = Lab::new();
    lab.machine.knobs.is_garbling = true;
    lab.submit(1, 1);
    lab.until_told(waiting(1, PrinterStatus::Faulted));
    assert!(!lab.told(PrinterReport::Done(JobId(1))));
    lab.machine.knobs.is_garbling = false;
    lab.until_told(PrinterReport::Done(JobId(1)));
}

#[test]
fn a_printer_that_cannot_confirm_is_never_told_as_done() {
    let mut lab = Lab::new();
    lab.machine.knobs.answers_queued = false;
    lab.submit(1, 1);
    lab.until_told(PrinterReport::Unconfirmed(JobId(1)));
    assert!(!lab.told(PrinterReport::Done(JobId(1))));
    let mut lab = Lab::with(|options| options.answers = false);
    lab.machine.knobs.is_mute = true;
    lab.submit(1, 1);
    lab.until_told(PrinterReport::Unconfirmed(JobId(1)));
    assert!(lab.told(PrinterReport::Status(PrinterStatus::Silent)));
    lab.pass(Duration::from_secs(5));
    assert_eq!(lab.cut_pictures(), [&expected(1)]);
}

#[test]
fn a_printer_switched_off_and_on_prints_the_job_again() {
    for beats in 0..40 {
        let mut lab = Lab::new();
        lab.machine.knobs.rows_per_second = Some(200);
        lab.submit(4, 1);
        for _ in 0..beats {
            lab.beat();
        }
        lab.machine.power_cycle();
        lab.until_told(PrinterReport::Done(JobId(4)));
        assert_eq!(lab.cut_pictures().last(), Some(&&expected(4)), "{beats}");
    }
}

/// Ten thousand things that befall a printer, in any order.
#[test]
fn ten_thousand_events_leave_no_false_word_and_no_stuck_job() {
    let mut lab = Lab::new();
    let mut dice = Dice(20_261_122);
    let (mut id, mut session) = (0, 1);
    let mut cancelled: HashMap<u64, usize> = HashMap::new();
    for event in 0..10_000 {
        let knobs = &mut lab.machine.knobs;
        match dice.below(24) {
            0..=2 => {
                id += 1;
                lab.submit(id, session);
            }
            3 => {
                let before = lab.reports.len();
                lab.cancel();
                session += 1;
                for report in lab.reports.iter().skip(before) {
                    if let PrinterReport::Cancelled(job) = report {
                        cancelled.insert(job.0, lab.strips.len());
                    }
                }
            }
            4 => lab.is_plugged = false,
            5 | 6 => lab.is_plugged = true,
            7 => knobs.rows_left = usize::try_from(dice.below(200)).unwrap_or(0),
            8 | 9 => lab.machine.refill(),
            10 => knobs.is_cover_open = true,
            11 | 12 => knobs.is_cover_open = false,
            13 => knobs.is_cutter_stuck = dice.below(3) == 0,
            14 => knobs.is_offline = dice.below(3) == 0,
            15 => knobs.is_mute = dice.below(3) == 0,
            16 => knobs.is_garbling = dice.below(4) == 0,
            17 => lab.machine.make_noise(),
            18 => knobs.rows_per_second = [None, Some(100), Some(2000)][usize::try_from(dice.below(3)).unwrap_or(0)],
            19 => lab.machine.power_cycle(),
            20..=22 => lab.pass(Duration::from_millis(20 * dice.below(20))),
            _ => lab.pass(Duration::from_millis(20 * dice.below(400))),
        }
        // What is in hand is bounded: a band, its commands, and the clearing before it.
        assert!(lab.longest <= 2 * (64 * HEAD / 8) + 100, "{event}: {}", lab.longest);
    }
    lab.machine.refill();
    lab.machine.knobs = crate::ReceiptKnobs::default();
    lab.is_plugged = true;
    id += 1;
    lab.submit(id, session);
    lab.until("the last job", 600, |lab| lab.told(PrinterReport::Done(JobId(id))));
    for job in 1..=id {
        let ends = |report: &&PrinterReport| {
            [
                PrinterReport::Done(JobId(job)),
                PrinterReport::Unconfirmed(JobId(job)),
                PrinterReport::Cancelled(JobId(job)),
            ]
            .contains(report)
        };
        assert_eq!(lab.reports.iter().filter(ends).count(), 1, "job {job} ends once");
        let whole = expected(job);
        let came_out = lab.strips.iter().any(|strip| strip.picture == whole);
        assert!(
            came_out || !lab.told(PrinterReport::Done(JobId(job))),
            "job {job} is told as done and is not there"
        );
        if let Some(strips) = cancelled.get(&job) {
            let later = lab
                .strips
                .iter()
                .skip(*strips)
                .filter(|strip| strip.picture == whole)
                .count();
            // The cut may already have been under way when it was cancelled.
            assert!(later <= 1, "job {job} came out after it was cancelled");
        }
    }
    let done = lab
        .reports
        .iter()
        .filter(|report| matches!(report, PrinterReport::Done(_)))
        .count();
    assert!(done > 50, "{done}");
}
