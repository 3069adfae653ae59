//! What a simulated camera sees, scene after scene, as frames for a folder that the stand-in looks into.
//!
//! One scene a line: `<milliseconds> code <text>`, `<milliseconds> blur <text>` (a code out of focus),
//! `<milliseconds> hand`, `<milliseconds> empty`. Empty lines and lines that begin with `#` are left out.

use std::time::Duration;

use egne_qr::Luma;

/// Size of the frames in pixels.
const SIZE: (usize, usize) = (1280, 720);
/// Shades of a table, of paper, of ink, and of a hand close to the lens.
const TABLE: u8 = 120;
const PAPER: u8 = 225;
const INK: u8 = 30;
const HAND: u8 = 70;

/// What is before the camera.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CameraScene {
    /// A sheet with a code.
    Code(String),
    /// The same so far out of focus that it cannot be read.
    Blur(String),
    /// A hand over the lens.
    Hand,
    /// A table.
    Empty,
}

/// Scenes and how long each lasts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CameraScript {
    /// In their order.
    pub scenes: Vec<(Duration, CameraScene)>,
}

/// A line of a script that says nothing we know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ScriptError {
    /// Not of the form that is understood.
    #[error("check line {line}: write milliseconds, then code TEXT, blur TEXT, hand or empty")]
    Line {
        /// Its number, from 1.
        line: usize,
    },
    /// The text is longer than a code holds.
    #[error("check line {line}: its text is longer than a code holds")]
    Text {
        /// Its number, from 1.
        line: usize,
    },
}

impl CameraScript {
    /// Reads a script.
    ///
    /// # Errors
    /// At the first line that is not understood.
    pub fn parse(text: &str) -> Result<Self, ScriptError> {
        let lines = text.lines().zip(1..).map(|(text, line)| (text.trim(), line));
        let lines = lines.filter(|(text, _)| !text.is_empty() && !text.starts_with('#'));
        let scenes = lines.map(|(text, line)| scene(text, line)).collect::<Result<_, _>>()?;
        Ok(Self { scenes })
    }
}

impl CameraScene {
    /// The frame of this scene: 1280 x 720, grey.
    #[must_use]
    pub fn frame(&self) -> Luma {
        let (width, height) = SIZE;
        let mut pixels = match self {
            Self::Hand => vec![HAND; width * height],
            _ => vec![TABLE; width * height],
        };
        if let Self::Code(text) | Self::Blur(text) = self {
            lay_down(&mut pixels, text);
        }
        if matches!(self, Self::Blur(_)) {
            for _ in 0..2 {
                pixels = smeared(&pixels);
            }
        }
        Luma::from_fn(width, height, |x, y| pixels[y * width + x])
    }
}

fn scene(text: &str, line: usize) -> Result<(Duration, CameraScene), ScriptError> {
    let wrong = ScriptError::Line { line };
    let (time, rest) = text.split_once(' ').ok_or(wrong)?;
    let time = Duration::from_millis(time.parse().map_err(|_| wrong)?);
    let (word, text) = rest.trim().split_once(' ').unwrap_or((rest.trim(), ""));
    let scene = match (word, text.trim()) {
        ("hand", "") => CameraScene::Hand,
        ("empty", "") => CameraScene::Empty,
        ("code", text) if !text.is_empty() => CameraScene::Code(text.to_owned()),
        ("blur", text) if !text.is_empty() => CameraScene::Blur(text.to_owned()),
        _ => return Err(wrong),
    };
    if let CameraScene::Code(text) | CameraScene::Blur(text) = &scene {
        egne_qr::write(text).map_err(|_| ScriptError::Text { line })?;
    }
    Ok((time, scene))
}

/// A sheet with the code, upright in the middle.
fn lay_down(pixels: &mut [u8], text: &str) {
    let Ok(code) = egne_qr::write(text) else { return };
    let (width, height) = SIZE;
    let rows: Vec<Vec<bool>> = code.rows().collect();
    let module = (height - 40) / rows.len();
    let (left, top) = ((width - rows.len() * module) / 2, (height - rows.len() * module) / 2);
    for (y, line) in pixels.chunks_mut(width).skip(top).take(rows.len() * module).enumerate() {
        for (x, pixel) in line[left..left + rows.len() * module].iter_mut().enumerate() {
            *pixel = if rows[y / module][x / module] { INK } else { PAPER };
        }
    }
}

/// Far out of focus, cheaply: the mean of a wide run along the lines.
fn smeared(pixels: &[u8]) -> Vec<u8> {
    const REACH: usize = 60;
    let mut smeared = Vec::with_capacity(pixels.len());
    for line in pixels.chunks(SIZE.0) {
        let mut sums = vec![0_usize];
        sums.extend(line.iter().scan(0, |sum, &pixel| {
            *sum += usize::from(pixel);
            Some(*sum)
        }));
        smeared.extend((0..line.len()).map(|x| {
            let (from, to) = (x.saturating_sub(REACH), (x + REACH).min(line.len()));
            ((sums[to] - sums[from]) / (to - from)) as u8
        }));
    }
    smeared
}

#[cfg(test)]
mod tests {
    use egne_qr::{Effort, read};

    use super::*;

    #[test]
    fn a_script_says_what_is_seen() {
        let script = CameraScript::parse("# first\n500 code ØVELSE 1\n\n200 blur ØVELSE 1\n9 hand\n9 empty\n");
        let scenes = script.expect("a script").scenes;
        let read = |at: usize| read(&scenes[at].1.frame(), Effort::Frame(0)).map(|reading| reading.text);
        assert_eq!(read(0).as_ref().map(|text| text.as_str()), Some("ØVELSE 1"));
        assert_eq!((read(1), read(2), read(3)), (None, None, None));
    }

    #[test]
    fn a_line_that_is_not_understood_is_named() {
        for text in ["x code y", "10 code", "10 wave", "10 hand up", "10"] {
            assert_eq!(
                CameraScript::parse(&format!("\n{text}")),
                Err(ScriptError::Line { line: 2 })
            );
        }
        let long = format!("1 code {}", "y".repeat(3000));
        assert_eq!(CameraScript::parse(&long), Err(ScriptError::Text { line: 1 }));
    }
}
