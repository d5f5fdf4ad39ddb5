-- The single lessons of a run, each with its own day, time, room and teacher. The run keeps the pattern they were made
-- from. Times are those on the wall in Zurich. Nobody deletes one: what does not take place is cancelled.
create table class_session (
    id         uuid         not null primary key,
    run_id     uuid         not null,
    held_on    date         not null,
    starts_at  time         not null,
    ends_at    time         not null,
    lessons    smallint     not null comment 'of 45 minutes, as the provider counts them',
    room       varchar(60)  null comment 'null: that of the run',
    teacher_id uuid         null,
    state      varchar(10)  not null,
    reason     varchar(300) null comment 'why it was cancelled or changed',
    version    bigint       not null default 0,
    constraint class_session_once unique (run_id, held_on, starts_at),
    key class_session_day (held_on),
    constraint class_session_run foreign key (run_id) references course_run (id),
    constraint class_session_teacher foreign key (teacher_id) references user_account (id),
    constraint class_session_times check (ends_at > starts_at),
    constraint class_session_lessons check (lessons between 1 and 24),
    constraint class_session_state check (state in ('PLANNED', 'CANCELLED'))
);

-- Until now a run had its pattern only: every day of it becomes a session, but for the whole holidays of the whole canton.
-- Their ids are computed, so that every data folder has the same ones.
insert into class_session (id, run_id, held_on, starts_at, ends_at, lessons, state)
with recursive week (n) as (
    select 0
    union all
    select n + 1 from week where n < 520
),
weekday (n, code) as (
    select 0, 'MON' union all select 1, 'TUE' union all select 2, 'WED' union all select 3, 'THU'
    union all select 4, 'FRI' union all select 5, 'SAT' union all select 6, 'SUN'
),
lesson (run_id, day, starts_at, ends_at, lessons, run_state) as (
    select r.id,
           date_add(r.starts_on, interval w.n * 7 + mod(7 + d.n - weekday(r.starts_on), 7) day),
           r.starts_at,
           r.ends_at,
           least(24, greatest(1, round(r.lessons_per_week
               / (1 + length(r.weekdays) - length(replace(r.weekdays, ',', '')))))),
           r.state
    from course_run r
             join week w on w.n <= datediff(r.ends_on, r.starts_on) div 7
             join weekday d on find_in_set(d.code, r.weekdays) > 0
    where date_add(r.starts_on, interval w.n * 7 + mod(7 + d.n - weekday(r.starts_on), 7) day) <= r.ends_on
)
select insert(insert(md5(concat('class session ', l.run_id, ' ', l.day)), 13, 1, '4'), 17, 1, '8'),
       l.run_id, l.day, l.starts_at, l.ends_at, l.lessons, if(l.run_state = 'CANCELLED', 'CANCELLED', 'PLANNED')
from lesson l
where not exists (select 1 from holiday h where h.standing_day = l.day and h.districts is null and not h.half);

-- Sessions as readers see them. Other modules' read models stand on it.
create view class_session_overview as
select s.id                     as session_id,
       s.run_id,
       s.held_on,
       s.starts_at              as session_starts_at,
       s.ends_at                as session_ends_at,
       s.lessons,
       coalesce(s.room, r.room) as session_room,
       s.teacher_id,
       t.display_name           as teacher_name,
       s.state                  as session_state,
       s.reason,
       s.version                as session_version,
       o.provider_id            as session_provider,
       o.state                  as session_offer_state,
       r.site_id                as session_site
from class_session s
         join course_run r on r.id = s.run_id
         join offer o on o.id = r.offer_id
         left join user_account t on t.id = s.teacher_id;
