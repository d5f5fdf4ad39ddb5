-- The same dossiers, found by the index of the account that asks instead of by looking at every assignment.
create or replace view dossier_in_hand as
select a.open_dossier as dossier_id, a.caseworker_id as user_id
from dossier_assignment a
where a.open_dossier is not null
union all
-- Who is away is stood in for: the deputy works on the dossier today as well (BR02).
select a.open_dossier, b.deputy_id
from caseworker_absence b
         join dossier_assignment a on a.caseworker_id = b.caseworker_id and a.open_dossier is not null
where b.cancelled_at is null
  and cast(utc_timestamp() as date) between b.from_on and b.to_on;
