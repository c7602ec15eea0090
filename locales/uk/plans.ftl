# A family's own plan: coming in, reading it, answering it.
menu-plan = Мій план
plan-in-title = Ваш план
plan-in-lead = Тут можна прочитати план, який ми склали разом із вами, і відповісти на нього.
plan-in-lost = Загубили картку або більше не маєте цієї пошти? Зателефонуйте нам: { $phone }.
plan-card-title = У мене є картка
plan-card-label = Код на картці
plan-card-hint = Вісім літер і цифр, наприклад 7K2M 9QXA. Картку вам дав наш працівник.
plan-card-button = Відкрити мій план
plan-card-error = Ми не знаємо цього коду. Перевірте кожен знак або попросіть у нашого працівника нову картку.
plan-email-title = Заходжу через електронну пошту
plan-email-label = Адреса електронної пошти
plan-email-hint = Лише якщо ви вже користувалися нею тут. Ми надішлемо вам код із шести цифр.
plan-email-button = Надіслати мені код
plan-code-title = Введіть код
plan-code-lead = Якщо ми знаємо цю адресу, код уже в дорозі. Він діє десять хвилин і лише на цьому екрані.
plan-code-label = Код
plan-code-hint = Шість цифр
plan-code-button = Далі
plan-code-again = Попросити новий код
plan-code-error = Цей код не діє. Перевірте цифри або попросіть новий.
plan-title = Наш план
plan-hello = Вітаємо, { $name }.
plan-lead-practitioner = Наш працівник, який вам допомагає: { $name }. Це весь час та сама людина.
plan-not-yet = Наш працівник пише план. Коли план буде готовий, ви зможете прочитати його тут.
plan-nothing-shown = Поки що жодна частина плану для вас не відкрита. Запитайте працівника, який вам допомагає.
plan-version = Версія { $number }, дата: { $date }
plan-first-title = Що найважливіше
plan-changed = { $count ->
    [one] З минулого разу з’явилася { $count } нова річ.
    [few] З минулого разу з’явилися { $count } нові речі.
    [many] З минулого разу з’явилося { $count } нових речей.
   *[other] З минулого разу з’явилося { $count } нової речі.
}
plan-next-title = Що буде далі
plan-mine-title = Що ви сказали, що зробите
plan-review = Ми знову подивимося на план не пізніше ніж: { $date }
plan-part-summary = Що нового
plan-part-about-us = Про нас
plan-part-going-well = Що йде добре
plan-part-worry = Що нас турбує
plan-part-goal = Що ми хочемо змінити
plan-part-step = Кроки
plan-part-network = Хто нас підтримує
plan-part-date = Наші дати
plan-part-if-things-get-worse = Що ми робимо, якщо стане гірше
plan-part-child-words = Словами дитини
plan-new = Нове
plan-change = Змінено
plan-done = Зроблено
plan-by = Хто це написав: { $name }. Коли: { $date }
plan-by-family = З того, що розповіла нам ваша родина. Коли записано: { $date }
plan-by-machine = Комп’ютер переклав це вашою мовою. Жодна людина цього ще не перевірила.
plan-original = Подивитися слова англійською
plan-english-only = Цього ще немає вашою мовою. Нижче можна про це попросити.
plan-not-right = Це не так
plan-not-right-label = Що не так і чому?
plan-not-right-hint = Це прочитає лише працівник, який вам допомагає. Ніхто інший із родини цього не побачить.
plan-dates = Додати мої дати в календар
plan-calendar-title = Зустріч
plan-say-title = Ваша відповідь
plan-say-kind = Про що це?
plan-say-label = Ваші слова
plan-say-hint = Це прочитає лише працівник, який вам допомагає. Це прочитають не одразу: у небезпеці зателефонуйте на 999.
plan-say-error = Спочатку напишіть кілька слів
plan-say-agree = Я погоджуюся з планом
plan-say-not-right = Це не так
plan-say-view = Я хочу додати свою думку
plan-say-message = Повідомлення працівникові, який мені допомагає
plan-say-understand = Я розумію план
plan-say-question = У мене є питання
plan-say-interpreter = Мені потрібен перекладач
plan-say-language = Я хочу читати це своєю мовою
plan-say-conference = Я хочу зустріч нашої родини
plan-say-who-looked = Скажіть мені, хто дивився наш план
plan-said-title = Що ви сказали
plan-answered = Наша відповідь:
plan-answer-waits = Працівник, який вам допомагає, ще не відповів. Він відповість протягом двох робочих днів.
plan-worse = Якщо стане гірше, зателефонуйте нам: { $phone }. Якщо хтось у небезпеці, зателефонуйте на 999.
plan-out = Вийти зі сторінки плану
plan-use-email = Наступного разу зайти через електронну пошту
plan-use-email-text = З електронною поштою можна повернутися без картки. Робіть це, лише якщо ніхто інший не читає вашу пошту.
plan-handed-over = Тепер вам допомагає { $name }, з { $date }.
plan-part-conference = Зустріч нашої родини
plan-part-family-plan = Що вирішила наша родина
plan-say-done = Це зроблено
plan-say-not-done = Це ще не зроблено
plan-say-family-plan = Що вирішила наша родина
plan-seen-by-you = З усієї родини це можете бачити лише ви.
plan-seen-by-others = Хтось інший із родини теж може це бачити.
plan-explained = Ми пояснили вам версію { $number }. Хто пояснив: { $name }. Коли: { $date }
plan-listen = Послухати
plan-listen-stop = Зупинити
plan-choose-title = Який план?
plan-choose-lead = У вас тут більше ніж один план. Виберіть той, який хочете прочитати.
plan-choose-other = Прочитати інший план
plan-contact-title = Заходжу через електронну пошту або телефон
plan-contact-label = Адреса електронної пошти або номер мобільного телефону
plan-contact-error = Напишіть адресу електронної пошти або номер мобільного телефону, наприклад 07700 900123
plan-use-contact = Наступного разу зайти через електронну пошту або телефон
plan-key = Відкривати мій план цим пристроєм
plan-key-title = Заходжу через свій пристрій
plan-key-text = План можна відкрити пальцем, обличчям або так, як ви розблоковуєте екран. Робіть це лише на пристрої, який ніхто інший не може розблокувати.
plan-key-make = Користуватися цим пристроєм
plan-key-use = Відкрити цим пристроєм
plan-key-count = { $count ->
    [one] { $count } пристрій може відкрити ваш план.
    [few] { $count } пристрої можуть відкрити ваш план.
    [many] { $count } пристроїв можуть відкрити ваш план.
   *[other] { $count } пристрою може відкрити ваш план.
}
plan-key-end = Забути мої пристрої
plan-key-failed = Не вийшло. Спробуйте ще раз або скористайтеся карткою чи кодом.
plan-key-no-script = Щоб це працювало, у вашому браузері мають бути ввімкнені скрипти.
plan-hard-word = «{ $word }» означає: { $plain }
