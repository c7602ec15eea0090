# Messages that leave the portal. They name no child, no service and no team.
message-subject = Un mesaj pentru dumneavoastră
message-sent-body = Puteți urmări mai departe cu numărul { $reference }. Codul este pe pagina pe care ați văzut-o. Adresa: { $address }
message-update-body = Avem vești pentru dumneavoastră. Uitați-vă cu numărul { $reference } și cu codul dumneavoastră. Adresa: { $address }
message-return-body = Ca să mergeți mai departe, folosiți codul { $code }. Adresa: { $address }
message-not-you = Dacă mesajul nu este pentru dumneavoastră, ștergeți-l. Nu trebuie să faceți nimic.
message-plan-body = Este ceva nou pentru dumneavoastră. Vedeți aici: { $address }
message-code-body = Codul dumneavoastră este { $code }. Este valabil zece minute. Scrieți-l aici: { $address }
message-review-body = În curând vrem să ne uităm din nou la ceva împreună cu dumneavoastră. Citiți înainte: { $address }
message-forgotten-body = Nu mai scriem la această adresă. Dacă nu ați cerut asta, sunați-ne: { $phone }. Adresa: { $address }
