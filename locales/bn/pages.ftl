# Beside the pages that are written in Markdown.
page-english-newer = ইংরেজি লেখাটি এর চেয়ে নতুন।
page-neighbours = আরও পাতা
notice-label = বিজ্ঞপ্তি
footer-families-first = Families First কী
footer-contact = যোগাযোগ
