-- Since when a negative asylum decision is final; the procedure of who has none is pending or ended otherwise. Offers of
-- occupation are not for people after it (BR12).
alter table residence_status
    add column rejected_on date null comment 'the day a negative asylum decision became final',
    add constraint residence_status_rejected check (rejected_on is null or target_group = 'AS');

alter table planned_change
    add column rejected_on date null comment 'of a status',
    add constraint planned_change_rejected check (rejected_on is null or target_group = 'AS');

-- Of a person no more than what is compared.
create or replace view match_person as
select d.id                                            as dossier_id,
       p.target_group,
       p.birth_date,
       p.birth_precision,
       p.literacy,
       coalesce((select s.rejected_on is not null
                 from residence_status s
                 where s.person_id = p.id
                 order by s.valid_from desc
                 limit 1), false)                      as finally_rejected,
       m.name                                          as municipality,
       g.latitude,
       g.longitude,
       exists (select 1
               from household_member own
                        join household_member other
                             on other.household_id = own.household_id and other.valid_to is null
               where own.open_person = p.id
                 and other.childcare_needed)           as childcare_needed
from dossier d
         join person p on p.id = d.person_id
         join municipality m on m.bfs_no = p.bfs_no
         left join place_point g on g.bfs_no = p.bfs_no;
