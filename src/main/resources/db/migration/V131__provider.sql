-- A provider says who it is, where it works and who answers for what.
alter table provider
    add column description longtext null check (json_valid(description)),
    add column legal_form varchar(80) null,
    add column business_id varchar(15) null comment 'UID, e.g. CHE-123.456.788',
    add column web varchar(300) null,
    add column mail varchar(200) null;

-- Access was yes or not known to be; what is only partly accessible counts as no wherever a yes matters.
alter table site
    add column wheelchair_access varchar(6) not null default 'NO',
    add column directions varchar(500) null comment 'how to find the room',
    add column latitude decimal(7, 5) null comment 'WGS 84; null: the middle of the place stands for it',
    add column longitude decimal(8, 5) null,
    add column closed_on date null comment 'no new runs from this day on',
    add column version bigint not null default 0;

update site set wheelchair_access = 'YES' where wheelchair;

alter table site drop column wheelchair;
alter table site
    add column wheelchair boolean as (wheelchair_access = 'YES') stored after town,
    add constraint site_wheelchair check (wheelchair_access in ('YES', 'PARTLY', 'NO')),
    add constraint site_whole_point check ((latitude is null) = (longitude is null)),
    add constraint site_in_switzerland check (latitude is null
        or latitude between 45.8 and 47.9 and longitude between 5.9 and 10.6);

-- Where a site lies: as its provider says, else about the middle of its place.
create view site_point as
select s.id                             as site_id,
       s.provider_id,
       coalesce(s.latitude, g.latitude)   as latitude,
       coalesce(s.longitude, g.longitude) as longitude,
       s.latitude is null                 as approximate
from site s
         left join place_point g on g.town = s.town
where s.latitude is not null
   or g.latitude is not null;

-- Where a run takes place, if its site has coordinates of its own.
create view run_point as
select r.id as run_id, s.latitude, s.longitude
from course_run r
         join site s on s.id = r.site_id
where s.latitude is not null;

create table provider_contact (
    id          uuid         not null primary key,
    provider_id uuid         not null,
    name        varchar(120) not null,
    function    varchar(120) not null comment 'in the words of the provider, e.g. Kursadministration',
    phone       varchar(30)  null,
    mail        varchar(200) null,
    version     bigint       not null default 0,
    constraint provider_contact_provider foreign key (provider_id) references provider (id),
    constraint provider_contact_reach check (phone is not null or mail is not null)
);
