//! The kinds of trouble, each from mild to bad as the dice fall.

use crate::dice::Dice;
use crate::scene::Scene;

/// One kind: its name, the length of text it is tried with, and how it spoils a scene.
pub struct Kind {
    pub name: &'static str,
    pub text: (usize, usize),
    pub spoil: fn(&mut Scene, &mut Dice),
}

const fn kind(name: &'static str, text: (usize, usize), spoil: fn(&mut Scene, &mut Dice)) -> Kind {
    Kind { name, text, spoil }
}

/// All kinds.
pub const KINDS: &[Kind] = &[
    kind("nominal", (5, 80), |s, d| s.degrees = d.between(-10.0, 10.0)),
    kind("rotated", (5, 80), |s, d| s.degrees = d.between(0.0, 360.0)),
    kind("perspective", (5, 80), |s, d| {
        s.degrees = d.between(0.0, 360.0);
        s.tilt = (d.between(-1.1, 1.1), d.between(-1.1, 1.1));
    }),
    kind("blurred", (5, 60), |s, d| {
        s.blur = s.module * d.between(0.3, 0.85);
        s.degrees = d.between(-20.0, 20.0);
    }),
    kind("shaken", (5, 60), |s, d| {
        s.motion = (s.module * d.between(0.5, 1.6), d.between(0.0, 180.0));
        s.degrees = d.between(-20.0, 20.0);
    }),
    kind("noisy", (5, 60), |s, d| {
        s.noise = d.between(20.0, 75.0);
        s.degrees = d.between(-20.0, 20.0);
    }),
    kind("uneven light", (5, 60), |s, d| {
        s.light = (d.between(-1.8, 1.8), d.between(-1.2, 1.2));
        s.shadow = Some((d.between(-0.6, 0.6), d.between(0.2, 0.6)));
    }),
    kind("glare", (5, 60), |s, d| {
        s.glare = Some((
            d.between(-0.9, 0.9),
            d.between(-0.9, 0.9),
            d.between(0.2, 0.6),
            d.between(100.0, 260.0),
        ));
    }),
    kind("low contrast", (5, 60), |s, d| {
        s.ink = d.between(60.0, 190.0);
        s.paper = s.ink + d.between(8.0, 30.0);
        s.busy = !d.once_in(2);
        s.noise = 1.5;
    }),
    kind("inverted", (5, 60), |s, d| {
        s.inverted = true;
        s.degrees = d.between(0.0, 360.0);
        s.busy = d.once_in(2);
    }),
    kind("mirrored", (5, 60), |s, d| {
        s.mirrored = true;
        s.degrees = d.between(0.0, 360.0);
    }),
    kind("small modules", (5, 120), |s, d| {
        s.module = d.between(1.3, 2.6);
        s.degrees = d.between(-15.0, 15.0);
        s.blur = 0.4;
    }),
    kind("far away", (5, 40), |s, d| {
        (s.width, s.height) = (1600, 1200);
        s.module = d.between(1.8, 3.5);
        s.middle = (d.between(0.2, 0.8), d.between(0.2, 0.8));
        s.degrees = d.between(0.0, 360.0);
        s.blur = d.between(0.5, 1.0);
    }),
    kind("very large", (5, 40), |s, d| {
        (s.width, s.height) = (2400, 1800);
        s.module = d.between(30.0, 60.0);
        s.degrees = d.between(0.0, 360.0);
        s.blur = d.between(2.0, 10.0);
        s.noise = 12.0;
    }),
    kind("bent", (20, 120), |s, d| {
        s.bend = (d.between(-0.15, 0.15), d.between(-0.1, 0.1));
        s.degrees = d.between(-30.0, 30.0);
    }),
    kind("damaged", (5, 60), |s, d| {
        for _ in 0..1 + d.one_of(4) {
            let shade = if d.once_in(2) { 20.0 } else { 230.0 };
            s.spots
                .push((d.between(-1.0, 1.0), d.between(-1.0, 1.0), d.between(0.05, 0.25), shade));
        }
        s.degrees = d.between(-20.0, 20.0);
    }),
    kind("tight quiet zone", (5, 60), |s, d| {
        s.quiet = d.between(0.3, 1.2);
        s.degrees = d.between(-20.0, 20.0);
    }),
    kind("dots", (5, 60), |s, d| s.dots = Some(d.between(0.6, 1.0))),
    kind("large version", (300, 1400), |s, d| {
        (s.width, s.height) = (1280, 960);
        s.module = d.between(4.0, 5.5);
        s.degrees = d.between(-5.0, 5.0);
        s.tilt = (d.between(-0.3, 0.3), d.between(-0.3, 0.3));
    }),
    kind("jpeg", (5, 60), |s, d| {
        s.jpeg = Some(d.between(2.0, 20.0) as u8);
        s.module = d.between(3.0, 5.0);
        s.degrees = d.between(-20.0, 20.0);
    }),
    kind("photograph", (5, 120), |s, d| {
        let large = d.once_in(2);
        (s.width, s.height) = if large { (1280, 960) } else { (640, 480) };
        s.module = d.between(2.5, if large { 9.0 } else { 6.0 });
        s.middle = (d.between(0.4, 0.6), d.between(0.4, 0.6));
        s.degrees = d.between(0.0, 360.0);
        s.tilt = (d.between(-0.6, 0.6), d.between(-0.6, 0.6));
        s.bend = (d.between(-0.04, 0.04), d.between(-0.04, 0.04));
        s.blur = s.module * d.between(0.15, 0.6);
        s.motion = (s.module * d.between(0.0, 0.6), d.between(0.0, 180.0));
        s.noise = d.between(2.0, 15.0);
        s.light = (d.between(-0.8, 0.8), d.between(-0.8, 0.8));
        s.ink = d.between(20.0, 90.0);
        s.paper = s.ink + d.between(50.0, 130.0);
        s.jpeg = Some(d.between(30.0, 80.0) as u8);
        if d.once_in(4) {
            s.glare = Some((d.between(-0.9, 0.9), d.between(-0.9, 0.9), d.between(0.2, 0.4), 120.0));
        }
    }),
];
