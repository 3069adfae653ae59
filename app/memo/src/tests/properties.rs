//! What holds for every message.

use proptest::collection::vec;
use proptest::prelude::*;

use super::mend::message;
use crate::{
    DateTime, FileName, ReadMessage, Rule, Text, Uuid, View, read, read_header, read_summary, safe_name, write,
};

fn tape() -> impl Strategy<Value = Vec<u32>> {
    vec(any::<u32>(), 0..1500)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_valid_message_is_written_and_read_back_equal(tape in tape()) {
        let message = message(tape);
        let breaches = message.validate();
        prop_assert!(breaches.is_empty(), "{:?}", breaches);
        let xml = write(&message);
        let ReadMessage { message: again, warnings } = read(xml.as_bytes()).unwrap();
        prop_assert!(again == message, "{xml}");
        let serious: Vec<_> = warnings.iter().filter(|w| w.rule != Rule::TypeNotListed).collect();
        prop_assert!(serious.is_empty(), "{:?}", serious);
        prop_assert!(View::from(&again) == View::from(&message));
        prop_assert_eq!(write(&again), xml);
    }

    #[test]
    fn summary_and_header_tell_what_the_whole_tells(tape in tape()) {
        let message = message(tape);
        let xml = write(&message);
        let summary = read_summary(xml.as_bytes()).unwrap();
        prop_assert!(summary.header == message.header && summary.version == message.version);
        match (&summary.body, &message.body) {
            (Some(counted), Some(body)) => {
                prop_assert_eq!(counted.additional_documents, body.additional_document.len());
                prop_assert_eq!(counted.files, body.files().count() - body.technical_document.iter().map(|d| d.file.len()).sum::<usize>());
                prop_assert_eq!(counted.created_date_time.as_ref(), Some(&body.created_date_time));
            }
            (counted, body) => prop_assert!(counted.is_none() && body.is_none()),
        }
        // The first part of the file is enough for the header.
        let end = xml.find("<memo:MessageBody>").map_or(xml.len(), |at| at + "<memo:MessageBody>".len());
        let header = read_header(&xml.as_bytes()[..end]).unwrap();
        prop_assert!(header.header == message.header && header.body.is_none());
    }

    #[test]
    fn nothing_of_a_message_stands_in_its_debug_form(tape in tape()) {
        let mut message = message(tape);
        message.header.label = Text::new("kvittering-secret");
        message.header.notification = Some(Text::new("notification-secret"));
        if let Some(body) = &mut message.body {
            for file in body.files_mut() {
                file.filename = FileName::new("filename-secret");
            }
        }
        let xml = write(&message);
        let shown = format!("{message:?}{:?}{:?}", read(xml.as_bytes()), read_summary(xml.as_bytes()));
        prop_assert!(!shown.contains("secret") && !shown.contains("8306882970") && !shown.contains("12345678"));
    }

    #[test]
    fn a_damaged_message_never_panics(tape in tape(), damage in vec((any::<prop::sample::Index>(), any::<u8>(), 0..3u8), 1..8)) {
        let mut bytes = write(&message(tape)).into_bytes();
        for (at, byte, how) in damage {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.truncate(at.max(1)),
                _ => { bytes.insert(at, byte); }
            }
        }
        look_at(&bytes);
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in vec(any::<u8>(), 0..300)) {
        look_at(&bytes);
        let mut tagged = b"<Message xmlns=\"https://DigitalPost.dk/MeMo-1\" memoVersion=\"1.2\">".to_vec();
        tagged.extend(bytes);
        look_at(&tagged);
    }

    #[test]
    fn a_uuid_with_one_sign_changed_is_valid_only_by_the_rule(tape in tape(), at in 0..36usize, sign in any::<char>()) {
        let uuid = super::Chance::new(tape).uuid();
        prop_assert!(Uuid::new(&uuid).is_valid());
        let mut changed: Vec<char> = uuid.chars().collect();
        changed[at] = sign;
        let valid = match at {
            8 | 13 | 18 | 23 => sign == '-',
            14 => sign == '4',
            19 => "89abAB".contains(sign),
            _ => sign.is_ascii_hexdigit(),
        };
        let changed: String = changed.into_iter().collect();
        // Blanks at the ends are no part of the value.
        prop_assume!(changed.trim() == changed);
        prop_assert_eq!(Uuid::new(&changed).is_valid(), valid);
    }

    #[test]
    fn a_time_is_valid_only_with_its_z(year in 1970..2100i32, month in 1..=12u32, day in 1..=31u32, hour in 0..=25u32, second in 0..=59u32) {
        let civil = format!("{year:04}-{month:02}-{day:02}T{hour:02}:00:{second:02}");
        let exists = hour < 24 && format!("{year:04}-{month:02}-{day:02}").parse::<jiff::civil::Date>().is_ok();
        let with_z = DateTime::new(format!("{civil}Z"));
        prop_assert_eq!(with_z.is_valid(), exists);
        prop_assert_eq!(with_z.timestamp().is_some(), exists);
        prop_assert!(!DateTime::new(&civil).is_valid());
        let with_offset = DateTime::new(format!("{civil}+01:00"));
        prop_assert!(!with_offset.is_valid());
        if exists {
            prop_assert_eq!(with_z.normalised(), format!("{civil}Z"));
            prop_assert_eq!(DateTime::new(&civil).timestamp(), with_z.timestamp());
        }
    }

    #[test]
    fn a_text_is_as_long_as_it_may_be_in_characters(length in 140..160usize) {
        let mut message = message(Vec::new());
        message.header.notification = Some(Text::new("ø".repeat(length)));
        let too_long = message.validate().iter().any(|b| b.rule == Rule::TooLong { most: 150 });
        prop_assert_eq!(too_long, length > 150);
        prop_assert!(read(write(&message).as_bytes()).is_ok());
    }

    #[test]
    fn a_safe_name_is_valid_and_stays_so(name in "(\\PC|[<>:\"/\\\\|?*\r\n\u{a0}\u{2007}.]|con|nul|\\.\\.){0,200}") {
        let safe = safe_name(&name);
        prop_assert!(FileName::new(&safe).is_valid(), "{safe:?}");
        prop_assert!(!safe.starts_with('.') && !safe.ends_with('.') && !safe.contains(['/', '\\']));
        prop_assert!(safe.chars().count() <= 120);
        prop_assert_eq!(safe_name(&safe), safe);
    }
}

/// Everything that reads, on bytes that may be anything.
fn look_at(bytes: &[u8]) {
    let _ = read_header(bytes);
    let _ = read_summary(bytes);
    if let Ok(read) = read(bytes) {
        let _ = View::from(&read).to_string();
        let _ = read.message.validate();
    }
}
