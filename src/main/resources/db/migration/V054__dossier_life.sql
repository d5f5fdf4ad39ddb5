-- What happened to a dossier, for those who work on it: with the words that people gave. Append-only.
create table dossier_history (
    id         uuid         not null primary key,
    dossier_id uuid         not null,
    at         datetime(6)  not null,
    act        varchar(20)  not null,
    by_id      uuid         null comment 'null: by itself, on its day',
    to_id      uuid         null comment 'who became responsible',
    code       varchar(30)  null comment 'name of the close reason',
    day        date         null comment 'until when, or from when',
    reason     varchar(500) null,
    key dossier_history_dossier (dossier_id, at),
    constraint dossier_history_dossier foreign key (dossier_id) references dossier (id),
    constraint dossier_history_by foreign key (by_id) references user_account (id),
    constraint dossier_history_to foreign key (to_id) references user_account (id)
);

create trigger dossier_history_no_update before update on dossier_history
    for each row signal sqlstate '45000' set message_text = 'dossier_history is append-only';
create trigger dossier_history_no_delete before delete on dossier_history
    for each row signal sqlstate '45000' set message_text = 'dossier_history is append-only';

-- Who stands in for whom; responsibility itself stays where it is.
create table caseworker_absence (
    id            uuid        not null primary key,
    caseworker_id uuid        not null,
    deputy_id     uuid        not null,
    from_on       date        not null,
    to_on         date        not null comment 'the last day',
    set_by        uuid        not null,
    set_at        datetime(6) not null,
    cancelled_at  datetime(6) null,
    version       bigint      not null default 0,
    key caseworker_absence_of (caseworker_id, to_on),
    key caseworker_absence_deputy (deputy_id, to_on),
    constraint caseworker_absence_caseworker foreign key (caseworker_id) references user_account (id),
    constraint caseworker_absence_deputy_of foreign key (deputy_id) references user_account (id),
    constraint caseworker_absence_set_by foreign key (set_by) references user_account (id),
    constraint caseworker_absence_other check (deputy_id <> caseworker_id),
    constraint caseworker_absence_order check (to_on >= from_on)
);

-- the daily end of pauses
create index dossier_paused_until on dossier (paused_until);
