create table person (
    id                   uuid         not null primary key,
    official_name        varchar(300) not null,
    first_name           varchar(300) null comment 'null where a person has one name only',
    call_name            varchar(300) null,
    pronunciation        varchar(300) null,
    native_name          varchar(300) null comment 'the name in its own script',
    native_language      varchar(35)  null,
    search_name          varchar(1500) not null comment 'all names, transliterated, lower case, no accents',
    birth_date           date         not null,
    birth_precision      varchar(5)   not null default 'DAY',
    sex                  varchar(1)   not null,
    nationality          varchar(2)   null,
    entry_date           date         not null,
    permit               varchar(3)   null,
    target_group         varchar(10)  not null,
    literacy             varchar(15)  not null default 'LATIN',
    interpreter_language varchar(35)  null comment 'null: no interpreter needed',
    phone                varchar(30)  null,
    bfs_no               int          not null,
    version              bigint       not null default 0,
    key person_search (bfs_no, search_name(100)),
    constraint person_municipality foreign key (bfs_no) references municipality (bfs_no),
    constraint person_precision check (birth_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint person_literacy check (literacy in ('NONE', 'OTHER_SCRIPT', 'LATIN')),
    constraint person_target_group check (target_group in ('FL_B', 'FL_VA', 'VA', 'S_B', 'S', 'AS', 'AIG', 'CH_SH'))
);

create table person_language (
    person_id uuid        not null,
    position  int         not null,
    language  varchar(35) not null,
    primary key (person_id, position),
    constraint person_language_person foreign key (person_id) references person (id)
);

alter table role_assignment
    add constraint role_assignment_person foreign key (person_id) references person (id);
