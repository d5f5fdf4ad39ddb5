-- What somebody does at a provider. Whoever worked there until now did everything, and goes on so.
alter table role_assignment
    add column provider_function varchar(20) null,
    add constraint role_assignment_function check (provider_function in ('LEAD', 'ADMINISTRATION', 'TEACHER'));

update role_assignment set provider_function = 'LEAD' where role = 'PROVIDER';

alter table role_assignment
    add constraint role_assignment_function_of_provider check ((role = 'PROVIDER') = (provider_function is not null)),
    add key role_assignment_of_provider (provider_id, valid_to);
