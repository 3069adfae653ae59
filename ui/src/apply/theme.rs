//! Colours, sizes, motion, direction, and the pictures that belong to no screen.

use egne_core::views::{Palette, Rgb, Screen, Shape};
use slint::{Color, ComponentHandle};

use crate::generated::{self, AppWindow};
use crate::pictures::Paint;

pub(super) fn apply(window: &AppWindow, old: Option<&Screen>, new: &Screen) {
    if old.is_none_or(|old| old.theme != new.theme) {
        apply_palette(window, &Palette::of(new.theme));
    }
    let sizes = window.global::<generated::Metrics<'_>>();
    sizes.set_shape(match new.metrics.shape {
        Shape::Wide => generated::Shape::Wide,
        Shape::Tall => generated::Shape::Tall,
        Shape::Compact => generated::Shape::Compact,
    });
    sizes.set_scale(new.metrics.scale);
    sizes.set_text(new.metrics.text);
    sizes.set_title(new.metrics.title);
    sizes.set_touch(new.metrics.touch);
    sizes.set_key(new.metrics.key);
    window.global::<generated::Motion<'_>>().set_on(new.motion);
    let flow = window.global::<generated::Flow<'_>>();
    flow.set_rtl(new.rtl);
    flow.set_covered(new.overlay.is_some());
}

fn apply_palette(window: &AppWindow, palette: &Palette) {
    let roles = window.global::<generated::Palette<'_>>();
    let colour = |Rgb(value): Rgb| {
        let [_, red, green, blue] = value.to_be_bytes();
        Color::from_rgb_u8(red, green, blue)
    };
    roles.set_paper(colour(palette.paper));
    roles.set_card(colour(palette.card));
    roles.set_ink(colour(palette.ink));
    roles.set_ink_soft(colour(palette.ink_soft));
    roles.set_line(colour(palette.line));
    roles.set_edge(colour(palette.edge));
    roles.set_brand(colour(palette.brand));
    roles.set_on_brand(colour(palette.on_brand));
    roles.set_brand_deep(colour(palette.brand_deep));
    roles.set_brand_pale(colour(palette.brand_pale));
    roles.set_band(colour(palette.band));
    roles.set_on_band(colour(palette.on_band));
    roles.set_ok(colour(palette.ok));
    roles.set_ok_pale(colour(palette.ok_pale));
    roles.set_stop(colour(palette.stop));
    roles.set_on_stop(colour(palette.on_stop));
    roles.set_stop_pale(colour(palette.stop_pale));
    roles.set_glow(colour(palette.glow));
    roles.set_glow_gap(colour(palette.glow_gap));
    roles.set_frame(colour(palette.frame));
}

pub(super) fn apply_pictures(window: &AppWindow, paint: &Paint<'_>) {
    window
        .global::<generated::FrameBridge<'_>>()
        .set_practice(paint.band("practice"));
    let start = window.global::<generated::StartBridge<'_>>();
    start.set_scene(paint.paper("scene-start"));
    start.set_speaker(paint.paper("speaker"));
    let lesson = window.global::<generated::LessonBridge<'_>>();
    lesson.set_look_away_picture(paint.paper("look-away"));
    lesson.set_helper_picture(paint.paper("helper"));
    lesson.set_key_delete(paint.paper("key-delete"));
    window
        .global::<generated::EndBridge<'_>>()
        .set_scene(paint.paper("scene-done"));
    window
        .global::<generated::TroubleBridge<'_>>()
        .set_picture(paint.paper("calm"));
}
