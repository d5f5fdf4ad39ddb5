-- Who was in class. One row per person and session says how it stands; every mark that arrived stays in the trail, also
-- one that a newer mark had overtaken while it was on its way.
create table attendance (
    enrolment_id uuid         not null,
    session_id   uuid         not null,
    state        varchar(10)  not null,
    reason       varchar(12)  null,
    words        varchar(200) null,
    minutes_late smallint     null,
    marked_by    uuid         not null,
    marked_at    datetime(6)  not null comment 'when it was tapped, by the device; never after it was received',
    received_at  datetime(6)  not null,
    device       uuid         null comment 'invented by the browser; null without scripts',
    sequence     bigint       not null default 0 comment 'of the taps of that device',
    primary key (enrolment_id, session_id),
    key attendance_session (session_id),
    constraint attendance_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint attendance_of_session foreign key (session_id) references class_session (id),
    constraint attendance_by foreign key (marked_by) references user_account (id),
    constraint attendance_state check (state in ('PRESENT', 'LATE', 'EXCUSED', 'UNEXCUSED')),
    constraint attendance_reason check (reason is null
        or reason in ('ILL', 'APPOINTMENT', 'CHILD', 'WORK', 'OTHER') and state in ('EXCUSED', 'UNEXCUSED')),
    constraint attendance_late check (minutes_late is null or state = 'LATE' and minutes_late between 1 and 600),
    constraint attendance_received check (marked_at <= received_at)
);

create table attendance_mark (
    nonce        uuid         not null primary key comment 'given by the device: the same mark counts once',
    session_id   uuid         not null,
    enrolment_id uuid         not null,
    before_state varchar(10)  null,
    state        varchar(10)  not null,
    reason       varchar(12)  null,
    words        varchar(200) null,
    minutes_late smallint     null,
    marked_by    uuid         not null,
    marked_at    datetime(6)  not null,
    received_at  datetime(6)  not null,
    counted      boolean      not null comment 'false where a newer mark was there already',
    why          varchar(300) null comment 'of a correction after the time for entering',
    key attendance_mark_of (enrolment_id, session_id, received_at),
    constraint attendance_mark_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint attendance_mark_session foreign key (session_id) references class_session (id),
    constraint attendance_mark_by foreign key (marked_by) references user_account (id)
);

-- What the person said from the phone: I cannot come. It can be taken back.
create table absence_note (
    session_id    uuid        not null,
    enrolment_id  uuid        not null,
    reason        varchar(12) not null,
    announced_at  datetime(6) not null,
    taken_back_at datetime(6) null,
    primary key (session_id, enrolment_id),
    key absence_note_of (enrolment_id),
    constraint absence_note_session foreign key (session_id) references class_session (id),
    constraint absence_note_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint absence_note_reason check (reason in ('ILL', 'APPOINTMENT', 'CHILD', 'OTHER'))
);

delimiter //

create trigger attendance_mark_stays before delete on attendance_mark
    for each row signal sqlstate '45000' set message_text = 'what was marked stays'//

create trigger attendance_mark_is_not_rewritten before update on attendance_mark
    for each row signal sqlstate '45000' set message_text = 'what was marked stays as it is'//

-- The last guard: nobody is in a class of a run on which the person is not.
create trigger attendance_is_of_the_run before insert on attendance
    for each row
begin
    if (select e.course_run_id from enrolment e where e.id = new.enrolment_id)
        <> (select s.run_id from class_session s where s.id = new.session_id) then
        signal sqlstate '45000' set message_text = 'a person is marked in sessions of the own run only';
    end if;
end//

delimiter ;

-- On which days the costs of a seat are approved (BR03); without amounts.
create view covered_seat as
select enrolment_id, valid_from, valid_to
from cost_approval
where state in ('APPROVED', 'PARTLY') and ended_at is null;

-- The people of a run as whoever teaches them may see them.
create view class_person as
select e.id            as enrolment_id,
       e.course_run_id as run_id,
       e.dossier_id,
       e.state         as seat_state,
       e.needs_approval,
       p.official_name,
       p.first_name,
       p.call_name
from enrolment e
         join dossier d on d.id = e.dossier_id
         join person p on p.id = d.person_id;

-- Attendance with its day, for shares and strips.
create view attendance_day as
select a.enrolment_id, a.session_id, a.state, s.run_id, s.held_on, s.starts_at
from attendance a
         join class_session s on s.id = a.session_id;

-- A day in class is movement too (BR17).
create or replace view stall_signs as
select d.id as dossier_id,
       d.state,
       greatest(d.allocated_on,
                coalesce((select max(s.done_on) from process_step s where s.dossier_id = d.id), d.allocated_on),
                coalesce((select max(g.progressed_on) from integration_plan p join goal g on g.plan_id = p.id
                          where p.dossier_id = d.id), d.allocated_on),
                coalesce((select max(t.held_on) from enrolment e join attendance_day t on t.enrolment_id = e.id
                          where e.dossier_id = d.id and t.state in ('PRESENT', 'LATE')), d.allocated_on)) as moved_on,
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
