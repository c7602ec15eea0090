# Finding services, one service, and the list a family keeps.
find-title = یارمەتی لە نزیک خۆتان بدۆزنەوە
find-words-label = چیتان پێویستە؟
find-place-label = پۆستکۆد یان شار
find-submit = خزمەتگوزارییەکان پیشان بدەن
find-filters = وردتری بکەنەوە
find-filter-need = چی سەختە
find-filter-any = هەر کامێک
find-filter-age = تەمەنی منداڵەکە
find-filter-age-hint = بە ساڵ. بۆ منداڵی ساوا 0 بنووسن.
find-filter-distance = چەند دوور
find-filter-distance-option = { $miles ->
    [one] تا { $miles } میل
   *[other] تا { $miles } میل
}
find-filter-day = ڕۆژ
find-filter-language = زمانی کارمەندان
find-filter-free = بەخۆڕایی
find-filter-send = بۆ ئەو منداڵانەی یارمەتیی زیادەیان پێویستە
find-filter-online = لە ئینتەرنێت یان بە تەلەفۆن
find-filter-apply = ئەمانە بەکار بهێنن
find-filter-clear = هەمووی پاک بکەنەوە
find-count = { $count ->
    [0] هیچ نەدۆزرایەوە
    [one] { $count } خزمەتگوزاری
   *[other] { $count } خزمەتگوزاری
}
find-count-near = { $count ->
    [0] لە نزیک { $place } هیچ نەدۆزرایەوە
    [one] { $count } خزمەتگوزاری لە نزیک { $place }
   *[other] { $count } خزمەتگوزاری لە نزیک { $place }
}
find-counted = ({ $count })
find-result-distance = { $miles ->
    [0] کەمتر لە یەک میل دوورە
    [one] نزیکەی { $miles } میل دوورە
   *[other] نزیکەی { $miles } میل دوورە
}
find-result-free = بەخۆڕایی
find-result-online = لە ئینتەرنێت یان بە تەلەفۆن
find-page-next = خزمەتگوزاریی زیاتر
find-page-previous = خزمەتگوزارییەکانی پێش ئەمانە
find-page-of = پەڕەی { $page } لە { $pages }
find-place-unknown = شوێنی «{ $place }» ناناسین. خزمەتگوزاریی هەموو ناوچەکەتان پیشان دەدەین.
find-place-near-only = ئەو پۆستکۆدە بە تەواوی ناناسین. لە نزیکیەوە دوورییەکەمان پێوا.
find-place-outside = بەرپرسی { $place } بریتییە لە { $council }. هێشتا دەتوانن خزمەتگوزارییەکانی نزیک خۆتان ببینن. بۆ یارمەتی، لەوان بپرسن، یان تەلەفۆنمان بۆ بکەن و ئێمە بەوانتانەوە دەبەستینەوە.
find-place-outside-unknown = { $place } لە دەرەوەی ناوچەکەمانە. هێشتا دەتوانن بگەڕێن. تەلەفۆنمان بۆ بکەن و دەیدۆزینەوە کێ یارمەتیتان دەدات.
find-nothing-title = هیچمان نەدۆزییەوە کە لەگەڵ هەموویدا بگونجێت
find-nothing-widened = بۆیە ئەمەمان لا برد: { $filters }. ئەمانە نزیکن لەوەی دەتانەوێت.
find-distance-needs-place = شوێنێک بنووسن، بۆ ئەوەی بڵێین خزمەتگوزارییەکان چەند دوورن. بۆ ئێستا «چەند دوور»مان لا برد.
find-nothing-ask = لەبری ئەوە لە ئێمە بپرسن. کەسێک دەیخوێنێتەوە و یارمەتیتان بۆ دەدۆزێتەوە.
find-any-words = هیچ خزمەتگوزارییەک هەموو وشەکانتانی تێدا نییە. ئەمانە هەندێک لە وشەکانتانیان تێدایە.
find-danger-words = وا دیارە لەوانەیە کەسێک ئازاری پێ بگات. دەتوانن ئێستا یارمەتی وەربگرن.
find-near-me = ئەو شوێنە بەکار بهێنن کە لێیم
find-near-me-failed = نەمانتوانی بزانین لە کوێن. پۆستکۆدەکەتان بنووسن.
find-suggestions = ئەو شوێنانەی لەوانەیە مەبەستتان بن
find-error-age = تەمەنەکە بە ژمارە لە 0 تا 25 بنووسن
find-error-words = کەمتر لە 200 پیت بنووسن
service-back = گەڕانەوە بۆ خزمەتگوزارییەکان
service-by = لەلایەن { $organization }
service-alert = باشە بیزانن
service-who = بۆ کێیە
service-when = کەی
service-where = لە کوێ
service-cost = نرخەکەی چەندە
service-how = چۆن وەری بگرن
service-languages = زمانەکان
service-access = چوونە ژوورەوە و هاتوچۆ لە شوێنەکەدا
service-wait = چەند چاوەڕێ دەکەن
service-reach = پەیوەندی بکەن
service-ages = تەمەن { $from } تا { $to }
service-age = تەمەن { $age } ساڵ
service-ages-from = تەمەن { $from } و سەرووتر
service-ages-to = تا تەمەنی { $to }
service-cost-free = بەخۆڕایی
service-cost-unknown = لەوان بپرسن
service-cost-amount = { $amount } پاوەند
service-when-unknown = لەوان بپرسن کەی کراوەیە
service-call = تەلەفۆن بۆ { $number } بکەن
service-email = ئیمەیڵێک بنێرن
service-website = ماڵپەڕەکەیان
service-map = لەسەر نەخشە ببینن
service-directions = چۆن دەگەنە ئەوێ
service-near = یارمەتیی تری لەم جۆرە لەم نزیکانە
service-assured = دوایین جار لە { $date } پێیدا چووینەتەوە
service-assured-long-ago = ماوەیەکی زۆرە کەس پێیدا نەچووەتەوە. بۆ دڵنیابوون، سەرەتا تەلەفۆن بکەن.
service-assured-never = هێشتا کەس پێیدا نەچووەتەوە. بۆ دڵنیابوون، سەرەتا تەلەفۆن بکەن.
service-wrong-title = ئەمە هەڵەیە؟ پێمان بڵێن
service-wrong-label = چی هەڵەیە؟
service-wrong-hint = لێرە هیچ شتێک لەبارەی خێزانەکەتانەوە مەنووسن. ئەمە دەخوێنینەوە بۆ ئەوەی پەڕەکە چاک بکەین.
service-wrong-thanks = سوپاس. پێیدا دەچینەوە و چاکی دەکەین.
service-wrong-error = بە کەمتر لە 1,000 پیت بنووسن چی هەڵەیە
service-keep = لە لیستەکەمدا هەڵی بگرن
service-share = بۆ کەسێکی تری بنێرن
service-gone-title = ئەم خزمەتگوزارییە چیتر لە لیستەکەدا نییە
service-gone-text = لەوانەیە داخرابێت، یان گوازرابێتەوە. لە نزیک خۆتان بۆ خزمەتگوزاریی تر بگەڕێن، یان لە ئێمە بپرسن.
service-english-only = خاوەنی خزمەتگوزارییەکە ئەمەی بە ئینگلیزی نووسیوە.
list-title = لیستی من
list-empty = لیستەکەتان بەتاڵە. کاتێک خزمەتگوزارییەک دەدۆزنەوە، «لە لیستەکەمدا هەڵی بگرن» هەڵبژێرن.
list-more = یارمەتیی زیاتر بدۆزنەوە
list-private = لیستەکە لەسەر ئەم تەلەفۆنە دەمێنێتەوە تا وێبگەڕەکە دادەخەن. ئەگەر بە خێرایی ماڵپەڕەکە بەجێ بهێڵن، لیستەکە دەسڕێتەوە.
list-print = ئەم لیستە چاپ بکەن
list-send = ئەم لیستە بە ئیمەیڵ بنێرن
list-send-subject = هەندێک شوێن کە لەوانەیە یارمەتی بدەن
list-clear = لیستەکە پاک بکەنەوە
list-count = { $count ->
    [one] { $count } خزمەتگوزاری هەڵگیراوە
   *[other] { $count } خزمەتگوزاری هەڵگیراون
}
