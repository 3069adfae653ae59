//! A message as XML: the usual prefixes, the schema's order, two spaces to indent, LF, base64 in one line.

use crate::field::Entry;
use crate::message::Message;
use crate::namespace::Namespace;
use crate::tree::is_xml_char;

/// Writes a message. What [`Message::validate`] flags is written as it stands, but for characters that XML cannot
/// carry: they become U+FFFD.
#[must_use]
pub fn write(message: &Message) -> String {
    let mut out = Writer::default();
    message.write(&mut out);
    out.finish()
}

/// Text that grows, and which namespaces it needed.
#[derive(Default)]
pub(crate) struct Writer {
    text: String,
    depth: usize,
    used: Vec<Namespace>,
    /// Where the namespaces are to be declared.
    root_attributes: usize,
}

impl Writer {
    /// A start tag on a line of its own. The first one is the root.
    pub(crate) fn open(&mut self, entry: &Entry, attributes: &str) {
        self.indent();
        self.start(entry);
        if self.depth == 0 {
            self.root_attributes = self.text.len();
        }
        self.text.push_str(attributes);
        self.text.push_str(">\n");
        self.depth += 1;
    }

    pub(crate) fn close(&mut self, entry: &Entry) {
        self.depth = self.depth.saturating_sub(1);
        self.indent();
        self.end(entry);
    }

    /// An element with text only.
    pub(crate) fn leaf(&mut self, entry: &Entry, text: &str) {
        self.content(entry, |out| escape(text, out));
    }

    /// An element whose text needs no escape.
    pub(crate) fn content(&mut self, entry: &Entry, fill: impl FnOnce(&mut String)) {
        self.indent();
        self.start(entry);
        self.text.push('>');
        fill(&mut self.text);
        self.end(entry);
    }

    fn indent(&mut self) {
        for _ in 0..self.depth {
            self.text.push_str("  ");
        }
    }

    fn start(&mut self, entry: &Entry) {
        if !self.used.contains(&entry.space) {
            self.used.push(entry.space);
        }
        self.text.push('<');
        self.name(entry);
    }

    fn end(&mut self, entry: &Entry) {
        self.text.push_str("</");
        self.name(entry);
        self.text.push_str(">\n");
    }

    fn name(&mut self, entry: &Entry) {
        self.text.push_str(entry.space.prefix());
        self.text.push(':');
        self.text.push_str(entry.name);
    }

    fn finish(mut self) -> String {
        let mut declared = String::new();
        for space in Namespace::KNOWN.into_iter().filter(|space| self.used.contains(space)) {
            declared.push_str(&format!(" xmlns:{}=\"{}\"", space.prefix(), space.uri()));
        }
        self.text.insert_str(self.root_attributes, &declared);
        self.text.insert_str(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        self.text
    }
}

/// Text between tags, or in an attribute between double quotes.
pub(crate) fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // A reader turns a bare one into a line feed.
            '\r' => out.push_str("&#13;"),
            c if is_xml_char(c) => out.push(c),
            _ => out.push('\u{fffd}'),
        }
    }
}
