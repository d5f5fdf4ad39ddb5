-- The canton edits for whom a kind of offer is, what is suggested with a prepared goal, and where places lie. Rules and
-- suggestions are rows with a first day: a change is a new row with a reason, a planned one may be withdrawn and stays.
alter table match_rule
    add column id uuid null first;

-- The same in every data folder, as all that comes with the portal.
update match_rule set id = insert(insert(md5(concat('match-rule/', category)), 13, 1, '4'), 17, 1, '8');

alter table match_rule
    modify column id         uuid         not null,
    add column valid_from    date         not null default '2020-01-01' after category,
    add column reason        varchar(500) null comment 'null: came with the portal',
    add column set_by        uuid         null,
    add column set_at        datetime(6)  not null default '2026-11-22',
    add column withdrawn_by  uuid         null,
    add column withdrawn_at  datetime(6)  null,
    add column standing_from date as (if(withdrawn_at is null, valid_from, null)) stored,
    drop primary key,
    add primary key (id),
    add constraint match_rule_stands_once unique (category, standing_from),
    add constraint match_rule_set_by foreign key (set_by) references user_account (id),
    add constraint match_rule_withdrawn_by foreign key (withdrawn_by) references user_account (id),
    add constraint match_rule_why check (set_by is null or coalesce(trim(reason), '') <> ''),
    add constraint match_rule_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null)),
    add constraint match_rule_order check (from_age is null or to_age is null or from_age <= to_age),
    add constraint match_rule_source check (trim(source) <> '');

alter table goal_template
    add column offered       boolean      not null default true comment 'whether it is suggested from its first day on',
    add column reason        varchar(500) null comment 'null: came with the portal',
    add column set_by        uuid         null,
    add column set_at        datetime(6)  not null default '2026-11-22',
    add column withdrawn_by  uuid         null,
    add column withdrawn_at  datetime(6)  null,
    add column variant       varchar(70) as (concat_ws('/', template, coalesce(target_group, '-'), coalesce(potential, '-'))) stored,
    add column standing_from date as (if(withdrawn_at is null, valid_from, null)) stored,
    add constraint goal_template_stands_once unique (variant, standing_from),
    add constraint goal_template_set_by foreign key (set_by) references user_account (id),
    add constraint goal_template_withdrawn_by foreign key (withdrawn_by) references user_account (id),
    add constraint goal_template_why check (set_by is null or coalesce(trim(reason), '') <> ''),
    add constraint goal_template_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null)),
    add constraint goal_template_words check (trim(indicator) <> '');

-- Where a place lies is a fact: a correction holds at once, and the trail keeps what stood before.
create table place_point_change (
    id               uuid          not null primary key,
    town             varchar(120)  not null,
    latitude_before  decimal(7, 4) null comment 'null: the place was missing',
    longitude_before decimal(7, 4) null,
    latitude         decimal(7, 4) not null,
    longitude        decimal(7, 4) not null,
    reason           varchar(500)  not null,
    changed_by       uuid          not null,
    changed_at       datetime(6)   not null,
    key place_point_change_of (town, changed_at),
    constraint place_point_change_town foreign key (town) references place_point (town),
    constraint place_point_change_by foreign key (changed_by) references user_account (id),
    constraint place_point_change_why check (trim(reason) <> '')
);

-- What stood there for developers is read by offices now.
update match_rule set source = 'Keine Quelle nennt eine Grenze' where source = 'no source names a limit';
update match_rule set source = 'Für das Kind; der Plan ist oft jener der Eltern'
where source = 'for the child; the plan is often the parent''s';
update match_rule set source = 'INVOL 2018, später für Status S geöffnet'
where source = 'INVOL 2018, later opened to status S';

delimiter //
create trigger match_rule_is_history before update on match_rule for each row
begin
    if old.withdrawn_at is not null or new.id <> old.id or new.category <> old.category
        or new.valid_from <> old.valid_from or not (new.from_age <=> old.from_age) or not (new.to_age <=> old.to_age)
        or not (new.target_groups <=> old.target_groups) or new.intensive <> old.intensive
        or new.occupation <> old.occupation or new.source <> old.source or not (new.reason <=> old.reason)
        or not (new.set_by <=> old.set_by) or new.set_at <> old.set_at then
        signal sqlstate '45000' set message_text = 'a rule is not rewritten';
    end if;
end//
create trigger goal_template_is_history before update on goal_template for each row
begin
    if old.withdrawn_at is not null or new.id <> old.id or new.template <> old.template
        or not (new.target_group <=> old.target_group) or not (new.potential <=> old.potential)
        or new.indicator <> old.indicator or not (new.target <=> old.target) or new.due_months <> old.due_months
        or new.valid_from <> old.valid_from or new.offered <> old.offered or not (new.reason <=> old.reason)
        or not (new.set_by <=> old.set_by) or new.set_at <> old.set_at then
        signal sqlstate '45000' set message_text = 'a suggestion is not rewritten';
    end if;
end//
delimiter ;
create trigger match_rule_stays before delete on match_rule
    for each row signal sqlstate '45000' set message_text = 'match_rule is append-only';
create trigger goal_template_stays before delete on goal_template
    for each row signal sqlstate '45000' set message_text = 'goal_template is append-only';
create trigger place_point_change_no_update before update on place_point_change
    for each row signal sqlstate '45000' set message_text = 'place_point_change is append-only';
create trigger place_point_change_no_delete before delete on place_point_change
    for each row signal sqlstate '45000' set message_text = 'place_point_change is append-only';
