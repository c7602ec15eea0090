-- A password that somebody else made opens an account until then; null once it is the person's own.

alter table staff add column first_password_until bigint;
