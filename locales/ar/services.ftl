# Finding services, one service, and the list a family keeps.
find-title = ابحثوا عن مساعدة قريبة منكم
find-words-label = ماذا تحتاجون؟
find-place-label = الرمز البريدي أو اسم البلدة
find-submit = اعرضوا الخدمات
find-filters = حددوا أكثر
find-filter-need = ما هو الصعب
find-filter-any = الكل
find-filter-age = عمر الطفل
find-filter-age-hint = بالسنوات. اكتبوا 0 للرضيع.
find-filter-distance = المسافة
find-filter-distance-option = { $miles ->
    [zero] حتى { $miles } ميل
    [one] حتى ميل واحد
    [two] حتى ميلين
    [few] حتى { $miles } أميال
    [many] حتى { $miles } ميلًا
   *[other] حتى { $miles } ميل
}
find-filter-day = اليوم
find-filter-language = اللغة التي يتكلمها العاملون
find-filter-free = مجاني
find-filter-send = للأطفال الذين يحتاجون إلى مساعدة إضافية
find-filter-online = على الإنترنت أو بالهاتف
find-filter-apply = استخدموا هذه الاختيارات
find-filter-clear = امسحوا الكل
find-count = { $count ->
    [0] لم نجد شيئًا
    [zero] لم نجد شيئًا
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
find-count-near = { $count ->
    [0] لم نجد شيئًا قرب { $place }
    [zero] لم نجد شيئًا قرب { $place }
    [one] خدمة واحدة قرب { $place }
    [two] خدمتان قرب { $place }
    [few] { $count } خدمات قرب { $place }
    [many] { $count } خدمة قرب { $place }
   *[other] { $count } خدمة قرب { $place }
}
find-counted = ({ $count })
find-result-distance = { $miles ->
    [0] على بعد أقل من ميل
    [zero] على بعد أقل من ميل
    [one] على بعد ميل واحد تقريبًا
    [two] على بعد ميلين تقريبًا
    [few] على بعد { $miles } أميال تقريبًا
    [many] على بعد { $miles } ميلًا تقريبًا
   *[other] على بعد { $miles } ميل تقريبًا
}
find-result-free = مجاني
find-result-online = على الإنترنت أو بالهاتف
find-page-next = خدمات أخرى
find-page-previous = الخدمات السابقة
find-page-of = الصفحة { $page } من { $pages }
find-place-unknown = لا نعرف المكان «{ $place }». نعرض لكم خدمات من المنطقة كلها.
find-place-near-only = لا نعرف هذا الرمز البريدي بالضبط. قسنا المسافة من مكان قريب منه.
find-place-outside = المسؤول عن { $place } هو { $council }. ما زال بإمكانكم رؤية خدمات قريبة منكم. لطلب المساعدة، اسألوهم، أو اتصلوا بنا ونحن نوصلكم بهم.
find-place-outside-unknown = { $place } خارج منطقتنا. ما زال بإمكانكم البحث. اتصلوا بنا وسنعرف من يساعدكم.
find-nothing-title = لم نجد شيئًا يناسب كل ما طلبتموه
find-nothing-widened = لذلك تركنا هذا: { $filters }. هذه الخدمات قريبة مما طلبتموه.
find-distance-needs-place = اكتبوا اسم مكان، لكي نقول لكم كم تبعد الخدمات. تركنا «المسافة» في الوقت الحالي.
find-nothing-ask = اسألونا نحن. سيقرأ شخص منا سؤالكم ويجد لكم مساعدة.
find-any-words = لا توجد خدمة فيها كل كلماتكم. هذه الخدمات فيها بعض كلماتكم.
find-danger-words = يبدو أن هناك من قد يتعرض للأذى. يمكنكم الحصول على مساعدة الآن.
find-near-me = استخدموا مكاني الحالي
find-near-me-failed = لم نستطع معرفة مكانكم. اكتبوا الرمز البريدي.
find-suggestions = أماكن ربما تقصدونها
find-error-age = اكتبوا العمر رقمًا من 0 إلى 25
find-error-words = اكتبوا أقل من 200 حرف
service-back = العودة إلى الخدمات
service-by = تقدمها: { $organization }
service-alert = من المفيد أن تعرفوا
service-who = لمن هذه الخدمة
service-when = متى
service-where = أين
service-cost = كم تكلف
service-how = كيف تحصلون عليها
service-languages = اللغات
service-access = الدخول إلى المكان والتنقل فيه
service-wait = كم تنتظرون
service-reach = تواصلوا معهم
service-ages = الأعمار من { $from } إلى { $to }
service-age = العمر { $age }
service-ages-from = من عمر { $from } وما فوق
service-ages-to = حتى عمر { $to }
service-cost-free = مجانية
service-cost-unknown = اسألوهم
service-cost-amount = { $amount } جنيه إسترليني
service-when-unknown = اسألوهم متى يفتحون
service-call = اتصلوا بالرقم { $number }
service-email = أرسلوا رسالة بالبريد الإلكتروني
service-website = موقعهم على الإنترنت
service-map = انظروا إلى المكان على الخريطة
service-directions = كيف تصلون إلى هناك
service-near = مساعدة مشابهة قريبة من هنا
service-assured = آخر مراجعة للمعلومات: { $date }
service-assured-long-ago = كانت آخر مراجعة لهذه المعلومات منذ وقت طويل. اتصلوا أولًا لكي تتأكدوا.
service-assured-never = لم يراجع أحد هذه المعلومات بعد. اتصلوا أولًا لكي تتأكدوا.
service-wrong-title = هل هنا شيء خاطئ؟ أخبرونا
service-wrong-label = ما هو الخطأ؟
service-wrong-hint = لا تكتبوا هنا عن أسرتكم. نقرأ هذا لكي نصلح الصفحة.
service-wrong-thanks = شكرًا لكم. سنراجع ذلك ونصلحه.
service-wrong-error = اكتبوا ما هو الخطأ بأقل من 1,000 حرف
service-keep = احفظوها في قائمتي
service-share = شاركوها مع غيركم
service-gone-title = هذه الخدمة لم تعد موجودة هنا
service-gone-text = ربما أُغلقت أو انتقلت إلى مكان آخر. ابحثوا عن خدمات أخرى قريبة منكم، أو اسألونا.
service-english-only = كتب أصحاب الخدمة هذا باللغة الإنجليزية.
list-title = قائمتي
list-empty = قائمتكم فارغة. عندما تجدون خدمة، اختاروا «احفظوها في قائمتي».
list-more = ابحثوا عن مساعدة أخرى
list-private = تبقى القائمة على هذا الهاتف إلى أن تغلقوا المتصفح. المغادرة السريعة للموقع تمسحها.
list-print = اطبعوا هذه القائمة
list-send = أرسلوا هذه القائمة بالبريد الإلكتروني
list-send-subject = بعض الأماكن التي قد تساعد
list-clear = امسحوا القائمة
list-count = { $count ->
    [zero] لا توجد خدمات محفوظة
    [one] خدمة واحدة محفوظة
    [two] خدمتان محفوظتان
    [few] { $count } خدمات محفوظة
    [many] { $count } خدمة محفوظة
   *[other] { $count } خدمة محفوظة
}
