-- What the portal knows to compare a person with a run. All of it is data: the canton corrects a row, no code changes.

-- Reference points, one for each municipality and for the towns around where courses take place. Approximate: the
-- middle of the place to about a kilometre (WGS 84, rounded to a hundredth of a degree), good for "about 12 km" and
-- nothing finer. A place that is missing here has an unknown distance.
create table place_point (
    town      varchar(120)  not null primary key comment 'as the address of a site writes it',
    bfs_no    int           null comment 'null for a place outside the canton',
    latitude  decimal(7, 4) not null,
    longitude decimal(7, 4) not null,
    constraint place_point_once unique (bfs_no),
    constraint place_point_municipality foreign key (bfs_no) references municipality (bfs_no),
    constraint place_point_here check (latitude between 45.5 and 48 and longitude between 5.5 and 11)
);

-- For whom a kind of offer is. What a source does not say is null and asks nothing.
create table match_rule (
    category           varchar(30)  not null primary key,
    from_age           int          null,
    to_age             int          null comment 'the last age that fits',
    target_groups      varchar(60)  null comment 'separated by commas; null: all',
    intensive          boolean      not null default false comment 'two at once are too much',
    occupation         boolean      not null default false comment 'not after a final negative decision',
    participant_rappen int          null comment 'what a person pays for a lesson; null: not known, or nothing',
    source             varchar(200) not null,
    constraint match_rule_ages check (from_age between 0 and 120 and to_age between 0 and 120 and from_age <= to_age
        or from_age is null or to_age is null),
    constraint match_rule_share check (participant_rappen between 0 and 100000)
);

insert into match_rule (category, from_age, to_age, target_groups, intensive, occupation, participant_rappen, source) values
    ('LANGUAGE_ALPHA', 16, null, null, false, false, 300, 'so.ch, Deutsch-Integrationskurse; Handbuch Sozialhilfe'),
    ('LANGUAGE_INTENSIVE', 16, null, null, true, false, 700, 'so.ch, Deutsch-Integrationskurse; Handbuch Sozialhilfe'),
    ('LANGUAGE_EVENING', 16, null, null, false, false, 700, 'so.ch, Deutsch-Integrationskurse; Handbuch Sozialhilfe'),
    ('LANGUAGE_PARENT', 16, null, null, false, false, null, 'so.ch, Deutsch-Integrationskurse'),
    ('CERT_PREP', 16, null, null, false, false, 700, 'so.ch, Deutsch-Integrationskurse; Handbuch Sozialhilfe'),
    ('EARLY_LANGUAGE', null, null, null, false, false, null, 'for the child; the plan is often the parent''s'),
    ('ASSESSMENT', null, null, null, false, false, null, 'no source names a limit'),
    ('QUALIFICATION', null, null, null, false, true, null, 'Handbuch Sozialhilfe, Hilfsplan'),
    ('JOB_COACHING', null, null, null, false, false, null, 'no source names a limit'),
    ('SUPPORTED_EMPLOYMENT', 18, null, null, false, true, null, 'so.ch, integration.arbeit'),
    ('OCCUPATION_STABILISATION', null, null, null, false, true, null, 'Handbuch Sozialhilfe, Hilfsplan'),
    ('PRE_APPRENTICESHIP', 18, 35, 'FL_B,FL_VA,VA,S_B,S', false, false, null, 'INVOL 2018, later opened to status S'),
    ('BRIDGE_YEAR', null, null, null, false, false, null, 'no source names a limit'),
    ('SOCIAL_CONTACT', null, null, null, false, false, null, 'no source names a limit'),
    ('COUNSELLING', null, null, null, false, false, null, 'no source names a limit'),
    ('INTERPRETING', null, null, null, false, false, null, 'no source names a limit');

-- Runs that take people, with no more than what is compared: thousands are read at once.
create view match_run as
select v.run_id,
       v.category,
       v.area,
       v.entry_level,
       v.target_level,
       v.childcare,
       v.needs_cost_approval,
       v.starts_on,
       v.ends_on,
       v.weekdays,
       v.starts_at,
       v.ends_at,
       v.town,
       v.wheelchair,
       v.search_text,
       greatest(v.capacity - coalesce(t.held, 0), 0) as free_seats,
       g.latitude,
       g.longitude
from course_run_overview v
         left join roster t on t.course_run_id = v.run_id
         left join place_point g on g.town = v.town
where v.offer_state = 'PUBLISHED'
  and v.run_state = 'OPEN';

-- Of a person no more than what is compared.
create view match_person as
select d.id                                            as dossier_id,
       p.target_group,
       p.birth_date,
       p.birth_precision,
       p.literacy,
       m.name                                          as municipality,
       g.latitude,
       g.longitude,
       exists (select 1
               from household_member own
                        join household_member other
                             on other.household_id = own.household_id and other.valid_to is null
               where own.open_person = p.id
                 and other.childcare_needed)           as childcare_needed
from dossier d
         join person p on p.id = d.person_id
         join municipality m on m.bfs_no = p.bfs_no
         left join place_point g on g.bfs_no = p.bfs_no;

insert into place_point (town, bfs_no, latitude, longitude) values
    ('Solothurn', 2601, 47.21, 7.54),
    ('Grenchen', 2546, 47.19, 7.40),
    ('Bettlach', 2543, 47.20, 7.43),
    ('Selzach', 2556, 47.20, 7.46),
    ('Lommiswil', 2551, 47.22, 7.47),
    ('Balm bei Günsberg', 2541, 47.25, 7.56),
    ('Bellach', 2542, 47.21, 7.50),
    ('Feldbrunnen-St. Niklaus', 2544, 47.22, 7.56),
    ('Flumenthal', 2545, 47.24, 7.60),
    ('Günsberg', 2547, 47.25, 7.58),
    ('Hubersdorf', 2548, 47.25, 7.59),
    ('Kammersrohr', 2549, 47.25, 7.60),
    ('Langendorf', 2550, 47.22, 7.51),
    ('Oberdorf (SO)', 2553, 47.23, 7.50),
    ('Riedholz', 2554, 47.23, 7.57),
    ('Rüttenen', 2555, 47.23, 7.53),
    ('Biberist', 2513, 47.18, 7.56),
    ('Lohn-Ammannsegg', 2526, 47.17, 7.53),
    ('Biezwil', 2445, 47.12, 7.42),
    ('Buchegg', 2465, 47.14, 7.47),
    ('Lüsslingen-Nennigkofen', 2464, 47.19, 7.50),
    ('Lüterkofen-Ichertswil', 2455, 47.16, 7.50),
    ('Messen', 2457, 47.09, 7.45),
    ('Schnottwil', 2461, 47.11, 7.39),
    ('Unterramsern', 2463, 47.12, 7.47),
    ('Aeschi (SO)', 2511, 47.18, 7.66),
    ('Bolken', 2514, 47.19, 7.66),
    ('Deitingen', 2516, 47.22, 7.62),
    ('Derendingen', 2517, 47.20, 7.59),
    ('Drei Höfe', 2535, 47.16, 7.63),
    ('Etziken', 2518, 47.19, 7.65),
    ('Gerlafingen', 2519, 47.17, 7.57),
    ('Halten', 2520, 47.17, 7.60),
    ('Horriwil', 2523, 47.18, 7.62),
    ('Hüniken', 2524, 47.20, 7.64),
    ('Kriegstetten', 2525, 47.17, 7.60),
    ('Obergerlafingen', 2528, 47.16, 7.58),
    ('Oekingen', 2529, 47.18, 7.60),
    ('Recherswil', 2530, 47.16, 7.59),
    ('Subingen', 2532, 47.20, 7.62),
    ('Zuchwil', 2534, 47.20, 7.57),
    ('Luterbach', 2527, 47.21, 7.58),
    ('Aedermannsdorf', 2421, 47.30, 7.61),
    ('Balsthal', 2422, 47.32, 7.69),
    ('Welschenrohr-Gänsbrunnen', 2430, 47.28, 7.53),
    ('Herbetswil', 2424, 47.30, 7.59),
    ('Holderbank (SO)', 2425, 47.33, 7.75),
    ('Laupersdorf', 2426, 47.31, 7.65),
    ('Matzendorf', 2427, 47.31, 7.63),
    ('Mümliswil-Ramiswil', 2428, 47.34, 7.70),
    ('Egerkingen', 2401, 47.32, 7.79),
    ('Härkingen', 2402, 47.31, 7.82),
    ('Kestenholz', 2403, 47.28, 7.75),
    ('Neuendorf', 2404, 47.30, 7.80),
    ('Niederbuchsiten', 2405, 47.29, 7.77),
    ('Oberbuchsiten', 2406, 47.31, 7.77),
    ('Oensingen', 2407, 47.29, 7.71),
    ('Wolfwil', 2408, 47.27, 7.80),
    ('Boningen', 2571, 47.31, 7.85),
    ('Fulenbach', 2575, 47.28, 7.83),
    ('Gunzgen', 2578, 47.31, 7.83),
    ('Hägendorf', 2579, 47.33, 7.84),
    ('Kappel (SO)', 2580, 47.32, 7.85),
    ('Rickenbach (SO)', 2582, 47.34, 7.85),
    ('Wangen bei Olten', 2586, 47.34, 7.87),
    ('Olten', 2581, 47.35, 7.90),
    ('Trimbach', 2500, 47.37, 7.90),
    ('Winznau', 2501, 47.36, 7.93),
    ('Hauenstein-Ifenthal', 2491, 47.38, 7.87),
    ('Wisen (SO)', 2502, 47.39, 7.88),
    ('Dulliken', 2573, 47.35, 7.95),
    ('Lostorf', 2493, 47.38, 7.95),
    ('Obergösgen', 2497, 47.36, 7.96),
    ('Starrkirch-Wil', 2584, 47.34, 7.92),
    ('Stüsslingen', 2499, 47.39, 7.97),
    ('Däniken', 2572, 47.35, 7.98),
    ('Eppenberg-Wöschnau', 2574, 47.38, 8.02),
    ('Erlinsbach (SO)', 2503, 47.40, 8.01),
    ('Gretzenbach', 2576, 47.36, 8.00),
    ('Kienberg', 2492, 47.44, 7.97),
    ('Niedergösgen', 2495, 47.37, 7.99),
    ('Schönenwerd', 2583, 47.37, 8.00),
    ('Walterswil (SO)', 2585, 47.32, 7.95),
    ('Bättwil', 2471, 47.49, 7.51),
    ('Büren (SO)', 2472, 47.45, 7.67),
    ('Dornach', 2473, 47.48, 7.62),
    ('Gempen', 2474, 47.48, 7.66),
    ('Hochwald', 2475, 47.46, 7.64),
    ('Hofstetten-Flüh', 2476, 47.48, 7.51),
    ('Metzerlen-Mariastein', 2477, 47.47, 7.47),
    ('Nuglar-St. Pantaleon', 2478, 47.48, 7.69),
    ('Rodersdorf', 2479, 47.48, 7.46),
    ('Seewen', 2480, 47.43, 7.66),
    ('Witterswil', 2481, 47.49, 7.52),
    ('Bärschwil', 2611, 47.38, 7.47),
    ('Beinwil (SO)', 2612, 47.36, 7.59),
    ('Breitenbach', 2613, 47.41, 7.54),
    ('Büsserach', 2614, 47.39, 7.54),
    ('Erschwil', 2615, 47.37, 7.54),
    ('Fehren', 2616, 47.40, 7.58),
    ('Grindel', 2617, 47.38, 7.50),
    ('Himmelried', 2618, 47.42, 7.60),
    ('Kleinlützel', 2619, 47.42, 7.42),
    ('Meltingen', 2620, 47.39, 7.59),
    ('Nunningen', 2621, 47.39, 7.62),
    ('Zullwil', 2622, 47.39, 7.60),
    ('Aarau', null, 47.39, 8.04),
    ('Basel', null, 47.56, 7.59),
    ('Bern', null, 46.95, 7.44),
    ('Biel', null, 47.14, 7.25),
    ('Langenthal', null, 47.21, 7.79),
    ('Laufen', null, 47.42, 7.5),
    ('Liestal', null, 47.48, 7.73),
    ('Zofingen', null, 47.29, 7.95);
