-- Why somebody read: said by the reader, or following from how the reader stands to the case. Null before it was asked.
alter table audit_event
    add column purpose varchar(20) null;

-- Who oversees a region opens what is most private in a case for a while, with a reason. Written once, kept for good.
create table dossier_glass (
    id         uuid         not null primary key,
    dossier_id uuid         not null,
    account_id uuid         not null,
    purpose    varchar(20)  not null,
    words      varchar(500) not null,
    broken_at  datetime(6)  not null,
    open_until datetime(6)  not null,
    key dossier_glass_open (dossier_id, account_id, open_until),
    constraint dossier_glass_dossier foreign key (dossier_id) references dossier (id),
    constraint dossier_glass_account foreign key (account_id) references user_account (id),
    constraint dossier_glass_purpose check (purpose in ('SUBSTITUTION', 'COMPLAINT', 'DANGER', 'REVIEW', 'AUTHORITY')),
    constraint dossier_glass_words check (char_length(trim(words)) >= 10),
    constraint dossier_glass_ends check (open_until > broken_at)
);

create trigger dossier_glass_no_update before update on dossier_glass
    for each row signal sqlstate '45000' set message_text = 'dossier_glass is append-only';
create trigger dossier_glass_no_delete before delete on dossier_glass
    for each row signal sqlstate '45000' set message_text = 'dossier_glass is append-only';

-- Who is told of it, whoever leads the case tomorrow.
create table dossier_glass_notice (
    glass_id uuid        not null,
    user_id  uuid        not null,
    seen_at  datetime(6) null,
    primary key (glass_id, user_id),
    key dossier_glass_notice_unseen (user_id, seen_at),
    constraint dossier_glass_notice_of foreign key (glass_id) references dossier_glass (id),
    constraint dossier_glass_notice_to foreign key (user_id) references user_account (id)
);
