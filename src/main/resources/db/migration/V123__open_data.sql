-- When something was last changed that the open data show. The database keeps it itself, so that no writer forgets it;
-- its clock is in UTC on every connection of the portal.
alter table provider
    add column changed_at datetime(6) not null default current_timestamp(6) on update current_timestamp(6),
    add key provider_changed (changed_at);
alter table site
    add column changed_at datetime(6) not null default current_timestamp(6) on update current_timestamp(6),
    add key site_changed (changed_at);
alter table offer
    add column changed_at datetime(6) not null default current_timestamp(6) on update current_timestamp(6),
    add key offer_changed (changed_at);
alter table course_run
    add column changed_at datetime(6) not null default current_timestamp(6) on update current_timestamp(6),
    add key course_run_changed (changed_at);
alter table roster
    add column changed_at datetime(6) not null default current_timestamp(6) on update current_timestamp(6),
    add key roster_changed (changed_at);

-- What everybody may read of an offer that the canton has published.
create view open_service as
select o.id                                  as service_id,
       o.provider_id                         as organization_id,
       p.name                                as organization_name,
       p.phone                               as organization_phone,
       o.category,
       o.area,
       o.title,
       o.description,
       o.entry_level,
       o.target_level,
       o.childcare,
       o.needs_cost_approval,
       o.price_unit,
       o.participant_share,
       o.published_at,
       greatest(o.changed_at, p.changed_at,
                coalesce((select max(greatest(r.changed_at, s.changed_at))
                          from course_run r
                                   join site s on s.id = r.site_id
                          where r.offer_id = o.id), o.changed_at)) as modified_at,
       concat_ws(' ', json_extract(o.title, '$.*'), json_extract(o.description, '$.*'), p.name)
           collate utf8mb4_uca1400_ai_ci     as search_text
from offer o
         join provider p on p.id = o.provider_id
where o.state = 'PUBLISHED'
  and p.active;

-- Where providers work. The reference point of the town is good for "about 12 km", not for a map.
create view open_location as
select s.id             as location_id,
       s.provider_id    as organization_id,
       s.name           as site_name,
       s.street,
       s.postcode,
       s.town,
       s.wheelchair,
       s.public_transport,
       s.changed_at     as site_changed_at,
       g.bfs_no         as town_bfs_no,
       g.latitude       as town_latitude,
       g.longitude      as town_longitude
from site s
         left join place_point g on g.town = s.town;

-- Runs that take place or will; whether their offer may be shown, open_service says. Of the seats that are free no
-- number leaves this view: who asks every minute must not see one person come or go. Of a small run not even a word.
create view open_run as
select r.id                                           as run_id,
       r.offer_id                                     as service_id,
       r.starts_on,
       r.ends_on,
       r.weekdays,
       r.starts_at,
       r.ends_at,
       r.lessons_per_week,
       r.room,
       r.state                                        as run_state,
       r.capacity,
       case
           when r.state <> 'OPEN' or r.capacity < 4 then 'ASK'
           when r.capacity <= coalesce(t.held, 0) then 'WAITING'
           when r.capacity - coalesce(t.held, 0) <= greatest(2, r.capacity div 5) then 'FEW'
           else 'FREE'
           end collate utf8mb4_uca1400_ai_ci          as availability,
       greatest(r.changed_at, l.site_changed_at)      as run_changed_at,
       l.location_id,
       l.organization_id                              as location_organization_id,
       l.site_name,
       l.street,
       l.postcode,
       l.town,
       l.wheelchair,
       l.public_transport,
       l.town_bfs_no,
       l.town_latitude,
       l.town_longitude
from course_run r
         join open_location l on l.location_id = r.site_id
         left join roster t on t.course_run_id = r.id
where r.state in ('OPEN', 'RUNNING');
