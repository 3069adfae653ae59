//! Anything that a person typed or that was read from a document.
//!
//! Invariant: never printed, never serialised in the clear, wiped when dropped.

use std::fmt;

use serde::{Serialize, Serializer};
use zeroize::Zeroize;

/// Wraps a secret or personal value: `Debug` and `Serialize` show nothing of it, and it is wiped on drop.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Sensitive<T: Zeroize>(T);

impl<T: Zeroize> Sensitive<T> {
    /// Takes the value into custody.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// Lends the value for the moment of use; do not store what is lent.
    pub fn expose(&self) -> &T {
        &self.0
    }

    /// Lends the value for a change in place.
    pub fn expose_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: Zeroize> Drop for Sensitive<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<T: Zeroize> fmt::Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sensitive")
    }
}

impl<T: Zeroize> Serialize for Sensitive<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("sensitive")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_the_value_is_printed_or_serialised() {
        let secret = Sensitive::new("amina7".to_owned());
        assert_eq!(format!("{secret:?}"), "Sensitive");
        assert_eq!(
            toml::Value::try_from(&secret).ok(),
            Some(toml::Value::String("sensitive".into()))
        );
        assert_eq!(secret.expose(), "amina7");
    }
}
