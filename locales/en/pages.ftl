# Privacy, accessibility and cookies, in short words.
privacy-title = Privacy
privacy-who = { $council } runs this site. We keep what you tell us to help your family. The law calls this a public task.
privacy-sealed = What you write in a request is locked with a key in our database. Only staff who need it can open it.
privacy-looks = Each time a worker looks at your request, we write it down.
privacy-tracking = We do not track you. We load nothing from other companies.
privacy-draft = If you begin a request and do not send it, we delete it after 28 days.
privacy-rights = You can ask to see what we hold about you. Call us and we will help you ask.
accessibility-title = Accessibility
accessibility-aim = We want everyone to be able to use this site. We test it against a standard called WCAG 2.2, level AA.
accessibility-can = You can make the text four times bigger. You can use it by keyboard alone, without scripts, or with a screen reader.
accessibility-not-yet = Words in other languages were written by a computer. No person has checked them yet.
accessibility-tell = If something is hard to use, call us. We will help you another way and mend it.
cookies-title = Cookies
cookies-one = We use one cookie. It remembers your answers and your list while you are here. It goes when you leave.
cookies-none = We use no cookie to count or follow you.
