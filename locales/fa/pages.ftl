# Beside the pages that are written in Markdown.
page-english-newer = متن انگلیسی تازه‌تر از این است.
page-neighbours = صفحه‌های دیگر
notice-label = اطلاعیه
footer-families-first = Families First چیست
footer-contact = تماس با ما
