-- What the Confederation pays, by the day of the decision. The first values are those of the law; later ones the canton
-- enters, with their legal basis. What was set once is not rewritten; what the canton entered may be taken back.
create table flat_rate (
    id            uuid         not null primary key,
    kind          varchar(20)  not null,
    amount        bigint       not null comment 'Rappen',
    valid_from    date         not null,
    legal_basis   varchar(200) not null,
    set_by        uuid         null comment 'null: came with the portal',
    set_at        datetime(6)  not null,
    withdrawn_by  uuid         null,
    withdrawn_at  datetime(6)  null,
    standing_from date as (if(withdrawn_at is null, valid_from, null)) stored,
    constraint flat_rate_stands_once unique (kind, standing_from),
    constraint flat_rate_set_by foreign key (set_by) references user_account (id),
    constraint flat_rate_withdrawn_by foreign key (withdrawn_by) references user_account (id),
    constraint flat_rate_kind check (kind in ('IP', 'PROGRAMM_S_MONTH')),
    constraint flat_rate_amount check (amount between 1 and 10000000),
    constraint flat_rate_basis check (trim(legal_basis) <> ''),
    constraint flat_rate_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null)),
    constraint flat_rate_of_law_stays check (set_by is not null or withdrawn_by is null)
);

insert into flat_rate (id, kind, amount, valid_from, legal_basis, set_at) values
    ('0f100000-0000-4000-8000-000000000001', 'IP', 600000, '2008-01-01', 'VIntA Art. 15, bis 30.4.2019', '2026-11-22'),
    ('0f100000-0000-4000-8000-000000000002', 'IP', 1800000, '2019-05-01', 'VIntA Art. 15 Abs. 1, Art. 29a', '2026-11-22'),
    ('0f100000-0000-4000-8000-000000000003', 'PROGRAMM_S_MONTH', 25000, '2022-03-12', 'SEM, Programm S', '2026-11-22');

delimiter //
create trigger flat_rate_is_history before update on flat_rate for each row
begin
    if old.withdrawn_at is not null or new.id <> old.id or new.kind <> old.kind or new.amount <> old.amount
        or new.valid_from <> old.valid_from or new.legal_basis <> old.legal_basis
        or not (new.set_by <=> old.set_by) or new.set_at <> old.set_at then
        signal sqlstate '45000' set message_text = 'a flat rate is not rewritten';
    end if;
end//
delimiter ;
create trigger flat_rate_no_delete before delete on flat_rate
    for each row signal sqlstate '45000' set message_text = 'flat_rate is append-only';

-- How an inflow of the Confederation was worked out.
create table federal_payment (
    entry_id           uuid     not null primary key,
    year_no            smallint not null,
    half               tinyint  not null,
    decisions          int      not null,
    rate               bigint   not null,
    programme_s_months int      not null comment 'of those who had protection status S before',
    programme_s_rate   bigint   not null,
    key federal_payment_half (year_no, half),
    constraint federal_payment_entry foreign key (entry_id) references ledger_entry (id),
    constraint federal_payment_half check (half in (1, 2)),
    constraint federal_payment_decisions check (decisions between 1 and 100000),
    constraint federal_payment_months check (programme_s_months between 0 and 1000000),
    constraint federal_payment_positive check (decisions * rate > programme_s_months * programme_s_rate)
);
create trigger federal_payment_no_update before update on federal_payment
    for each row signal sqlstate '45000' set message_text = 'federal_payment is append-only';
create trigger federal_payment_no_delete before delete on federal_payment
    for each row signal sqlstate '45000' set message_text = 'federal_payment is append-only';

-- The first decision of a person that the Confederation pays for, once in a life, and for how many months Programme S
-- had paid until then (VIntA Art. 15 para. 2bis).
create view federal_decision as
select f.person_id,
       f.decided_on,
       (select coalesce(sum(timestampdiff(month, p.valid_from,
                                          least(coalesce(p.valid_to, f.decided_on), f.decided_on))), 0)
        from residence_status_period p
        where p.person_id = f.person_id and p.target_group = 'S' and p.valid_from < f.decided_on) as programme_s_months
from (select s.person_id, min(s.decided_on) as decided_on
      from residence_status s
      where s.target_group in ('FL_B', 'FL_VA', 'VA', 'S_B')
      group by s.person_id) f
where f.decided_on is not null;
