create table offer (
    id                  uuid          not null primary key,
    provider_id         uuid          not null,
    category            varchar(30)   not null,
    area                varchar(20)   not null,
    title               json          not null,
    description         json          not null comment 'plain words',
    entry_level         varchar(5)    null,
    target_level        varchar(5)    null,
    childcare           boolean       not null default false,
    needs_cost_approval boolean       not null default false,
    state               varchar(15)   not null,
    submitted_at        datetime(6)   null,
    published_at        datetime(6)   null,
    return_reason       varchar(1000) null,
    version             bigint        not null default 0,
    key offer_state (state, area),
    constraint offer_provider foreign key (provider_id) references provider (id),
    constraint offer_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'SUSPENDED', 'ARCHIVED')),
    constraint offer_returned check (state <> 'RETURNED' or return_reason is not null)
);

create table course_run (
    id               uuid        not null primary key,
    offer_id         uuid        not null,
    site_id          uuid        not null,
    starts_on        date        not null,
    ends_on          date        not null,
    weekdays         varchar(30) not null comment 'e.g. MON,WED,FRI',
    starts_at        time        not null,
    ends_at          time        not null,
    lessons_per_week int         not null,
    capacity         int         not null,
    room             varchar(60) null,
    state            varchar(15) not null,
    version          bigint      not null default 0,
    key course_run_offer (offer_id, starts_on),
    key course_run_start (state, starts_on),
    constraint course_run_offer foreign key (offer_id) references offer (id),
    constraint course_run_site foreign key (site_id) references site (id),
    constraint course_run_dates check (ends_on >= starts_on),
    constraint course_run_times check (ends_at > starts_at),
    constraint course_run_capacity check (capacity between 1 and 500),
    constraint course_run_state check (state in ('PLANNED', 'OPEN', 'RUNNING', 'FINISHED', 'CANCELLED'))
);

-- Runs with their offer, provider and place. Other modules' read models stand on it.
create view course_run_overview as
select r.id     as run_id,
       o.id     as offer_id,
       o.provider_id,
       p.name   as provider_name,
       o.category,
       o.area,
       o.title,
       o.entry_level,
       o.target_level,
       o.childcare,
       o.needs_cost_approval,
       o.state  as offer_state,
       r.starts_on,
       r.ends_on,
       r.weekdays,
       r.starts_at,
       r.ends_at,
       r.lessons_per_week,
       r.capacity,
       r.room,
       r.state  as run_state,
       s.name   as site_name,
       s.street,
       s.postcode,
       s.town,
       s.wheelchair,
       s.public_transport,
       concat_ws(' ', json_value(o.title, '$."de-CH"'), json_value(o.title, '$.fr'), json_value(o.title, '$.en'), p.name,
                 s.name, s.town, o.entry_level, o.target_level)
           collate utf8mb4_uca1400_ai_ci as search_text
from course_run r
         join offer o on o.id = r.offer_id
         join provider p on p.id = o.provider_id
         join site s on s.id = r.site_id;

-- Offers for lists: one row each, whatever the number of runs.
create view offer_overview as
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
           collate utf8mb4_uca1400_ai_ci as search_text
from offer o
         join provider p on p.id = o.provider_id;
