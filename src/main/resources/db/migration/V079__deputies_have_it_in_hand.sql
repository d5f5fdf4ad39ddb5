-- Who is away is stood in for: the deputy works on the dossier today as well (BR02).
create or replace view dossier_in_hand as
select a.open_dossier as dossier_id, u.id as user_id
from dossier_assignment a
         join user_account u on u.id = a.caseworker_id
    or exists (select 1 from caseworker_absence b
               where b.caseworker_id = a.caseworker_id and b.deputy_id = u.id and b.cancelled_at is null
                 and cast(utc_timestamp() as date) between b.from_on and b.to_on)
where a.open_dossier is not null;
