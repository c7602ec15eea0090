# The guided path: a few questions that end at the right door.
guide-title = قدم بعدی خود را پیدا کنید
guide-lead = پنج پرسش کوتاه. می‌توانید به هر کدام جواب ندهید. به نام شما نیازی نداریم.
guide-skip = رد شدن از این پرسش
guide-result-title = حالا چه کاری می‌توانید بکنید
guide-result-999 = گفتید که همین حالا کسی در خطر است. لطفاً به 999 زنگ بزنید.
guide-result-call = لطفاً همین امروز به ما زنگ بزنید. یک نفر گوش می‌دهد و کاری می‌کند.
guide-result-ask = از ما کمک بخواهید. لازم نیست دوباره به این پرسش‌ها جواب بدهید.
guide-result-ask-button = با این جواب‌ها از ما کمک بخواهید
guide-result-services = خدماتی که شاید کمک کنند
guide-result-none = نزدیک شما خدمتی برای این پیدا نکردیم. از ما بخواهید: ما کمک پیدا می‌کنیم.
guide-result-all = همهٔ آن‌ها را ببینید
