//! How much guidance a lesson gives: level 0 shows everything, then the last steps first lose it (lessons.md R3).

/// Fade level of a lesson within a session, and the failures since it changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fade {
    level: u8,
    failures: u8,
}

impl Fade {
    /// Highest level: alone.
    pub const ALONE: u8 = 3;

    /// A given level.
    pub fn at(level: u8) -> Self {
        Self {
            level: level.min(Self::ALONE),
            failures: 0,
        }
    }

    /// 0 to 3.
    pub fn level(self) -> u8 {
        self.level
    }

    /// After a run: a clean one goes one up, two others in a row go one down.
    #[must_use]
    pub fn after(self, clean: bool) -> Self {
        match (clean, self.failures) {
            (true, _) => Self::at(self.level + 1),
            (false, 0) => Self { failures: 1, ..self },
            (false, _) => Self::at(self.level.saturating_sub(1)),
        }
    }

    /// Whether step `index` of `count` shows the place and says every word: the last third goes first.
    pub fn guides(self, index: usize, count: usize) -> bool {
        let hidden = count * usize::from(self.level) / usize::from(Self::ALONE);
        index + hidden < count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clean_run_goes_up_and_two_others_go_down() {
        let mut fade = Fade::default();
        for level in [1, 2, 3, 3] {
            fade = fade.after(true);
            assert_eq!(fade.level(), level);
        }
        fade = fade.after(false);
        assert_eq!(fade.level(), 3);
        fade = fade.after(false);
        assert_eq!(fade.level(), 2);
        assert_eq!(fade.after(false).after(true).after(false).level(), 3);
    }

    #[test]
    fn guidance_leaves_from_the_end() {
        let guided = |level| (0..12).filter(|i| Fade::at(level).guides(*i, 12)).collect::<Vec<_>>();
        assert_eq!(guided(0).len(), 12);
        assert_eq!(guided(1), (0..8).collect::<Vec<_>>());
        assert_eq!(guided(2), (0..4).collect::<Vec<_>>());
        assert!(guided(3).is_empty());
    }
}
