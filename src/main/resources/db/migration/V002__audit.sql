-- Who read or did what, when and why. Append-only: the database refuses changes.
create table audit_event (
    id          bigint       not null auto_increment primary key,
    at          datetime(6)  not null,
    actor_id    uuid         not null,
    actor_role  varchar(20)  not null,
    action      varchar(60)  not null,
    object_type varchar(40)  not null,
    object_id   uuid         null,
    dossier_id  uuid         null,
    reason      varchar(500) null,
    key audit_event_dossier (dossier_id, at),
    key audit_event_actor (actor_id, at),
    key audit_event_at (at)
);

create trigger audit_event_no_update before update on audit_event
    for each row signal sqlstate '45000' set message_text = 'audit_event is append-only';
create trigger audit_event_no_delete before delete on audit_event
    for each row signal sqlstate '45000' set message_text = 'audit_event is append-only';
