//! Colours by role, for each theme. Contrast of every pair that is used is computed in the tests below
//! (instructions and buttons 10:1, secondary and status text 7:1, edges and focus ring 3:1; high contrast 20:1 and 12:1).

use serde::Serialize;

/// A colour as 0xRRGGBB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Rgb(pub u32);

/// Which palette is in use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub enum Theme {
    /// Warm paper.
    #[default]
    Light,
    /// The same roles on dark ground.
    Dark,
    /// Pure black and white with cyan edges.
    HighContrast,
}

impl Theme {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::HighContrast];
}

/// One colour for each role; the names are those of `shared/visual` and of `ui/theme/palette.slint`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "roles are explained in ui/theme/palette.slint")]
pub struct Palette {
    pub paper: Rgb,
    pub card: Rgb,
    pub ink: Rgb,
    pub ink_soft: Rgb,
    pub line: Rgb,
    pub edge: Rgb,
    pub brand: Rgb,
    pub on_brand: Rgb,
    pub brand_deep: Rgb,
    pub brand_pale: Rgb,
    pub band: Rgb,
    pub on_band: Rgb,
    pub ok: Rgb,
    pub ok_pale: Rgb,
    pub stop: Rgb,
    pub on_stop: Rgb,
    pub stop_pale: Rgb,
    pub glow: Rgb,
    pub glow_gap: Rgb,
    pub frame: Rgb,
}

impl Palette {
    /// The palette of a theme.
    pub const fn of(theme: Theme) -> Self {
        match theme {
            Theme::Light => Self {
                paper: Rgb(0xFB_F8_F3),
                card: Rgb(0xFF_FF_FF),
                ink: Rgb(0x1E_1A_24),
                ink_soft: Rgb(0x4E_48_56),
                line: Rgb(0xD9_D2_C7),
                edge: Rgb(0x6F_68_78),
                brand: Rgb(0x56_27_7D),
                on_brand: Rgb(0xFF_FF_FF),
                brand_deep: Rgb(0x3F_1B_5E),
                brand_pale: Rgb(0xEF_E6_F7),
                band: Rgb(0xFF_C9_3C),
                on_band: Rgb(0x1E_1A_24),
                ok: Rgb(0x14_5A_2B),
                ok_pale: Rgb(0xE3_F4_E8),
                stop: Rgb(0x8F_1A_14),
                on_stop: Rgb(0xFF_FF_FF),
                stop_pale: Rgb(0xFB_E9_E7),
                glow: Rgb(0x0B_6B_CB),
                glow_gap: Rgb(0xFF_FF_FF),
                frame: Rgb(0x2C_28_34),
            },
            Theme::Dark => Self {
                paper: Rgb(0x16_13_1B),
                card: Rgb(0x1F_1B_26),
                ink: Rgb(0xF7_F3_EE),
                ink_soft: Rgb(0xCB_C4_D2),
                line: Rgb(0x45_3F_4E),
                edge: Rgb(0x9C_94_A8),
                brand: Rgb(0xDD_C2_F5),
                on_brand: Rgb(0x1B_10_26),
                brand_deep: Rgb(0xF0_E2_FC),
                brand_pale: Rgb(0x37_28_47),
                band: Rgb(0xFF_C9_3C),
                on_band: Rgb(0x1E_1A_24),
                ok: Rgb(0x9A_E6_B0),
                ok_pale: Rgb(0x1C_38_25),
                stop: Rgb(0xFF_B9_B2),
                on_stop: Rgb(0x2A_08_06),
                stop_pale: Rgb(0x45_1C_1A),
                glow: Rgb(0x7C_C0_FF),
                glow_gap: Rgb(0x10_0D_14),
                frame: Rgb(0x6A_63_75),
            },
            Theme::HighContrast => Self {
                paper: Rgb(0x00_00_00),
                card: Rgb(0x00_00_00),
                ink: Rgb(0xFF_FF_FF),
                ink_soft: Rgb(0xFF_FF_FF),
                line: Rgb(0xFF_FF_FF),
                edge: Rgb(0x00_FF_FF),
                brand: Rgb(0xFF_FF_FF),
                on_brand: Rgb(0x00_00_00),
                brand_deep: Rgb(0xFF_FF_FF),
                brand_pale: Rgb(0x00_00_00),
                band: Rgb(0xFF_FF_FF),
                on_band: Rgb(0x00_00_00),
                ok: Rgb(0xFF_FF_FF),
                ok_pale: Rgb(0x00_00_00),
                stop: Rgb(0xFF_FF_FF),
                on_stop: Rgb(0x00_00_00),
                stop_pale: Rgb(0x00_00_00),
                glow: Rgb(0x00_FF_FF),
                glow_gap: Rgb(0x00_00_00),
                frame: Rgb(0xFF_FF_FF),
            },
        }
    }
}

#[cfg(test)]
mod tests;
