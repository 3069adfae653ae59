//! A picture turned about its middle.

use crate::Luma;
use crate::reading::Place;

/// The picture turned by `degrees`, in a frame of the same size around it, and the way back for places in it.
///
/// Where the turned picture does not reach, the nearest edge is repeated.
pub(crate) fn turned(luma: &Luma, degrees: f32) -> (Luma, impl Fn(Place) -> Place + use<>) {
    let (sin, cos) = degrees.to_radians().sin_cos();
    let (old_w, old_h) = (luma.width() as f32, luma.height() as f32);
    let width = (old_w * cos.abs() + old_h * sin.abs()).round();
    let height = (old_w * sin.abs() + old_h * cos.abs()).round();
    let back = move |place: Place| {
        let (x, y) = (place.x - width / 2.0, place.y - height / 2.0);
        Place {
            x: x * cos + y * sin + old_w / 2.0,
            y: y * cos - x * sin + old_h / 2.0,
        }
    };
    let other = Luma::from_fn(width as usize, height as usize, |x, y| {
        let from = back(Place {
            x: x as f32 + 0.5,
            y: y as f32 + 0.5,
        });
        luma.at(from.x, from.y) as u8
    });
    (other, back)
}
