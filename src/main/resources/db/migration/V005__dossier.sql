-- The standard process is data: stages with their plain-words names, steps with their target days.
create table process_standard (
    id         uuid         not null primary key,
    version_no int          not null,
    name       varchar(120) not null,
    valid_from date         not null,
    constraint process_standard_version unique (version_no)
);

create table process_stage (
    id          uuid        not null primary key,
    standard_id uuid        not null,
    position    int         not null,
    area        varchar(20) not null,
    title       json        not null comment 'for staff',
    plain_title json        not null comment 'for refugees, in plain words, every language',
    plain_why   json        not null comment 'why this stage matters, in plain words',
    constraint process_stage_standard foreign key (standard_id) references process_standard (id),
    constraint process_stage_position unique (standard_id, position)
);

create table process_step_type (
    id          uuid        not null primary key,
    stage_id    uuid        not null,
    code        varchar(40) not null,
    position    int         not null,
    title       json        not null,
    target_days int         null comment 'a target from allocation, not law',
    constraint process_step_type_stage foreign key (stage_id) references process_stage (id)
);

create table dossier (
    id           uuid        not null primary key,
    person_id    uuid        not null,
    region_id    uuid        not null,
    standard_id  uuid        not null,
    state        varchar(20) not null,
    allocated_on date        not null,
    closed_on    date        null,
    close_reason varchar(30) null,
    version      bigint      not null default 0,
    open_person  uuid as (if(state = 'CLOSED', null, person_id)) stored,
    key dossier_region (region_id, state),
    constraint dossier_person foreign key (person_id) references person (id),
    constraint dossier_region foreign key (region_id) references social_region (id),
    constraint dossier_standard foreign key (standard_id) references process_standard (id),
    constraint dossier_one_open unique (open_person),
    constraint dossier_state check (state in ('ALLOCATED', 'ACTIVE', 'PAUSED', 'CLOSED')),
    constraint dossier_closed check ((state = 'CLOSED') = (closed_on is not null))
);

-- Exactly one responsible caseworker at a time.
create table dossier_assignment (
    id            uuid not null primary key,
    dossier_id    uuid not null,
    caseworker_id uuid not null,
    valid_from    date not null,
    valid_to      date null,
    open_dossier  uuid as (if(valid_to is null, dossier_id, null)) stored,
    key dossier_assignment_caseworker (caseworker_id, valid_to),
    constraint dossier_assignment_dossier foreign key (dossier_id) references dossier (id),
    constraint dossier_assignment_caseworker foreign key (caseworker_id) references user_account (id),
    constraint dossier_assignment_one_open unique (open_dossier)
);

create table process_step (
    id            uuid         not null primary key,
    dossier_id    uuid         not null,
    type_id       uuid         not null,
    state         varchar(15)  not null,
    due_on        date         null,
    done_on       date         null,
    waived_reason varchar(500) null,
    version       bigint       not null default 0,
    constraint process_step_dossier foreign key (dossier_id) references dossier (id),
    constraint process_step_type_of foreign key (type_id) references process_step_type (id),
    constraint process_step_once unique (dossier_id, type_id),
    constraint process_step_state check (state in ('OPEN', 'IN_PROGRESS', 'DONE', 'WAIVED')),
    constraint process_step_done check ((state = 'DONE') = (done_on is not null)),
    constraint process_step_waived check (state <> 'WAIVED' or waived_reason is not null)
);

-- Which data a role reads or writes inside a dossier: data, not code, because an ordinance will fix it.
create table data_category_access (
    role       varchar(20) not null,
    category   varchar(30) not null,
    access     varchar(5)  not null,
    valid_from date        not null,
    valid_to   date        null,
    primary key (role, category, valid_from),
    constraint data_category_access_kind check (access in ('READ', 'WRITE'))
);

alter table audit_event
    add constraint audit_event_dossier foreign key (dossier_id) references dossier (id);
