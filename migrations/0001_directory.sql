-- The directory of services, in the terms of HSDS-UK 3.0. What a feed says and
-- these columns do not model stays in `extra`, so that nothing is lost on the way out.
-- Times are milliseconds since 1970 (UTC); json columns hold objects or arrays only.

create table feed (
    id uuid primary key,
    address text not null unique,
    shape text not null,
    last_run_at bigint,
    last_complete_at bigint,
    report jsonb not null
);

create table organization (
    id uuid primary key,
    source_id text,
    name text not null,
    description text not null,
    email text,
    website text,
    url text,
    extra jsonb not null
);

create table service (
    id uuid primary key,
    feed_id uuid,
    source_id text,
    organization_id uuid,
    name text not null,
    description text not null,
    url text,
    email text,
    status text not null,
    fees text,
    alert text,
    wait_time text,
    application_process text,
    eligibility_description text,
    minimum_age double precision,
    maximum_age double precision,
    assured_date text,
    assurer_email text,
    last_modified text,
    needs jsonb not null,
    online boolean not null,
    send boolean not null,
    content_hash text not null,
    updated_at bigint not null,
    vanished_at bigint,
    extra jsonb not null
);
create index service_feed on service (feed_id, source_id);

create table location (
    id uuid primary key,
    source_id text,
    location_type text not null,
    name text,
    description text,
    latitude double precision,
    longitude double precision,
    extra jsonb not null
);

create table address (
    id uuid primary key,
    location_id uuid not null,
    attention text,
    address_1 text not null,
    address_2 text,
    city text not null,
    region text,
    state_province text not null,
    postal_code text not null,
    country text not null,
    address_type text not null,
    extra jsonb not null
);
create index address_location on address (location_id);

create table accessibility (
    id uuid primary key,
    location_id uuid not null,
    description text,
    details text,
    url text,
    extra jsonb not null
);
create index accessibility_location on accessibility (location_id);

create table service_at_location (
    id uuid primary key,
    service_id uuid not null,
    location_id uuid not null,
    description text,
    extra jsonb not null
);
create index service_at_location_service on service_at_location (service_id);
create index service_at_location_location on service_at_location (location_id);

create table schedule (
    id uuid primary key,
    service_id uuid not null,
    valid_from text,
    valid_to text,
    dtstart text,
    freq text,
    byday text,
    opens_at text,
    closes_at text,
    description text,
    extra jsonb not null
);
create index schedule_service on schedule (service_id);

create table cost_option (
    id uuid primary key,
    service_id uuid not null,
    option text,
    amount double precision,
    amount_description text,
    extra jsonb not null
);
create index cost_option_service on cost_option (service_id);

create table language (
    id uuid primary key,
    service_id uuid not null,
    name text,
    code text,
    note text,
    extra jsonb not null
);
create index language_service on language (service_id);

create table service_area (
    id uuid primary key,
    service_id uuid not null,
    name text,
    extent text,
    extent_type text,
    uri text,
    extra jsonb not null
);
create index service_area_service on service_area (service_id);

create table contact (
    id uuid primary key,
    service_id uuid not null,
    name text,
    title text,
    email text,
    extra jsonb not null
);
create index contact_service on contact (service_id);

create table phone (
    id uuid primary key,
    service_id uuid not null,
    number text not null,
    description text,
    extra jsonb not null
);
create index phone_service on phone (service_id);

create table funding (
    id uuid primary key,
    service_id uuid not null,
    source text,
    extra jsonb not null
);
create index funding_service on funding (service_id);

create table taxonomy (
    id uuid primary key,
    name text not null,
    description text not null,
    uri text,
    version text,
    extra jsonb not null
);

create table taxonomy_term (
    id uuid primary key,
    taxonomy_id uuid,
    name text not null,
    description text not null,
    parent_id uuid,
    taxonomy text,
    term_uri text,
    term text,
    extra jsonb not null
);
create index taxonomy_term_taxonomy on taxonomy_term (taxonomy_id);

create table attribute (
    id uuid primary key,
    service_id uuid not null,
    taxonomy_term_id uuid not null,
    link_type text,
    extra jsonb not null
);
create index attribute_service on attribute (service_id);
create index attribute_taxonomy_term on attribute (taxonomy_term_id);

-- One row per kind of public data; the number rises with each change, and every
-- process that keeps rendered pages compares it.
create table data_version (
    name text primary key,
    version bigint not null
);
insert into data_version (name, version) values ('public', 1);

-- What readers say is wrong with a service: the engagement officer's list.
create table service_correction (
    id uuid primary key,
    service_id uuid not null,
    at bigint not null,
    sealed_text bytea not null,
    done_at bigint,
    done_by uuid
);

-- Where a postcode is. `kind`: unit, sector, outcode.
create table postcode (
    code text primary key,
    kind text not null,
    latitude double precision not null,
    longitude double precision not null,
    authority text not null,
    live boolean not null
);
create table authority (
    code text primary key,
    name text not null
);
create table town (
    name text primary key,
    latitude double precision not null,
    longitude double precision not null
);
