-- What was said and seen about a case. Nothing is edited or deleted: a correction is a further revision of the same note.
create table note (
    id           uuid        not null primary key,
    root_id      uuid        not null comment 'the first revision; the same in all of them',
    revision     int         not null,
    dossier_id   uuid        not null,
    visibility   varchar(10) not null,
    is_sensitive boolean     not null,
    kind         varchar(10) null,
    about_day    date        not null,
    body         text        not null,
    language     varchar(35) null,
    written_by   uuid        not null,
    written_at   datetime(6) not null,
    key note_of_dossier (dossier_id, about_day),
    constraint note_one_chain unique (root_id, revision),
    constraint note_root foreign key (root_id) references note (id),
    constraint note_dossier foreign key (dossier_id) references dossier (id),
    constraint note_by foreign key (written_by) references user_account (id),
    constraint note_begins check ((revision = 0) = (root_id = id)),
    constraint note_visibility check (visibility in ('INTERNAL', 'SHARED')),
    constraint note_kind check (kind in ('CALL', 'VISIT', 'MEETING', 'OTHER')),
    constraint note_says_something check (trim(body) <> '')
);

create trigger note_no_update before update on note
    for each row signal sqlstate '45000' set message_text = 'a note is corrected by a further revision';
create trigger note_no_delete before delete on note
    for each row signal sqlstate '45000' set message_text = 'a note is never deleted';
