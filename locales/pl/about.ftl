# What this language is, and who has checked its words.
language-name = Polski
language-direction = ltr
# `machine` until a person who speaks the language has read every file.
checked-by = machine
