//! What only Java knows: size of type, bars and cut-outs, whether a screen reader is on.
//!
//! Where the system is too old to know, or says no, the answer is none, and the exception is cleared.
#![allow(unsafe_code, reason = "the activity is a pointer that the system hands out")]

use android_activity::AndroidApp;
use jni::errors::Result;
use jni::objects::{JObject, JString};
use jni::refs::Global;
use jni::{Env, JavaVM, jni_sig, jni_str};

use crate::geometry::Insets;

/// Asks something of the activity's Java half.
pub(super) fn ask<T>(app: &AndroidApp, question: impl FnOnce(&mut Env<'_>, &JObject<'_>) -> Result<T>) -> Option<T> {
    // SAFETY: `android-activity` hands out the one virtual machine of the process, which outlives it.
    let machine = unsafe { JavaVM::from_raw(app.vm_as_ptr().cast()) };
    let asked = machine.attach_current_thread(|env| -> Result<T> {
        let activity: jni::sys::jobject = app.activity_as_ptr().cast();
        // SAFETY: the reference is `app`'s, which is alive throughout; the cast neither owns nor frees it.
        let activity = unsafe { env.as_cast_raw::<Global<JObject<'static>>>(&activity)? };
        let answer = env.with_local_frame(16, |env| question(env, &activity));
        if answer.is_err() {
            env.exception_clear();
        }
        answer
    });
    asked.ok()
}

/// How much larger than usual type is set: `Configuration.fontScale`.
pub(super) fn type_scale(app: &AndroidApp) -> Option<f32> {
    ask(app, |env, activity| {
        let resources = env
            .call_method(
                activity,
                jni_str!("getResources"),
                jni_sig!("()Landroid/content/res/Resources;"),
                &[],
            )?
            .l()?;
        let configuration = env
            .call_method(
                &resources,
                jni_str!("getConfiguration"),
                jni_sig!("()Landroid/content/res/Configuration;"),
                &[],
            )?
            .l()?;
        env.get_field(&configuration, jni_str!("fontScale"), jni_sig!("F"))?.f()
    })
}

/// Bars and cut-outs by `WindowInsets.getInsets` (API 30); none before that, where the content rectangle says it.
pub(super) fn insets(app: &AndroidApp) -> Option<Insets> {
    ask(app, |env, activity| {
        let window = env
            .call_method(
                activity,
                jni_str!("getWindow"),
                jni_sig!("()Landroid/view/Window;"),
                &[],
            )?
            .l()?;
        let view = env
            .call_method(
                &window,
                jni_str!("getDecorView"),
                jni_sig!("()Landroid/view/View;"),
                &[],
            )?
            .l()?;
        let all = env
            .call_method(
                &view,
                jni_str!("getRootWindowInsets"),
                jni_sig!("()Landroid/view/WindowInsets;"),
                &[],
            )?
            .l()?;
        let mut kinds = 0;
        for kind in [jni_str!("systemBars"), jni_str!("displayCutout")] {
            kinds |= env
                .call_static_method(jni_str!("android/view/WindowInsets$Type"), kind, jni_sig!("()I"), &[])?
                .i()?;
        }
        let insets = env
            .call_method(
                &all,
                jni_str!("getInsets"),
                jni_sig!("(I)Landroid/graphics/Insets;"),
                &[kinds.into()],
            )?
            .l()?;
        let mut side = |name| -> Result<u32> {
            let pixels = env.get_field(&insets, name, jni_sig!("I"))?.i()?;
            Ok(u32::try_from(pixels).unwrap_or(0))
        };
        Ok(Insets {
            left: side(jni_str!("left"))?,
            top: side(jni_str!("top"))?,
            right: side(jni_str!("right"))?,
            bottom: side(jni_str!("bottom"))?,
        })
    })
}

/// `AccessibilityManager.isTouchExplorationEnabled`.
pub(super) fn explores_by_touch(app: &AndroidApp) -> Option<bool> {
    ask(app, |env, activity| {
        let name = JString::new(env, "accessibility")?;
        let service = env
            .call_method(
                activity,
                jni_str!("getSystemService"),
                jni_sig!("(Ljava/lang/String;)Ljava/lang/Object;"),
                &[(&name).into()],
            )?
            .l()?;
        env.call_method(&service, jni_str!("isTouchExplorationEnabled"), jni_sig!("()Z"), &[])?
            .z()
    })
}
