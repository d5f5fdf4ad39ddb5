-- Who works on an open dossier today.
create view dossier_in_hand as
select a.open_dossier as dossier_id, a.caseworker_id as user_id
from dossier_assignment a
where a.open_dossier is not null;

alter table goal add column progressed_on date null comment 'the last day its state changed';

-- What the stall rule looks at, one row per open dossier (domain rule BR17).
create view stall_signs as
select d.id as dossier_id,
       d.state,
       greatest(d.allocated_on,
                coalesce((select max(s.done_on) from process_step s where s.dossier_id = d.id), d.allocated_on),
                coalesce((select max(g.progressed_on) from integration_plan p join goal g on g.plan_id = p.id
                          where p.dossier_id = d.id), d.allocated_on)) as moved_on,
       (select max(a.starts_at) from appointment a where a.dossier_id = d.id and a.state = 'HELD') as met_at,
       (select s.id from process_step s
        where s.dossier_id = d.id and s.state in ('OPEN', 'IN_PROGRESS') and s.due_on is not null
        order by s.due_on, s.id limit 1) as step_id,
       (select min(s.due_on) from process_step s
        where s.dossier_id = d.id and s.state in ('OPEN', 'IN_PROGRESS')) as step_due_on,
       (select e.id from enrolment e
        where e.dossier_id = d.id and e.state in ('REQUESTED', 'APPROVAL_PENDING', 'APPROVED', 'WAITLISTED')
        order by e.requested_at, e.id limit 1) as enrolment_id,
       (select min(e.requested_at) from enrolment e
        where e.dossier_id = d.id and e.state in ('REQUESTED', 'APPROVAL_PENDING', 'APPROVED', 'WAITLISTED')) as waiting_from
from dossier d
where d.state in ('ALLOCATED', 'ACTIVE');

-- Cases that do not move, found by the stall rule; a row goes when the case moves again. A hint to people, no decision.
create table stall (
    dossier_id   uuid        not null primary key,
    cause        varchar(20) not null,
    since        date        not null,
    step_id      uuid        null,
    enrolment_id uuid        null,
    constraint stall_dossier foreign key (dossier_id) references dossier (id),
    constraint stall_step foreign key (step_id) references process_step (id),
    constraint stall_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint stall_cause check (
        cause = 'STEP_OVERDUE' and step_id is not null and enrolment_id is null
        or cause = 'SEAT_WAITING' and enrolment_id is not null and step_id is null
        or cause = 'SILENT' and step_id is null and enrolment_id is null)
);

create table stall_run (
    day      date        not null primary key,
    begun_at datetime(6) not null,
    ended_at datetime(6) null,
    looked   int         not null default 0,
    found    int         not null default 0
);
