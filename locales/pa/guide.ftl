# The guided path: a few questions that end at the right door.
guide-title = ਆਪਣਾ ਅਗਲਾ ਕਦਮ ਲੱਭੋ
guide-lead = ਪੰਜ ਛੋਟੇ ਸਵਾਲ। ਤੁਸੀਂ ਕੋਈ ਵੀ ਸਵਾਲ ਛੱਡ ਸਕਦੇ ਹੋ। ਸਾਨੂੰ ਤੁਹਾਡੇ ਨਾਂ ਦੀ ਲੋੜ ਨਹੀਂ।
guide-skip = ਇਹ ਸਵਾਲ ਛੱਡੋ
guide-result-title = ਹੁਣ ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
guide-result-999 = ਤੁਸੀਂ ਕਿਹਾ ਕਿ ਇਸ ਵੇਲੇ ਕੋਈ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ 999 ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
guide-result-call = ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ ਅੱਜ ਹੀ ਫ਼ੋਨ ਕਰੋ। ਇੱਕ ਇਨਸਾਨ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣੇਗਾ ਅਤੇ ਮਦਦ ਲਈ ਕਦਮ ਚੁੱਕੇਗਾ।
guide-result-ask = ਸਾਡੇ ਤੋਂ ਮਦਦ ਮੰਗੋ। ਤੁਹਾਨੂੰ ਇਨ੍ਹਾਂ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦੁਬਾਰਾ ਨਹੀਂ ਦੇਣੇ ਪੈਣਗੇ।
guide-result-ask-button = ਇਨ੍ਹਾਂ ਜਵਾਬਾਂ ਨਾਲ ਸਾਡੇ ਤੋਂ ਮਦਦ ਮੰਗੋ
guide-result-services = ਸੇਵਾਵਾਂ ਜੋ ਮਦਦ ਕਰ ਸਕਦੀਆਂ ਹਨ
guide-result-none = ਸਾਨੂੰ ਤੁਹਾਡੇ ਨੇੜੇ ਇਸ ਲਈ ਕੋਈ ਸੇਵਾ ਨਹੀਂ ਮਿਲੀ। ਸਾਨੂੰ ਪੁੱਛੋ: ਅਸੀਂ ਮਦਦ ਲੱਭਾਂਗੇ।
guide-result-all = ਇਹ ਸਾਰੀਆਂ ਵੇਖੋ
