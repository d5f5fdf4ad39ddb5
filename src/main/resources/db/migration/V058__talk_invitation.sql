-- Where a municipality holds its talks. The municipality keeps it up to date itself.
create table talk_office (
    bfs_no   int          not null primary key,
    name     varchar(120) not null,
    street   varchar(120) not null,
    postcode varchar(10)  not null,
    town     varchar(120) not null,
    room     varchar(120) null comment 'floor, door or counter',
    phone    varchar(30)  null,
    version  bigint       not null default 0,
    constraint talk_office_municipality foreign key (bfs_no) references municipality (bfs_no)
);

-- Every invitation stays: the second one follows a first that nobody came to. The place is that of the day it was sent.
create table talk_invitation (
    id                   uuid         not null primary key,
    dossier_id           uuid         not null,
    bfs_no               int          not null,
    attempt              int          not null comment '1, and one more after each time that nobody came',
    starts_at            datetime(6)  not null,
    ends_at              datetime(6)  not null,
    office               varchar(120) not null,
    street               varchar(120) not null,
    postcode             varchar(10)  not null,
    town                 varchar(120) not null,
    room                 varchar(120) null,
    phone                varchar(30)  null,
    recipient            varchar(300) null comment 'lines of the postal address below the name',
    language             varchar(35)  not null comment 'of the letter beside German',
    interpreter_language varchar(35)  null,
    token                varchar(43)  not null comment 'opens the public page with the place; names nobody',
    page_closed_at       datetime(6)  null,
    state                varchar(10)  not null,
    ended_at             datetime(6)  null,
    superseded           boolean      not null default false,
    latest_of            uuid as (if(superseded, null, dossier_id)) stored,
    invited_by           uuid         not null,
    invited_at           datetime(6)  not null,
    version              bigint       not null default 0,
    key talk_invitation_dossier (dossier_id, invited_at),
    constraint talk_invitation_of foreign key (dossier_id) references dossier (id),
    constraint talk_invitation_municipality foreign key (bfs_no) references municipality (bfs_no),
    constraint talk_invitation_by foreign key (invited_by) references user_account (id),
    constraint talk_invitation_token unique (token),
    constraint talk_invitation_latest unique (latest_of),
    constraint talk_invitation_state check (state in ('INVITED', 'HELD', 'NO_SHOW', 'WITHDRAWN')),
    constraint talk_invitation_ended check ((state = 'INVITED') = (ended_at is null)),
    constraint talk_invitation_replaced check (not superseded or state <> 'INVITED'),
    constraint talk_invitation_order check (ends_at > starts_at and attempt >= 1)
);

-- What is overdue in the whole canton is asked by step and day.
create index process_step_due on process_step (type_id, state, due_on);

create or replace view talk_worklist as
select d.id          as dossier_id,
       p.bfs_no,
       p.official_name,
       p.first_name,
       p.call_name,
       p.search_name,
       p.interpreter_language,
       (select l.language from person_language l where l.person_id = p.id order by l.position limit 1) as best_language,
       d.allocated_on,
       s.due_on,
       t.bfs_no      as held_in,
       t.held_on,
       t.language    as held_language,
       t.interpreter as held_with_interpreter,
       u.display_name as recorded_by,
       i.id          as invitation_id,
       i.starts_at   as invited_for,
       i.ends_at     as invited_until,
       i.state       as invitation_state,
       i.attempt     as invitation_attempt
from dossier d
         join person p on p.id = d.person_id
         join process_step s on s.dossier_id = d.id
         join process_step_type y on y.id = s.type_id and y.code = 'FIRST_INFORMATION_TALK'
         left join first_information_talk t on t.dossier_id = d.id
         left join user_account u on u.id = t.recorded_by
         left join talk_invitation i on i.latest_of = d.id and i.bfs_no = p.bfs_no
where t.id is not null
   or (s.state in ('OPEN', 'IN_PROGRESS') and d.state <> 'CLOSED');
