//! What has happened in the practice world, in the past tense. Lessons listen to these and to nothing else.
//!
//! Most facts are named by the pages that bring them about; a few can become true anywhere.

/// Something that happened, with what a lesson may ask about it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fact {
    name: String,
    arguments: Vec<(&'static str, String)>,
}

/// Names that the program itself knows.
pub struct FactName;

impl FactName {
    /// A request was approved; argument `genuine`: yes or no.
    pub const APPROVED: &'static str = "mitid.approved";
    /// A request was refused; argument `genuine`: yes or no.
    pub const REJECTED: &'static str = "mitid.rejected";
    /// The two decisions on a request.
    pub const DECISIONS: [&'static str; 2] = [Self::APPROVED, Self::REJECTED];
    /// An answer of the coach was chosen; argument `answer`.
    pub const ANSWERED: &'static str = "coach.answered";
    /// The learner says that they heard it, read it, saw the film, or talked about it.
    pub const DONE: &'static str = "coach.done";
    /// Sandbox time went by.
    pub const PASSED: &'static str = "time.passed";
    /// A field cleared what must not stand in it; argument `why`.
    pub const REFUSED: &'static str = "field.refused";
}

/// Facts that need no page.
pub const FIXED_FACTS: [&str; 4] = [FactName::ANSWERED, FactName::DONE, FactName::PASSED, FactName::REFUSED];

impl Fact {
    /// A fact without arguments.
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            arguments: Vec::new(),
        }
    }

    /// The same with an argument.
    #[must_use]
    pub fn with(mut self, key: &'static str, value: &str) -> Self {
        self.arguments.push((key, value.to_owned()));
        self
    }

    /// An answer of the coach layer was chosen.
    pub fn answered(id: &str) -> Self {
        Self::new(FactName::ANSWERED).with("answer", id)
    }

    /// Name in lesson and page files.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// A decision on a request: whether it was the learner's own.
    pub fn genuine(&self) -> Option<bool> {
        FactName::DECISIONS
            .contains(&self.name())
            .then(|| self.argument("genuine") == Some("yes"))
    }

    /// The decision on a request was the right one.
    pub fn is_right_decision(&self) -> bool {
        self.genuine() == Some(self.name == FactName::APPROVED)
    }

    /// The value of an argument; `None` where the fact has no such argument.
    pub fn argument(&self, key: &str) -> Option<&str> {
        self.arguments
            .iter()
            .find(|(name, _)| *name == key)
            .map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn approving_is_right_only_for_ones_own_request() {
        for (name, genuine, right) in [
            (FactName::APPROVED, "yes", true),
            (FactName::APPROVED, "no", false),
            (FactName::REJECTED, "no", true),
            (FactName::REJECTED, "yes", false),
            (FactName::DONE, "yes", false),
        ] {
            assert_eq!(
                Fact::new(name).with("genuine", genuine).is_right_decision(),
                right,
                "{name} {genuine}"
            );
        }
    }
}
