-- The canton's word that a provider may take people on public mandate. Periods of a provider follow each other; a renewal
-- is a row of its own, and an end before the day carries who, when and why.
create table accreditation (
    id            uuid         not null primary key,
    provider_id   uuid         not null,
    valid_from    date         not null,
    valid_to      date         null comment 'last day; null: without end',
    reference     varchar(120) null comment 'number of the file; null: taken over from before there were any',
    decided_by    uuid         null comment 'null: taken over',
    decided_at    datetime(6)  not null,
    ended_by      uuid         null,
    ended_at      datetime(6)  null,
    why_ended     varchar(500) null,
    open_provider uuid as (if(valid_to is null, provider_id, null)) stored,
    key accreditation_of_provider (provider_id, valid_from, valid_to),
    constraint accreditation_one_open unique (open_provider),
    constraint accreditation_provider foreign key (provider_id) references provider (id),
    constraint accreditation_decider foreign key (decided_by) references user_account (id),
    constraint accreditation_ender foreign key (ended_by) references user_account (id),
    constraint accreditation_order check (valid_to is null or valid_to >= valid_from),
    constraint accreditation_end_whole check ((ended_by is null) = (ended_at is null)
        and (ended_by is null) = (why_ended is null) and (ended_by is null or valid_to is not null))
);

-- Nobody is suspended by an update: who is here already goes on without an end, until the canton enters one.
insert into accreditation (id, provider_id, valid_from, valid_to, decided_at)
select uuid(), id, '2000-01-01', null, utc_timestamp(6) from provider;

-- What canton and provider agreed. A correction withdraws the row and enters another.
create table service_agreement (
    id           uuid         not null primary key,
    provider_id  uuid         not null,
    valid_from   date         not null,
    valid_to     date         not null comment 'last day',
    seats        int          null,
    volume       varchar(200) null comment 'in words, e.g. 12 Kurse zu 80 Lektionen',
    amount       bigint       null comment 'in Rappen, for the whole period',
    reference    varchar(200) not null comment 'which document',
    entered_by   uuid         not null,
    entered_at   datetime(6)  not null,
    withdrawn_by uuid         null,
    withdrawn_at datetime(6)  null,
    why          varchar(500) null,
    key service_agreement_of_provider (provider_id, valid_from),
    constraint service_agreement_provider foreign key (provider_id) references provider (id),
    constraint service_agreement_enterer foreign key (entered_by) references user_account (id),
    constraint service_agreement_withdrawer foreign key (withdrawn_by) references user_account (id),
    constraint service_agreement_order check (valid_to >= valid_from),
    constraint service_agreement_seats check (seats between 1 and 100000),
    constraint service_agreement_amount check (amount between 0 and 100000000000),
    constraint service_agreement_something check (seats is not null or volume is not null or amount is not null),
    constraint service_agreement_whole check ((withdrawn_by is null) = (withdrawn_at is null)
        and (withdrawn_by is null) = (why is null))
);

-- Which offers the end of an accreditation suspended, so that a renewal brings back these and no others.
create table offer_suspension (
    id           uuid        not null primary key,
    offer_id     uuid        not null,
    suspended_at datetime(6) not null,
    ended_at     datetime(6) null comment 'it came back, or somebody decided otherwise meanwhile',
    open_offer   uuid as (if(ended_at is null, offer_id, null)) stored,
    constraint offer_suspension_offer foreign key (offer_id) references offer (id),
    constraint offer_suspension_one_open unique (open_offer)
);
