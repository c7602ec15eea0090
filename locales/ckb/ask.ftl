# Asking for early help, one question a page.
ask-title = داوای یارمەتی بکەن
ask-lead = پێمان بڵێن چی ڕوو دەدات. کەسێک لە تیمەکەمان دەیخوێنێتەوە و یارمەتیی گونجاوتان بۆ دەدۆزێتەوە.
ask-how-long = نزیکەی دە خولەکی پێ دەچێت. دەتوانن بیوەستێنن و دواتر بگەڕێنەوە.
ask-least = پێویست ناکات هیچ ناوێک بنووسن. پێویستە بە نزیکەیی بزانین کێ لە خێزانەکەدایە و چی سەختە.
ask-what-happens = ئەوەی دەینێرن لە ماوەی یەک ڕۆژی کاردا دەیخوێنینەوە.
ask-agreement-note = پێش ئەوەی بە کەسێکی تری بڵێین، لە ئێوە دەپرسین، مەگەر منداڵێک لەوانەیە ئازاری پێ بگات.
ask-return-title = بگەڕێنەوە بۆ ئەوەی دەستتان پێ کرد
ask-return-text = ئەو کۆدە بنووسن کە پیشانمان دان.
ask-return-label = کۆدەکەتان
ask-return-hint = هەشت پیت و ژمارە، وەک 7K2M 9QXA
ask-return-button = بەردەوام بن
ask-return-error = ئەو کۆدە ناناسین. سەیری هەموو پیتەکان بکەن. کۆد کار ناکات ئەگەر 28 ڕۆژ بەکار نەهێنرێت.
ask-return-link = کۆدێکم هەیە و دەمەوێت بەردەوام بم
ask-save-title = بیوەستێنن و دواتر بگەڕێنەوە
ask-save-link = بیوەستێنن و دواتر بگەڕێنەوە
ask-save-text = وەڵامەکانتان پاشەکەوت کراون. بۆ گەڕانەوە، ئەم کۆدەتان پێویستە:
ask-save-keep = بینووسن یان وێنەی بگرن، ئەگەر سەلامەتە. وەڵامەکانتان 28 ڕۆژ دوای دوایین جار کە بەکاریان دەهێنن هەڵدەگرین.
ask-save-alone = هەر کەسێک ئەم کۆدەی هەبێت دەتوانێت وەڵامەکانتان بخوێنێتەوە. لای خۆتان بیپارێزن.
ask-save-go-on = ئێستا بەردەوام بن
ask-save-email = ئەم کۆدە بنێرە بۆ ئیمەیڵەکەم
ask-save-emailed = کۆدەکە دەنێرین بۆ ئیمەیڵەکەت.
ask-save-delete = وەڵامەکانم بسڕنەوە
ask-save-deleted = وەڵامەکانتان سڕانەوە.
ask-step-of = پرسیاری { $step } لە { $steps }
ask-saved = پاشەکەوت کرا
ask-go-to-check = پاشەکەوتی بکەن و بگەڕێنەوە بۆ وەڵامەکانتان

ask-danger-title = ئایا ئێستا کەسێک لە مەترسیدایە؟
ask-danger-hint = ئەگەر کەسێک ئازاری پێ گەیشتووە یان خەریکە ئازاری پێ بگات، سەرەتا تەلەفۆن بۆ 999 بکەن. دوای ئەوە هێشتا دەتوانن ئەمە بنێرن.
ask-danger-now = بەڵێ، ئێستا
ask-danger-worried = ئێستا نا، بەڵام نیگەرانی سەلامەتیی کەسێکم
ask-danger-no = نەخێر
ask-danger-shown = تکایە ئێستا تەلەفۆن بۆ 999 بکەن ئەگەر کەسێک لە مەترسیدایە. ئێمە ئەمە یەکسەر ناخوێنینەوە. هێشتا دەتوانن بینێرن.

ask-who-title = ئێوە کێن؟
ask-who-parent = دایک یان باوک، یان کەسێک کە منداڵ بەخێو دەکات
ask-who-young-person = گەنجێکم، بۆ خۆم داوا دەکەم
ask-who-expecting = چاوەڕێی لەدایکبوونی منداڵێک دەکەم
ask-who-relative = خزم یان هاوڕێی خێزانەکە
ask-who-professional-note = ئایا کارتان لەگەڵ ئەم خێزانەدایە؟ بۆ ئێستا تەلەفۆنمان بۆ بکەن. پەڕەیەک بۆ ئەو کەسانەی کار لەگەڵ خێزان دەکەن بەم زووانە ئامادە دەبێت.
ask-who-young-person-note = دەتوانن خۆتان داوا بکەن. پێویست ناکات سەرەتا دایک یان باوکتان بڵێت بەڵێ.

ask-hard-title = ئێستا چی سەختە؟
ask-hard-hint = هەموو ئەوانە هەڵبژێرن کە دەگونجێن
ask-hard-words-label = بە وشەی خۆتان پێمان بڵێن
ask-hard-words-hint = وەک قسەکردنی خۆتان بنووسن. هەڵەی نووسین گرنگ نییە. دەتوانن بە زمانی خۆتان بنووسن.

ask-help-title = چی یارمەتیتان دەدات؟
ask-help-label = چی وا دەکات بارودۆخەکە باشتر بێت؟
ask-help-hint = شتێکی بچووکیش باشە. «نازانم»یش باشە.

ask-well-title = چی باش بەڕێوە دەچێت؟
ask-well-label = چی لە خێزانەکەتاندا باشە؟ شانازی بە چییەوە دەکەن؟
ask-well-network-label = ئێستا کێ یارمەتیتان دەدات؟
ask-well-network-hint = بۆ نموونە نەنک یان باپیر، دراوسێ، مامۆستا. ناوی یەکەم بەسە.

ask-children-title = چ منداڵێک لە خێزانەکەدا هەیە؟
ask-children-hint = هەموو منداڵەکان زیاد بکەن. ئەو منداڵەش زیاد بکەن کە هێشتا لەدایک نەبووە. پێویست ناکات ناو بنووسن.
ask-children-young-person-title = باسی خۆتانمان بۆ بکەن
ask-children-young-person-hint = تەمەنتان بەسە. دەتوانن خوشک و براکانیشتان زیاد بکەن.
ask-children-none = هێشتا هیچ منداڵێک زیاد نەکراوە.
ask-children-added = ئەو منداڵانەی زیادتان کردن
ask-children-add-title = منداڵێک زیاد بکەن
ask-children-add = ئەم منداڵە زیاد بکەن
ask-children-name = ناوی یەکەم
ask-children-age = تەمەن بە ساڵ، یان ڕۆژی لەدایکبوون
ask-children-age-hint = بۆ نموونە 7، یان 27/3/2019. بۆ منداڵی ساوا 0 بنووسن.
ask-children-due = یان ئەو ڕۆژەی چاوەڕێ دەکرێت منداڵەکە لەدایک ببێت
ask-children-due-hint = بۆ نموونە 27/3/2027
ask-children-school = قوتابخانە یان باخچەی ساوایان
ask-children-extra = هەر شتێکی زیادە کە پێویستیانە
ask-children-unborn = منداڵێک کە چاوەڕێ دەکرێت لە { $date } لەدایک ببێت
ask-children-years = { $age ->
    [0] منداڵێکی ساوای کەمتر لە یەک ساڵ
    [one] تەمەن { $age } ساڵ
   *[other] تەمەن { $age } ساڵ
}
ask-children-born = لە { $date } لەدایک بووە
ask-children-remove = { $child } لا ببەن

ask-adults-title = چ گەورەیەک لە خێزانەکەدا هەیە؟
ask-adults-hint = ئەو گەورانەش بنووسن کە لە شوێنێکی تر دەژین بەڵام بۆ منداڵەکان گرنگن. دەتوانن بەبێ زیادکردنی هیچ کەسێک بەردەوام بن.
ask-adults-none = هێشتا هیچ کەسێکی گەورە زیاد نەکراوە.
ask-adults-added = ئەو گەورانەی زیادتان کردن
ask-adults-add-title = کەسێکی گەورە زیاد بکەن
ask-adults-add = ئەم کەسە زیاد بکەن
ask-adults-name = ناوی یەکەم
ask-adults-relation = ئەم کەسە چیی منداڵەکانە؟
ask-adults-relation-hint = بۆ نموونە دایک، باوک، نەنک، هاوژینی دایک
ask-adults-responsibility = ئایا بە یاسا ئەم کەسە مافی هەیە بڕیار لەسەر منداڵەکان بدات؟
ask-adults-responsibility-hint = یاسا بەمە دەڵێت «بەرپرسیارێتیی دایک و باوک». دایکان هەمیشە ئەم مافەیان هەیە.
ask-adults-home = ئایا ئەم کەسە لەگەڵ منداڵەکان دەژی؟
ask-adults-remove = { $adult } لا ببەن

ask-place-title = منداڵەکان لە کوێ دەژین؟
ask-place-label = پۆستکۆد
ask-place-second-label = پۆستکۆدی ماڵی دووەم
ask-place-second-hint = ئەگەر منداڵەکان لە دوو ماڵدا دەژین
ask-place-outside = بەرپرسی ئەم پۆستکۆدە بریتییە لە { $council }. ئەوان لە هەمووان باشتر دەتوانن یارمەتیتان بدەن. هێشتا دەتوانن ئەمە بۆ ئێمە بنێرن، و ئێمە لەگەڵ ئێوە دەیگەیەنین بەوان.
ask-place-outside-unknown = ئەم پۆستکۆدە لە دەرەوەی ناوچەکەمانە. هێشتا دەتوانن ئەمە بۆ ئێمە بنێرن، و ئێمە دەیدۆزینەوە کێ دەتوانێت یارمەتی بدات.

ask-you-title = بە چ ناوێک بانگتان بکەین؟
ask-you-label = ناوتان
ask-you-hint = ناوی یەکەم بەسە. دەتوانن بە بەتاڵی جێی بهێڵن.

ask-contact-title = چۆن بە سەلامەتی پەیوەندیتان پێوە بکەین؟
ask-contact-hint = تەنها ئەو ڕێگایانە هەڵبژێرن کە بۆ ئێوە سەلامەتن. ئەوەی هەڵی نەبژێرن بەکاری ناهێنین.
ask-contact-call = تەلەفۆنم بۆ بکەن
ask-contact-text = نامەی کورتم بۆ مۆبایل بنێرن
ask-contact-email = ئیمەیڵم بۆ بنێرن
ask-contact-letter = نامەی کاغەزم بۆ ماڵەوە بنێرن
ask-contact-none = پەیوەندیم پێوە مەکەن. بە کۆدەکەم لێرە سەیر دەکەم.
ask-contact-details-title = پێمان بڵێن چۆن
ask-contact-phone = ژمارەی تەلەفۆن بۆ قسەکردن
ask-contact-text-number = ژمارەی تەلەفۆن بۆ نامەی کورت
ask-contact-address = ناونیشانی ئیمەیڵ
ask-contact-letter-address = ناونیشان بۆ نامەی کاغەز
ask-contact-when = کەی سەلامەتە؟
ask-contact-any-time = هەموو کاتێک
ask-contact-times = تەنها لەم کاتانەدا
ask-contact-times-label = کاتە سەلامەتەکان
ask-contact-times-hint = بۆ نموونە دووشەممە تا هەینی، لە 9 تا 11ی بەیانی
ask-contact-message = دەتوانین پەیامێک بەجێ بهێڵین؟
ask-contact-say = کاتێک تەلەفۆن دەکەین، بڵێین کێین؟
ask-contact-say-council = شارەوانی
ask-contact-say-name = تەنها ناوی یەکەم
ask-contact-say-nothing = هیچ مەڵێن، مەگەر خۆم وەڵام بدەمەوە
ask-contact-send-code = ژمارەی داواکارییەکەم بە ئیمەیڵ بۆ بنێرن
ask-contact-send-code-hint = لە ئیمەیڵەکەدا ناوی هیچ منداڵێک، هیچ خزمەتگوزارییەک و هیچ تیمێکی شارەوانی نانووسرێت.

ask-language-title = کام زمان بۆ ئێوە باشترە؟
ask-language-spoken = ئەو زمانەی حەز دەکەن قسەی پێ بکەن
ask-language-read = ئەو زمانەی حەز دەکەن پێی بخوێننەوە
ask-language-interpreter = وەرگێڕێکم دەوێت بۆ قسەکردن
ask-language-sign = زمانی ئاماژەی بەریتانی بەکار دەهێنم
ask-language-easy-read = خوێندنەوەی ئاسانم دەوێت: وشەی کورت و وێنە
ask-language-large-print = پیتی گەورەم دەوێت
ask-language-audio = دەمەوێت گوێ بگرم لەبری ئەوەی بخوێنمەوە
ask-language-other = زمانێکی تر
ask-language-needs = چی تر یارمەتیتان دەدات؟

ask-agreement-title = ئایا ڕازین؟
ask-agreement-help = دەتانەوێت یارمەتیی خێزانەکەتان بدەین؟
ask-agreement-help-yes = بەڵێ، تکایە یارمەتیمان بدەن
ask-agreement-help-talk = دەمەوێت سەرەتا قسە بکەین
ask-agreement-share-title = لەگەڵ کێ دەتوانین قسە بکەین، بۆ ئەوەی چیرۆکەکەتان دووبارە نەگێڕنەوە؟
ask-agreement-share-hint = دەتوانن هیچیان، هەندێکیان یان هەموویان هەڵبژێرن. هەڵبژاردنەکەتان هیچ لەوە ناگۆڕێت کە ئایا یارمەتیتان دەدەین.
ask-agreement-share-school = قوتابخانە یان باخچەی ساوایان
ask-agreement-share-health = سەردانکاری تەندروستی، پەرستاری قوتابخانە یان پزیشک
ask-agreement-share-housing = بەشی خانووبەرە
ask-agreement-share-police = پۆلیس
ask-agreement-share-voluntary = ئەو ڕێکخراوە خێرخوازانەی دەتوانن یارمەتی بدەن
ask-agreement-law = ئەگەر پێمان وابێت منداڵێک لەوانەیە ئازاری پێ بگات، لەوانەیە ناچار بین بەبێ پرسین بە کەسانی تری بڵێین. یاسا وا دەڵێت. ئێمە ئەوەتان پێ دەڵێین، مەگەر سەلامەت نەبێت پێتان بڵێین.
ask-agreement-child = ئایا منداڵێکی 12 ساڵ یان گەورەتر ئەمە دەزانێت؟
ask-agreement-child-hint = منداڵە گەورەترەکان زۆر جار دەیانەوێت قسەی خۆیان هەبێت. ئاساییە ئەگەر هێشتا نازانن.

ask-check-title = سەیری وەڵامەکانتان بکەنەوە
ask-check-lead = هەمووی بخوێننەوە. دەتوانن هەر شتێک بگۆڕن. پاشان بینێرن.
ask-check-send = ئەمە بۆ تیمەکە بنێرن
ask-check-empty = بە بەتاڵی جێ هێڵراوە

ask-sent-title = گەیشتە دەستمان
ask-sent-thanks = سوپاس کە پێتان وتین. کارێکی ڕاستتان کرد.
ask-sent-reference = ژمارەی داواکارییەکەتان
ask-sent-code = کۆدەکەتان
ask-sent-keep = بە هەردووکیان دەتوانن ببینن دواتر چی ڕوو دەدات. بیاننووسن، ئەگەر سەلامەتە.
ask-sent-next-title = دواتر چی ڕوو دەدات
ask-sent-next-read = کارمەندێک لە { $team } دەیخوێنێتەوە. دوایین کات بۆ ئەمە: { $when }.
ask-sent-next-decide = پێتان دەڵێین چیمان لە دەست دێت. دوایین کات بۆ ئەمە: { $when }.
ask-sent-next-urgent = باسی مەترسیتان بۆ کردین. سەرەتا سەیری ئەوەی ئێوە دەکەین. ئەگەر بارودۆخەکە خراپتر بوو، تەلەفۆن بۆ 999 بکەن.
ask-sent-next-reach = تەنها بەو ڕێگایانە پەیوەندیتان پێوە دەکەین کە هەڵتانبژاردوون.
ask-sent-next-here = داواتان کرد پەیوەندیتان پێوە نەکەین. بە ژمارەی داواکاری و کۆدەکەتان لێرە سەیر بکەن.
ask-sent-worse = ئەگەر شتێک گۆڕا، تەلەفۆنمان بۆ بکەن: { $phone }. ئەگەر کەسێک لە مەترسیدایە، تەلەفۆن بۆ 999 بکەن.
ask-sent-follow = داواکارییەکەتان ببینن
ask-sent-done = تەواوی بکەن و لەسەر ئەم تەلەفۆنە لەبیرم بکەن

ask-error-choose = یەکێک هەڵبژێرن
ask-error-choose-some = لانیکەم یەکێک هەڵبژێرن، یان بە وشەی خۆتان بنووسن
ask-error-too-long = کەمتر لە { $limit } پیت بنووسن
ask-error-child-age = تەمەن، یان ڕۆژی لەدایکبوون، یان ئەو ڕۆژە بنووسن کە چاوەڕێ دەکرێت منداڵەکە لەدایک ببێت
ask-error-child-age-unclear = ناتوانین ئەو تەمەنە یان ڕێکەوتە بخوێنینەوە. تەمەنێک بنووسن وەک 7، یان ڕێکەوتێک وەک 27/3/2019
ask-error-child-due-unclear = ناتوانین ئەو ڕێکەوتە بخوێنینەوە. بەم شێوەیە بینووسن: 27/3/2027
ask-error-child-one = لانیکەم یەک منداڵ زیاد بکەن، یان منداڵێک کە هێشتا لەدایک نەبووە
ask-error-too-many = دەتوانن تا { $limit } زیاد بکەن. بە وشەی خۆتان باسی ئەوانی ترمان بۆ بکەن.
ask-error-relation = بڵێن ئەم کەسە چیی منداڵەکانە
ask-error-postcode = پۆستکۆدی تەواو بنووسن، وەک ST1 3QN
ask-error-contact-choose = ڕێگایەکی سەلامەت هەڵبژێرن، یان «لێرە سەیر دەکەم» هەڵبژێرن
ask-error-contact-both = تەنها «لێرە سەیر دەکەم» هەڵبژێرن، یان ڕێگا سەلامەتەکان هەڵبژێرن
ask-error-phone = ژمارەی تەلەفۆنێک بنووسن، وەک {"\u200E"}07700 900123
ask-error-email = ناونیشانی ئیمەیڵێک بنووسن، وەک name@example.org
ask-error-letter = ناونیشان بۆ نامەی کاغەز بنووسن
ask-error-times = بڵێن لە چ کاتێکدا سەلامەتە
ask-error-agreement = بڵێن ئایا دەتانەوێت یارمەتیتان بدەین
ask-error-language = زمانێک هەڵبژێرن
