# Beside the pages that are written in Markdown.
page-english-newer = Англійський текст новіший за цей.
page-neighbours = Інші сторінки
notice-label = Оголошення
footer-families-first = Що таке Families First
footer-contact = Контакти
