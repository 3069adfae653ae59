//! Bytes that may be anything: every text has an outcome, what is shown is one line of JSON, and a CPR number is not.

#![no_main]

use egne_mrz::document::{parse, parse_many};
use egne_mrz::view::{View, json_line};
use jiff::civil::date;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let today = date(2026, 11, 22);
    let _ = parse(&text, today);
    for read in parse_many(&text, today) {
        let line = json_line(&read);
        assert!(
            line.starts_with('{') && line.ends_with('}') && !line.contains(['\n', '\r']),
            "{line}"
        );
        let Ok(document) = read else { continue };
        let plain = View::from(&document).to_string();
        let optional = document.optional_data.value.clone().unwrap_or_default();
        if document.cpr().is_some() {
            assert!(optional.expose().contains("****"), "{plain}");
        }
        for doubt in &document.doubts {
            assert!(doubt.position >= 1 && doubt.position <= 90, "{plain}");
        }
    }
});
