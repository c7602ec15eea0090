# Messages that leave the portal. They name no child, no service and no team.
message-subject = Wiadomość dla Państwa
message-sent-body = Mogą Państwo sprawdzać, co dzieje się dalej. Numer sprawy: { $reference }. Kod jest na stronie, którą Państwo widzieli. Adres strony: { $address }
message-update-body = Mamy dla Państwa nową wiadomość. Aby ją zobaczyć, potrzebny jest numer sprawy { $reference } i Państwa kod. Adres strony: { $address }
message-return-body = Aby pisać dalej, proszę użyć kodu { $code }. Adres strony: { $address }
message-not-you = Jeśli ta wiadomość nie jest dla Państwa, proszę ją usunąć. Nic więcej nie trzeba robić.
message-plan-body = Jest dla Ciebie coś nowego. Zobacz tutaj: { $address }
message-code-body = Twój kod to { $code }. Działa przez dziesięć minut. Wpisz go tutaj: { $address }
message-review-body = Wkrótce chcemy znowu na coś razem z Państwem spojrzeć. Proszę to wcześniej przeczytać: { $address }
message-forgotten-body = Nie piszemy już na ten adres. Jeśli Państwo o to nie prosili, proszę do nas zadzwonić: { $phone }. Adres strony: { $address }
