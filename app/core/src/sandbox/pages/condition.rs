//! When a part is shown or an outcome counts: a flag, a page that is on, or that it is not, what the open letter is.

use serde::Deserialize;

use crate::sandbox::post::LetterIs;
use crate::views::DeviceKind;

/// One condition, written `flag`, `computer:page`, `phone:page`, `letter:reply` or `folder:Arkiv`, with `!` before it for the opposite.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(from = "String")]
pub struct Condition {
    /// What must hold.
    pub what: What,
    /// Whether it must not.
    pub not: bool,
}

/// What a condition looks at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// A flag is set.
    Flag(String),
    /// A page is on.
    On(DeviceKind, String),
    /// The open letter is so.
    Letter(LetterIs),
    /// A folder of the mailbox is shown.
    Folder(String),
}

impl From<String> for Condition {
    fn from(text: String) -> Self {
        let (not, text) = text
            .strip_prefix('!')
            .map_or((false, text.as_str()), |rest| (true, rest));
        let what = match text.split_once(':') {
            Some(("computer", page)) => What::On(DeviceKind::Computer, page.to_owned()),
            Some(("phone", page)) => What::On(DeviceKind::Phone, page.to_owned()),
            Some(("folder", folder)) => What::Folder(folder.to_owned()),
            Some(("letter", word)) => LetterIs::named(word).map_or_else(|| What::Flag(text.to_owned()), What::Letter),
            _ => What::Flag(text.to_owned()),
        };
        Self { what, not }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_reads_as_it_is_written() {
        let read = |text: &str| Condition::from(text.to_owned());
        assert_eq!(
            read("!packed"),
            Condition {
                what: What::Flag("packed".into()),
                not: true
            }
        );
        assert_eq!(
            read("phone:pin"),
            Condition {
                what: What::On(DeviceKind::Phone, "pin".into()),
                not: false
            }
        );
    }
}
