-- Results of integration with their evidence: the data behind the impact goals. One table, because all are read together,
-- corrected the same way and hang on the same dossier; the views below give each kind its own name and columns.
-- Nothing is edited: a correction is a new row, and the old one says by what and why it was replaced.
create table integration_result (
    id                uuid         not null primary key,
    dossier_id        uuid         not null,
    kind              varchar(15)  not null,
    starts_on         date         not null comment 'day of the proof, or first day of the spell',
    ends_on           date         null comment 'last day that it holds; null: open',
    language          varchar(35)  null comment 'LANGUAGE: proven; SELF_REPORT: asked in; BCP 47',
    skill             varchar(10)  null,
    level             varchar(5)   null,
    proof             varchar(15)  null,
    employment        varchar(25)  null,
    percent           int          null,
    training          varchar(20)  null,
    completed         boolean      null,
    child_no          int          null comment 'which child of the household, 1 for the oldest',
    school_entry      varchar(20)  null,
    knows_things      varchar(10)  null,
    contact_frequency varchar(10)  null,
    asked_by          varchar(15)  null,
    evidence          varchar(500) null comment 'what it rests on and where that is kept',
    recorded_by       uuid         not null,
    recorded_at       datetime(6)  not null,
    superseded_at     datetime(6)  null,
    superseded_by     uuid         null comment 'the row that replaces it; null: it was withdrawn',
    superseded_reason varchar(500) null,
    version           bigint       not null default 0,
    key integration_result_dossier (dossier_id, superseded_at, kind),
    constraint integration_result_of foreign key (dossier_id) references dossier (id),
    constraint integration_result_recorded_by foreign key (recorded_by) references user_account (id),
    constraint integration_result_superseded_by foreign key (superseded_by) references integration_result (id),
    constraint integration_result_days check (ends_on is null or ends_on >= starts_on),
    constraint integration_result_trail check ((superseded_at is null) = (superseded_reason is null)
        and (superseded_by is null or superseded_at is not null)),
    constraint integration_result_kind check (
        (kind = 'LANGUAGE' and language is not null and skill in ('ORAL', 'WRITTEN')
            and level in ('ALPHA', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')
            and proof in ('SELF', 'CASEWORKER', 'PLACEMENT', 'COURSE_END', 'FIDE', 'CERTIFICATE'))
        or (kind = 'EMPLOYMENT' and percent between 0 and 100 and employment in
            ('FIRST_MARKET_EMPLOYED', 'FIRST_MARKET_SELF', 'APPRENTICESHIP', 'SECOND_MARKET', 'INTERNSHIP', 'NONE')
            and (employment = 'NONE') = (percent = 0))
        or (kind = 'TRAINING' and completed is not null and training in
            ('BRIDGE', 'PRE_APPRENTICESHIP', 'APPRENTICESHIP_EBA', 'APPRENTICESHIP_EFZ', 'UPPER_SECONDARY', 'TERTIARY', 'NONE'))
        or (kind = 'SCHOOL_ENTRY' and child_no between 1 and 30
            and school_entry in ('CAN_COMMUNICATE', 'NOT', 'UNKNOWN'))
        or (kind = 'SELF_REPORT' and language is not null and knows_things in ('YES', 'PARTLY', 'NO')
            and contact_frequency in ('WEEKLY', 'MONTHLY', 'SELDOM', 'NEVER')
            and asked_by in ('CASEWORKER', 'INTERPRETER', 'ALONE')))
);

create view language_record as
select id, dossier_id, language, skill, level, proof, starts_on as proven_on, ends_on as valid_until
from integration_result where kind = 'LANGUAGE' and superseded_at is null;

create view employment_spell as
select id, dossier_id, employment as type, percent, starts_on, ends_on
from integration_result where kind = 'EMPLOYMENT' and superseded_at is null;

create view training_spell as
select id, dossier_id, training as kind, completed, starts_on, ends_on
from integration_result where kind = 'TRAINING' and superseded_at is null;

create view school_entry as
select id, dossier_id, child_no, school_entry as result, starts_on as entered_on
from integration_result where kind = 'SCHOOL_ENTRY' and superseded_at is null;

create view self_report as
select id, dossier_id, language, knows_things, contact_frequency, asked_by, starts_on as asked_on
from integration_result where kind = 'SELF_REPORT' and superseded_at is null;
