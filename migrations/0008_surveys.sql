-- Surveys. An answer bears no person, no address and no hour: its key is random, and it knows its day alone.
-- Who was invited is known, and whether the invitation is spent; nothing joins the two.

create table survey (
    id uuid primary key,
    slug text not null unique,
    consultation_id uuid,
    audience text not null,
    -- The sheets of the form as they are being written.
    book jsonb not null,
    revision bigint not null,
    settings jsonb not null,
    opens_at bigint,
    closes_at bigint,
    closed_at bigint,
    most_answers bigint,
    -- What staff see while it is open: made anew when ten more have answered.
    glance jsonb,
    created_at bigint not null,
    created_by uuid not null
);
create index survey_consultation on survey (consultation_id);

-- What was published: answers belong to the version they were given to.
create table survey_version (
    id uuid primary key,
    survey_id uuid not null,
    number bigint not null,
    book jsonb not null,
    published_at bigint not null,
    published_by uuid not null,
    unique (survey_id, number)
);

create table survey_answer (
    id uuid primary key,
    survey_id uuid not null,
    version_id uuid not null,
    language text not null,
    -- `open`, `sent` or `trial`.
    state text not null,
    day bigint not null,
    code_hash bytea unique,
    -- Spent when the answer is sent, in the same transaction; empty from then on.
    invitation_id uuid,
    sealed_answers bytea not null
);
create index survey_answer_survey on survey_answer (survey_id, state);
create index survey_answer_open on survey_answer (day) where state <> 'sent';

create table survey_group (
    id uuid primary key,
    name text not null,
    created_at bigint not null,
    ended_at bigint
);

create table survey_member (
    id uuid primary key,
    group_id uuid not null,
    language text not null,
    sealed_details bytea not null,
    joined_at bigint not null,
    ended_at bigint
);
create index survey_member_group on survey_member (group_id) where ended_at is null;

-- One a member, or one a sheet of paper.
create table survey_invitation (
    id uuid primary key,
    survey_id uuid not null,
    member_id uuid,
    code_hash bytea not null unique,
    spent boolean not null,
    reminders bigint not null,
    made_at bigint not null,
    unique (survey_id, member_id)
);
create index survey_invitation_survey on survey_invitation (survey_id) where not spent;

-- What staff say a free text is about.
create table survey_theme (
    id uuid primary key,
    survey_id uuid not null,
    question text not null,
    name text not null
);
create table survey_text_theme (
    answer_id uuid not null,
    question text not null,
    theme_id uuid not null,
    primary key (answer_id, question, theme_id)
);

-- Several surveys about one matter, and what came of them. Words are kept by language.
create table consultation (
    id uuid primary key,
    slug text not null unique,
    title jsonb not null,
    about jsonb not null,
    shown_at bigint,
    created_at bigint not null,
    created_by uuid not null
);
create table consultation_outcome (
    id uuid primary key,
    consultation_id uuid not null,
    place bigint not null,
    said jsonb not null,
    did jsonb not null,
    who text not null,
    due_on text not null,
    done boolean not null
);
create index consultation_outcome_consultation on consultation_outcome (consultation_id);
create table consultation_subscriber (
    id uuid primary key,
    consultation_id uuid not null,
    language text not null,
    sealed_email bytea not null,
    email_hash bytea not null,
    asked_at bigint not null,
    confirmed_at bigint,
    unique (consultation_id, email_hash)
);
