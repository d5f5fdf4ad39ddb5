create table first_information_talk (
    id          uuid        not null primary key,
    dossier_id  uuid        not null,
    bfs_no      int         not null,
    held_on     date        not null,
    language    varchar(35) not null,
    interpreter boolean     not null,
    recorded_by uuid        not null,
    recorded_at datetime(6) not null,
    constraint first_information_talk_once unique (dossier_id),
    constraint first_information_talk_dossier foreign key (dossier_id) references dossier (id),
    constraint first_information_talk_municipality foreign key (bfs_no) references municipality (bfs_no),
    constraint first_information_talk_by foreign key (recorded_by) references user_account (id)
);
