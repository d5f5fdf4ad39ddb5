-- With whom somebody can be booked together: who lives in the same household and has an open case in the same region.
create view match_companion as
select d.id as dossier_id,
       c.id as companion_id,
       p.official_name,
       p.first_name,
       p.birth_date
from dossier d
         join household_member own on own.open_person = d.open_person
         join household_member other on other.household_id = own.household_id and other.valid_to is null
    and other.person_id <> d.open_person
         join dossier c on c.open_person = other.person_id and c.region_id = d.region_id
         join person p on p.id = other.person_id;
