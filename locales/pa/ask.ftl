# Asking for early help, one question a page.
ask-title = ਮਦਦ ਮੰਗੋ
ask-lead = ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਕੀ ਹੋ ਰਿਹਾ ਹੈ। ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਇੱਕ ਇਨਸਾਨ ਇਹ ਪੜ੍ਹਦਾ ਹੈ ਅਤੇ ਤੁਹਾਡੇ ਲਈ ਸਹੀ ਮਦਦ ਲੱਭਦਾ ਹੈ।
ask-how-long = ਇਸ ਵਿੱਚ ਲਗਭਗ ਦਸ ਮਿੰਟ ਲੱਗਦੇ ਹਨ। ਤੁਸੀਂ ਰੁਕ ਸਕਦੇ ਹੋ ਅਤੇ ਬਾਅਦ ਵਿੱਚ ਵਾਪਸ ਆ ਸਕਦੇ ਹੋ।
ask-least = ਨਾਂ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ। ਸਾਨੂੰ ਮੋਟੇ ਤੌਰ ’ਤੇ ਇਹ ਪਤਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ ਕਿ ਪਰਿਵਾਰ ਵਿੱਚ ਕੌਣ ਹੈ ਅਤੇ ਕੀ ਔਖਾ ਹੈ।
ask-what-happens = ਤੁਸੀਂ ਜੋ ਭੇਜਦੇ ਹੋ, ਅਸੀਂ ਉਹ ਕੰਮ ਦੇ ਇੱਕ ਦਿਨ ਦੇ ਅੰਦਰ ਪੜ੍ਹਦੇ ਹਾਂ।
ask-agreement-note = ਤੁਹਾਡੀ ਗੱਲ ਕਿਸੇ ਹੋਰ ਨੂੰ ਦੱਸਣ ਤੋਂ ਪਹਿਲਾਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਪੁੱਛਦੇ ਹਾਂ। ਪਰ ਜੇ ਕਿਸੇ ਬੱਚੇ ਨੂੰ ਨੁਕਸਾਨ ਹੋਣ ਦਾ ਡਰ ਹੋਵੇ, ਤਾਂ ਸ਼ਾਇਦ ਨਾ ਪੁੱਛੀਏ।
ask-return-title = ਜੋ ਸ਼ੁਰੂ ਕੀਤਾ ਸੀ, ਉਸ ’ਤੇ ਵਾਪਸ ਆਓ
ask-return-text = ਉਹ ਕੋਡ ਲਿਖੋ ਜੋ ਅਸੀਂ ਤੁਹਾਨੂੰ ਵਿਖਾਇਆ ਸੀ।
ask-return-label = ਤੁਹਾਡਾ ਕੋਡ
ask-return-hint = ਅੱਠ ਅੱਖਰ ਅਤੇ ਅੰਕ, ਜਿਵੇਂ 7K2M 9QXA
ask-return-button = ਅੱਗੇ ਵਧੋ
ask-return-error = ਸਾਨੂੰ ਇਹ ਕੋਡ ਨਹੀਂ ਮਿਲਿਆ। ਹਰ ਅੱਖਰ ਜਾਂਚੋ। ਜੇ ਕੋਡ 28 ਦਿਨ ਨਾ ਵਰਤਿਆ ਜਾਵੇ, ਤਾਂ ਉਹ ਕੰਮ ਕਰਨਾ ਬੰਦ ਕਰ ਦਿੰਦਾ ਹੈ।
ask-return-link = ਮੇਰੇ ਕੋਲ ਕੋਡ ਹੈ ਅਤੇ ਮੈਂ ਅੱਗੇ ਵਧਣਾ ਹੈ
ask-save-title = ਹੁਣ ਰੁਕੋ ਅਤੇ ਬਾਅਦ ਵਿੱਚ ਵਾਪਸ ਆਓ
ask-save-link = ਹੁਣ ਰੁਕੋ ਅਤੇ ਬਾਅਦ ਵਿੱਚ ਵਾਪਸ ਆਓ
ask-save-text = ਤੁਹਾਡੇ ਜਵਾਬ ਸੰਭਾਲ ਲਏ ਗਏ ਹਨ। ਵਾਪਸ ਆਉਣ ਲਈ ਤੁਹਾਨੂੰ ਇਹ ਕੋਡ ਚਾਹੀਦਾ ਹੈ:
ask-save-keep = ਜੇ ਇਹ ਸੁਰੱਖਿਅਤ ਹੈ, ਤਾਂ ਇਸ ਨੂੰ ਲਿਖ ਲਓ ਜਾਂ ਫ਼ੋਟੋ ਖਿੱਚ ਲਓ। ਅਸੀਂ ਤੁਹਾਡੇ ਜਵਾਬ ਤੁਹਾਡੀ ਆਖ਼ਰੀ ਵਰਤੋਂ ਤੋਂ 28 ਦਿਨ ਬਾਅਦ ਤੱਕ ਰੱਖਦੇ ਹਾਂ।
ask-save-alone = ਜਿਸ ਕੋਲ ਵੀ ਇਹ ਕੋਡ ਹੈ, ਉਹ ਤੁਹਾਡੇ ਜਵਾਬ ਪੜ੍ਹ ਸਕਦਾ ਹੈ। ਇਹ ਕਿਸੇ ਨੂੰ ਨਾ ਦੱਸੋ।
ask-save-go-on = ਹੁਣੇ ਅੱਗੇ ਵਧੋ
ask-save-email = ਇਹ ਕੋਡ ਮੇਰੀ ਈਮੇਲ 'ਤੇ ਭੇਜੋ
ask-save-emailed = ਅਸੀਂ ਕੋਡ ਤੁਹਾਡੀ ਈਮੇਲ 'ਤੇ ਭੇਜ ਰਹੇ ਹਾਂ।
ask-save-delete = ਮੇਰੇ ਜਵਾਬ ਮਿਟਾਓ
ask-save-deleted = ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟਾ ਦਿੱਤੇ ਗਏ ਹਨ।
ask-step-of = ਸਵਾਲ { $step }, ਕੁੱਲ { $steps } ਵਿੱਚੋਂ
ask-saved = ਸੰਭਾਲ ਲਿਆ
ask-go-to-check = ਸੰਭਾਲੋ ਅਤੇ ਆਪਣੇ ਜਵਾਬਾਂ ’ਤੇ ਵਾਪਸ ਜਾਓ

ask-danger-title = ਕੀ ਇਸ ਵੇਲੇ ਕੋਈ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ?
ask-danger-hint = ਜੇ ਕਿਸੇ ਨੂੰ ਸੱਟ ਲੱਗੀ ਹੈ ਜਾਂ ਲੱਗਣ ਵਾਲੀ ਹੈ, ਤਾਂ ਪਹਿਲਾਂ 999 ਨੂੰ ਫ਼ੋਨ ਕਰੋ। ਇਹ ਤੁਸੀਂ ਫਿਰ ਵੀ ਭੇਜ ਸਕਦੇ ਹੋ।
ask-danger-now = ਹਾਂ, ਇਸ ਵੇਲੇ
ask-danger-worried = ਇਸ ਵੇਲੇ ਨਹੀਂ, ਪਰ ਮੈਨੂੰ ਸੁਰੱਖਿਆ ਦੀ ਚਿੰਤਾ ਹੈ
ask-danger-no = ਨਹੀਂ
ask-danger-shown = ਜੇ ਕੋਈ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਹੁਣੇ 999 ਨੂੰ ਫ਼ੋਨ ਕਰੋ। ਅਸੀਂ ਇਹ ਉਸੇ ਵੇਲੇ ਨਹੀਂ ਪੜ੍ਹਦੇ। ਤੁਸੀਂ ਇਹ ਫਿਰ ਵੀ ਭੇਜ ਸਕਦੇ ਹੋ।

ask-who-title = ਤੁਸੀਂ ਕੌਣ ਹੋ?
ask-who-parent = ਮਾਂ, ਪਿਤਾ ਜਾਂ ਬੱਚੇ ਦੀ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲੇ
ask-who-young-person = ਬੱਚਾ ਜਾਂ ਨੌਜਵਾਨ, ਮੈਨੂੰ ਆਪਣੇ ਲਈ ਮਦਦ ਚਾਹੀਦੀ ਹੈ
ask-who-expecting = ਸਾਡੇ ਘਰ ਬੱਚਾ ਹੋਣ ਵਾਲਾ ਹੈ
ask-who-relative = ਪਰਿਵਾਰ ਦੇ ਰਿਸ਼ਤੇਦਾਰ ਜਾਂ ਦੋਸਤ
ask-who-professional-note = ਕੀ ਤੁਸੀਂ ਆਪਣੇ ਕੰਮ ਕਰਕੇ ਇਸ ਪਰਿਵਾਰ ਦੀ ਮਦਦ ਕਰਦੇ ਹੋ? ਹਾਲੇ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ। ਅਜਿਹੇ ਕਰਮਚਾਰੀਆਂ ਲਈ ਪੇਜ ਬਣ ਰਿਹਾ ਹੈ।
ask-who-young-person-note = ਤੁਸੀਂ ਆਪ ਮਦਦ ਮੰਗ ਸਕਦੇ ਹੋ। ਪਹਿਲਾਂ ਮਾਂ ਜਾਂ ਪਿਤਾ ਦੀ ਹਾਂ ਦੀ ਲੋੜ ਨਹੀਂ।

ask-hard-title = ਇਸ ਵੇਲੇ ਕੀ ਔਖਾ ਹੈ?
ask-hard-hint = ਜੋ ਵੀ ਠੀਕ ਲੱਗੇ, ਸਭ ਚੁਣੋ
ask-hard-words-label = ਸਾਨੂੰ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ
ask-hard-words-hint = ਜਿਵੇਂ ਬੋਲਦੇ ਹੋ, ਉਵੇਂ ਹੀ ਲਿਖੋ। ਸ਼ਬਦ-ਜੋੜ ਗ਼ਲਤ ਹੋਣ ਤਾਂ ਕੋਈ ਗੱਲ ਨਹੀਂ। ਤੁਸੀਂ ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖ ਸਕਦੇ ਹੋ।

ask-help-title = ਕਿਸ ਗੱਲ ਨਾਲ ਮਦਦ ਮਿਲੇਗੀ?
ask-help-label = ਹਾਲਾਤ ਕਿਵੇਂ ਬਿਹਤਰ ਹੋ ਸਕਦੇ ਹਨ?
ask-help-hint = ਛੋਟੀ ਜਿਹੀ ਗੱਲ ਵੀ ਠੀਕ ਹੈ। “ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ” ਵੀ ਠੀਕ ਹੈ।

ask-well-title = ਕੀ ਵਧੀਆ ਚੱਲ ਰਿਹਾ ਹੈ?
ask-well-label = ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਵਿੱਚ ਕੀ ਚੰਗਾ ਹੈ? ਤੁਹਾਨੂੰ ਕਿਸ ਗੱਲ ’ਤੇ ਮਾਣ ਹੈ?
ask-well-network-label = ਪਹਿਲਾਂ ਤੋਂ ਤੁਹਾਡੀ ਮਦਦ ਕੌਣ ਕਰਦਾ ਹੈ?
ask-well-network-hint = ਜਿਵੇਂ ਦਾਦੀ ਜਾਂ ਨਾਨਾ, ਗੁਆਂਢੀ, ਅਧਿਆਪਕ। ਸਿਰਫ਼ ਪਹਿਲਾ ਨਾਂ ਕਾਫ਼ੀ ਹੈ।

ask-children-title = ਪਰਿਵਾਰ ਵਿੱਚ ਕਿਹੜੇ ਬੱਚੇ ਹਨ?
ask-children-hint = ਹਰ ਬੱਚੇ ਬਾਰੇ ਦੱਸੋ। ਹੋਣ ਵਾਲਾ ਬੱਚਾ ਵੀ ਸ਼ਾਮਲ ਕਰੋ। ਨਾਂ ਦੱਸਣੇ ਜ਼ਰੂਰੀ ਨਹੀਂ।
ask-children-young-person-title = ਸਾਨੂੰ ਆਪਣੇ ਬਾਰੇ ਦੱਸੋ
ask-children-young-person-hint = ਤੁਹਾਡੀ ਉਮਰ ਕਾਫ਼ੀ ਹੈ। ਤੁਸੀਂ ਭੈਣ-ਭਰਾ ਵੀ ਸ਼ਾਮਲ ਕਰ ਸਕਦੇ ਹੋ।
ask-children-none = ਅਜੇ ਕੋਈ ਬੱਚਾ ਸ਼ਾਮਲ ਨਹੀਂ ਕੀਤਾ।
ask-children-added = ਜੋ ਬੱਚੇ ਤੁਸੀਂ ਸ਼ਾਮਲ ਕੀਤੇ
ask-children-add-title = ਬੱਚਾ ਸ਼ਾਮਲ ਕਰੋ
ask-children-add = ਇਹ ਬੱਚਾ ਸ਼ਾਮਲ ਕਰੋ
ask-children-name = ਪਹਿਲਾ ਨਾਂ
ask-children-age = ਉਮਰ ਸਾਲਾਂ ਵਿੱਚ, ਜਾਂ ਜਨਮ ਦੀ ਤਾਰੀਖ਼
ask-children-age-hint = ਜਿਵੇਂ 7, ਜਾਂ 27/3/2019। ਨਿੱਕੇ ਬੱਚੇ ਲਈ 0 ਲਿਖੋ।
ask-children-due = ਜਾਂ ਉਹ ਤਾਰੀਖ਼ ਜਦੋਂ ਬੱਚਾ ਹੋਣਾ ਹੈ
ask-children-due-hint = ਜਿਵੇਂ 27/3/2027
ask-children-school = ਸਕੂਲ ਜਾਂ ਨਰਸਰੀ
ask-children-extra = ਜੇ ਬੱਚੇ ਨੂੰ ਕਿਸੇ ਵਾਧੂ ਮਦਦ ਦੀ ਲੋੜ ਹੈ
ask-children-unborn = ਬੱਚਾ ਜੋ { $date } ਨੂੰ ਹੋਣਾ ਹੈ
ask-children-years = { $age ->
    [0] 1 ਸਾਲ ਤੋਂ ਛੋਟਾ ਬੱਚਾ
    [one] ਉਮਰ { $age } ਸਾਲ
   *[other] ਉਮਰ { $age } ਸਾਲ
}
ask-children-born = ਜਨਮ { $date } ਨੂੰ ਹੋਇਆ
ask-children-remove = ਹਟਾਓ: { $child }

ask-adults-title = ਪਰਿਵਾਰ ਵਿੱਚ ਕਿਹੜੇ ਵੱਡੇ ਹਨ?
ask-adults-hint = ਉਨ੍ਹਾਂ ਵੱਡਿਆਂ ਨੂੰ ਵੀ ਸ਼ਾਮਲ ਕਰੋ ਜੋ ਕਿਤੇ ਹੋਰ ਰਹਿੰਦੇ ਹਨ ਪਰ ਬੱਚਿਆਂ ਲਈ ਖ਼ਾਸ ਹਨ। ਤੁਸੀਂ ਕਿਸੇ ਨੂੰ ਸ਼ਾਮਲ ਕੀਤੇ ਬਿਨਾਂ ਵੀ ਅੱਗੇ ਵਧ ਸਕਦੇ ਹੋ।
ask-adults-none = ਅਜੇ ਕੋਈ ਵੱਡਾ ਸ਼ਾਮਲ ਨਹੀਂ ਕੀਤਾ।
ask-adults-added = ਜੋ ਵੱਡੇ ਤੁਸੀਂ ਸ਼ਾਮਲ ਕੀਤੇ
ask-adults-add-title = ਕਿਸੇ ਵੱਡੇ ਨੂੰ ਸ਼ਾਮਲ ਕਰੋ
ask-adults-add = ਇਸ ਵੱਡੇ ਨੂੰ ਸ਼ਾਮਲ ਕਰੋ
ask-adults-name = ਪਹਿਲਾ ਨਾਂ
ask-adults-relation = ਬੱਚਿਆਂ ਨਾਲ ਉਨ੍ਹਾਂ ਦਾ ਕੀ ਰਿਸ਼ਤਾ ਹੈ
ask-adults-relation-hint = ਜਿਵੇਂ ਮਾਂ, ਪਿਤਾ, ਦਾਦੀ ਜਾਂ ਨਾਨੀ, ਮਾਂ ਦਾ ਸਾਥੀ
ask-adults-responsibility = ਕੀ ਕਾਨੂੰਨ ਉਨ੍ਹਾਂ ਨੂੰ ਬੱਚਿਆਂ ਬਾਰੇ ਫ਼ੈਸਲੇ ਲੈਣ ਦਾ ਹੱਕ ਦਿੰਦਾ ਹੈ?
ask-adults-responsibility-hint = ਕਾਨੂੰਨ ਇਸ ਨੂੰ ਮਾਪਿਆਂ ਦੀ ਜ਼ਿੰਮੇਵਾਰੀ ਕਹਿੰਦਾ ਹੈ। ਮਾਂ ਕੋਲ ਇਹ ਹਮੇਸ਼ਾ ਹੁੰਦੀ ਹੈ।
ask-adults-home = ਕੀ ਉਹ ਬੱਚਿਆਂ ਨਾਲ ਰਹਿੰਦੇ ਹਨ?
ask-adults-remove = ਹਟਾਓ: { $adult }

ask-place-title = ਬੱਚੇ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹਨ?
ask-place-label = ਪੋਸਟਕੋਡ
ask-place-second-label = ਦੂਜੇ ਘਰ ਦਾ ਪੋਸਟਕੋਡ
ask-place-second-hint = ਜੇ ਬੱਚੇ ਦੋ ਘਰਾਂ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ
ask-place-outside = ਇਹ ਪੋਸਟਕੋਡ { $council } ਦੇ ਇਲਾਕੇ ਵਿੱਚ ਹੈ। ਉਹ ਤੁਹਾਡੀ ਸਭ ਤੋਂ ਵਧੀਆ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ। ਤੁਸੀਂ ਇਹ ਫਿਰ ਵੀ ਸਾਨੂੰ ਭੇਜ ਸਕਦੇ ਹੋ। ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਮਿਲ ਕੇ ਇਹ ਉਨ੍ਹਾਂ ਤੱਕ ਪਹੁੰਚਾਵਾਂਗੇ।
ask-place-outside-unknown = ਇਹ ਪੋਸਟਕੋਡ ਸਾਡੇ ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਹੈ। ਤੁਸੀਂ ਇਹ ਫਿਰ ਵੀ ਸਾਨੂੰ ਭੇਜ ਸਕਦੇ ਹੋ। ਅਸੀਂ ਪਤਾ ਕਰਾਂਗੇ ਕਿ ਕੌਣ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ।

ask-you-title = ਅਸੀਂ ਤੁਹਾਨੂੰ ਕਿਸ ਨਾਂ ਨਾਲ ਬੁਲਾਈਏ?
ask-you-label = ਤੁਹਾਡਾ ਨਾਂ
ask-you-hint = ਸਿਰਫ਼ ਪਹਿਲਾ ਨਾਂ ਠੀਕ ਹੈ। ਤੁਸੀਂ ਇਹ ਖ਼ਾਲੀ ਵੀ ਛੱਡ ਸਕਦੇ ਹੋ।

ask-contact-title = ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਸੁਰੱਖਿਅਤ ਤਰੀਕੇ ਨਾਲ ਸੰਪਰਕ ਕਿਵੇਂ ਕਰੀਏ?
ask-contact-hint = ਸਿਰਫ਼ ਉਹ ਤਰੀਕੇ ਚੁਣੋ ਜੋ ਤੁਹਾਡੇ ਲਈ ਸੁਰੱਖਿਅਤ ਹਨ। ਜੋ ਤੁਸੀਂ ਨਹੀਂ ਚੁਣਦੇ, ਅਸੀਂ ਉਹ ਨਹੀਂ ਵਰਤਦੇ।
ask-contact-call = ਮੈਨੂੰ ਫ਼ੋਨ ਕਰੋ
ask-contact-text = ਮੈਨੂੰ ਟੈਕਸਟ ਮੈਸੇਜ ਭੇਜੋ
ask-contact-email = ਮੈਨੂੰ ਈਮੇਲ ਭੇਜੋ
ask-contact-letter = ਮੈਨੂੰ ਚਿੱਠੀ ਲਿਖੋ
ask-contact-none = ਮੇਰੇ ਨਾਲ ਸੰਪਰਕ ਨਾ ਕਰੋ। ਮੈਂ ਇੱਥੇ ਆਪ ਵੇਖਣਾ ਹੈ, ਆਪਣੇ ਕੋਡ ਨਾਲ।
ask-contact-details-title = ਸਾਨੂੰ ਦੱਸੋ ਕਿਵੇਂ
ask-contact-phone = ਗੱਲ ਕਰਨ ਲਈ ਫ਼ੋਨ ਨੰਬਰ
ask-contact-text-number = ਟੈਕਸਟ ਮੈਸੇਜ ਲਈ ਫ਼ੋਨ ਨੰਬਰ
ask-contact-address = ਈਮੇਲ ਪਤਾ
ask-contact-letter-address = ਚਿੱਠੀਆਂ ਲਈ ਪਤਾ
ask-contact-when = ਕਿਹੜਾ ਸਮਾਂ ਸੁਰੱਖਿਅਤ ਹੈ?
ask-contact-any-time = ਕਿਸੇ ਵੀ ਵੇਲੇ
ask-contact-times = ਸਿਰਫ਼ ਇਨ੍ਹਾਂ ਸਮਿਆਂ ’ਤੇ
ask-contact-times-label = ਸੁਰੱਖਿਅਤ ਸਮੇਂ
ask-contact-times-hint = ਜਿਵੇਂ ਸੋਮਵਾਰ ਤੋਂ ਸ਼ੁੱਕਰਵਾਰ, ਸਵੇਰੇ 9 ਤੋਂ 11
ask-contact-message = ਕੀ ਅਸੀਂ ਤੁਹਾਡੇ ਲਈ ਸੁਨੇਹਾ ਛੱਡ ਸਕਦੇ ਹਾਂ?
ask-contact-say = ਅਸੀਂ ਆਪਣੇ ਬਾਰੇ ਕੀ ਦੱਸ ਸਕਦੇ ਹਾਂ ਕਿ ਕੌਣ ਬੋਲ ਰਿਹਾ ਹੈ?
ask-contact-say-council = ਕੌਂਸਲ
ask-contact-say-name = ਸਿਰਫ਼ ਪਹਿਲਾ ਨਾਂ
ask-contact-say-nothing = ਜੇ ਫ਼ੋਨ ਮੈਂ ਆਪ ਨਾ ਚੁੱਕਾਂ, ਤਾਂ ਕੁਝ ਨਾ ਕਹੋ
ask-contact-send-code = ਮੈਨੂੰ ਮੇਰਾ ਰੈਫ਼ਰੈਂਸ ਨੰਬਰ ਈਮੇਲ ਰਾਹੀਂ ਭੇਜੋ
ask-contact-send-code-hint = ਈਮੇਲ ਵਿੱਚ ਕਿਸੇ ਬੱਚੇ, ਕਿਸੇ ਸੇਵਾ ਜਾਂ ਕੌਂਸਲ ਦੀ ਕਿਸੇ ਟੀਮ ਦਾ ਨਾਂ ਨਹੀਂ ਹੁੰਦਾ।

ask-language-title = ਤੁਹਾਡੇ ਲਈ ਕਿਹੜੀ ਭਾਸ਼ਾ ਸਭ ਤੋਂ ਵਧੀਆ ਹੈ?
ask-language-spoken = ਜੋ ਭਾਸ਼ਾ ਤੁਸੀਂ ਬੋਲਣੀ ਪਸੰਦ ਕਰਦੇ ਹੋ
ask-language-read = ਜੋ ਭਾਸ਼ਾ ਤੁਸੀਂ ਪੜ੍ਹਨੀ ਪਸੰਦ ਕਰਦੇ ਹੋ
ask-language-interpreter = ਮੈਨੂੰ ਗੱਲਬਾਤ ਲਈ ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੈ
ask-language-sign = ਮੇਰੀ ਗੱਲਬਾਤ ਬ੍ਰਿਟਿਸ਼ ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ ਵਿੱਚ ਹੁੰਦੀ ਹੈ
ask-language-easy-read = ਮੈਨੂੰ ਸੌਖੀ ਲਿਖਤ ਚਾਹੀਦੀ ਹੈ: ਛੋਟੇ ਸ਼ਬਦ ਅਤੇ ਤਸਵੀਰਾਂ
ask-language-large-print = ਮੈਨੂੰ ਵੱਡੇ ਅੱਖਰ ਚਾਹੀਦੇ ਹਨ
ask-language-audio = ਮੈਨੂੰ ਪੜ੍ਹਨ ਦੀ ਥਾਂ ਸੁਣਨਾ ਪਸੰਦ ਹੈ
ask-language-other = ਕੋਈ ਹੋਰ ਭਾਸ਼ਾ
ask-language-needs = ਹੋਰ ਕਿਸ ਗੱਲ ਨਾਲ ਮਦਦ ਮਿਲੇਗੀ?

ask-agreement-title = ਕੀ ਤੁਸੀਂ ਸਹਿਮਤ ਹੋ?
ask-agreement-help = ਕੀ ਤੁਸੀਂ ਚਾਹੁੰਦੇ ਹੋ ਕਿ ਅਸੀਂ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦੀ ਮਦਦ ਕਰੀਏ?
ask-agreement-help-yes = ਹਾਂ, ਕਿਰਪਾ ਕਰਕੇ ਮਦਦ ਕਰੋ
ask-agreement-help-talk = ਮੈਂ ਪਹਿਲਾਂ ਗੱਲ ਕਰਨੀ ਹੈ
ask-agreement-share-title = ਅਸੀਂ ਕਿਸ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹਾਂ, ਤਾਂ ਜੋ ਤੁਹਾਨੂੰ ਆਪਣੀ ਗੱਲ ਦੁਬਾਰਾ ਨਾ ਦੱਸਣੀ ਪਵੇ?
ask-agreement-share-hint = ਕੋਈ ਨਾ ਚੁਣੋ, ਕੁਝ ਚੁਣੋ ਜਾਂ ਸਾਰੇ ਚੁਣੋ। ਤੁਸੀਂ ਜੋ ਵੀ ਚੁਣੋ, ਇਸ ਨਾਲ ਸਾਡੀ ਮਦਦ ’ਤੇ ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ ਪੈਂਦਾ।
ask-agreement-share-school = ਸਕੂਲ ਜਾਂ ਨਰਸਰੀ
ask-agreement-share-health = ਹੈਲਥ ਵਿਜ਼ਿਟਰ (ਘਰ ਆਉਣ ਵਾਲੀ ਨਰਸ), ਸਕੂਲ ਦੀ ਨਰਸ ਜਾਂ ਡਾਕਟਰ
ask-agreement-share-housing = ਮਕਾਨਾਂ ਦਾ ਦਫ਼ਤਰ
ask-agreement-share-police = ਪੁਲਿਸ
ask-agreement-share-voluntary = ਭਲਾਈ ਸੰਸਥਾਵਾਂ ਜੋ ਮਦਦ ਕਰ ਸਕਦੀਆਂ ਹਨ
ask-agreement-law = ਜੇ ਸਾਨੂੰ ਲੱਗੇ ਕਿ ਕਿਸੇ ਬੱਚੇ ਨੂੰ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੈ, ਤਾਂ ਸ਼ਾਇਦ ਸਾਨੂੰ ਬਿਨਾਂ ਪੁੱਛੇ ਹੋਰਾਂ ਨੂੰ ਦੱਸਣਾ ਪਵੇ। ਕਾਨੂੰਨ ਇਹ ਕਹਿੰਦਾ ਹੈ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੱਸਾਂਗੇ, ਜੇ ਤੁਹਾਨੂੰ ਦੱਸਣਾ ਸੁਰੱਖਿਅਤ ਹੋਵੇ।
ask-agreement-child = ਕੀ 12 ਸਾਲ ਜਾਂ ਇਸ ਤੋਂ ਵੱਡੇ ਕਿਸੇ ਬੱਚੇ ਨੂੰ ਇਸ ਬਾਰੇ ਪਤਾ ਹੈ?
ask-agreement-child-hint = ਵੱਡੇ ਬੱਚੇ ਅਕਸਰ ਆਪਣੀ ਰਾਇ ਦੇਣਾ ਚਾਹੁੰਦੇ ਹਨ। ਜੇ ਉਨ੍ਹਾਂ ਨੂੰ ਅਜੇ ਪਤਾ ਨਹੀਂ, ਤਾਂ ਵੀ ਠੀਕ ਹੈ।

ask-check-title = ਆਪਣੇ ਜਵਾਬ ਜਾਂਚੋ
ask-check-lead = ਇਹ ਸਾਰਾ ਪੜ੍ਹੋ। ਤੁਸੀਂ ਕੁਝ ਵੀ ਬਦਲ ਸਕਦੇ ਹੋ। ਫਿਰ ਇਸ ਨੂੰ ਭੇਜੋ।
ask-check-send = ਇਹ ਟੀਮ ਨੂੰ ਭੇਜੋ
ask-check-empty = ਖ਼ਾਲੀ ਛੱਡਿਆ

ask-sent-title = ਸਾਨੂੰ ਮਿਲ ਗਿਆ ਹੈ
ask-sent-thanks = ਸਾਨੂੰ ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਤੁਸੀਂ ਸਹੀ ਕੀਤਾ।
ask-sent-reference = ਤੁਹਾਡਾ ਰੈਫ਼ਰੈਂਸ ਨੰਬਰ
ask-sent-code = ਤੁਹਾਡਾ ਕੋਡ
ask-sent-keep = ਇਨ੍ਹਾਂ ਦੋਹਾਂ ਨਾਲ ਤੁਸੀਂ ਵੇਖ ਸਕਦੇ ਹੋ ਕਿ ਅੱਗੇ ਕੀ ਹੁੰਦਾ ਹੈ। ਜੇ ਸੁਰੱਖਿਅਤ ਹੈ, ਤਾਂ ਇਨ੍ਹਾਂ ਨੂੰ ਲਿਖ ਲਓ।
ask-sent-next-title = ਅੱਗੇ ਕੀ ਹੁੰਦਾ ਹੈ
ask-sent-next-read = { $team } ਦਾ ਇੱਕ ਕਰਮਚਾਰੀ ਇਹ { $when } ਤੱਕ ਪੜ੍ਹੇਗਾ।
ask-sent-next-decide = ਅਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹਾਂ, ਇਹ ਤੁਹਾਨੂੰ { $when } ਤੱਕ ਦੱਸਾਂਗੇ।
ask-sent-next-urgent = ਤੁਸੀਂ ਸਾਨੂੰ ਖ਼ਤਰੇ ਬਾਰੇ ਦੱਸਿਆ। ਅਸੀਂ ਤੁਹਾਡੀ ਬੇਨਤੀ ਪਹਿਲਾਂ ਵੇਖਦੇ ਹਾਂ। ਜੇ ਹਾਲਾਤ ਵਿਗੜਨ, ਤਾਂ 999 ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
ask-sent-next-reach = ਅਸੀਂ ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਤਰੀਕਿਆਂ ਨਾਲ ਸੰਪਰਕ ਕਰਦੇ ਹਾਂ ਜੋ ਤੁਸੀਂ ਚੁਣੇ।
ask-sent-next-here = ਤੁਸੀਂ ਕਿਹਾ ਕਿ ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਨਾ ਕਰੀਏ। ਆਪਣੇ ਰੈਫ਼ਰੈਂਸ ਨੰਬਰ ਅਤੇ ਕੋਡ ਨਾਲ ਇੱਥੇ ਵੇਖੋ।
ask-sent-worse = ਜੇ ਹਾਲਾਤ ਬਦਲਣ, ਤਾਂ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ: { $phone }। ਜੇ ਕੋਈ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ 999 ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
ask-sent-follow = ਆਪਣੀ ਬੇਨਤੀ ਵੇਖੋ
ask-sent-done = ਖ਼ਤਮ ਕਰੋ ਅਤੇ ਇਸ ਫ਼ੋਨ ਤੋਂ ਮੇਰੀ ਜਾਣਕਾਰੀ ਭੁਲਾ ਦਿਓ

ask-error-choose = ਇੱਕ ਚੁਣੋ
ask-error-choose-some = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਚੁਣੋ, ਜਾਂ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ
ask-error-too-long = { $limit } ਤੋਂ ਘੱਟ ਅੱਖਰ ਵਰਤੋ
ask-error-child-age = ਉਮਰ, ਜਨਮ ਦੀ ਤਾਰੀਖ਼, ਜਾਂ ਬੱਚਾ ਹੋਣ ਦੀ ਤਾਰੀਖ਼ ਲਿਖੋ
ask-error-child-age-unclear = ਅਸੀਂ ਇਹ ਉਮਰ ਜਾਂ ਤਾਰੀਖ਼ ਪੜ੍ਹ ਨਹੀਂ ਸਕੇ। ਉਮਰ ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ: 7, ਜਾਂ ਤਾਰੀਖ਼ ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ: 27/3/2019
ask-error-child-due-unclear = ਅਸੀਂ ਇਹ ਤਾਰੀਖ਼ ਪੜ੍ਹ ਨਹੀਂ ਸਕੇ। ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ: 27/3/2027
ask-error-child-one = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਬੱਚਾ ਸ਼ਾਮਲ ਕਰੋ, ਜਾਂ ਹੋਣ ਵਾਲਾ ਬੱਚਾ
ask-error-too-many = ਤੁਸੀਂ ਵੱਧ ਤੋਂ ਵੱਧ { $limit } ਸ਼ਾਮਲ ਕਰ ਸਕਦੇ ਹੋ। ਬਾਕੀਆਂ ਬਾਰੇ ਸਾਨੂੰ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ।
ask-error-relation = ਦੱਸੋ ਕਿ ਬੱਚਿਆਂ ਨਾਲ ਉਨ੍ਹਾਂ ਦਾ ਕੀ ਰਿਸ਼ਤਾ ਹੈ
ask-error-postcode = ਪੂਰਾ ਪੋਸਟਕੋਡ ਲਿਖੋ, ਜਿਵੇਂ ST1 3QN
ask-error-contact-choose = ਕੋਈ ਸੁਰੱਖਿਅਤ ਤਰੀਕਾ ਚੁਣੋ, ਜਾਂ “ਮੈਂ ਇੱਥੇ ਆਪ ਵੇਖਣਾ ਹੈ” ਚੁਣੋ
ask-error-contact-both = ਜਾਂ ਤਾਂ ਸਿਰਫ਼ “ਮੈਂ ਇੱਥੇ ਆਪ ਵੇਖਣਾ ਹੈ” ਚੁਣੋ, ਜਾਂ ਸੁਰੱਖਿਅਤ ਤਰੀਕੇ ਚੁਣੋ
ask-error-phone = ਫ਼ੋਨ ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ 07700 900123
ask-error-email = ਈਮੇਲ ਪਤਾ ਲਿਖੋ, ਜਿਵੇਂ name@example.org
ask-error-letter = ਚਿੱਠੀਆਂ ਲਈ ਪਤਾ ਲਿਖੋ
ask-error-times = ਦੱਸੋ ਕਿ ਕਿਹੜੇ ਸਮੇਂ ਸੁਰੱਖਿਅਤ ਹਨ
ask-error-agreement = ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਸਾਡੀ ਮਦਦ ਚਾਹੁੰਦੇ ਹੋ ਜਾਂ ਨਹੀਂ
ask-error-language = ਭਾਸ਼ਾ ਚੁਣੋ
