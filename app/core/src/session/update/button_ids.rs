//! Names of the buttons of our own layer, as they come back in `Event::Pressed`.

/// Names of buttons.
pub mod button {
    #![expect(missing_docs, reason = "each constant is the name of the button it is named after")]
    pub const BACK: &str = "back";
    pub const FINISHED: &str = "finished";
    pub const LANGUAGE: &str = "language";
    pub const DISPLAY: &str = "display";
    pub const PICTURES_FIRST: &str = "pictures-first";
    /// Opens the camera.
    pub const CAMERA: &str = "camera";
    pub const HEAR: &str = "hear";
    pub const REPHRASE: &str = "rephrase";
    pub const HINT: &str = "hint";
    /// The learner says that a told step is done.
    pub const TOLD: &str = "told";
    pub const UNDO: &str = "undo";
    pub const CARD: &str = "card";
    pub const CONTACTS: &str = "contacts";
    pub const HELPER: &str = "helper";
    pub const STAY: &str = "stay";
    pub const WIPE: &str = "wipe";
    pub const PRINT: &str = "print";
    pub const AGAIN: &str = "again";
    pub const ALONE: &str = "alone";
    pub const FOLLOW: &str = "follow";
    pub const GO_ON: &str = "go-on";
    pub const CLOSE: &str = "close";
    /// The attachment over the whole window.
    pub const ENLARGE: &str = "enlarge";
    /// Twice as wide.
    pub const LARGER: &str = "larger";
    pub const RETRY: &str = "retry";
    pub const SOUND: &str = "sound";
    pub const MOTION: &str = "motion";
    pub const CALM: &str = "calm";
    /// Followed by the letter of a course.
    pub const COURSE: &str = "course-";
    /// Followed by 0 to 3.
    pub const TEXT_SIZE: &str = "text-size-";
    /// Followed by 0 to 2.
    pub const THEME: &str = "theme-";
    /// All of the staff screen begin with this.
    pub const STAFF: &str = "staff";
    pub const STAFF_FIGURE: &str = "staff-figure-";
    pub const STAFF_ERASE: &str = "staff-erase";
    pub const STAFF_ENTER: &str = "staff-enter";
    pub const STAFF_PAGE: &str = "staff-page";
    pub const STAFF_REPORT: &str = "staff-report";
    pub const STAFF_SOUND: &str = "staff-sound";
    pub const STAFF_SAVE: &str = "staff-save";
    pub const STAFF_UPDATE: &str = "staff-update";
    pub const STAFF_LOG: &str = "staff-log";
    pub const STAFF_TOUCH: &str = "staff-touch";
    pub const STAFF_TOUCHED: &str = "staff-touched";
    /// Followed by the number of a touch point.
    pub const STAFF_POINT: &str = "staff-point-";
    /// All of the device panel begin with this.
    pub const PANEL: &str = "panel-";
    pub const PANEL_FOLD: &str = "panel-fold";
    pub const PANEL_PAPER: &str = "panel-paper";
    pub const PANEL_COVER: &str = "panel-cover";
    pub const PANEL_CABLE: &str = "panel-cable";
    pub const PANEL_JAM: &str = "panel-jam";
    pub const PANEL_SLOW: &str = "panel-slow";
    pub const PANEL_GARBAGE: &str = "panel-garbage";
    pub const PANEL_DOCUMENT: &str = "panel-document";
    pub const PANEL_DOCUMENT_AWAY: &str = "panel-document-away";
    pub const PANEL_READER_CABLE: &str = "panel-reader-cable";
    pub const PANEL_READER_NOISE: &str = "panel-reader-noise";
    pub const PANEL_READER_SLOW: &str = "panel-reader-slow";
    pub const PANEL_TIME_15: &str = "panel-time-15";
    pub const PANEL_TIME_60: &str = "panel-time-60";
    pub const PANEL_IDLE: &str = "panel-idle";
}
