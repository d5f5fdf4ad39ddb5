-- The ledger: append-only, in Rappen. What an entry does to inflow, open commitments and expenses follows from its kind.
create table ledger_entry (
    id              uuid         not null primary key,
    fund_id         uuid         not null,
    year_no         smallint     not null,
    kind            varchar(10)  not null,
    amount          bigint       not null,
    object_id       uuid         null comment 'what it is for, see fund_commitment',
    reverses        uuid         null,
    reversed_kind   varchar(10)  null,
    reason          varchar(500) null,
    idempotency_key varchar(100) not null comment 'whoever asks twice books once',
    value_date      date         not null,
    booked_by       uuid         null comment 'null: the portal itself, when something ended by its date',
    booked_at       datetime(6)  not null,
    inflow          bigint as (case
        when kind = 'INFLOW' then amount
        when reversed_kind = 'INFLOW' then -amount
        else 0 end) stored,
    committed       bigint as (case
        when kind = 'COMMITMENT' or reversed_kind in ('RELEASE', 'EXPENSE') then amount
        when kind in ('RELEASE', 'EXPENSE') or reversed_kind = 'COMMITMENT' then -amount
        else 0 end) stored,
    spent           bigint as (case
        when kind = 'EXPENSE' then amount
        when reversed_kind = 'EXPENSE' then -amount
        else 0 end) stored,
    key ledger_entry_newest (fund_id, year_no, id),
    key ledger_entry_kind (fund_id, year_no, kind, id),
    constraint ledger_entry_once unique (idempotency_key),
    constraint ledger_entry_reversed_once unique (reverses),
    constraint ledger_entry_year foreign key (fund_id, year_no) references fund_year (fund_id, year_no),
    constraint ledger_entry_object foreign key (fund_id, year_no, object_id)
        references fund_commitment (fund_id, year_no, object_id),
    constraint ledger_entry_reverses foreign key (reverses) references ledger_entry (id),
    constraint ledger_entry_by foreign key (booked_by) references user_account (id),
    constraint ledger_entry_amount check (amount between 1 and 100000000000),
    constraint ledger_entry_shape check (
        kind = 'INFLOW' and object_id is null and reverses is null and reversed_kind is null
        or kind in ('COMMITMENT', 'RELEASE', 'EXPENSE') and object_id is not null and reverses is null
            and reversed_kind is null
        or kind = 'REVERSAL' and reverses is not null
            and reversed_kind in ('INFLOW', 'COMMITMENT', 'RELEASE', 'EXPENSE') and trim(reason) <> '')
);

delimiter //
create trigger ledger_entry_reversal_mirrors before insert on ledger_entry for each row
begin
    if new.kind = 'REVERSAL' and not exists (
            select 1 from ledger_entry e
            where e.id = new.reverses and e.fund_id = new.fund_id and e.year_no = new.year_no
              and e.kind = new.reversed_kind and e.amount = new.amount and e.object_id <=> new.object_id) then
        signal sqlstate '45000' set message_text = 'a reversal mirrors its entry';
    end if;
end//
create trigger ledger_entry_keeps_position after insert on ledger_entry for each row
begin
    update fund_year
    set inflow = inflow + new.inflow, committed = committed + new.committed, spent = spent + new.spent,
        entries = entries + 1
    where fund_id = new.fund_id and year_no = new.year_no;
    if new.object_id is not null then
        update fund_commitment
        set open_amount = open_amount + new.committed, spent = spent + new.spent
        where fund_id = new.fund_id and year_no = new.year_no and object_id = new.object_id;
    end if;
end//
delimiter ;
create trigger ledger_entry_no_update before update on ledger_entry
    for each row signal sqlstate '45000' set message_text = 'ledger_entry is append-only';
create trigger ledger_entry_no_delete before delete on ledger_entry
    for each row signal sqlstate '45000' set message_text = 'ledger_entry is append-only';

-- Every day the kept positions are compared with the sum of the entries.
create table ledger_check (
    day      date        not null primary key,
    begun_at datetime(6) not null,
    ended_at datetime(6) null,
    funds    int         not null default 0 comment 'years of funds looked at'
);

create table ledger_difference (
    day     date        not null,
    fund_id uuid        not null,
    year_no smallint    not null,
    figure  varchar(12) not null,
    kept    bigint      not null,
    summed  bigint      not null,
    primary key (day, fund_id, year_no, figure),
    constraint ledger_difference_day foreign key (day) references ledger_check (day),
    constraint ledger_difference_fund foreign key (fund_id) references fund (id),
    constraint ledger_difference_figure check
        (figure in ('INFLOW', 'COMMITTED', 'SPENT', 'ENTRIES', 'OBJECTS_OPEN', 'OBJECTS_PAID', 'SHARES_OPEN', 'SHARES_PAID')),
    constraint ledger_difference_is_one check (kept <> summed)
);
