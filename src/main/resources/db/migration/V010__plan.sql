create table integration_plan (
    id         uuid        not null primary key,
    dossier_id uuid        not null,
    version_no int         not null,
    state      varchar(15) not null,
    created_at datetime(6) not null,
    version    bigint      not null default 0,
    constraint integration_plan_dossier foreign key (dossier_id) references dossier (id),
    constraint integration_plan_version unique (dossier_id, version_no),
    constraint integration_plan_state check (state in ('DRAFT', 'PROPOSED', 'SIGNED_ONE', 'IN_FORCE', 'SUPERSEDED', 'ENDED'))
);

create table goal (
    id       uuid          not null primary key,
    plan_id  uuid          not null,
    position int           not null,
    area     varchar(20)   not null,
    template varchar(40)   null comment 'a prepared goal, translated; null: own words in German',
    text     varchar(1000) null,
    due_on   date          null,
    state    varchar(15)   not null,
    version  bigint        not null default 0,
    constraint goal_plan foreign key (plan_id) references integration_plan (id),
    constraint goal_words check (template is not null or text is not null),
    constraint goal_state check (state in ('OPEN', 'IN_PROGRESS', 'ACHIEVED', 'PARTLY', 'NOT_ACHIEVED', 'DROPPED'))
);

create table measure (
    id           uuid         not null primary key,
    goal_id      uuid         not null,
    position     int          not null,
    kind         varchar(10)  not null,
    title        varchar(300) not null,
    state        varchar(15)  not null,
    enrolment_id uuid         null,
    version      bigint       not null default 0,
    constraint measure_goal foreign key (goal_id) references goal (id),
    constraint measure_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint measure_kind check (kind in ('OFFER', 'INTERNAL', 'EXTERNAL')),
    constraint measure_state check (state in ('PLANNED', 'ACTIVE', 'DONE', 'CANCELLED'))
);
