-- What is suggested with a prepared goal, for whom and from when. The most fitting row of a goal counts; the words of
-- the goal itself are translated and stand in the texts.
create table goal_template (
    id           uuid         not null primary key,
    template     varchar(40)  not null,
    target_group varchar(10)  null comment 'null: for all',
    potential    varchar(10)  null comment 'of the newest assessment; null: for all',
    position     int          not null,
    indicator    varchar(300) not null,
    target       varchar(300) null,
    due_months   int          not null,
    valid_from   date         not null,
    valid_to     date         null comment 'the last day',
    constraint goal_template_potential check (potential in ('TRAINING', 'LABOUR', 'SOCIAL', 'NOT_YET')),
    constraint goal_template_due check (due_months between 1 and 60),
    constraint goal_template_days check (valid_to is null or valid_to >= valid_from)
);

insert into goal_template (id, template, target_group, potential, position, indicator, target, due_months, valid_from) values
('0d000000-0000-4000-8000-000000000001', 'LANG_EVERYDAY', null, null, 10, 'Verständigt sich beim Einkaufen, beim Arzt und am Schalter ohne Hilfe', 'A1 mündlich', 12, '2026-01-01'),
('0d000000-0000-4000-8000-000000000002', 'LANG_NEXT_LEVEL', null, null, 20, 'Hat die Prüfung der nächsten Stufe bestanden', 'Eine Stufe höher, mündlich und schriftlich', 9, '2026-01-01'),
('0d000000-0000-4000-8000-000000000003', 'LITERACY', null, null, 30, 'Liest und schreibt kurze Sätze in lateinischer Schrift', 'Abschluss des Alphabetisierungskurses', 12, '2026-01-01'),
('0d000000-0000-4000-8000-000000000004', 'WORK_IDEA', null, null, 40, 'Hat in zwei Betrieben geschnuppert und einen Berufswunsch begründet', 'Ein Berufsfeld ist gewählt', 6, '2026-01-01'),
('0d000000-0000-4000-8000-000000000005', 'FIRST_JOB', null, null, 50, 'Hat einen unterschriebenen Arbeits- oder Lehrvertrag', null, 18, '2026-01-01'),
('0d000000-0000-4000-8000-000000000006', 'CHILD_LANGUAGE', null, null, 60, 'Das Kind besucht regelmässig eine Spielgruppe oder Kita', 'Zwei Halbtage in der Woche', 12, '2026-01-01'),
('0d000000-0000-4000-8000-000000000007', 'MEET_PEOPLE', null, null, 70, 'Nimmt regelmässig an einem Angebot im Ort teil', 'Ein Kontakt in der Woche', 6, '2026-01-01'),
('0d000000-0000-4000-8000-000000000008', 'FIRST_JOB', null, 'TRAINING', 5, 'Hat einen Lehrvertrag oder einen Platz in der Integrationsvorlehre', 'Beginn im nächsten August', 12, '2026-01-01'),
('0d000000-0000-4000-8000-000000000009', 'LANG_NEXT_LEVEL', null, 'TRAINING', 6, 'Hat die Prüfung der nächsten Stufe bestanden', 'Die Stufe, die die Ausbildung verlangt', 9, '2026-01-01'),
('0d000000-0000-4000-8000-000000000010', 'FIRST_JOB', null, 'LABOUR', 5, 'Arbeitet seit drei Monaten im ersten Arbeitsmarkt', 'Mindestens 50 Prozent', 12, '2026-01-01'),
('0d000000-0000-4000-8000-000000000011', 'FIRST_JOB', 'S', 'LABOUR', 4, 'Arbeitet im ersten Arbeitsmarkt, die Stelle ist gemeldet', 'Mindestens 50 Prozent', 6, '2026-01-01'),
('0d000000-0000-4000-8000-000000000012', 'MEET_PEOPLE', null, 'SOCIAL', 5, 'Nimmt jede Woche an einem Angebot im Ort teil und kennt zwei Personen beim Namen', 'Ein Kontakt in der Woche', 6, '2026-01-01'),
('0d000000-0000-4000-8000-000000000013', 'WORK_IDEA', null, 'NOT_YET', 5, 'Die offenen Fragen der Abklärung sind beantwortet', 'Eine neue Abklärung ist gemacht', 6, '2026-01-01');
