-- What an offer costs, as its provider says: for what, what the person pays and what the public pays. In Rappen.
alter table offer
    add column price_unit varchar(8) not null default 'FREE',
    add column participant_share bigint not null default 0 comment 'a unit, in Rappen; the person''s own',
    add column public_share bigint not null default 0 comment 'a unit, in Rappen; what a cost approval is about',
    add column needs_cantonal_approval boolean not null default false,
    add constraint offer_price_unit check (price_unit in ('LESSON', 'COURSE', 'MONTH', 'FREE')),
    add constraint offer_price_shares check (participant_share between 0 and 10000000
        and public_share between 0 and 10000000),
    add constraint offer_free_costs_nothing check (price_unit <> 'FREE' or participant_share = 0 and public_share = 0);

-- Until now the person's share was known by the kind of offer; what the public pays a provider has still to say.
update offer o join match_rule m on m.category = o.category
set o.price_unit = 'LESSON', o.participant_share = m.participant_rappen
where m.participant_rappen > 0;

create or replace view match_run as
select v.run_id,
       v.category,
       v.area,
       v.entry_level,
       v.target_level,
       v.childcare,
       v.needs_cost_approval,
       v.starts_on,
       v.ends_on,
       v.weekdays,
       v.starts_at,
       v.ends_at,
       v.town,
       v.wheelchair,
       v.search_text,
       greatest(v.capacity - coalesce(t.held, 0), 0) as free_seats,
       g.latitude,
       g.longitude,
       o.price_unit,
       o.participant_share,
       o.public_share
from course_run_overview v
         join offer o on o.id = v.offer_id
         left join roster t on t.course_run_id = v.run_id
         left join place_point g on g.town = v.town
where v.offer_state = 'PUBLISHED'
  and v.run_state = 'OPEN';
