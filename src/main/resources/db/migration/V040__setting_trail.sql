-- A planned value may be taken back before its day. It stays as a row, so that the trail shows that it was planned.
alter table setting
    add column withdrawn_by uuid null,
    add column withdrawn_at datetime(6) null,
    add column standing_from date as (if(withdrawn_at is null, valid_from, null)) stored,
    add constraint setting_stands_once unique (name, standing_from),
    add constraint setting_withdrawn_by foreign key (withdrawn_by) references user_account (id),
    add constraint setting_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null)),
    add constraint setting_with_reason check (trim(reason) <> ''),
    drop constraint setting_once;

-- What was set once is not rewritten: the only change is to take it back.
delimiter //
create trigger setting_is_history before update on setting for each row
begin
    if old.withdrawn_at is not null or new.id <> old.id or new.name <> old.name or new.value <> old.value
        or new.valid_from <> old.valid_from or new.reason <> old.reason or new.set_by <> old.set_by
        or new.set_at <> old.set_at then
        signal sqlstate '45000' set message_text = 'a setting is not rewritten';
    end if;
end//
delimiter ;
