-- Requests for help. Everything that says who somebody is, or what they told us, is sealed
-- (authenticated encryption); what stands open is what the queue sorts and counts by.

create table request_draft (
    id uuid primary key,
    return_code_hash bytea not null unique,
    language text not null,
    sealed_answers bytea not null,
    revision bigint not null,
    created_at bigint not null,
    touched_at bigint not null
);

-- A request keeps the id of its draft: sent many times, it is one. `sender` is the token of the
-- session that sent it. State is facts with times; the status is a function of them (`requests/status.rs`).
create table help_request (
    id uuid primary key,
    sender uuid not null,
    reference text not null unique,
    follow_code_hash bytea not null,
    sealed_answers bytea not null,
    asker text not null,
    language text not null,
    district text,
    urgency bigint not null,
    urgent_because jsonb not null,
    submitted_at bigint not null,
    screen_by bigint not null,
    decide_by bigint not null,
    decided_at bigint,
    closed_at bigint,
    withdrawn_at bigint,
    reopened_at bigint
);
create index help_request_queue on help_request (urgency, decide_by, id)
    where decided_at is null and closed_at is null and withdrawn_at is null;
create index help_request_closed on help_request (submitted_at desc, id)
    where closed_at is not null or withdrawn_at is not null;
create index help_request_decided on help_request (decided_at desc)
    where decided_at is not null and closed_at is null;

-- A claim is a row that is made and removed; its key lets only one worker have it.
create table claim (
    request_id uuid primary key,
    staff_id uuid not null,
    claimed_at bigint not null
);
create index claim_staff on claim (staff_id);

create table question (
    id uuid primary key,
    request_id uuid not null,
    asked_by uuid not null,
    asked_at bigint not null,
    sealed_text bytea not null,
    answered_at bigint,
    sealed_answer bytea,
    closed_at bigint
);
create index question_request on question (request_id);
create unique index question_one_open on question (request_id) where answered_at is null and closed_at is null;

create table note (
    id uuid primary key,
    request_id uuid not null,
    written_by uuid not null,
    written_at bigint not null,
    sealed_text bytea not null
);
create index note_request on note (request_id);

create table decision (
    id uuid primary key,
    request_id uuid not null,
    decided_by uuid not null,
    decided_at bigint not null,
    level_of_need bigint not null,
    outcome text not null,
    service_ids jsonb not null,
    sealed_rationale bytea not null,
    sealed_words_for_family bytea not null,
    superseded_at bigint
);
create unique index decision_one_in_force on decision (request_id) where superseded_at is null;

-- Every change and every look at a record. It only grows: both engines refuse update and delete.
create table history (
    id uuid primary key,
    request_id uuid,
    at bigint not null,
    actor_kind text not null,
    actor_id uuid,
    what text not null,
    detail jsonb not null
);
create index history_request on history (request_id, id);

-- Messages to families and staff, written in the same transaction as what they tell of.
create table message (
    id uuid primary key,
    event text not null unique,
    request_id uuid,
    channel text not null,
    language text not null,
    sealed_to bytea not null,
    sealed_body bytea not null,
    queued_at bigint not null,
    next_try_at bigint not null,
    tries bigint not null,
    leased_until bigint,
    handed_over_at bigint,
    sent_at bigint,
    failed_at bigint,
    uncertain_at bigint,
    last_error text
);
create index message_due on message (next_try_at)
    where sent_at is null and failed_at is null and uncertain_at is null;
create index message_queued on message (queued_at);
