-- Which people a social region reaches, through which dossiers: for searches of modules below dossier.
create view person_reach as
select person_id, region_id, id as dossier_id, state = 'CLOSED' as closed from dossier;
