# Asking for early help, one question a page.
ask-title = Попросити про допомогу
ask-lead = Розкажіть нам, що відбувається. Людина з нашої команди прочитає це і знайде для вас потрібну допомогу.
ask-how-long = Це займе близько десяти хвилин. Можна зупинитися й повернутися пізніше.
ask-least = Ім’я називати не обов’язково. Нам треба знати приблизно, хто є в родині і з чим важко.
ask-what-happens = Ми прочитаємо те, що ви надішлете, протягом одного робочого дня.
ask-agreement-note = Перш ніж комусь щось передати, ми запитаємо вас. Не питаємо лише тоді, коли дитину можуть кривдити.
ask-return-title = Повернутися до початого
ask-return-text = Введіть код, який ми вам показали.
ask-return-label = Ваш код
ask-return-hint = Вісім літер і цифр, наприклад 7K2M 9QXA
ask-return-button = Далі
ask-return-error = Ми не знаємо цього коду. Перевірте кожен знак. Код перестає діяти, якщо ним не користуватися 28 днів.
ask-return-link = У мене є код, і я хочу продовжити
ask-save-title = Зупинитися й повернутися пізніше
ask-save-link = Зупинитися й повернутися пізніше
ask-save-text = Ваші відповіді збережено. Щоб повернутися, вам потрібен цей код:
ask-save-keep = Запишіть його або сфотографуйте, якщо це безпечно. Ми зберігаємо ваші відповіді 28 днів після того, як ви востаннє ними користувалися.
ask-save-alone = Кожен, хто має цей код, може прочитати ваші відповіді. Нікому його не показуйте.
ask-save-go-on = Продовжити зараз
ask-save-email = Надіслати цей код на мою електронну пошту
ask-save-emailed = Ми надсилаємо код на вашу електронну пошту.
ask-save-delete = Видалити мої відповіді
ask-delete-title = Видалити ваші відповіді?
ask-delete-text = Вони зникнуть назавжди. Почати знову можна будь-коли.
ask-delete-keep = Ні, залишити їх
ask-save-deleted = Ваші відповіді видалено.
ask-step-of = Питання { $step } з { $steps }
ask-saved = Збережено
ask-go-to-check = Зберегти й повернутися до відповідей

ask-danger-title = Хтось зараз у небезпеці?
ask-danger-hint = Якщо хтось постраждав або от-от постраждає, спочатку зателефонуйте на 999. Потім ви все одно можете надіслати це.
ask-danger-now = Так, зараз
ask-danger-worried = Не зараз, але я хвилююся за безпеку
ask-danger-no = Ні
ask-danger-shown = Якщо хтось у небезпеці, будь ласка, зателефонуйте зараз на 999. Ми прочитаємо це не одразу. Ви все одно можете надіслати це.

ask-who-title = Хто ви?
ask-who-parent = Мама, тато або людина, яка доглядає за дитиною
ask-who-young-person = Молода людина, прошу за себе
ask-who-expecting = Чекаю на дитину
ask-who-relative = Родич або друг родини
ask-who-professional = Я працюю з цією родиною
ask-who-professional-note = Ви працюєте з родиною? Спершу поговоріть з нею, якщо це нікому не зашкодить.
ask-who-young-person-note = Ви можете попросити самі. Не треба, щоб батьки спочатку дозволили.

ask-work-title = Про вашу роботу
ask-work-name = Ваше ім’я
ask-work-role = Чим ви займаєтеся
ask-work-agency = Де ви працюєте
ask-work-phone = Робочий телефон
ask-work-email = Робоча електронна пошта
ask-work-spoken = Ви говорили про це з родиною?
ask-work-spoken-agreed = Так, і вона згодна
ask-work-spoken-not-agreed = Так, і вона не згодна
ask-work-spoken-not-asked = Ні
ask-work-why = Якщо вона не згодна або ви не питали: чому ви це надсилаєте і хто так вирішив?
ask-work-error-name = Напишіть своє ім’я
ask-work-error-role = Скажіть, чим ви займаєтеся
ask-work-error-why = Скажіть, чому і хто так вирішив
ask-work-for-family = Наступні запитання — про родину. Відповідайте на те, що знаєте.

ask-hard-title = З чим зараз важко?
ask-hard-hint = Виберіть усе, що підходить
ask-hard-words-label = Розкажіть своїми словами
ask-hard-words-hint = Пишіть так, як ви говорите. Помилки не мають значення. Можна писати своєю мовою.

ask-help-title = Що допомогло б?
ask-help-label = Від чого стало б краще?
ask-help-hint = Можна щось зовсім мале. «Я не знаю» – теж добра відповідь.

ask-well-title = Що йде добре?
ask-well-label = Що доброго у вашій родині? Чим ви пишаєтеся?
ask-well-network-label = Хто вам уже допомагає?
ask-well-network-hint = Наприклад, бабуся чи дідусь, сусідка, учитель. Досить імені.

ask-children-title = Які діти є в родині?
ask-children-hint = Додайте кожну дитину. Також ту, яка ще має народитися. Імена називати не обов’язково.
ask-children-young-person-title = Розкажіть нам про себе
ask-children-young-person-hint = Досить вашого віку. Також можна додати братів і сестер.
ask-children-expecting-title = Розкажіть нам про майбутню дитину
ask-children-expecting-hint = Напишіть день, коли дитина має народитися. Також можна додати інших дітей.
ask-children-none = Ще не додано жодної дитини.
ask-children-added = Діти, яких ви додали
ask-children-add-title = Додати дитину
ask-children-change-title = Змінити те, що ви сказали
ask-people-save = Зберегти це
ask-children-add = Додати цю дитину
ask-children-name = Ім’я
ask-children-age = Скільки років або дата народження
ask-children-age-hint = Наприклад, 7 або 27/3/2019. Для немовляти напишіть 0.
ask-children-due = Або день, коли дитина має народитися
ask-children-due-hint = Наприклад, 27/3/2027
ask-children-school = Школа або дитячий садок
ask-children-extra = Що ще потрібно дитині
ask-children-unborn = Дитина, яка має народитися: { $date }
ask-children-years = { $age ->
    [0] Немовля, якому ще немає року
    [one] { $age } рік
    [few] { $age } роки
    [many] { $age } років
   *[other] { $age } року
}
ask-children-born = Дата народження: { $date }
ask-children-remove = Вилучити: { $child }

ask-adults-title = Які дорослі є в родині?
ask-adults-hint = Додайте й дорослих, які живуть деінде, але важливі для дітей. Можна йти далі й нікого не додавати.
ask-adults-none = Ще не додано жодного дорослого.
ask-adults-added = Дорослі, яких ви додали
ask-adults-add-title = Додати дорослу людину
ask-adults-change-title = Змінити те, що ви сказали
ask-adults-add = Додати цю людину
ask-adults-name = Ім’я
ask-adults-relation = Ким ця людина є для дітей
ask-adults-relation-hint = Наприклад, мама, тато, бабуся, мамин партнер
ask-adults-responsibility = Чи має ця людина за законом право вирішувати за дітей?
ask-adults-responsibility-hint = Закон називає це батьківською відповідальністю. Матері мають її завжди.
ask-adults-home = Чи живе ця людина з дітьми?
ask-adults-remove = Вилучити: { $adult }

ask-place-title = Де живуть діти?
ask-place-label = Поштовий індекс
ask-place-second-label = Поштовий індекс другого дому
ask-place-second-hint = Якщо діти живуть у двох домах
ask-place-outside = За місце з цим індексом відповідає { $council }. Там вам допоможуть найкраще. Ви все одно можете надіслати це нам, і ми разом із вами передамо це далі.
ask-place-outside-unknown = Цей поштовий індекс поза нашою територією. Ви все одно можете надіслати це нам, і ми знайдемо, хто може допомогти.

ask-you-title = Як до вас звертатися?
ask-you-label = Ваше ім’я
ask-you-hint = Прізвище не потрібне. Можна нічого не писати.

ask-contact-title = Як із вами безпечно зв’язатися?
ask-contact-hint = Виберіть лише ті способи, які для вас безпечні. Ми не скористаємося тим, чого ви не вибрали.
ask-contact-call = Зателефонуйте мені
ask-contact-text = Надішліть мені текстове повідомлення
ask-contact-email = Напишіть мені на електронну пошту
ask-contact-letter = Надішліть мені паперовий лист
ask-contact-none = Не зв’язуйтеся зі мною. Я подивлюся тут зі своїм кодом.
ask-contact-details-title = Розкажіть, як саме
ask-contact-phone = Номер телефону для дзвінків
ask-contact-text-number = Номер телефону для текстових повідомлень
ask-contact-address = Адреса електронної пошти
ask-contact-letter-address = Адреса для паперових листів
ask-contact-when-call = Коли вам безпечно телефонувати?
ask-contact-when-text = Коли вам безпечно надсилати текстові повідомлення?
ask-contact-when-email = Коли вам безпечно писати на електронну пошту?
ask-contact-when-hint = Виберіть усе, що безпечно
ask-contact-any-time = Будь-коли
ask-contact-mornings = У будні вранці, з 9 до 12
ask-contact-afternoons = У будні вдень, з 12 до 17
ask-contact-evenings = У будні ввечері, з 17 до 20
ask-contact-weekends = У вихідні, з 9 до 17
ask-contact-times-label = Щось іще про безпечний час
ask-contact-times-hint = Наприклад, «не в п’ятницю»
ask-contact-message = Чи можна залишити повідомлення?
ask-contact-say = Як нам назвати себе?
ask-contact-say-council = Сказати, що це рада
ask-contact-say-name = Назвати лише ім’я
ask-contact-say-nothing = Нічого не казати, якщо відповідаю не я
ask-contact-send-code = Надішліть мені номер звернення електронною поштою
ask-contact-send-code-hint = У цьому листі немає імен дітей, назв послуг і назв команд ради.

ask-language-title = Яка мова для вас найкраща?
ask-language-spoken = Мова, якою вам зручно говорити
ask-language-read = Мова, якою вам зручно читати
ask-language-interpreter = Мені потрібен перекладач
ask-language-sign = Я користуюся британською жестовою мовою
ask-language-easy-read = Мені потрібен текст, який легко читати: короткі слова й малюнки
ask-language-large-print = Мені потрібен великий шрифт
ask-language-audio = Мені краще слухати, ніж читати
ask-language-other = Інша мова
ask-language-other-label = Інша мова: яка саме?
ask-language-other-hint = Якщо ви вибрали «Інша мова»
ask-language-needs = Що ще допомогло б?

ask-agreement-title = Чи ви згодні?
ask-agreement-help = Чи хочете ви, щоб ми допомогли вашій родині?
ask-agreement-help-relative = Чи хочете ви, щоб ми допомогли цій родині?
ask-agreement-family = Чи знає родина, що ви просите про допомогу?
ask-agreement-family-hint = Найкраще, якщо вона знає. Якщо казати їй небезпечно, виберіть «Ні».
ask-agreement-help-yes = Так, допоможіть, будь ласка
ask-agreement-help-talk = Я хочу спершу поговорити
ask-agreement-share-title = З ким ми можемо поговорити, щоб вам не розповідати все знову?
ask-agreement-share-hint = Можна не вибирати нікого, вибрати кількох або всіх. Ваш вибір не впливає на те, чи ми допоможемо.
ask-agreement-share-school = Школа або дитячий садок
ask-agreement-share-health = Патронажна медсестра, шкільна медсестра або лікар
ask-agreement-share-housing = Служба житла
ask-agreement-share-police = Поліція
ask-agreement-share-voluntary = Благодійні організації, які могли б допомогти
ask-agreement-law = Якщо ми думаємо, що дитину можуть кривдити, нам, можливо, доведеться повідомити про це, не питаючи вас. Так каже закон. Ми скажемо вам про це, якщо це безпечно.
ask-agreement-child = Чи знає про це дитина, якій 12 років або більше?
ask-agreement-child-hint = Старші діти часто хочуть, щоб їх теж почули. Якщо вони ще не знають, це нічого.

ask-check-title = Перевірте свої відповіді
ask-check-lead = Прочитайте все. Можна змінити будь-що. Потім надішліть це.
ask-check-send = Надіслати це команді
ask-check-empty = Нічого не написано

ask-sent-title = Ми отримали ваше звернення
ask-sent-thanks = Дякуємо, що розповіли нам. Ви вчинили правильно.
ask-sent-reference = Номер вашого звернення
ask-sent-code = Ваш код
ask-sent-keep = З номером і кодом разом ви побачите, що буде далі. Запишіть їх, якщо це безпечно.
ask-sent-next-title = Що буде далі
ask-sent-next-read = Працівник команди { $team } прочитає це не пізніше ніж: { $when }.
ask-sent-next-decide = Ми скажемо вам, що можемо зробити, не пізніше ніж: { $when }.
ask-sent-next-urgent = Ви розповіли нам про небезпеку. Ваше звернення ми прочитаємо першим. Якщо стане гірше, зателефонуйте на 999.
ask-sent-next-reach = Ми зв’яжемося з вами лише так, як ви вибрали.
ask-sent-next-here = Ви попросили з вами не зв’язуватися. Подивіться тут зі своїм номером звернення й кодом.
ask-sent-worse = Якщо щось зміниться, зателефонуйте нам: { $phone }. Якщо хтось у небезпеці, зателефонуйте на 999.
ask-sent-follow = Подивитися ваше звернення
ask-sent-done = Завершити й забути мене на цьому телефоні

ask-error-choose = Виберіть одну відповідь
ask-error-choose-some = Виберіть принаймні одну відповідь або напишіть своїми словами
ask-error-too-long = Напишіть менше ніж { $limit } літер
ask-error-child-age = Напишіть вік, дату народження або день, коли дитина має народитися
ask-error-child-age-unclear = Ми не можемо прочитати цей вік або цю дату. Напишіть вік, наприклад 7, або дату, наприклад 27/3/2019
ask-error-child-due-unclear = Ми не можемо прочитати цю дату. Напишіть її так: 27/3/2027
ask-error-child-one = Додайте принаймні одну дитину або дитину, яка ще має народитися
ask-error-too-many = Можна додати не більше ніж { $limit }. Про інших розкажіть своїми словами.
ask-error-relation = Скажіть, ким ця людина є для дітей
ask-error-postcode = Напишіть повний поштовий індекс, наприклад ST1 3QN
ask-error-contact-choose = Виберіть безпечний спосіб або «Я подивлюся тут»
ask-error-contact-both = Виберіть лише «Я подивлюся тут» або виберіть безпечні способи
ask-error-phone = Напишіть номер телефону, наприклад 07700 900123
ask-error-email = Напишіть адресу електронної пошти, наприклад name@example.org
ask-error-letter = Напишіть адресу для паперових листів
ask-error-when = Виберіть, коли це безпечно
ask-error-phone-text = Напишіть номер телефону для текстових повідомлень, наприклад 07700 900123
ask-error-language-other = Напишіть назву мови
ask-error-agreement = Скажіть, чи хочете ви, щоб ми допомогли
ask-error-language = Виберіть мову
