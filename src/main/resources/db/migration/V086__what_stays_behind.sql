-- Internal notes and papers that are internal and sensitive belong to the region that wrote them, also when the case
-- moves on (BR22). The database itself writes whose they are.
alter table note
    add column region_id uuid null comment 'whose case it was when this was written';
alter table document
    add column region_id uuid null comment 'whose case it was when this was kept';

drop trigger note_no_update;

update note n join dossier d on d.id = n.dossier_id
set n.region_id = coalesce((select h.from_region_id from handover h
                            where h.dossier_id = n.dossier_id and h.state in ('ACCEPTED', 'COMPLETED')
                              and h.from_region_id <> h.to_region_id and h.decided_at > n.written_at
                            order by h.decided_at limit 1), d.region_id);

update document c join dossier d on d.id = c.dossier_id
set c.region_id = coalesce((select h.from_region_id from handover h
                            where h.dossier_id = c.dossier_id and h.state in ('ACCEPTED', 'COMPLETED')
                              and h.from_region_id <> h.to_region_id and h.decided_at > c.uploaded_at
                            order by h.decided_at limit 1), d.region_id);

create trigger note_no_update before update on note
    for each row signal sqlstate '45000' set message_text = 'a note is corrected by a further revision';

alter table note
    modify column region_id uuid not null comment 'whose case it was when this was written',
    add constraint note_region foreign key (region_id) references social_region (id);
alter table document
    modify column region_id uuid not null comment 'whose case it was when this was kept',
    add constraint document_region foreign key (region_id) references social_region (id);

create trigger note_of_region before insert on note
    for each row set new.region_id = (select region_id from dossier where id = new.dossier_id);
create trigger document_of_region before insert on document
    for each row set new.region_id = (select region_id from dossier where id = new.dossier_id);
