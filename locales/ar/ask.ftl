# Asking for early help, one question a page.
ask-title = اطلبوا المساعدة
ask-lead = أخبرونا بما يحدث. يقرأ شخص من فريقنا كلامكم ويجد لكم المساعدة المناسبة.
ask-how-long = يحتاج هذا إلى عشر دقائق تقريبًا. يمكنكم التوقف ثم العودة.
ask-least = لا يلزم أن تذكروا أي اسم. نحتاج أن نعرف تقريبًا من في الأسرة وما هو الصعب.
ask-what-happens = نقرأ ما ترسلونه خلال يوم عمل واحد.
ask-agreement-note = نسألكم قبل أن نخبر أحدًا، إلا إذا كان هناك طفل قد يتعرض للأذى.
ask-return-title = عودوا إلى ما بدأتموه
ask-return-text = اكتبوا الرمز الذي أعطيناكم إياه.
ask-return-label = رمزكم
ask-return-hint = ثمانية حروف وأرقام، مثل 7K2M 9QXA
ask-return-button = متابعة
ask-return-error = لا نعرف هذا الرمز. راجعوا كل حرف. يتوقف الرمز عن العمل إذا مر 28 يومًا من دون استخدامه.
ask-return-link = عندي رمز وأريد المتابعة
ask-save-title = توقفوا الآن وعودوا لاحقًا
ask-save-link = توقفوا الآن وعودوا لاحقًا
ask-save-text = حفظنا أجوبتكم. تحتاجون إلى هذا الرمز لكي تعودوا:
ask-save-keep = اكتبوه على ورقة أو صوّروه، إذا كان ذلك آمنًا. نحتفظ بأجوبتكم لمدة 28 يومًا بعد آخر مرة تستخدمونها.
ask-save-alone = كل من عنده هذا الرمز يستطيع قراءة أجوبتكم. لا تعطوه لأحد.
ask-save-go-on = تابعوا الآن
ask-save-email = أرسلوا هذا الرمز إلى بريدي الإلكتروني
ask-save-emailed = نرسل الرمز الآن إلى بريدكم الإلكتروني.
ask-save-delete = امسحوا أجوبتي
ask-delete-title = هل نمسح أجوبتكم؟
ask-delete-text = ستختفي إلى الأبد. يمكنكم أن تبدؤوا من جديد في أي وقت.
ask-delete-keep = لا، احتفظوا بها
ask-save-deleted = مسحنا أجوبتكم.
ask-step-of = السؤال { $step } من { $steps }
ask-saved = تم الحفظ
ask-go-to-check = احفظوا وعودوا إلى أجوبتكم

ask-danger-title = هل هناك أحد في خطر الآن؟
ask-danger-hint = إذا تأذى أحد أو كان على وشك أن يتأذى، اتصلوا بالرقم 999 أولًا. يمكنكم بعد ذلك إرسال هذا الطلب.
ask-danger-now = نعم، الآن
ask-danger-worried = ليس الآن، لكنني أخاف على سلامة أحد
ask-danger-no = لا
ask-danger-shown = من فضلكم اتصلوا بالرقم 999 الآن إذا كان أحد في خطر. نحن لا نقرأ هذا الطلب فورًا. ما زال بإمكانكم إرساله.

ask-who-title = من أنتم؟
ask-who-parent = أم أو أب، أو شخص يرعى الأطفال
ask-who-young-person = فتى أو فتاة، أطلب المساعدة لنفسي
ask-who-expecting = أنتظر مولودًا
ask-who-relative = من أقارب الأسرة أو أصدقائها
ask-who-professional = أعمل مع هذه الأسرة
ask-who-professional-note = هل تعملون مع الأسرة؟ تحدثوا معها أولًا، إلا إذا كان ذلك قد يؤذي أحدًا.
ask-who-young-person-note = يمكنكم طلب المساعدة بأنفسكم. لا تحتاجون إلى موافقة الأم أو الأب أولًا.

ask-work-title = عن عملكم
ask-work-name = اسمكم
ask-work-role = ما هو عملكم
ask-work-agency = أين تعملون
ask-work-phone = هاتف العمل
ask-work-email = بريد العمل
ask-work-spoken = هل تحدثتم مع الأسرة عن هذا؟
ask-work-spoken-agreed = نعم، وهي موافقة
ask-work-spoken-not-agreed = نعم، وهي غير موافقة
ask-work-spoken-not-asked = لا
ask-work-why = إذا لم توافق الأسرة أو لم تسألوها: لماذا ترسلون هذا، ومن قرر ذلك؟
ask-work-error-name = اكتبوا اسمكم
ask-work-error-role = قولوا ما هو عملكم
ask-work-error-why = قولوا لماذا، ومن قرر ذلك
ask-work-for-family = الأسئلة التالية عن الأسرة. أجيبوا بما تعرفون.

ask-hard-title = ما هو الصعب الآن؟
ask-hard-hint = اختاروا كل ما يناسبكم
ask-hard-words-label = أخبرونا بكلماتكم أنتم
ask-hard-words-hint = اكتبوا كما تتكلمون. لا تهم أخطاء الكتابة. يمكنكم الكتابة بلغتكم.

ask-help-title = ما الذي يساعدكم؟
ask-help-label = ما الذي يجعل الأمور أفضل؟
ask-help-hint = الشيء الصغير يكفي. ويمكنكم أيضًا أن تكتبوا «لا أعرف».

ask-well-title = ما الذي يسير بشكل جيد؟
ask-well-label = ما هو الجميل في أسرتكم؟ بماذا تفتخرون؟
ask-well-network-label = من يساعدكم الآن؟
ask-well-network-hint = مثل جدة أو جار أو معلمة. يكفي الاسم الأول.

ask-children-title = من هم الأطفال في الأسرة؟
ask-children-hint = أضيفوا كل طفل. أضيفوا أيضًا المولود المنتظر. لا يلزم أن تذكروا الأسماء.
ask-children-young-person-title = أخبرونا عن أنفسكم
ask-children-young-person-hint = يكفي أن تذكروا عمركم. يمكنكم أيضًا إضافة إخوتكم وأخواتكم.
ask-children-expecting-title = أخبرونا عن المولود المنتظر
ask-children-expecting-hint = اكتبوا الموعد المتوقع لولادة الطفل. يمكنكم أيضًا إضافة أطفال آخرين.
ask-children-none = لم تضيفوا أي طفل بعد.
ask-children-added = الأطفال الذين أضفتموهم
ask-children-add-title = إضافة طفل
ask-children-change-title = غيّروا ما قلتموه
ask-people-save = احفظوا هذا
ask-children-add = أضيفوا هذا الطفل
ask-children-name = الاسم الأول
ask-children-age = العمر بالسنوات، أو تاريخ الميلاد
ask-children-age-hint = مثل 7 أو 27/3/2019. اكتبوا 0 للرضيع.
ask-children-due = أو الموعد المتوقع لولادة الطفل
ask-children-due-hint = مثل 27/3/2027
ask-children-school = المدرسة أو الحضانة
ask-children-extra = أي مساعدة إضافية يحتاجها الطفل
ask-children-unborn = مولود منتظر في { $date }
ask-children-years = { $age ->
    [0] رضيع عمره أقل من سنة
    [zero] رضيع عمره أقل من سنة
    [one] العمر: سنة واحدة
    [two] العمر: سنتان
    [few] العمر: { $age } سنوات
    [many] العمر: { $age } سنة
   *[other] العمر: { $age } سنة
}
ask-children-born = تاريخ الميلاد: { $date }
ask-children-remove = حذف { $child }

ask-adults-title = من هم الكبار في الأسرة؟
ask-adults-hint = أضيفوا أيضًا الكبار الذين يسكنون في مكان آخر لكنهم مهمون للأطفال. يمكنكم المتابعة من دون إضافة أحد.
ask-adults-none = لم تضيفوا أي شخص كبير بعد.
ask-adults-added = الكبار الذين أضفتموهم
ask-adults-add-title = إضافة شخص كبير
ask-adults-change-title = غيّروا ما قلتموه
ask-adults-add = أضيفوا هذا الشخص
ask-adults-name = الاسم الأول
ask-adults-relation = صلة هذا الشخص بالأطفال
ask-adults-relation-hint = مثل ماما أو بابا أو الجدة أو شريك الأم
ask-adults-responsibility = هل يعطي القانون لهذا الشخص الحق في اتخاذ القرارات عن الأطفال؟
ask-adults-responsibility-hint = يسمي القانون هذا «المسؤولية الأبوية». الأمهات لهن هذا الحق دائمًا.
ask-adults-home = هل يسكن هذا الشخص مع الأطفال؟
ask-adults-remove = حذف { $adult }

ask-place-title = أين يسكن الأطفال؟
ask-place-label = الرمز البريدي
ask-place-second-label = الرمز البريدي للبيت الثاني
ask-place-second-hint = إذا كان الأطفال يسكنون في بيتين
ask-place-outside = المسؤول عن هذا الرمز البريدي هو { $council }. هناك تجدون أفضل مساعدة لكم. يمكنكم مع ذلك إرسال طلبكم إلينا، وسنوصله إليهم معكم.
ask-place-outside-unknown = هذا الرمز البريدي خارج منطقتنا. يمكنكم مع ذلك إرسال طلبكم إلينا، وسنعرف من يستطيع المساعدة.

ask-you-title = بماذا نناديكم؟
ask-you-label = اسمكم
ask-you-hint = يكفي الاسم الأول. يمكنكم ترك هذا فارغًا.

ask-contact-title = كيف نتواصل معكم بأمان؟
ask-contact-hint = اختاروا فقط الطرق الآمنة لكم. لن نستخدم أي طريقة لم تختاروها.
ask-contact-call = اتصلوا بي بالهاتف
ask-contact-text = أرسلوا لي رسالة نصية
ask-contact-email = أرسلوا لي رسالة بالبريد الإلكتروني
ask-contact-letter = أرسلوا لي رسالة ورقية إلى البيت
ask-contact-none = لا تتواصلوا معي. سأنظر هنا باستخدام رمزي.
ask-contact-details-title = أخبرونا كيف
ask-contact-phone = رقم الهاتف للمكالمات
ask-contact-text-number = رقم الهاتف للرسائل النصية
ask-contact-address = عنوان البريد الإلكتروني
ask-contact-letter-address = العنوان للرسائل الورقية
ask-contact-when-call = متى يكون الاتصال بكم بالهاتف آمنًا؟
ask-contact-when-text = متى يكون إرسال رسالة نصية إليكم آمنًا؟
ask-contact-when-email = متى يكون إرسال رسالة إلى بريدكم الإلكتروني آمنًا؟
ask-contact-when-hint = اختاروا كل الأوقات الآمنة
ask-contact-any-time = في أي وقت
ask-contact-mornings = من الاثنين إلى الجمعة صباحًا، من 9 إلى 12
ask-contact-afternoons = من الاثنين إلى الجمعة بعد الظهر، من 12 إلى 5
ask-contact-evenings = من الاثنين إلى الجمعة مساءً، من 5 إلى 8
ask-contact-weekends = السبت والأحد، من 9 صباحًا إلى 5 مساءً
ask-contact-times-label = أي شيء آخر عن الأوقات الآمنة
ask-contact-times-hint = مثل «ليس يوم الجمعة»
ask-contact-message = هل يمكننا أن نترك رسالة؟
ask-contact-say = ماذا نقول عن أنفسنا عندما نتصل؟
ask-contact-say-council = المجلس
ask-contact-say-name = الاسم الأول فقط
ask-contact-say-nothing = لا تقولوا شيئًا إلا إذا أجبتُ أنا
ask-contact-send-code = أرسلوا لي رقم طلبي بالبريد الإلكتروني
ask-contact-send-code-hint = لا تذكر الرسالة اسم أي طفل أو خدمة أو فريق في المجلس.

ask-language-title = ما هي أفضل لغة لكم؟
ask-language-spoken = اللغة التي تحبون التحدث بها
ask-language-read = اللغة التي تحبون القراءة بها
ask-language-interpreter = أريد مترجمًا يتكلم معنا
ask-language-sign = أستخدم لغة الإشارة البريطانية
ask-language-easy-read = أريد القراءة السهلة: كلمات قصيرة وصور
ask-language-large-print = أريد حروفًا كبيرة
ask-language-audio = أريد أن أسمع بدلًا من أن أقرأ
ask-language-other = لغة أخرى
ask-language-other-label = لغة أخرى: ما هي؟
ask-language-other-hint = إذا اخترتم «لغة أخرى»
ask-language-needs = ما الذي يساعدكم أيضًا؟

ask-agreement-title = هل توافقون؟
ask-agreement-help = هل تريدون أن نساعد أسرتكم؟
ask-agreement-help-relative = هل تريدون أن نساعد هذه الأسرة؟
ask-agreement-family = هل تعرف الأسرة أنكم تطلبون المساعدة؟
ask-agreement-family-hint = من الأفضل أن تعرف. إذا كان إخبارها غير آمن، اختاروا «لا».
ask-agreement-help-yes = نعم، أرجو المساعدة
ask-agreement-help-talk = أريد أن نتحدث أولًا
ask-agreement-share-title = مع من يمكننا أن نتحدث، حتى لا تحكوا قصتكم مرة أخرى؟
ask-agreement-share-hint = يمكنكم ألا تختاروا أحدًا، أو أن تختاروا بعضهم أو كلهم. اختياركم لا يغير قرارنا: هل نساعدكم أم لا.
ask-agreement-share-school = المدرسة أو الحضانة
ask-agreement-share-health = الزائرة الصحية أو ممرضة المدرسة أو الطبيب
ask-agreement-share-housing = قسم السكن
ask-agreement-share-police = الشرطة
ask-agreement-share-voluntary = جمعيات خيرية قد تساعد
ask-agreement-law = إذا ظننا أن طفلًا قد يتعرض للأذى، فقد نضطر إلى إخبار غيرنا من دون أن نسألكم. هذا ما يقوله القانون. سنخبركم بذلك، إلا إذا كان إخباركم غير آمن.
ask-agreement-child = هل يعرف بهذا الطلب طفل عمره 12 سنة أو أكثر؟
ask-agreement-child-hint = كثيرًا ما يحب الأطفال الأكبر أن يكون لهم رأي. لا بأس إذا كانوا لا يعرفون بعد.

ask-check-title = راجعوا أجوبتكم
ask-check-lead = اقرؤوا هذا كله. يمكنكم تغيير أي شيء. ثم أرسلوه.
ask-check-send = أرسلوا هذا إلى الفريق
ask-check-empty = تُرك فارغًا

ask-sent-title = وصلنا طلبكم
ask-sent-thanks = شكرًا لأنكم أخبرتمونا. لقد فعلتم الشيء الصحيح.
ask-sent-reference = رقم طلبكم
ask-sent-code = رمزكم
ask-sent-keep = برقم الطلب والرمز معًا يمكنكم أن تروا ما يحدث بعد ذلك. اكتبوهما على ورقة، إذا كان ذلك آمنًا.
ask-sent-next-title = ماذا يحدث بعد ذلك
ask-sent-next-read = يقرؤه شخص يعمل في { $team }. آخر موعد لذلك: { $when }.
ask-sent-next-decide = نخبركم بما نستطيع أن نفعله. آخر موعد لذلك: { $when }.
ask-sent-next-urgent = أخبرتمونا عن خطر. سننظر في طلبكم أولًا. إذا ساءت الأمور، اتصلوا بالرقم 999.
ask-sent-next-reach = نتواصل معكم فقط بالطرق التي اخترتموها.
ask-sent-next-here = طلبتم ألا نتواصل معكم. انظروا هنا باستخدام رقم طلبكم ورمزكم.
ask-sent-worse = إذا تغير شيء، اتصلوا بنا: { $phone }. إذا كان أحد في خطر، اتصلوا بالرقم 999.
ask-sent-follow = انظروا إلى طلبكم
ask-sent-done = أنهوا وانسوني على هذا الهاتف

ask-error-choose = اختاروا واحدًا
ask-error-choose-some = اختاروا واحدًا على الأقل، أو اكتبوا بكلماتكم أنتم
ask-error-too-long = اكتبوا أقل من { $limit } حرف
ask-error-child-age = اكتبوا العمر، أو تاريخ الميلاد، أو الموعد المتوقع للولادة
ask-error-child-age-unclear = لا نستطيع قراءة هذا العمر أو التاريخ. اكتبوا عمرًا مثل 7، أو تاريخًا مثل 27/3/2019
ask-error-child-due-unclear = لا نستطيع قراءة هذا التاريخ. اكتبوه هكذا: 27/3/2027
ask-error-child-one = أضيفوا طفلًا واحدًا على الأقل، أو مولودًا منتظرًا
ask-error-too-many = يمكنكم إضافة { $limit } على الأكثر. أخبرونا عن الآخرين بكلماتكم أنتم.
ask-error-relation = اذكروا صلة هذا الشخص بالأطفال
ask-error-postcode = اكتبوا الرمز البريدي كاملًا، مثل ST1 3QN
ask-error-contact-choose = اختاروا طريقة آمنة، أو اختاروا «سأنظر هنا»
ask-error-contact-both = اختاروا «سأنظر هنا» وحدها، أو اختاروا طرقًا آمنة
ask-error-phone = اكتبوا رقم هاتف، مثل {"\u200E"}07700 900123
ask-error-email = اكتبوا عنوان بريد إلكتروني، مثل name@example.org
ask-error-letter = اكتبوا العنوان للرسائل الورقية
ask-error-when = اختاروا متى يكون هذا آمنًا
ask-error-phone-text = اكتبوا رقم هاتف للرسائل النصية، مثل {"\u200E"}07700 900123
ask-error-language-other = اكتبوا اسم اللغة
ask-error-agreement = قولوا لنا هل تريدون أن نساعدكم
ask-error-language = اختاروا لغة
