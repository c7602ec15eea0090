# Messages that leave the portal. They name no child, no service and no team.
message-subject = ਤੁਹਾਡੇ ਲਈ ਇੱਕ ਸੁਨੇਹਾ
message-sent-body = ਤੁਸੀਂ ਰੈਫ਼ਰੈਂਸ ਨੰਬਰ { $reference } ਨਾਲ ਅੱਗੇ ਦੀ ਖ਼ਬਰ ਵੇਖ ਸਕਦੇ ਹੋ। ਕੋਡ ਉਸ ਪੇਜ ’ਤੇ ਹੈ ਜੋ ਤੁਸੀਂ ਵੇਖਿਆ ਸੀ। ਪਤਾ: { $address }
message-update-body = ਤੁਹਾਡੇ ਲਈ ਨਵੀਂ ਖ਼ਬਰ ਹੈ। ਰੈਫ਼ਰੈਂਸ ਨੰਬਰ { $reference } ਅਤੇ ਆਪਣੇ ਕੋਡ ਨਾਲ ਵੇਖੋ। ਪਤਾ: { $address }
message-return-body = ਅੱਗੇ ਵਧਣ ਲਈ ਇਹ ਕੋਡ ਵਰਤੋ: { $code }। ਪਤਾ: { $address }
message-not-you = ਜੇ ਇਹ ਤੁਹਾਡੇ ਲਈ ਨਹੀਂ ਹੈ, ਤਾਂ ਇਸ ਨੂੰ ਮਿਟਾ ਦਿਓ। ਤੁਹਾਨੂੰ ਹੋਰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
message-plan-body = ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਨਵਾਂ ਹੈ। ਇੱਥੇ ਵੇਖੋ: { $address }
message-code-body = ਤੁਹਾਡਾ ਕੋਡ { $code } ਹੈ। ਇਹ ਦਸ ਮਿੰਟ ਕੰਮ ਕਰਦਾ ਹੈ। ਇਸਨੂੰ ਇੱਥੇ ਲਿਖੋ: { $address }
message-review-body = ਅਸੀਂ ਛੇਤੀ ਹੀ ਤੁਹਾਡੇ ਨਾਲ ਇੱਕ ਚੀਜ਼ ਦੁਬਾਰਾ ਵੇਖਣੀ ਚਾਹੁੰਦੇ ਹਾਂ। ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਪੜ੍ਹੋ: { $address }
message-forgotten-body = ਅਸੀਂ ਹੁਣ ਇਸ ਪਤੇ ’ਤੇ ਸੁਨੇਹੇ ਨਹੀਂ ਭੇਜਦੇ। ਜੇ ਤੁਸੀਂ ਇਹ ਨਹੀਂ ਮੰਗਿਆ ਸੀ, ਤਾਂ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ: { $phone }। ਵੈੱਬਸਾਈਟ ਦਾ ਪਤਾ: { $address }
