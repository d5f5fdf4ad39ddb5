-- What two people sign: the sheet of a version in German and the person's language, frozen with its hash when the plan is
-- proposed, and never rewritten (BR19). It hangs on the dossier, so that a draft that was proposed once may be discarded.
create table plan_sheet (
    id         uuid        not null primary key,
    dossier_id uuid        not null,
    plan_id    uuid        not null comment 'no key: a draft that was proposed once may be discarded',
    version_no int         not null,
    edition    int         not null,
    language   varchar(20) not null comment 'BCP 47 tag of the language beside German',
    content    mediumtext  not null comment 'HTML; the hash is that of these bytes in UTF-8',
    sha256     varchar(64) not null,
    frozen_at  datetime(6) not null,
    key plan_sheet_plan (plan_id, frozen_at),
    constraint plan_sheet_dossier foreign key (dossier_id) references dossier (id),
    constraint plan_sheet_hash unique (id, sha256)
);

-- Words in the person's language for what somebody wrote in German, by the German words: they hold in every version that
-- says the same, and no longer once the German ones change.
create table plan_wording (
    id         uuid          not null primary key,
    dossier_id uuid          not null,
    language   varchar(20)   not null,
    german     varchar(1000) not null,
    words      varchar(1000) not null,
    written_by uuid          not null,
    written_at datetime(6)   not null,
    key plan_wording_of (dossier_id, language),
    constraint plan_wording_dossier foreign key (dossier_id) references dossier (id),
    constraint plan_wording_by foreign key (written_by) references user_account (id)
);

alter table integration_plan
    add column sheet_id uuid null comment 'what is signed; null for drafts and for plans from before sheets were kept',
    add constraint integration_plan_sheet foreign key (sheet_id) references plan_sheet (id);

delimiter //

create trigger plan_sheet_is_not_rewritten before update on plan_sheet
    for each row signal sqlstate '45000' set message_text = 'what was laid before somebody is never changed'//

create trigger plan_sheet_stays before delete on plan_sheet
    for each row signal sqlstate '45000' set message_text = 'what was laid before somebody is never deleted'//

delimiter ;
