//! XML as a tree of elements that borrows from the file, so that the content of files is not copied.
//!
//! Only what MeMo needs: elements, text, the two attributes of the root. A DOCTYPE, any entity of its own and anything
//! beyond [`crate::limits`] is refused; comments and processing instructions are passed over.

use std::borrow::Cow;

use quick_xml::errors::Error as XmlError;
use quick_xml::errors::SyntaxError;
use quick_xml::events::{BytesDecl, BytesRef, BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;

use crate::error::ReadError;
use crate::ledger::Ledger;
use crate::limits::{ATTRIBUTES, DEPTH, ELEMENTS};
use crate::namespace::Namespace;
use crate::rule::Rule;

/// An element: who it is, its own text, and the elements in it.
#[derive(Debug)]
pub(crate) struct Node<'a> {
    pub(crate) space: Namespace,
    pub(crate) name: &'a str,
    pub(crate) text: Cow<'a, str>,
    pub(crate) children: Vec<Node<'a>>,
}

impl<'a> Node<'a> {
    /// A child that MeMo does not know here; the ledger stands at its parent.
    pub(crate) fn report_unknown(&self, ledger: &mut Ledger) {
        // The name comes from outside: no more of it than a name needs.
        let name: String = self.name.chars().filter(|c| c.is_alphanumeric()).take(40).collect();
        ledger.breach_of(&name, Rule::UnknownElement);
    }

    /// Elements in an element that holds only text.
    pub(crate) fn report_children(&self, ledger: &mut Ledger) {
        for child in &self.children {
            child.report_unknown(ledger);
        }
    }

    /// Text in an element that holds only elements.
    pub(crate) fn report_stray_text(&self, ledger: &mut Ledger) {
        if !is_blank(&self.text) {
            ledger.breach(Rule::StrayText);
        }
    }

    fn push_text(&mut self, text: Cow<'a, str>) {
        if text.is_empty() || (!self.children.is_empty() && is_blank(&text)) {
            return;
        }
        if self.text.is_empty() {
            self.text = text;
        } else {
            self.text.to_mut().push_str(&text);
        }
    }

    fn push_child(&mut self, child: Self) {
        // Blanks before the first child only laid the file out.
        if self.children.is_empty() && is_blank(&self.text) {
            self.text = Cow::Borrowed("");
        }
        self.children.push(child);
    }
}

fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_whitespace())
}

/// What XML 1.0 can carry.
pub(crate) const fn is_xml_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{fffd}' | '\u{10000}'..)
}

/// Attachments are megabytes of plain letters, so those are looked at without branches.
fn is_xml_text(text: &str) -> bool {
    if !text.is_ascii() {
        return text.chars().all(is_xml_char);
    }
    let bad = |byte: u8| (byte < 0x20) & (byte != b'\t') & (byte != b'\n') & (byte != b'\r');
    !text.bytes().fold(false, |found, byte| found | bad(byte))
}

/// The root and its two attributes.
pub(crate) struct Root<'a> {
    pub(crate) node: Node<'a>,
    pub(crate) memo_version: Option<String>,
    pub(crate) memo_sch_version: Option<String>,
}

/// How far to read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// All of it.
    Whole,
    /// Until the MessageBody that follows the MessageHeader.
    Header,
}

/// Reads the tree.
pub(crate) fn tree(text: &str, extent: Extent) -> Result<Root<'_>, ReadError> {
    let mut growing = Growing {
        source: text,
        reader: NsReader::from_str(text),
        open: Vec::with_capacity(8),
        root: None,
        attributes: [None, None],
        elements: 0,
    };
    growing
        .reader
        .resolver_mut()
        .set_max_declarations_per_element(ATTRIBUTES);
    growing.grow(extent)?;
    let node = growing.root.ok_or(ReadError::CutOff)?;
    let [memo_version, memo_sch_version] = growing.attributes;
    Ok(Root {
        node,
        memo_version,
        memo_sch_version,
    })
}

struct Growing<'a> {
    source: &'a str,
    reader: NsReader<&'a [u8]>,
    open: Vec<Node<'a>>,
    root: Option<Node<'a>>,
    attributes: [Option<String>; 2],
    elements: usize,
}

impl<'a> Growing<'a> {
    fn grow(&mut self, extent: Extent) -> Result<(), ReadError> {
        loop {
            let event = self.reader.read_event().map_err(|error| self.explain(&error))?;
            match event {
                Event::Start(start) => {
                    let node = self.begin(&start)?;
                    if extent == Extent::Header && self.is_body_after_header(&node) {
                        self.root = self.open.drain(..).next();
                        return Ok(());
                    }
                    self.open.push(node);
                }
                Event::Empty(start) => {
                    let node = self.begin(&start)?;
                    self.end(node)?;
                }
                Event::End(_) => {
                    let node = self.open.pop().ok_or_else(|| self.broken())?;
                    self.end(node)?;
                }
                Event::Text(text) => self.raw_text(text.into_inner())?,
                Event::CData(text) => self.raw_text(text.into_inner())?,
                Event::GeneralRef(reference) => {
                    let c = self.resolve(&reference)?;
                    self.text(Cow::Owned(c.to_string()))?;
                }
                Event::Decl(declaration) => self.declaration(&declaration)?,
                Event::DocType(_) => return Err(ReadError::Doctype),
                Event::Comment(_) | Event::PI(_) => {}
                Event::Eof if self.open.is_empty() => return Ok(()),
                Event::Eof => return Err(ReadError::CutOff),
            }
        }
    }

    fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    fn begin(&mut self, start: &BytesStart<'_>) -> Result<Node<'a>, ReadError> {
        if self.open.is_empty() && self.root.is_some() {
            return Err(self.broken());
        }
        self.elements += 1;
        if self.elements > ELEMENTS {
            return Err(ReadError::TooManyElements);
        }
        if self.open.len() >= DEPTH {
            return Err(ReadError::TooDeep);
        }
        let (space, local) = self.reader.resolver().resolve_element(start.name());
        let space = match space {
            ResolveResult::Bound(uri) => Namespace::from_uri(uri.0),
            ResolveResult::Unbound | ResolveResult::Unknown(_) => Namespace::Other,
        };
        let name = self.borrow(local.as_ref()).ok_or_else(|| self.broken())?;
        self.read_attributes(start, space == Namespace::Memo && name == "Message")?;
        Ok(Node {
            space,
            name,
            text: Cow::Borrowed(""),
            children: Vec::new(),
        })
    }

    /// The same bytes in the file: an event lends its own only for a moment.
    fn borrow(&self, part: &[u8]) -> Option<&'a str> {
        let from = part.as_ptr().addr().checked_sub(self.source.as_ptr().addr())?;
        // Bytes that are not from the file lie elsewhere, so they are not in this range.
        self.source.get(from..from.checked_add(part.len())?)
    }

    /// Looks at every attribute, keeps those of the root.
    fn read_attributes(&mut self, start: &BytesStart<'_>, is_message: bool) -> Result<(), ReadError> {
        if start.attributes_raw().is_empty() {
            return Ok(());
        }
        let is_root = self.open.is_empty();
        if is_root && !is_message {
            return Err(ReadError::OtherXml);
        }
        for (count, attribute) in start.attributes().enumerate() {
            if count >= ATTRIBUTES {
                return Err(ReadError::TooManyAttributes);
            }
            let attribute = attribute.map_err(|_| self.broken())?;
            let raw = std::str::from_utf8(&attribute.value).map_err(|_| ReadError::NotUtf8)?;
            // Entities of its own are refused here too; the rest is resolved.
            let value = quick_xml::escape::unescape(raw).map_err(|_| ReadError::Entity)?;
            let place = match attribute.key.as_ref() {
                b"memoVersion" => 0,
                b"memoSchVersion" => 1,
                _ => continue,
            };
            if let Some(kept) = self.attributes.get_mut(place).filter(|_| is_root) {
                *kept = Some(value.into_owned());
            }
        }
        Ok(())
    }

    fn is_body_after_header(&self, node: &Node<'a>) -> bool {
        let header_read = |root: &Node<'a>| {
            root.children
                .iter()
                .any(|child| child.space == Namespace::Memo && child.name == "MessageHeader")
        };
        node.space == Namespace::Memo
            && node.name == "MessageBody"
            && self.open.len() == 1
            && self.open.first().is_some_and(header_read)
    }

    fn end(&mut self, node: Node<'a>) -> Result<(), ReadError> {
        match self.open.last_mut() {
            Some(parent) => parent.push_child(node),
            None if node.space == Namespace::Memo && node.name == "Message" => self.root = Some(node),
            None => return Err(ReadError::OtherXml),
        }
        Ok(())
    }

    /// Text as it stands in the file.
    fn raw_text(&mut self, bytes: Cow<'a, [u8]>) -> Result<(), ReadError> {
        let borrowed = match bytes {
            Cow::Borrowed(bytes) => self.borrow(bytes),
            Cow::Owned(_) => None,
        };
        let text = borrowed.ok_or_else(|| self.broken())?;
        if !is_blank(text) && !is_xml_text(text) {
            return Err(self.broken());
        }
        self.text(with_unix_lines(text))
    }

    fn text(&mut self, text: Cow<'a, str>) -> Result<(), ReadError> {
        match self.open.last_mut() {
            Some(node) => node.push_text(text),
            None if is_blank(&text) => {}
            None => return Err(self.broken()),
        }
        Ok(())
    }

    fn resolve(&self, reference: &BytesRef<'_>) -> Result<char, ReadError> {
        if reference.is_char_ref() {
            let c = reference.resolve_char_ref().ok().flatten();
            return c.filter(|c| is_xml_char(*c)).ok_or_else(|| self.broken());
        }
        match reference.as_ref() {
            b"lt" => Ok('<'),
            b"gt" => Ok('>'),
            b"amp" => Ok('&'),
            b"apos" => Ok('\''),
            b"quot" => Ok('"'),
            _ => Err(ReadError::Entity),
        }
    }

    fn declaration(&self, declaration: &BytesDecl<'_>) -> Result<(), ReadError> {
        match declaration.encoding() {
            None => Ok(()),
            Some(Ok(encoding)) if encoding.eq_ignore_ascii_case(b"utf-8") => Ok(()),
            Some(Ok(_)) => Err(ReadError::NotUtf8),
            Some(Err(_)) => Err(self.broken()),
        }
    }

    fn explain(&self, error: &XmlError) -> ReadError {
        match error {
            XmlError::Syntax(SyntaxError::UnclosedDoctype) => ReadError::Doctype,
            // What begins with `<!` and is none of the three that XML has may also be cut off; either way it is broken.
            XmlError::Syntax(SyntaxError::InvalidBangMarkup) => self.broken(),
            XmlError::Syntax(_) => ReadError::CutOff,
            XmlError::Namespace(_) if self.elements == 0 => ReadError::OtherXml,
            _ => self.broken(),
        }
    }

    fn broken(&self) -> ReadError {
        let at = self.position().min(self.source.len());
        let before = self.source.as_bytes().get(..at).unwrap_or_default();
        ReadError::BrokenXml {
            line: before.iter().filter(|byte| **byte == b'\n').count() + 1,
        }
    }
}

/// Line ends as XML hands them on: a carriage return survives only as a character reference.
fn with_unix_lines(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}
