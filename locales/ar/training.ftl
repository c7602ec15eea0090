# Training and events: dates, places, bookings.
training-title = التدريب والفعاليات
training-lead = جلسات قصيرة لمن يعملون مع الأسر، وفعاليات للأسر. احجزوا مكانًا في دقيقة واحدة.
training-for-families = للأسر
training-for-professionals = لمن يعملون مع الأسر
training-none = لا يوجد الآن ما يمكنكم حجزه.
training-next = الموعد القادم:
training-no-dates = لا توجد مواعيد الآن.
training-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
training-outcomes = ما ستعرفونه وما ستقدرون على فعله بعد ذلك
training-dates = المواعيد
training-feed = ضعوا كل المواعيد في تقويمكم
training-online = على الإنترنت
training-with = مع
training-left = { $count ->
    [zero] لم يبق أي مكان.
    [one] بقي مكان واحد.
    [two] بقي مكانان.
    [few] بقيت { $count } أماكن.
    [many] بقي { $count } مكانًا.
   *[other] بقي { $count } مكان.
}
training-full = لم تبق أماكن. يمكنكم الانضمام إلى قائمة الانتظار.
training-full-how = لم تبق أماكن. يمكنكم الانضمام إلى قائمة الانتظار. سنكتب إليكم عندما يفرغ مكان. ثم نحتفظ به لكم.
training-opens = يمكنكم الحجز ابتداءً من { $date }.
training-closed = لا يمكنكم حجز هذا الآن.
training-off = أُلغي هذا الموعد.
training-book = احجزوا مكانًا
training-wait = انضموا إلى قائمة الانتظار
training-book-title = احجزوا مكانًا
training-choose = اختاروا
training-name = الاسم
training-email = البريد الإلكتروني
training-work-email = البريد الإلكتروني للعمل
training-email-hint = نرسل رابطًا إلى هذا البريد. بهذا الرابط تحتفظون بمكانكم.
training-organisation = المؤسسة
training-agency = نوع المؤسسة
training-role = وظيفتكم
training-access = ماذا تحتاجون لكي تشاركوا؟ (ممر لكرسي متحرك، مترجم، حروف كبيرة)
training-dietary = ما الذي لا يمكنكم أكله؟
training-colleagues = زملاء يحضرون معكم
training-colleagues-hint = زميل واحد في كل سطر: الاسم ثم البريد الإلكتروني. يصل إلى كل زميل رابط خاص به. 10 زملاء على الأكثر.
training-error-name = اكتبوا الاسم
training-error-organisation = اكتبوا اسم المؤسسة
training-error-agency = اختاروا نوع المؤسسة
training-error-colleagues = اكتبوا زميلًا واحدًا في كل سطر، الاسم ثم البريد الإلكتروني، 10 زملاء على الأكثر
training-asked-title = انظروا في بريدكم الإلكتروني
training-asked-text = نحتفظ لكم بمكان. لكي يبقى لكم، افتحوا الرابط الموجود في رسالتنا.
training-asked-full-title = أنتم في قائمة الانتظار
training-asked-full-text = لم تبق أماكن. في رسالتنا رابط ترون فيه إلى أين وصل حجزكم.
training-asked-known = هل طلبتم مكانًا من قبل؟ إذًا تخبركم الرسالة إلى أين وصل حجزكم.
training-booking-title = حجزكم
training-where = أين
training-when = متى
training-length = المدة
training-course = الدورة
training-join = للدخول
training-join-link = افتحوا الجلسة على الإنترنت
training-is-requested = نحتفظ لكم بمكان حتى { $until }. اضغطوا الزر لكي يبقى لكم.
training-is-offered = فرغ مكان. نحتفظ به لكم حتى { $until }. اضغطوا الزر لكي تأخذوه.
training-is-confirmed = لكم مكان محجوز.
training-is-waiting = أنتم في قائمة الانتظار. سنكتب إليكم عندما يفرغ مكان.
training-is-attended = كنتم هناك. شكرًا لحضوركم.
training-is-missed = لم تكونوا هناك.
training-is-cancelled = ليس لكم مكان.
training-confirm = نعم، أريد هذا المكان
training-cancel = أريد أن أترك مكاني
training-leave = احذفوني من قائمة الانتظار
training-calendar = ضعوا هذا في تقويمي
training-move = اختاروا موعدًا آخر
training-other = أي موعد؟
training-hand = أعطوا مكاني لزميل
training-hand-name = اسم زميلكم
training-hand-email = البريد الإلكتروني لزميلكم
training-other-dates = كل المواعيد
training-too-late = فات الوقت على ذلك. ذهب المكان إلى شخص آخر، أو انتهت الجلسة.
training-other-full = لم تبق أماكن في ذلك الموعد. ما زال مكانكم السابق لكم.
training-other-known = هذا الشخص لديه حجز هناك من قبل.
training-handed-title = صار المكان لزميلكم
training-handed-text = كتبنا إليكم وإلى زميلكم. لم يعد رابطكم يعمل.
training-certificate = شهادتي
training-certificate-title = شهادة
training-certificate-check = كل من لديه عنوان هذه الصفحة يستطيع أن يتأكد من أن الشهادة صحيحة.
training-feedback = أخبرونا كيف كان ذلك
agency-council = المجلس
agency-health = الخدمات الصحية
agency-police = الشرطة
agency-school = مدرسة أو كلية
agency-early-years = حضانة أو مربية أطفال
agency-housing = قسم السكن
agency-voluntary = جمعية خيرية أو مجموعة محلية
agency-probation = خدمة مراقبة السلوك
agency-other = مؤسسة أخرى
agency-family = أسرة
training-certificate-file = احفظوها كملف (PDF)
training-slides = الشرائح
training-hours = ساعات تدريبكم
training-hours-sum = المجموع: { $hours } ساعة
training-add-to = أضيفوه إلى تقويم على الإنترنت
training-here-button = أنا هنا
training-here-hint = البريد الذي حجزتم به.
training-here-unknown = لا نجد مكانًا بهذا البريد. اسألوا الشخص الذي يدير الجلسة.
training-here-closed = يمكنكم أن تقولوا إنكم هنا من 15 دقيقة قبل البداية حتى النهاية.
training-here-title = أنتم في القائمة
training-here-text = تصلكم الشهادة بالبريد الإلكتروني.
