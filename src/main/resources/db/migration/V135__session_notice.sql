-- What somebody who takes part has to know of a change: one row for each person and subject, so that nobody is told twice.
-- A newer change of the same subject is told anew in the same row.
create table session_notice (
    subject_id   uuid        not null comment 'the session, or the run whose pattern changed',
    enrolment_id uuid        not null,
    session_id   uuid        null,
    from_day     date        null comment 'first day of another pattern',
    told_version bigint      not null comment 'of the subject',
    told_at      datetime(6) not null,
    seen_at      datetime(6) null,
    primary key (enrolment_id, subject_id),
    constraint session_notice_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint session_notice_session foreign key (session_id) references class_session (id),
    constraint session_notice_subject check ((session_id is null) <> (from_day is null))
);
