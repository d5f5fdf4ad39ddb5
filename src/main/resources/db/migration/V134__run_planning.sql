-- What a provider plans with a run besides its seats. The pattern of a run stays in its columns; sessions are made from it.
alter table course_run
    add column min_participants int null comment 'below it the provider is warned',
    add column register_by date null comment 'last day for a request; null: until the run ends',
    add column waitlist boolean not null default true,
    add column teacher_id uuid null,
    add constraint course_run_teacher foreign key (teacher_id) references user_account (id),
    add constraint course_run_minimum check (min_participants is null or min_participants between 1 and 500);

-- Where a session was before it was moved, so that people can be told what is different.
alter table class_session
    add column was_on date null,
    add column was_at time null,
    add constraint class_session_was check ((was_on is null) = (was_at is null));

create or replace view class_session_overview as
select s.id                     as session_id,
       s.run_id,
       s.held_on,
       s.starts_at              as session_starts_at,
       s.ends_at                as session_ends_at,
       s.lessons,
       coalesce(s.room, r.room) as session_room,
       s.teacher_id,
       t.display_name           as teacher_name,
       s.state                  as session_state,
       s.reason,
       s.was_on,
       s.was_at,
       s.version                as session_version,
       o.provider_id            as session_provider,
       o.state                  as session_offer_state,
       r.site_id                as session_site
from class_session s
         join course_run r on r.id = s.run_id
         join offer o on o.id = r.offer_id
         left join user_account t on t.id = s.teacher_id;

-- Who may stand before a class of a provider: its accounts that are in use.
create view provider_teacher as
select a.provider_id, u.id as teacher_id, u.display_name
from role_assignment a
         join user_account u on u.id = a.open_user and u.active
where a.provider_id is not null;

-- As with holidays a row is not rewritten: a change removes it and adds another that replaces it.
create table school_holiday (
    id           uuid         not null primary key,
    first_day    date         not null,
    last_day     date         not null,
    name         varchar(80)  not null,
    districts    set ('SOLOTHURN', 'LEBERN', 'BUCHEGGBERG', 'WASSERAMT', 'THAL', 'GAEU', 'OLTEN', 'GOESGEN',
        'DORNECK', 'THIERSTEIN') null comment 'null: the whole canton',
    confirmed    boolean      not null comment 'by the canton',
    reason       varchar(500) not null,
    replaces     uuid         null,
    added_by     uuid         null comment 'null: came with the portal',
    added_at     datetime(6)  not null,
    removed_by   uuid         null,
    removed_at   datetime(6)  null,
    why_removed  varchar(500) null,
    constraint school_holiday_replaced_once unique (replaces),
    constraint school_holiday_replaces foreign key (replaces) references school_holiday (id),
    constraint school_holiday_added_by foreign key (added_by) references user_account (id),
    constraint school_holiday_removed_by foreign key (removed_by) references user_account (id),
    constraint school_holiday_named check (trim(name) <> ''),
    constraint school_holiday_somewhere check (districts is null or districts <> ''),
    constraint school_holiday_order check (last_day >= first_day and datediff(last_day, first_day) <= 70),
    constraint school_holiday_removed check ((removed_by is null) = (removed_at is null)),
    key school_holiday_day (first_day, last_day)
);

-- Proposals from plans that schools have published: south of the Jura and in Dorneck and Thierstein, which go with
-- Basel-Landschaft. Municipalities may decide otherwise; none is confirmed by the canton yet.
insert into school_holiday (id, first_day, last_day, name, districts, confirmed, reason, added_at)
select insert(insert(md5(concat('school holiday ', p.first_day, p.area)), 13, 1, '4'), 17, 1, '8'),
       p.first_day, p.last_day, p.name,
       if(p.area = 'SOUTH', 'SOLOTHURN,LEBERN,BUCHEGGBERG,WASSERAMT,THAL,GAEU,OLTEN,GOESGEN', 'DORNECK,THIERSTEIN'),
       false, 'Vorschlag aus veröffentlichten Ferienplänen von Schulen, vom Kanton zu bestätigen', '2026-11-22 00:00:00'
from (
    select 'SOUTH' as area, 'Herbstferien' as name, date '2026-09-26' as first_day, date '2026-10-18' as last_day
    union all select 'SOUTH', 'Weihnachtsferien', '2026-12-19', '2027-01-03'
    union all select 'SOUTH', 'Sportferien', '2027-02-06', '2027-02-21'
    union all select 'SOUTH', 'Frühlingsferien', '2027-04-10', '2027-04-25'
    union all select 'SOUTH', 'Sommerferien', '2027-07-10', '2027-08-15'
    union all select 'SOUTH', 'Herbstferien', '2027-10-02', '2027-10-24'
    union all select 'SOUTH', 'Weihnachtsferien', '2027-12-25', '2028-01-09'
    union all select 'NORTH', 'Herbstferien', '2026-09-26', '2026-10-11'
    union all select 'NORTH', 'Weihnachtsferien', '2026-12-19', '2027-01-03'
    union all select 'NORTH', 'Fasnachtsferien', '2027-02-06', '2027-02-21'
    union all select 'NORTH', 'Frühlingsferien', '2027-03-20', '2027-04-04'
    union all select 'NORTH', 'Sommerferien', '2027-07-03', '2027-08-15'
) p;
