//! Writes SVG: rectangles, lines, circles and texts, with every text escaped.
//!
//! Deliberately absent: what is drawn.

use std::fmt::{self, Write as _};

use egne_core::views::{Palette, Rgb, Theme};

/// Colours of the picture, by role.
pub(super) const COLOURS: Palette = Palette::of(Theme::Light);

/// How a text looks.
#[derive(Clone, Copy)]
pub(super) enum Letter {
    /// Name of the lesson.
    Title,
    /// Name of a step.
    Name,
    /// Anything else.
    Plain,
    /// Beside a way.
    Small,
}

impl Letter {
    fn style(self) -> &'static str {
        match self {
            Self::Title => "font-size=\"22\" font-weight=\"700\"",
            Self::Name => "font-size=\"15\" font-weight=\"700\"",
            Self::Plain => "font-size=\"13\"",
            Self::Small => "font-size=\"11\"",
        }
    }
}

/// A document that grows.
pub(super) struct Svg {
    body: String,
}

impl Svg {
    pub fn new() -> Self {
        Self { body: String::new() }
    }

    fn put(&mut self, line: fmt::Arguments<'_>) {
        // Writing to a string does not fail.
        let _ = self.body.write_fmt(line);
        self.body.push('\n');
    }

    /// A box; `dashed` where it is not on the way.
    pub fn rect(&mut self, (x, y): (u32, u32), (w, h): (u32, u32), fill: Rgb, edge: Rgb, dashed: bool) {
        let dash = if dashed { " stroke-dasharray=\"6 4\"" } else { "" };
        let (fill, edge) = (hex(fill), hex(edge));
        self.put(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"8\" fill=\"{fill}\" stroke=\"{edge}\" \
             stroke-width=\"2\"{dash}/>"
        ));
    }

    /// A line through these points, with a point at its end where `arrow` says so.
    pub fn line(&mut self, points: &[(u32, u32)], colour: Rgb, arrow: bool) {
        let points: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
        let end = if arrow { " marker-end=\"url(#arrow)\"" } else { "" };
        let (points, colour) = (points.join(" "), hex(colour));
        self.put(format_args!(
            "<polyline points=\"{points}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"{end}/>"
        ));
    }

    /// A mark that is filled or hollow.
    pub fn circle(&mut self, (x, y): (u32, u32), colour: Rgb, filled: bool) {
        let colour = hex(colour);
        let fill = if filled { colour.as_str() } else { "none" };
        self.put(format_args!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"5\" fill=\"{fill}\" stroke=\"{colour}\" stroke-width=\"2\"/>"
        ));
    }

    /// A text that begins at a point.
    pub fn text(&mut self, (x, y): (u32, u32), letter: Letter, colour: Rgb, text: &str) {
        self.anchored(x, y, "start", letter, colour, text);
    }

    /// A text that ends at a point.
    pub fn text_before(&mut self, (x, y): (u32, u32), letter: Letter, colour: Rgb, text: &str) {
        self.anchored(x, y, "end", letter, colour, text);
    }

    fn anchored(&mut self, x: u32, y: u32, anchor: &str, letter: Letter, colour: Rgb, text: &str) {
        let (style, colour, text) = (letter.style(), hex(colour), escaped(text));
        self.put(format_args!(
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" {style} fill=\"{colour}\">{text}</text>"
        ));
    }

    /// The whole document.
    pub fn finish(self, width: u32, height: u32, title: &str) -> String {
        let (title, body, ink, paper) = (escaped(title), self.body, hex(COLOURS.ink), hex(COLOURS.paper));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" font-family=\"Noto Sans, sans-serif\">\n<title>{title}</title>\n<defs>\
             <marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" \
             orient=\"auto\"><path d=\"M 0 0 L 10 5 L 0 10 z\" fill=\"{ink}\"/></marker></defs>\n\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{paper}\"/>\n{body}</svg>\n"
        )
    }
}

fn hex(colour: Rgb) -> String {
    format!("#{:06x}", colour.0)
}

/// The text as XML takes it; what XML cannot hold at all is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_cannot_break_out() {
        assert_eq!(
            escaped("<a href=\"x\">&\u{7}</a>"),
            "&lt;a href=&quot;x&quot;&gt;&amp; &lt;/a&gt;"
        );
    }
}
