# What this language is, and who has checked its words.
language-name = کوردی (سۆرانی)
language-direction = rtl
# `machine` until a person who speaks the language has read every file.
checked-by = machine
