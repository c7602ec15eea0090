# The guided path: a few questions that end at the right door.
guide-title = اعرفوا خطوتكم التالية
guide-lead = خمسة أسئلة قصيرة. يمكنكم ترك أي سؤال منها. لا نحتاج إلى اسمكم.
guide-skip = تجاوز هذا السؤال
guide-result-title = ماذا يمكنكم أن تفعلوا الآن
guide-result-999 = قلتم إن أحدًا في خطر الآن. من فضلكم اتصلوا بالرقم 999.
guide-result-call = من فضلكم اتصلوا بنا اليوم. سيستمع إليكم شخص منا ويتصرف.
guide-result-ask = اطلبوا منا المساعدة. لا يلزم أن تجيبوا عن هذه الأسئلة مرة أخرى.
guide-result-ask-button = اطلبوا منا المساعدة بهذه الأجوبة
guide-result-services = خدمات قد تساعد
guide-result-none = لم نجد خدمة لهذا الأمر قريبة منكم. اسألونا: سنجد لكم مساعدة.
guide-result-all = انظروا إليها كلها
