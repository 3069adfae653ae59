# The coach's layer, Arabic. State: draft. The manner of the Arabic texts is told at the head of b2.ftl.
button-back = رجوع
button-finished = انتهيت
button-finished-sure = نعم، حذف الكل
button-language = تغيير اللغة
button-display = الشاشة
button-pictures-first = الصور أولًا
button-hear = استماع
button-rephrase = بكلمات أخرى
button-hint = أين أضغط؟
button-undo = تراجع
button-try-again = إعادة المحاولة
button-card = بطاقة التدريب
button-close = إغلاق
button-enlarge = عرض كبير
button-larger = أكبر
button-print = طباعة الورقة
button-again = مرة أخرى
button-go-on = تدريبات أخرى
button-stay = أنا هنا
label-alone = { $label }
state-draft = مسودة
lesson-unverified = لم يُقارن بعد بالخدمة الحقيقية
lesson-expired = قد تكون المعلومات قديمة. نسأل الموظفين.
not-a-service = ليست خدمة من MitID أو Digitaliseringsstyrelsen أو borger.dk
lessons-title = على ماذا نتدرّب اليوم؟
    .spoken = على ماذا نَتَدَرَّب اليَوم؟
lesson-progress = الخطوة { $now } من { $all }
    .spoken = الخُطْوَة { $now } مِنْ { $all }
lesson-task-alone = الآن بدون مساعدة: { $lesson }
    .spoken = الآن بِدُونِ مساعدة: { $lesson }
card-title = شخصية التدريب
card-user-id = معرّف المستخدم
card-pin = رمز PIN
helper-title = للشخص المساعد
look-away = هذا سرّي. الشخص المساعد ينظر بعيدًا الآن.
look-away-helper = إلى الشخص المساعد: يُرجى النظر بعيدًا الآن. هذا سرّي.
hint-together = نعمل معًا: الشخص المساعد يقرأ المهمة بصوت عالٍ، وأنا أضغط.
    .spoken = نَعْمَل مَعًا: الشَخْص المُساعِد يَقْرَأ المهمة بِصَوت عالٍ، وَأَنا أَضْغَط.
hint-not-here = لم يحدث شيء. نحاول في مكان آخر.
    .spoken = لَمْ يَحْدُث شيء. نُحَاوِل في مكان آخر.
device-computer = كمبيوتر للتدريب
device-phone = هاتف للتدريب
end-title = نجحت بنفسي!
    .spoken = نَجَحْتُ بِنَفْسِي!
end-title-tried = وصلنا إلى النهاية. من المفيد التدرّب مرة أخرى.
    .spoken = وَصَلْنا إلى النهاية. مِنَ المُفيد التَدَرُّب مرة أخرى.
end-title-leaving = شكرًا على التدريب.
end-title-empty = هل انتهى التدريب؟
    .spoken = هل اِنْتَهى التدريب؟
end-slips =
    { $count ->
        [zero] لم يحدث أي شيء بشكل مختلف.
        [one] شيء واحد جرى بشكل مختلف. صحّحته بنفسي.
        [two] شيئان جريا بشكل مختلف. صحّحتهما بنفسي.
        [few] { $count } أشياء جرت بشكل مختلف. صحّحتها بنفسي.
        [many] { $count } شيئًا جرى بشكل مختلف. صحّحت ذلك بنفسي.
       *[other] { $count } شيء جرى بشكل مختلف. صحّحت ذلك بنفسي.
    }
end-critical =
    { $count ->
        [zero] لم يكن التوقف مطلوبًا في أي موضع.
        [one] في موضع واحد كان التوقف هو الصحيح. نتدرّب عليه مرة أخرى.
        [two] في موضعين كان التوقف هو الصحيح. نتدرّب عليهما مرة أخرى.
        [few] في { $count } مواضع كان التوقف هو الصحيح. نتدرّب عليها مرة أخرى.
        [many] في { $count } موضعًا كان التوقف هو الصحيح. نتدرّب عليها مرة أخرى.
       *[other] في { $count } موضع كان التوقف هو الصحيح. نتدرّب عليها مرة أخرى.
    }
end-clean = ممتاز. كل شيء كان صحيحًا.
end-leave = نضغط على «نعم، حذف الكل»، فيُحذف التدريب. وإلا يُحذف بعد دقيقة.
end-kept = لا تُحفظ أي معلومات شخصية.
print-sent = تجري طباعة الورقة الآن.
print-done = طُبعت الورقة. يمكن أخذها الآن.
paper-sent = تجري طباعة الصفحة الآن.
paper-done = طُبعت الصفحة. يمكن أخذها الآن.
reader-hint = نضع جواز تدريب على القارئ، أو نضغط على الزر. لا نستعمل جوازنا الحقيقي.
camera-use = استعمال الكاميرا
camera-show-slip = إظهار ورقة التدريب
camera-code = نضع الرمز أمام الكاميرا.
camera-slip = نضع رمز ورقة التدريب أمام الكاميرا.
camera-elsewhere = هذا رمز تدريب، لكنه ليس الرمز المطلوب هنا.
camera-foreign = هذا الرمز ليس من التدريب. نجرّب رمز تدريب.
camera-read = قُرئ رمز التدريب.
camera-on = الكاميرا تعمل الآن. لا تُحفظ أي صور.
slip-code = نضع هذا الرمز أمام كاميرا شاشة التدريب، فيبدأ التمرين من جديد.
slip-label = ورقة التدريب
slip-title = ورقة تدريبي
slip-learnt = هذا ما فعلته بنفسي
slip-words = كلمات دنماركية
slip-next = في المرة القادمة
slip-card-note = هذه البطاقة للتدريب فقط. لا تعمل في الواقع.
idle-title = هل من أحد هنا؟
    .spoken = هل مِنْ أَحَد هُنا؟
idle-body = للمتابعة نضغط على «أنا هنا». وإلا يُحذف التدريب بعد دقيقة.
settings-title = الشاشة والمساعدة
settings-text = حجم النص
settings-text-0 = عادي
settings-text-1 = كبير
settings-text-2 = أكبر
settings-text-3 = الأكبر
settings-theme = الألوان
settings-theme-0 = فاتح
settings-theme-1 = داكن
settings-theme-2 = واضح جدًا
settings-help = المساعدة
settings-calm = تدريب هادئ
settings-motion = حركة
settings-sound = قراءة بصوت عالٍ
key-delete = حذف
key-done = تمّ
key-space = مسافة
key-shift = أرقام أو حروف

# الدورات، والخطوات التي ينهيها المتدرب بنفسه، وبقية MitID
course-a = الإصبع والشاشة
course-b = MitID
course-c = البريد الرقمي
course-d = طلب المساعدة
course-e = الأمان
course-y = الشباب
button-told-wait = مرور الوقت
button-told-listen = سمعتُ ذلك أو قرأتُه
button-told-film = متابعة
button-told-talk = تحدّثنا عن ذلك
button-told-look-away = المساعِد لا ينظر الآن
button-alone = المحاولة دون مساعدة
button-follow = التالي: { $lesson }
film-missing = هنا مكان فيلم بلغة الإشارة الدنماركية. لم يُصنع بعد.
device-new-phone = الهاتف الجديد
device-code-display = جهاز عرض الرمز
device-code-reader = جهاز قراءة الرمز بالصوت
device-table = الطاولة
end-misses =
    { $count ->
        [zero] لا أشياء مزيّفة بدت صحيحة.
        [one] شيء مزيّف واحد بدا صحيحًا. من المفيد التدرّب عليه مرة أخرى.
        [two] شيئان مزيّفان بدَوا صحيحين. من المفيد التدرّب عليهما مرة أخرى.
        [few] { $count } أشياء مزيّفة بدت صحيحة. من المفيد التدرّب عليها مرة أخرى.
        [many] { $count } شيئًا مزيّفًا بدا صحيحًا. من المفيد التدرّب عليها مرة أخرى.
       *[other] { $count } شيء مزيّف بدا صحيحًا. من المفيد التدرّب عليها مرة أخرى.
    }
end-false-alarms =
    { $count ->
        [zero] لا أشياء صحيحة بدت مزيّفة.
        [one] شيء صحيح واحد بدا مزيّفًا. هذا أفضل من العكس.
        [two] شيئان صحيحان بدَوا مزيّفين. هذا أفضل من العكس.
        [few] { $count } أشياء صحيحة بدت مزيّفة. هذا أفضل من العكس.
        [many] { $count } شيئًا صحيحًا بدا مزيّفًا. هذا أفضل من العكس.
       *[other] { $count } شيء صحيح بدا مزيّفًا. هذا أفضل من العكس.
    }
card-password = كلمة المرور
card-activation = رمز التفعيل
card-new-pin = رمز PIN جديد
card-new-user-id = معرّف مستخدم جديد
key-capitals = حروف كبيرة
button-contacts = أرقام
contacts-title = أرقام حقيقية، إن حدث هذا في الواقع
