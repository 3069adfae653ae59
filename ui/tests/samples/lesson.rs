//! Steps of a lesson.

use egne_core::domain::Sensitive;
use egne_core::views::{
    Answer, Block, BlockKind, Body, Button, Card, Device, DeviceKind, Helper, Here, Key, Keyboard, Lesson, Note,
    Screen, StepMark, Tone, Wish, Words,
};

use super::Look;

pub fn block(kind: BlockKind, id: &str, text: &str) -> Block {
    Block {
        kind,
        id: id.into(),
        text: text.into(),
        ..Block::default()
    }
}

pub fn device(look: &Look, kind: DeviceKind, active: bool, blocks: Vec<Block>) -> Device {
    let label = match kind {
        DeviceKind::Computer => look.say("Computeren", "الكمبيوتر"),
        DeviceKind::Phone => look.say("Telefonen", "الهاتف"),
    };
    Device {
        kind,
        frame: kind.frame(),
        label,
        mark: "ØVELSE – ikke ægte".into(),
        active,
        touchable: !active,
        draggable: false,
        here: Here::No,
        enlarged: true,
        blocks,
    }
}

pub fn base(look: &Look) -> Lesson {
    Lesson {
        title: look.say("Log på med MitID", "تسجيل الدخول"),
        progress: vec![
            StepMark::Done,
            StepMark::Done,
            StepMark::Now,
            StepMark::Ahead,
            StepMark::Ahead,
            StepMark::Ahead,
        ],
        progress_label: look.say("Trin 3 af 6", "الخطوة 3 من 6"),
        say: Words::default(),
        chip: String::new(),
        picture: String::new(),
        pictures_first: false,
        wish: None,
        asked: String::new(),
        note: None,
        look_away: None,
        told: None,
        buttons: vec![
            look.button("hear", "speaker", "Hør", "استمع"),
            look.button("rephrase", "rephrase", "Sig det anderledes", "قلها بطريقة أخرى"),
        ],
        answers: Vec::new(),
        card: None,
        helper: Helper {
            toggle: Button {
                id: "helper".into(),
                text: "Til hjælperen".into(),
                label: "Til hjælperen".into(),
                picture: "helper".into(),
                ..Button::default()
            },
            open: false,
            sentence: "Skriv dit bruger-ID.".into(),
            tip: "Peg på feltet. Lad borgeren trykke selv. Rør ikke skærmen.".into(),
        },
        devices: Vec::new(),
        keyboard: None,
        dim_rest: false,
    }
}

pub fn keyboard(here: &str, small: bool) -> Keyboard {
    let row = |letters: &str| -> Vec<Key> {
        letters
            .chars()
            .map(|c| Key {
                id: c.to_string(),
                text: c.to_string(),
                picture: String::new(),
                label: c.to_string(),
                width: 1,
                here: if c.to_string() == here { Here::Glow } else { Here::No },
            })
            .collect()
    };
    let wide = |id: &str, picture: &str, text: &str, width: u8| Key {
        id: id.into(),
        text: text.into(),
        picture: picture.into(),
        label: id.into(),
        width,
        here: Here::No,
    };
    if small {
        let mut rows: Vec<_> = ["abcdef", "ghijkl", "mnopqr", "stuvwx", "yzæøå"].map(row).into();
        rows[4].push(wide("delete", "key-delete", "", 1));
        rows.push(vec![
            wide("plane", "", "123", 2),
            wide("space", "", " ", 2),
            wide("done", "key-enter", "", 2),
        ]);
        return Keyboard { rows };
    }
    let mut rows: Vec<_> = ["1234567890", "qwertyuiopå", "asdfghjklæø", "zxcvbnm.-_@"]
        .map(row)
        .into();
    rows.push(vec![
        wide("space", "", " ", 6),
        wide("delete", "key-delete", "", 2),
        wide("done", "key-enter", "", 3),
    ]);
    Keyboard { rows }
}

pub fn computer_log_in(look: &Look, typed: &str, active: bool) -> Device {
    let mut field = block(BlockKind::Field, "user-id", "Bruger-ID");
    field.typed = Sensitive::new(typed.into());
    field.focused = active;
    field.here = if active { Here::Hand } else { Here::No };
    let mut next = block(
        BlockKind::Primary,
        "next",
        if active { "Næste" } else { "Venter på telefonen" },
    );
    next.enabled = active;
    device(
        look,
        DeviceKind::Computer,
        active,
        vec![
            block(BlockKind::Header, "", "Øveportalen"),
            block(BlockKind::Heading, "", "Log på"),
            block(BlockKind::Paragraph, "", "Skriv det bruger-ID, du øver med."),
            field,
            next,
            block(BlockKind::Link, "forgot", "Glemt bruger-ID?"),
        ],
    )
}

pub fn user_id(look: &Look) -> Screen {
    let mut lesson = base(look);
    lesson.say = look.words("Skriv dit bruger-ID i feltet.", "اكتب اسم المستخدم في الحقل.");
    lesson.chip = "Bruger-ID".into();
    lesson.picture = "computer".into();
    lesson.keyboard = Some(keyboard("n", look.size.0 < 600));
    lesson.devices = vec![computer_log_in(look, "oeve-ami", true), phone_home(look)];
    look.screen(Body::Lesson(lesson))
}

fn phone_home(look: &Look) -> Device {
    let mut app = block(BlockKind::App, "app", "Øve-ID");
    app.picture = "lock".into();
    device(
        look,
        DeviceKind::Phone,
        false,
        vec![block(BlockKind::Small, "", "Øvetelefon"), app],
    )
}

pub fn pin(look: &Look) -> Screen {
    let mut lesson = base(look);
    lesson.say = look.words("Tast den hemmelige kode på telefonen.", "أدخل الرمز السري على الهاتف.");
    lesson.look_away = Some(look.say("Hjælper: kig væk nu.", "أيها المساعد: انظر بعيدًا الآن."));
    lesson
        .buttons
        .push(look.button("card", "card", "Øveperson", "بطاقة التمرين"));
    lesson.card = Some(Card {
        title: look.say("Øveperson", "شخص التمرين"),
        name: "Amina Øvesen".into(),
        rows: vec![
            (look.say("Bruger-ID", "اسم المستخدم"), "oeve-amina".into()),
            (look.say("Kode", "الرمز"), "407192".into()),
        ],
        close: look.button("card-close", "cross", "Luk", "إغلاق"),
    });
    let mut dots = block(BlockKind::Dots, "pin-dots", "Kode");
    dots.typed = Sensitive::new("407".into());
    dots.secret = true;
    dots.limit = 6;
    let mut pad = block(BlockKind::Keypad, "pin", "");
    pad.detail = "Slet".into();
    pad.here = Here::Hand;
    pad.here_key = "1".into();
    let phone = device(
        look,
        DeviceKind::Phone,
        true,
        vec![
            block(BlockKind::Header, "", "Øve-ID"),
            block(BlockKind::Heading, "", "Indtast kode"),
            dots,
            block(BlockKind::Space, "", ""),
            pad,
        ],
    );
    lesson.devices = vec![computer_log_in(look, "oeve-amina", false), phone];
    look.screen(Body::Lesson(lesson))
}

pub fn scan(look: &Look) -> Screen {
    let mut lesson = base(look);
    lesson.say = look.words(
        "Træk telefonen hen over koden på computeren.",
        "اسحب الهاتف فوق الرمز على الكمبيوتر.",
    );
    lesson.picture = "qr-scan".into();
    let code = block(BlockKind::Qr, "qr", "OEVELSE-IKKE-AEGTE");
    let computer = device(
        look,
        DeviceKind::Computer,
        false,
        vec![
            block(BlockKind::Header, "", "Øveportalen"),
            block(BlockKind::Heading, "", "Scan koden med telefonen"),
            code,
        ],
    );
    let mut phone = device(
        look,
        DeviceKind::Phone,
        true,
        vec![
            block(BlockKind::Header, "", "Øve-ID"),
            block(BlockKind::Paragraph, "", "Hold kameraet over koden"),
            block(BlockKind::Viewfinder, "camera", "Kamera"),
        ],
    );
    phone.draggable = true;
    phone.here = Here::Hand;
    lesson.devices = vec![
        Device {
            touchable: false,
            ..computer
        },
        phone,
    ];
    look.screen(Body::Lesson(lesson))
}

pub fn approve(look: &Look) -> Screen {
    let mut lesson = base(look);
    lesson.say = look.words(
        "Læs, hvad telefonen spørger om. Er det det, du selv er i gang med? Så skub til siden.",
        "اقرأ ما يطلبه الهاتف. هل هذا ما تفعله أنت؟ إذًا اسحب \u{2068}Godkend\u{2069} إلى الجانب.",
    );
    lesson.chip = "Godkend".into();
    lesson.wish = Some(Wish {
        picture: "library".into(),
        text: look.words("Du vil låne en bog.", "تريد استعارة كتاب."),
    });
    lesson.note = Some(Note {
        tone: Tone::Hint,
        text: look.words("Skub knappen helt til enden.", "اسحب الزر حتى النهاية."),
        picture: String::new(),
        button: None,
    });
    let mut request = block(BlockKind::Request, "request", "Øvebiblioteket");
    request.detail = "Log på".into();
    request.picture = "library".into();
    let mut slider = block(BlockKind::Slider, "approve", "Godkend");
    slider.hold = true;
    slider.here = Here::Hand;
    let phone = device(
        look,
        DeviceKind::Phone,
        true,
        vec![
            block(BlockKind::Header, "", "Øve-ID"),
            request,
            block(BlockKind::Space, "", ""),
            slider,
            block(BlockKind::Refuse, "refuse", "Afvis"),
        ],
    );
    let mut waiting = block(BlockKind::Waiting, "", "Åbn appen på din telefon, og godkend.");
    waiting.picture = "phone".into();
    let computer = device(
        look,
        DeviceKind::Computer,
        false,
        vec![
            block(BlockKind::Header, "", "Øveportalen"),
            block(BlockKind::Heading, "", "Godkend på telefonen"),
            waiting,
        ],
    );
    lesson.devices = vec![computer, phone];
    lesson.helper.open = true;
    look.screen(Body::Lesson(lesson))
}

pub fn answers(look: &Look) -> Screen {
    let mut lesson = base(look);
    lesson.say = look.words(
        "Telefonen spørger, men du gør ingenting. Hvad gør du?",
        "الهاتف يسأل، لكنك لا تفعل شيئًا. ماذا تفعل؟",
    );
    lesson.picture = "question".into();
    let answer = |id: &str, picture: &str, danish: &str, arabic: &str| Answer {
        id: id.into(),
        text: look.words(danish, arabic),
        picture: picture.into(),
        here: Here::No,
    };
    lesson.answers = vec![
        answer("refuse", "stop", "Jeg siger nej og lægger på.", "أرفض وأنهي المكالمة."),
        answer("approve", "tick", "Jeg godkender.", "أوافق."),
        answer("ask", "helper", "Jeg spørger en, jeg stoler på.", "أسأل شخصًا أثق به."),
    ];
    lesson.note = Some(Note {
        tone: Tone::Critical,
        text: look.words(
            "I virkeligheden kunne du have mistet penge. Her er der ikke sket noget.",
            "في الواقع كان يمكن أن تفقد مالًا. هنا لم يحدث شيء.",
        ),
        picture: String::new(),
        button: Some(look.button("again", "undo", "Prøv igen", "حاول مرة أخرى")),
    });
    look.screen(Body::Lesson(lesson))
}

pub fn pictures_first(look: &Look) -> Screen {
    let mut screen = approve(look);
    if let Body::Lesson(lesson) = &mut screen.body {
        lesson.pictures_first = true;
        lesson.picture = "hand-swipe".into();
        lesson.asked = "library".into();
        lesson.note = None;
        lesson.helper.open = false;
    }
    screen
}
