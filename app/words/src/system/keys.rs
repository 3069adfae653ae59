//! The names of the machine's own texts, one variant for each key of `locales/system/*.yml`.

macro_rules! system_texts {
    ($($(#[$doc:meta])+ $variant:ident = $key:literal,)+) => {
        /// A text the machine can say without any content.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum SystemText {
            $($(#[$doc])+ $variant,)+
        }

        impl SystemText {
            /// Every text there is.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The key in the files of texts.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key,)+
                }
            }
        }
    };
}

system_texts! {
    /// Heading where no lessons were found.
    TroubleTitle = "trouble_title",
    /// To the learner where no lessons were found.
    TroubleBody = "trouble_body",
    /// To staff where no lessons were found. `path`: the folder.
    TroubleStaff = "trouble_staff",
    /// On the button that looks for lessons again.
    TroubleRetry = "trouble_retry",
    /// Heading of the out-of-order screen.
    OutOfOrderTitle = "out_of_order_title",
    /// Text of the out-of-order screen.
    OutOfOrderBody = "out_of_order_body",
    /// After a crash, on the start screen.
    Restarted = "restarted",
    /// The band on everything that imitates a real service.
    PracticeMark = "practice_mark",
    /// Whose program this is not.
    NotAService = "not_a_service",
    /// Command line: no display, and what works without one.
    NoDisplay = "no_display",
    /// Diagnostics: nothing is missing.
    DoctorOk = "doctor_ok",
    /// Diagnostics: something is missing.
    DoctorMissing = "doctor_missing",
    /// Diagnostics: a display was found.
    DoctorDisplayOk = "doctor_display_ok",
    /// Diagnostics: no display was found.
    DoctorDisplayMissing = "doctor_display_missing",
    /// Diagnostics: the fonts are there.
    DoctorFontsOk = "doctor_fonts_ok",
    /// Diagnostics: the content is there. `lessons`, `languages`: how many.
    DoctorContentOk = "doctor_content_ok",
    /// Diagnostics: the content is missing or damaged. `path`: where.
    DoctorContentMissing = "doctor_content_missing",
    /// Diagnostics: a speech program was found. `voice`: which.
    DoctorVoiceOk = "doctor_voice_ok",
    /// Diagnostics: no speech program.
    DoctorVoiceMissing = "doctor_voice_missing",
    /// Diagnostics: a player of sound was found. `player`: which.
    DoctorSoundOk = "doctor_sound_ok",
    /// Diagnostics: no player of sound.
    DoctorSoundMissing = "doctor_sound_missing",
    /// Diagnostics: the printer is a simulated one.
    DoctorPrinterSimulated = "doctor_printer_simulated",
    /// Diagnostics: no printer.
    DoctorPrinterNone = "doctor_printer_none",
    /// Diagnostics: kiosk.toml is right.
    DoctorConfigOk = "doctor_config_ok",
    /// Diagnostics: kiosk.toml is wrong. `what`: file, line, what to write.
    DoctorConfigWrong = "doctor_config_wrong",
    /// The printer can print.
    DevicePrinterReady = "device_printer_ready",
    /// The printer prints.
    DevicePrinterPrinting = "device_printer_printing",
    /// The roll is nearly used up.
    DevicePrinterPaperLow = "device_printer_paper_low",
    /// The roll is used up.
    DevicePrinterPaperOut = "device_printer_paper_out",
    /// The cover is open.
    DevicePrinterCoverOpen = "device_printer_cover_open",
    /// The printer does not answer.
    DevicePrinterOffline = "device_printer_offline",
    /// There is no printer.
    DevicePrinterAbsent = "device_printer_absent",
    /// The printer reports a fault of its own.
    DevicePrinterFaulted = "device_printer_faulted",
    /// Heading of the staff screen.
    StaffTitle = "staff_title",
    /// On the button that opens the staff screen.
    StaffOpen = "staff_open",
    /// Leaves the staff screen.
    StaffClose = "staff_close",
    /// Before the dots of the code.
    StaffCode = "staff_code",
    /// Takes a figure of the code back.
    StaffErase = "staff_erase",
    /// Tries the code.
    StaffEnter = "staff_enter",
    /// The code was wrong.
    StaffRefused = "staff_refused",
    /// Too many wrong codes. `seconds`: until the next try.
    StaffShut = "staff_shut",
    /// Name of the passport reader.
    StaffReader = "staff_reader",
    /// Name of the printer.
    StaffPrinter = "staff_printer",
    /// Name of voice and sound.
    StaffSound = "staff_sound",
    /// Heading of the touch points. `touched`, `all`: points.
    StaffTouch = "staff_touch",
    /// Prints a page in every script.
    StaffTestPage = "staff_test_page",
    /// Says a sentence.
    StaffTestSound = "staff_test_sound",
    /// The printer confirmed the last page.
    StaffPrinted = "staff_printed",
    /// Version of the program. `version`.
    StaffVersion = "staff_version",
    /// Heading of the readiness report.
    StaffReport = "staff_report",
    /// Prints the readiness report.
    StaffPrintReport = "staff_print_report",
    /// A check digit of the document is right.
    StaffCheckRight = "staff_check_right",
    /// A check digit of the document is wrong.
    StaffCheckWrong = "staff_check_wrong",
    /// The reader reads what is laid on it.
    DeviceReaderReady = "device_reader_ready",
    /// No reader is plugged in.
    DeviceReaderAbsent = "device_reader_absent",
    /// The account may not open the port.
    DeviceReaderNoPermission = "device_reader_no_permission",
    /// Another program holds the reader.
    DeviceReaderBusy = "device_reader_busy",
    /// The configured path is no serial port.
    DeviceReaderNotAPort = "device_reader_not_a_port",
    /// The reader is being opened.
    DeviceReaderOpening = "device_reader_opening",
    /// The reader does not answer.
    DeviceReaderSilent = "device_reader_silent",
    /// The driver broke and starts again.
    DeviceReaderFaulted = "device_reader_faulted",
    /// The cutter is stuck.
    DevicePrinterCutterStuck = "device_printer_cutter_stuck",
    /// Paper is stuck.
    DevicePrinterPaperJam = "device_printer_paper_jam",
    /// Ink or toner is used up.
    DevicePrinterInkOut = "device_printer_ink_out",
    /// The system does not let us use the printer.
    DevicePrinterNoPermission = "device_printer_no_permission",
    /// Another program holds the printer.
    DevicePrinterInUse = "device_printer_in_use",
    /// The printer never says how it is.
    DevicePrinterSilent = "device_printer_silent",
    /// All was sent, and the printer cannot say whether it came out.
    DevicePrinterUnconfirmed = "device_printer_unconfirmed",
    /// Name of the camera.
    StaffCamera = "staff_camera",
    /// Shows what the camera sees.
    StaffTestCamera = "staff_test_camera",
    /// No camera is configured.
    DeviceCameraNone = "device_camera_none",
    /// The camera is closed.
    DeviceCameraOff = "device_camera_off",
    /// No camera is plugged in.
    DeviceCameraAbsent = "device_camera_absent",
    /// The account may not open the camera.
    DeviceCameraNoPermission = "device_camera_no_permission",
    /// Another program holds the camera.
    DeviceCameraBusy = "device_camera_busy",
    /// The camera gives no form of picture that we read.
    DeviceCameraUnsuitable = "device_camera_unsuitable",
    /// The camera gave no picture yet.
    DeviceCameraStarting = "device_camera_starting",
    /// The camera sees.
    DeviceCameraOn = "device_camera_on",
    /// The camera is open and gives nothing.
    DeviceCameraStalled = "device_camera_stalled",
    /// The driver of the camera broke and starts again.
    DeviceCameraFaulted = "device_camera_faulted",
    /// Type on the keyboard; what comes stands under it.
    StaffKeyboard = "staff_keyboard",
    /// The keyboard sent something.
    StaffKeyboardWorks = "staff_keyboard_works",
    /// Nobody tried the keyboard.
    StaffKeyboardUntried = "staff_keyboard_untried",
    /// How much of the touch test was done. `touched`, `all`: points.
    StaffScreen = "staff_screen",
    /// Fills the screen with touch points.
    StaffTestScreen = "staff_test_screen",
    /// Leaves the touch points.
    StaffTouched = "staff_touched",
    /// Name of day and time.
    StaffTime = "staff_time",
    /// Name of the program's version.
    StaffProgram = "staff_program",
    /// What a language has. `language`, `there`, `all`: texts, `clips`: of sign language.
    StaffWords = "staff_words",
    /// Name of the folder with lessons.
    StaffFolderContent = "staff_folder_content",
    /// Name of the folder with what was printed.
    StaffFolderPrints = "staff_folder_prints",
    /// Name of the folder with reports.
    StaffFolderReports = "staff_folder_reports",
    /// Room of a folder. `free`, `all`: sizes.
    StaffRoom = "staff_room",
    /// A folder has little room. `free`, `all`: sizes.
    StaffRoomLittle = "staff_room_little",
    /// Nobody can tell the room of a folder.
    StaffRoomUnknown = "staff_room_unknown",
    /// Writes the report to a file.
    StaffSaveReport = "staff_save_report",
    /// The report was written. `file`: its name.
    StaffSaved = "staff_saved",
    /// There is no such folder. `folder`.
    StaffSaveNoFolder = "staff_save_no_folder",
    /// The program may not write there. `folder`.
    StaffSaveNoPermission = "staff_save_no_permission",
    /// There is no room. `folder`.
    StaffSaveFull = "staff_save_full",
    /// Writing failed for another reason. `folder`.
    StaffSaveFailed = "staff_save_failed",
    /// What to look for on the test page.
    StaffPageLook = "staff_page_look",
    /// The reader gave nothing of the document.
    NotRead = "not_read",
    /// Lines are missing. `read`: how many came.
    NotReadLinesMissing = "not_read_lines_missing",
    /// The message broke off.
    NotReadCutOff = "not_read_cut_off",
    /// Longer than a document.
    NotReadTooLong = "not_read_too_long",
    /// The check byte of the message is wrong.
    NotReadCheckByte = "not_read_check_byte",
    /// Not the lines of a travel document.
    NotReadMalformed = "not_read_malformed",
    /// A French identity card of 1988 to 2021.
    NotReadOldFrenchCard = "not_read_old_french_card",
    /// A kind of document.
    DocumentPassport = "document_passport",
    /// A kind of document.
    DocumentEmergency = "document_emergency",
    /// A kind of document.
    DocumentSingleSheet = "document_single_sheet",
    /// A kind of document.
    DocumentDiplomatic = "document_diplomatic",
    /// A kind of document.
    DocumentOfficial = "document_official",
    /// A kind of document.
    DocumentRefugee = "document_refugee",
    /// A kind of document.
    DocumentAlien = "document_alien",
    /// A kind of document.
    DocumentStateless = "document_stateless",
    /// A kind of document.
    DocumentLaissezPasser = "document_laissez_passer",
    /// A kind of document.
    DocumentMilitary = "document_military",
    /// A kind of document.
    DocumentCard = "document_card",
    /// A kind of document.
    DocumentCrew = "document_crew",
    /// A kind of document.
    DocumentVisa = "document_visa",
    /// Names of the terminal. `name`: place and serial number.
    StationName = "station_name",
    /// The system below the program. `version`, `slot`: a or b, `hash`: its first figures.
    StationSystem = "station_system",
    /// What the buttons for a stick are for.
    StationStick = "station_stick",
    /// A stick is looked for.
    StationStickLooking = "station_stick_looking",
    /// Button: bring a new version from a stick.
    StationUpdate = "station_update",
    /// The new version is being written.
    StationUpdateWorking = "station_update_working",
    /// The new version was written.
    StationUpdateDone = "station_update_done",
    /// No stick with a new version.
    StationUpdateNothing = "station_update_nothing",
    /// The new version was refused.
    StationUpdateRefused = "station_update_refused",
    /// Button: write the log to a stick.
    StationLog = "station_log",
    /// The log is being written.
    StationLogWorking = "station_log_working",
    /// The log was written.
    StationLogDone = "station_log_done",
    /// No stick to write to.
    StationLogNothing = "station_log_nothing",
    /// The log could not be written.
    StationLogRefused = "station_log_refused",
    /// The screen is as configured. `size`: in pixels.
    StationScreen = "station_screen",
    /// The screen is not as configured. `size`: in pixels.
    StationScreenOther = "station_screen_other",
    /// The screen is reached by the old frame buffer. `size`: in pixels.
    StationScreenOld = "station_screen_old",
    /// The configuration cannot be used. `what`: file, line, what to write.
    StationConfigUnusable = "station_config_unusable",
    /// Nobody who does not see can use the terminal.
    StationNotWithoutSight = "station_not_without_sight",
    /// A screen reader is on, and the tablet cannot tell it anything.
    TabletNotReadAloud = "tablet_not_read_aloud",
    /// Diagnostics: an output for a screen. `output`: its name. `state`: sizes, or that nothing is plugged in.
    DoctorScreen = "doctor_screen",
    /// Diagnostics: the configured output or size is not there. `what`: which.
    DoctorScreenMissing = "doctor_screen_missing",
    /// Command line: the configuration was written. `path`: where.
    ProvisionWritten = "provision_written",
}
