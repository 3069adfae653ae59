//! What the parts of a slip are, for a reader that does not see them.

/// Names one paragraph; several lines, perhaps on several pages, belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Element(pub usize);

/// The slip's parts in reading order.
#[derive(Debug, Clone)]
pub(crate) enum Part {
    Paragraph {
        element: Element,
        role: Role,
        /// BCP 47, where it is another than the slip's.
        language: Option<String>,
    },
    /// Marker and body of each point.
    List(Vec<(Element, Element)>),
    /// Parts that belong together: a word and its meaning, a card.
    Group(Vec<Part>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Role {
    /// With its text, for the outline.
    Title(String),
    Heading(String),
    Text,
}
