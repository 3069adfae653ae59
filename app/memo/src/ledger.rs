//! The place in the message that is being read or checked, and what was found wrong so far.

use crate::limits::WARNINGS;
use crate::rule::{Rule, RuleBreach};
use crate::version::Version;

/// One element of the path, with its number where there may be several.
type Step = (&'static str, Option<usize>);

/// Knows where we are; collects breaches.
#[derive(Debug)]
pub(crate) struct Ledger {
    pub(crate) version: Version,
    steps: Vec<Step>,
    breaches: Vec<RuleBreach>,
}

impl Ledger {
    pub(crate) fn new(version: Version) -> Self {
        Self {
            version,
            steps: vec![("Message", None)],
            breaches: Vec::new(),
        }
    }

    /// Does something one element deeper.
    pub(crate) fn within<T>(
        &mut self,
        name: &'static str,
        number: Option<usize>,
        go: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.steps.push((name, number));
        let result = go(self);
        self.steps.pop();
        result
    }

    /// Where we are.
    pub(crate) fn path(&self) -> String {
        let steps = self.steps.iter().map(|(name, number)| match number {
            Some(number) => format!("{name}[{number}]"),
            None => (*name).to_owned(),
        });
        steps.collect::<Vec<_>>().join("/")
    }

    /// A child of where we are.
    pub(crate) fn path_of(&self, child: &str) -> String {
        format!("{}/{child}", self.path())
    }

    /// Something is wrong here.
    pub(crate) fn breach(&mut self, rule: Rule) {
        self.note(Self::path, rule);
    }

    /// Something is wrong with a child of where we are.
    pub(crate) fn breach_of(&mut self, child: &str, rule: Rule) {
        self.note(|ledger| ledger.path_of(child), rule);
    }

    fn note(&mut self, path: impl FnOnce(&Self) -> String, rule: Rule) {
        let rule = match self.breaches.len() {
            WARNINGS => Rule::More,
            n if n > WARNINGS => return,
            _ => rule,
        };
        let path = path(self);
        self.breaches.push(RuleBreach { path, rule });
    }

    pub(crate) fn into_breaches(self) -> Vec<RuleBreach> {
        self.breaches
    }
}
