//! What there is to practise with: lessons and people, read once and shared.

use std::collections::BTreeMap;
use std::sync::Arc;

use egne_words::{Language, Languages};

use crate::domain::{Contact, Persona};
use crate::lessons::Lesson;

/// A lesson that can be started, with its person.
#[derive(Clone, Debug)]
pub struct LessonEntry {
    /// The lesson.
    pub lesson: Arc<Lesson>,
    /// The invented person it is practised as.
    pub persona: Arc<Persona>,
}

/// Lessons, people and languages.
#[derive(Clone, Debug)]
pub struct Library {
    languages: Arc<Languages>,
    lessons: Vec<LessonEntry>,
    contacts: Vec<Contact>,
    today: String,
}

impl Library {
    /// A library; lessons whose person is missing are left out (the reader reports them). `today` is an ISO date.
    pub fn new(languages: Languages, lessons: Vec<Lesson>, personas: Vec<Persona>, today: &str) -> Self {
        let personas: BTreeMap<String, Arc<Persona>> =
            personas.into_iter().map(|p| (p.id.clone(), Arc::new(p))).collect();
        let lessons = lessons
            .into_iter()
            .filter_map(|lesson| {
                Some(LessonEntry {
                    persona: Arc::clone(personas.get(&lesson.persona)?),
                    lesson: Arc::new(lesson),
                })
            })
            .collect();
        Self {
            languages: Arc::new(languages),
            lessons: in_catalogue_order(lessons),
            contacts: Vec::new(),
            today: today.to_owned(),
        }
    }

    /// The same with the numbers to call.
    #[must_use]
    pub fn with_contacts(mut self, contacts: Vec<Contact>) -> Self {
        self.contacts = contacts;
        self
    }

    /// The same with these languages offered first, by their tags, in this order.
    #[must_use]
    pub fn offering_first(mut self, tags: &[String]) -> Self {
        if !tags.is_empty() {
            self.languages = Arc::new(Languages::clone(&self.languages).offering_first(tags));
        }
        self
    }

    /// Whom to call for real after a lesson.
    pub fn contacts(&self, lesson: &Lesson) -> Vec<&Contact> {
        let named = |id: &String| self.contacts.iter().find(|contact| contact.id == *id);
        lesson.contacts.iter().filter_map(named).collect()
    }

    /// The languages.
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// The language with this tag, Danish where there is none.
    pub fn language(&self, tag: &str) -> &Language {
        self.languages.negotiate(tag)
    }

    /// The lessons, in catalogue order.
    pub fn lessons(&self) -> &[LessonEntry] {
        &self.lessons
    }

    /// The letters of the courses, in catalogue order.
    pub fn courses(&self) -> Vec<String> {
        let mut courses: Vec<String> = self.lessons.iter().map(|entry| entry.lesson.course()).collect();
        courses.dedup();
        courses
    }

    /// The lesson with this id.
    pub fn lesson(&self, id: &str) -> Option<&LessonEntry> {
        self.lessons.iter().find(|entry| entry.lesson.id == id)
    }

    /// The lesson that its author offers after this one.
    pub fn next(&self, id: &str) -> Option<&LessonEntry> {
        self.lesson(&self.lesson(id)?.lesson.follow)
    }

    /// Whether a lesson's facts must be looked at again; ISO dates compare as text.
    pub fn is_expired(&self, lesson: &Lesson) -> bool {
        lesson.service.expires.as_str() < self.today.as_str()
    }
}

/// By course, then by number: b2 before b10.
fn in_catalogue_order(mut lessons: Vec<LessonEntry>) -> Vec<LessonEntry> {
    lessons.sort_by_key(|entry| {
        let course = entry.lesson.course();
        let number = entry.lesson.id.trim_start_matches(course.as_str()).parse::<u32>();
        (course, number.unwrap_or(u32::MAX), entry.lesson.id.clone())
    });
    lessons
}
