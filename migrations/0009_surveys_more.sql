-- Who has answered a survey for people who are signed in: fingerprints alone, and nothing that joins them
-- to an answer.
create table survey_person (
    survey_id uuid not null,
    person_hash bytea not null,
    primary key (survey_id, person_hash)
);

-- How many have given an answer of which only so many are needed.
create table survey_quota (
    survey_id uuid not null,
    question text not null,
    choice text not null,
    given bigint not null,
    primary key (survey_id, question, choice)
);

-- Pictures that a form names: of questions, and of choices for whoever reads pictures more easily.
create table survey_picture (
    survey_id uuid not null,
    name text not null,
    kind text not null,
    bytes bytea not null,
    primary key (survey_id, name)
);

-- What somebody said, in English.
create table survey_text_translation (
    id uuid primary key,
    answer_id uuid not null,
    question text not null,
    sealed_text bytea not null,
    by_machine boolean not null,
    unique (answer_id, question)
);
