//! The slip's parts as a tag tree, so that a screen reader meets headings, lists and languages.

use std::num::NonZeroU16;

use krilla::tagging::{ListNumbering, Node, Tag, TagGroup, TagKind, TagTree};

use super::page::Written;
use crate::structure::{Element, Part, Role};

/// The tree in reading order. Parts of which nothing was written are left out.
pub(super) fn tree(parts: &[Part], mut written: Written, language: &str) -> TagTree {
    let level = if parts.iter().any(is_title) { 2 } else { 1 };
    let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
    for part in parts {
        if let Some(node) = node(part, &mut written, level) {
            tree.push(node);
        }
    }
    tree
}

fn is_title(part: &Part) -> bool {
    matches!(
        part,
        Part::Paragraph {
            role: Role::Title(_),
            ..
        }
    )
}

/// `level` is that of headings under the title, where there is one.
fn node(part: &Part, written: &mut Written, level: u16) -> Option<Node> {
    match part {
        Part::Paragraph {
            element,
            role,
            language,
        } => group(tag_of(role, language.clone(), level), leaves(*element, written)),
        Part::List(points) => {
            let items = points.iter().filter_map(|(marker, body)| {
                let label = group(Tag::Lbl.into(), leaves(*marker, written));
                let text = group(Tag::LBody.into(), leaves(*body, written));
                group(Tag::LI.into(), label.into_iter().chain(text).collect())
            });
            let items = items.collect();
            group(Tag::L(ListNumbering::Disc).into(), items)
        }
        Part::Group(parts) => {
            let inner = parts.iter().filter_map(|part| node(part, written, level));
            let inner = inner.collect();
            group(Tag::Div.into(), inner)
        }
    }
}

fn tag_of(role: &Role, language: Option<String>, level: u16) -> TagKind {
    match role {
        Role::Title(text) => Tag::Hn(NonZeroU16::MIN, Some(text.clone())).with_lang(language).into(),
        Role::Heading(text) => Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), Some(text.clone()))
            .with_lang(language)
            .into(),
        Role::Text => Tag::P.with_lang(language).into(),
    }
}

fn leaves(element: Element, written: &mut Written) -> Vec<Node> {
    let written = written.remove(&element).unwrap_or_default();
    written.into_iter().map(Node::from).collect()
}

fn group(tag: TagKind, children: Vec<Node>) -> Option<Node> {
    (!children.is_empty()).then(|| TagGroup::with_children(tag, children).into())
}
