//! A document as the command line shows it: JSON for programs, lines for people. `README.md` says what each key means.
//!
//! Deliberately absent from the crate's other parts: plain text of a person. A view is made to be written out at once;
//! it is not wiped, and nothing else may keep one.

use std::fmt;

use serde::Serialize;

use crate::document::{Check, DateValue, Document, Field, FieldName, Format, Kind, Name, Sex, Unreadable};

/// A document to be written out.
#[derive(Serialize)]
pub struct View {
    format: Format,
    kind: Kind,
    valid: bool,
    fields: Fields,
    doubts: Vec<DoubtView>,
    notes: Vec<NoteView>,
}

#[derive(Serialize)]
struct Fields {
    document_code: FieldView,
    issuer: FieldView,
    names: FieldView,
    document_number: FieldView,
    nationality: FieldView,
    birth_date: FieldView,
    sex: FieldView,
    expiry_date: FieldView,
    optional_data: FieldView,
    composite: FieldView,
}

#[derive(Serialize)]
struct FieldView {
    value: Option<String>,
    check: Check,
    /// Name of a state or organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'static str>,
    /// Only where the names may be cut short.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    truncated: bool,
}

#[derive(Serialize)]
struct DoubtView {
    field: &'static str,
    position: usize,
    could_be: &'static str,
    #[serde(skip)]
    title: &'static str,
}

#[derive(Serialize)]
struct NoteView {
    kind: &'static str,
    text: &'static str,
}

/// One line of JSON, without the line end.
#[must_use]
pub fn json_line(read: &Result<Document, Unreadable>) -> String {
    let line = match read {
        Ok(document) => serde_json::to_string(&View::from(document)),
        Err(error) => return error_line(&error.to_string()),
    };
    // Strings and booleans under fixed keys are always JSON.
    line.unwrap_or_else(|_| error_line("the document cannot be shown"))
}

/// `{"error":…}`, for what goes wrong before there is a document.
#[must_use]
pub fn error_line(error: &str) -> String {
    serde_json::json!({ "error": error }).to_string()
}

impl From<&Document> for View {
    fn from(document: &Document) -> Self {
        let doubts = document.doubts.iter().map(|doubt| DoubtView {
            field: doubt.field.as_str(),
            position: doubt.position,
            could_be: doubt.could_be,
            title: doubt.field.title(),
        });
        let notes = document.notes.iter().map(|note| NoteView {
            kind: note.key(),
            text: note.sentence(),
        });
        Self {
            format: document.format,
            kind: document.kind,
            valid: document.is_valid(),
            fields: Fields::from(document),
            doubts: doubts.collect(),
            notes: notes.collect(),
        }
    }
}

impl From<&Document> for Fields {
    fn from(document: &Document) -> Self {
        let text = |field| view(field, |value: &crate::Sensitive| value.expose().to_owned());
        let truncated = document
            .names
            .value
            .as_ref()
            .is_some_and(|names| names.may_be_truncated);
        Self {
            document_code: text(&document.document_code),
            issuer: FieldView {
                name: document.issuer_name(),
                ..text(&document.issuer)
            },
            names: FieldView {
                truncated,
                ..view(&document.names, |names: &Name| names.whole().to_owned())
            },
            document_number: text(&document.document_number),
            nationality: FieldView {
                name: document.nationality_name(),
                ..text(&document.nationality)
            },
            birth_date: view(&document.birth_date, DateValue::expose),
            sex: view(&document.sex, |sex: &Sex| sex.as_str().to_owned()),
            expiry_date: view(&document.expiry_date, DateValue::expose),
            optional_data: text(&document.optional_data),
            composite: view(&document.composite, char::to_string),
        }
    }
}

fn view<T>(field: &Field<T>, show: impl FnOnce(&T) -> String) -> FieldView {
    FieldView {
        value: field.value.as_ref().map(show),
        check: field.check,
        name: None,
        truncated: false,
    }
}

impl Fields {
    fn all(&self) -> [(FieldName, &FieldView); 10] {
        [
            (FieldName::DocumentCode, &self.document_code),
            (FieldName::Issuer, &self.issuer),
            (FieldName::Names, &self.names),
            (FieldName::DocumentNumber, &self.document_number),
            (FieldName::Nationality, &self.nationality),
            (FieldName::BirthDate, &self.birth_date),
            (FieldName::Sex, &self.sex),
            (FieldName::ExpiryDate, &self.expiry_date),
            (FieldName::OptionalData, &self.optional_data),
            (FieldName::Composite, &self.composite),
        ]
    }
}

impl fmt::Display for View {
    /// One fact a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        line(f, "Document", format_args!("{} ({})", self.kind.title(), self.format))?;
        let verdict = if self.valid {
            "every check digit fits"
        } else {
            "NOT AS IT SHOULD BE"
        };
        line(f, "Lines", format_args!("{verdict}"))?;
        for (name, field) in self.fields.all() {
            let value = field.value.as_deref().unwrap_or("-");
            let state = field.name.map(|name| format!(" ({name})")).unwrap_or_default();
            let check = match field.check {
                Check::Ok => "  [check digit fits]",
                Check::Failed => "  [CHECK DIGIT FAILED]",
                Check::None => "",
            };
            line(f, name.title(), format_args!("{value}{state}{check}"))?;
        }
        for doubts in self.doubts.chunk_by(|one, next| one.title == next.title) {
            for (at, doubt) in doubts.iter().enumerate() {
                // Those of one kind stand together, where the first of them is.
                if doubts.iter().position(|other| other.could_be == doubt.could_be) == Some(at) {
                    line(f, "Look at", format_args!("{}", Alike(doubt, doubts)))?;
                }
            }
        }
        for note in &self.notes {
            line(f, "Note", format_args!("{}", note.text))?;
        }
        Ok(())
    }
}

/// All doubts of the kind of the first, in words.
struct Alike<'a>(&'a DoubtView, &'a [DoubtView]);

impl fmt::Display for Alike<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(first, all) = self;
        let alike: Vec<String> = all
            .iter()
            .filter(|doubt| doubt.could_be == first.could_be)
            .map(|doubt| doubt.position.to_string())
            .collect();
        let word = if alike.len() == 1 { "character" } else { "characters" };
        write!(f, "{}, {word} {}: ", first.title.to_lowercase(), alike.join(", "))?;
        let mut could_be = first.could_be.chars().map(String::from).collect::<Vec<_>>();
        match could_be.pop() {
            Some(last) if !could_be.is_empty() => write!(f, "{} or {last}", could_be.join(", ")),
            _ => f.write_str("could not be read"),
        }
    }
}

fn line(f: &mut fmt::Formatter<'_>, title: &str, text: fmt::Arguments<'_>) -> fmt::Result {
    writeln!(f, "{title:<17}{text}")
}
