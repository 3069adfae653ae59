//! Drawings of `ui/pictures` in the colours of a theme.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use egne_contracts::Sheet;
use egne_core::views::{Palette, Rgb, Theme};
use slint::{Image, SharedPixelBuffer};

static DRAWINGS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/pictures.rs"));

/// The name of every drawing that the window can show.
pub fn picture_names() -> impl Iterator<Item = &'static str> {
    DRAWINGS.iter().map(|(name, _)| *name)
}

/// What a drawing stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Ground {
    /// Paper, a card, or a tint.
    Paper,
    /// A filled button.
    Brand,
    /// The practice band.
    Band,
}

/// Draws each picture once for each theme and ground, and keeps the pages of the attachment that is open.
#[derive(Default)]
pub(crate) struct Pictures {
    drawn: RefCell<HashMap<(String, Theme, Ground), Image>>,
    sheets: RefCell<Vec<(Arc<Sheet>, Image)>>,
}

impl Pictures {
    /// The drawing of that name; nothing where there is none.
    pub(crate) fn get(&self, name: &str, theme: Theme, ground: Ground) -> Image {
        let Some((_, svg)) = DRAWINGS.iter().find(|(known, _)| *known == name) else {
            return Image::default();
        };
        self.drawn
            .borrow_mut()
            .entry((name.to_owned(), theme, ground))
            .or_insert_with(|| Image::load_from_svg_data(recolour(svg, theme, ground).as_bytes()).unwrap_or_default())
            .clone()
    }

    /// A page of an attachment; made an image once, while the page stays.
    pub(crate) fn sheet(&self, sheet: &Arc<Sheet>) -> Image {
        let mut sheets = self.sheets.borrow_mut();
        if let Some((_, image)) = sheets.iter().find(|(known, _)| Arc::ptr_eq(known, sheet)) {
            return image.clone();
        }
        let pixels = SharedPixelBuffer::clone_from_slice(&sheet.rgba, sheet.width, sheet.height);
        let image = Image::from_rgba8(pixels);
        sheets.push((Arc::clone(sheet), image.clone()));
        image
    }

    /// Drops the pages.
    pub(crate) fn forget_sheets(&self) {
        self.sheets.borrow_mut().clear();
    }
}

/// The picture of a theme: a name in, an image out.
pub(crate) struct Paint<'a> {
    pub(crate) pictures: &'a Pictures,
    pub(crate) theme: Theme,
}

impl Paint<'_> {
    /// On paper.
    pub(crate) fn paper(&self, name: &str) -> Image {
        self.pictures.get(name, self.theme, Ground::Paper)
    }

    /// On a filled button.
    pub(crate) fn brand(&self, name: &str) -> Image {
        self.pictures.get(name, self.theme, Ground::Brand)
    }

    /// On the practice band.
    pub(crate) fn band(&self, name: &str) -> Image {
        self.pictures.get(name, self.theme, Ground::Band)
    }
}

/// Replaces the placeholder colours in one pass: one after the other would colour some twice.
fn recolour(svg: &str, theme: Theme, ground: Ground) -> String {
    let palette = Palette::of(theme);
    let mut drawn = String::with_capacity(svg.len());
    for (index, part) in svg.split('#').enumerate() {
        match part.get(..6).and_then(placeholder) {
            Some(role) if index > 0 => {
                let Rgb(colour) = role.colour(&palette, ground);
                drawn.push_str(&format!("#{colour:06X}"));
                drawn.push_str(part.get(6..).unwrap_or_default());
            }
            _ => {
                drawn.push_str(if index > 0 { "#" } else { "" });
                drawn.push_str(part);
            }
        }
    }
    drawn
}

/// What a placeholder colour stands for.
#[derive(Clone, Copy)]
enum Role {
    Ink,
    Paper,
    Card,
    Brand,
    BrandPale,
    Ok,
    OkPale,
    Stop,
    StopPale,
    Glow,
    Edge,
    Line,
}

/// Colours of `ui/pictures/README.md`, rule 2.
fn placeholder(hex: &str) -> Option<Role> {
    Some(match hex {
        "1E1A24" => Role::Ink,
        "FBF8F3" => Role::Paper,
        "FFFFFF" => Role::Card,
        "5A2A82" => Role::Brand,
        "EFE6F7" => Role::BrandPale,
        "1F7A3D" => Role::Ok,
        "E3F4E8" => Role::OkPale,
        "B3261E" => Role::Stop,
        "FBE9E7" => Role::StopPale,
        "0B6BCB" => Role::Glow,
        "6F6878" => Role::Edge,
        "D9D2C7" => Role::Line,
        _ => return None,
    })
}

impl Role {
    fn colour(self, palette: &Palette, ground: Ground) -> Rgb {
        let stroke = matches!(
            self,
            Self::Ink | Self::Brand | Self::Ok | Self::Stop | Self::Glow | Self::Edge
        );
        match (ground, self) {
            (Ground::Brand, _) => {
                if stroke {
                    palette.on_brand
                } else {
                    palette.brand
                }
            }
            (Ground::Band, _) => {
                if stroke {
                    palette.on_band
                } else {
                    palette.band
                }
            }
            (Ground::Paper, Self::Ink) => palette.ink,
            (Ground::Paper, Self::Paper) => palette.paper,
            (Ground::Paper, Self::Card) => palette.card,
            (Ground::Paper, Self::Brand) => palette.brand,
            (Ground::Paper, Self::BrandPale) => palette.brand_pale,
            (Ground::Paper, Self::Ok) => palette.ok,
            (Ground::Paper, Self::OkPale) => palette.ok_pale,
            (Ground::Paper, Self::Stop) => palette.stop,
            (Ground::Paper, Self::StopPale) => palette.stop_pale,
            (Ground::Paper, Self::Glow) => palette.glow,
            (Ground::Paper, Self::Edge) => palette.edge,
            (Ground::Paper, Self::Line) => palette.line,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_replaced_in_one_pass() {
        let svg = "<path stroke=\"#1E1A24\" fill=\"#FFFFFF\"/>";
        assert_eq!(
            recolour(svg, Theme::HighContrast, Ground::Paper),
            "<path stroke=\"#FFFFFF\" fill=\"#000000\"/>"
        );
        assert_eq!(
            recolour(svg, Theme::Light, Ground::Brand),
            "<path stroke=\"#FFFFFF\" fill=\"#56277D\"/>"
        );
    }

    #[test]
    fn every_drawing_uses_placeholder_colours_only() {
        for (name, svg) in DRAWINGS {
            for part in svg.split('#').skip(1) {
                assert!(
                    part.get(..6).and_then(placeholder).is_some(),
                    "{name}: #{}",
                    part.get(..6).unwrap_or(part)
                );
            }
        }
    }
}
