# Beside the pages that are written in Markdown.
page-english-newer = دەقی ئینگلیزی لەمە نوێترە.
page-neighbours = پەڕەی تر
notice-label = ئاگاداری
footer-families-first = Families First چییە
footer-contact = پەیوەندی
