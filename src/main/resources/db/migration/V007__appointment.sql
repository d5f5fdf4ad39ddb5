create table appointment (
    id                   uuid         not null primary key,
    dossier_id           uuid         not null,
    type                 varchar(25)  not null,
    starts_at            datetime(6)  not null,
    ends_at              datetime(6)  not null,
    place                varchar(200) not null,
    address              varchar(300) null,
    host_id              uuid         not null comment 'whom the person meets',
    interpreter_language varchar(35)  null,
    bring                varchar(200) not null default '' comment 'comma-separated codes',
    state                varchar(25)  not null,
    proposed_at          datetime(6)  not null,
    answered_at          datetime(6)  null,
    decline_reason       varchar(15)  null comment 'picture and word the person chose; null: none given',
    version              bigint       not null default 0,
    key appointment_dossier (dossier_id, starts_at),
    key appointment_host (host_id, starts_at),
    key appointment_state (state, starts_at),
    constraint appointment_dossier foreign key (dossier_id) references dossier (id),
    constraint appointment_host foreign key (host_id) references user_account (id),
    constraint appointment_order check (ends_at > starts_at),
    constraint appointment_state check (state in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'HELD', 'NO_SHOW',
        'CANCELLED_BY_CLIENT', 'CANCELLED_BY_OFFICE')),
    constraint appointment_reason check (decline_reason is null or state not in ('PROPOSED', 'CONFIRMED'))
);

-- Who can be met: the active staff of each region.
create view appointment_host as
select u.id as user_id, u.display_name, a.region_id
from role_assignment a join user_account u on u.id = a.open_user
where a.role in ('CASEWORKER', 'REGION_LEAD') and u.active;

-- What lists show of an appointment, over the tables of dossier, person and identity: one statement a list.
create view appointment_overview as
select a.id,
       a.dossier_id,
       d.region_id,
       d.person_id,
       p.official_name,
       p.first_name,
       a.type,
       a.starts_at,
       a.ends_at,
       a.place,
       a.address,
       a.host_id,
       u.display_name as host_name,
       a.interpreter_language,
       a.bring,
       a.state,
       a.answered_at,
       a.decline_reason
from appointment a
         join dossier d on d.id = a.dossier_id
         join person p on p.id = d.person_id
         join user_account u on u.id = a.host_id;
