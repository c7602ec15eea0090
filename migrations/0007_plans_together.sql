-- More of plans: plain words, what was explained to whom, who translates what, the words that
-- translators agreed on, keys of a device, reminders of reviews.

-- Words of the institution, and the plain ones for them: the council edits the list.
create table plain_word (
    word text primary key,
    plain text not null
);
insert into plain_word (word, plain) values
    ('contact', 'family time'),
    ('contact centre', 'family centre'),
    ('placement', 'home'),
    ('siblings', 'brothers and sisters'),
    ('respite', 'a break'),
    ('birth parents', 'parents'),
    ('care plan', 'my plan'),
    ('abscond', 'go missing'),
    ('absconded', 'went missing'),
    ('challenging behaviour', 'finding it hard to cope'),
    ('case', 'child, family'),
    ('care leaver', 'care-experienced person'),
    ('multi-agency', 'people who work together'),
    ('safeguarding', 'keeping children safe'),
    ('intervention', 'help'),
    ('engage', 'take part');

-- A version of the plan was explained to somebody, by an interpreter or a worker.
create table plan_explained (
    id uuid primary key,
    person_id uuid not null,
    version_id uuid not null,
    day text not null,
    sealed_by bytea not null,
    noted_at bigint not null,
    noted_by uuid not null
);
create index plan_explained_person on plan_explained (person_id, noted_at);

-- Which parts a translator was given, in which language: nothing by default.
create table plan_translator (
    id uuid primary key,
    part_id uuid not null,
    language text not null,
    staff_id uuid not null,
    given_at bigint not null,
    given_by uuid not null,
    ended_at bigint
);
create unique index plan_translator_in_force on plan_translator (part_id, language, staff_id) where ended_at is null;
create index plan_translator_staff on plan_translator (staff_id) where ended_at is null;

-- How a word of the plans is said in another language, everywhere.
create table glossary (
    id uuid primary key,
    language text not null,
    term text not null,
    translation text not null,
    changed_at bigint not null,
    changed_by uuid not null
);
create unique index glossary_term on glossary (language, term);

-- A key that a device keeps: it signs its owner in.
create table plan_passkey (
    id uuid primary key,
    person_id uuid not null,
    credential_hash bytea not null,
    sealed_key bytea not null,
    made_at bigint not null,
    used_at bigint,
    ended_at bigint
);
create unique index plan_passkey_credential on plan_passkey (credential_hash);
create index plan_passkey_person on plan_passkey (person_id) where ended_at is null;

-- Who else sees a part is asked for each part of a page.
create index plan_grant_part on plan_grant (part_id) where revoked_at is null;

-- For which review the reminder is on its way.
alter table plan add column reminded_for bigint;
-- Read on this screen only: nothing is sent, no address is taken.
alter table plan_person add column screen_only boolean not null default false;
