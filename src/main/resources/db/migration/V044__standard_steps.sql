-- Version 1 of the standard process as the model describes it: who does what, for whom, until when.
-- The days are the portal's proposals ("Richtwerte") and no law; the one year until the first measure is the outer limit
-- of the cantonal integration programmes 2018-2021. Codes that dossiers use stay as they are.
update process_step_type t join process_stage g on g.id = t.stage_id set t.area = g.area;

-- The municipality welcomes everybody who arrives or moves here; Swiss clients of social assistance need no welcome.
update process_step_type set
    responsible = 'MUNICIPALITY',
    target_groups = 'FL_B,FL_VA,VA,S_B,S,AS,AIG',
    due_amount = 30,
    due_unit = 'DAYS',
    due_from = 'ALLOCATION',
    checklist = '[{"code": "HANDED_OUT", "text": {"de-CH": "Unterlagen in der Sprache der Person abgegeben", "fr": "Documents remis dans la langue de la personne", "en": "Documents handed out in the person’s language"}}, {"code": "NEED", "text": {"de-CH": "Förderbedarf festgehalten", "fr": "Besoins de soutien notés", "en": "Need of support written down"}}]'
where code = 'FIRST_INFORMATION_TALK';

update process_step_type set
    due_amount = 14,
    due_unit = 'DAYS',
    due_from = 'ALLOCATION',
    checklist = '[{"code": "INTERPRETER", "text": {"de-CH": "Dolmetschen geklärt", "fr": "Interprétariat clarifié", "en": "Interpreting settled"}}, {"code": "RIGHTS", "text": {"de-CH": "Rechte, Pflichten und Datenschutz erklärt", "fr": "Droits, devoirs et protection des données expliqués", "en": "Rights, duties and data protection explained"}}, {"code": "FAMILY", "text": {"de-CH": "Familie und Kinder erfasst", "fr": "Famille et enfants enregistrés", "en": "Family and children recorded"}}]'
where code = 'INITIAL_INTERVIEW';

-- BR09: systematic between 16 and 50, possible for everybody else.
update process_step_type set
    need = 'REQUIRED_ELSE_OPTIONAL',
    age_from = 16,
    age_to = 50,
    due_amount = 60,
    due_unit = 'DAYS',
    due_from = 'STEP',
    due_step = 'INITIAL_INTERVIEW',
    checklist = '[{"code": "EDUCATION", "text": {"de-CH": "Schule, Ausbildung und Arbeit besprochen", "fr": "École, formation et travail abordés", "en": "School, training and work talked about"}}, {"code": "LANGUAGE", "text": {"de-CH": "Deutsch mündlich und schriftlich eingeschätzt", "fr": "Allemand évalué à l’oral et à l’écrit", "en": "German rated, spoken and written"}}, {"code": "SHARED", "text": {"de-CH": "Ergebnis mit der Person besprochen", "fr": "Résultat discuté avec la personne", "en": "Result talked over with the person"}}]'
where code = 'SHORT_ASSESSMENT';

-- Children are in the plan of their parents.
update process_step_type set
    need = 'REQUIRED_ELSE_OPTIONAL',
    age_from = 16,
    due_amount = 30,
    due_unit = 'DAYS',
    due_from = 'STEP',
    due_step = 'SHORT_ASSESSMENT',
    checklist = '[{"code": "GOALS", "text": {"de-CH": "Ziele gemeinsam formuliert", "fr": "Objectifs formulés ensemble", "en": "Goals worded together"}}, {"code": "SIGNED", "text": {"de-CH": "Von beiden Seiten unterschrieben", "fr": "Signé par les deux parties", "en": "Signed by both sides"}}]'
where code = 'PLAN_IN_FORCE';

-- Children of school age learn German at school.
update process_step_type set
    target_groups = 'FL_B,FL_VA,VA,S_B,S,AS,AIG',
    age_from = 16,
    due_amount = 60,
    due_unit = 'DAYS',
    due_from = 'ALLOCATION'
where code = 'FIRST_LANGUAGE_ENROLMENT';

-- One responsible caseworker from the first week on.
insert into process_step_type (id, stage_id, code, position, title, area, responsible, due_amount, due_unit, due_from)
values ('0c000000-0000-4000-8000-000000000206',
        '0c000000-0000-4000-8000-000000000102',
        'ASSIGN_CASEWORKER',
        0,
        '{"de-CH": "Fallführung bestimmen", "de-CH-simple": "Ihre Beratungs-Person steht fest", "fr": "Désigner la personne responsable", "en": "Caseworker appointed", "ti": "ኣማኻሪኹም ምምራጽ", "fa-AF": "تعیین مسئول پرونده", "ar": "تعيين الشخص المسؤول عنكم", "uk": "Визначено контактну особу", "ru": "Назначен консультант", "tr": "Danışmanın belirlenmesi", "kmr": "Destnîşankirina şêwirmend", "so": "Magacaabista la-taliyaha"}',
        'CASE_MGMT',
        'REGION_LEAD',
        5,
        'DAYS',
        'ALLOCATION');

-- BR10: for children who came between 0 and 4.
insert into process_step_type (id, stage_id, code, position, title, area, target_groups, age_from, age_to, age_on, due_amount, due_unit, due_from, checklist)
values ('0c000000-0000-4000-8000-000000000207',
        '0c000000-0000-4000-8000-000000000104',
        'EARLY_LANGUAGE',
        2,
        '{"de-CH": "Frühe Sprachförderung", "de-CH-simple": "Deutsch für kleine Kinder", "fr": "Encouragement précoce de la langue", "en": "Early language support", "ti": "ቋንቋ ጀርመን ንንኣሽቱ ቆልዑ", "fa-AF": "زبان آلمانی برای کودکان خردسال", "ar": "اللغة الألمانية للأطفال الصغار", "uk": "Рання мовна підтримка", "ru": "Ранняя языковая поддержка", "tr": "Erken dil desteği", "kmr": "Zimanê almanî ji bo zarokên biçûk", "so": "Af-Jarmalka carruurta yaryar"}',
        'EARLY_CHILDHOOD',
        'FL_B,FL_VA,VA,S_B,S,AS,AIG',
        0,
        4,
        'ENTRY',
        60,
        'DAYS',
        'ALLOCATION',
        '[{"code": "PLACE", "text": {"de-CH": "Platz in Spielgruppe oder Kita angefragt", "fr": "Place demandée dans un groupe de jeu ou une crèche", "en": "Place in a playgroup or nursery asked for"}}, {"code": "HALF_DAYS", "text": {"de-CH": "Zwei Halbtage pro Woche vereinbart", "fr": "Deux demi-journées par semaine convenues", "en": "Two half-days a week agreed"}}]');

-- BR10: the survey is for all children, a year and a half before kindergarten.
insert into process_step_type (id, stage_id, code, position, title, area, responsible, age_from, age_to, due_amount, due_unit, due_from)
values ('0c000000-0000-4000-8000-000000000208',
        '0c000000-0000-4000-8000-000000000104',
        'LANGUAGE_SURVEY',
        3,
        '{"de-CH": "Sprachstand vor dem Kindergarten erheben", "de-CH-simple": "Wie gut spricht Ihr Kind Deutsch?", "fr": "Enquête linguistique avant l’école enfantine", "en": "Language survey before kindergarten", "ti": "መጽናዕቲ ቋንቋ ቅድሚ መዋእለ ህጻናት", "fa-AF": "بررسی زبان پیش از کودکستان", "ar": "استبيان اللغة قبل روضة الأطفال", "uk": "Опитування про мову перед дитячим садком", "ru": "Опрос о языке перед детским садом", "tr": "Anaokulu öncesi dil anketi", "kmr": "Anketa zimanî berî baxçeyê zarokan", "so": "Sahan luqadeed ka hor xannaanada"}',
        'EARLY_CHILDHOOD',
        'MUNICIPALITY',
        0,
        4,
        18,
        'MONTHS',
        'KINDERGARTEN');

-- The programmes fund language and early childhood only for people whose procedure is still open (BR16).
insert into process_step_type (id, stage_id, code, position, title, area, target_groups, age_from, due_amount, due_unit, due_from)
values ('0c000000-0000-4000-8000-000000000209',
        '0c000000-0000-4000-8000-000000000105',
        'FIRST_MEASURE',
        1,
        '{"de-CH": "Erste Massnahme begonnen", "de-CH-simple": "Das erste Angebot beginnt", "fr": "Première mesure commencée", "en": "First measure started", "ti": "ናይ መጀመርታ መደብ ተጀሚሩ", "fa-AF": "نخستین برنامه آغاز شد", "ar": "بدء أول برنامج", "uk": "Розпочато перший захід", "ru": "Начата первая программа", "tr": "İlk program başladı", "kmr": "Bernameya yekem dest pê kir", "so": "Barnaamijkii ugu horreeyay wuu bilowday"}',
        'EMPLOYABILITY',
        'FL_B,FL_VA,VA,S_B,S,AIG',
        16,
        365,
        'DAYS',
        'ALLOCATION');

-- Stands beside the work it reviews, so that the plan's own stage is done once the plan is in force.
insert into process_step_type (id, stage_id, code, position, title, area, need, age_from, due_amount, due_unit, due_from, due_step)
values ('0c000000-0000-4000-8000-000000000210',
        '0c000000-0000-4000-8000-000000000105',
        'PLAN_REVIEW',
        2,
        '{"de-CH": "Integrationsplan überprüfen", "de-CH-simple": "Wir schauen den Plan wieder an", "fr": "Réexaminer le plan d’intégration", "en": "Review of the integration plan", "ti": "ዳግመ ግምገማ መደብ ውህደት", "fa-AF": "بازبینی پلان ادغام", "ar": "مراجعة خطة الاندماج", "uk": "Перегляд плану інтеграції", "ru": "Пересмотр плана интеграции", "tr": "Uyum planının gözden geçirilmesi", "kmr": "Ji nû ve nirxandina plana entegrasyonê", "so": "Dib-u-eegista qorshaha isdhexgalka"}',
        'CASE_MGMT',
        'REQUIRED_ELSE_OPTIONAL',
        16,
        180,
        'DAYS',
        'STEP',
        'PLAN_IN_FORCE');
