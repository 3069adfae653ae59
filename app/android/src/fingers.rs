//! Many fingers become the one pointer that the program has.
//!
//! Slint 1.18 has one pointer, and its own way with a second finger would let go of the first where it stands: a button
//! under a thumb that rests on the glass would be pressed, and a figure of a keypad twice. Here the newest finger acts,
//! and the one before it has done nothing. So a hand that holds the tablet at its edge is in nobody's way.

/// What a finger does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TouchPhase {
    /// It came down.
    Down,
    /// It moves.
    Moved,
    /// It went up.
    Up,
    /// The system took it for itself, or it was the palm of a hand.
    Cancelled,
}

/// One finger at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Touch {
    /// Tells fingers apart that are down together.
    pub finger: i32,
    /// What it does.
    pub phase: TouchPhase,
    /// Pixels from the left edge of the window.
    pub x: f32,
    /// Pixels from the top edge of the window.
    pub y: f32,
}

/// What the pointer does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Stroke {
    Press(f32, f32),
    Move(f32, f32),
    Lift(f32, f32),
    /// It is nowhere. What was pressed is let go without having been done.
    Leave,
}

/// Which finger acts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fingers {
    acting: Option<i32>,
}

impl Fingers {
    /// What follows from a touch; at most two strokes.
    pub(crate) fn take(&mut self, touch: Touch) -> [Option<Stroke>; 2] {
        let Touch { finger, phase, x, y } = touch;
        let acts = self.acting == Some(finger);
        match phase {
            TouchPhase::Down => {
                let before = self.acting.replace(finger).map(|_| Stroke::Leave);
                [before, Some(Stroke::Press(x, y))]
            }
            TouchPhase::Moved if acts => [Some(Stroke::Move(x, y)), None],
            TouchPhase::Up if acts => {
                self.acting = None;
                // Nothing stays marked as under a pointer.
                [Some(Stroke::Lift(x, y)), Some(Stroke::Leave)]
            }
            TouchPhase::Cancelled if acts => [self.let_go(), None],
            TouchPhase::Moved | TouchPhase::Up | TouchPhase::Cancelled => [None, None],
        }
    }

    /// The glass is no longer ours, or lies under the fingers in another way.
    pub(crate) fn let_go(&mut self) -> Option<Stroke> {
        self.acting.take().map(|_| Stroke::Leave)
    }
}

#[cfg(test)]
mod tests {
    use super::TouchPhase::{Cancelled, Down, Moved, Up};
    use super::*;

    fn strokes(touches: &[(i32, TouchPhase, f32)]) -> Vec<Stroke> {
        let mut fingers = Fingers::default();
        let touches = touches.iter().map(|&(finger, phase, x)| Touch {
            finger,
            phase,
            x,
            y: 0.0,
        });
        touches.flat_map(|touch| fingers.take(touch)).flatten().collect()
    }

    #[test]
    fn one_finger_is_the_pointer() {
        use Stroke::{Leave, Lift, Move, Press};
        let tap = [(0, Down, 1.0), (0, Moved, 2.0), (0, Up, 3.0)];
        assert_eq!(strokes(&tap), [Press(1.0, 0.0), Move(2.0, 0.0), Lift(3.0, 0.0), Leave]);
    }

    #[test]
    fn a_thumb_that_rests_on_the_glass_is_in_nobodys_way() {
        use Stroke::{Leave, Lift, Press};
        let thumb_and_tap = [
            (0, Down, 1.0),
            (1, Down, 2.0),
            (0, Moved, 1.5),
            (1, Up, 2.0),
            (0, Up, 1.0),
        ];
        assert_eq!(
            strokes(&thumb_and_tap),
            [Press(1.0, 0.0), Leave, Press(2.0, 0.0), Lift(2.0, 0.0), Leave],
            "the thumb has pressed nothing, neither when the other finger came nor when it went"
        );
    }

    #[test]
    fn a_touch_that_the_system_takes_does_nothing() {
        use Stroke::{Leave, Press};
        assert_eq!(
            strokes(&[(0, Down, 1.0), (0, Cancelled, 1.0)]),
            [Press(1.0, 0.0), Leave]
        );
        assert_eq!(strokes(&[(7, Up, 1.0), (7, Moved, 1.0), (7, Cancelled, 1.0)]), []);
    }
}
