# Finding services, one service, and the list a family keeps.
find-title = نزدیک خود کمک پیدا کنید
find-words-label = چه لازم دارید؟
find-place-label = کد پستی یا شهر
find-submit = نشان دادن خدمات
find-filters = جست‌وجو را کوچک‌تر کنید
find-filter-need = چه چیزی سخت است
find-filter-any = فرقی ندارد
find-filter-age = سن کودک
find-filter-age-hint = به سال. برای نوزاد 0 بنویسید.
find-filter-distance = چقدر دور
find-filter-distance-option = { $miles ->
    [one] تا { $miles } مایل
   *[other] تا { $miles } مایل
}
find-filter-day = روز
find-filter-language = زبانی که کارکنان حرف می‌زنند
find-filter-free = رایگان
find-filter-send = برای کودکانی که کمک بیشتری لازم دارند
find-filter-online = اینترنتی یا تلفنی
find-filter-apply = از این‌ها استفاده کنید
find-filter-clear = برداشتن همه
find-count = { $count ->
    [0] چیزی پیدا نشد
    [one] { $count } خدمت
   *[other] { $count } خدمت
}
find-count-near = { $count ->
    [0] نزدیک { $place } چیزی پیدا نشد
    [one] { $count } خدمت نزدیک { $place }
   *[other] { $count } خدمت نزدیک { $place }
}
find-counted = ({ $count })
find-result-distance = { $miles ->
    [0] کمتر از یک مایل فاصله
    [one] حدود { $miles } مایل فاصله
   *[other] حدود { $miles } مایل فاصله
}
find-result-free = رایگان
find-result-online = اینترنتی یا تلفنی
find-page-next = خدمات بیشتر
find-page-previous = خدمات پیش از این‌ها
find-page-of = صفحهٔ { $page } از { $pages }
find-place-unknown = جایی به نام «{ $place }» را نمی‌شناسیم. خدمات همهٔ منطقه را نشان می‌دهیم.
find-place-near-only = درست همین کد پستی را نمی‌شناسیم. از نزدیک آن اندازه گرفتیم.
find-place-outside = کارهای { $place } با { $council } است. باز هم می‌توانید خدمات نزدیک خود را ببینید. برای کمک از آن‌ها بخواهید، یا به ما زنگ بزنید تا شما را به آن‌ها وصل کنیم.
find-place-outside-unknown = { $place } بیرون از منطقهٔ ماست. باز هم می‌توانید نگاه کنید. به ما زنگ بزنید تا پیدا کنیم چه کسی به شما کمک می‌کند.
find-nothing-title = چیزی پیدا نکردیم که با همهٔ این‌ها جور باشد
find-nothing-widened = پس این را کنار گذاشتیم: { $filters }. این‌ها به آنچه می‌خواهید نزدیک‌ترند.
find-distance-needs-place = جایی را بنویسید تا بگوییم خدمات چقدر دور است. فعلاً «چقدر دور» را کنار گذاشتیم.
find-nothing-ask = به جای این از ما بخواهید. یک نفر آن را می‌خواند و برای شما کمک پیدا می‌کند.
find-any-words = هیچ خدمتی همهٔ کلمه‌های شما را ندارد. این‌ها بعضی از آن‌ها را دارند.
find-danger-words = به نظر می‌رسد شاید کسی آسیب می‌بیند. همین حالا می‌توانید کمک بگیرید.
find-near-me = جایی را که هستم به کار ببرید
find-near-me-failed = نتوانستیم ببینیم کجا هستید. کد پستی خود را بنویسید.
find-suggestions = شاید منظورتان این جاهاست
find-error-age = سن را با عددی از 0 تا 25 بنویسید
find-error-words = کمتر از 200 حرف بنویسید
service-back = بازگشت به خدمات
service-by = از طرف { $organization }
service-alert = خوب است بدانید
service-who = برای چه کسی است
service-when = چه وقت
service-where = کجا
service-cost = چقدر هزینه دارد
service-how = چگونه شروع کنید
service-languages = زبان‌ها
service-access = وارد شدن و رفت‌وآمد در آنجا
service-wait = چقدر باید صبر کنید
service-reach = تماس بگیرید
service-ages = سن { $from } تا { $to } سال
service-age = سن { $age } سال
service-ages-from = { $from } سال و بیشتر
service-ages-to = تا { $to } سال
service-cost-free = رایگان
service-cost-unknown = از آن‌ها بپرسید
service-cost-amount = { $amount } پوند
service-when-unknown = از آن‌ها بپرسید چه وقت باز است
service-call = زنگ بزنید به { $number }
service-email = ایمیل بفرستید
service-website = سایت آن‌ها
service-map = روی نقشه ببینید
service-directions = چگونه به آنجا بروید
service-near = کمک‌های دیگری مثل این در نزدیکی
service-assured = آخرین بررسی: { $date }
service-assured-long-ago = آخرین بررسی این خیلی وقت پیش بود. برای اطمینان اول زنگ بزنید.
service-assured-never = هنوز کسی این را بررسی نکرده است. برای اطمینان اول زنگ بزنید.
service-wrong-title = آیا این اشتباه است؟ به ما بگویید
service-wrong-label = چه چیزی اشتباه است؟
service-wrong-hint = اینجا دربارهٔ خانوادهٔ خود ننویسید. ما این را می‌خوانیم تا صفحه را درست کنیم.
service-wrong-thanks = سپاس. آن را بررسی و درست می‌کنیم.
service-wrong-error = بنویسید چه چیزی اشتباه است، با کمتر از 1,000 حرف
service-keep = در فهرست من نگه دارید
service-share = برای دیگران بفرستید
service-gone-title = این خدمت دیگر در فهرست نیست
service-gone-text = شاید بسته شده است، یا جابه‌جا شده است. نزدیک خود دنبال خدمات دیگر بگردید، یا از ما بخواهید.
service-english-only = این خدمت این را به انگلیسی نوشته است.
list-title = فهرست من
list-empty = فهرست شما خالی است. وقتی خدمتی پیدا کردید، «در فهرست من نگه دارید» را انتخاب کنید.
list-more = کمک بیشتری پیدا کنید
list-private = این فهرست تا وقتی مرورگر را ببندید روی این گوشی می‌ماند. اگر سایت را زود ترک کنید، فهرست پاک می‌شود.
list-print = این فهرست را چاپ کنید
list-send = این فهرست را با ایمیل بفرستید
list-send-subject = چند جا که شاید کمک کنند
list-clear = خالی کردن فهرست
list-count = { $count ->
    [one] { $count } خدمت نگه داشته شد
   *[other] { $count } خدمت نگه داشته شد
}
