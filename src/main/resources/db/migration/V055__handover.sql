-- A dossier changes sides only when the other side takes it. Until then it names to whom it is offered.
alter table dossier
    add column offered_region_id uuid null,
    add column offered_to_id     uuid null comment 'the colleague, for a hand-over within the region',
    add constraint dossier_offered_region foreign key (offered_region_id) references social_region (id),
    add constraint dossier_offered_to foreign key (offered_to_id) references user_account (id),
    add constraint dossier_offered_open check (offered_region_id is null or state <> 'CLOSED'),
    add constraint dossier_offered_whole check (offered_to_id is null or offered_region_id is not null);

create table handover (
    id              uuid         not null primary key,
    dossier_id      uuid         not null,
    from_region_id  uuid         not null,
    to_region_id    uuid         not null,
    from_id         uuid         not null comment 'responsible when it was prepared',
    to_id           uuid         null comment 'the colleague, within the region; else who became responsible',
    state           varchar(12)  not null,
    moved           boolean      not null default false comment 'began by itself, because the person moved',
    reason          varchar(500) null,
    created_at      datetime(6)  not null,
    requested_by    uuid         null,
    requested_at    datetime(6)  null,
    decided_by      uuid         null,
    decided_at      datetime(6)  null,
    decision_reason varchar(500) null,
    completed_at    datetime(6)  null,
    version         bigint       not null default 0,
    open_dossier    uuid as (if(state in ('DRAFT', 'REQUESTED'), dossier_id, null)) stored,
    key handover_from (from_region_id, state),
    key handover_to (to_region_id, state),
    constraint handover_dossier foreign key (dossier_id) references dossier (id),
    constraint handover_from_region foreign key (from_region_id) references social_region (id),
    constraint handover_to_region foreign key (to_region_id) references social_region (id),
    constraint handover_from_person foreign key (from_id) references user_account (id),
    constraint handover_to_person foreign key (to_id) references user_account (id),
    constraint handover_requested_by foreign key (requested_by) references user_account (id),
    constraint handover_decided_by foreign key (decided_by) references user_account (id),
    constraint handover_one_open unique (open_dossier),
    constraint handover_state check (state in ('DRAFT', 'REQUESTED', 'ACCEPTED', 'COMPLETED', 'REJECTED', 'WITHDRAWN')),
    constraint handover_not_to_itself check (from_region_id <> to_region_id or to_id is null or from_id <> to_id),
    constraint handover_requested check (state in ('DRAFT', 'WITHDRAWN') or requested_by is not null),
    constraint handover_decided check (state in ('DRAFT', 'REQUESTED') or decided_by is not null),
    constraint handover_rejected check (state <> 'REJECTED' or decision_reason is not null)
);

-- What people should not forget; the giving side before it asks, the receiving side after it accepted.
create table handover_item (
    handover_id uuid         not null,
    position    int          not null,
    side        varchar(10)  not null,
    hint        varchar(100) not null,
    done_at     datetime(6)  null,
    done_by     uuid         null,
    primary key (handover_id, position),
    constraint handover_item_of foreign key (handover_id) references handover (id),
    constraint handover_item_done_by foreign key (done_by) references user_account (id),
    constraint handover_item_side check (side in ('GIVING', 'RECEIVING')),
    constraint handover_item_done check ((done_at is null) = (done_by is null))
);

-- What lists and pages show of a hand-over: one statement a page.
create view handover_overview as
select h.id,
       h.dossier_id,
       h.open_dossier,
       h.from_region_id,
       h.to_region_id,
       h.to_id,
       h.state,
       h.moved,
       h.reason,
       h.created_at,
       h.requested_at,
       h.decided_at,
       h.decision_reason,
       p.official_name,
       p.first_name,
       rf.name         as from_region,
       rt.name         as to_region,
       uf.display_name as from_name,
       ut.display_name as to_name,
       ud.display_name as decided_name
from handover h
         join dossier d on d.id = h.dossier_id
         join person p on p.id = d.person_id
         join social_region rf on rf.id = h.from_region_id
         join social_region rt on rt.id = h.to_region_id
         join user_account uf on uf.id = h.from_id
         left join user_account ut on ut.id = h.to_id
         left join user_account ud on ud.id = h.decided_by;
