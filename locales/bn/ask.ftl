# Asking for early help, one question a page.
ask-title = সাহায্য চান
ask-lead = কী হচ্ছে আমাদের বলুন। আমাদের দলের একজন মানুষ এটি পড়েন এবং আপনার জন্য ঠিক সাহায্য খুঁজে দেন।
ask-how-long = এতে প্রায় দশ মিনিট লাগে। আপনি থামতে পারেন এবং পরে ফিরে আসতে পারেন।
ask-least = নাম দিতেই হবে এমন নয়। পরিবারে মোটামুটি কে কে আছে আর কী কঠিন লাগছে, তা আমাদের জানা দরকার।
ask-what-happens = আপনি যা পাঠান, আমরা তা কাজের এক দিনের মধ্যে পড়ি।
ask-agreement-note = আপনার কথা অন্য কাউকে জানানোর আগে আমরা আপনাকে জিজ্ঞেস করি। তবে কোনো শিশুর ক্ষতির ভয় থাকলে হয়তো জিজ্ঞেস করব না।
ask-return-title = যা শুরু করেছিলেন, সেখানে ফিরে আসুন
ask-return-text = আমরা আপনাকে যে কোড দেখিয়েছিলাম, সেটি লিখুন।
ask-return-label = আপনার কোড
ask-return-hint = আটটি অক্ষর ও সংখ্যা, যেমন 7K2M 9QXA
ask-return-button = এগিয়ে যান
ask-return-error = আমরা এই কোড খুঁজে পাইনি। প্রতিটি অক্ষর মিলিয়ে দেখুন। 28 দিন ব্যবহার না করলে কোড আর কাজ করে না।
ask-return-link = আমার কোড আছে, আমি এগিয়ে যেতে চাই
ask-save-title = এখন থামুন, পরে ফিরে আসুন
ask-save-link = এখন থামুন, পরে ফিরে আসুন
ask-save-text = আপনার উত্তর রাখা হয়েছে। ফিরে আসতে আপনার এই কোড লাগবে:
ask-save-keep = নিরাপদ হলে এটি লিখে রাখুন বা ছবি তুলে রাখুন। আপনি শেষবার ব্যবহার করার পর 28 দিন আমরা আপনার উত্তর রাখি।
ask-save-alone = যার কাছে এই কোড আছে, সে আপনার উত্তর পড়তে পারে। কাউকে এটি জানাবেন না।
ask-save-go-on = এখনই এগিয়ে যান
ask-save-email = এই কোডটি আমার ইমেইলে পাঠান
ask-save-emailed = আমরা কোডটি আপনার ইমেইলে পাঠাচ্ছি।
ask-save-delete = আমার উত্তর মুছে দিন
ask-save-deleted = আপনার উত্তর মুছে দেওয়া হয়েছে।
ask-step-of = প্রশ্ন { $step }, মোট { $steps }টির মধ্যে
ask-saved = রাখা হয়েছে
ask-go-to-check = রেখে দিন এবং আপনার উত্তরে ফিরে যান

ask-danger-title = এই মুহূর্তে কেউ কি বিপদে আছেন?
ask-danger-hint = কেউ আঘাত পেলে বা এখনই আঘাত পেতে পারে মনে হলে, আগে 999 নম্বরে ফোন করুন। তারপরও এটি পাঠাতে পারবেন।
ask-danger-now = হ্যাঁ, এখনই
ask-danger-worried = এখন নয়, কিন্তু নিরাপত্তা নিয়ে আমার চিন্তা হচ্ছে
ask-danger-no = না
ask-danger-shown = কেউ বিপদে থাকলে দয়া করে এখনই 999 নম্বরে ফোন করুন। আমরা এটি সঙ্গে সঙ্গে পড়ি না। তারপরও এটি পাঠাতে পারবেন।

ask-who-title = আপনি কে?
ask-who-parent = মা, বাবা বা শিশুর দেখাশোনা করেন এমন কেউ
ask-who-young-person = শিশু বা কিশোর-কিশোরী, নিজের জন্য সাহায্য চাই
ask-who-expecting = আমাদের বাচ্চা হবে
ask-who-relative = পরিবারের আত্মীয় বা বন্ধু
ask-who-professional-note = আপনি কি কাজের সূত্রে এই পরিবারকে সাহায্য করেন? আপাতত আমাদের ফোন করুন। এমন কর্মীদের জন্য একটি পাতা তৈরি হচ্ছে।
ask-who-young-person-note = আপনি নিজেই সাহায্য চাইতে পারেন। আগে মা-বাবার হ্যাঁ বলার দরকার নেই।

ask-hard-title = এখন কী কঠিন লাগছে?
ask-hard-hint = যেগুলো মেলে সব বেছে নিন
ask-hard-words-label = নিজের মতো করে আমাদের বলুন
ask-hard-words-hint = যেভাবে মুখে বলেন, সেভাবেই লিখুন। বানান ভুল হলে সমস্যা নেই। আপনি আপনার নিজের ভাষায় লিখতে পারেন।

ask-help-title = কী হলে সাহায্য হবে?
ask-help-label = কী করলে অবস্থা ভালো হবে?
ask-help-hint = ছোট কিছুও বলতে পারেন। “আমি জানি না” বললেও চলবে।

ask-well-title = কী ভালো চলছে?
ask-well-label = আপনার পরিবারে কী ভালো আছে? কী নিয়ে আপনার গর্ব হয়?
ask-well-network-label = এখন কে আপনাকে সাহায্য করেন?
ask-well-network-hint = যেমন দাদি বা নানা, প্রতিবেশী, শিক্ষক। শুধু প্রথম নাম দিলেই হবে।

ask-children-title = পরিবারে কোন কোন শিশু আছে?
ask-children-hint = প্রতিটি শিশুকে যোগ করুন। যে বাচ্চা জন্মাবে, তাকেও যোগ করুন। নাম দিতেই হবে এমন নয়।
ask-children-young-person-title = আপনার নিজের কথা বলুন
ask-children-young-person-hint = শুধু বয়স দিলেই হবে। আপনি ভাই-বোনদেরও যোগ করতে পারেন।
ask-children-none = এখনও কোনো শিশু যোগ করা হয়নি।
ask-children-added = আপনি যে শিশুদের যোগ করেছেন
ask-children-add-title = একটি শিশু যোগ করুন
ask-children-add = এই শিশুকে যোগ করুন
ask-children-name = প্রথম নাম
ask-children-age = বয়স কত বছর, অথবা জন্মের তারিখ
ask-children-age-hint = যেমন 7, অথবা 27/3/2019। এক বছরের কম হলে 0 লিখুন।
ask-children-due = অথবা যে তারিখে বাচ্চা হওয়ার কথা
ask-children-due-hint = যেমন 27/3/2027
ask-children-school = স্কুল বা নার্সারি
ask-children-extra = বাড়তি কোনো সাহায্য লাগলে লিখুন
ask-children-unborn = বাচ্চা হওয়ার কথা { $date } তারিখে
ask-children-years = { $age ->
    [0] 1 বছরের কম বয়সি বাচ্চা
    [one] বয়স { $age } বছর
   *[other] বয়স { $age } বছর
}
ask-children-born = জন্ম { $date } তারিখে
ask-children-remove = সরিয়ে দিন: { $child }

ask-adults-title = পরিবারে বড়রা কে কে আছেন?
ask-adults-hint = অন্য জায়গায় থাকেন কিন্তু শিশুদের কাছে জরুরি, এমন বড়দেরও যোগ করুন। কাউকে যোগ না করেও এগিয়ে যেতে পারেন।
ask-adults-none = এখনও বড় কাউকে যোগ করা হয়নি।
ask-adults-added = আপনি বড়দের মধ্যে যাদের যোগ করেছেন
ask-adults-add-title = বড় একজনকে যোগ করুন
ask-adults-add = এই মানুষটিকে যোগ করুন
ask-adults-name = প্রথম নাম
ask-adults-relation = তিনি শিশুদের কে হন
ask-adults-relation-hint = যেমন মা, বাবা, দাদি বা নানি, মায়ের সঙ্গী
ask-adults-responsibility = আইন কি তাঁকে শিশুদের ব্যাপারে সিদ্ধান্ত নেওয়ার অধিকার দেয়?
ask-adults-responsibility-hint = আইনে একে মা-বাবার দায়িত্ব বলা হয়। মায়ের এটি সব সময় থাকে।
ask-adults-home = তিনি কি শিশুদের সঙ্গে থাকেন?
ask-adults-remove = সরিয়ে দিন: { $adult }

ask-place-title = শিশুরা কোথায় থাকে?
ask-place-label = পোস্টকোড
ask-place-second-label = দ্বিতীয় বাড়ির পোস্টকোড
ask-place-second-hint = শিশুরা যদি দুই বাড়িতে থাকে
ask-place-outside = এই পোস্টকোডের দেখাশোনা করে { $council }। তারাই আপনাকে সবচেয়ে ভালো সাহায্য করতে পারবে। তবু এটি আমাদের পাঠাতে পারেন। আমরা আপনাকে সঙ্গে নিয়ে এটি তাদের কাছে পৌঁছে দেব।
ask-place-outside-unknown = এই পোস্টকোড আমাদের এলাকার বাইরে। তবু এটি আমাদের পাঠাতে পারেন। কে সাহায্য করতে পারে, আমরা তা খুঁজে দেখব।

ask-you-title = আমরা আপনাকে কী নামে ডাকব?
ask-you-label = আপনার নাম
ask-you-hint = শুধু প্রথম নাম দিলেই হবে। এটি খালিও রাখতে পারেন।

ask-contact-title = কীভাবে আপনার সঙ্গে নিরাপদে যোগাযোগ করতে পারি?
ask-contact-hint = শুধু আপনার জন্য নিরাপদ উপায়গুলো বেছে নিন। আপনি যা বেছে নেননি, আমরা তা ব্যবহার করি না।
ask-contact-call = আমাকে ফোন করুন
ask-contact-text = আমাকে টেক্সট মেসেজ পাঠান
ask-contact-email = আমাকে ইমেইল করুন
ask-contact-letter = আমাকে চিঠি লিখুন
ask-contact-none = আমার সঙ্গে যোগাযোগ করবেন না। আমি এখানে নিজে দেখব, আমার কোড দিয়ে।
ask-contact-details-title = কীভাবে যোগাযোগ করব বলুন
ask-contact-phone = কথা বলার জন্য ফোন নম্বর
ask-contact-text-number = টেক্সট মেসেজের জন্য ফোন নম্বর
ask-contact-address = ইমেইল ঠিকানা
ask-contact-letter-address = চিঠির ঠিকানা
ask-contact-when = কোন সময় নিরাপদ?
ask-contact-any-time = যে কোনো সময়
ask-contact-times = শুধু এই সময়গুলোতে
ask-contact-times-label = নিরাপদ সময়
ask-contact-times-hint = যেমন সোমবার থেকে শুক্রবার, সকাল 9টা থেকে 11টা
ask-contact-message = আমরা কি আপনার জন্য বার্তা রেখে যেতে পারি?
ask-contact-say = কে ফোন করেছে, সে বিষয়ে আমরা কী বলতে পারি?
ask-contact-say-council = কাউন্সিল
ask-contact-say-name = শুধু একটি প্রথম নাম
ask-contact-say-nothing = আমি নিজে ফোন না ধরলে কিছু বলবেন না
ask-contact-send-code = আমার রেফারেন্স নম্বর ইমেইলে পাঠান
ask-contact-send-code-hint = ইমেইলে কোনো শিশু, কোনো সেবা বা কাউন্সিলের কোনো দলের নাম থাকে না।

ask-language-title = আপনার জন্য কোন ভাষা সবচেয়ে ভালো?
ask-language-spoken = যে ভাষায় কথা বলতে চান
ask-language-read = যে ভাষায় পড়তে চান
ask-language-interpreter = আমার একজন দোভাষী চাই
ask-language-sign = আমি ব্রিটিশ ইশারা ভাষা ব্যবহার করি
ask-language-easy-read = আমি সহজ লেখা চাই: ছোট ছোট শব্দ আর ছবি
ask-language-large-print = আমি বড় অক্ষরের লেখা চাই
ask-language-audio = আমি পড়ার বদলে শুনতে চাই
ask-language-other = অন্য ভাষা
ask-language-needs = আর কী হলে সাহায্য হবে?

ask-agreement-title = আপনি কি রাজি?
ask-agreement-help = আপনি কি চান আমরা আপনার পরিবারকে সাহায্য করি?
ask-agreement-help-yes = হ্যাঁ, দয়া করে সাহায্য করুন
ask-agreement-help-talk = আমি আগে কথা বলতে চাই
ask-agreement-share-title = আমরা কার কার সঙ্গে কথা বলতে পারি, যাতে আপনার কথা আবার বলতে না হয়?
ask-agreement-share-hint = কাউকে না, কয়েকজনকে বা সবাইকে বেছে নিন। আপনি যা-ই বেছে নিন, আমাদের সাহায্য করা তাতে বদলায় না।
ask-agreement-share-school = স্কুল বা নার্সারি
ask-agreement-share-health = হেলথ ভিজিটর (বাড়িতে আসা নার্স), স্কুলের নার্স বা ডাক্তার
ask-agreement-share-housing = বাসস্থানের অফিস
ask-agreement-share-police = পুলিশ
ask-agreement-share-voluntary = সাহায্য করতে পারে এমন দাতব্য সংস্থা
ask-agreement-law = যদি মনে হয় কোনো শিশুর ক্ষতি হতে পারে, তাহলে আমাদের হয়তো না জিজ্ঞেস করেই অন্যদের জানাতে হবে। আইনে তা-ই বলা আছে। আপনাকে জানানো নিরাপদ হলে আমরা আপনাকে জানাব।
ask-agreement-child = 12 বছর বা তার বেশি বয়সি কোনো শিশু কি এ কথা জানে?
ask-agreement-child-hint = একটু বড় শিশুরা প্রায়ই নিজের মত জানাতে চায়। তারা এখনও না জানলেও সমস্যা নেই।

ask-check-title = আপনার উত্তর দেখে নিন
ask-check-lead = সবটা পড়ে নিন। যে কোনো কিছু বদলাতে পারেন। তারপর পাঠান।
ask-check-send = দলের কাছে এটি পাঠান
ask-check-empty = খালি রাখা হয়েছে

ask-sent-title = আমরা পেয়েছি
ask-sent-thanks = আমাদের জানানোর জন্য ধন্যবাদ। আপনি ঠিক কাজ করেছেন।
ask-sent-reference = আপনার রেফারেন্স নম্বর
ask-sent-code = আপনার কোড
ask-sent-keep = এই দুটি দিয়ে আপনি দেখতে পারবেন এরপর কী হয়। নিরাপদ হলে এগুলো লিখে রাখুন।
ask-sent-next-title = এরপর কী হবে
ask-sent-next-read = { $team }-এর একজন কর্মী { $when }-এর মধ্যে এটি পড়বেন।
ask-sent-next-decide = আমরা কী করতে পারি, তা { $when }-এর মধ্যে আপনাকে জানাব।
ask-sent-next-urgent = আপনি আমাদের বিপদের কথা জানিয়েছেন। আমরা আপনারটি আগে দেখি। অবস্থা খারাপ হলে 999 নম্বরে ফোন করুন।
ask-sent-next-reach = আপনি যে উপায়গুলো বেছে নিয়েছেন, আমরা শুধু সেভাবেই যোগাযোগ করি।
ask-sent-next-here = আপনি যোগাযোগ করতে মানা করেছেন। আপনার রেফারেন্স নম্বর ও কোড দিয়ে এখানে দেখুন।
ask-sent-worse = অবস্থা বদলে গেলে আমাদের ফোন করুন: { $phone }। কেউ বিপদে থাকলে 999 নম্বরে ফোন করুন।
ask-sent-follow = আপনার অনুরোধ দেখুন
ask-sent-done = শেষ করুন এবং এই ফোন থেকে আমার তথ্য ভুলে যান

ask-error-choose = একটি বেছে নিন
ask-error-choose-some = অন্তত একটি বেছে নিন, অথবা নিজের মতো করে লিখুন
ask-error-too-long = { $limit }টির কম অক্ষর লিখুন
ask-error-child-age = বয়স, জন্মের তারিখ, অথবা বাচ্চা হওয়ার তারিখ লিখুন
ask-error-child-age-unclear = আমরা এই বয়স বা তারিখ পড়তে পারিনি। বয়স লিখুন এভাবে: 7, অথবা তারিখ লিখুন এভাবে: 27/3/2019
ask-error-child-due-unclear = আমরা এই তারিখ পড়তে পারিনি। এভাবে লিখুন: 27/3/2027
ask-error-child-one = অন্তত একটি শিশু যোগ করুন, অথবা যে বাচ্চা জন্মাবে তাকে যোগ করুন
ask-error-too-many = আপনি সবচেয়ে বেশি { $limit } জনকে যোগ করতে পারেন। বাকিদের কথা নিজের মতো করে লিখে জানান।
ask-error-relation = তিনি শিশুদের কে হন তা বলুন
ask-error-postcode = পুরো পোস্টকোড লিখুন, যেমন ST1 3QN
ask-error-contact-choose = একটি নিরাপদ উপায় বেছে নিন, অথবা “আমি এখানে নিজে দেখব” বেছে নিন
ask-error-contact-both = হয় শুধু “আমি এখানে নিজে দেখব” বেছে নিন, নয়তো নিরাপদ উপায়গুলো বেছে নিন
ask-error-phone = ফোন নম্বর লিখুন, যেমন 07700 900123
ask-error-email = ইমেইল ঠিকানা লিখুন, যেমন name@example.org
ask-error-letter = চিঠির ঠিকানা লিখুন
ask-error-times = কোন কোন সময় নিরাপদ তা লিখুন
ask-error-agreement = আপনি আমাদের সাহায্য চান কি না, বলুন
ask-error-language = একটি ভাষা বেছে নিন
