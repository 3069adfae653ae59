//! What systemd is told by a terminal: the first picture stands, and pictures are still drawn.
//!
//! The unit is of `Type=notify` with a watchdog; its word follows the drawing and not the event loop, so a program
//! that takes touches and draws nothing is started again too. What is proven is that a picture was drawn and handed to
//! the driver of the screen, not that the panel shows it. Without a supervisor nothing is told and nothing ends.

use std::time::{Duration, Instant};

use egne_runtime::log::{LogEvent, log};
use egne_ui::{Drawn, Window};

/// Between two pictures that are drawn for the watchdog alone; its unit waits for three of them.
const BEAT: Duration = Duration::from_secs(3);
/// What ends after the picture has gone, at the longest: a driver that hangs must not keep the screen dark.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// Somebody waits for our word, and starts the program again when it ends.
pub fn is_there() -> bool {
    std::env::var_os("NOTIFY_SOCKET").is_some_and(|socket| !socket.is_empty())
}

/// Tells of each picture that proves something. `began`: when the program did.
#[must_use = "nothing is told after this is dropped"]
pub fn watch(window: &Window, began: Instant) -> Option<impl Sized + use<>> {
    window.on_drawn(move |drawn| {
        if drawn == Drawn::First {
            let after = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
            log(LogEvent::FirstPicture { after });
        }
        tell(match drawn {
            Drawn::First => News::Ready,
            Drawn::AfterBeat => News::Alive,
        });
    });
    is_there().then(|| window.beat_every(BEAT))
}

/// The program ends, soon and whatever its drivers do.
pub fn ends() {
    log(LogEvent::Ended);
    tell(News::Ends);
    let work = || {
        std::thread::sleep(LAST_WORDS);
        std::process::exit(0);
    };
    if std::thread::Builder::new()
        .name("last-words".to_owned())
        .spawn(work)
        .is_err()
    {
        std::process::exit(0);
    }
}

/// What can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum News {
    /// The first picture stands.
    Ready,
    /// A later picture was drawn.
    Alive,
    /// The program ends by itself.
    Ends,
}

#[cfg(target_os = "linux")]
fn tell(news: News) {
    let state = match news {
        News::Ready => sd_notify::NotifyState::Ready,
        News::Alive => sd_notify::NotifyState::Watchdog,
        News::Ends => sd_notify::NotifyState::Stopping,
    };
    if sd_notify::notify(&[state]).is_err() {
        log(LogEvent::SupervisorNotTold);
    }
}

#[cfg(not(target_os = "linux"))]
fn tell(_: News) {}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::os::unix::net::UnixDatagram;
    use std::process::Command;

    use super::*;

    const CHILD: &str = "EGNE_FINGRE_TELLS";

    /// What the socket hears of a process that tells `name`. The address is in the environment, which a test may not
    /// change for itself, so the test starts itself again.
    fn heard(name: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        let address = folder.path().join("notify");
        let socket = UnixDatagram::bind(&address).unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "supervisor::tests::tells_as_a_child", "--test-threads=1"])
            .env("NOTIFY_SOCKET", &address)
            .env(CHILD, name)
            .output()
            .unwrap();
        assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
        let mut letter = [0; 64];
        let length = socket.recv(&mut letter).unwrap();
        String::from_utf8_lossy(&letter[..length]).trim().to_owned()
    }

    /// Does nothing but in a process that [`heard`] has started.
    #[test]
    fn tells_as_a_child() {
        let news = match std::env::var(CHILD).as_deref() {
            Ok("ready") => News::Ready,
            Ok("alive") => News::Alive,
            Ok("ends") => News::Ends,
            _ => return,
        };
        assert!(is_there());
        tell(news);
    }

    #[test]
    fn systemd_is_told_in_its_own_words() {
        assert_eq!(heard("ready"), "READY=1");
        assert_eq!(heard("alive"), "WATCHDOG=1");
        assert_eq!(heard("ends"), "STOPPING=1");
    }
}
