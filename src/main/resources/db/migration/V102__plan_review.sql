-- Reviews of a plan in force and how they ended. Rows are only added; the next one is counted from the last.
create table plan_review (
    id          uuid         not null primary key,
    plan_id     uuid         not null,
    held_on     date         not null,
    result      varchar(10)  not null,
    note        varchar(500) null,
    recorded_by uuid         null comment 'null: before reviews were written down',
    recorded_at datetime(6)  not null,
    key plan_review_last (plan_id, held_on),
    constraint plan_review_of foreign key (plan_id) references integration_plan (id),
    constraint plan_review_by foreign key (recorded_by) references user_account (id),
    constraint plan_review_result check (result in ('CONTINUE', 'CHANGE', 'END')),
    constraint plan_review_reason check (result <> 'END' or note is not null)
);

delimiter //

create trigger plan_review_is_not_rewritten before update on plan_review
    for each row signal sqlstate '45000' set message_text = 'a review is added, never changed'//

create trigger plan_review_stays before delete on plan_review
    for each row signal sqlstate '45000' set message_text = 'a review is added, never deleted'//

delimiter ;

insert into plan_review (id, plan_id, held_on, result, recorded_at)
select uuid(), p.id, s.done_on, 'CONTINUE', cast(s.done_on as datetime(6))
from integration_plan p
    join process_step s on s.dossier_id = p.dossier_id and s.state = 'DONE'
    join process_step_type t on t.id = s.type_id and t.code = 'PLAN_REVIEW'
where p.state = 'IN_FORCE' and s.done_on >= p.in_force_on;
