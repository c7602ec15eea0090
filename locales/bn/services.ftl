# Finding services, one service, and the list a family keeps.
find-title = আপনার কাছাকাছি সাহায্য খুঁজুন
find-words-label = আপনার কী দরকার?
find-place-label = পোস্টকোড বা শহর
find-submit = সেবা দেখান
find-filters = আরও বেছে খুঁজুন
find-filter-need = কী কঠিন লাগছে
find-filter-any = যে কোনো
find-filter-age = শিশুর বয়স
find-filter-age-hint = কত বছর। এক বছরের কম হলে 0 লিখুন।
find-filter-distance = কত দূর
find-filter-distance-option = { $miles ->
    [one] { $miles } মাইল পর্যন্ত
   *[other] { $miles } মাইল পর্যন্ত
}
find-filter-day = দিন
find-filter-language = কর্মীরা যে ভাষায় কথা বলেন
find-filter-free = বিনামূল্যে
find-filter-send = যে শিশুদের বাড়তি সাহায্য লাগে তাদের জন্য
find-filter-online = ইন্টারনেটে বা ফোনে
find-filter-apply = এগুলো ব্যবহার করুন
find-filter-clear = সব মুছে দিন
find-count = { $count ->
    [0] কিছু পাওয়া যায়নি
    [one] { $count }টি সেবা
   *[other] { $count }টি সেবা
}
find-count-near = { $count ->
    [0] { $place }-এর কাছাকাছি কিছু পাওয়া যায়নি
    [one] { $place }-এর কাছাকাছি { $count }টি সেবা
   *[other] { $place }-এর কাছাকাছি { $count }টি সেবা
}
find-counted = ({ $count })
find-result-distance = { $miles ->
    [0] এক মাইলের কম দূরে
    [one] প্রায় { $miles } মাইল দূরে
   *[other] প্রায় { $miles } মাইল দূরে
}
find-result-free = বিনামূল্যে
find-result-online = ইন্টারনেটে বা ফোনে
find-page-next = আরও সেবা
find-page-previous = এগুলোর আগের সেবা
find-page-of = পাতা { $page }, মোট { $pages }টির মধ্যে
find-place-unknown = “{ $place }” নামের জায়গাটি আমরা চিনি না। আমরা পুরো এলাকার সেবা দেখাচ্ছি।
find-place-near-only = ঠিক এই পোস্টকোডটি আমরা চিনি না। আমরা এর কাছাকাছি জায়গা থেকে দূরত্ব মেপেছি।
find-place-outside = { $place }-এর দেখাশোনা করে { $council }। তবু আপনি আপনার কাছাকাছি সেবা দেখতে পারেন। সাহায্যের জন্য তাদের বলুন, অথবা আমাদের ফোন করুন। আমরা ফোনে তাদের সঙ্গে আপনাকে যোগ করে দেব।
find-place-outside-unknown = { $place } আমাদের এলাকার বাইরে। তবু আপনি দেখতে পারেন। আমাদের ফোন করুন। কে আপনাকে সাহায্য করে, আমরা তা খুঁজে বের করব।
find-nothing-title = সবকিছুর সঙ্গে মেলে এমন কিছু আমরা পাইনি
find-nothing-widened = তাই আমরা এটি বাদ দিয়েছি: { $filters }। এগুলো অনেকটা মেলে।
find-distance-needs-place = একটি জায়গার নাম লিখুন, যাতে সেবাগুলো কত দূর তা বলতে পারি। আপাতত আমরা “কত দূর” বাদ দিয়েছি।
find-nothing-ask = এর বদলে আমাদের বলুন। একজন মানুষ এটি পড়েন এবং আপনার জন্য সাহায্য খুঁজে দেন।
find-any-words = কোনো সেবায় আপনার সব শব্দ নেই। এগুলোতে কিছু শব্দ আছে।
find-danger-words = মনে হচ্ছে কেউ আঘাত পেতে পারে বা কারও ক্ষতি হতে পারে। আপনি এখনই সাহায্য পেতে পারেন।
find-near-me = আমি যেখানে আছি, সেই জায়গা ব্যবহার করুন
find-near-me-failed = আপনি কোথায় আছেন, আমরা দেখতে পারিনি। আপনার পোস্টকোড লিখুন।
find-suggestions = আপনি হয়তো এই জায়গাগুলোর কথা বলছেন
find-error-age = বয়স 0 থেকে 25-এর মধ্যে একটি সংখ্যায় লিখুন
find-error-words = 200টির কম অক্ষর লিখুন
service-back = সেবার তালিকায় ফিরে যান
service-by = সেবা দেয়: { $organization }
service-alert = জেনে রাখা ভালো
service-who = এটি কার জন্য
service-when = কখন
service-where = কোথায়
service-cost = কত টাকা লাগে
service-how = এই সেবা কীভাবে পাবেন
service-languages = ভাষা
service-access = ভেতরে ঢোকা ও চলাফেরা
service-wait = কত দিন অপেক্ষা করতে হয়
service-reach = যোগাযোগ করুন
service-ages = বয়স { $from } থেকে { $to } বছর
service-age = বয়স { $age } বছর
service-ages-from = বয়স { $from } বছর ও তার বেশি
service-ages-to = { $to } বছর বয়স পর্যন্ত
service-cost-free = বিনামূল্যে
service-cost-unknown = তাদের জিজ্ঞেস করুন
service-cost-amount = £{ $amount }
service-when-unknown = কখন খোলা থাকে, তাদের জিজ্ঞেস করুন
service-call = { $number } নম্বরে ফোন করুন
service-email = ইমেইল পাঠান
service-website = তাদের ওয়েবসাইট
service-map = মানচিত্রে দেখুন
service-directions = কীভাবে সেখানে যাবেন
service-near = কাছাকাছি এমন আরও সাহায্য
service-assured = শেষবার মিলিয়ে দেখা হয়েছে { $date } তারিখে
service-assured-long-ago = অনেক দিন আগে এটি শেষবার মিলিয়ে দেখা হয়েছে। নিশ্চিত হতে আগে ফোন করুন।
service-assured-never = এখনও কেউ এটি মিলিয়ে দেখেননি। নিশ্চিত হতে আগে ফোন করুন।
service-wrong-title = এখানে কিছু ভুল আছে? আমাদের জানান
service-wrong-label = কী ভুল আছে?
service-wrong-hint = এখানে আপনার পরিবারের কথা লিখবেন না। আমরা এটি পড়ি পাতাটি ঠিক করার জন্য।
service-wrong-thanks = ধন্যবাদ। আমরা এটি দেখব এবং ঠিক করব।
service-wrong-error = কী ভুল আছে লিখুন, 1,000টির কম অক্ষরে
service-keep = আমার তালিকায় রাখুন
service-share = অন্যকে পাঠান
service-gone-title = এই সেবা আর তালিকায় নেই
service-gone-text = এটি হয়তো বন্ধ হয়ে গেছে, বা অন্য জায়গায় চলে গেছে। আপনার কাছাকাছি অন্য সেবা খুঁজুন, অথবা আমাদের জিজ্ঞেস করুন।
service-english-only = সেবাটি নিজে এটি ইংরেজিতে লিখেছে।
list-title = আমার তালিকা
list-empty = আপনার তালিকা খালি। কোনো সেবা পেলে “আমার তালিকায় রাখুন” বেছে নিন।
list-more = আরও সাহায্য খুঁজুন
list-private = আপনি ব্রাউজার বন্ধ না করা পর্যন্ত তালিকাটি এই ফোনে থাকে। ওয়েবসাইট তাড়াতাড়ি ছেড়ে গেলে তালিকা মুছে যায়।
list-print = এই তালিকা ছাপুন
list-send = এই তালিকা ইমেইলে পাঠান
list-send-subject = সাহায্য করতে পারে এমন কিছু জায়গা
list-clear = তালিকা খালি করুন
list-count = { $count ->
    [one] { $count }টি সেবা রাখা হয়েছে
   *[other] { $count }টি সেবা রাখা হয়েছে
}
