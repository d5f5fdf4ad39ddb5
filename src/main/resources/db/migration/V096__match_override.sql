-- Why somebody was booked although something spoke against it. Written once with the enrolment, kept for good.
create table match_override (
    enrolment_id uuid         not null primary key,
    findings     varchar(300) not null comment 'what spoke against it: codes, separated by commas',
    reason       varchar(500) not null,
    decided_by   uuid         not null,
    decided_at   datetime(6)  not null,
    constraint match_override_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint match_override_by foreign key (decided_by) references user_account (id),
    constraint match_override_reason check (char_length(trim(reason)) > 0 and char_length(findings) > 0)
);

create trigger match_override_no_update before update on match_override
    for each row signal sqlstate '45000' set message_text = 'match_override is append-only';
create trigger match_override_no_delete before delete on match_override
    for each row signal sqlstate '45000' set message_text = 'match_override is append-only';
