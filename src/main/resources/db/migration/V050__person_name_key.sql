-- How the words of people's names may sound, to find "Muhamad" by "محمد". Computed by the portal from the names; a person
-- whose names or birth year changed gets new keys within seconds, whoever changed them.
create table person_name_key (
    person_id  uuid        not null,
    name_key   varchar(40) not null,
    birth_year smallint    not null,
    primary key (person_id, name_key),
    key person_name_key_search (name_key, birth_year),
    constraint person_name_key_person foreign key (person_id) references person (id) on delete cascade
);

alter table person
    add column keyed_name  varchar(1500) null comment 'search_name for which person_name_key was written; null: never',
    add column keyed_year  smallint      null comment 'birth year for which it was written',
    add column names_keyed boolean as (keyed_name <=> search_name and keyed_year <=> year(birth_date)) stored,
    add column merged_into uuid          null comment 'the person who this record turned out to be',
    add key person_names_keyed (names_keyed),
    add constraint person_merged_into foreign key (merged_into) references person (id);
