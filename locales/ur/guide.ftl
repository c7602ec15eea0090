# The guided path: a few questions that end at the right door.
guide-title = اپنا اگلا قدم ڈھونڈیں
guide-lead = پانچ چھوٹے سوال۔ آپ کوئی بھی سوال چھوڑ سکتے ہیں۔ ہمیں آپ کا نام نہیں چاہیے۔
guide-skip = یہ سوال چھوڑ دیں
guide-result-title = آپ ابھی کیا کر سکتے ہیں
guide-result-999 = آپ نے کہا کہ اس وقت کوئی خطرے میں ہے۔ مہربانی کر کے 999 پر فون کریں۔
guide-result-call = مہربانی کر کے آج ہی ہمیں فون کریں۔ ایک انسان آپ کی بات سنے گا اور قدم اٹھائے گا۔
guide-result-ask = ہم سے مدد مانگیں۔ آپ کو ان سوالوں کے جواب دوبارہ نہیں دینے پڑیں گے۔
guide-result-ask-button = ان جوابوں کے ساتھ ہم سے مدد مانگیں
guide-result-services = سروسز جو شاید مدد کر سکیں
guide-result-none = ہمیں آپ کے قریب اس کے لیے کوئی سروس نہیں ملی۔ ہم سے پوچھیں: ہم مدد ڈھونڈیں گے۔
guide-result-all = ان سب کو دیکھیں
