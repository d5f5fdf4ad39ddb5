-- Whom the lead of a region chose to receive its new dossiers, and when: append-only. social_region holds the last one.
create table intake_choice (
    id        uuid        not null primary key,
    region_id uuid        not null,
    user_id   uuid        not null,
    chosen_by uuid        not null,
    chosen_at datetime(6) not null,
    key intake_choice_region (region_id, chosen_at),
    constraint intake_choice_region foreign key (region_id) references social_region (id),
    constraint intake_choice_user foreign key (user_id) references user_account (id),
    constraint intake_choice_by foreign key (chosen_by) references user_account (id)
);

create trigger intake_choice_no_update before update on intake_choice
    for each row signal sqlstate '45000' set message_text = 'intake_choice is append-only';
create trigger intake_choice_no_delete before delete on intake_choice
    for each row signal sqlstate '45000' set message_text = 'intake_choice is append-only';

-- Nothing falls to a locked account while somebody else works in the region.
create or replace view region_intake as
select r.id as region_id,
       coalesce(
               (select a.user_id from role_assignment a join user_account u on u.id = a.user_id and u.active
                where a.user_id = r.intake_id and a.region_id = r.id and a.valid_to is null
                  and a.role in ('CASEWORKER', 'REGION_LEAD') limit 1),
               (select a.user_id from role_assignment a join user_account u on u.id = a.user_id and u.active
                where a.region_id = r.id and a.role = 'REGION_LEAD' and a.valid_to is null
                order by a.valid_from, a.id limit 1),
               (select a.user_id from role_assignment a join user_account u on u.id = a.user_id and u.active
                where a.region_id = r.id and a.role = 'CASEWORKER' and a.valid_to is null
                order by a.valid_from, a.id limit 1),
               (select a.user_id from role_assignment a
                where a.region_id = r.id and a.role in ('REGION_LEAD', 'CASEWORKER') and a.valid_to is null
                order by a.valid_from, a.id limit 1)) as user_id
from social_region r;
