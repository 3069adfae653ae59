//! What a terminal is called, as `kiosk.toml` has it.

use serde::Deserialize;

/// Characters of a name, at most: it stands on one line of the staff screen.
const LONGEST: usize = 60;

/// The table `[place]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceTable {
    /// Serial number of the terminal.
    #[serde(default)]
    pub serial: String,
    /// Name of the place.
    #[serde(default)]
    pub name: String,
}

impl PlaceTable {
    /// # Errors
    /// What to write instead.
    pub(super) fn check(&self) -> Result<(), &'static str> {
        let fits = |name: &str| name.chars().count() <= LONGEST && !name.chars().any(char::is_control);
        if !fits(&self.serial) || !fits(&self.name) {
            return Err("place: write names of at most 60 characters on one line");
        }
        Ok(())
    }
}
