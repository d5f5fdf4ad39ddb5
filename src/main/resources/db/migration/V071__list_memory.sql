-- How somebody likes to see a list: searches under a name of their own, columns left out.
create table saved_search (
    id      uuid         not null primary key,
    user_id uuid         not null,
    list    varchar(60)  not null,
    name    varchar(60)  not null,
    query   varchar(500) not null comment 'as in the URL',
    constraint saved_search_once unique (user_id, list, name),
    constraint saved_search_user foreign key (user_id) references user_account (id) on delete cascade
);

create table hidden_column (
    user_id uuid        not null,
    list    varchar(60) not null,
    name    varchar(60) not null,
    primary key (user_id, list, name),
    constraint hidden_column_user foreign key (user_id) references user_account (id) on delete cascade
);
