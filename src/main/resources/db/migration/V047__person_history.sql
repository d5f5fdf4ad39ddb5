-- How to reach a person, and what they read: speaking a language says nothing about reading it.
alter table person
    add column preferred_language varchar(35)  null comment 'in which the office writes to the person; null: the first one spoken',
    add column email              varchar(254) null,
    add column street             varchar(200) null,
    add column postcode           varchar(10)  null,
    add column town               varchar(120) null,
    add column reach_note         varchar(300) null comment 'how to reach the person best, in the words of the office';

alter table person_language
    add column reading varchar(10) not null default 'UNKNOWN',
    add constraint person_language_reading check (reading in ('UNKNOWN', 'NO', 'A_LITTLE', 'WELL'));

-- Histories hold only when something began; it ends when the next one begins. So there is neither gap nor overlap,
-- whoever writes: the table cannot say it otherwise.
create table residence_status (
    person_id    uuid        not null,
    valid_from   date        not null,
    permit       varchar(3)  null comment 'null: none, or not issued yet',
    target_group varchar(10) not null,
    decided_on   date        null,
    primary key (person_id, valid_from),
    constraint residence_status_person foreign key (person_id) references person (id),
    constraint residence_status_group check (target_group in ('FL_B', 'FL_VA', 'VA', 'S_B', 'S', 'AS', 'AIG', 'CH_SH')),
    constraint residence_status_permit check (permit is null
        or (permit = 'F' and target_group in ('VA', 'FL_VA'))
        or (permit = 'N' and target_group = 'AS')
        or (permit = 'S' and target_group = 'S')
        or (permit in ('B', 'C', 'L') and target_group in ('FL_B', 'S_B', 'AIG', 'CH_SH')))
);

create table residence (
    person_id  uuid not null,
    valid_from date not null,
    bfs_no     int  not null,
    primary key (person_id, valid_from),
    constraint residence_person foreign key (person_id) references person (id),
    constraint residence_municipality foreign key (bfs_no) references municipality (bfs_no)
);

-- With their ends, for whoever asks for a day: a period's last day is the one before valid_to.
create view residence_status_period as
select s.*,
       (select min(n.valid_from) from residence_status n
        where n.person_id = s.person_id and n.valid_from > s.valid_from) as valid_to
from residence_status s;

create view residence_period as
select r.*,
       (select min(n.valid_from) from residence n
        where n.person_id = r.person_id and n.valid_from > r.valid_from) as valid_to
from residence r;

-- Nothing older is known of those who are here already.
insert into residence_status (person_id, valid_from, permit, target_group)
select id, entry_date, permit, target_group from person;

insert into residence (person_id, valid_from, bfs_no)
select id, entry_date, bfs_no from person;
