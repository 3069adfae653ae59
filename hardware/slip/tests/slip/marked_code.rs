//! A code between its practice marks: whole, with its light edge, whatever its size. That it can be read is tested where
//! readers are known, in `hardware/devices/tests/marked_code.rs`.

use std::ops::Range;

use egne_contracts::Raster;
use egne_slip::to_marked_code;

use crate::samples::{FONTS, MARK};

const MODULE: usize = 8;

fn modules(side: usize) -> Vec<Vec<bool>> {
    (0..side)
        .map(|y| (0..side).map(|x| (x + y * 3) % 5 < 2).collect())
        .collect()
}

fn inked(picture: &Raster, rows: Range<usize>) -> usize {
    let ink = &picture.ink[rows.start * picture.width..rows.end * picture.width];
    ink.iter().filter(|ink| **ink > 128).count()
}

#[test]
fn the_mark_stands_above_and_under_the_code() {
    for side in [29, 60, 185] {
        let picture = to_marked_code(&modules(side), MODULE, MARK, FONTS).unwrap();
        let bars = picture.height - side * MODULE;
        for rows in [0..bars / 2, picture.height - bars / 2..picture.height] {
            let black = inked(&picture, rows);
            assert!(
                black > picture.width * 20,
                "a black bar as wide as the picture: {black}"
            );
        }
    }
}

#[test]
fn every_module_stands_where_it_belongs() {
    for side in [29, 60, 185] {
        let modules = modules(side);
        let picture = to_marked_code(&modules, MODULE, MARK, FONTS).unwrap();
        assert_eq!(picture.ink.len(), picture.width * picture.height);
        let (left, top) = (
            (picture.width - side * MODULE) / 2,
            (picture.height - side * MODULE) / 2,
        );
        for y in 0..side * MODULE {
            for x in 0..side * MODULE {
                let ink = picture.ink[(top + y) * picture.width + left + x];
                assert_eq!(ink > 128, modules[y / MODULE][x / MODULE], "{side}: {x}, {y}");
            }
        }
    }
}
