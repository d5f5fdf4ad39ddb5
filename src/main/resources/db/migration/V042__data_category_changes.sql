-- Who reads which data changes from a day on, with reason and trail, like every other setting. Of several rows the one
-- with the latest day that has come holds; "no access" is a row too, so that a right can end.
alter table data_category_access
    add column id uuid null first,
    add column reason varchar(500) null,
    add column set_by uuid null comment 'null: came with the portal',
    add column set_at datetime(6) null,
    add column withdrawn_by uuid null,
    add column withdrawn_at datetime(6) null,
    drop constraint data_category_access_kind;

-- Computed, so that every data folder has the same ones.
update data_category_access set id =
    insert(insert(md5(concat('right ', role, category, valid_from)), 13, 1, '4'), 17, 1, '8');

alter table data_category_access
    drop primary key,
    modify column id uuid not null default uuid(),
    add primary key (id),
    add column standing_from date as (if(withdrawn_at is null, valid_from, null)) stored,
    add constraint data_category_access_once unique (role, category, standing_from),
    add constraint data_category_access_set_by foreign key (set_by) references user_account (id),
    add constraint data_category_access_withdrawn_by foreign key (withdrawn_by) references user_account (id),
    add constraint data_category_access_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null)),
    add constraint data_category_access_set check (set_by is null or (set_at is not null and trim(reason) <> '')),
    add constraint data_category_access_right check (access in ('NONE', 'READ', 'WRITE'));

-- A right that ended by its last day ends by a row of its own.
insert ignore into data_category_access (role, category, access, valid_from)
select role, category, 'NONE', valid_to from data_category_access where valid_to is not null;

-- The last guard of what no setting may give: nothing of a case for those who only operate or compare, and no internal
-- note for a provider.
alter table data_category_access
    drop column valid_to,
    add constraint data_category_access_never check (
        access = 'NONE' or (role not in ('ADMIN', 'ASSOCIATION', 'REFUGEE')
            and not (role = 'PROVIDER' and category = 'NOTES_INTERNAL')));
