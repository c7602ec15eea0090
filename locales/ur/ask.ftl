# Asking for early help, one question a page.
ask-title = مدد مانگیں
ask-lead = ہمیں بتائیں کہ کیا ہو رہا ہے۔ ہماری ٹیم کا ایک انسان اسے پڑھتا ہے اور آپ کے لیے صحیح مدد ڈھونڈتا ہے۔
ask-how-long = اس میں تقریباً دس منٹ لگتے ہیں۔ آپ رک سکتے ہیں اور بعد میں واپس آ سکتے ہیں۔
ask-least = نام بتانا ضروری نہیں۔ ہمیں بس موٹا موٹا یہ جاننا ہے کہ خاندان میں کون کون ہے اور کیا مشکل ہے۔
ask-what-happens = آپ جو بھیجتے ہیں ہم اسے کام کے ایک دن کے اندر پڑھتے ہیں۔
ask-agreement-note = ہم کسی کو بتانے سے پہلے آپ سے پوچھتے ہیں، سوائے اس کے کہ کسی بچے کو نقصان پہنچنے کا ڈر ہو۔
ask-return-title = جو آپ نے شروع کیا تھا اس پر واپس آئیں
ask-return-text = وہ کوڈ لکھیں جو ہم نے آپ کو دکھایا تھا۔
ask-return-label = آپ کا کوڈ
ask-return-hint = آٹھ حروف اور نمبر، جیسے 7K2M 9QXA
ask-return-button = آگے بڑھیں
ask-return-error = ہم یہ کوڈ نہیں پہچانتے۔ ہر حرف دیکھ لیں۔ اگر کوڈ 28 دن تک استعمال نہ ہو تو وہ کام کرنا بند کر دیتا ہے۔
ask-return-link = میرے پاس کوڈ ہے اور مجھے آگے بڑھنا ہے
ask-save-title = رکیں اور بعد میں واپس آئیں
ask-save-link = رکیں اور بعد میں واپس آئیں
ask-save-text = آپ کے جواب محفوظ ہیں۔ واپس آنے کے لیے آپ کو یہ کوڈ چاہیے:
ask-save-keep = اگر محفوظ ہو تو اسے لکھ لیں یا اس کی تصویر لے لیں۔ آپ جب آخری بار اپنے جواب کھولتے ہیں، اس کے بعد ہم انہیں 28 دن رکھتے ہیں۔
ask-save-alone = جس کے پاس یہ کوڈ ہو وہ آپ کے جواب پڑھ سکتا ہے۔ اسے اپنے تک رکھیں۔
ask-save-go-on = ابھی آگے بڑھیں
ask-save-email = یہ کوڈ میری ای میل پر بھیجیں
ask-save-emailed = ہم کوڈ آپ کی ای میل پر بھیج رہے ہیں۔
ask-save-delete = میرے جواب مٹا دیں
ask-save-deleted = آپ کے جواب مٹا دیے گئے ہیں۔
ask-step-of = سوال { $step }، کل { $steps } میں سے
ask-saved = محفوظ ہو گیا
ask-go-to-check = محفوظ کریں اور اپنے جوابوں پر واپس جائیں

ask-danger-title = کیا اس وقت کوئی خطرے میں ہے؟
ask-danger-hint = اگر کسی کو چوٹ لگی ہے یا لگنے والی ہے تو پہلے 999 پر فون کریں۔ آپ پھر بھی یہ بھیج سکتے ہیں۔
ask-danger-now = ہاں، ابھی
ask-danger-worried = ابھی نہیں، لیکن مجھے حفاظت کی فکر ہے
ask-danger-no = نہیں
ask-danger-shown = اگر کوئی خطرے میں ہے تو مہربانی کر کے ابھی 999 پر فون کریں۔ ہم اسے فوراً نہیں پڑھتے۔ آپ پھر بھی اسے بھیج سکتے ہیں۔

ask-who-title = آپ کون ہیں؟
ask-who-parent = ماں، باپ یا بچے کی دیکھ بھال کرنے والا
ask-who-young-person = ایک نوجوان، جسے اپنے لیے مدد چاہیے
ask-who-expecting = بچے کی پیدائش کا انتظار ہے
ask-who-relative = خاندان کا کوئی رشتہ دار یا دوست
ask-who-professional-note = کیا آپ اپنے کام میں اس خاندان کے ساتھ ہیں؟ فی الحال ہمیں فون کریں۔ کام کرنے والوں کے لیے ایک صفحہ جلد آ رہا ہے۔
ask-who-young-person-note = آپ خود مدد مانگ سکتے ہیں۔ پہلے ماں یا باپ کی اجازت ضروری نہیں۔

ask-hard-title = اس وقت کیا مشکل ہے؟
ask-hard-hint = جو جو ٹھیک لگے اسے چنیں
ask-hard-words-label = اپنے الفاظ میں بتائیں
ask-hard-words-hint = ویسے ہی لکھیں جیسے آپ بولتے ہیں۔ املا کی غلطی سے کوئی فرق نہیں پڑتا۔ آپ اپنی زبان میں لکھ سکتے ہیں۔

ask-help-title = کس چیز سے مدد ملے گی؟
ask-help-label = کس چیز سے حالات بہتر ہوں گے؟
ask-help-hint = چھوٹی سی بات بھی ٹھیک ہے۔ ”مجھے نہیں معلوم“ بھی ٹھیک ہے۔

ask-well-title = کیا اچھا چل رہا ہے؟
ask-well-label = آپ کے خاندان میں کیا اچھا ہے؟ آپ کو کس بات پر فخر ہے؟
ask-well-network-label = پہلے سے کون آپ کی مدد کرتا ہے؟
ask-well-network-hint = مثلاً دادا دادی، نانا نانی، پڑوسی یا استاد۔ صرف پہلا نام کافی ہے۔

ask-children-title = خاندان میں کون کون سے بچے ہیں؟
ask-children-hint = ہر بچے کو شامل کریں۔ جو بچہ پیدا ہونے والا ہے اسے بھی شامل کریں۔ نام بتانا ضروری نہیں۔
ask-children-young-person-title = ہمیں اپنے بارے میں بتائیں
ask-children-young-person-hint = آپ کی عمر کافی ہے۔ آپ بھائی بہنوں کو بھی شامل کر سکتے ہیں۔
ask-children-none = ابھی کوئی بچہ شامل نہیں کیا گیا۔
ask-children-added = جو بچے آپ نے شامل کیے
ask-children-add-title = بچہ شامل کریں
ask-children-add = اس بچے کو شامل کریں
ask-children-name = پہلا نام
ask-children-age = عمر سالوں میں، یا پیدائش کی تاریخ
ask-children-age-hint = مثلاً 7، یا 27/3/2019۔ ننھے بچے کے لیے 0 لکھیں۔
ask-children-due = یا وہ تاریخ جب بچے کی پیدائش متوقع ہے
ask-children-due-hint = مثلاً 27/3/2027
ask-children-school = اسکول یا نرسری
ask-children-extra = انہیں اور جو کچھ چاہیے
ask-children-unborn = بچہ، پیدائش متوقع: { $date }
ask-children-years = { $age ->
    [0] 1 سال سے چھوٹا بچہ
    [one] عمر { $age } سال
   *[other] عمر { $age } سال
}
ask-children-born = پیدائش: { $date }
ask-children-remove = ہٹائیں: { $child }

ask-adults-title = خاندان میں کون کون سے بڑے ہیں؟
ask-adults-hint = ان بڑوں کو بھی شامل کریں جو کہیں اور رہتے ہیں لیکن بچوں کے لیے اہم ہیں۔ آپ کسی کو شامل کیے بغیر بھی آگے بڑھ سکتے ہیں۔
ask-adults-none = ابھی کوئی بڑا شامل نہیں کیا گیا۔
ask-adults-added = جو بڑے آپ نے شامل کیے
ask-adults-add-title = کسی بڑے کو شامل کریں
ask-adults-add = اس بڑے کو شامل کریں
ask-adults-name = پہلا نام
ask-adults-relation = بچوں سے ان کا کیا رشتہ ہے
ask-adults-relation-hint = مثلاً امی، ابو، دادی، نانی، امی کے ساتھی
ask-adults-responsibility = کیا قانون انہیں بچوں کے فیصلے کرنے کا حق دیتا ہے؟
ask-adults-responsibility-hint = قانون میں اسے والدین کی ذمہ داری کہتے ہیں۔ ماؤں کے پاس یہ ہمیشہ ہوتی ہے۔
ask-adults-home = کیا وہ بچوں کے ساتھ رہتے ہیں؟
ask-adults-remove = ہٹائیں: { $adult }

ask-place-title = بچے کہاں رہتے ہیں؟
ask-place-label = پوسٹ کوڈ
ask-place-second-label = دوسرے گھر کا پوسٹ کوڈ
ask-place-second-hint = اگر بچے دو گھروں میں رہتے ہیں
ask-place-outside = اس پوسٹ کوڈ کا خیال { $council } رکھتی ہے۔ وہ آپ کی سب سے اچھی مدد کر سکتے ہیں۔ آپ پھر بھی یہ ہمیں بھیج سکتے ہیں، اور ہم آپ کے ساتھ مل کر اسے آگے پہنچائیں گے۔
ask-place-outside-unknown = یہ پوسٹ کوڈ ہمارے علاقے سے باہر ہے۔ آپ پھر بھی یہ ہمیں بھیج سکتے ہیں، اور ہم معلوم کریں گے کہ کون مدد کر سکتا ہے۔

ask-you-title = ہم آپ کو کس نام سے پکاریں؟
ask-you-label = آپ کا نام
ask-you-hint = صرف پہلا نام بھی ٹھیک ہے۔ آپ اسے خالی چھوڑ سکتے ہیں۔

ask-contact-title = ہم آپ سے محفوظ طریقے سے کیسے رابطہ کریں؟
ask-contact-hint = صرف وہ طریقے چنیں جو آپ کے لیے محفوظ ہیں۔ جو آپ نہیں چنتے، ہم اسے استعمال نہیں کرتے۔
ask-contact-call = مجھے فون کریں
ask-contact-text = مجھے ٹیکسٹ میسج بھیجیں
ask-contact-email = مجھے ای میل بھیجیں
ask-contact-letter = مجھے خط لکھیں
ask-contact-none = مجھ سے رابطہ نہ کریں۔ مجھے یہاں خود دیکھنا ہے، اپنے کوڈ سے۔
ask-contact-details-title = ہمیں بتائیں کیسے
ask-contact-phone = فون کرنے کے لیے نمبر
ask-contact-text-number = ٹیکسٹ میسج کے لیے نمبر
ask-contact-address = ای میل کا پتہ
ask-contact-letter-address = خط بھیجنے کا پتہ
ask-contact-when = کب محفوظ ہے؟
ask-contact-any-time = کسی بھی وقت
ask-contact-times = صرف ان وقتوں میں
ask-contact-times-label = محفوظ وقت
ask-contact-times-hint = مثلاً پیر سے جمعہ، 9 سے 11 بجے تک
ask-contact-message = کیا ہم پیغام چھوڑ سکتے ہیں؟
ask-contact-say = ہم اپنے بارے میں کیا بتا سکتے ہیں کہ ہم کون ہیں؟
ask-contact-say-council = کونسل
ask-contact-say-name = صرف ایک پہلا نام
ask-contact-say-nothing = جب تک جواب میں نہ دوں، کچھ نہ کہیں
ask-contact-send-code = میرا حوالہ نمبر مجھے ای میل سے بھیجیں
ask-contact-send-code-hint = ای میل میں کسی بچے، کسی سروس یا کونسل کی کسی ٹیم کا نام نہیں ہوتا۔

ask-language-title = آپ کے لیے کون سی زبان سب سے اچھی ہے؟
ask-language-spoken = آپ کون سی زبان بولنا پسند کرتے ہیں
ask-language-read = آپ کون سی زبان پڑھنا پسند کرتے ہیں
ask-language-interpreter = مجھے ترجمان چاہیے
ask-language-sign = میری زبان برطانیہ کی اشاروں کی زبان ہے
ask-language-easy-read = مجھے آسان تحریر چاہیے: چھوٹے الفاظ اور تصویریں
ask-language-large-print = مجھے بڑے حروف چاہییں
ask-language-audio = مجھے پڑھنے کے بجائے سننا پسند ہے
ask-language-other = کوئی اور زبان
ask-language-needs = اور کس چیز سے مدد ملے گی؟

ask-agreement-title = کیا آپ راضی ہیں؟
ask-agreement-help = کیا آپ چاہتے ہیں کہ ہم آپ کے خاندان کی مدد کریں؟
ask-agreement-help-yes = ہاں، مہربانی کر کے مدد کریں
ask-agreement-help-talk = مجھے پہلے بات کرنی ہے
ask-agreement-share-title = ہم کس سے بات کر سکتے ہیں، تاکہ آپ کو اپنی بات دوبارہ نہ بتانی پڑے؟
ask-agreement-share-hint = کسی کو نہ چنیں، کچھ کو چنیں یا سب کو چنیں۔ ہم ہر حال میں ویسے ہی مدد کریں گے۔
ask-agreement-share-school = اسکول یا نرسری
ask-agreement-share-health = گھر آنے والی نرس، اسکول کی نرس یا ڈاکٹر
ask-agreement-share-housing = گھر دینے والا دفتر
ask-agreement-share-police = پولیس
ask-agreement-share-voluntary = فلاحی ادارے جو مدد کر سکتے ہیں
ask-agreement-law = اگر ہمیں لگے کہ کسی بچے کو نقصان پہنچ سکتا ہے تو شاید ہمیں پوچھے بغیر دوسروں کو بتانا پڑے۔ قانون یہی کہتا ہے۔ ہم آپ کو بتائیں گے، سوائے اس کے کہ ایسا کرنا محفوظ نہ ہو۔
ask-agreement-child = کیا 12 سال یا اس سے بڑے کسی بچے کو اس کا پتا ہے؟
ask-agreement-child-hint = بڑے بچے اکثر اپنی رائے دینا چاہتے ہیں۔ اگر انہیں ابھی پتا نہیں تو بھی ٹھیک ہے۔

ask-check-title = اپنے جواب دیکھ لیں
ask-check-lead = اسے پورا پڑھ لیں۔ آپ کچھ بھی بدل سکتے ہیں۔ پھر اسے بھیج دیں۔
ask-check-send = یہ ٹیم کو بھیجیں
ask-check-empty = خالی چھوڑا گیا

ask-sent-title = ہمیں مل گیا
ask-sent-thanks = ہمیں بتانے کا شکریہ۔ آپ نے بالکل ٹھیک کیا۔
ask-sent-reference = آپ کا حوالہ نمبر
ask-sent-code = آپ کا کوڈ
ask-sent-keep = ان دونوں سے آپ دیکھ سکتے ہیں کہ آگے کیا ہوتا ہے۔ اگر محفوظ ہو تو انہیں لکھ لیں۔
ask-sent-next-title = آگے کیا ہوگا
ask-sent-next-read = { $team } کا ایک کارکن اسے { $when } تک پڑھ لے گا۔
ask-sent-next-decide = ہم { $when } تک آپ کو بتائیں گے کہ ہم کیا کر سکتے ہیں۔
ask-sent-next-urgent = آپ نے ہمیں خطرے کے بارے میں بتایا۔ ہم سب سے پہلے آپ کی بات دیکھیں گے۔ اگر حالات اور بگڑ جائیں تو 999 پر فون کریں۔
ask-sent-next-reach = ہم آپ سے صرف انہی طریقوں سے رابطہ کرتے ہیں جو آپ نے چنے۔
ask-sent-next-here = آپ نے کہا کہ ہم آپ سے رابطہ نہ کریں۔ اپنے حوالہ نمبر اور کوڈ سے یہاں دیکھیں۔
ask-sent-worse = اگر حالات بدل جائیں تو ہمیں فون کریں: { $phone }۔ اگر کوئی خطرے میں ہے تو 999 پر فون کریں۔
ask-sent-follow = اپنی درخواست دیکھیں
ask-sent-done = ختم کریں اور اس فون سے میری باتیں مٹا دیں

ask-error-choose = ایک چنیں
ask-error-choose-some = کم از کم ایک چنیں، یا اپنے الفاظ میں لکھیں
ask-error-too-long = { $limit } سے کم حروف لکھیں
ask-error-child-age = عمر، پیدائش کی تاریخ، یا وہ تاریخ لکھیں جب بچے کی پیدائش متوقع ہے
ask-error-child-age-unclear = ہم وہ عمر یا تاریخ نہیں پڑھ سکے۔ عمر ایسے لکھیں: 7، یا تاریخ ایسے لکھیں: 27/3/2019
ask-error-child-due-unclear = ہم وہ تاریخ نہیں پڑھ سکے۔ ایسے لکھیں: 27/3/2027
ask-error-child-one = کم از کم ایک بچہ شامل کریں، یا وہ بچہ جو پیدا ہونے والا ہے
ask-error-too-many = آپ { $limit } تک شامل کر سکتے ہیں۔ باقیوں کے بارے میں اپنے الفاظ میں بتائیں۔
ask-error-relation = بتائیں کہ بچوں سے ان کا کیا رشتہ ہے
ask-error-postcode = پورا پوسٹ کوڈ لکھیں، جیسے ST1 3QN
ask-error-contact-choose = کوئی محفوظ طریقہ چنیں، یا ”مجھے یہاں خود دیکھنا ہے“ چنیں
ask-error-contact-both = یا تو صرف ”مجھے یہاں خود دیکھنا ہے“ چنیں، یا محفوظ طریقے چنیں
ask-error-phone = فون نمبر لکھیں، جیسے { "\u200E" }07700 900123{ "\u200E" }
ask-error-email = ای میل کا پتہ لکھیں، جیسے name@example.org
ask-error-letter = خط بھیجنے کا پتہ لکھیں
ask-error-times = بتائیں کہ کن وقتوں میں محفوظ ہے
ask-error-agreement = بتائیں کہ کیا آپ ہماری مدد چاہتے ہیں
ask-error-language = زبان چنیں
