//! A field of an element: one that must be there, one that may be there, or several; with the row of the table that
//! describes it.

use crate::error::ReadError;
use crate::ledger::Ledger;
use crate::namespace::Namespace;
use crate::part::Part;
use crate::rule::Rule;
use crate::tree::Node;
use crate::version::Version;
use crate::write::Writer;

/// One row of `domain.md` 3.3: name and rules of a field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    pub(crate) space: Namespace,
    pub(crate) name: &'static str,
    pub(crate) most_characters: usize,
    since: Version,
    needed: Option<(Version, Version)>,
    at_least: usize,
    at_most: usize,
}

impl Entry {
    pub(crate) const fn new(space: Namespace, name: &'static str) -> Self {
        Self {
            space,
            name,
            most_characters: 256,
            since: Version::V1_0,
            needed: None,
            at_least: 0,
            at_most: usize::MAX,
        }
    }

    /// Characters it may have, where it is not the usual 256.
    pub(crate) const fn most(mut self, characters: usize) -> Self {
        self.most_characters = characters;
        self
    }

    /// The version that brought it.
    pub(crate) const fn since(mut self, version: Version) -> Self {
        self.since = version;
        self
    }

    /// Optional in general, required from one version to another.
    pub(crate) const fn needed(mut self, from: Version, to: Version) -> Self {
        self.needed = Some((from, to));
        self
    }

    /// At least one of several.
    pub(crate) const fn one_or_more(mut self) -> Self {
        self.at_least = 1;
        self
    }

    /// At most so many.
    pub(crate) const fn up_to(mut self, most: usize) -> Self {
        self.at_most = most;
        self
    }

    pub(crate) fn is(&self, node: &Node<'_>) -> bool {
        node.space == self.space && node.name == self.name
    }

    fn is_needed_in(&self, version: Version) -> bool {
        self.needed.is_some_and(|(from, to)| from <= version && version <= to)
    }
}

/// What a field does, whatever its cardinality.
pub(crate) trait Field: Sized {
    /// What has been read of it so far.
    type Gathered: Default;
    fn take(gathered: &mut Self::Gathered, node: Node<'_>, entry: &Entry, ledger: &mut Ledger)
    -> Result<(), ReadError>;
    fn settle(gathered: Self::Gathered, entry: &Entry, ledger: &Ledger) -> Result<Self, ReadError>;
    fn write(&self, entry: &Entry, out: &mut Writer);
    fn check(&self, entry: &Entry, ledger: &mut Ledger);
    #[cfg(test)]
    fn invent(chance: &mut crate::tests::Chance, entry: &Entry) -> Self;
}

fn first<T: Part>(
    gathered: &mut Option<T>,
    node: Node<'_>,
    entry: &Entry,
    ledger: &mut Ledger,
) -> Result<(), ReadError> {
    ledger.within(entry.name, None, |ledger| {
        if gathered.is_some() {
            ledger.breach(Rule::Twice);
        } else {
            *gathered = Some(T::read(node, ledger)?);
        }
        Ok(())
    })
}

fn missing(entry: &Entry, ledger: &Ledger) -> ReadError {
    ReadError::Missing {
        path: ledger.path_of(entry.name),
    }
}

impl<T: Part> Field for T {
    type Gathered = Option<T>;

    fn take(gathered: &mut Option<T>, node: Node<'_>, entry: &Entry, ledger: &mut Ledger) -> Result<(), ReadError> {
        first(gathered, node, entry, ledger)
    }

    fn settle(gathered: Option<T>, entry: &Entry, ledger: &Ledger) -> Result<Self, ReadError> {
        gathered.ok_or_else(|| missing(entry, ledger))
    }

    fn write(&self, entry: &Entry, out: &mut Writer) {
        Part::write(self, entry, out);
    }

    fn check(&self, entry: &Entry, ledger: &mut Ledger) {
        ledger.within(entry.name, None, |ledger| Part::check(self, entry, ledger));
    }

    #[cfg(test)]
    fn invent(chance: &mut crate::tests::Chance, entry: &Entry) -> Self {
        Part::invent(chance, entry)
    }
}

impl<T: Part> Field for Option<T> {
    type Gathered = Option<T>;

    fn take(gathered: &mut Option<T>, node: Node<'_>, entry: &Entry, ledger: &mut Ledger) -> Result<(), ReadError> {
        first(gathered, node, entry, ledger)
    }

    fn settle(gathered: Option<T>, _: &Entry, _: &Ledger) -> Result<Self, ReadError> {
        Ok(gathered)
    }

    fn write(&self, entry: &Entry, out: &mut Writer) {
        if let Some(part) = self {
            part.write(entry, out);
        }
    }

    fn check(&self, entry: &Entry, ledger: &mut Ledger) {
        match self {
            Some(part) => ledger.within(entry.name, None, |ledger| {
                if ledger.version < entry.since {
                    ledger.breach(Rule::OnlyFrom(entry.since));
                }
                part.check(entry, ledger);
            }),
            None if entry.is_needed_in(ledger.version) => ledger.breach_of(entry.name, Rule::Missing),
            None => {}
        }
    }

    #[cfg(test)]
    fn invent(chance: &mut crate::tests::Chance, entry: &Entry) -> Self {
        let wanted = chance.below(2) == 1 && chance.version >= entry.since;
        (wanted || entry.is_needed_in(chance.version)).then(|| T::invent(chance, entry))
    }
}

impl<T: Part> Field for Vec<T> {
    type Gathered = Vec<T>;

    fn take(gathered: &mut Vec<T>, node: Node<'_>, entry: &Entry, ledger: &mut Ledger) -> Result<(), ReadError> {
        let number = gathered.len() + 1;
        let part = ledger.within(entry.name, Some(number), |ledger| T::read(node, ledger))?;
        gathered.push(part);
        Ok(())
    }

    fn settle(gathered: Vec<T>, entry: &Entry, ledger: &Ledger) -> Result<Self, ReadError> {
        if gathered.len() < entry.at_least {
            return Err(missing(entry, ledger));
        }
        Ok(gathered)
    }

    fn write(&self, entry: &Entry, out: &mut Writer) {
        for part in self {
            part.write(entry, out);
        }
    }

    fn check(&self, entry: &Entry, ledger: &mut Ledger) {
        if self.len() < entry.at_least {
            ledger.breach_of(entry.name, Rule::NoneOfMany);
        }
        if self.len() > entry.at_most {
            ledger.breach_of(entry.name, Rule::TooMany { most: entry.at_most });
        }
        for (at, part) in self.iter().enumerate() {
            ledger.within(entry.name, Some(at + 1), |ledger| part.check(entry, ledger));
        }
    }

    #[cfg(test)]
    fn invent(chance: &mut crate::tests::Chance, entry: &Entry) -> Self {
        let most = entry.at_most.min(3);
        let count = (chance.below(most + 1)).max(entry.at_least);
        (0..count).map(|_| T::invent(chance, entry)).collect()
    }
}
