create table social_region (
    id     uuid         not null primary key,
    code   varchar(10)  not null,
    name   varchar(120) not null,
    street varchar(200) null,
    town   varchar(120) null,
    phone  varchar(30)  null,
    constraint social_region_code unique (code)
);

create table municipality (
    bfs_no     int          not null primary key,
    name       varchar(120) not null,
    population int          not null comment 'about end of 2017; a weight for samples, not a statistic',
    valid_from date         not null,
    valid_to   date         null,
    constraint municipality_bfs check (bfs_no between 1 and 9999)
);

-- Membership changes in time; "derived" ones are shown as to be confirmed.
create table region_membership (
    id         uuid        not null primary key,
    region_id  uuid        not null,
    bfs_no     int         not null,
    valid_from date        not null,
    valid_to   date        null,
    confirmed  boolean     not null,
    evidence   varchar(120) not null,
    open_bfs   int as (if(valid_to is null, bfs_no, null)) stored,
    constraint region_membership_region foreign key (region_id) references social_region (id),
    constraint region_membership_municipality foreign key (bfs_no) references municipality (bfs_no),
    constraint region_membership_one_open unique (open_bfs),
    constraint region_membership_order check (valid_to is null or valid_to > valid_from)
);

create table provider (
    id      uuid         not null primary key,
    name    varchar(200) not null,
    contact varchar(200) null,
    phone   varchar(30)  null,
    active  boolean      not null default true,
    version bigint       not null default 0
);

create table site (
    id               uuid         not null primary key,
    provider_id      uuid         not null,
    name             varchar(200) not null,
    street           varchar(200) not null,
    postcode         varchar(10)  not null,
    town             varchar(120) not null,
    wheelchair       boolean      not null default false,
    public_transport varchar(200) null,
    constraint site_provider foreign key (provider_id) references provider (id)
);

alter table role_assignment
    add constraint role_assignment_region foreign key (region_id) references social_region (id),
    add constraint role_assignment_provider foreign key (provider_id) references provider (id),
    add constraint role_assignment_municipality foreign key (municipality_bfs) references municipality (bfs_no);
