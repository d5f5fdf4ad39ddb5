-- One roster per run: the row that is locked while seats are decided. The check is the last guard against overbooking.
create table roster (
    course_run_id uuid   not null primary key,
    capacity      int    not null,
    held          int    not null default 0,
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
    key enrolment_run (course_run_id, state),
    constraint enrolment_roster foreign key (course_run_id) references roster (course_run_id),
    constraint enrolment_dossier foreign key (dossier_id) references dossier (id),
    constraint enrolment_by foreign key (requested_by) references user_account (id),
    constraint enrolment_once unique (course_run_id, active_dossier),
    constraint enrolment_state check (state in ('REQUESTED', 'APPROVAL_PENDING', 'APPROVED', 'OFFERED', 'CONFIRMED',
        'ATTENDING', 'COMPLETED', 'WAITLISTED', 'REJECTED', 'DECLINED', 'WITHDRAWN', 'TRANSFERRED', 'DROPPED_OUT',
        'NO_SHOW'))
);

-- A dossier's enrolments with all that is known of the run.
create view enrolment_overview as
select e.id as enrolment_id,
       e.dossier_id,
       e.state,
       e.requested_at,
       e.ended_at,
       e.decline_reason,
       if(e.state = 'WAITLISTED',
          (select count(*)
           from enrolment w
           where w.course_run_id = e.course_run_id
             and w.state = 'WAITLISTED'
             and (w.priority > e.priority
               or w.priority = e.priority and (w.requested_at < e.requested_at
                   or w.requested_at = e.requested_at and w.id <= e.id))),
          null) as waiting_position,
       v.*
from enrolment e
         join course_run_overview v on v.run_id = e.course_run_id;

-- The people of a run as its provider may see them: the name, and a phone number only of who holds a seat.
create view roster_person as
select e.id            as enrolment_id,
       e.course_run_id as run_id,
       e.state,
       e.priority,
       e.requested_at,
       p.official_name,
       p.first_name,
       p.call_name,
       if(e.state = 'WAITLISTED', null, p.phone) as phone
from enrolment e
         join dossier d on d.id = e.dossier_id
         join person p on p.id = d.person_id
where e.ended_at is null;
