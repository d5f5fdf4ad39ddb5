-- Who has a case open right now; of no worth a minute later.
create table dossier_presence (
    dossier_id uuid        not null,
    user_id    uuid        not null,
    seen_at    datetime(6) not null,
    primary key (dossier_id, user_id),
    constraint dossier_presence_dossier foreign key (dossier_id) references dossier (id),
    constraint dossier_presence_user foreign key (user_id) references user_account (id)
);
