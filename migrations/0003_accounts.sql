-- Staff accounts, sessions, and the counters that slow down guessing.

create table staff (
    id uuid primary key,
    email text not null unique,
    name text not null,
    password_hash text not null,
    sealed_totp_secret bytea not null,
    last_totp_step bigint not null,
    roles jsonb not null,
    demonstration boolean not null,
    created_at bigint not null,
    disabled_at bigint
);

create table session (
    id text primary key,
    staff_id uuid,
    sealed_record bytea not null,
    expires_at bigint not null
);
create index session_expires on session (expires_at);
create index session_staff on session (staff_id);

create table attempt (
    key text primary key,
    window_starts_at bigint not null,
    count bigint not null
);
create index attempt_window on attempt (window_starts_at);
