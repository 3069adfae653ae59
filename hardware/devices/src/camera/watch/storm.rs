//! Ten thousand acts in any order, with a camera that is pulled, silent, forbidden and broken in between: nothing stays
//! stuck, and it is closed when nobody looks.

use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::mpsc::channel;
use std::thread;

use super::*;

/// Long enough for a loaded machine; every wait ends as soon as it is so.
const PATIENCE: Duration = Duration::from_secs(20);
const ACTS: u32 = 10_000;

/// What the camera does now, and whether it is open.
#[derive(Default)]
struct Weather {
    mood: AtomicU8,
    is_open: AtomicBool,
}

struct Fake(Arc<Weather>);

impl Fake {
    fn mood(&self) -> Result<u8, CameraStatus> {
        match self.0.mood.load(Ordering::SeqCst) {
            1 => Err(CameraStatus::Absent),
            2 => Err(CameraStatus::NoPermission),
            3 => panic!("the driver breaks"),
            mood => Ok(mood),
        }
    }
}

impl FrameSource for Fake {
    fn start(&mut self) -> Result<(), CameraStatus> {
        self.mood()?;
        self.0.is_open.store(true, Ordering::SeqCst);
        Ok(())
    }

    fn newest(&mut self) -> Result<Option<Luma>, CameraStatus> {
        let gives = self.mood()? == 0;
        Ok(gives.then(|| Luma::from_fn(64, 48, |x, y| (x * y) as u8)))
    }

    fn stop(&mut self) {
        self.0.is_open.store(false, Ordering::SeqCst);
    }
}

fn until(is_so: impl Fn() -> bool) -> bool {
    let end = Instant::now() + PATIENCE;
    while !is_so() {
        if Instant::now() > end {
            return false;
        }
        thread::sleep(Duration::from_millis(2));
    }
    true
}

#[test]
fn no_order_of_acts_leaves_a_camera_stuck_or_open() {
    let (weather, orders) = (Arc::new(Weather::default()), Arc::new(Orders::default()));
    let (sender, reports) = channel();
    let tell = Box::new(move |report| drop(sender.send(report)));
    let watch = Watch::new(Arc::clone(&orders), Box::new(Fake(Arc::clone(&weather))), tell);
    let thread = thread::spawn(move || watch.run());
    let mut dice: u32 = 2026;
    for act in 0..ACTS {
        dice = dice.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        match dice >> 28 {
            0..=4 => orders.set_looking(true),
            5..=8 => orders.set_looking(false),
            mood => weather.mood.store(mood as u8 % 5, Ordering::SeqCst),
        }
        if act % 8 == 0 {
            thread::sleep(Duration::from_millis(1));
            reports.try_iter().for_each(drop);
        }
    }
    weather.mood.store(0, Ordering::SeqCst);
    orders.set_looking(false);
    assert!(
        until(|| !weather.is_open.load(Ordering::SeqCst)),
        "it is closed when nobody looks"
    );
    reports.try_iter().for_each(drop);
    orders.set_looking(true);
    let mut seen = std::iter::from_fn(|| reports.recv_timeout(PATIENCE).ok());
    assert!(
        seen.any(|report| report == CameraReport::Status(CameraStatus::On)),
        "it sees again"
    );
    orders.close();
    thread.join().expect("the thread ends by itself");
    assert!(!weather.is_open.load(Ordering::SeqCst));
}
