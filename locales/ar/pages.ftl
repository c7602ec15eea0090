# Beside the pages that are written in Markdown.
page-english-newer = الكلام بالإنجليزية أحدث من هذا.
page-neighbours = صفحات أخرى
notice-label = إعلان
footer-families-first = ما هو Families First
footer-contact = اتصلوا بنا
