-- The standard process has versions: the canton drafts, two people of the association release, a day makes them valid.
-- Version 1 came with the portal and was released outside it; every later one names both releasers.
alter table process_standard
    modify valid_from date null comment 'null until somebody has chosen the day',
    add column state              varchar(12)  not null default 'RELEASED',
    add column based_on           uuid         null,
    add column drafted_by         uuid         null,
    add column changed_at         datetime(6)  null,
    add column submitted_by       uuid         null,
    add column submitted_at       datetime(6)  null,
    add column return_reason      varchar(500) null,
    add column first_released_by  uuid         null,
    add column first_released_at  datetime(6)  null,
    add column second_released_by uuid         null,
    add column second_released_at datetime(6)  null,
    add column version            bigint       not null default 0;

alter table process_standard
    alter column state drop default,
    add column in_preparation int as (if(state = 'RELEASED', null, 1)) stored,
    add constraint process_standard_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'RELEASED')),
    add constraint process_standard_one_in_preparation unique (in_preparation),
    add constraint process_standard_released check (state <> 'RELEASED' or (valid_from is not null
        and (version_no = 1 or (first_released_by is not null and second_released_by is not null)))),
    add constraint process_standard_two_people check (first_released_by <> second_released_by),
    add constraint process_standard_not_the_author check (first_released_by <> drafted_by
        and second_released_by <> drafted_by and first_released_by <> submitted_by
        and second_released_by <> submitted_by),
    add constraint process_standard_submitted check (state <> 'SUBMITTED' or submitted_by is not null),
    add constraint process_standard_returned check (state <> 'RETURNED' or return_reason is not null),
    add constraint process_standard_based_on foreign key (based_on) references process_standard (id),
    add constraint process_standard_drafted_by foreign key (drafted_by) references user_account (id),
    add constraint process_standard_submitted_by foreign key (submitted_by) references user_account (id),
    add constraint process_standard_first foreign key (first_released_by) references user_account (id),
    add constraint process_standard_second foreign key (second_released_by) references user_account (id);

-- Everybody who changed something in a draft: none of them may release it.
create table process_standard_author (
    standard_id uuid not null,
    user_id     uuid not null,
    primary key (standard_id, user_id),
    constraint process_standard_author_of foreign key (standard_id) references process_standard (id),
    constraint process_standard_author_user foreign key (user_id) references user_account (id)
);

-- For whom a step is, who does it, and until when. All days are targets ("Richtwerte"), none is law.
alter table process_step_type
    drop column target_days,
    add column area          varchar(20) not null default 'CASE_MGMT',
    add column responsible   varchar(20) not null default 'CASEWORKER',
    add column need          varchar(25) not null default 'REQUIRED',
    add column target_groups varchar(60) not null default 'FL_B,FL_VA,VA,S_B,S,AS,AIG,CH_SH',
    add column age_from      int         null,
    add column age_to        int         null,
    add column age_on        varchar(10) not null default 'ALLOCATION',
    add column due_amount    int         null,
    add column due_unit      varchar(12) null,
    add column due_from      varchar(12) null,
    add column due_step      varchar(40) null comment 'code of the step whose end starts the deadline',
    add column checklist     json        not null default '[]',
    add constraint process_step_type_need check (need in ('REQUIRED', 'OPTIONAL', 'REQUIRED_ELSE_OPTIONAL')),
    add constraint process_step_type_age check (age_to >= age_from),
    add constraint process_step_type_age_on check (age_on in ('ENTRY', 'ALLOCATION')),
    add constraint process_step_type_due_unit check (due_unit in ('DAYS', 'WORKING_DAYS', 'MONTHS')),
    add constraint process_step_type_due_from check (due_from in ('ALLOCATION', 'ENTRY', 'STEP', 'KINDERGARTEN')),
    add constraint process_step_type_due check ((due_amount is null) = (due_unit is null)
        and (due_amount is null) = (due_from is null) and (due_from <> 'STEP' or due_step is not null));

alter table process_step
    add column required boolean not null default true comment 'what may be left out is never overdue';

create table process_step_tick (
    step_id   uuid        not null,
    item      varchar(40) not null comment 'code of the item on the checklist',
    ticked_on date        not null,
    ticked_by uuid        not null,
    primary key (step_id, item),
    constraint process_step_tick_step foreign key (step_id) references process_step (id) on delete cascade,
    constraint process_step_tick_by foreign key (ticked_by) references user_account (id)
);
