-- Which data categories a role reads or writes inside a dossier that its scope reaches. A proposal, not law: an ordinance
-- will fix it, and then new rows with a later valid_from replace these. No row: no access. WRITE includes READ.

-- CASEWORKER: writes what belongs to the own dossiers.
insert into data_category_access (role, category, access, valid_from) values
    ('CASEWORKER', 'MASTER_DATA', 'WRITE', '2020-01-01'),
    ('CASEWORKER', 'ID_NUMBERS', 'WRITE', '2020-01-01'),
    ('CASEWORKER', 'HEALTH', 'WRITE', '2020-01-01'),
    ('CASEWORKER', 'ASSESSMENT', 'WRITE', '2020-01-01'),
    ('CASEWORKER', 'PLAN', 'WRITE', '2020-01-01'),
    ('CASEWORKER', 'NOTES_INTERNAL', 'WRITE', '2020-01-01'),
    ('CASEWORKER', 'NOTES_SHARED', 'WRITE', '2020-01-01'),
    ('CASEWORKER', 'APPOINTMENTS', 'WRITE', '2020-01-01'),
    ('CASEWORKER', 'ENROLMENT', 'WRITE', '2020-01-01'),
    ('CASEWORKER', 'COST_APPROVAL', 'WRITE', '2020-01-01'),
    ('CASEWORKER', 'DOCUMENTS', 'WRITE', '2020-01-01'),
    ('CASEWORKER', 'HANDOVER', 'WRITE', '2020-01-01');

-- REGION_LEAD: reads the region, decides on cost approvals and hand-overs; HEALTH and NOTES_INTERNAL only with a stated reason.
insert into data_category_access (role, category, access, valid_from) values
    ('REGION_LEAD', 'MASTER_DATA', 'READ', '2020-01-01'),
    ('REGION_LEAD', 'ID_NUMBERS', 'READ', '2020-01-01'),
    ('REGION_LEAD', 'HEALTH', 'READ', '2020-01-01'),
    ('REGION_LEAD', 'ASSESSMENT', 'READ', '2020-01-01'),
    ('REGION_LEAD', 'PLAN', 'READ', '2020-01-01'),
    ('REGION_LEAD', 'NOTES_INTERNAL', 'READ', '2020-01-01'),
    ('REGION_LEAD', 'NOTES_SHARED', 'READ', '2020-01-01'),
    ('REGION_LEAD', 'APPOINTMENTS', 'READ', '2020-01-01'),
    ('REGION_LEAD', 'ENROLMENT', 'READ', '2020-01-01'),
    ('REGION_LEAD', 'COST_APPROVAL', 'WRITE', '2020-01-01'),
    ('REGION_LEAD', 'DOCUMENTS', 'READ', '2020-01-01'),
    ('REGION_LEAD', 'HANDOVER', 'WRITE', '2020-01-01');

-- MUNICIPALITY: its residents: name, contact, language, and the first-information talk.
insert into data_category_access (role, category, access, valid_from) values
    ('MUNICIPALITY', 'MASTER_DATA', 'READ', '2020-01-01'),
    ('MUNICIPALITY', 'APPOINTMENTS', 'WRITE', '2020-01-01');

-- PROVIDER: people enrolled with it only: name and contact, the goal of the enrolment, amount and validity of the approval, shared documents.
insert into data_category_access (role, category, access, valid_from) values
    ('PROVIDER', 'MASTER_DATA', 'READ', '2020-01-01'),
    ('PROVIDER', 'PLAN', 'READ', '2020-01-01'),
    ('PROVIDER', 'APPOINTMENTS', 'READ', '2020-01-01'),
    ('PROVIDER', 'ENROLMENT', 'WRITE', '2020-01-01'),
    ('PROVIDER', 'COST_APPROVAL', 'READ', '2020-01-01'),
    ('PROVIDER', 'DOCUMENTS', 'READ', '2020-01-01');

-- CANTON: sees aggregates; persons only where it decides itself or follows a hand-over.
insert into data_category_access (role, category, access, valid_from) values
    ('CANTON', 'COST_APPROVAL', 'WRITE', '2020-01-01'),
    ('CANTON', 'HANDOVER', 'READ', '2020-01-01');
