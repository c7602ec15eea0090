# Beside the pages that are written in Markdown.
page-english-newer = Textul în engleză este mai nou decât acesta.
page-neighbours = Alte pagini
notice-label = Anunț
footer-families-first = Ce este Families First
footer-contact = Contact
