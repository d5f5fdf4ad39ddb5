-- What lists and headers show of a dossier, over the tables of person, organisation and identity: one statement a page.
create view dossier_overview as
select d.id            as dossier_id,
       d.state,
       d.allocated_on,
       d.region_id,
       r.name          as region_name,
       p.id            as person_id,
       p.official_name,
       p.first_name,
       p.call_name,
       p.pronunciation,
       p.native_name,
       p.native_language,
       p.search_name,
       p.birth_date,
       p.birth_precision,
       p.nationality,
       p.entry_date,
       p.permit,
       p.target_group,
       p.interpreter_language,
       p.phone,
       p.bfs_no,
       m.name          as municipality_name,
       u.id            as caseworker_id,
       u.display_name  as caseworker_name,
       (select group_concat(l.language order by l.position) from person_language l where l.person_id = p.id) as languages,
       (select t.title
        from process_step s join process_step_type t on t.id = s.type_id join process_stage g on g.id = t.stage_id
        where s.dossier_id = d.id and s.state in ('OPEN', 'IN_PROGRESS')
        order by g.position, t.position limit 1) as next_step,
       (select s.due_on
        from process_step s join process_step_type t on t.id = s.type_id join process_stage g on g.id = t.stage_id
        where s.dossier_id = d.id and s.state in ('OPEN', 'IN_PROGRESS')
        order by g.position, t.position limit 1) as next_step_due
from dossier d
         join person p on p.id = d.person_id
         join social_region r on r.id = d.region_id
         join municipality m on m.bfs_no = p.bfs_no
         left join dossier_assignment a on a.open_dossier = d.id
         left join user_account u on u.id = a.caseworker_id;
