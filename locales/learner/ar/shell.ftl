# The coach's layer, Arabic; verbal nouns, so that women and men are addressed alike. State: draft.
button-back = رجوع
button-finished = انتهيت
button-finished-sure = نعم، حذف كل شيء الآن
button-language = تغيير اللغة
button-display = الشاشة
button-pictures-first = الصور أولًا
button-hear = استماع
button-rephrase = بكلمات أخرى
button-hint = إظهار المكان
button-undo = تراجع
button-try-again = محاولة جديدة
button-card = بطاقة التدريب
button-close = إغلاق
button-print = طباعة الورقة
button-again = تدريب مرة أخرى
button-go-on = تدريبات أخرى
button-stay = أنا هنا
button-hear-label = سماع الكلمة الدنماركية
label-alone = { $label }
state-draft = مسودة
lesson-unverified = لم تتم مقارنته بالخدمة الحقيقية بعد
lesson-expired = قد تكون المعلومات قديمة. يمكن سؤال الموظفين.
practice-mark = تدريب – ليس حقيقيًا
not-a-service = ليست خدمة من MitID أو Digitaliseringsstyrelsen أو borger.dk
lessons-title = ما التدريب المطلوب اليوم؟
lesson-progress = الخطوة { $now } من { $all }
lesson-task-alone = الآن محاولة بدون مساعدة: { $lesson }
card-title = شخص للتدريب
card-user-id = اسم الدخول
card-pin = رمز PIN
helper-title = للمساعِد
look-away = هذا سرّ. المساعد ينظر الآن بعيدًا.
look-away-helper = على المساعد النظر بعيدًا الآن. هذا رمز شخصي.
hint-together = معًا: المساعد يقرأ بصوت عالٍ، واللمس بإصبعك.
hint-not-here = ليس هنا. لم يحدث شيء. يمكن المحاولة من جديد.
hint-good = جيد.
device-computer = كمبيوتر للتدريب
device-phone = هاتف للتدريب
end-title = تمّ ذلك بيدك!
end-title-tried = تمّ الوصول إلى النهاية. التدريب مرة أخرى مفيد.
end-title-leaving = شكرًا على التدريب.
end-title-empty = هل انتهيت؟
end-slips =
    { $count ->
        [zero] لم يحدث أي خطأ.
        [one] شيء واحد حدث بشكل مختلف، وتمّ تصحيحه بيدك.
        [two] شيئان حدثا بشكل مختلف، وتمّ تصحيحهما بيدك.
        [few] { $count } أشياء حدثت بشكل مختلف، وتمّ تصحيحها بيدك.
        [many] { $count } شيئًا حدث بشكل مختلف، وتمّ تصحيحه بيدك.
       *[other] { $count } شيء حدث بشكل مختلف، وتمّ تصحيحه بيدك.
    }
end-critical =
    { $count ->
        [zero] لا يوجد موضع يجب التوقف فيه.
        [one] في موضع واحد كان التوقف هو الصحيح. يُستحسن التدرّب عليه مرة أخرى.
        [two] في موضعين كان التوقف هو الصحيح. يُستحسن التدرّب عليهما مرة أخرى.
        [few] في { $count } مواضع كان التوقف هو الصحيح. يُستحسن التدرّب عليها مرة أخرى.
        [many] في { $count } موضعًا كان التوقف هو الصحيح. يُستحسن التدرّب عليها مرة أخرى.
       *[other] في { $count } موضع كان التوقف هو الصحيح. يُستحسن التدرّب عليها مرة أخرى.
    }
end-clean = بدون أخطاء. ممتاز.
end-leave = للحذف الآن: «نعم، حذف كل شيء الآن». وإلا سيُحذف كل شيء بعد قليل.
end-kept = لا يُحفظ أي شيء عنك.
print-sent = جارٍ الطباعة …
print-done = طُبعت الورقة. يمكن أخذها الآن.
print-waits = الطابعة تنتظر.
slip-label = ورقتك
slip-title = ورقة تدريبي
slip-learnt = هذا ما يمكنك فعله الآن
slip-words = كلمات دنماركية
slip-next = المرة القادمة
slip-card-note = هذه البطاقة للتدريب فقط. لا تعمل في الواقع.
idle-title = هل ما زلت هنا؟
idle-body = بعد دقيقة سنحذف كل شيء ونبدأ من جديد.
settings-title = الشاشة والمساعدة
settings-text = النص
settings-text-0 = عادي
settings-text-1 = كبير
settings-text-2 = أكبر
settings-text-3 = الأكبر
settings-theme = الألوان
settings-theme-0 = فاتح
settings-theme-1 = داكن
settings-theme-2 = تباين قوي
settings-help = المساعدة
settings-calm = تدريب هادئ
settings-motion = حركة على الشاشة
settings-sound = قراءة بصوت عالٍ
key-delete = حذف
key-done = تمّ
key-space = مسافة
key-shift = أرقام أو حروف
