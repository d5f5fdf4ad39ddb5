-- Which invented data sets this database holds, so that none is generated twice.
create table sample_set (
    name       varchar(40) not null primary key,
    seed       bigint      not null,
    created_on date        not null
);
