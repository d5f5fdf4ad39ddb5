-- Signatures, refusals and plans in force without the person's signature (BR07). Rows are only added. A signature names the
-- hash that was signed, and the database knows it as the sheet's.
create table plan_signature (
    id          uuid        not null primary key,
    sheet_id    uuid        not null,
    sha256      varchar(64) not null,
    signatory   varchar(10) not null,
    way         varchar(10) not null,
    language    varchar(20) not null comment 'in which the sheet was shown beside German',
    edition     int         not null,
    understood  boolean     not null comment 'the person has read it, or it was read or interpreted to them',
    signed_by   uuid        null comment 'the account of who signed; null for a person who signed without one',
    signed_on   date        not null,
    document_id uuid        null comment 'the scan of what was signed on paper',
    recorded_by uuid        not null,
    recorded_at datetime(6) not null,
    constraint plan_signature_once unique (sheet_id, signatory),
    constraint plan_signature_content foreign key (sheet_id, sha256) references plan_sheet (id, sha256),
    constraint plan_signature_document foreign key (document_id) references document (id),
    constraint plan_signature_signed_by foreign key (signed_by) references user_account (id),
    constraint plan_signature_recorded_by foreign key (recorded_by) references user_account (id),
    constraint plan_signature_signatory check (signatory in ('CLIENT', 'OFFICE')),
    constraint plan_signature_way check (way in ('DIGITAL', 'ON_SCREEN', 'PAPER')),
    constraint plan_signature_paper check ((way = 'PAPER') = (document_id is not null)),
    constraint plan_signature_understood check (understood or signatory = 'OFFICE'),
    constraint plan_signature_own check (way <> 'DIGITAL' or signed_by = recorded_by),
    constraint plan_signature_screen check (way <> 'ON_SCREEN' or signatory = 'CLIENT')
);

create table plan_refusal (
    sheet_id    uuid         not null primary key,
    reason      varchar(500) not null,
    review_on   date         not null comment 'when both look at it again',
    recorded_by uuid         not null,
    recorded_at datetime(6)  not null,
    constraint plan_refusal_sheet foreign key (sheet_id) references plan_sheet (id),
    constraint plan_refusal_by foreign key (recorded_by) references user_account (id)
);

create table plan_without_client (
    sheet_id    uuid         not null primary key,
    reason      varchar(500) not null,
    recorded_by uuid         not null,
    recorded_at datetime(6)  not null,
    constraint plan_without_client_refused foreign key (sheet_id) references plan_refusal (sheet_id),
    constraint plan_without_client_by foreign key (recorded_by) references user_account (id)
);

alter table document
    add column is_kept boolean not null default false comment 'signed by somebody: never taken out of the case';

drop trigger integration_plan_goes_its_way;

delimiter //

create trigger integration_plan_goes_its_way before update on integration_plan
    for each row
begin
    if new.dossier_id <> old.dossier_id or new.version_no <> old.version_no then
        signal sqlstate '45000' set message_text = 'a plan stays the version of its dossier';
    end if;
    if not (new.sheet_id <=> old.sheet_id) and old.sheet_id is not null and old.state <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'what was proposed keeps its sheet';
    end if;
    if new.state <> old.state and (old.state, new.state) not in (
        ('DRAFT', 'PROPOSED'), ('PROPOSED', 'DRAFT'), ('PROPOSED', 'SIGNED_ONE'), ('SIGNED_ONE', 'IN_FORCE'),
        ('SIGNED_ONE', 'DRAFT'), ('IN_FORCE', 'SUPERSEDED'), ('IN_FORCE', 'ENDED')) then
        signal sqlstate '45000' set message_text = 'a plan does not go this way';
    end if;
    if old.state = 'SIGNED_ONE' and new.state = 'DRAFT'
        and not exists (select 1 from plan_refusal r where r.sheet_id = old.sheet_id) then
        signal sqlstate '45000' set message_text = 'what somebody signed becomes a draft only if the person refused';
    end if;
    if old.state <> 'IN_FORCE' and new.state = 'IN_FORCE' and (
        not exists (select 1 from plan_signature s where s.sheet_id = new.sheet_id and s.signatory = 'OFFICE')
        or not exists (select 1 from plan_signature s where s.sheet_id = new.sheet_id and s.signatory = 'CLIENT'
                       union all select 1 from plan_without_client w where w.sheet_id = new.sheet_id)) then
        signal sqlstate '45000' set message_text = 'a plan is in force once both have signed the same sheet';
    end if;
end//

create trigger plan_signature_is_not_rewritten before update on plan_signature
    for each row signal sqlstate '45000' set message_text = 'a signature is added, never changed'//

create trigger plan_signature_stays before delete on plan_signature
    for each row signal sqlstate '45000' set message_text = 'a signature is added, never deleted'//

create trigger plan_refusal_is_not_rewritten before update on plan_refusal
    for each row signal sqlstate '45000' set message_text = 'a refusal is added, never changed'//

create trigger plan_refusal_stays before delete on plan_refusal
    for each row signal sqlstate '45000' set message_text = 'a refusal is added, never deleted'//

create trigger plan_without_client_is_not_rewritten before update on plan_without_client
    for each row signal sqlstate '45000' set message_text = 'why a plan holds without a signature is never changed'//

create trigger plan_without_client_stays before delete on plan_without_client
    for each row signal sqlstate '45000' set message_text = 'why a plan holds without a signature is never deleted'//

create trigger document_is_kept before update on document
    for each row
begin
    if old.is_kept and (new.removed_at is not null or not new.is_kept or new.sha256 <> old.sha256
            or new.stored_as <> old.stored_as) then
        signal sqlstate '45000' set message_text = 'a signed paper stays as it is';
    end if;
end//

delimiter ;
