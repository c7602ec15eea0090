# Beside the pages that are written in Markdown.
page-english-newer = انگریزی کے الفاظ ان سے نئے ہیں۔
page-neighbours = مزید صفحے
notice-label = اطلاع
footer-families-first = Families First کیا ہے
footer-contact = ہم سے رابطہ
