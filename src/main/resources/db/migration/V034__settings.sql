-- What only parameterises and no law fixes: from which day on which value. Without a row the module's own value holds.
create table setting (
    id         uuid         not null primary key,
    name       varchar(80)  not null,
    value      int          not null,
    valid_from date         not null,
    reason     varchar(500) not null,
    set_by     uuid         not null,
    set_at     datetime(6)  not null,
    constraint setting_once unique (name, valid_from),
    constraint setting_by foreign key (set_by) references user_account (id)
);
