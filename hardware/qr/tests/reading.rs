//! What is read from pictures: every text exactly, every mild trouble, and nothing where there is nothing.

#![expect(clippy::expect_used, reason = "a test may stop where it stands")]

use egne_qr::{Effort, Luma, is_reading, read, read_while, write};

/// A code on a light ground, each module `module` pixels, turned by `degrees`, with these shades of ink and paper.
fn picture(text: &str, module: f32, degrees: f32, ink: u8, paper: u8) -> Luma {
    let code = write(text).expect("not too long");
    let reach = (code.side() as f32 / 2.0 + 5.0) * module * 1.42;
    let side = (reach * 2.0) as usize;
    let (sin, cos) = degrees.to_radians().sin_cos();
    let middle = code.side() as f32 / 2.0;
    let mut pixels = Vec::with_capacity(side * side);
    for (y, x) in (0..side).flat_map(|y| (0..side).map(move |x| (y, x))) {
        let (x, y) = (x as f32 + 0.5 - reach, y as f32 + 0.5 - reach);
        let (u, v) = (
            (x * cos + y * sin) / module + middle,
            (y * cos - x * sin) / module + middle,
        );
        let dark = u >= 0.0 && v >= 0.0 && code.is_dark(u as usize, v as usize);
        pixels.push(if dark { ink } else { paper });
    }
    Luma::new(side, side, pixels).expect("sizes fit")
}

fn changed(luma: &Luma, change: impl Fn(usize, usize, u8) -> u8) -> Luma {
    let width = luma.width();
    let pixels = luma
        .pixels()
        .iter()
        .enumerate()
        .map(|(at, &shade)| change(at % width, at / width, shade));
    Luma::new(width, luma.height(), pixels.collect()).expect("sizes fit")
}

fn text(luma: &Luma) -> Option<String> {
    read(luma, Effort::Thorough).map(|reading| reading.text.as_str().to_owned())
}

#[test]
fn texts_come_back_exactly() {
    let long = "Æ".repeat(400);
    for wanted in [
        "1",
        "0123456789",
        "HELLO WORLD",
        "https://oevelse.example/?a=æøå",
        "مرحبا",
        "ÆØÅ æøå €",
        "日本語",
        &long,
    ] {
        assert_eq!(text(&picture(wanted, 4.0, 0.0, 0, 255)).as_deref(), Some(wanted));
    }
}

#[test]
fn corners_lie_where_the_code_lies() {
    let picture = picture("corners", 6.0, 0.0, 0, 255);
    let reading = read(&picture, Effort::Frame(0)).expect("a code");
    let side = picture.width() as f32 / 2.0;
    let half = 21.0 * 6.0 / 2.0;
    let expected = [(-half, -half), (half, -half), (half, half), (-half, half)];
    for (corner, (x, y)) in reading.corners.iter().zip(expected) {
        assert!((corner.x - side - x).hypot(corner.y - side - y) < 9.0, "{corner:?}");
    }
}

#[test]
fn mild_trouble_is_read_through() {
    for degrees in [10.0, 30.0, 45.0, 90.0, 135.0, 200.0, 290.0] {
        assert_eq!(
            text(&picture("turned", 5.0, degrees, 20, 230)).as_deref(),
            Some("turned"),
            "{degrees}"
        );
    }
    let plain = picture("some trouble", 6.0, 7.0, 30, 220);
    let troubles: [(&str, Luma); 6] = [
        ("inverted", changed(&plain, |_, _, shade| 255 - shade)),
        ("faint", changed(&plain, |_, _, shade| 100 + shade / 10)),
        (
            "dark on one side",
            changed(&plain, |x, _, shade| {
                (usize::from(shade) * (x + 60) / 400).min(255) as u8
            }),
        ),
        (
            "specks",
            changed(&plain, |x, y, shade| {
                if (x * 31 + y * 17) % 23 == 0 {
                    255 - shade
                } else {
                    shade
                }
            }),
        ),
        (
            "a corner gone",
            changed(&plain, |x, y, shade| if x + y > 380 { 220 } else { shade }),
        ),
        ("mirrored", {
            let width = plain.width();
            changed(&plain, |x, y, _| plain.pixels()[x * width + y])
        }),
    ];
    for (name, picture) in troubles {
        assert_eq!(text(&picture).as_deref(), Some("some trouble"), "{name}");
    }
    assert_eq!(text(&picture("small", 1.6, 0.0, 20, 230)).as_deref(), Some("small"));
    assert_eq!(text(&picture("large", 60.0, 12.0, 20, 230)).as_deref(), Some("large"));
}

#[test]
fn of_two_codes_the_larger_in_the_middle_counts() {
    let (large, small) = (picture("large", 6.0, 0.0, 0, 255), picture("small", 3.0, 0.0, 0, 255));
    let (wide, high) = (large.width() * 2, large.height() * 2);
    let at = |luma: &Luma, left: usize, top: usize, x: usize, y: usize| {
        let inside = x >= left && y >= top && x - left < luma.width() && y - top < luma.height();
        inside.then(|| luma.pixels()[(y - top) * luma.width() + x - left])
    };
    let shade = |x, y| {
        at(&large, wide / 4, high / 4, x, y)
            .or(at(&small, 0, 0, x, y))
            .unwrap_or(255)
    };
    let pixels = (0..high)
        .flat_map(|y| (0..wide).map(move |x| (x, y)))
        .map(|(x, y)| shade(x, y));
    let both = Luma::new(wide, high, pixels.collect()).expect("sizes fit");
    assert_eq!(text(&both).as_deref(), Some("large"));
}

#[test]
fn nothing_is_read_from_nothing() {
    for (width, height) in [(1, 1), (1, 500), (39, 41), (300, 200)] {
        for shade in [0, 128, 255] {
            let empty = Luma::new(width, height, vec![shade; width * height]).expect("sizes fit");
            assert_eq!(text(&empty), None);
        }
    }
    assert!(Luma::new(10, 10, vec![0; 99]).is_err() && Luma::new(0, 10, Vec::new()).is_err());
}

#[test]
fn the_search_ends_when_it_is_told_to() {
    let noise: Vec<u8> = (0..300_u32 * 300)
        .map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    let noise = Luma::new(300, 300, noise).expect("sizes fit");
    let mut asked = 0;
    let reading = read_while(&noise, Effort::Thorough, &mut || {
        asked += 1;
        asked <= 3
    });
    assert!(reading.is_none() && asked <= 200, "{asked}");
    assert!(read_while(&picture("told", 5.0, 0.0, 0, 255), Effort::Thorough, &mut || false).is_none());
}

#[test]
fn a_text_does_not_print() {
    let reading = read(&picture("secret", 5.0, 0.0, 0, 255), Effort::Thorough).expect("a code");
    assert!(!format!("{reading:?}").contains("secret"));
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(24))]

    /// Finders thrown about, touching edges and each other, in noise: what `rqrr` 0.11 panics on is of this kind
    /// (hardware.md 6: two pictures that we do not have).
    #[test]
    fn finders_thrown_about_never_panic(
        width in 20_usize..220,
        height in 20_usize..220,
        finders in proptest::collection::vec((0_i32..220, 0_i32..220, 1_i32..9, 1_i32..9), 0..9),
        noise in 0_u8..120,
        seed: u32,
    ) {
        let shade = |x: usize, y: usize| {
            let (x, y) = (x as i32, y as i32);
            let hit = finders.iter().find_map(|&(left, top, module, other)| {
                let (u, v) = ((x - left).div_euclid(module), (y - top).div_euclid(other));
                let ring = (u - 3).abs().max((v - 3).abs());
                (ring <= 4).then_some(ring != 4 && ring != 2)
            });
            let grain = (x as u32 * 7919 + y as u32 * 104_729).wrapping_mul(seed | 1) >> 24;
            let shift = (grain * u32::from(noise) / 255) as u8;
            match hit {
                Some(true) => shift,
                Some(false) => 255 - shift,
                None => 255_u8.wrapping_sub(shift.wrapping_mul(2)),
            }
        };
        let pixels = (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).map(|(x, y)| shade(x, y));
        let luma = Luma::new(width, height, pixels.collect()).expect("sizes fit");
        let _ = read(&luma, Effort::Thorough);
        let _ = read(&luma, Effort::Frame(seed));
        proptest::prop_assert!(!is_reading());
    }
}
