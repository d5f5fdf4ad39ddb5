-- Cost approvals (Kostengutsprache): who asks, for how much, by which calculation, and who decided. Amounts in Rappen.
-- The price and the calculation are those of the day on which it was begun; what becomes of the price later changes nothing.
create table cost_approval (
    id                uuid          not null primary key,
    enrolment_id      uuid          not null,
    dossier_id        uuid          not null,
    region_id         uuid          not null comment 'whose desk it lies on; goes over with the case',
    area              varchar(20)   not null,
    target_group      varchar(10)   not null comment 'of the person when it was begun',
    title             json          not null,
    provider          varchar(200)  not null,
    starts_on         date          not null,
    ends_on           date          not null,
    price_unit        varchar(8)    not null,
    quantity          int           not null,
    public_share      bigint        not null,
    participant_share bigint        not null,
    requested_amount  bigint        not null,
    occupation_months int           not null default 0 comment 'in all, with this one; 0 for other offers',
    cantonal          boolean       not null default false comment 'the offer is for the canton to approve',
    bearer            varchar(30)   not null,
    valid_from        date          not null,
    valid_to          date          not null,
    checked           varchar(30)   not null default '' comment 'who was found not to pay',
    request_words     varchar(500)  null,
    state             varchar(10)   not null,
    decider           varchar(8)    null comment 'from the submission on',
    drafted_by        uuid          null comment 'null for the portal',
    drafted_at        datetime(6)   not null,
    requested_by      uuid          null,
    requested_at      datetime(6)   null,
    decided_by        uuid          null,
    decided_at        datetime(6)   null,
    approved_amount   bigint        null,
    decision_words    varchar(500)  null comment 'why it was sent back, rejected or revoked',
    ended_at          datetime(6)   null comment 'its seat is over, or the person pays',
    end_reason        varchar(15)   null,
    settle_on         date          null comment 'from then on nothing of it is set aside any more',
    version           bigint        not null default 0,
    running_seat      uuid as (if(ended_at is null and state not in ('REJECTED', 'EXPIRED', 'REVOKED'), enrolment_id, null)) stored,
    key cost_approval_seat (enrolment_id),
    key cost_approval_desk (region_id, state, requested_at),
    key cost_approval_decider (decider, state, requested_at),
    key cost_approval_case (dossier_id),
    key cost_approval_validity (state, valid_to),
    key cost_approval_settling (settle_on),
    constraint cost_approval_once unique (running_seat),
    constraint cost_approval_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint cost_approval_dossier foreign key (dossier_id) references dossier (id),
    constraint cost_approval_region foreign key (region_id) references social_region (id),
    constraint cost_approval_drafted foreign key (drafted_by) references user_account (id),
    constraint cost_approval_requested foreign key (requested_by) references user_account (id),
    constraint cost_approval_decided foreign key (decided_by) references user_account (id),
    constraint cost_approval_state check (state in
        ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PARTLY', 'REJECTED', 'EXPIRED', 'REVOKED')),
    constraint cost_approval_calculation check (quantity between 0 and 10000 and public_share between 0 and 10000000
        and participant_share between 0 and 10000000 and requested_amount = quantity * public_share),
    constraint cost_approval_validity check (valid_to >= valid_from),
    constraint cost_approval_submitted check (state = 'DRAFT'
        or requested_by is not null and requested_at is not null and decider in ('REGION', 'CANTON')),
    constraint cost_approval_subsidiary check (state = 'DRAFT' or checked = 'ALV,IV,EDUCATION'),
    constraint cost_approval_granted check (state not in ('APPROVED', 'PARTLY', 'EXPIRED', 'REVOKED')
        or approved_amount is not null),
    constraint cost_approval_amount check (approved_amount is null
        or decided_by is not null and approved_amount between 0 and requested_amount),
    constraint cost_approval_whole check (state <> 'APPROVED' or approved_amount = requested_amount),
    constraint cost_approval_part check (state <> 'PARTLY' or approved_amount < requested_amount),
    constraint cost_approval_words check (state not in ('RETURNED', 'REJECTED', 'REVOKED')
        or char_length(trim(coalesce(decision_words, ''))) > 0),
    constraint cost_approval_four_eyes check (decided_by is null
        or decided_by <> requested_by and (drafted_by is null or decided_by <> drafted_by))
);

-- Every step of every approval, for good.
create table cost_approval_step (
    id          uuid         not null primary key,
    approval_id uuid         not null,
    step        varchar(15)  not null,
    by_user     uuid         null comment 'null for the portal',
    at          datetime(6)  not null,
    amount      bigint       null,
    words       varchar(500) null,
    key cost_approval_step_of (approval_id, at),
    constraint cost_approval_step_approval foreign key (approval_id) references cost_approval (id),
    constraint cost_approval_step_by foreign key (by_user) references user_account (id)
);

create trigger cost_approval_step_no_update before update on cost_approval_step
    for each row signal sqlstate '45000' set message_text = 'cost_approval_step is append-only';
create trigger cost_approval_step_no_delete before delete on cost_approval_step
    for each row signal sqlstate '45000' set message_text = 'cost_approval_step is append-only';
create trigger cost_approval_no_delete before delete on cost_approval
    for each row signal sqlstate '45000' set message_text = 'cost_approval is kept for good';

delimiter //
create trigger cost_approval_keeps_its_decision before update on cost_approval for each row
begin
    if new.dossier_id <> old.dossier_id or new.quantity <> old.quantity or new.public_share <> old.public_share
        or new.participant_share <> old.participant_share then
        signal sqlstate '45000' set message_text = 'a cost approval keeps its calculation';
    end if;
    if old.approved_amount is not null and not (new.approved_amount <=> old.approved_amount
        and new.decided_by <=> old.decided_by and new.requested_by <=> old.requested_by and new.bearer = old.bearer
        and new.valid_from = old.valid_from and new.valid_to = old.valid_to) then
        signal sqlstate '45000' set message_text = 'a cost approval keeps what was decided';
    end if;
end//
delimiter ;

alter table enrolment
    add column needs_approval boolean not null default false comment 'of costs, as it was when the seat was taken',
    add column attending_since date null;

-- BR03: nobody begins to attend without an approval that is valid on that day, where one is needed.
delimiter //
create trigger enrolment_attends_with_approval before update on enrolment for each row
begin
    if new.state = 'ATTENDING' and old.state <> 'ATTENDING' and new.needs_approval
        and not exists (select 1 from cost_approval a
                        where a.enrolment_id = new.id and a.state in ('APPROVED', 'PARTLY') and a.ended_at is null
                          and new.attending_since between a.valid_from and a.valid_to) then
        signal sqlstate '45000' set message_text = 'no attendance without a valid cost approval';
    end if;
end//
delimiter ;

-- For lists and sheets: one row each.
create view cost_approval_row as
select a.*,
       p.official_name,
       p.first_name,
       p.target_group as group_now,
       p.bfs_no,
       r.name         as region,
       d.state        as dossier_state,
       q.display_name as requester,
       j.display_name as judge
from cost_approval a
         join dossier d on d.id = a.dossier_id
         join person p on p.id = d.person_id
         join social_region r on r.id = a.region_id
         left join user_account q on q.id = a.requested_by
         left join user_account j on j.id = a.decided_by;
