//! Where practice MitID stands: one page on the computer, one on the phone.

use super::IdFault;
use crate::domain::Sensitive;
use crate::sandbox::Scene;
use crate::views::DeviceKind;

/// Page on the computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ComputerPage {
    /// The practice service, not logged in.
    Portal,
    /// Choice of ways in.
    ChooseLogin,
    /// "Lokal IdP": a dead end for citizens.
    LokalIdp,
    /// The field "Bruger-ID".
    UserId,
    /// "Åbn MitID app og godkend".
    Waiting,
    /// The code.
    Qr,
    /// Code read; waiting for the approval.
    Verified,
    /// Approved; goes on when the learner turns back to it.
    Approved,
    /// Refused on the phone.
    Rejected,
    /// Logged in.
    LoggedIn,
    /// Logged out.
    LoggedOut,
}

/// Page on the phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PhonePage {
    /// First page with its apps.
    Home,
    /// The ordinary camera, which cannot log in.
    Camera,
    /// Six figures.
    Pin,
    /// The app is open and nothing waits.
    Nothing,
    /// The app's own camera.
    Scan,
    /// A request to read.
    Request,
    /// Approved.
    Approved,
    /// Refused.
    Rejected,
}

/// Where practice MitID stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MitId {
    pub(super) scene: Scene,
    pub(super) computer: ComputerPage,
    pub(super) phone: PhonePage,
    pub(super) user_id: Sensitive<String>,
    pub(super) field_active: bool,
    pub(super) id_fault: Option<IdFault>,
    pub(super) help_open: bool,
    pub(super) pin: Sensitive<String>,
    pub(super) pin_wrong: bool,
    pub(super) request: u8,
    pub(super) requests_begun: bool,
}

impl MitId {
    /// The beginning of a scene.
    pub fn new(scene: Scene) -> Self {
        Self {
            scene,
            computer: ComputerPage::Portal,
            phone: if scene == Scene::Portal {
                PhonePage::Home
            } else {
                PhonePage::Nothing
            },
            user_id: Sensitive::default(),
            field_active: false,
            id_fault: None,
            help_open: false,
            pin: Sensitive::default(),
            pin_wrong: false,
            request: 0,
            requests_begun: false,
        }
    }

    /// Where the scene began.
    pub fn scene(&self) -> Scene {
        self.scene
    }

    /// Page on the computer.
    pub fn computer(&self) -> ComputerPage {
        self.computer
    }

    /// Page on the phone.
    pub fn phone(&self) -> PhonePage {
        self.phone
    }

    /// What stands in the field "Bruger-ID".
    pub fn user_id(&self) -> &Sensitive<String> {
        &self.user_id
    }

    /// The field has the caret.
    pub fn is_field_active(&self) -> bool {
        self.field_active
    }

    /// Why the last user ID was not taken.
    pub fn id_fault(&self) -> Option<IdFault> {
        self.id_fault
    }

    /// The help text of the box is open.
    pub fn is_help_open(&self) -> bool {
        self.help_open
    }

    /// Figures entered so far.
    pub fn pin(&self) -> &Sensitive<String> {
        &self.pin
    }

    /// The last PIN was wrong.
    pub fn is_pin_wrong(&self) -> bool {
        self.pin_wrong
    }

    /// Index of the request in the scenario.
    pub fn request_index(&self) -> usize {
        usize::from(self.request)
    }

    /// The device where the next act of a log-in belongs.
    pub fn active_device(&self) -> DeviceKind {
        if self.scene == Scene::Requests {
            return DeviceKind::Phone;
        }
        match (self.computer, self.phone) {
            (ComputerPage::Waiting | ComputerPage::Qr | ComputerPage::Verified, _) => DeviceKind::Phone,
            (_, PhonePage::Camera) => DeviceKind::Phone,
            _ => DeviceKind::Computer,
        }
    }
}
