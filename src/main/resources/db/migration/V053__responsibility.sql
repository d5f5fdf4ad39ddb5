-- Exactly one responsible person for every open dossier (BR02). The dossier names the person, and the database itself
-- writes the chain of who it was from which day to which: without gap and without overlap, whoever writes.

-- Who receives new dossiers of a region until somebody is assigned.
alter table social_region
    add column intake_id uuid null comment 'null: whoever leads the region',
    add constraint social_region_intake foreign key (intake_id) references user_account (id);

create view region_intake as
select r.id as region_id,
       coalesce(
               (select a.user_id from role_assignment a
                where a.user_id = r.intake_id and a.region_id = r.id and a.valid_to is null
                  and a.role in ('CASEWORKER', 'REGION_LEAD') limit 1),
               (select a.user_id from role_assignment a
                where a.region_id = r.id and a.role = 'REGION_LEAD' and a.valid_to is null
                order by a.valid_from, a.id limit 1),
               (select a.user_id from role_assignment a
                where a.region_id = r.id and a.role = 'CASEWORKER' and a.valid_to is null
                order by a.valid_from, a.id limit 1)) as user_id
from social_region r;

alter table dossier
    add column responsible_id    uuid         null comment 'null only when closed',
    add column responsible_since date         null,
    add column paused_until      date         null comment 'last day of the pause',
    add column pause_reason      varchar(500) null,
    add column reopened_on       date         null,
    add column arrival           varchar(12)  null comment 'how the person came; null where nobody wrote it down',
    add column review_again_on   date         null comment 'the closing review said: look again then';

update dossier_assignment a join dossier d on d.id = a.dossier_id
set a.valid_to = d.closed_on
where d.state = 'CLOSED' and a.valid_to is null;

update dossier d join dossier_assignment a on a.open_dossier = d.id
set d.responsible_id = a.caseworker_id, d.responsible_since = a.valid_from;

-- what lay unassigned falls to the region's intake, and without one to the longest known account, which can pass it on
update dossier d left join region_intake i on i.region_id = d.region_id
set d.responsible_id    = coalesce(i.user_id, (select u.id from user_account u order by u.created_at, u.id limit 1)),
    d.responsible_since = coalesce((select max(a.valid_to) from dossier_assignment a where a.dossier_id = d.id),
                                   d.allocated_on)
where d.state <> 'CLOSED' and d.responsible_id is null;

insert into dossier_assignment (id, dossier_id, caseworker_id, valid_from)
select uuid(), d.id, d.responsible_id, d.responsible_since
from dossier d left join dossier_assignment a on a.open_dossier = d.id
where d.responsible_id is not null and a.id is null;

update dossier
set paused_until = current_date + interval 60 day, pause_reason = 'Vor der Erfassung von Gründen pausiert'
where state = 'PAUSED';

alter table dossier
    add constraint dossier_responsible_person foreign key (responsible_id) references user_account (id),
    add constraint dossier_responsible check ((state = 'CLOSED') = (responsible_id is null)),
    add constraint dossier_responsible_since check ((responsible_id is null) = (responsible_since is null)),
    add constraint dossier_paused check ((state = 'PAUSED') = (paused_until is not null)),
    add constraint dossier_pause_reason check ((state = 'PAUSED') = (pause_reason is not null)),
    add constraint dossier_arrival check (arrival in ('TRANSFER', 'RELOCATION'));

alter table dossier_assignment
    add constraint dossier_assignment_order check (valid_to is null or valid_to >= valid_from);

delimiter //

create trigger dossier_falls_to_intake before insert on dossier
    for each row
begin
    if new.state <> 'CLOSED' then
        if new.responsible_id is null then
            set new.responsible_id = (select user_id from region_intake where region_id = new.region_id);
        end if;
        if new.responsible_id is not null and new.responsible_since is null then
            set new.responsible_since = new.allocated_on;
        end if;
    end if;
end//

-- ids of spells follow from the dossier and their number, so that the same data makes the same rows (UUID version 3)
create trigger dossier_chain_begins after insert on dossier
    for each row
begin
    if new.responsible_id is not null then
        insert into dossier_assignment (id, dossier_id, caseworker_id, valid_from)
        values (insert(insert(md5(concat(new.id, '/0')), 13, 1, '3'), 17, 1, 'a'), new.id, new.responsible_id, new.responsible_since);
    end if;
end//

create trigger dossier_closing_ends_it before update on dossier
    for each row
begin
    if new.state = 'CLOSED' then
        set new.responsible_id = null, new.responsible_since = null;
    elseif new.responsible_since < old.responsible_since then
        signal sqlstate '45000' set message_text = 'responsibility cannot begin before the one that it follows';
    end if;
end//

create trigger dossier_chain_goes_on after update on dossier
    for each row
begin
    if not (new.responsible_id <=> old.responsible_id) or not (new.responsible_since <=> old.responsible_since) then
        if old.responsible_id is not null then
            update dossier_assignment set valid_to = coalesce(new.responsible_since, new.closed_on)
            where open_dossier = new.id;
        end if;
        if new.responsible_id is not null then
            insert into dossier_assignment (id, dossier_id, caseworker_id, valid_from)
            values (insert(insert(md5(concat(new.id, '/', (select count(*) from dossier_assignment s
                                                           where s.dossier_id = new.id))), 13, 1, '3'), 17, 1, 'a'),
                    new.id, new.responsible_id, new.responsible_since);
        end if;
    end if;
end//

-- An open spell is what the dossier says; an earlier one touches a neighbour. Only a closed time may lie between two.
create trigger dossier_assignment_in_chain before insert on dossier_assignment
    for each row
begin
    if exists (select 1 from dossier_assignment s
               where s.dossier_id = new.dossier_id
                 and s.valid_from < coalesce(new.valid_to, '9999-12-31')
                 and coalesce(s.valid_to, '9999-12-31') > new.valid_from) then
        signal sqlstate '45000' set message_text = 'two people would be responsible at once';
    end if;
    if new.valid_to is null
        and not exists (select 1 from dossier d
                        where d.id = new.dossier_id and d.responsible_id = new.caseworker_id
                          and d.responsible_since = new.valid_from) then
        signal sqlstate '45000' set message_text = 'the dossier names somebody else';
    end if;
    if exists (select 1 from dossier_assignment s where s.dossier_id = new.dossier_id)
        and not exists (select 1 from dossier_assignment s
                        where s.dossier_id = new.dossier_id
                          and (s.valid_to = new.valid_from or s.valid_from = new.valid_to))
        and not exists (select 1 from dossier d where d.id = new.dossier_id and d.reopened_on = new.valid_from) then
        signal sqlstate '45000' set message_text = 'nobody would be responsible in between';
    end if;
end//

create trigger dossier_assignment_only_ends before update on dossier_assignment
    for each row
begin
    if old.valid_to is not null or new.valid_to is null
        or new.dossier_id <> old.dossier_id or new.caseworker_id <> old.caseworker_id
        or new.valid_from <> old.valid_from
        or exists (select 1 from dossier d
                   where d.id = new.dossier_id and d.responsible_id = new.caseworker_id
                     and d.responsible_since = new.valid_from) then
        signal sqlstate '45000' set message_text = 'a spell of responsibility ends with its dossier''s word only';
    end if;
end//

create trigger dossier_assignment_no_delete before delete on dossier_assignment
    for each row signal sqlstate '45000' set message_text = 'dossier_assignment keeps who was responsible'//

delimiter ;
