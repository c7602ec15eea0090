# Asking for early help, one question a page.
ask-title = کمک بخواهید
ask-lead = به ما بگویید چه شده است. یک نفر در گروه ما آن را می‌خواند و کمک درست را برای شما پیدا می‌کند.
ask-how-long = حدود ده دقیقه طول می‌کشد. می‌توانید دست نگه دارید و بعد برگردید.
ask-least = لازم نیست نامی بگویید. فقط باید کم‌وبیش بدانیم در خانواده چه کسانی هستند و چه چیزی سخت است.
ask-what-happens = ما آنچه را می‌فرستید در یک روز کاری می‌خوانیم.
ask-agreement-note = پیش از اینکه به کسی بگوییم از شما می‌پرسیم، مگر اینکه شاید کودکی آسیب ببیند.
ask-return-title = به چیزی که شروع کردید برگردید
ask-return-text = کدی را که به شما نشان دادیم بنویسید.
ask-return-label = کد شما
ask-return-hint = هشت حرف و عدد، مثل 7K2M 9QXA
ask-return-button = ادامه دهید
ask-return-error = این کد را نمی‌شناسیم. تک‌تک حرف‌ها را نگاه کنید. اگر 28 روز از کد استفاده نشود، دیگر کار نمی‌کند.
ask-return-link = کد دارم و می‌خواهم ادامه دهم
ask-save-title = دست نگه دارید و بعد برگردید
ask-save-link = دست نگه دارید و بعد برگردید
ask-save-text = جواب‌های شما ذخیره شد. برای برگشتن این کد را لازم دارید:
ask-save-keep = اگر امن است، آن را بنویسید یا از آن عکس بگیرید. ما جواب‌های شما را تا 28 روز پس از آخرین باری که از آن‌ها استفاده کنید نگه می‌داریم.
ask-save-alone = هر کس این کد را داشته باشد می‌تواند جواب‌های شما را بخواند. آن را به کسی ندهید.
ask-save-go-on = حالا ادامه دهید
ask-save-email = این کد را به ایمیل من بفرستید
ask-save-emailed = داریم کد را به ایمیل شما می‌فرستیم.
ask-save-delete = جواب‌های من را پاک کنید
ask-save-deleted = جواب‌های شما پاک شد.
ask-step-of = پرسش { $step } از { $steps }
ask-saved = ذخیره شد
ask-go-to-check = ذخیره کنید و به جواب‌های خود برگردید

ask-danger-title = آیا همین حالا کسی در خطر است؟
ask-danger-hint = اگر کسی آسیب دیده یا نزدیک است آسیب ببیند، اول به 999 زنگ بزنید. بعد هم می‌توانید این را بفرستید.
ask-danger-now = بله، همین حالا
ask-danger-worried = حالا نه، ولی نگران امنیت هستم
ask-danger-no = نه
ask-danger-shown = اگر کسی در خطر است، لطفاً همین حالا به 999 زنگ بزنید. ما این را فوراً نمی‌خوانیم. باز هم می‌توانید آن را بفرستید.

ask-who-title = شما کیستید؟
ask-who-parent = پدر، مادر یا کسی که از کودک نگهداری می‌کند
ask-who-young-person = نوجوان هستم و برای خودم کمک می‌خواهم
ask-who-expecting = منتظر به دنیا آمدن نوزاد هستم
ask-who-relative = خویشاوند یا دوست خانواده
ask-who-professional-note = آیا کارتان کمک به این خانواده است؟ فعلاً به ما زنگ بزنید. به‌زودی صفحه‌ای برای شما می‌سازیم.
ask-who-young-person-note = می‌توانید خودتان کمک بخواهید. لازم نیست اول پدر یا مادر اجازه بدهد.

ask-hard-title = حالا چه چیزی سخت است؟
ask-hard-hint = هر چه را که درست است انتخاب کنید
ask-hard-words-label = به زبان خودتان به ما بگویید
ask-hard-words-hint = همان‌طور که حرف می‌زنید بنویسید. غلط املایی مهم نیست. می‌توانید به زبان مادری خود بنویسید.

ask-help-title = چه چیزی کمک می‌کند؟
ask-help-label = چه چیزی وضع را بهتر می‌کند؟
ask-help-hint = یک چیز کوچک هم خوب است. «نمی‌دانم» هم خوب است.

ask-well-title = چه چیزی خوب پیش می‌رود؟
ask-well-label = در خانوادهٔ شما چه چیزی خوب است؟ به چه چیزی افتخار می‌کنید؟
ask-well-network-label = چه کسی از پیش به شما کمک می‌کند؟
ask-well-network-hint = مثلاً پدربزرگ یا مادربزرگ، همسایه یا معلم. نام کوچک کافی است.

ask-children-title = کدام کودکان در خانواده هستند؟
ask-children-hint = تک‌تک کودکان را اضافه کنید. نوزادی را هم که در راه است اضافه کنید. لازم نیست نامی بگویید.
ask-children-young-person-title = دربارهٔ خودتان به ما بگویید
ask-children-young-person-hint = سن شما کافی است. می‌توانید برادرها و خواهرها را هم اضافه کنید.
ask-children-none = هنوز کودکی اضافه نشده است.
ask-children-added = کودکانی که اضافه کردید
ask-children-add-title = یک کودک اضافه کنید
ask-children-add = این کودک را اضافه کنید
ask-children-name = نام کوچک
ask-children-age = سن به سال، یا تاریخ تولد
ask-children-age-hint = مثلاً 7، یا 27/3/2019. برای نوزاد 0 بنویسید.
ask-children-due = یا تاریخی که قرار است نوزاد به دنیا بیاید
ask-children-due-hint = مثلاً 27/3/2027
ask-children-school = مدرسه یا مهدکودک
ask-children-extra = هر چیز دیگری که لازم دارد
ask-children-unborn = نوزادی که قرار است در { $date } به دنیا بیاید
ask-children-years = { $age ->
    [0] نوزاد زیر 1 سال
    [one] { $age } ساله
   *[other] { $age } ساله
}
ask-children-born = تاریخ تولد: { $date }
ask-children-remove = برداشتن { $child }

ask-adults-title = کدام بزرگسالان در خانواده هستند؟
ask-adults-hint = بزرگسالانی را هم که جای دیگری زندگی می‌کنند ولی برای کودکان مهم هستند اضافه کنید. می‌توانید کسی را اضافه نکنید و ادامه دهید.
ask-adults-none = هنوز بزرگسالی اضافه نشده است.
ask-adults-added = بزرگسالانی که اضافه کردید
ask-adults-add-title = یک بزرگسال اضافه کنید
ask-adults-add = این بزرگسال را اضافه کنید
ask-adults-name = نام کوچک
ask-adults-relation = چه نسبتی با کودکان دارد
ask-adults-relation-hint = مثلاً مامان، بابا، مادربزرگ، شریک زندگی مامان
ask-adults-responsibility = آیا قانون به او حق می‌دهد که برای کودکان تصمیم بگیرد؟
ask-adults-responsibility-hint = قانون به این می‌گوید مسئولیت پدر و مادری. مادرها همیشه آن را دارند.
ask-adults-home = آیا با کودکان زندگی می‌کند؟
ask-adults-remove = برداشتن { $adult }

ask-place-title = کودکان کجا زندگی می‌کنند؟
ask-place-label = کد پستی
ask-place-second-label = کد پستی خانهٔ دوم
ask-place-second-hint = اگر کودکان در دو خانه زندگی می‌کنند
ask-place-outside = کارهای این کد پستی با { $council } است. آن‌ها بهتر از همه می‌توانند به شما کمک کنند. باز هم می‌توانید این را برای ما بفرستید، و ما همراه با شما آن را به آن‌ها می‌رسانیم.
ask-place-outside-unknown = این کد پستی بیرون از منطقهٔ ماست. باز هم می‌توانید این را برای ما بفرستید، و ما پیدا می‌کنیم چه کسی می‌تواند کمک کند.

ask-you-title = شما را به چه نامی صدا کنیم؟
ask-you-label = نام شما
ask-you-hint = نام کوچک کافی است. می‌توانید این را خالی بگذارید.

ask-contact-title = چگونه می‌توانیم بی‌خطر با شما تماس بگیریم؟
ask-contact-hint = فقط راه‌هایی را انتخاب کنید که برای شما امن است. راهی را که انتخاب نکنید، به کار نمی‌بریم.
ask-contact-call = به من زنگ بزنید
ask-contact-text = به من پیامک بدهید
ask-contact-email = به من ایمیل بزنید
ask-contact-letter = برای من نامه بنویسید
ask-contact-none = با من تماس نگیرید. خودم اینجا نگاه می‌کنم، با کدم.
ask-contact-details-title = به ما بگویید چگونه
ask-contact-phone = شمارهٔ تلفن برای زنگ زدن
ask-contact-text-number = شمارهٔ تلفن برای پیامک
ask-contact-address = نشانی ایمیل
ask-contact-letter-address = نشانی برای نامه
ask-contact-when = چه وقتی امن است؟
ask-contact-any-time = هر وقت
ask-contact-times = فقط در این وقت‌ها
ask-contact-times-label = وقت‌های امن
ask-contact-times-hint = مثلاً دوشنبه تا جمعه از 9 تا 11
ask-contact-message = آیا می‌توانیم پیغام بگذاریم؟
ask-contact-say = می‌توانیم بگوییم ما چه کسی هستیم؟
ask-contact-say-council = شورا
ask-contact-say-name = فقط یک نام کوچک
ask-contact-say-nothing = چیزی نگویید، مگر اینکه خودم جواب بدهم
ask-contact-send-code = شمارهٔ پیگیری را برایم ایمیل کنید
ask-contact-send-code-hint = در ایمیل نام هیچ کودک، هیچ خدمت و هیچ گروهی از شورا نیست.

ask-language-title = کدام زبان برای شما بهتر است؟
ask-language-spoken = زبانی که دوست دارید به آن حرف بزنید
ask-language-read = زبانی که دوست دارید به آن بخوانید
ask-language-interpreter = مترجم می‌خواهم
ask-language-sign = با زبان اشارهٔ بریتانیا حرف می‌زنم
ask-language-easy-read = متن آسان می‌خواهم: کلمه‌های کوتاه و عکس
ask-language-large-print = نوشتهٔ درشت می‌خواهم
ask-language-audio = می‌خواهم به جای خواندن گوش کنم
ask-language-other = زبان دیگر
ask-language-needs = چه چیز دیگری کمک می‌کند؟

ask-agreement-title = آیا موافق هستید؟
ask-agreement-help = آیا می‌خواهید به خانوادهٔ شما کمک کنیم؟
ask-agreement-help-yes = بله، لطفاً کمک کنید
ask-agreement-help-talk = می‌خواهم اول حرف بزنم
ask-agreement-share-title = با چه کسی می‌توانیم حرف بزنیم، تا مجبور نشوید ماجرای خود را دوباره بگویید؟
ask-agreement-share-hint = هیچ‌کدام، چندتا یا همه را انتخاب کنید. با هر انتخابی، کمک ما عوض نمی‌شود.
ask-agreement-share-school = مدرسه یا مهدکودک
ask-agreement-share-health = پرستار کودک که به خانه می‌آید، پرستار مدرسه یا پزشک
ask-agreement-share-housing = ادارهٔ مسکن
ask-agreement-share-police = پلیس
ask-agreement-share-voluntary = خیریه‌هایی که می‌توانند کمک کنند
ask-agreement-law = اگر فکر کنیم شاید کودکی آسیب ببیند، شاید مجبور شویم بدون پرسیدن به دیگران بگوییم. قانون این را می‌گوید. ما به شما خبر می‌دهیم، مگر اینکه این کار امن نباشد.
ask-agreement-child = آیا کودکی که 12 سال یا بیشتر دارد از این خبر دارد؟
ask-agreement-child-hint = کودکان بزرگ‌تر بیشتر وقت‌ها می‌خواهند نظر بدهند. اگر هنوز نمی‌دانند، اشکالی ندارد.

ask-check-title = جواب‌های خود را نگاه کنید
ask-check-lead = همه را بخوانید. می‌توانید هر چیزی را عوض کنید. بعد آن را بفرستید.
ask-check-send = این را برای گروه بفرستید
ask-check-empty = خالی گذاشته شده

ask-sent-title = به دست ما رسید
ask-sent-thanks = سپاس که به ما گفتید. کار درستی کردید.
ask-sent-reference = شمارهٔ پیگیری شما
ask-sent-code = کد شما
ask-sent-keep = با این دو می‌توانید ببینید بعد چه می‌شود. اگر امن است، آن‌ها را بنویسید.
ask-sent-next-title = بعد چه می‌شود
ask-sent-next-read = یکی از کارکنان { $team } آن را تا { $when } می‌خواند.
ask-sent-next-decide = تا { $when } به شما می‌گوییم چه کاری می‌توانیم بکنیم.
ask-sent-next-urgent = شما از خطر به ما گفتید. ما اول به درخواست شما نگاه می‌کنیم. اگر وضع بدتر شد، به 999 زنگ بزنید.
ask-sent-next-reach = ما فقط از راه‌هایی که انتخاب کردید با شما تماس می‌گیریم.
ask-sent-next-here = شما از ما خواستید با شما تماس نگیریم. با شمارهٔ پیگیری و کد خود اینجا را نگاه کنید.
ask-sent-worse = اگر وضع عوض شد، به ما زنگ بزنید: { $phone }. اگر کسی در خطر است، به 999 زنگ بزنید.
ask-sent-follow = درخواست خود را ببینید
ask-sent-done = تمام کنید و من را روی این گوشی فراموش کنید

ask-error-choose = یکی را انتخاب کنید
ask-error-choose-some = دست‌کم یکی را انتخاب کنید، یا به زبان خودتان بنویسید
ask-error-too-long = کمتر از { $limit } حرف بنویسید
ask-error-child-age = سن، تاریخ تولد، یا تاریخی را که قرار است نوزاد به دنیا بیاید بنویسید
ask-error-child-age-unclear = نمی‌توانیم این سن یا تاریخ را بخوانیم. سن را مثل 7، یا تاریخ را مثل 27/3/2019 بنویسید
ask-error-child-due-unclear = نمی‌توانیم این تاریخ را بخوانیم. آن را مثل 27/3/2027 بنویسید
ask-error-child-one = دست‌کم یک کودک، یا نوزادی را که در راه است، اضافه کنید
ask-error-too-many = می‌توانید تا { $limit } نفر اضافه کنید. دربارهٔ بقیه به زبان خودتان به ما بگویید.
ask-error-relation = بگویید چه نسبتی با کودکان دارد
ask-error-postcode = کد پستی کامل را بنویسید، مثل ST1 3QN
ask-error-contact-choose = یک راه امن انتخاب کنید، یا «خودم اینجا نگاه می‌کنم» را انتخاب کنید
ask-error-contact-both = یا فقط «خودم اینجا نگاه می‌کنم» را انتخاب کنید، یا راه‌های امن را
ask-error-phone = شمارهٔ تلفن را بنویسید، مثل { "\u200E" }07700 900123{ "\u200E" }
ask-error-email = نشانی ایمیل را بنویسید، مثل name@example.org
ask-error-letter = نشانی برای نامه را بنویسید
ask-error-times = بگویید چه وقت‌هایی امن است
ask-error-agreement = بگویید آیا می‌خواهید کمک کنیم
ask-error-language = یک زبان انتخاب کنید
