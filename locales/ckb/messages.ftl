# Messages that leave the portal. They name no child, no service and no team.
message-subject = پەیامێک بۆ ئێوە
message-sent-body = دەتوانن بە ژمارەی داواکاریی { $reference } بزانن ئەمە چی لێ دێت. کۆدەکە لەو پەڕەیەدایە کە بینیتان. ناونیشانی ماڵپەڕ: { $address }
message-update-body = هەواڵێکی نوێ بۆ ئێوە هەیە. بە ژمارەی داواکاریی { $reference } و کۆدەکەتان سەیر بکەن. ناونیشانی ماڵپەڕ: { $address }
message-return-body = بۆ بەردەوامبوون، کۆدی { $code } بەکار بهێنن. ناونیشانی ماڵپەڕ: { $address }
message-not-you = ئەگەر ئەمە بۆ ئێوە نییە، بیسڕنەوە. پێویست ناکات هیچ بکەن.
message-plan-body = شتێکی نوێ بۆ تۆ هەیە. لێرە سەیری بکە: { $address }
message-code-body = کۆدەکەت { $code }ە. بۆ دە خولەک کار دەکات. لێرە بینووسە: { $address }
message-review-body = دەمانەوێت بەم زووانە لەگەڵ ئێوە دووبارە سەیری شتێک بکەینەوە. پێش ئەوە، لێرە بیخوێننەوە: { $address }
message-forgotten-body = ئیتر هیچ بۆ ئەم ناونیشانە نانێرین. ئەگەر ئێوە داوای ئەوەتان نەکردووە، تەلەفۆنمان بۆ بکەن: { $phone }. ناونیشانی ماڵپەڕ: { $address }
