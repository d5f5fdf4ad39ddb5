-- A large sample set is written part by part; what is interrupted goes on, and shows nothing before it is whole.
alter table sample_set
    add column generator int     not null default 1 comment 'version of the generator that wrote it',
    add column finished  boolean not null default true;

create table sample_part (
    set_name varchar(40) not null,
    part     int         not null,
    primary key (set_name, part),
    constraint sample_part_set foreign key (set_name) references sample_set (name)
);
