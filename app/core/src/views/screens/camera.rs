//! What the camera sees, over the screen: the sign that it is on, the picture of now, and what to do.

use egne_contracts::CameraStatus;
use egne_words::{MessageRef, SystemText as T, system_text};

use super::super::messages::ids;
use super::super::{Ask, Live, Profile, Wording, Words};
use super::button;
use crate::session::{CodeSeen, State, button as id};

pub(in crate::views) fn view(state: &State, wording: &Wording<'_>) -> Option<Ask> {
    let sight = state.sight.as_ref()?;
    let tag = &state.library.language(&state.settings.language).tag;
    let message = message(sight.code, state.run().is_some());
    let title = if state.camera.is_able() {
        wording.words(&MessageRef::new(message))
    } else {
        let text = system_text(tag, camera_text(state.camera), &[]);
        Words {
            shown: text.clone(),
            spoken: text,
        }
    };
    Some(Ask {
        picture: "camera".to_owned(),
        live: sight.preview.clone().map(|preview| Live {
            preview,
            // Who stands before it expects a mirror; who holds it expects a window.
            mirrored: state.setup.profile != Profile::Tablet,
        }),
        title,
        body: wording.text(ids::CAMERA_ON),
        buttons: vec![button(id::CLOSE, ids::CLOSE, "cross", wording)],
    })
}

/// What the coach says about the last code, or asks for.
pub(crate) fn message(seen: CodeSeen, in_lesson: bool) -> &'static str {
    match seen {
        CodeSeen::None if in_lesson => ids::CAMERA_CODE,
        CodeSeen::None => ids::CAMERA_SLIP,
        CodeSeen::Elsewhere => ids::CAMERA_ELSEWHERE,
        CodeSeen::Foreign => ids::CAMERA_FOREIGN,
        CodeSeen::Ours => ids::CAMERA_READ,
    }
}

/// How the camera is.
pub(super) fn camera_text(status: CameraStatus) -> T {
    match status {
        CameraStatus::Off => T::DeviceCameraOff,
        CameraStatus::Absent => T::DeviceCameraAbsent,
        CameraStatus::NoPermission => T::DeviceCameraNoPermission,
        CameraStatus::Busy => T::DeviceCameraBusy,
        CameraStatus::Unsuitable => T::DeviceCameraUnsuitable,
        CameraStatus::Starting => T::DeviceCameraStarting,
        CameraStatus::On => T::DeviceCameraOn,
        CameraStatus::Stalled => T::DeviceCameraStalled,
        CameraStatus::Faulted => T::DeviceCameraFaulted,
    }
}
