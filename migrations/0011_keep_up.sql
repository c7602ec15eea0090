-- Keep up: newsletters, and the pages, notices and pictures that staff write in the browser.

create table news_subscriber (
    id uuid primary key,
    email_hash bytea not null unique,
    sealed_email bytea not null,
    language text not null,
    asked_at bigint not null,
    confirmed_at bigint,
    -- The address takes no letters, or whoever has it complained.
    refused_at bigint
);

create table news_wish (
    subscriber_id uuid not null references news_subscriber (id) on delete cascade,
    topic text not null,
    primary key (subscriber_id, topic)
);

create table news_issue (
    id uuid primary key,
    slug text not null unique,
    topic text not null,
    -- Subject and Markdown by language.
    words jsonb not null,
    revision bigint not null,
    -- From when it is sent; empty while it is written.
    send_at bigint,
    -- When it went out: its words stand from then on.
    began_at bigint,
    -- When the last letter of it was written.
    sent_at bigint,
    created_at bigint not null,
    created_by uuid not null
);
create index news_issue_sending on news_issue (send_at) where send_at is not null and sent_at is null;

-- One letter for each issue and subscriber, however often the sender dies. It outlives whoever leaves.
create table news_letter (
    issue_id uuid not null references news_issue (id),
    subscriber_id uuid not null,
    -- The message in the outbox.
    event text not null unique,
    written_at bigint not null,
    primary key (issue_id, subscriber_id)
);
create index news_letter_written on news_letter (written_at);
create index news_letter_subscriber on news_letter (subscriber_id);

-- How often links were followed: in sum, and nothing else.
create table news_link (
    issue_id uuid not null references news_issue (id),
    number bigint not null,
    address text not null,
    followed bigint not null,
    primary key (issue_id, number)
);

-- Letters to many wait behind those that somebody waits for.
alter table message add column bulk boolean not null default false;
drop index message_due;
create index message_due on message (bulk, next_try_at)
    where sent_at is null and failed_at is null and uncertain_at is null;

-- A page as it was written: revisions rise by page and language, and the newest whose time has come is shown.
create table article (
    id uuid primary key,
    slug text not null,
    language text not null,
    revision bigint not null,
    title text not null,
    -- Markdown.
    words text not null,
    from_at bigint not null,
    -- Whether kept pages were made anew since it began.
    shown boolean not null,
    created_at bigint not null,
    created_by uuid not null,
    unique (slug, language, revision)
);

-- A few sentences on every public page for some time.
create table notice (
    id uuid primary key,
    -- By language.
    words jsonb not null,
    from_at bigint not null,
    until_at bigint not null,
    -- How many of its two moments kept pages were made anew for.
    turned bigint not null,
    created_at bigint not null,
    created_by uuid not null
);

create table picture (
    id uuid primary key,
    -- What it shows, for whoever does not see it.
    shows text not null,
    kind text not null,
    bytes bytea not null,
    created_at bigint not null,
    created_by uuid not null
);

-- Where the slides of a course are.
alter table course add column slides text not null default '';
