-- All that a provider says of an offer. The columns are what is online now; what a provider wants to change of it waits
-- in a revision.
alter table offer
    modify column description json null comment 'plain words; whatever was handed in has them',
    add column outcome json null comment 'what one learns',
    add column audience json null comment 'who it is for, in words',
    add column documents json null comment 'what to bring to the registration',
    add column certificate json null comment 'what one has in hand at the end',
    add column literacy_stream varchar(10) null comment 'null: for those used to school and for others',
    add column min_age int null,
    add column max_age int null comment 'the last age that fits',
    add column target_groups varchar(60) null comment 'separated by commas; null: all',
    add column teaching_languages varchar(120) not null default 'de-CH' comment 'BCP 47 tags, separated by commas',
    add column contact_name varchar(120) not null default '',
    add column contact_phone varchar(40) not null default '',
    add column contact_mail varchar(254) not null default '',
    add column confirmed_at datetime(6) null comment 'when the provider or the canton last said that it is right (BR20)',
    add constraint offer_described check (state in ('DRAFT', 'RETURNED') or description is not null),
    add constraint offer_stream check (literacy_stream in ('SCHOOLED', 'UNSCHOOLED')),
    add constraint offer_ages check (coalesce(min_age, 0) between 0 and 120
        and coalesce(max_age, 120) between coalesce(min_age, 0) and 120);

-- The day on which somebody last looked at it: nobody has confirmed anything by this migration.
update offer set confirmed_at = published_at where state in ('PUBLISHED', 'SUSPENDED');
-- Who could be asked until now.
update offer o join provider p on p.id = o.provider_id
set o.contact_name = coalesce(left(p.contact, 120), ''), o.contact_phone = coalesce(left(p.phone, 40), '');

-- For whom it is by region; an offer without a row is for people from everywhere.
create table offer_region (
    offer_id  uuid not null,
    region_id uuid not null,
    primary key (offer_id, region_id),
    constraint offer_region_offer foreign key (offer_id) references offer (id),
    constraint offer_region_region foreign key (region_id) references social_region (id)
);

create or replace view offer_overview as
select o.id    as offer_id,
       o.provider_id,
       p.name  as provider_name,
       o.category,
       o.area,
       o.title,
       o.description,
       o.entry_level,
       o.target_level,
       o.childcare,
       o.needs_cost_approval,
       o.state as offer_state,
       o.submitted_at,
       o.return_reason,
       o.version,
       (select count(*) from course_run r where r.offer_id = o.id)         as runs,
       (select min(r.starts_on) from course_run r where r.offer_id = o.id) as first_start,
       concat_ws(' ', json_value(o.title, '$."de-CH"'), json_value(o.title, '$.fr'), json_value(o.title, '$.en'), p.name,
                 (select group_concat(distinct s.town separator ' ')
                  from course_run r join site s on s.id = r.site_id where r.offer_id = o.id))
           collate utf8mb4_uca1400_ai_ci as search_text,
       o.outcome,
       o.audience,
       o.documents,
       o.certificate,
       o.literacy_stream,
       o.min_age,
       o.max_age,
       o.target_groups,
       (select group_concat(g.region_id order by g.region_id) from offer_region g where g.offer_id = o.id)
           collate utf8mb4_uca1400_ai_ci as regions,
       o.teaching_languages,
       o.price_unit,
       o.participant_share,
       o.public_share,
       o.needs_cantonal_approval,
       o.contact_name,
       o.contact_phone,
       o.contact_mail,
       o.published_at,
       o.confirmed_at
from offer o
         join provider p on p.id = o.provider_id;
