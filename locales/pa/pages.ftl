# Beside the pages that are written in Markdown.
page-english-newer = ਅੰਗਰੇਜ਼ੀ ਦੀ ਲਿਖਤ ਇਸ ਤੋਂ ਨਵੀਂ ਹੈ।
page-neighbours = ਹੋਰ ਪੇਜ
notice-label = ਸੂਚਨਾ
footer-families-first = Families First ਕੀ ਹੈ
footer-contact = ਸੰਪਰਕ
