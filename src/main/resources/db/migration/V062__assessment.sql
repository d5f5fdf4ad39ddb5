-- Assessments of a dossier. A draft is a row like any other, shared by all who may write in the dossier: whoever goes on
-- with it finds every word. What is completed is never edited; a correction is a new version that replaces it.
create table assessment (
    id             uuid          not null primary key,
    dossier_id     uuid          not null,
    type           varchar(12)   not null,
    state          varchar(12)   not null,
    version_no     int           not null default 1 comment '2 and more: corrects an earlier one',
    corrects       uuid          null,
    reason         varchar(500)  null comment 'why it was corrected',
    conducted_on   date          null,
    language       varchar(35)   null comment 'spoken in the talk, BCP 47',
    interpreter    varchar(200)  null,
    present        varchar(500)  null,
    potential      varchar(10)   null,
    recommended    varchar(200)  null comment 'prepared sentences, translated; separated by commas',
    recommendation varchar(4000) null comment 'own words, in German',
    begun_by       uuid          not null,
    begun_at       datetime(6)   not null,
    completed_by   uuid          null,
    completed_at   datetime(6)   null,
    version        bigint        not null default 0,
    draft_type     varchar(12) as (if(state = 'DRAFT', type, null)) stored,
    short_of       uuid as (if(type = 'SHORT' and state = 'COMPLETED', dossier_id, null)) stored,
    key assessment_newest (dossier_id, state, conducted_on),
    constraint assessment_dossier foreign key (dossier_id) references dossier (id),
    constraint assessment_corrects foreign key (corrects) references assessment (id),
    constraint assessment_begun_by foreign key (begun_by) references user_account (id),
    constraint assessment_completed_by foreign key (completed_by) references user_account (id),
    constraint assessment_one_draft unique (dossier_id, draft_type),
    constraint assessment_one_short unique (short_of),
    constraint assessment_corrected_once unique (corrects),
    constraint assessment_type check (type in ('SHORT', 'COMPETENCE', 'PRACTICAL', 'RE')),
    constraint assessment_state check (state in ('DRAFT', 'COMPLETED', 'SUPERSEDED')),
    constraint assessment_potential check (potential in ('TRAINING', 'LABOUR', 'SOCIAL', 'NOT_YET')),
    constraint assessment_completed check ((state = 'DRAFT') = (completed_at is null)
        and (completed_by is null) = (completed_at is null)),
    constraint assessment_whole check (state = 'DRAFT'
        or (conducted_on is not null and language is not null and potential is not null)),
    constraint assessment_correction check ((corrects is null) = (version_no = 1)
        and (corrects is null or reason is not null))
);

create table assessment_dimension (
    assessment_id uuid          not null,
    dimension     varchar(20)   not null,
    rating        varchar(15)   null comment 'null: not rated yet',
    evidence      varchar(2000) null,
    shared        boolean       not null default false comment 'the person may read it',
    primary key (assessment_id, dimension),
    constraint assessment_dimension_of foreign key (assessment_id) references assessment (id),
    constraint assessment_dimension_rating check (rating in ('MUCH_SUPPORT', 'SOME_SUPPORT', 'GOOD', 'STRENGTH', 'NOT_APPLICABLE'))
);
