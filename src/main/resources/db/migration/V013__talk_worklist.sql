-- First-information talks of a municipality's residents: what it needs for the talk and nothing of the dossier.
create view talk_worklist as
select d.id          as dossier_id,
       p.bfs_no,
       p.official_name,
       p.first_name,
       p.call_name,
       p.search_name,
       p.interpreter_language,
       (select l.language from person_language l where l.person_id = p.id order by l.position limit 1) as best_language,
       d.allocated_on,
       s.due_on,
       t.bfs_no      as held_in,
       t.held_on,
       t.language    as held_language,
       t.interpreter as held_with_interpreter,
       u.display_name as recorded_by
from dossier d
         join person p on p.id = d.person_id
         join process_step s on s.dossier_id = d.id
         join process_step_type y on y.id = s.type_id and y.code = 'FIRST_INFORMATION_TALK'
         left join first_information_talk t on t.dossier_id = d.id
         left join user_account u on u.id = t.recorded_by
where t.id is not null
   or (s.state in ('OPEN', 'IN_PROGRESS') and d.state <> 'CLOSED');
