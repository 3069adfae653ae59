//! The screen of a terminal, as `kiosk.toml` has it.

use egne_core::views::Size;
use serde::Deserialize;

/// The table `[screen]`. Means nothing to a program in a window.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScreenTable {
    /// Output that the screen is plugged into, for example `HDMI-A-1`; else the first that has one.
    pub output: Option<String>,
    /// Size of the screen in pixels, before it is turned; else the one the screen likes best.
    #[serde(default, deserialize_with = "mode")]
    pub mode: Option<Size>,
    /// How far the picture is turned clockwise: 0, 90, 180 or 270 degrees.
    #[serde(default)]
    pub rotation: u16,
    touch_matrix: Option<[f32; 6]>,
}

impl ScreenTable {
    /// How the touch panel is turned: as configured, else with the picture. None where it stays as it is.
    pub fn touch(&self) -> Option<[f32; 6]> {
        // Turn back what the picture was turned forth: the matrices of libinput for 270, 180 and 90 degrees.
        self.touch_matrix.or(match self.rotation {
            90 => Some([0.0, 1.0, 0.0, -1.0, 0.0, 1.0]),
            180 => Some([-1.0, 0.0, 1.0, 0.0, -1.0, 1.0]),
            270 => Some([0.0, -1.0, 1.0, 1.0, 0.0, 0.0]),
            _ => None,
        })
    }

    /// # Errors
    /// What to write instead.
    pub(super) fn check(&self) -> Result<(), &'static str> {
        if ![0, 90, 180, 270].contains(&self.rotation) {
            return Err("screen.rotation: write 0, 90, 180 or 270");
        }
        let turns_back = |m: &[f32; 6]| m.iter().all(|n| n.is_finite()) && (m[0] * m[4] - m[1] * m[3]).abs() > 1e-3;
        if self.touch_matrix.is_some_and(|matrix| !turns_back(&matrix)) {
            return Err("screen.touch_matrix: write six numbers that a touch can be turned with");
        }
        Ok(())
    }
}

fn mode<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Size>, D::Error> {
    let text = String::deserialize(from)?;
    let size = crate::cli::size(&text).map_err(serde::de::Error::custom)?;
    Ok(Some(size))
}
