-- A freed seat is offered to whoever waits first and kept for an answer; a request that nobody decides lapses.
alter table enrolment
    change column decline_reason end_words varchar(500) null comment 'what somebody wrote about its end',
    add column queued_at datetime(6) null comment 'what counts on the waiting list; kept when somebody changes the run',
    add column answer_by date null comment 'last day for an answer: of the person to an offer, of the provider to a request',
    add column passed int not null default 0 comment 'offers that the person let pass',
    add column end_reason varchar(20) null,
    add key enrolment_answer (state, answer_by),
    -- Without the state: a changed entry in the index of a foreign key takes the row that it points to, and so an offer
    -- would wait for everybody who is at work on that dossier while it holds the roster for which they wait.
    drop key enrolment_dossier,
    add key enrolment_of_dossier (dossier_id);

update enrolment set queued_at = requested_at;
-- Providers have three weeks from today for what lay open before there was a limit.
update enrolment set answer_by = date_add(current_date, interval 21 day) where state in ('REQUESTED', 'APPROVED');

alter table enrolment
    modify column queued_at datetime(6) not null default requested_at,
    add constraint enrolment_offer_ends check (state <> 'OFFERED' or answer_by is not null),
    add constraint enrolment_end_reason check (end_reason is null or ended_at is not null);

-- An offer keeps a seat, so there are never more offers than seats that nobody else has.
alter table roster
    add column offered int not null default 0,
    add constraint roster_offers_keep_seats check (offered between 0 and held);

create or replace view enrolment_overview as
select e.id as enrolment_id,
       e.dossier_id,
       e.state,
       e.requested_at,
       e.ended_at,
       e.answer_by,
       e.passed,
       e.end_reason,
       e.end_words,
       if(e.state = 'WAITLISTED',
          (select count(*)
           from enrolment w
           where w.course_run_id = e.course_run_id
             and w.state = 'WAITLISTED'
             and (w.priority > e.priority
               or w.priority = e.priority and (w.queued_at < e.queued_at
                   or w.queued_at = e.queued_at and w.id <= e.id))),
          null) as waiting_position,
       v.*
from enrolment e
         join course_run_overview v on v.run_id = e.course_run_id;

-- The people of a run as its provider may see them: the name, and a phone number only of who has taken a seat.
create or replace view roster_person as
select e.id            as enrolment_id,
       e.course_run_id as run_id,
       e.state,
       e.priority,
       e.requested_at,
       e.queued_at,
       e.answer_by,
       p.official_name,
       p.first_name,
       p.call_name,
       if(e.state in ('WAITLISTED', 'OFFERED'), null, p.phone) as phone
from enrolment e
         join dossier d on d.id = e.dossier_id
         join person p on p.id = d.person_id
where e.ended_at is null;
