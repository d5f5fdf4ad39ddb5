-- The district decides which holidays a municipality has. Empty for municipalities outside the canton's ten districts.
alter table municipality
    add column district enum ('SOLOTHURN', 'LEBERN', 'BUCHEGGBERG', 'WASSERAMT', 'THAL', 'GAEU', 'OLTEN', 'GOESGEN',
        'DORNECK', 'THIERSTEIN') null;

-- The Federal Statistical Office numbers the municipalities of this canton district by district.
update municipality set district = case
    when bfs_no between 2401 and 2408 then 'GAEU'
    when bfs_no between 2421 and 2430 then 'THAL'
    when bfs_no between 2445 and 2465 then 'BUCHEGGBERG'
    when bfs_no between 2471 and 2481 then 'DORNECK'
    when bfs_no between 2491 and 2503 then 'GOESGEN'
    when bfs_no between 2511 and 2535 then 'WASSERAMT'
    when bfs_no between 2541 and 2556 then 'LEBERN'
    when bfs_no between 2571 and 2586 then 'OLTEN'
    when bfs_no = 2601 then 'SOLOTHURN'
    when bfs_no between 2611 and 2622 then 'THIERSTEIN'
    end;

-- A row is not rewritten: a change removes it and adds another that replaces it, so the rows are their own history.
create table holiday (
    id           uuid         not null primary key,
    day          date         not null,
    name         varchar(80)  not null,
    districts    set ('SOLOTHURN', 'LEBERN', 'BUCHEGGBERG', 'WASSERAMT', 'THAL', 'GAEU', 'OLTEN', 'GOESGEN',
        'DORNECK', 'THIERSTEIN') null comment 'null: the whole canton',
    half         boolean      not null comment 'from noon on; stays a working day',
    confirmed    boolean      not null comment 'by the canton',
    reason       varchar(500) not null,
    replaces     uuid         null,
    added_by     uuid         null comment 'null: came with the portal',
    added_at     datetime(6)  not null,
    removed_by   uuid         null,
    removed_at   datetime(6)  null,
    why_removed  varchar(500) null,
    standing_day date as (if(removed_at is null, day, null)) stored,
    constraint holiday_once unique (standing_day, name),
    constraint holiday_replaced_once unique (replaces),
    constraint holiday_replaces foreign key (replaces) references holiday (id),
    constraint holiday_added_by foreign key (added_by) references user_account (id),
    constraint holiday_removed_by foreign key (removed_by) references user_account (id),
    constraint holiday_named check (trim(name) <> ''),
    constraint holiday_somewhere check (districts is null or districts <> ''),
    constraint holiday_removed check ((removed_by is null) = (removed_at is null)),
    key holiday_day (day)
);

-- Proposals from what is commonly known; none is confirmed by the canton yet. Bucheggberg is the reformed district and
-- has not the three catholic days. Days that single municipalities add (St. Joseph's, parish fairs) are not in here.
-- Their ids are computed, so that every data folder has the same ones.
insert into holiday (id, day, name, districts, half, confirmed, reason, added_at)
select insert(insert(md5(concat('holiday ', years.year, rules.day)), 13, 1, '4'), 17, 1, '8'),
    str_to_date(concat(years.year, rules.day), '%Y-%m-%d'), rules.name, rules.districts, rules.half, false,
    'Vorschlag aus allgemein bekannten Regeln, vom Kanton zu bestätigen', '2026-11-22 00:00:00'
from (select 2026 as year union select 2027 union select 2028 union select 2029 union select 2030) years
join (
    select '-01-01' as day, 'Neujahr' as name, null as districts, false as half
    union select '-01-02', 'Berchtoldstag', null, false
    union select '-05-01', 'Tag der Arbeit', null, true
    union select '-08-01', 'Bundesfeier', null, false
    union select '-08-15', 'Mariä Himmelfahrt', 'SOLOTHURN,LEBERN,WASSERAMT,THAL,GAEU,OLTEN,GOESGEN,DORNECK,THIERSTEIN', false
    union select '-11-01', 'Allerheiligen', 'SOLOTHURN,LEBERN,WASSERAMT,THAL,GAEU,OLTEN,GOESGEN,DORNECK,THIERSTEIN', false
    union select '-12-25', 'Weihnachten', null, false
    union select '-12-26', 'Stephanstag', null, false
) rules;

insert into holiday (id, day, name, districts, half, confirmed, reason, added_at)
select insert(insert(md5(concat('holiday ', easter.sunday, ' ', rules.days)), 13, 1, '4'), 17, 1, '8'),
    date_add(easter.sunday, interval rules.days day), rules.name, rules.districts, false, false,
    'Vorschlag aus allgemein bekannten Regeln, vom Kanton zu bestätigen', '2026-11-22 00:00:00'
from (
    select date '2026-04-05' as sunday union select date '2027-03-28' union select date '2028-04-16'
    union select date '2029-04-01' union select date '2030-04-21'
) easter
join (
    select -2 as days, 'Karfreitag' as name, null as districts
    union select 1, 'Ostermontag', null
    union select 39, 'Auffahrt', null
    union select 50, 'Pfingstmontag', null
    union select 60, 'Fronleichnam', 'SOLOTHURN,LEBERN,WASSERAMT,THAL,GAEU,OLTEN,GOESGEN,DORNECK,THIERSTEIN'
) rules;
