create table household (
    id uuid not null primary key
);

create table household_member (
    id               uuid        not null primary key,
    household_id     uuid        not null,
    person_id        uuid        not null,
    relation         varchar(15) not null comment 'to the reference person',
    childcare_needed boolean     not null default false,
    valid_from       date        not null,
    valid_to         date        null,
    open_person      uuid as (if(valid_to is null, person_id, null)) stored,
    key household_member_household (household_id, valid_to),
    constraint household_member_household foreign key (household_id) references household (id),
    constraint household_member_person foreign key (person_id) references person (id),
    constraint household_member_one_open unique (open_person),
    constraint household_member_relation
        check (relation in ('REFERENCE', 'PARTNER', 'CHILD', 'PARENT', 'SIBLING', 'OTHER')),
    constraint household_member_order check (valid_to is null or valid_to >= valid_from)
);

-- What is written down of a small child's way to school. Birth and entry stand with the person.
create table child_record (
    person_id             uuid         not null primary key,
    kindergarten_on       date         null comment 'expected',
    survey_on             date         null comment 'language survey',
    survey_result         varchar(20)  null,
    support_attended      boolean      not null default false comment 'early language support',
    school_entry_on       date         null,
    school_entry_result   varchar(20)  not null default 'UNKNOWN',
    school_entry_evidence varchar(500) null,
    constraint child_record_person foreign key (person_id) references person (id),
    constraint child_record_survey check (survey_result in ('GERMAN_ENOUGH', 'SUPPORT_NEEDED')),
    constraint child_record_entry check (school_entry_result in ('CAN_COMMUNICATE', 'NOT', 'UNKNOWN')),
    constraint child_record_evidence
        check (school_entry_result = 'UNKNOWN' or (school_entry_evidence is not null and school_entry_on is not null))
);

-- Who may act for a child: parents, or whom the authority appointed.
create table guardianship (
    id          uuid         not null primary key,
    child_id    uuid         not null,
    kind        varchar(15)  not null,
    person_id   uuid         null comment 'somebody with a file of their own',
    name        varchar(200) null comment 'somebody else, e.g. a Beistand of the authority',
    contact     varchar(200) null,
    valid_from  date         not null,
    valid_to    date         null comment 'the last day is the one before',
    recorded_by uuid         not null,
    recorded_at datetime(6)  not null,
    ended_by    uuid         null,
    ended_at    datetime(6)  null,
    key guardianship_child (child_id, valid_to),
    constraint guardianship_child foreign key (child_id) references person (id),
    constraint guardianship_person foreign key (person_id) references person (id),
    constraint guardianship_recorder foreign key (recorded_by) references user_account (id),
    constraint guardianship_ender foreign key (ended_by) references user_account (id),
    constraint guardianship_kind check (kind in ('PARENT', 'GUARDIAN', 'BEISTAND', 'OTHER')),
    constraint guardianship_somebody check ((person_id is null) <> (name is null)),
    constraint guardianship_order check (valid_to is null or valid_to >= valid_from),
    constraint guardianship_ended check ((valid_to is null) = (ended_by is null))
);
