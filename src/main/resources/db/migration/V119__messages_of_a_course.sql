-- What a provider writes to the people of a run: one row for each, who never learn of each other. The text lives here alone.
create table course_message (
    enrolment_id uuid         not null,
    sent_in      uuid         not null comment 'what was sent at once; the same once more changes nothing',
    sent_by      uuid         not null,
    sent_at      datetime(6)  not null,
    sentence     varchar(12)  null comment 'a standard sentence, read in the language of the person',
    words        varchar(500) null comment 'as typed, in German',
    primary key (enrolment_id, sent_in),
    constraint course_message_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint course_message_by foreign key (sent_by) references user_account (id),
    constraint course_message_sentence check (sentence in ('CALL', 'BRING', 'NO_LESSON', 'MOVED')),
    constraint course_message_says_something check (sentence is not null or trim(words) <> '')
);

-- Whether a message reaches somebody, and whether somebody has to approve the costs of the seat.
create or replace view roster_person as
select e.id            as enrolment_id,
       e.course_run_id as run_id,
       e.state,
       e.priority,
       e.requested_at,
       e.queued_at,
       e.answer_by,
       e.needs_approval,
       p.official_name,
       p.first_name,
       p.call_name,
       if(e.state in ('WAITLISTED', 'OFFERED'), null, p.phone) as phone,
       exists (select 1
               from role_assignment a
                        join user_account u on u.id = a.user_id and u.active
               where a.person_id = p.id
                 and a.valid_to is null)                       as has_portal
from enrolment e
         join dossier d on d.id = e.dossier_id
         join person p on p.id = d.person_id
where e.ended_at is null
  and e.state <> 'APPROVAL_PENDING';
