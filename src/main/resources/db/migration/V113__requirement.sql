-- Formal orders (Auflagen) of an authority that a measure carries out. The portal keeps them and shows them; nothing
-- follows from them by itself. What was ordered is never rewritten: it is met, or lifted with a reason.
create table requirement (
    id          uuid         not null primary key,
    dossier_id  uuid         not null,
    measure_id  uuid         not null comment 'the measure where it began, so that every version shows it',
    region_id   uuid         not null comment 'that led the case then; another region examines the order and issues its own',
    ordered_on  date         not null,
    authority   varchar(200) not null,
    signatory   varchar(120) null,
    ordered     varchar(500) not null,
    due_on      date         not null,
    document_id uuid         null comment 'the decision itself',
    state       varchar(10)  not null default 'IN_FORCE',
    ended_on    date         null,
    end_reason  varchar(500) null,
    ended_by    uuid         null,
    recorded_by uuid         not null,
    recorded_at datetime(6)  not null,
    version     bigint       not null default 0,
    key requirement_of_dossier (dossier_id, state, due_on),
    key requirement_of_measure (measure_id),
    constraint requirement_dossier foreign key (dossier_id) references dossier (id),
    constraint requirement_measure foreign key (measure_id) references measure (id),
    constraint requirement_region foreign key (region_id) references social_region (id),
    constraint requirement_document foreign key (document_id) references document (id),
    constraint requirement_ended_by foreign key (ended_by) references user_account (id),
    constraint requirement_recorded_by foreign key (recorded_by) references user_account (id),
    constraint requirement_state check (state in ('IN_FORCE', 'MET', 'LIFTED')),
    constraint requirement_words check (trim(authority) <> '' and trim(ordered) <> ''),
    constraint requirement_due check (due_on >= ordered_on),
    constraint requirement_ended check ((state = 'IN_FORCE') = (ended_on is null)),
    constraint requirement_ended_after check (ended_on is null or ended_on >= ordered_on),
    constraint requirement_lifted_why check (state <> 'LIFTED' or coalesce(trim(end_reason), '') <> '')
);

delimiter //

create trigger requirement_is_of_its_case before insert on requirement
    for each row
begin
    if (select p.dossier_id from measure m join goal g on g.id = m.goal_id join integration_plan p on p.id = g.plan_id
        where m.id = new.measure_id and m.origin_id is null) <> new.dossier_id
        or not exists (select 1 from measure where id = new.measure_id and origin_id is null) then
        signal sqlstate '45000' set message_text = 'an order hangs on the first version of a measure of its case';
    end if;
    if new.document_id is not null
        and (select dossier_id from document where id = new.document_id) <> new.dossier_id then
        signal sqlstate '45000' set message_text = 'the decision is a document of the same case';
    end if;
end//

create trigger requirement_is_not_rewritten before update on requirement
    for each row
begin
    if new.id <> old.id or new.dossier_id <> old.dossier_id or new.measure_id <> old.measure_id
        or new.region_id <> old.region_id or new.ordered_on <> old.ordered_on or new.authority <> old.authority
        or not (new.signatory <=> old.signatory) or new.ordered <> old.ordered or new.due_on <> old.due_on
        or new.recorded_by <> old.recorded_by or new.recorded_at <> old.recorded_at then
        signal sqlstate '45000' set message_text = 'what was ordered is not rewritten';
    end if;
    if old.state <> 'IN_FORCE' and (new.state <> old.state or not (new.ended_on <=> old.ended_on)
        or not (new.end_reason <=> old.end_reason) or not (new.ended_by <=> old.ended_by)) then
        signal sqlstate '45000' set message_text = 'an order ends once';
    end if;
    if not (new.document_id <=> old.document_id)
        and (select dossier_id from document where id = new.document_id) <> new.dossier_id then
        signal sqlstate '45000' set message_text = 'the decision is a document of the same case';
    end if;
end//

create trigger requirement_stays before delete on requirement
    for each row signal sqlstate '45000' set message_text = 'an order is met or lifted, never deleted'//

delimiter ;
