-- Lists of arrivals that the canton imports. What a file said of people lies in arrival_import_row until the row is
-- imported, the import is put away or its days are over; the numbers of it stay.
create table arrival_import (
    id            uuid         not null primary key,
    file_name     varchar(200) null comment 'null once the rows are forgotten: names of files name people too',
    sha256        char(64)     not null comment 'of the file as it was sent',
    separator_is  varchar(1)   not null,
    header        mediumtext   not null comment 'JSON: the headings of the file, in its order',
    mapping       mediumtext   not null comment 'JSON: the field of each column, null for one that is left out',
    state         varchar(10)  not null,
    problem       varchar(100) null comment 'message key: why it stopped by itself',
    row_count     int          not null,
    imported      int          not null default 0,
    uploaded_by   uuid         not null,
    uploaded_at   datetime(6)  not null,
    ordered_by    uuid         null comment 'whose right the rows are imported by',
    started_at    datetime(6)  null,
    ended_at      datetime(6)  null,
    changed_at    datetime(6)  not null,
    leased_by     uuid         null comment 'the node that works on it',
    leased_until  datetime(6)  null comment 'afterwards another node may go on',
    key arrival_import_newest (uploaded_at),
    key arrival_import_work (state, leased_until),
    key arrival_import_file (sha256),
    constraint arrival_import_uploader foreign key (uploaded_by) references user_account (id),
    constraint arrival_import_orderer foreign key (ordered_by) references user_account (id),
    constraint arrival_import_state check
        (state in ('MAPPING', 'CHECKING', 'CHECKED', 'RUNNING', 'STOPPED', 'DONE', 'PUT_AWAY')),
    constraint arrival_import_ordered check (state not in ('CHECKING', 'RUNNING') or ordered_by is not null),
    constraint arrival_import_forgotten check (state <> 'PUT_AWAY' or file_name is null)
);

create table arrival_import_row (
    import_id    uuid        not null,
    line         int         not null comment 'in the file, the header is 1',
    state        varchar(10) not null,
    cells        mediumtext  null comment 'JSON: as in the file; null once imported',
    problems     text        null comment 'JSON: field and message key',
    row_key      char(64)    null comment 'who it is, see arrival_imported',
    same_line    int         null comment 'REPEATED: the earlier line of this file',
    known_region uuid        null comment 'KNOWN, SIMILAR: which region reaches the person',
    reasons      varchar(200) null comment 'SIMILAR: what they have in common',
    allowed      boolean     not null default false comment 'SIMILAR: somebody decided that it is another person',
    primary key (import_id, line),
    key arrival_import_row_state (import_id, state, line),
    key arrival_import_row_key (import_id, row_key, line),
    constraint arrival_import_row_import foreign key (import_id) references arrival_import (id) on delete cascade,
    constraint arrival_import_row_region foreign key (known_region) references social_region (id),
    constraint arrival_import_row_state check
        (state in ('READ', 'NEW', 'SIMILAR', 'KNOWN', 'REPEATED', 'BAD', 'IMPORTED', 'FAILED')),
    constraint arrival_import_row_forgotten check ((state = 'IMPORTED') = (cells is null))
);

-- Who came by an import: the same row in any file is one person, whoever imports it and however many do so at once.
create table arrival_imported (
    row_key    char(64) not null primary key comment 'SHA-256 of an own number, or of names, birth and entry',
    dossier_id uuid     not null,
    import_id  uuid     not null,
    key arrival_imported_import (import_id),
    constraint arrival_imported_dossier foreign key (dossier_id) references dossier (id) on delete cascade,
    constraint arrival_imported_import foreign key (import_id) references arrival_import (id)
);

-- What the canton decided on the headings of its files, so that it decides once.
create table arrival_heading (
    heading varchar(100) not null primary key comment 'folded',
    field   varchar(20)  null comment 'null: left out'
);
