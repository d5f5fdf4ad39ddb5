-- Funds: who bears a cost, and how much of it there is in a year. Amounts in Rappen everywhere.
create table fund (
    id        uuid        not null primary key,
    bearer    varchar(30) not null,
    region_id uuid        null,
    bfs_no    int         null,
    cantonal  varchar(30) as (if(region_id is null and bfs_no is null, bearer, null)) stored,
    constraint fund_cantonal_once unique (cantonal),
    constraint fund_region_once unique (region_id),
    constraint fund_municipality_once unique (bfs_no),
    constraint fund_region foreign key (region_id) references social_region (id),
    constraint fund_municipality foreign key (bfs_no) references municipality (bfs_no),
    constraint fund_bearer check (
        bearer in ('CANTON_IP', 'CANTON_PROGRAMM_S', 'CANTON_KIP') and region_id is null and bfs_no is null
        or bearer = 'SOCIAL_ASSISTANCE_REGION' and region_id is not null and bfs_no is null
        or bearer = 'MUNICIPALITY' and region_id is null and bfs_no is not null)
);

insert into fund (id, bearer) values
    ('0f000000-0000-4000-8000-000000000001', 'CANTON_IP'),
    ('0f000000-0000-4000-8000-000000000002', 'CANTON_PROGRAMM_S'),
    ('0f000000-0000-4000-8000-000000000003', 'CANTON_KIP');

-- The position: kept by the triggers of ledger_entry in the transaction of each entry. Whoever books locks this row first.
create table fund_year (
    fund_id   uuid     not null,
    year_no   smallint not null,
    inflow    bigint   not null default 0,
    committed bigint   not null default 0 comment 'open commitments',
    spent     bigint   not null default 0,
    entries   int      not null default 0,
    primary key (fund_id, year_no),
    constraint fund_year_fund foreign key (fund_id) references fund (id),
    constraint fund_year_inflow check (inflow >= 0),
    constraint fund_year_committed check (committed >= 0),
    constraint fund_year_spent check (spent >= 0),
    constraint fund_year_never_below_zero check (inflow - committed - spent >= 0)
);

-- What of a fund's year is set aside for one cost object, and what of it is paid. Region and area are those of the day
-- of the commitment and stay, also when the case moves on.
create table fund_commitment (
    fund_id     uuid        not null,
    year_no     smallint    not null,
    object_id   uuid        not null,
    object_kind varchar(12) not null,
    dossier_id  uuid        not null,
    region_id   uuid        not null,
    area        varchar(20) not null,
    opened_on   date        not null,
    open_amount bigint      not null default 0,
    spent       bigint      not null default 0,
    open_since  date as (if(open_amount > 0, opened_on, null)) stored,
    primary key (fund_id, year_no, object_id),
    key fund_commitment_open (fund_id, year_no, open_since, open_amount),
    key fund_commitment_object (object_id),
    constraint fund_commitment_year foreign key (fund_id, year_no) references fund_year (fund_id, year_no),
    constraint fund_commitment_dossier foreign key (dossier_id) references dossier (id),
    constraint fund_commitment_region foreign key (region_id) references social_region (id),
    constraint fund_commitment_kind check (object_kind in ('DOSSIER', 'APPROVAL', 'ENROLMENT', 'MEASURE')),
    constraint fund_commitment_area check (area in
        ('FIRST_INFO', 'CASE_MGMT', 'LANGUAGE_EDU', 'EMPLOYABILITY', 'EARLY_CHILDHOOD', 'SOCIAL')),
    constraint fund_commitment_never_below_zero check (open_amount >= 0),
    constraint fund_commitment_spent check (spent >= 0)
);

-- The same by region and area, kept by the triggers of fund_commitment.
create table fund_share (
    fund_id     uuid        not null,
    year_no     smallint    not null,
    region_id   uuid        not null,
    area        varchar(20) not null,
    open_amount bigint      not null default 0,
    spent       bigint      not null default 0,
    primary key (fund_id, year_no, region_id, area),
    constraint fund_share_year foreign key (fund_id, year_no) references fund_year (fund_id, year_no),
    constraint fund_share_region foreign key (region_id) references social_region (id)
);

delimiter //
create trigger fund_commitment_begins_empty before insert on fund_commitment for each row
begin
    if new.open_amount <> 0 or new.spent <> 0 then
        signal sqlstate '45000' set message_text = 'a commitment begins with its entry';
    end if;
end//
create trigger fund_commitment_has_share after insert on fund_commitment for each row
begin
    insert into fund_share (fund_id, year_no, region_id, area)
    values (new.fund_id, new.year_no, new.region_id, new.area)
    on duplicate key update fund_id = new.fund_id;
end//
create trigger fund_commitment_keeps_its_object before update on fund_commitment for each row
begin
    if new.fund_id <> old.fund_id or new.year_no <> old.year_no or new.object_id <> old.object_id
        or new.object_kind <> old.object_kind or new.dossier_id <> old.dossier_id or new.region_id <> old.region_id
        or new.area <> old.area or new.opened_on <> old.opened_on then
        signal sqlstate '45000' set message_text = 'a commitment keeps its object';
    end if;
end//
create trigger fund_commitment_keeps_share after update on fund_commitment for each row
begin
    update fund_share
    set open_amount = open_amount + new.open_amount - old.open_amount, spent = spent + new.spent - old.spent
    where fund_id = new.fund_id and year_no = new.year_no and region_id = new.region_id and area = new.area;
end//
delimiter ;
create trigger fund_commitment_no_delete before delete on fund_commitment
    for each row signal sqlstate '45000' set message_text = 'fund_commitment is append-only';

-- Funds with the names of their places.
create view fund_named as
select f.id, f.bearer, f.region_id, f.bfs_no, coalesce(r.name, m.name) as place
from fund f
left join social_region r on r.id = f.region_id
left join municipality m on m.bfs_no = f.bfs_no;

-- What of a case decides on who may pay for it.
create view fundable_case as
select d.id as dossier_id, d.region_id, d.state, p.target_group, p.bfs_no
from dossier d
join person p on p.id = d.person_id;
