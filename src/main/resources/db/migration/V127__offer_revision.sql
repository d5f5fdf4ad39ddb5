-- What a provider wants to change of an offer that is online. The old text stays until the canton releases the new one.
create table offer_revision (
    id            uuid          not null primary key,
    offer_id      uuid          not null,
    number        int           not null,
    state         varchar(10)   not null,
    content       json          not null,
    created_by    uuid          not null,
    created_at    datetime(6)   not null,
    submitted_by  uuid          null,
    submitted_at  datetime(6)   null,
    decided_by    uuid          null,
    decided_at    datetime(6)   null,
    return_reason varchar(1000) null,
    version       bigint        not null default 0,
    open_offer    uuid as (if(state in ('DRAFT', 'SUBMITTED', 'RETURNED'), offer_id, null)) stored,
    constraint offer_revision_offer foreign key (offer_id) references offer (id),
    constraint offer_revision_created foreign key (created_by) references user_account (id),
    constraint offer_revision_submitted foreign key (submitted_by) references user_account (id),
    constraint offer_revision_decided foreign key (decided_by) references user_account (id),
    constraint offer_revision_number unique (offer_id, number),
    constraint offer_revision_one_open unique (open_offer),
    constraint offer_revision_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'RELEASED', 'DISCARDED')),
    constraint offer_revision_returned check (state <> 'RETURNED' or return_reason is not null),
    constraint offer_revision_handed_in check (state not in ('SUBMITTED', 'RETURNED', 'RELEASED')
        or submitted_at is not null),
    constraint offer_revision_decision check (state not in ('RETURNED', 'RELEASED') or decided_at is not null)
);

-- What the canton wants to have changed, at the field.
create table offer_comment (
    id          uuid          not null primary key,
    offer_id    uuid          not null,
    field       varchar(20)   not null,
    words       varchar(1000) not null,
    written_by  uuid          not null,
    written_at  datetime(6)   not null,
    resolved_at datetime(6)   null,
    key offer_comment_open (offer_id, resolved_at),
    constraint offer_comment_offer foreign key (offer_id) references offer (id),
    constraint offer_comment_by foreign key (written_by) references user_account (id),
    constraint offer_comment_says check (words <> '')
);

create or replace view offer_overview as
select o.id    as offer_id,
       o.provider_id,
       p.name  as provider_name,
       o.category,
       o.area,
       o.title,
       o.description,
       o.entry_level,
       o.target_level,
       o.childcare,
       o.needs_cost_approval,
       o.state as offer_state,
       o.submitted_at,
       o.return_reason,
       o.version,
       (select count(*) from course_run r where r.offer_id = o.id)         as runs,
       (select min(r.starts_on) from course_run r where r.offer_id = o.id) as first_start,
       concat_ws(' ', json_value(o.title, '$."de-CH"'), json_value(o.title, '$.fr'), json_value(o.title, '$.en'), p.name,
                 (select group_concat(distinct s.town separator ' ')
                  from course_run r join site s on s.id = r.site_id where r.offer_id = o.id))
           collate utf8mb4_uca1400_ai_ci as search_text,
       o.outcome,
       o.audience,
       o.documents,
       o.certificate,
       o.literacy_stream,
       o.min_age,
       o.max_age,
       o.target_groups,
       (select group_concat(g.region_id order by g.region_id) from offer_region g where g.offer_id = o.id)
           collate utf8mb4_uca1400_ai_ci as regions,
       o.teaching_languages,
       o.price_unit,
       o.participant_share,
       o.public_share,
       o.needs_cantonal_approval,
       o.contact_name,
       o.contact_phone,
       o.contact_mail,
       o.published_at,
       o.confirmed_at,
       v.state         as revision_state,
       v.submitted_at  as revision_submitted_at,
       v.return_reason as revision_reason
from offer o
         join provider p on p.id = o.provider_id
         left join offer_revision v on v.open_offer = o.id;
