# Beside the pages that are written in Markdown.
page-english-newer = The English words are newer than these.
page-neighbours = More pages
notice-label = Notice
footer-families-first = What Families First is
footer-contact = Contact
