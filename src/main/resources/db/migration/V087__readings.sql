-- Who opened which case, for those who lead it. People who read their own file are nobody's business.
create view dossier_reading as
select a.id,
       a.at,
       a.actor_id,
       a.actor_role,
       u.display_name as actor_name,
       a.object_type,
       a.purpose,
       a.reason,
       g.purpose      as glass_purpose,
       d.id           as dossier_id,
       d.region_id,
       d.responsible_id,
       p.official_name,
       p.first_name,
       p.search_name
from dossier d
         join audit_event a on a.dossier_id = d.id
         join person p on p.id = d.person_id
         join user_account u on u.id = a.actor_id
         left join dossier_glass g on g.id = a.object_id
where a.action = 'read'
  and a.actor_role <> 'REFUGEE';

-- Up to where somebody has seen who opened the own cases.
create table reading_seen (
    user_id uuid   not null primary key,
    up_to   bigint not null comment 'the newest audit_event that was shown',
    constraint reading_seen_by foreign key (user_id) references user_account (id)
);
