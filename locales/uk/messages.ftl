# Messages that leave the portal. They name no child, no service and no team.
message-subject = Повідомлення для вас
message-sent-body = Ви можете дізнаватися, що буде далі. Ваш номер: { $reference }. Код є на сторінці, яку ви бачили. Адреса сторінки: { $address }
message-update-body = Для вас є новини. Щоб подивитися, потрібні номер { $reference } і ваш код. Адреса сторінки: { $address }
message-return-body = Щоб продовжити, введіть код { $code }. Адреса сторінки: { $address }
message-not-you = Якщо це не для вас, видаліть це повідомлення. Більше нічого робити не треба.
message-plan-body = Для вас є щось нове. Подивіться тут: { $address }
message-code-body = Ваш код: { $code }. Він діє десять хвилин. Введіть його тут: { $address }
message-review-body = Скоро ми хочемо знову дещо подивитися разом із вами. Прочитайте це заздалегідь: { $address }
message-forgotten-body = Ми більше не пишемо на цю адресу. Якщо ви про це не просили, зателефонуйте нам: { $phone }. Адреса сторінки: { $address }
