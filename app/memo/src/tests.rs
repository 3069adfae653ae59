//! Messages that are invented at random, valid by the rules: written, read back, checked; and broken on purpose.

mod chance;
mod mend;
mod properties;

pub(crate) use chance::Chance;
