-- One roster per run: the row that is locked while seats are decided. The check is the last guard against overbooking.
create table roster (
    course_run_id uuid   not null primary key,
    capacity      int    not null,
    held          int    not null default 0,
    version       bigint not null default 0,
    constraint roster_run foreign key (course_run_id) references course_run (id),
    constraint roster_never_overbooked check (held between 0 and capacity)
);

create table enrolment (
    id             uuid         not null primary key,
    course_run_id  uuid         not null,
    dossier_id     uuid         not null,
    state          varchar(20)  not null,
    priority       int          not null default 0,
    requested_by   uuid         not null,
    requested_at   datetime(6)  not null,
    confirmed_at   datetime(6)  null,
    ended_at       datetime(6)  null,
    decline_reason varchar(500) null,
    version        bigint       not null default 0,
    active_dossier uuid as (if(ended_at is null, dossier_id, null)) stored,
    key enrolment_dossier (dossier_id, state),
    constraint enrolment_roster foreign key (course_run_id) references roster (course_run_id),
    constraint enrolment_dossier foreign key (dossier_id) references dossier (id),
    constraint enrolment_by foreign key (requested_by) references user_account (id),
    constraint enrolment_once unique (course_run_id, active_dossier),
    constraint enrolment_state check (state in ('REQUESTED', 'APPROVAL_PENDING', 'APPROVED', 'OFFERED', 'CONFIRMED',
        'ATTENDING', 'COMPLETED', 'WAITLISTED', 'REJECTED', 'DECLINED', 'WITHDRAWN', 'TRANSFERRED', 'DROPPED_OUT',
        'NO_SHOW'))
);
