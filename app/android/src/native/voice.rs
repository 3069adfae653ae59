//! The system's own voice: `android.speech.tts.TextToSpeech` (developer.android.com, 2026).
//!
//! It is asked for without a listener of ours, which would have to be Java: it becomes ready by itself some time after
//! the start, and says until then that it speaks nothing. What is said goes to the engine that the tablet's owner has
//! chosen; an engine's voice that needs a network is not taken.

use std::sync::{Arc, Mutex, PoisonError};

use android_activity::AndroidApp;
use jni::errors::Result;
use jni::objects::{JObject, JString};
use jni::refs::Global;
use jni::{Env, jni_sig, jni_str};

use super::system::ask;

/// `TextToSpeech.QUEUE_ADD`.
const QUEUE_ADD: i32 = 1;
/// `TextToSpeech.LANG_AVAILABLE`; what is more exact is more, what is missing is less.
const LANG_AVAILABLE: i32 = 0;

type Engine = Global<JObject<'static>>;

/// The voice, once it is there.
#[derive(Clone)]
pub struct SystemVoice {
    app: AndroidApp,
    engine: Arc<Mutex<Option<Engine>>>,
}

impl SystemVoice {
    /// Asks for it; on the thread that Java's own callbacks come on.
    pub fn start(app: &AndroidApp) -> Self {
        let voice = Self {
            app: app.clone(),
            engine: Arc::default(),
        };
        let begun = voice.clone();
        app.run_on_java_main_thread(Box::new(move || {
            let engine = ask(&begun.app, |env, activity| {
                let none = JObject::null();
                let engine = env.new_object(
                    jni_str!("android/speech/tts/TextToSpeech"),
                    jni_sig!("(Landroid/content/Context;Landroid/speech/tts/TextToSpeech$OnInitListener;)V"),
                    &[activity.into(), (&none).into()],
                )?;
                env.new_global_ref(engine)
            });
            *begun.engine.lock().unwrap_or_else(PoisonError::into_inner) = engine;
        }));
        voice
    }

    fn with<T>(&self, question: impl FnOnce(&mut Env<'_>, &JObject<'_>) -> Result<T>) -> Option<T> {
        let engine = self.engine.lock().unwrap_or_else(PoisonError::into_inner);
        let engine = engine.as_ref()?;
        ask(&self.app, |env, _| question(env, engine))
    }

    /// It is ready, and speaks this language (BCP 47) without a network.
    pub fn speaks(&self, language: &str) -> bool {
        self.with(|env, engine| choose(env, engine, language)).unwrap_or(false)
    }

    /// Says this after what is being said. Languages that it does not speak are left out.
    pub fn say(&self, language: &str, text: &str) {
        self.with(|env, engine| {
            if !choose(env, engine, language)? {
                return Ok(());
            }
            let (text, none) = (JString::new(env, text)?, JObject::null());
            let name = JString::new(env, "said")?;
            env.call_method(
                engine,
                jni_str!("speak"),
                jni_sig!("(Ljava/lang/CharSequence;ILandroid/os/Bundle;Ljava/lang/String;)I"),
                &[(&text).into(), QUEUE_ADD.into(), (&none).into(), (&name).into()],
            )?;
            Ok(())
        });
    }

    /// Cuts off what is being said, and drops what waits.
    pub fn hush(&self) {
        self.with(|env, engine| {
            env.call_method(engine, jni_str!("stop"), jni_sig!("()I"), &[])?;
            Ok(())
        });
    }

    /// Gives the engine back.
    pub fn end(&self) {
        self.with(|env, engine| {
            env.call_method(engine, jni_str!("shutdown"), jni_sig!("()V"), &[])?;
            Ok(())
        });
        *self.engine.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Takes a language; false where the engine has no voice for it on the tablet itself.
fn choose(env: &mut Env<'_>, engine: &JObject<'_>, language: &str) -> Result<bool> {
    let tag = JString::new(env, language)?;
    let locale = env
        .call_static_method(
            jni_str!("java/util/Locale"),
            jni_str!("forLanguageTag"),
            jni_sig!("(Ljava/lang/String;)Ljava/util/Locale;"),
            &[(&tag).into()],
        )?
        .l()?;
    let found = env
        .call_method(
            engine,
            jni_str!("setLanguage"),
            jni_sig!("(Ljava/util/Locale;)I"),
            &[(&locale).into()],
        )?
        .i()?;
    if found < LANG_AVAILABLE {
        return Ok(false);
    }
    let voice = env
        .call_method(
            engine,
            jni_str!("getVoice"),
            jni_sig!("()Landroid/speech/tts/Voice;"),
            &[],
        )?
        .l()?;
    if voice.is_null() {
        return Ok(false);
    }
    let needs_network = env
        .call_method(&voice, jni_str!("isNetworkConnectionRequired"), jni_sig!("()Z"), &[])?
        .z()?;
    Ok(!needs_network)
}
