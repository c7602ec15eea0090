# A family's own plan: coming in, reading it, answering it.
menu-plan = خطتي
plan-in-title = خطتكم
plan-in-lead = تقرؤون هنا الخطة التي وضعناها معكم، وتقولون لنا جوابكم.
plan-in-lost = هل ضاعت بطاقتكم، أو لم يعد عندكم بريدكم الإلكتروني؟ اتصلوا بنا: { $phone }.
plan-card-title = عندي بطاقة
plan-card-label = الرمز المكتوب على بطاقتكم
plan-card-hint = ثمانية حروف وأرقام، مثل 7K2M 9QXA. أعطاكم البطاقة الشخص الذي يعمل معكم.
plan-card-button = افتحوا خطتي
plan-card-error = لا نعرف هذا الرمز. راجعوا كل حرف، أو اطلبوا بطاقة جديدة من الشخص الذي يعمل معكم.
plan-email-title = أستخدم بريدي الإلكتروني
plan-email-label = عنوان البريد الإلكتروني
plan-email-hint = فقط إذا استخدمتموه هنا من قبل. نرسل إليكم رمزًا من ستة أرقام.
plan-email-button = أرسلوا لي رمزًا
plan-code-title = اكتبوا الرمز
plan-code-lead = إذا كنا نعرف هذا البريد، فالرمز في الطريق إليكم. يعمل الرمز عشر دقائق، وعلى هذه الشاشة فقط.
plan-code-label = الرمز
plan-code-hint = ستة أرقام
plan-code-button = متابعة
plan-code-again = اطلبوا رمزًا جديدًا
plan-code-error = هذا الرمز لا يعمل. راجعوا الأرقام، أو اطلبوا رمزًا جديدًا.
plan-title = خطتنا
plan-hello = مرحبًا { $name }.
plan-lead-practitioner = الشخص الذي يعمل معكم هو { $name }. يبقى معكم الشخص نفسه من البداية إلى النهاية.
plan-not-yet = الشخص الذي يعمل معكم يكتب الخطة الآن. عندما تصبح جاهزة، يمكنكم قراءتها هنا.
plan-nothing-shown = لا يمكنكم بعد رؤية أي جزء من الخطة. اسألوا الشخص الذي يعمل معكم.
plan-version = النسخة { $number }، بتاريخ { $date }
plan-first-title = الأهم أولًا
plan-changed = { $count ->
    [zero] لا شيء جديد منذ آخر مرة نظرتم فيها.
    [one] هناك شيء جديد واحد منذ آخر مرة نظرتم فيها.
    [two] هناك شيئان جديدان منذ آخر مرة نظرتم فيها.
    [few] هناك { $count } أشياء جديدة منذ آخر مرة نظرتم فيها.
    [many] هناك { $count } شيئًا جديدًا منذ آخر مرة نظرتم فيها.
   *[other] هناك { $count } شيء جديد منذ آخر مرة نظرتم فيها.
}
plan-next-title = ماذا يحدث بعد ذلك
plan-mine-title = ما قلتم إنكم ستفعلونه
plan-review = سننظر في الخطة مرة أخرى. آخر موعد لذلك: { $date }.
plan-part-summary = ما الجديد
plan-part-about-us = عنا
plan-part-going-well = ما الذي يسير بشكل جيد
plan-part-worry = ما الذي يقلقنا
plan-part-goal = ما الذي نريد أن نغيره
plan-part-step = الخطوات
plan-part-network = من يقف معنا
plan-part-date = مواعيدنا
plan-part-if-things-get-worse = ماذا نفعل إذا ساءت الأمور
plan-part-child-words = بكلمات الطفل
plan-new = جديد
plan-change = تغيّر
plan-done = تم
plan-by = هذه كلمات { $name }، بتاريخ { $date }.
plan-by-family = هذا مما قالته لنا أسرتكم. كُتب بتاريخ { $date }.
plan-by-machine = نقل الحاسوب هذا إلى لغتكم. لم يراجعه أي إنسان بعد.
plan-original = انظروا إلى الكلمات بالإنجليزية
plan-english-only = هذا ليس بلغتكم بعد. يمكنكم أن تطلبوا ذلك في الأسفل.
plan-not-right = هذا غير صحيح
plan-not-right-label = ما هو غير الصحيح، ولماذا؟
plan-not-right-hint = لا يقرأ هذا إلا الشخص الذي يعمل معكم. لا يراه أي شخص آخر في الأسرة.
plan-dates = ضعوا مواعيدي في التقويم
plan-calendar-title = موعد
plan-say-title = جوابكم
plan-say-kind = عن ماذا هذا؟
plan-say-label = كلماتكم
plan-say-hint = لا يقرأ هذا إلا الشخص الذي يعمل معكم. لا يُقرأ فورًا: عند الخطر اتصلوا بالرقم 999.
plan-say-error = اكتبوا بعض الكلمات أولًا
plan-say-agree = أوافق على الخطة
plan-say-not-right = هذا غير صحيح
plan-say-view = أريد أن أضيف رأيي
plan-say-message = رسالة إلى الشخص الذي يعمل معي
plan-say-understand = أفهم الخطة
plan-say-question = عندي سؤال
plan-say-interpreter = أريد مترجمًا يتكلم معنا
plan-say-language = أريد هذا بلغتي
plan-say-conference = أريد لقاءً لأسرتنا
plan-say-who-looked = أخبروني من نظر إلى خطتنا
plan-said-title = ما قلتموه
plan-answered = جوابنا:
plan-answer-waits = لم يصل بعد جواب من الشخص الذي يعمل معكم. يصل الجواب خلال يومي عمل.
plan-worse = إذا ساءت الأمور، اتصلوا بنا: { $phone }. إذا كان أحد في خطر، اتصلوا بالرقم 999.
plan-out = اخرجوا من صفحة خطتي
plan-use-email = أريد استخدام بريدي الإلكتروني في المرة القادمة
plan-use-email-text = بالبريد الإلكتروني يمكنكم العودة من دون البطاقة. افعلوا ذلك فقط إذا كان لا أحد غيركم يقرأ بريدكم.
plan-handed-over = { $name } يساعدكم الآن، منذ { $date }.
plan-part-conference = لقاء أسرتنا
plan-part-family-plan = ما قررته أسرتنا
plan-say-done = تم هذا
plan-say-not-done = لم يتم هذا بعد
plan-say-family-plan = ما قررته أسرتنا
plan-seen-by-you = لا يمكن لأي شخص آخر في الأسرة أن يرى هذا.
plan-seen-by-others = يمكن لشخص آخر في الأسرة أن يرى هذا أيضًا.
plan-explained = حصلتم على شرح للنسخة { $number } من { $name }، بتاريخ { $date }.
plan-listen = استمعوا
plan-listen-stop = أوقفوا الصوت
plan-choose-title = أي خطة؟
plan-choose-lead = عندكم هنا أكثر من خطة واحدة. اختاروا الخطة التي تريدون قراءتها.
plan-choose-other = اقرؤوا خطة أخرى
plan-contact-title = أستخدم بريدي الإلكتروني أو هاتفي
plan-contact-label = عنوان البريد الإلكتروني أو رقم الهاتف المحمول
plan-contact-error = اكتبوا عنوان بريد إلكتروني، أو رقم هاتف محمول، مثل {"\u200E"}07700 900123
plan-use-contact = أريد استخدام بريدي الإلكتروني أو هاتفي في المرة القادمة
plan-key = افتحوا خطتي بهذا الجهاز
plan-key-title = أستخدم جهازي
plan-key-text = يمكنكم فتح الخطة بإصبعكم أو وجهكم أو قفل شاشتكم. افعلوا ذلك فقط على جهاز لا يستطيع أي شخص آخر أن يفتح قفله.
plan-key-make = استخدموا هذا الجهاز
plan-key-use = افتحوا الخطة بهذا الجهاز
plan-key-count = { $count ->
    [zero] لا يوجد جهاز يفتح خطتكم.
    [one] هناك جهاز واحد يفتح خطتكم.
    [two] هناك جهازان يفتحان خطتكم.
    [few] هناك { $count } أجهزة تفتح خطتكم.
    [many] هناك { $count } جهازًا يفتح خطتكم.
   *[other] هناك { $count } جهاز يفتح خطتكم.
}
plan-key-end = انسوا أجهزتي
plan-key-failed = لم ينجح ذلك. حاولوا مرة أخرى، أو استخدموا بطاقتكم أو رمزًا.
plan-key-no-script = لكي يعمل هذا، شغّلوا البرامج النصية في المتصفح.
plan-hard-word = «{ $word }» تعني: { $plain }
