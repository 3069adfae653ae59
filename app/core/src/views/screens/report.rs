//! What staff print and save: the test page in every script, and the dated readiness report.
//!
//! Deliberately absent: what a passport reader read and what was typed. Neither leaves the desk.

use egne_contracts::SlipBlock;
use egne_words::{SystemText as T, Tag, samples, system_text};

use super::staff::{camera, content, labelled, language, printer, reader, sound};
use super::{station, touch};
use crate::session::{FolderUse, NotSaved, State};

/// A title and what stands under it.
pub type StaffPaper = (String, Vec<SlipBlock>);

/// Bytes below which a folder has little room: some reports, slips and an update of the lessons.
const LITTLE: u64 = 200 * MEGABYTE;
const MEGABYTE: u64 = 1_000_000;

/// How everything is, line by line.
fn lines(state: &State) -> Vec<String> {
    let tag = language(state);
    let mut lines = vec![labelled(&tag, T::StaffTime, time(state))];
    lines.extend([content, reader, printer, camera, sound].map(|line| line(state, &tag)));
    lines.push(touched(state, &tag));
    let keyed = state.desk.as_ref().is_some_and(|desk| desk.keyed);
    let keyboard = if keyed {
        T::StaffKeyboardWorks
    } else {
        T::StaffKeyboardUntried
    };
    lines.push(system_text(&tag, keyboard, &[]));
    lines.extend(station::lines(state, &tag));
    lines.extend(room(state, &tag));
    lines.extend(words(state, &tag));
    lines
}

/// The report of the staff screen.
pub fn staff_report(state: &State) -> StaffPaper {
    let title = system_text(&language(state), T::StaffReport, &[]);
    (title, lines(state).into_iter().map(SlipBlock::Text).collect())
}

/// The same as a file: its name, of letters that every file system takes, and its text.
pub fn report_file(state: &State) -> (String, String) {
    let at = state.inspection().map(|inspection| inspection.at);
    let at = at.map(|at| at.strftime("-%Y-%m-%d-%H%M%S").to_string());
    let title = system_text(&language(state), T::StaffReport, &[]);
    let name = format!("egne-fingre{}.txt", at.unwrap_or_default());
    (name, format!("{title}\n\n{}\n", lines(state).join("\n")))
}

/// The test page: what to look for, the facts of the machine, and a sentence in every script.
pub fn staff_test_page(state: &State) -> StaffPaper {
    let tag = language(state);
    let say = |text| system_text(&tag, text, &[]);
    let facts = vec![
        (say(T::StaffTime), time(state)),
        (say(T::StaffProgram), state.setup.site.version.clone()),
    ];
    let mut blocks = vec![
        SlipBlock::Text(say(T::StaffPageLook)),
        SlipBlock::Card {
            title: say(T::StaffPrinter),
            rows: facts,
        },
    ];
    for sample in samples() {
        blocks.push(SlipBlock::Rule);
        blocks.push(SlipBlock::Sample {
            language: sample.tag.to_owned(),
            rtl: sample.rtl,
            name: sample.endonym.to_owned(),
            sentence: sample.sentence.to_owned(),
        });
    }
    (say(T::StaffTestPage), blocks)
}

/// When the machine was inspected; to the minute, in a form that no language reads otherwise.
fn time(state: &State) -> String {
    let at = state.inspection().map(|inspection| inspection.at);
    at.map_or_else(|| "–".to_owned(), |at| at.strftime("%Y-%m-%d %H:%M").to_string())
}

/// How much of the touch test was done.
pub(super) fn touched(state: &State, tag: &Tag) -> String {
    let (touched, all) = touch::count(state);
    let numbers = [("touched", &*touched.to_string()), ("all", &*all.to_string())];
    system_text(tag, T::StaffScreen, &numbers)
}

/// Free room of each folder.
pub(super) fn room(state: &State, tag: &Tag) -> Vec<String> {
    let folders = state.inspection().into_iter().flat_map(|found| &found.folders);
    let line = folders.map(|folder| {
        let name = match folder.of {
            FolderUse::Content => T::StaffFolderContent,
            FolderUse::Prints => T::StaffFolderPrints,
            FolderUse::Reports => T::StaffFolderReports,
        };
        let Some((free, all)) = folder.bytes else {
            return labelled(tag, name, system_text(tag, T::StaffRoomUnknown, &[]));
        };
        let text = if free < LITTLE {
            T::StaffRoomLittle
        } else {
            T::StaffRoom
        };
        let sizes = [("free", &*size(free)), ("all", &*size(all))];
        labelled(tag, name, system_text(tag, text, &sizes))
    });
    line.collect()
}

/// How much of its words and clips each language has.
pub(super) fn words(state: &State, tag: &Tag) -> Vec<String> {
    let counts = state.inspection().into_iter().flat_map(|found| &found.words);
    let line = counts.map(|count| {
        // In an isolate, a name from the right does not turn the line round.
        let language = format!("\u{2068}{}\u{2069}", count.language);
        let (there, all, clips) = (count.there.to_string(), count.all.to_string(), count.clips.to_string());
        let values = [
            ("language", &*language),
            ("there", &*there),
            ("all", &*all),
            ("clips", &*clips),
        ];
        system_text(tag, T::StaffWords, &values)
    });
    line.collect()
}

/// What became of the report that was saved last.
pub(super) fn saved(state: &State, tag: &Tag) -> Option<String> {
    let saved = state.desk.as_ref()?.saved.as_ref()?;
    let folder = state.setup.site.reports.as_ref()?.display().to_string();
    let text = match saved {
        Ok(name) => return Some(system_text(tag, T::StaffSaved, &[("file", name)])),
        Err(NotSaved::NoFolder) => T::StaffSaveNoFolder,
        Err(NotSaved::NoPermission) => T::StaffSaveNoPermission,
        Err(NotSaved::Full) => T::StaffSaveFull,
        Err(NotSaved::Failed) => T::StaffSaveFailed,
    };
    Some(system_text(tag, text, &[("folder", &folder)]))
}

/// Whole gigabytes, and megabytes where they are few.
fn size(bytes: u64) -> String {
    let megabytes = bytes / MEGABYTE;
    if megabytes >= 10_000 {
        format!("{} GB", megabytes / 1_000)
    } else {
        format!("{megabytes} MB")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_said_in_few_figures() {
        for (bytes, said) in [
            (0, "0 MB"),
            (199_999_999, "199 MB"),
            (9_999_999_999, "9999 MB"),
            (10_000_000_000, "10 GB"),
            (u64::MAX, "18446744073 GB"),
        ] {
            assert_eq!(size(bytes), said);
        }
    }
}
