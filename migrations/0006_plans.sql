-- Plans. What families and workers write is sealed; what stands open is what access, order and
-- dates are decided by.

create table plan (
    id uuid primary key,
    request_id uuid not null unique,
    language text not null,
    level_of_need bigint not null,
    lead_practitioner uuid not null,
    created_at bigint not null,
    created_by uuid not null,
    review_by bigint,
    closed_at bigint
);
create index plan_lead_practitioner on plan (lead_practitioner) where closed_at is null;
create index plan_review on plan (review_by) where closed_at is null;

-- A part is the smallest thing that access is given to: one worry, one goal, one person of the network.
create table plan_part (
    id uuid primary key,
    plan_id uuid not null,
    kind text not null,
    goal_id uuid,
    created_at bigint not null,
    removed_at bigint
);
create index plan_part_plan on plan_part (plan_id);

-- Each save of a part. Of two people who write at once, the later one's words stand aside until somebody
-- has chosen; nothing is overwritten.
create table plan_revision (
    id uuid primary key,
    part_id uuid not null,
    number bigint not null,
    written_at bigint not null,
    writer_kind text not null,
    writer_id uuid,
    aside boolean not null,
    settled_at bigint,
    sealed_content bytea not null
);
create unique index plan_revision_number on plan_revision (part_id, number) where not aside;
create index plan_revision_part on plan_revision (part_id);

-- What was published together.
create table plan_version (
    id uuid primary key,
    plan_id uuid not null,
    number bigint not null,
    published_at bigint not null,
    published_by uuid not null,
    unique (plan_id, number)
);
create table plan_version_part (
    version_id uuid not null,
    part_id uuid not null,
    revision_id uuid not null,
    primary key (version_id, part_id)
);

-- Somebody of the family, on one plan. Who may see what is given part by part; nothing by default.
create table plan_person (
    id uuid primary key,
    plan_id uuid not null,
    kind text not null,
    language text not null,
    sealed_details bytea not null,
    contact_hash bytea,
    card_hash bytea,
    card_until bigint,
    created_at bigint not null,
    ended_at bigint
);
create index plan_person_plan on plan_person (plan_id);
create index plan_person_contact on plan_person (contact_hash) where ended_at is null;
create unique index plan_person_card on plan_person (card_hash) where card_hash is not null;

create table plan_grant (
    id uuid primary key,
    person_id uuid not null,
    part_id uuid not null,
    granted_at bigint not null,
    granted_by uuid not null,
    revoked_at bigint,
    revoked_by uuid
);
create unique index plan_grant_in_force on plan_grant (person_id, part_id) where revoked_at is null;

-- A six-digit code on its way: bound to the session that asked for it. The worker finds out whether
-- anybody has this contact, so that the answer is the same, and as fast, for everyone.
create table sign_in_code (
    id uuid primary key,
    contact_hash bytea not null,
    person_id uuid,
    language text not null,
    sealed_contact bytea not null,
    sealed_code bytea not null,
    created_at bigint not null,
    expires_at bigint not null,
    tries bigint not null,
    used_at bigint,
    sent_at bigint
);
create index sign_in_code_waiting on sign_in_code (created_at) where sent_at is null;

-- Up to which version somebody has looked: what changed since then is shown.
create table plan_look (
    person_id uuid not null,
    version_id uuid not null,
    looked_at bigint not null,
    primary key (person_id, version_id)
);

-- What the family says to its plan. The workers read it; no other member of the family does.
create table plan_reply (
    id uuid primary key,
    plan_id uuid not null,
    person_id uuid not null,
    part_id uuid,
    version_id uuid not null,
    kind text not null,
    sealed_text bytea not null,
    said_at bigint not null,
    answered_at bigint,
    answered_by uuid,
    sealed_answer bytea
);
create index plan_reply_plan on plan_reply (plan_id, said_at);

-- Words of one revision in another language. A newer revision of the part makes them outdated.
create table plan_translation (
    id uuid primary key,
    revision_id uuid not null,
    language text not null,
    origin text not null,
    sealed_content bytea not null,
    translated_by uuid,
    translated_at bigint not null,
    checked_by uuid,
    checked_at bigint,
    unique (revision_id, language)
);

-- Another lead practitioner, and what the family is told about it.
create table plan_handover (
    id uuid primary key,
    plan_id uuid not null,
    handed_over_at bigint not null,
    from_staff uuid not null,
    to_staff uuid not null,
    sealed_words bytea not null
);
create index plan_handover_plan on plan_handover (plan_id, handed_over_at);

alter table history add column plan_id uuid;
create index history_plan on history (plan_id, id) where plan_id is not null;
