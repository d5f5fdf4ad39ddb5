-- Runs with their seats, for providers.
create view run_seats as
select v.*,
       coalesce(t.held, 0)                            as held,
       greatest(v.capacity - coalesce(t.held, 0), 0)  as free_seats,
       (select count(*)
        from enrolment e
        where e.course_run_id = v.run_id
          and e.state in ('REQUESTED', 'APPROVED'))   as requests,
       (select count(*)
        from enrolment e
        where e.course_run_id = v.run_id
          and e.state = 'WAITLISTED')                 as waiting
from course_run_overview v
         left join roster t on t.course_run_id = v.run_id;

-- Runs that take people, for those who book; the day decides about the ones that have ended.
create view bookable_run as
select *
from run_seats
where offer_state = 'PUBLISHED'
  and run_state = 'OPEN';
