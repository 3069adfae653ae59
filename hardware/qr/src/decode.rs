//! Modules to text.

use rxing::common::BitMatrix;
use rxing::qrcode::cpp_port::decoder::Decode;

use crate::guard::guarded;
use crate::text::text_of;

/// Modules of the three finders that must be right, of all, before the rest is believed.
const ENOUGH: f32 = 0.7;

/// The text of modules, dark where true; also where they are mirrored.
///
/// Error correction makes a wrong text very unlikely, but thousands of attempts are made on one picture: modules whose
/// finders are not there are refused first.
pub(crate) fn decoded(modules: &BitMatrix) -> Option<String> {
    if !has_finders(modules) {
        return None;
    }
    text_of(&guarded(|| Decode(modules).ok())??)
}

fn has_finders(modules: &BitMatrix) -> bool {
    let side = modules.width();
    if side < 21 || modules.height() != side {
        return false;
    }
    let corners = [(0, 0), (side - 7, 0), (0, side - 7)];
    let modules_of = corners
        .into_iter()
        .flat_map(|(left, top)| (0..49).map(move |at| (left, top, at % 7, at / 7)));
    let right = modules_of.filter(|&(left, top, x, y): &(u32, u32, u32, u32)| {
        let ring = x.abs_diff(3).max(y.abs_diff(3));
        modules.get(left + x, top + y) == (ring != 2)
    });
    right.count() as f32 >= 3.0 * 49.0 * ENOUGH
}
