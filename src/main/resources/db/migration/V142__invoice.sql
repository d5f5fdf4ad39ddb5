-- Invoices of providers: for one month and one region, from what its people attended under approved costs. In Rappen.
create table invoice (
    id             uuid         not null primary key,
    nr             int          not null auto_increment comment 'what people say on the telephone',
    provider_id    uuid         not null,
    region_id      uuid         not null comment 'that of the approvals when it was begun',
    month_from     date         not null comment 'the first day of its month',
    state          varchar(10)  not null,
    total          bigint       not null default 0,
    problems       int          not null default 0 comment 'lines that ask for more than they may, when last worked out',
    drafted_by     uuid         not null,
    drafted_at     datetime(6)  not null,
    submitted_by   uuid         null,
    submitted_at   datetime(6)  null,
    decided_by     uuid         null,
    decided_at     datetime(6)  null,
    decision_words varchar(500) null comment 'why more than was attended is paid',
    version        bigint       not null default 0,
    running_month  date as (if(state in ('ACCEPTED', 'DISCARDED'), null, month_from)) stored,
    constraint invoice_nr unique (nr),
    constraint invoice_running_once unique (provider_id, region_id, running_month),
    key invoice_of_provider (provider_id, month_from),
    key invoice_desk (region_id, state, submitted_at),
    key invoice_accepted (region_id, decided_at),
    constraint invoice_provider foreign key (provider_id) references provider (id),
    constraint invoice_region foreign key (region_id) references social_region (id),
    constraint invoice_drafted foreign key (drafted_by) references user_account (id),
    constraint invoice_submitted foreign key (submitted_by) references user_account (id),
    constraint invoice_decided foreign key (decided_by) references user_account (id),
    constraint invoice_month check (dayofmonth(month_from) = 1),
    constraint invoice_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'DISCARDED')),
    constraint invoice_handed_in check (state not in ('SUBMITTED', 'RETURNED', 'ACCEPTED')
        or submitted_by is not null and submitted_at is not null),
    constraint invoice_accepted_by check (state <> 'ACCEPTED' or decided_by is not null and decided_at is not null),
    constraint invoice_four_eyes check (state <> 'ACCEPTED' or decided_by <> submitted_by and decided_by <> drafted_by)
) auto_increment = 1001;

-- One approval of one person, or a credit for a line that was accepted. What attendance and approval say is worked out by
-- the portal; the provider says how much of it is charged, and why where that is something else.
create table invoice_line (
    id              uuid         not null primary key,
    invoice_id      uuid         not null,
    approval_id     uuid         not null,
    enrolment_id    uuid         not null,
    dossier_id      uuid         not null,
    title           json         not null,
    unit            varchar(8)   not null,
    price           bigint       not null comment 'of a unit, as the approval froze it',
    counted         int          not null comment 'units by attendance and approval, not charged before',
    units           int          not null comment 'as charged',
    amount          bigint as (units * price) stored,
    reason          varchar(500) null comment 'why another number is charged',
    objection       varchar(500) null comment 'what the region says',
    over_attendance int          not null default 0 comment 'units charged beyond attendance',
    over_validity   int          not null default 0 comment 'units charged on days without approval',
    over_billed     int          not null default 0 comment 'units charged a second time',
    over_amount     bigint       not null default 0 comment 'beyond the approved amount',
    credit_of       uuid         null,
    entry_id        uuid         null comment 'the expense in the ledger',
    is_problem      boolean as (over_attendance > 0 or over_validity > 0 or over_billed > 0 or over_amount > 0) stored,
    charged         uuid as (if(credit_of is null, approval_id, null)) stored,
    constraint invoice_line_once unique (invoice_id, charged),
    constraint invoice_line_credited_once unique (credit_of),
    constraint invoice_line_entry_once unique (entry_id),
    key invoice_line_approval (approval_id),
    constraint invoice_line_invoice foreign key (invoice_id) references invoice (id),
    constraint invoice_line_approval foreign key (approval_id) references cost_approval (id),
    constraint invoice_line_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint invoice_line_dossier foreign key (dossier_id) references dossier (id),
    constraint invoice_line_credit foreign key (credit_of) references invoice_line (id),
    constraint invoice_line_entry foreign key (entry_id) references ledger_entry (id),
    constraint invoice_line_unit check (unit in ('LESSON', 'MONTH', 'COURSE')),
    constraint invoice_line_price check (price between 0 and 10000000),
    constraint invoice_line_counted check (counted between 0 and 10000),
    constraint invoice_line_units check (credit_of is null and units between 0 and 10000
        or credit_of is not null and units between -10000 and -1),
    constraint invoice_line_reason check (units = counted or char_length(trim(coalesce(reason, ''))) > 0),
    constraint invoice_line_over check (over_attendance >= 0 and over_validity >= 0 and over_billed >= 0
        and over_amount >= 0)
);

-- What a line charges: single lessons, months that have begun, or the course. The last guard: nothing is charged twice.
create table invoice_unit (
    line_id      uuid        not null,
    unit_key     varchar(40) not null comment 'the session, the first day of the month, or COURSE',
    enrolment_id uuid        not null,
    session_id   uuid        null,
    held_on      date        not null,
    units        smallint    not null,
    credited     boolean     not null default false,
    claim        varchar(40) as (if(credited, null, unit_key)) stored,
    primary key (line_id, unit_key),
    constraint invoice_unit_once unique (enrolment_id, claim),
    constraint invoice_unit_line foreign key (line_id) references invoice_line (id),
    constraint invoice_unit_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint invoice_unit_session foreign key (session_id) references class_session (id),
    constraint invoice_unit_units check (units between 1 and 24),
    constraint invoice_unit_key check (session_id is null or unit_key = session_id)
);

-- Every step of every invoice, for good.
create table invoice_step (
    id         uuid         not null primary key,
    invoice_id uuid         not null,
    step       varchar(12)  not null,
    by_user    uuid         not null,
    at         datetime(6)  not null,
    amount     bigint       null,
    words      varchar(500) null,
    key invoice_step_of (invoice_id, at),
    constraint invoice_step_invoice foreign key (invoice_id) references invoice (id),
    constraint invoice_step_by foreign key (by_user) references user_account (id)
);

create trigger invoice_step_no_update before update on invoice_step
    for each row signal sqlstate '45000' set message_text = 'invoice_step is append-only';
create trigger invoice_step_no_delete before delete on invoice_step
    for each row signal sqlstate '45000' set message_text = 'invoice_step is append-only';
create trigger invoice_no_delete before delete on invoice
    for each row signal sqlstate '45000' set message_text = 'an invoice is kept for good';

delimiter //

create trigger invoice_accepted_stays before update on invoice for each row
begin
    if old.state in ('ACCEPTED', 'DISCARDED') then
        signal sqlstate '45000' set message_text = 'an invoice that is accepted stays as it is';
    end if;
    if new.provider_id <> old.provider_id or new.region_id <> old.region_id or new.month_from <> old.month_from then
        signal sqlstate '45000' set message_text = 'an invoice keeps its provider, region and month';
    end if;
end//

create trigger invoice_line_stays before update on invoice_line for each row
begin
    if (select state from invoice where id = old.invoice_id) = 'ACCEPTED' then
        signal sqlstate '45000' set message_text = 'a line of an accepted invoice stays as it is';
    end if;
    if new.price <> old.price or new.approval_id <> old.approval_id or new.enrolment_id <> old.enrolment_id then
        signal sqlstate '45000' set message_text = 'a line keeps what its approval says';
    end if;
end//

create trigger invoice_line_is_kept before delete on invoice_line for each row
begin
    if (select state from invoice where id = old.invoice_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'lines go from a draft only';
    end if;
end//

create trigger invoice_line_is_of_the_draft before insert on invoice_line for each row
begin
    if (select state from invoice where id = new.invoice_id) = 'ACCEPTED' then
        signal sqlstate '45000' set message_text = 'an accepted invoice gets no more lines';
    end if;
    if new.unit <> (select price_unit from cost_approval where id = new.approval_id)
        or new.price <> (select public_share from cost_approval where id = new.approval_id) then
        signal sqlstate '45000' set message_text = 'a line has the price of its approval';
    end if;
end//

create trigger invoice_unit_is_kept before delete on invoice_unit for each row
begin
    if (select i.state from invoice_line l join invoice i on i.id = l.invoice_id where l.id = old.line_id) = 'ACCEPTED' then
        signal sqlstate '45000' set message_text = 'what an accepted invoice charged stays';
    end if;
end//

delimiter ;

-- Approvals that a provider may charge, with who it is about; nothing of the person but the name.
create view billable_approval as
select a.id as approval_id,
       a.enrolment_id,
       a.dossier_id,
       a.region_id,
       o.provider_id,
       a.title,
       a.price_unit,
       a.public_share,
       a.approved_amount,
       a.starts_on,
       a.ends_on,
       a.valid_from,
       a.valid_to,
       (select min(s.at) from cost_approval_step s where s.approval_id = a.id and s.step = 'REVOKE') as revoked_at,
       e.attending_since,
       e.ended_at,
       e.state as seat_state
from cost_approval a
         join enrolment e on e.id = a.enrolment_id
         join course_run r on r.id = e.course_run_id
         join offer o on o.id = r.offer_id
where a.state in ('APPROVED', 'PARTLY', 'EXPIRED', 'REVOKED')
  and a.approved_amount > 0
  and a.price_unit <> 'FREE'
  and e.state in ('ATTENDING', 'COMPLETED', 'DROPPED_OUT', 'TRANSFERRED');

-- For lists and sheets: one row each.
create view invoice_row as
select i.*,
       v.name         as provider,
       r.name         as region,
       s.display_name as submitter,
       j.display_name as judge,
       (select count(*) from invoice_line l where l.invoice_id = i.id and l.units <> 0) as line_count
from invoice i
         join provider v on v.id = i.provider_id
         join social_region r on r.id = i.region_id
         left join user_account s on s.id = i.submitted_by
         left join user_account j on j.id = i.decided_by;

create view invoice_line_row as
select l.*,
       p.official_name,
       p.first_name,
       c.nr                       as credited_nr,
       exists (select 1 from invoice_line x where x.credit_of = l.id) as is_credited
from invoice_line l
         join dossier d on d.id = l.dossier_id
         join person p on p.id = d.person_id
         left join invoice_line o on o.id = l.credit_of
         left join invoice c on c.id = o.invoice_id;
