# Beside the pages that are written in Markdown.
page-english-newer = Tekst angielski jest nowszy niż ten.
page-neighbours = Więcej stron
notice-label = Ogłoszenie
footer-families-first = Czym jest Families First
footer-contact = Kontakt
