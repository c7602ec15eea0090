# Finding services, one service, and the list a family keeps.
find-title = اپنے قریب مدد تلاش کریں
find-words-label = آپ کو کیا چاہیے؟
find-place-label = پوسٹ کوڈ یا شہر
find-submit = سروسز دکھائیں
find-filters = تلاش کم کریں
find-filter-need = کیا مشکل ہے
find-filter-any = کوئی بھی
find-filter-age = بچے کی عمر
find-filter-age-hint = سالوں میں۔ ننھے بچے کے لیے 0 لکھیں۔
find-filter-distance = کتنی دور
find-filter-distance-option = { $miles ->
    [one] { $miles } میل تک
   *[other] { $miles } میل تک
}
find-filter-day = دن
find-filter-language = عملہ کون سی زبان بولتا ہے
find-filter-free = مفت
find-filter-send = ان بچوں کے لیے جنہیں اضافی مدد چاہیے
find-filter-online = انٹرنیٹ پر یا فون پر
find-filter-apply = انہیں استعمال کریں
find-filter-clear = سب ہٹا دیں
find-count = { $count ->
    [0] کچھ نہیں ملا
    [one] { $count } سروس
   *[other] { $count } سروسز
}
find-count-near = { $count ->
    [0] { $place } کے قریب کچھ نہیں ملا
    [one] { $place } کے قریب { $count } سروس
   *[other] { $place } کے قریب { $count } سروسز
}
find-counted = ({ $count })
find-result-distance = { $miles ->
    [0] ایک میل سے کم دور
    [one] تقریباً { $miles } میل دور
   *[other] تقریباً { $miles } میل دور
}
find-result-free = مفت
find-result-online = انٹرنیٹ پر یا فون پر
find-page-next = اور سروسز
find-page-previous = ان سے پہلے کی سروسز
find-page-of = صفحہ { $page }، کل { $pages } میں سے
find-place-unknown = ہم ”{ $place }“ نام کی جگہ نہیں جانتے۔ ہم پورے علاقے کی سروسز دکھا رہے ہیں۔
find-place-near-only = ہم بالکل یہی پوسٹ کوڈ نہیں جانتے۔ ہم نے اس کے قریب سے فاصلہ ناپا ہے۔
find-place-outside = { $place } کا خیال { $council } رکھتی ہے۔ آپ پھر بھی اپنے قریب کی سروسز دیکھ سکتے ہیں۔ مدد کے لیے ان سے پوچھیں، یا ہمیں فون کریں اور ہم آپ کی بات ان سے کرا دیں گے۔
find-place-outside-unknown = { $place } ہمارے علاقے سے باہر ہے۔ آپ پھر بھی دیکھ سکتے ہیں۔ ہمیں فون کریں اور ہم معلوم کریں گے کہ آپ کی مدد کون کرتا ہے۔
find-nothing-title = ہمیں ایسا کچھ نہیں ملا جو ہر بات پر پورا اترے
find-nothing-widened = اس لیے ہم نے یہ چھوڑ دیا: { $filters }۔ یہ سروسز آپ کی تلاش سے کافی ملتی ہیں۔
find-distance-needs-place = کوئی جگہ لکھیں، تاکہ ہم بتا سکیں کہ سروسز کتنی دور ہیں۔ فی الحال ہم نے ”کتنی دور“ چھوڑ دیا ہے۔
find-nothing-ask = اس کے بجائے ہم سے پوچھیں۔ ایک انسان اسے پڑھتا ہے اور آپ کے لیے مدد ڈھونڈتا ہے۔
find-any-words = کسی سروس میں آپ کے سارے الفاظ نہیں ہیں۔ ان میں کچھ الفاظ ہیں۔
find-danger-words = لگتا ہے کہ شاید کسی کو نقصان پہنچ رہا ہے۔ آپ ابھی مدد لے سکتے ہیں۔
find-near-me = میری موجودہ جگہ استعمال کریں
find-near-me-failed = ہم نہیں دیکھ سکے کہ آپ کہاں ہیں۔ اپنا پوسٹ کوڈ لکھیں۔
find-suggestions = شاید آپ کی مراد یہ جگہیں ہیں
find-error-age = عمر 0 سے 25 تک کے نمبر میں لکھیں
find-error-words = 200 سے کم حروف لکھیں
service-back = سروسز پر واپس
service-by = { $organization } کی طرف سے
service-alert = جاننے کی بات
service-who = یہ کس کے لیے ہے
service-when = کب
service-where = کہاں
service-cost = کتنے پیسے لگتے ہیں
service-how = کیسے شامل ہوں
service-languages = زبانیں
service-access = اندر آنا اور چلنا پھرنا
service-wait = کتنا انتظار کرنا ہوتا ہے
service-reach = رابطہ کریں
service-ages = عمر { $from } سے { $to } سال
service-age = عمر { $age } سال
service-ages-from = عمر { $from } سال اور اس سے اوپر
service-ages-to = { $to } سال کی عمر تک
service-cost-free = مفت
service-cost-unknown = ان سے پوچھیں
service-cost-amount = { $amount } پاؤنڈ
service-when-unknown = ان سے پوچھیں کہ یہ کب کھلا ہوتا ہے
service-call = { $number } پر فون کریں
service-email = ای میل بھیجیں
service-website = ان کی ویب سائٹ
service-map = نقشے پر دیکھیں
service-directions = وہاں کیسے پہنچیں
service-near = قریب میں ایسی اور مدد
service-assured = آخری بار جانچا گیا: { $date }
service-assured-long-ago = اسے جانچے ہوئے بہت وقت ہو گیا ہے۔ یقین کرنے کے لیے پہلے فون کر لیں۔
service-assured-never = ابھی تک کسی نے اسے نہیں جانچا۔ یقین کرنے کے لیے پہلے فون کر لیں۔
service-wrong-title = کیا یہ غلط ہے؟ ہمیں بتائیں
service-wrong-label = کیا غلط ہے؟
service-wrong-hint = یہاں اپنے خاندان کے بارے میں نہ لکھیں۔ ہم یہ صفحہ ٹھیک کرنے کے لیے اسے پڑھتے ہیں۔
service-wrong-thanks = شکریہ۔ ہم اسے جانچیں گے اور ٹھیک کریں گے۔
service-wrong-error = لکھیں کہ کیا غلط ہے، 1,000 سے کم حروف میں
service-keep = میری فہرست میں رکھیں
service-share = دوسروں کو بھیجیں
service-gone-title = یہ سروس اب فہرست میں نہیں ہے
service-gone-text = شاید یہ بند ہو گئی ہے، یا کہیں اور چلی گئی ہے۔ اپنے قریب دوسری سروسز دیکھیں، یا ہم سے پوچھیں۔
service-english-only = سروس نے یہ انگریزی میں لکھا ہے۔
list-title = میری فہرست
list-empty = آپ کی فہرست خالی ہے۔ جب آپ کو کوئی سروس ملے تو ”میری فہرست میں رکھیں“ چنیں۔
list-more = اور مدد تلاش کریں
list-private = یہ فہرست اس فون پر تب تک رہتی ہے جب تک آپ براؤزر بند نہ کریں۔ سائٹ سے جلدی نکلنے پر یہ مٹ جاتی ہے۔
list-print = یہ فہرست چھاپیں
list-send = یہ فہرست ای میل سے بھیجیں
list-send-subject = کچھ جگہیں جو شاید مدد کر سکیں
list-clear = فہرست خالی کریں
list-count = { $count ->
    [one] { $count } سروس رکھی گئی
   *[other] { $count } سروسز رکھی گئیں
}
