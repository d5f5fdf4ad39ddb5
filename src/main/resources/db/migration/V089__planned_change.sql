-- What is known to change on a day ahead: where a person will live, which permit and target group will hold. Histories
-- keep what has begun; on its day a planned change becomes part of them.
create table planned_change (
    id           uuid        not null primary key,
    person_id    uuid        not null,
    starts_on    date        not null,
    bfs_no       int         null comment 'of a move',
    permit       varchar(3)  null comment 'of a status; null: none',
    target_group varchar(10) null comment 'of a status',
    decided_on   date        null comment 'of a status',
    planned_by   uuid        not null,
    planned_at   datetime(6) not null,
    outcome      varchar(10) not null default 'AHEAD',
    ended_at     datetime(6) null,
    key planned_change_person (person_id, outcome),
    key planned_change_due (outcome, starts_on),
    constraint planned_change_person foreign key (person_id) references person (id),
    constraint planned_change_municipality foreign key (bfs_no) references municipality (bfs_no),
    constraint planned_change_by foreign key (planned_by) references user_account (id),
    constraint planned_change_one check ((bfs_no is null) <> (target_group is null)),
    constraint planned_change_status check (target_group is not null or (permit is null and decided_on is null)),
    constraint planned_change_outcome check (outcome in ('AHEAD', 'DONE', 'REFUSED', 'TAKEN_BACK')),
    constraint planned_change_ended check ((outcome = 'AHEAD') = (ended_at is null))
);
