-- Training sessions and events. Places are decided here: whoever books holds the session's row, and the
-- number of places taken can be no larger than there are.

create table course (
    id uuid primary key,
    slug text not null unique,
    -- `professionals` or `families`.
    audience text not null,
    -- Words by language: title, what it is about, what people can do afterwards (a line each).
    words jsonb not null,
    -- The survey that asks how it was; empty where there is none.
    feedback text not null,
    shown_at bigint,
    created_at bigint not null,
    created_by uuid not null
);

create table training_session (
    id uuid primary key,
    course_id uuid not null references course (id),
    starts_at bigint not null,
    minutes bigint not null,
    place text not null,
    -- To join with; told only to those with a place.
    sealed_link bytea not null,
    facilitators text not null,
    capacity bigint not null,
    -- Places that are kept for agencies: `{"police": 5}`.
    kept jsonb not null,
    opens_at bigint,
    closes_at bigint,
    cancelled_at bigint,
    -- Rises with each change that calendars must hear of.
    sequence bigint not null,
    taken bigint not null,
    last_number bigint not null,
    created_at bigint not null,
    check (taken between 0 and capacity)
);
create index training_session_course on training_session (course_id, starts_at);

create table booking (
    id uuid primary key,
    session_id uuid not null references training_session (id),
    -- `requested`, `confirmed`, `offered`, `waiting`, `attended`, `missed` or `cancelled`.
    state text not null,
    -- The order in which people asked.
    number bigint not null,
    agency text not null,
    role text not null,
    email_hash bytea not null,
    sealed_details bytea not null,
    -- Rises when the booking goes to somebody else: older links then open nothing.
    holder bigint not null,
    -- Until when an unconfirmed or an offered place is held.
    held_until bigint,
    -- Rises with each change that this person's calendar must hear of.
    sequence bigint not null,
    reminded bigint not null,
    late boolean not null,
    asked_at bigint not null,
    confirmed_at bigint
);
create index booking_session on booking (session_id, state, number);
create index booking_held on booking (held_until) where held_until is not null;
create index booking_person on booking (email_hash);
-- One person holds one place, or waits once.
create unique index booking_once on booking (session_id, email_hash) where state <> 'cancelled';
