//! The practice world of one run: an invented person, a scenario, and where things stand.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::mitid::{self, MitId};
use super::{Act, Fact, Request, Scenario};
use crate::domain::Persona;

/// Where things stand in one run. Cheap to clone; equal worlds behave alike.
#[derive(Clone, Debug)]
pub struct World {
    persona: Arc<Persona>,
    scenario: Arc<Scenario>,
    pub(super) mitid: MitId,
}

impl World {
    /// The world at the beginning of a run.
    pub fn new(persona: Arc<Persona>, scenario: Arc<Scenario>) -> Self {
        let mitid = MitId::new(scenario.scene);
        Self {
            persona,
            scenario,
            mitid,
        }
    }

    /// Carries out one act; what cannot be done here changes nothing and emits nothing.
    pub fn step(&mut self, act: &Act) -> Vec<Fact> {
        mitid::step(&mut self.mitid, &self.persona, &self.scenario, act)
    }

    /// The next request arrives, by a lesson step.
    pub fn next_request(&mut self) {
        mitid::next_request(&mut self.mitid, &self.scenario);
    }

    /// Acts worth trying for a search: everything on the pages, and the texts that lessons know of.
    pub fn acts(&self) -> Vec<Act> {
        mitid::acts(&self.mitid, &self.persona)
    }

    /// The MitID part.
    pub fn mitid(&self) -> &MitId {
        &self.mitid
    }

    /// The request on the phone.
    pub fn request(&self) -> Option<&Request> {
        self.scenario.request.get(self.mitid.request_index())
    }

    /// The invented person.
    pub fn persona(&self) -> &Persona {
        &self.persona
    }

    /// The variant.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }
}

impl PartialEq for World {
    fn eq(&self, other: &Self) -> bool {
        self.mitid == other.mitid && self.persona.id == other.persona.id && self.scenario.id == other.scenario.id
    }
}

impl Eq for World {}

impl Hash for World {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.mitid.hash(state);
    }
}
