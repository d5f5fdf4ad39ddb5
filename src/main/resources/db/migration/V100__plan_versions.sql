-- Versions of the plan: one in force and one that is worked on at most (BR08), each on its way and never back, and
-- nothing that was proposed or signed is deleted or rewritten (BR19).
alter table integration_plan
    add column edition         int         not null default 0 comment 'counts the changes of what it says',
    add column proposed_at     datetime(6) null,
    add column first_signed_by varchar(10) null comment 'who signed first; the other one puts it in force (BR07)',
    add column in_force_on     date        null,
    add column ended_on        date        null comment 'replaced or ended since';

update integration_plan p
set p.proposed_at     = p.created_at,
    p.first_signed_by = if(p.state = 'PROPOSED', null, 'CLIENT'),
    p.in_force_on     = if(p.state in ('IN_FORCE', 'SUPERSEDED', 'ENDED'), date(p.created_at), null),
    p.ended_on        = if(p.state in ('SUPERSEDED', 'ENDED'), date(p.created_at), null)
where p.state <> 'DRAFT';

update integration_plan p
    join process_step s on s.dossier_id = p.dossier_id and s.state = 'DONE'
    join process_step_type t on t.id = s.type_id and t.code = 'PLAN_IN_FORCE'
set p.in_force_on = greatest(p.in_force_on, s.done_on)
where p.state = 'IN_FORCE';

alter table integration_plan
    add column in_force_dossier uuid as (if(state = 'IN_FORCE', dossier_id, null)) stored,
    add column worked_dossier   uuid as (if(state in ('DRAFT', 'PROPOSED', 'SIGNED_ONE'), dossier_id, null)) stored,
    add constraint integration_plan_one_in_force unique (in_force_dossier),
    add constraint integration_plan_one_worked_on unique (worked_dossier),
    add constraint integration_plan_signatory check (first_signed_by in ('CLIENT', 'OFFICE')),
    add constraint integration_plan_proposed check ((state = 'DRAFT') = (proposed_at is null)),
    add constraint integration_plan_signed check ((state in ('DRAFT', 'PROPOSED')) = (first_signed_by is null)),
    add constraint integration_plan_valid check ((state in ('IN_FORCE', 'SUPERSEDED', 'ENDED')) = (in_force_on is not null)),
    add constraint integration_plan_over check ((state in ('SUPERSEDED', 'ENDED')) = (ended_on is not null));

alter table goal
    add column origin_id   uuid         null comment 'the goal of an earlier version that this one carries on; null: it began here',
    add column indicator   varchar(300) null comment 'how one sees that it is reached',
    add column target      varchar(300) null comment 'how much of it is enough',
    add column feasibility varchar(500) null comment 'what helps and what stands in the way',
    add constraint goal_origin foreign key (origin_id) references goal (id);

alter table measure
    add column origin_id        uuid         null comment 'the measure of an earlier version that this one carries on',
    add column responsible      varchar(12)  null,
    add column responsible_name varchar(120) null comment 'who it is, where the role does not say it',
    add column due_on           date         null,
    add constraint measure_origin foreign key (origin_id) references measure (id),
    add constraint measure_responsible check (responsible in ('CLIENT', 'CASEWORKER', 'PROVIDER', 'OTHER'));

delimiter //

create trigger integration_plan_goes_its_way before update on integration_plan
    for each row
begin
    if new.dossier_id <> old.dossier_id or new.version_no <> old.version_no then
        signal sqlstate '45000' set message_text = 'a plan stays the version of its dossier';
    end if;
    if new.state <> old.state and (old.state, new.state) not in (
        ('DRAFT', 'PROPOSED'), ('PROPOSED', 'DRAFT'), ('PROPOSED', 'SIGNED_ONE'), ('SIGNED_ONE', 'IN_FORCE'),
        ('IN_FORCE', 'SUPERSEDED'), ('IN_FORCE', 'ENDED')) then
        signal sqlstate '45000' set message_text = 'a plan does not go this way';
    end if;
end//

create trigger integration_plan_stays before delete on integration_plan
    for each row
begin
    if old.state <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'only a draft of a plan may be deleted';
    end if;
end//

create trigger goal_is_agreed before update on goal
    for each row
begin
    if (new.plan_id <> old.plan_id or new.area <> old.area or not (new.template <=> old.template)
            or not (new.text <=> old.text) or not (new.due_on <=> old.due_on)
            or not (new.indicator <=> old.indicator) or not (new.target <=> old.target)
            or not (new.feasibility <=> old.feasibility) or not (new.origin_id <=> old.origin_id))
        and (select state from integration_plan where id = old.plan_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'what a goal says is changed in a draft only';
    end if;
end//

create trigger goal_stays before delete on goal
    for each row
begin
    if (select state from integration_plan where id = old.plan_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a goal is deleted from a draft only';
    end if;
end//

create trigger measure_is_agreed before update on measure
    for each row
begin
    if (new.goal_id <> old.goal_id or new.kind <> old.kind or new.title <> old.title
            or not (new.responsible <=> old.responsible) or not (new.responsible_name <=> old.responsible_name)
            or not (new.due_on <=> old.due_on) or not (new.origin_id <=> old.origin_id))
        and (select p.state from integration_plan p join goal g on g.plan_id = p.id where g.id = old.goal_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'what a measure says is changed in a draft only';
    end if;
end//

create trigger measure_stays before delete on measure
    for each row
begin
    if (select p.state from integration_plan p join goal g on g.plan_id = p.id where g.id = old.goal_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'a measure is deleted from a draft only';
    end if;
end//

delimiter ;
