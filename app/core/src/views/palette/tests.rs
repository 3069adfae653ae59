//! Every pair of colours that is used together, with the ratio it must reach.

use super::*;

/// Relative luminance by WCAG 2.2.
fn luminance(Rgb(rgb): Rgb) -> f64 {
    let channel = |shift: u32| {
        let c = f64::from((rgb >> shift) & 0xFF) / 255.0;
        if c <= 0.040_45 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
}

fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn the_measure_itself_is_right() {
    assert!((contrast(Rgb(0), Rgb(0xFF_FF_FF)) - 21.0).abs() < 0.01);
    assert!((contrast(Rgb(0x6F_68_78), Rgb(0xFF_FF_FF)) - 5.37).abs() < 0.1);
}

#[test]
fn every_pair_reaches_its_ratio() {
    let mut short = Vec::new();
    for theme in Theme::ALL {
        let p = Palette::of(theme);
        let (text, status, edge) = if theme == Theme::HighContrast {
            (20.0, 20.0, 12.0)
        } else {
            (10.0, 7.0, 3.0)
        };
        let pairs = [
            ("ink on paper", p.ink, p.paper, text),
            ("ink on card", p.ink, p.card, text),
            ("ink on brand-pale", p.ink, p.brand_pale, text),
            ("ink on ok-pale", p.ink, p.ok_pale, text),
            ("ink on stop-pale", p.ink, p.stop_pale, text),
            ("on-brand on brand", p.on_brand, p.brand, text),
            (
                "brand on card",
                p.brand,
                p.card,
                if theme == Theme::Light { 10.0 } else { text },
            ),
            ("brand-deep on brand-pale", p.brand_deep, p.brand_pale, text),
            ("on-band on band", p.on_band, p.band, text),
            ("ink-soft on paper", p.ink_soft, p.paper, status),
            ("ink-soft on card", p.ink_soft, p.card, status),
            ("ok on card", p.ok, p.card, status),
            ("ok on ok-pale", p.ok, p.ok_pale, status),
            ("stop on card", p.stop, p.card, status),
            ("stop on stop-pale", p.stop, p.stop_pale, status),
            ("on-stop on stop", p.on_stop, p.stop, status),
            ("edge on paper", p.edge, p.paper, edge),
            ("edge on card", p.edge, p.card, edge),
            ("edge on brand-pale", p.edge, p.brand_pale, edge),
            ("glow on paper", p.glow, p.paper, edge),
            ("glow on card", p.glow, p.card, edge),
            ("glow on its gap", p.glow, p.glow_gap, edge),
            (
                "gap of the ring on brand",
                p.glow_gap,
                p.brand,
                if theme == Theme::HighContrast { 12.0 } else { 3.0 },
            ),
            ("frame on paper", p.frame, p.paper, 3.0),
        ];
        for (name, a, b, least) in pairs {
            let ratio = contrast(a, b);
            if ratio < least {
                short.push(format!("{theme:?}: {name} is {ratio:.2}, wanted {least}"));
            }
        }
    }
    assert!(short.is_empty(), "{short:#?}");
}
