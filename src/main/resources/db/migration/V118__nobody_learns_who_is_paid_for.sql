-- The people of a run as its provider may see them: the name, and a phone number only of who has taken a seat. Whose costs are
-- still being decided on is kept from the provider, who would learn who receives social assistance; the seat counts as taken.
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
where e.ended_at is null
  and e.state <> 'APPROVAL_PENDING';
