//! Closed lists of words (`domain.md` 3.2). A word outside its list is kept and flagged.

use crate::field::Entry;
use crate::ledger::Ledger;
use crate::part::Leaf;
use crate::rule::Rule;
use crate::text::Code;

macro_rules! codes {
    ($(#[$meta:meta])* $type:ident { $( $(#[$of:meta])* $variant:ident = $word:literal, )+ } $(unknown: $breach:expr)?) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum $type {
            $( $(#[$of])* $variant, )+
            /// A word that is not on the list.
            Other(Code),
        }

        impl $type {
            /// All that are on the list.
            pub const KNOWN: &[Self] = &[$( Self::$variant ),+];

            /// From the word; blanks around it do not count.
            #[must_use]
            pub fn from_word(word: &str) -> Self {
                match word.trim() {
                    $( $word => Self::$variant, )+
                    other => Self::Other(Code::new(other)),
                }
            }

            /// The word as files write it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $word, )+
                    Self::Other(code) => code.as_str(),
                }
            }
        }

        impl Leaf for $type {
            fn from_text(text: &str, _: &mut Ledger) -> Self {
                Self::from_word(text)
            }

            fn text(&self) -> &str {
                self.as_str()
            }

            fn check_leaf(&self, entry: &Entry, ledger: &mut Ledger) {
                if let Self::Other(code) = self {
                    code.check_leaf(entry, ledger);
                    $( ledger.breach($breach); )?
                }
            }

            #[cfg(test)]
            fn invent(chance: &mut crate::tests::Chance, _: &Entry) -> Self {
                Self::KNOWN[chance.below(Self::KNOWN.len())].clone()
            }
        }
    };
}

codes! {
    /// What kind of message it is.
    #[derive(Default)]
    MessageType {
        /// A letter; it needs a MessageBody.
        #[default]
        DigitalPost = "DIGITALPOST",
        /// A text message: header only, the text is the `notification`.
        NemSms = "NEMSMS",
    }
    unknown: Rule::UnknownCode
}

codes! {
    /// What a `senderID` or `recipientID` is. Others than these two are allowed and then have an `idTypeLabel`.
    #[derive(Default)]
    IdType {
        /// A person's number.
        Cpr = "CPR",
        /// A company's or an authority's number.
        #[default]
        Cvr = "CVR",
    }
}

codes! {
    /// What an action asks for.
    #[derive(Default)]
    ActionCode {
        /// An appointment, for the calendar.
        Aftale = "AFTALE",
        /// Something to confirm.
        Bekraeft = "BEKRAEFT",
        /// Something to pay.
        Betaling = "BETALING",
        /// Something to prepare.
        Forberedelse = "FORBEREDELSE",
        /// Something to read.
        #[default]
        Information = "INFORMATION",
        /// A self-service.
        Selvbetjening = "SELVBETJENING",
        /// Something to sign up for.
        Tilmelding = "TILMELDING",
        /// Something to sign.
        Underskriv = "UNDERSKRIV",
    }
    unknown: Rule::UnknownCode
}

impl ActionCode {
    /// The text of the button in Danish (`domain.md` 3.4); none for a code that is not on the list.
    #[must_use]
    pub const fn button(&self) -> Option<&'static str> {
        Some(match self {
            Self::Aftale => "Føj til kalender",
            Self::Bekraeft => "Bekræft",
            Self::Betaling => "Betal",
            Self::Forberedelse => "Forbered dig",
            Self::Information => "Læs mere",
            Self::Selvbetjening => "Gå til selvbetjening",
            Self::Tilmelding => "Tilmeld",
            Self::Underskriv => "Underskriv",
            Self::Other(_) => return None,
        })
    }
}
