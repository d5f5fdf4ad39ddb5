-- Pages that are made into PDFs, at once or as soon as there is a browser on the server. A PDF that is made stays.
create table print_order (
    id          uuid        not null primary key comment 'that of the thing it shows',
    page        mediumtext  not null comment 'HTML as it is printed',
    ordered_at  datetime(6) not null,
    attempts    int         not null default 0,
    next_try_at datetime(6) not null,
    pdf         mediumblob  null,
    sha256      varchar(64) null,
    made_at     datetime(6) null,
    key print_order_waiting (made_at, next_try_at),
    constraint print_order_made check ((pdf is null) = (made_at is null) and (pdf is null) = (sha256 is null))
);

delimiter //

create trigger print_order_stays before delete on print_order
    for each row signal sqlstate '45000' set message_text = 'what was printed stays'//

create trigger print_order_is_not_rewritten before update on print_order
    for each row
begin
    if old.made_at is not null or new.page <> old.page then
        signal sqlstate '45000' set message_text = 'what was printed stays as it is';
    end if;
end//

delimiter ;
