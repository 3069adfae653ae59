//! The unit tests of what needs no screen. Built from the same files as the library, but without the screens: as unit
//! tests of the library, all screens would be compiled a second time for them.
#![allow(
    dead_code,
    reason = "each file holds more than its tests; the library says what is not used"
)]

#[path = "../src/models.rs"]
mod models;
#[path = "../src/pictures.rs"]
mod pictures;
#[path = "../src/preview.rs"]
mod preview;
#[path = "../src/qr.rs"]
mod qr;
