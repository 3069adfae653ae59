//! Every drawing that is named exists.
//!
//! Deliberately absent: what a drawing shows. Parts and wishes may do without one.

use super::Known;
use super::sources::{Read, Sources};
use crate::ContentFault;

pub(super) fn check(sources: &Sources<'_>, known: &Known<'_>, faults: &mut Vec<ContentFault>) {
    let fault = |file: &super::toml_file::TomlFile, path: String, name: &str| {
        let what = format!("there is no drawing `{name}`");
        file.fault(&path, what, "use the name of a drawing in ui/pictures")
    };
    let is_known = |name: &str| known.pictures.contains(name);
    for Read { file, content: lesson } in &sources.lessons {
        let mut named = vec![("picture".to_owned(), &lesson.picture)];
        for (v, variant) in lesson.variant.iter().enumerate() {
            for (r, request) in variant.request.iter().enumerate() {
                let path = format!("variant.{v}.request.{r}");
                named.push((format!("{path}.picture"), &request.picture));
                if !request.wish_picture.is_empty() {
                    named.push((format!("{path}.wish_picture"), &request.wish_picture));
                }
            }
        }
        for (s, step) in lesson.step.iter().enumerate() {
            named.push((format!("step.{s}.picture"), &step.picture));
            let answers = step.answer.iter().enumerate();
            named.extend(answers.map(|(a, answer)| (format!("step.{s}.answer.{a}.picture"), &answer.picture)));
        }
        let unknown = named.into_iter().filter(|(_, name)| !is_known(name));
        faults.extend(unknown.map(|(path, name)| fault(file, path, name)));
    }
    for (file, path, page) in sources.all_pages() {
        let parts = page.part.iter().enumerate();
        let unknown = parts.filter(|(_, part)| !part.picture.is_empty() && !is_known(&part.picture));
        faults.extend(unknown.map(|(p, part)| fault(file, format!("{path}.part.{p}.picture"), &part.picture)));
    }
}
