//! What has happened in the practice world, in the past tense. Lessons listen to these and to nothing else.

use super::mitid::IdFault;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// The portal's "Log på" was pressed.
    LogOnPressed,
    /// MitID was chosen as the way in.
    MitIdChosen,
    /// "Lokal IdP" was opened by mistake.
    LokalIdpOpened,
    /// The field holds exactly the persona's user ID.
    UserIdTyped,
    /// The user ID was sent and is not known, or the field refused what was typed.
    UserIdRefused(IdFault),
    /// The user ID was sent and is known; the computer waits for the app.
    UserIdAccepted,
    /// "Hjælp" was pressed.
    HelpPressed,
    /// "Afbryd" was pressed.
    Cancelled,
    /// The app was opened on the phone while the computer waits for it.
    AppOpened,
    /// The phone's ordinary camera was opened.
    CameraOpened,
    /// Six wrong figures.
    PinRefused,
    /// The PIN was right; the computer shows the code.
    PinAccepted,
    /// The camera frame covered the code.
    Scanned,
    /// The phone was let go beside the code.
    ScanMissed,
    /// The slider was let go too early.
    SwipedShort,
    /// A request was approved.
    Approved {
        /// Whether it was the learner's own.
        genuine: bool,
    },
    /// A request was refused.
    Rejected {
        /// Whether it was the learner's own.
        genuine: bool,
    },
    /// "Prøv igen" was pressed.
    Retried,
    /// Back at the computer, logged in.
    LoggedIn,
    /// "Log af" was pressed.
    LoggedOut,
    /// An answer of the coach layer was chosen.
    Answered(String),
}

/// Every name a goal or a watched mistake may use.
pub const FACT_NAMES: [&str; 21] = [
    "portal.log-on-pressed",
    "portal.mitid-chosen",
    "portal.lokal-idp-opened",
    "mitid.user-id-typed",
    "mitid.user-id-refused",
    "mitid.user-id-accepted",
    "mitid.help-pressed",
    "mitid.cancelled",
    "mitid.app-opened",
    "phone.camera-opened",
    "mitid.pin-refused",
    "mitid.pin-accepted",
    "mitid.scanned",
    "mitid.scan-missed",
    "mitid.swiped-short",
    "mitid.approved",
    "mitid.rejected",
    "mitid.retried",
    "portal.logged-in",
    "portal.logged-out",
    "coach.answered",
];

impl Fact {
    /// Name in lesson files.
    pub fn name(&self) -> &'static str {
        match self {
            Self::LogOnPressed => "portal.log-on-pressed",
            Self::MitIdChosen => "portal.mitid-chosen",
            Self::LokalIdpOpened => "portal.lokal-idp-opened",
            Self::UserIdTyped => "mitid.user-id-typed",
            Self::UserIdRefused(_) => "mitid.user-id-refused",
            Self::UserIdAccepted => "mitid.user-id-accepted",
            Self::HelpPressed => "mitid.help-pressed",
            Self::Cancelled => "mitid.cancelled",
            Self::AppOpened => "mitid.app-opened",
            Self::CameraOpened => "phone.camera-opened",
            Self::PinRefused => "mitid.pin-refused",
            Self::PinAccepted => "mitid.pin-accepted",
            Self::Scanned => "mitid.scanned",
            Self::ScanMissed => "mitid.scan-missed",
            Self::SwipedShort => "mitid.swiped-short",
            Self::Approved { .. } => "mitid.approved",
            Self::Rejected { .. } => "mitid.rejected",
            Self::Retried => "mitid.retried",
            Self::LoggedIn => "portal.logged-in",
            Self::LoggedOut => "portal.logged-out",
            Self::Answered(_) => "coach.answered",
        }
    }

    /// The value of an argument, as lesson files write it; `None` where the fact has no such argument.
    pub fn argument(&self, key: &str) -> Option<&str> {
        match (self, key) {
            (Self::UserIdRefused(why), "why") => Some(why.name()),
            (Self::Approved { genuine } | Self::Rejected { genuine }, "genuine") => {
                Some(if *genuine { "yes" } else { "no" })
            }
            (Self::Answered(answer), "answer") => Some(answer),
            _ => None,
        }
    }
}
