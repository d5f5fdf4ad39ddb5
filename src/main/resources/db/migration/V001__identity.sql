-- Accounts and their roles. Passwords exist only for the embedded login; an external provider keeps its own.
create table user_account (
    id           uuid         not null primary key,
    login        varchar(100) not null,
    display_name varchar(200) not null,
    issuer       varchar(250) null,
    subject      varchar(250) null,
    locale       varchar(35)  null comment 'chosen language; null until the person chose one',
    active       boolean      not null default true,
    created_at   datetime(6)  not null,
    version      bigint       not null default 0,
    constraint user_account_login unique (login),
    constraint user_account_subject unique (issuer, subject)
);

create table login_credential (
    user_id       uuid         not null primary key,
    password_hash varchar(200) not null,
    constraint login_credential_user foreign key (user_id) references user_account (id)
);

-- One role at a time; earlier ones stay as history. Foreign keys of the scopes come with their tables.
create table role_assignment (
    id               uuid        not null primary key,
    user_id          uuid        not null,
    role             varchar(20) not null,
    region_id        uuid        null,
    provider_id      uuid        null,
    municipality_bfs int         null,
    person_id        uuid        null,
    valid_from       datetime(6) not null,
    valid_to         datetime(6) null,
    open_user        uuid as (if(valid_to is null, user_id, null)) stored,
    constraint role_assignment_user foreign key (user_id) references user_account (id),
    constraint role_assignment_one_open unique (open_user),
    constraint role_assignment_role check (role in ('REFUGEE', 'PROVIDER', 'CASEWORKER', 'REGION_LEAD',
        'MUNICIPALITY', 'CANTON', 'ASSOCIATION', 'ADMIN')),
    -- at most the scope that the role needs; a missing one is allowed so that it can be shown and mended
    constraint role_assignment_scope check (
        (region_id is null or role in ('CASEWORKER', 'REGION_LEAD'))
        and (provider_id is null or role = 'PROVIDER')
        and (municipality_bfs is null or role = 'MUNICIPALITY')
        and (person_id is null or role = 'REFUGEE'))
);

-- Typed but not yet saved; removed after 90 days.
create table draft (
    user_id    uuid         not null,
    form       varchar(150) not null,
    content    longtext     not null check (json_valid(content)),
    updated_at datetime(6)  not null,
    primary key (user_id, form),
    key draft_updated (updated_at),
    constraint draft_user foreign key (user_id) references user_account (id) on delete cascade
);

-- Events stored with the change that caused them (Spring Modulith's registry).
create table event_publication (
    id                     uuid          not null primary key,
    listener_id            varchar(512)  not null,
    event_type             varchar(512)  not null,
    serialized_event       varchar(4000) not null,
    publication_date       datetime(6)   not null,
    completion_date        datetime(6)   null,
    last_resubmission_date datetime(6)   null,
    completion_attempts    int           not null default 0,
    status                 varchar(20)   null,
    key event_publication_by_completion (completion_date)
);
