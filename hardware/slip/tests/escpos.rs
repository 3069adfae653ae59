//! A picture to ESC/POS and back by eye, and the printer's bytes told apart.

use egne_contracts::{PrinterStatus, Raster};
use egne_slip::escpos::{
    Ask, CLEAR_BUFFERS, Condition, Dots, PaperState, Reply, Shade, StatusReader, band, feed_and_cut,
};

fn raster(width: usize, rows: &[&[u8]]) -> Raster {
    Raster {
        width,
        height: rows.len(),
        ink: rows.concat(),
    }
}

fn read(reader: &mut StatusReader, bytes: &[u8]) -> Vec<Reply> {
    bytes.iter().filter_map(|byte| reader.push(*byte)).collect()
}

fn asking() -> StatusReader {
    let mut reader = StatusReader::default();
    Ask::ALL.into_iter().for_each(|ask| reader.asked(ask));
    reader
}

#[test]
fn a_band_has_the_bytes_of_the_manual() {
    let picture = raster(16, &[&[255; 16], &[0; 16]]);
    let dots = Dots::of(&picture, 16, Shade::Threshold);
    let expected = vec![0x1d, 0x76, 0x30, 0, 2, 0, 2, 0, 0xff, 0xff, 0, 0];
    assert_eq!(band(&dots, 0, 256), Some(expected));
    assert_eq!(band(&dots, 1, 1), Some(vec![0x1d, 0x76, 0x30, 0, 2, 0, 1, 0, 0, 0]));
    assert_eq!(band(&dots, 2, 1), None);
    assert_eq!(feed_and_cut(24), [0x1d, 0x56, 66, 24]);
    assert_eq!(Ask::Paper.bytes(), [0x10, 4, 4]);
    assert_eq!(CLEAR_BUFFERS.len(), 10);
}

#[test]
fn bands_are_never_higher_than_256_rows_and_leave_no_row_out() {
    let picture = Raster {
        width: 576,
        height: 700,
        ink: vec![255; 576 * 700],
    };
    let dots = Dots::of(&picture, 576, Shade::Threshold);
    let heights = [(0, 256), (256, 256), (512, 188)];
    for (first, rows) in heights {
        let bytes = band(&dots, first, 1000).unwrap_or_default();
        assert_eq!(
            bytes.get(4..8),
            Some([72, 0, (rows % 256) as u8, (rows / 256) as u8].as_slice())
        );
        assert_eq!(bytes.len(), 8 + 72 * rows);
    }
}

#[test]
fn a_wide_picture_loses_both_edges_and_a_narrow_one_stands_in_the_middle() {
    let mut wide = vec![0; 32];
    wide[8] = 255;
    wide[23] = 255;
    let dots = Dots::of(&raster(32, &[&wide]), 16, Shade::Threshold);
    assert_eq!(band(&dots, 0, 1).map(|b| b[8..].to_vec()), Some(vec![0x80, 0x01]));
    let dots = Dots::of(&raster(2, &[&[255, 255]]), 16, Shade::Threshold);
    assert_eq!(band(&dots, 0, 1).map(|b| b[8..].to_vec()), Some(vec![0x01, 0x80]));
}

#[test]
fn half_ink_is_a_dot_and_greys_are_spread() {
    let picture = raster(8, &[&[127, 128, 0, 255, 100, 200, 0, 0]]);
    let dots = Dots::of(&picture, 8, Shade::Threshold);
    assert_eq!(dots.to_raster().ink, [0, 255, 0, 255, 0, 255, 0, 0]);
    for grey in [32u8, 64, 128, 192] {
        let picture = Raster {
            width: 64,
            height: 64,
            ink: vec![grey; 64 * 64],
        };
        let inked = Dots::of(&picture, 64, Shade::Diffused).to_raster();
        let share = inked.ink.iter().filter(|ink| **ink == 255).count() * 255 / (64 * 64);
        assert!(share.abs_diff(usize::from(grey)) < 8, "{grey} became {share}");
    }
}

#[test]
fn a_raster_that_is_too_short_is_paper_where_it_ends() {
    let picture = Raster {
        width: 8,
        height: 2,
        ink: vec![255; 8],
    };
    let printed = Dots::of(&picture, 8, Shade::Threshold).to_raster();
    assert_eq!(printed.ink, [[255; 8], [0; 8]].concat());
    assert_eq!(band(&Dots::of(&Raster::default(), 576, Shade::Threshold), 0, 64), None);
    assert_eq!(band(&Dots::of(&picture, 0, Shade::Threshold), 0, 64), None);
}

#[test]
fn no_picture_holds_a_real_time_command() {
    for second in [0x04u8, 0x05, 0x14] {
        let bits = [0x10u8, second, 0x10];
        let rows: Vec<u8> = [bits, [second; 3]]
            .concat()
            .iter()
            .flat_map(|byte| (0..8).map(move |bit| if byte & (0x80 >> bit) != 0 { 255 } else { 0 }))
            .collect();
        let picture = Raster {
            width: 24,
            height: 2,
            ink: rows,
        };
        let dots = Dots::of(&picture, 24, Shade::Threshold);
        let bytes = band(&dots, 0, 2).unwrap_or_default();
        assert!(
            !bytes
                .windows(2)
                .any(|pair| pair[0] == 0x10 && [4, 5, 0x14].contains(&pair[1]))
        );
        let printed = dots.to_raster();
        let changed = printed
            .ink
            .iter()
            .zip(&picture.ink)
            .filter(|(new, old)| new != old)
            .count();
        // One dot at each of the two places, the second over the end of a row.
        assert_eq!(changed, 2);
    }
}

#[test]
fn answers_are_told_apart_from_automatic_status_and_flow_control() {
    let mut reader = asking();
    reader.asked_queued();
    let bytes = [0x12, 0x13, 0x14, 0x11, 0x00, 0x0f, 0x00, 0x16, 0x12, 0x12, 0x0c];
    assert_eq!(
        read(&mut reader, &bytes),
        [
            Reply::Answer(Ask::Printer, 0x12),
            Reply::Pause,
            Reply::Resume,
            Reply::Automatic([0x14, 0x00, 0x0f, 0x00]),
            Reply::Answer(Ask::OfflineCause, 0x16),
            Reply::Answer(Ask::ErrorCause, 0x12),
            Reply::Answer(Ask::Paper, 0x12),
            Reply::Queued(0x0c),
        ]
    );
    assert_eq!(read(&mut reader, &[0x12, 0x0c, 0xff, 0x80]), [Reply::Noise; 4]);
}

#[test]
fn a_broken_automatic_status_takes_no_answer_with_it() {
    let mut reader = asking();
    assert_eq!(
        read(&mut reader, &[0x10, 0x00, 0x12]),
        [Reply::Answer(Ask::Printer, 0x12)]
    );
    assert_eq!(
        read(&mut reader, &[0x10, 0x00, 0x10, 0x00, 0x00, 0x00]),
        [Reply::Noise, Reply::Automatic([0x10, 0, 0, 0])]
    );
    reader.forget();
    assert_eq!(read(&mut reader, &[0x12]), [Reply::Noise]);
}

#[test]
fn every_cause_of_the_manual_has_its_status() {
    let ready = [0x12; 4];
    let cases = [
        (ready, PrinterStatus::Ready),
        ([0x1a, 0x12, 0x12, 0x12], PrinterStatus::Offline),
        ([0x1a, 0x16, 0x12, 0x12], PrinterStatus::CoverOpen),
        ([0x1a, 0x32, 0x12, 0x12], PrinterStatus::PaperOut),
        ([0x1a, 0x12, 0x12, 0x7e], PrinterStatus::PaperOut),
        ([0x12, 0x12, 0x12, 0x1e], PrinterStatus::PaperLow),
        ([0x1a, 0x52, 0x1a, 0x12], PrinterStatus::CutterStuck),
        ([0x1a, 0x52, 0x32, 0x12], PrinterStatus::Faulted),
        ([0x1a, 0x52, 0x12, 0x12], PrinterStatus::Faulted),
        ([0x1a, 0x52, 0x52, 0x12], PrinterStatus::Offline),
        ([0x1a, 0x36, 0x12, 0x7e], PrinterStatus::CoverOpen),
    ];
    for (answers, status) in cases {
        assert_eq!(Condition::from_answers(answers).status(), status, "{answers:02x?}");
    }
    let automatic = [
        ([0x10, 0, 0, 0], PrinterStatus::Ready),
        ([0x18, 0, 0x0c, 0], PrinterStatus::PaperOut),
        ([0x10, 0, 0x03, 0], PrinterStatus::PaperLow),
        ([0x38, 0, 0, 0], PrinterStatus::CoverOpen),
        ([0x18, 0x08, 0, 0], PrinterStatus::CutterStuck),
        ([0x18, 0x20, 0, 0], PrinterStatus::Faulted),
    ];
    for (bytes, status) in automatic {
        assert_eq!(Condition::from_automatic(bytes).status(), status, "{bytes:02x?}");
    }
    assert_eq!(Condition::default().paper, PaperState::Enough);
}
