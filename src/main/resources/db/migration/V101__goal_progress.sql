-- How a goal went, across all versions that carry it. Rows are only added.
create table goal_progress (
    id          uuid         not null primary key,
    goal_id     uuid         not null comment 'the goal where it began',
    state       varchar(15)  not null,
    note        varchar(500) null,
    reported_on date         not null,
    reported_by uuid         null comment 'null: a confirmed seat put it on its way',
    reported_at datetime(6)  not null,
    constraint goal_progress_of foreign key (goal_id) references goal (id),
    constraint goal_progress_by foreign key (reported_by) references user_account (id),
    constraint goal_progress_state check (state in ('OPEN', 'IN_PROGRESS', 'ACHIEVED', 'PARTLY', 'NOT_ACHIEVED', 'DROPPED')),
    constraint goal_progress_reason check (state <> 'DROPPED' or note is not null)
);

delimiter //

create trigger goal_progress_is_not_rewritten before update on goal_progress
    for each row signal sqlstate '45000' set message_text = 'progress is added, never changed'//

create trigger goal_progress_stays before delete on goal_progress
    for each row signal sqlstate '45000' set message_text = 'progress is added, never deleted'//

delimiter ;
