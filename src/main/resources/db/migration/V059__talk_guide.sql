-- The conversation guide is data: nine topics in every language, in versions. One is in force, at most one is a draft.
create table guide_version (
    id           uuid        not null primary key,
    version_no   int         not null,
    state        varchar(10) not null,
    begun_by     uuid        null comment 'null for the one that came with the portal',
    begun_at     datetime(6) not null,
    published_by uuid        null,
    published_at datetime(6) null,
    one_of       varchar(10) as (if(state = 'REPLACED', null, state)) stored,
    constraint guide_version_no unique (version_no),
    constraint guide_version_one unique (one_of),
    constraint guide_version_state check (state in ('DRAFT', 'IN_FORCE', 'REPLACED')),
    constraint guide_version_published check ((state = 'DRAFT') = (published_at is null)),
    constraint guide_version_begun foreign key (begun_by) references user_account (id),
    constraint guide_version_by foreign key (published_by) references user_account (id)
);

create table guide_text (
    version_id  uuid          not null,
    topic       varchar(20)   not null,
    language    varchar(35)   not null,
    title       varchar(120)  not null,
    body        varchar(2000) not null,
    reviewed_by varchar(120)  null comment 'who read it and stands for it; null while nobody has',
    reviewed_on date          null,
    version     bigint        not null default 1,
    primary key (version_id, topic, language),
    constraint guide_text_version foreign key (version_id) references guide_version (id),
    constraint guide_text_topic check (topic in ('LIVING_TOGETHER', 'RULES_AND_RIGHTS', 'LANGUAGE', 'WORK', 'SCHOOL',
        'HEALTH', 'HOUSING', 'MONEY', 'CONTACT_POINTS')),
    constraint guide_text_reviewed check ((reviewed_by is null) = (reviewed_on is null))
);

-- A talk under way, kept with every touch. It belongs to the dossier, so that the next municipality can go on with it.
create table talk_conversation (
    dossier_id    uuid          not null primary key,
    bfs_no        int           not null comment 'who leads it',
    begun_in      int           not null comment 'who led it first',
    guide_version uuid          not null,
    language      varchar(35)   null,
    interpreter   boolean       not null default false,
    held_on       date          null,
    triage        varchar(10)   null,
    triage_words  varchar(1000) null,
    begun_by      uuid          not null,
    begun_at      datetime(6)   not null,
    changed_by    uuid          not null,
    changed_at    datetime(6)   not null,
    version       bigint        not null default 0,
    constraint talk_conversation_dossier foreign key (dossier_id) references dossier (id),
    constraint talk_conversation_municipality foreign key (bfs_no) references municipality (bfs_no),
    constraint talk_conversation_first foreign key (begun_in) references municipality (bfs_no),
    constraint talk_conversation_guide foreign key (guide_version) references guide_version (id),
    constraint talk_conversation_begun foreign key (begun_by) references user_account (id),
    constraint talk_conversation_changed foreign key (changed_by) references user_account (id),
    constraint talk_conversation_triage check (triage in ('NONE', 'REGION', 'OFFER'))
);

create table talk_topic (
    dossier_id uuid          not null,
    topic      varchar(20)   not null,
    understood boolean       not null comment 'handed out and understood',
    need       boolean       not null,
    need_words varchar(1000) null,
    changed_by uuid          not null,
    changed_at datetime(6)   not null,
    version    bigint        not null default 0,
    primary key (dossier_id, topic),
    constraint talk_topic_of foreign key (dossier_id) references talk_conversation (dossier_id),
    constraint talk_topic_by foreign key (changed_by) references user_account (id)
);
