-- What anybody may read without a login: runs of published offers that take people or go on. Of the seats no number
-- leaves this view, so that who looks every minute sees no single person come or go; of a small run not even a word.
create view catalogue_run as
select v.run_id,
       v.offer_id,
       v.starts_on,
       v.ends_on,
       v.weekdays,
       v.starts_at,
       v.ends_at,
       v.lessons_per_week,
       v.site_name,
       v.street,
       v.postcode,
       v.town,
       v.wheelchair,
       v.public_transport,
       g.latitude,
       g.longitude,
       case
           when v.run_state <> 'OPEN' or v.capacity < 4 then 'ASK'
           when v.capacity <= coalesce(t.held, 0) then 'WAITING'
           when v.capacity - coalesce(t.held, 0) <= greatest(2, v.capacity div 5) then 'FEW'
           else 'FREE'
           end collate utf8mb4_uca1400_ai_ci as seats
from course_run_overview v
         join provider p on p.id = v.provider_id
         left join roster t on t.course_run_id = v.run_id
         left join place_point g on g.town = v.town
where v.offer_state = 'PUBLISHED'
  and v.run_state in ('OPEN', 'RUNNING')
  and p.active;
