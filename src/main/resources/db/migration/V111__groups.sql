-- Who asks for seats together gets them together or waits together.
alter table enrolment
    add column group_id uuid null comment 'gets a seat with these or not at all; null: alone';

-- Seats that were lost by the provider's word or silence and for which nobody has found another way yet. A row points to
-- its enrolment alone: whoever calls a run off holds the run, and must not wait for everybody's dossier.
create table lost_seat (
    enrolment_id uuid        not null primary key,
    lost_at      datetime(6) not null,
    constraint lost_seat_enrolment foreign key (enrolment_id) references enrolment (id)
);
