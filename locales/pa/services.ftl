# Finding services, one service, and the list a family keeps.
find-title = ਆਪਣੇ ਨੇੜੇ ਮਦਦ ਲੱਭੋ
find-words-label = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
find-place-label = ਪੋਸਟਕੋਡ ਜਾਂ ਸ਼ਹਿਰ
find-submit = ਸੇਵਾਵਾਂ ਵਿਖਾਓ
find-filters = ਹੋਰ ਚੁਣ ਕੇ ਲੱਭੋ
find-filter-need = ਕੀ ਔਖਾ ਹੈ
find-filter-any = ਕੋਈ ਵੀ
find-filter-age = ਬੱਚੇ ਦੀ ਉਮਰ
find-filter-age-hint = ਸਾਲਾਂ ਵਿੱਚ। ਨਿੱਕੇ ਬੱਚੇ ਲਈ 0 ਲਿਖੋ।
find-filter-distance = ਕਿੰਨੀ ਦੂਰ
find-filter-distance-option = { $miles ->
    [one] { $miles } ਮੀਲ ਤੱਕ
   *[other] { $miles } ਮੀਲ ਤੱਕ
}
find-filter-day = ਦਿਨ
find-filter-language = ਕਰਮਚਾਰੀ ਇਹ ਭਾਸ਼ਾ ਬੋਲਦੇ ਹਨ
find-filter-free = ਮੁਫ਼ਤ
find-filter-send = ਵਾਧੂ ਲੋੜਾਂ ਵਾਲੇ ਬੱਚਿਆਂ ਲਈ
find-filter-online = ਇੰਟਰਨੈੱਟ ’ਤੇ ਜਾਂ ਫ਼ੋਨ ਰਾਹੀਂ
find-filter-apply = ਇਹ ਵਰਤੋ
find-filter-clear = ਸਭ ਹਟਾਓ
find-count = { $count ->
    [0] ਕੁਝ ਨਹੀਂ ਲੱਭਾ
    [one] { $count } ਸੇਵਾ
   *[other] { $count } ਸੇਵਾਵਾਂ
}
find-count-near = { $count ->
    [0] { $place } ਦੇ ਨੇੜੇ ਕੁਝ ਨਹੀਂ ਲੱਭਾ
    [one] { $place } ਦੇ ਨੇੜੇ { $count } ਸੇਵਾ
   *[other] { $place } ਦੇ ਨੇੜੇ { $count } ਸੇਵਾਵਾਂ
}
find-counted = ({ $count })
find-result-distance = { $miles ->
    [0] ਇੱਕ ਮੀਲ ਤੋਂ ਘੱਟ ਦੂਰ
    [one] ਲਗਭਗ { $miles } ਮੀਲ ਦੂਰ
   *[other] ਲਗਭਗ { $miles } ਮੀਲ ਦੂਰ
}
find-result-free = ਮੁਫ਼ਤ
find-result-online = ਇੰਟਰਨੈੱਟ ’ਤੇ ਜਾਂ ਫ਼ੋਨ ਰਾਹੀਂ
find-page-next = ਹੋਰ ਸੇਵਾਵਾਂ
find-page-previous = ਇਨ੍ਹਾਂ ਤੋਂ ਪਹਿਲਾਂ ਦੀਆਂ ਸੇਵਾਵਾਂ
find-page-of = ਪੇਜ { $page }, ਕੁੱਲ { $pages } ਵਿੱਚੋਂ
find-place-unknown = ਸਾਨੂੰ “{ $place }” ਨਾਂ ਦੀ ਥਾਂ ਨਹੀਂ ਪਤਾ। ਅਸੀਂ ਪੂਰੇ ਇਲਾਕੇ ਦੀਆਂ ਸੇਵਾਵਾਂ ਵਿਖਾ ਰਹੇ ਹਾਂ।
find-place-near-only = ਸਾਨੂੰ ਇਹ ਪੋਸਟਕੋਡ ਠੀਕ-ਠੀਕ ਨਹੀਂ ਪਤਾ। ਅਸੀਂ ਦੂਰੀ ਇਸ ਦੇ ਨੇੜੇ ਦੀ ਥਾਂ ਤੋਂ ਮਾਪੀ ਹੈ।
find-place-outside = { $place } ਦਾ ਇਲਾਕਾ { $council } ਵੇਖਦੀ ਹੈ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਆਪਣੇ ਨੇੜੇ ਦੀਆਂ ਸੇਵਾਵਾਂ ਵੇਖ ਸਕਦੇ ਹੋ। ਮਦਦ ਲਈ ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛੋ, ਜਾਂ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਅਸੀਂ ਤੁਹਾਡੀ ਗੱਲ ਉਨ੍ਹਾਂ ਨਾਲ ਕਰਵਾ ਦੇਵਾਂਗੇ।
find-place-outside-unknown = { $place } ਸਾਡੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਹੈ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਵੇਖ ਸਕਦੇ ਹੋ। ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਅਸੀਂ ਪਤਾ ਕਰਾਂਗੇ ਕਿ ਤੁਹਾਡੀ ਮਦਦ ਕੌਣ ਕਰਦਾ ਹੈ।
find-nothing-title = ਸਾਨੂੰ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ ਜੋ ਸਭ ਗੱਲਾਂ ਨਾਲ ਮਿਲਦਾ ਹੋਵੇ
find-nothing-widened = ਇਸ ਲਈ ਅਸੀਂ ਇਹ ਛੱਡ ਦਿੱਤਾ: { $filters }। ਇਹ ਸੇਵਾਵਾਂ ਕਾਫ਼ੀ ਮਿਲਦੀਆਂ ਹਨ।
find-distance-needs-place = ਕੋਈ ਥਾਂ ਲਿਖੋ, ਤਾਂ ਜੋ ਅਸੀਂ ਦੱਸ ਸਕੀਏ ਕਿ ਸੇਵਾਵਾਂ ਕਿੰਨੀ ਦੂਰ ਹਨ। ਹਾਲੇ ਅਸੀਂ “ਕਿੰਨੀ ਦੂਰ” ਛੱਡ ਦਿੱਤਾ ਹੈ।
find-nothing-ask = ਇਸ ਦੀ ਥਾਂ ਸਾਨੂੰ ਪੁੱਛੋ। ਇੱਕ ਇਨਸਾਨ ਇਹ ਪੜ੍ਹਦਾ ਹੈ ਅਤੇ ਤੁਹਾਡੇ ਲਈ ਮਦਦ ਲੱਭਦਾ ਹੈ।
find-any-words = ਕਿਸੇ ਸੇਵਾ ਵਿੱਚ ਤੁਹਾਡੇ ਸਾਰੇ ਸ਼ਬਦ ਨਹੀਂ ਹਨ। ਇਨ੍ਹਾਂ ਵਿੱਚ ਕੁਝ ਸ਼ਬਦ ਹਨ।
find-danger-words = ਲੱਗਦਾ ਹੈ ਕਿਸੇ ਨੂੰ ਸੱਟ ਜਾਂ ਨੁਕਸਾਨ ਪਹੁੰਚ ਸਕਦਾ ਹੈ। ਤੁਸੀਂ ਹੁਣੇ ਮਦਦ ਲੈ ਸਕਦੇ ਹੋ।
find-near-me = ਜਿੱਥੇ ਮੈਂ ਹਾਂ, ਉਹ ਥਾਂ ਵਰਤੋ
find-near-me-failed = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗਾ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ। ਆਪਣਾ ਪੋਸਟਕੋਡ ਲਿਖੋ।
find-suggestions = ਸ਼ਾਇਦ ਤੁਸੀਂ ਇਹ ਥਾਵਾਂ ਕਹਿ ਰਹੇ ਹੋ
find-error-age = ਉਮਰ 0 ਤੋਂ 25 ਤੱਕ ਦੇ ਅੰਕ ਵਿੱਚ ਲਿਖੋ
find-error-words = 200 ਤੋਂ ਘੱਟ ਅੱਖਰ ਵਰਤੋ
service-back = ਸੇਵਾਵਾਂ ’ਤੇ ਵਾਪਸ ਜਾਓ
service-by = ਵੱਲੋਂ: { $organization }
service-alert = ਜਾਣਨ ਵਾਲੀ ਗੱਲ
service-who = ਇਹ ਕਿਸ ਲਈ ਹੈ
service-when = ਕਦੋਂ
service-where = ਕਿੱਥੇ
service-cost = ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ
service-how = ਇਹ ਸੇਵਾ ਕਿਵੇਂ ਲੈਣੀ ਹੈ
service-languages = ਭਾਸ਼ਾਵਾਂ
service-access = ਅੰਦਰ ਜਾਣਾ ਅਤੇ ਅੰਦਰ ਤੁਰਨਾ-ਫਿਰਨਾ
service-wait = ਕਿੰਨੀ ਉਡੀਕ ਕਰਨੀ ਪੈਂਦੀ ਹੈ
service-reach = ਸੰਪਰਕ ਕਰੋ
service-ages = ਉਮਰ { $from } ਤੋਂ { $to } ਸਾਲ
service-age = ਉਮਰ { $age } ਸਾਲ
service-ages-from = ਉਮਰ { $from } ਸਾਲ ਅਤੇ ਵੱਧ
service-ages-to = { $to } ਸਾਲ ਦੀ ਉਮਰ ਤੱਕ
service-cost-free = ਮੁਫ਼ਤ
service-cost-unknown = ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛੋ
service-cost-amount = £{ $amount }
service-when-unknown = ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛੋ ਕਿ ਇਹ ਕਦੋਂ ਖੁੱਲ੍ਹਾ ਹੁੰਦਾ ਹੈ
service-call = { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ
service-email = ਈਮੇਲ ਭੇਜੋ
service-website = ਉਨ੍ਹਾਂ ਦੀ ਵੈੱਬਸਾਈਟ
service-map = ਨਕਸ਼ੇ ’ਤੇ ਵੇਖੋ
service-directions = ਉੱਥੇ ਕਿਵੇਂ ਪਹੁੰਚਣਾ ਹੈ
service-near = ਨੇੜੇ ਹੀ ਇਸ ਤਰ੍ਹਾਂ ਦੀ ਹੋਰ ਮਦਦ
service-assured = ਆਖ਼ਰੀ ਵਾਰ { $date } ਨੂੰ ਜਾਂਚਿਆ ਗਿਆ
service-assured-long-ago = ਇਸ ਨੂੰ ਆਖ਼ਰੀ ਵਾਰ ਬਹੁਤ ਸਮਾਂ ਪਹਿਲਾਂ ਜਾਂਚਿਆ ਗਿਆ ਸੀ। ਪੱਕਾ ਕਰਨ ਲਈ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
service-assured-never = ਇਸ ਨੂੰ ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ। ਪੱਕਾ ਕਰਨ ਲਈ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
service-wrong-title = ਕੀ ਇਹ ਗ਼ਲਤ ਹੈ? ਸਾਨੂੰ ਦੱਸੋ
service-wrong-label = ਕੀ ਗ਼ਲਤ ਹੈ?
service-wrong-hint = ਇੱਥੇ ਆਪਣੇ ਪਰਿਵਾਰ ਬਾਰੇ ਨਾ ਲਿਖੋ। ਅਸੀਂ ਇਹ ਪੇਜ ਠੀਕ ਕਰਨ ਲਈ ਪੜ੍ਹਦੇ ਹਾਂ।
service-wrong-thanks = ਧੰਨਵਾਦ। ਅਸੀਂ ਇਸ ਨੂੰ ਜਾਂਚਾਂਗੇ ਅਤੇ ਠੀਕ ਕਰਾਂਗੇ।
service-wrong-error = ਲਿਖੋ ਕਿ ਕੀ ਗ਼ਲਤ ਹੈ, 1,000 ਤੋਂ ਘੱਟ ਅੱਖਰਾਂ ਵਿੱਚ
service-keep = ਮੇਰੀ ਸੂਚੀ ਵਿੱਚ ਰੱਖੋ
service-share = ਸਾਂਝਾ ਕਰੋ
service-gone-title = ਇਹ ਸੇਵਾ ਹੁਣ ਸਾਡੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ
service-gone-text = ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਬੰਦ ਹੋ ਗਈ ਹੋਵੇ, ਜਾਂ ਕਿਤੇ ਹੋਰ ਚਲੀ ਗਈ ਹੋਵੇ। ਆਪਣੇ ਨੇੜੇ ਹੋਰ ਸੇਵਾਵਾਂ ਲੱਭੋ, ਜਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
service-english-only = ਸੇਵਾ ਨੇ ਇਹ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਲਿਖਿਆ ਹੈ।
list-title = ਮੇਰੀ ਸੂਚੀ
list-empty = ਤੁਹਾਡੀ ਸੂਚੀ ਖ਼ਾਲੀ ਹੈ। ਜਦੋਂ ਤੁਹਾਨੂੰ ਕੋਈ ਸੇਵਾ ਮਿਲੇ, ਤਾਂ “ਮੇਰੀ ਸੂਚੀ ਵਿੱਚ ਰੱਖੋ” ਚੁਣੋ।
list-more = ਹੋਰ ਮਦਦ ਲੱਭੋ
list-private = ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਬ੍ਰਾਊਜ਼ਰ ਬੰਦ ਨਹੀਂ ਕਰਦੇ, ਸੂਚੀ ਇਸ ਫ਼ੋਨ ’ਤੇ ਰਹਿੰਦੀ ਹੈ। ਜੇ ਤੁਸੀਂ ਵੈੱਬਸਾਈਟ ਨੂੰ ਛੇਤੀ ਛੱਡਦੇ ਹੋ, ਤਾਂ ਸੂਚੀ ਮਿਟ ਜਾਂਦੀ ਹੈ।
list-print = ਇਹ ਸੂਚੀ ਛਾਪੋ
list-send = ਇਹ ਸੂਚੀ ਈਮੇਲ ਰਾਹੀਂ ਭੇਜੋ
list-send-subject = ਕੁਝ ਥਾਵਾਂ ਜੋ ਮਦਦ ਕਰ ਸਕਦੀਆਂ ਹਨ
list-clear = ਸੂਚੀ ਖ਼ਾਲੀ ਕਰੋ
list-count = { $count ->
    [one] { $count } ਸੇਵਾ ਰੱਖੀ ਹੈ
   *[other] { $count } ਸੇਵਾਵਾਂ ਰੱਖੀਆਂ ਹਨ
}
