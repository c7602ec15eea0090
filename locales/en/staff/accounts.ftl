# Passwords of staff, in English.
staff-menu-password = Password
staff-password-title = Change your password
staff-password-first = Somebody else made the password you have now. Choose your own before you go on.
staff-password-hint = At least 12 letters. Three or four words that have nothing to do with each other are good. Spaces count.
staff-password-current = The password you have now
staff-password-new = New password
staff-password-button = Change password
staff-password-others = Everywhere else you are signed out.
staff-password-wrong = This is not the password you have now
staff-password-short = A password has at least 12 letters
staff-password-long = A password has at most 200 letters
staff-password-common = This password is too easy to guess
staff-password-same = This is the password you have already
