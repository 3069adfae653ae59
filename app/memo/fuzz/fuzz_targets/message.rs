//! Bytes that may be anything: reading never panics, and what is read can be shown, written and read again.

#![no_main]

use egne_memo::{View, json_line, pack, read, read_header, read_summary, write};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let header = read_header(bytes);
    let summary = read_summary(bytes);
    let _ = pack(bytes, |_| Ok::<_, ()>(b"invented".to_vec()));
    let Ok(first) = read(bytes) else { return };
    // The quick ways understand what the whole way understands.
    assert!(header.is_ok_and(|quick| quick.header == first.message.header));
    assert!(summary.is_ok_and(|quick| quick.header == first.message.header));
    let view = View::from(&first);
    let _ = view.to_string();
    let _ = json_line("a.xml", &Ok::<_, String>(view));
    let written = write(&first.message);
    let again = read(written.as_bytes()).expect("what was read can be written").message;
    let broken_content = first
        .message
        .validate()
        .iter()
        .any(|breach| breach.path.ends_with("/content"));
    assert!(broken_content || again == first.message, "{written}");
    assert_eq!(write(&again), written);
});
