//! Simple HTML of a letter as lines: headings, paragraphs, list items, rows of a table.
//!
//! Scripts, styles, links and pictures are left out: a letter can show words and nothing else.

use html5gum::{Token, Tokenizer};

use super::letter::{Line, LineKind};

/// Elements that begin a line of their own.
fn kind_of(tag: &[u8]) -> Option<LineKind> {
    match tag {
        b"h1" | b"h2" | b"h3" | b"h4" => Some(LineKind::Heading),
        b"li" | b"dd" => Some(LineKind::Item),
        b"p" | b"div" | b"tr" | b"dt" | b"br" | b"hr" | b"ul" | b"ol" | b"table" | b"dl" | b"body" => {
            Some(LineKind::Paragraph)
        }
        _ => None,
    }
}

/// Elements whose content is never shown.
fn is_hidden(tag: &[u8]) -> bool {
    matches!(
        tag,
        b"script" | b"style" | b"title" | b"head" | b"template" | b"noscript"
    )
}

/// The lines of a document.
pub(super) fn lines(source: &str) -> Vec<Line> {
    let mut lines = Lines::default();
    let mut hidden = 0_usize;
    for token in Tokenizer::new(source).flatten() {
        match token {
            Token::StartTag(tag) if is_hidden(&tag.name) => hidden += usize::from(!tag.self_closing),
            Token::EndTag(tag) if is_hidden(&tag.name) => hidden = hidden.saturating_sub(1),
            _ if hidden > 0 => {}
            Token::StartTag(tag) => {
                let id = tag.attributes.get(b"id".as_slice());
                let id = id.map(|id| String::from_utf8_lossy(id).into_owned());
                match kind_of(&tag.name) {
                    Some(kind) => lines.begin(kind, id.unwrap_or_default()),
                    None => {
                        if matches!(tag.name.as_slice(), b"td" | b"th") {
                            lines.cell();
                        }
                        if let Some(id) = id {
                            lines.name(id);
                        }
                    }
                }
            }
            Token::EndTag(tag) if kind_of(&tag.name).is_some() => lines.begin(LineKind::Paragraph, String::new()),
            Token::String(text) => lines.add(&String::from_utf8_lossy(&text)),
            _ => {}
        }
    }
    lines.begin(LineKind::Paragraph, String::new());
    lines.done
}

#[derive(Default)]
struct Lines {
    done: Vec<Line>,
    now: Option<Line>,
}

impl Lines {
    /// Ends the line that was, and begins one.
    fn begin(&mut self, kind: LineKind, id: String) {
        let next = Line {
            id,
            kind,
            text: String::new(),
        };
        if let Some(mut line) = self.now.replace(next) {
            line.text = line.text.split_whitespace().collect::<Vec<_>>().join(" ");
            if !line.text.is_empty() {
                self.done.push(line);
            }
        }
    }

    /// A name inside a line is the line's, where it has none.
    fn name(&mut self, id: String) {
        if let Some(line) = self.now.as_mut().filter(|line| line.id.is_empty()) {
            line.id = id;
        }
    }

    fn add(&mut self, text: &str) {
        if let Some(line) = &mut self.now {
            line.text.push_str(text);
        }
    }

    /// Cells of a row are parted by a dash.
    fn cell(&mut self) {
        if let Some(line) = self.now.as_mut().filter(|line| !line.text.trim().is_empty()) {
            line.text.push_str(" – ");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_becomes_lines_with_names_and_nothing_that_runs() {
        let source = "<!doctype html><html><head><title>Brev</title><style>p{}</style></head><body>\
            <h1 id=\"subject\">Tid til unders&oslash;gelse</h1><p>K\u{e6}re\n borger</p>\
            <p><b id=\"when\">Torsdag den 11. juni</b> kl. 10.20</p><script>alert(1)</script>\
            <ul><li>Husk sygesikring</li></ul><table><tr><td>M\u{e5}ned</td><td>Dag</td></tr></table></body></html>";
        let found: Vec<(String, LineKind, String)> = lines(source)
            .into_iter()
            .map(|line| (line.id, line.kind, line.text))
            .collect();
        let line = |id: &str, kind, text: &str| (id.to_owned(), kind, text.to_owned());
        assert_eq!(
            found,
            [
                line("subject", LineKind::Heading, "Tid til undersøgelse"),
                line("", LineKind::Paragraph, "Kære borger"),
                line("when", LineKind::Paragraph, "Torsdag den 11. juni kl. 10.20"),
                line("", LineKind::Item, "Husk sygesikring"),
                line("", LineKind::Paragraph, "Måned – Dag"),
            ]
        );
    }

    #[test]
    fn what_is_not_closed_is_still_read() {
        let texts: Vec<String> = lines("<body><p>En<p>To<br>Tre")
            .into_iter()
            .map(|line| line.text)
            .collect();
        assert_eq!(texts, ["En", "To", "Tre"]);
    }
}
