-- The standard process in Leichte Sprache, Arabic, Kurmanji and Somali. The words await review by a native speaker.
-- json_insert leaves alone what somebody has written in the meantime.

update process_stage set
    title = json_insert(title,
        '$."de-CH-simple"', 'Erste Informationen',
        '$."ar"', 'المعلومات الأولى',
        '$."kmr"', 'Agahiya yekem',
        '$."so"', 'Macluumaadka koowaad'),
    plain_title = json_insert(plain_title,
        '$."de-CH-simple"', 'Ankommen',
        '$."ar"', 'الوصول',
        '$."kmr"', 'Gihîştin',
        '$."so"', 'Imaanshaha'),
    plain_why = json_insert(plain_why,
        '$."de-CH-simple"', 'Ihre Gemeinde sagt Ihnen: Willkommen! Sie hören: So leben wir hier. Und Sie hören: Diese Menschen helfen Ihnen.',
        '$."ar"', 'ترحب بكم البلدية. ستعرفون كيف تسير الحياة هنا ومن يساعدكم.',
        '$."kmr"', 'Şaredarî bi xêrhatina we dike. Hûn dibihîzin ku jiyan li vir çawa ye û kî alîkariya we dike.',
        '$."so"', 'Degmadaadu way ku soo dhaweynaysaa. Waxaad maqlaysaa sida nolosha halkan tahay iyo cidda ku caawinaysa.')
where id = '0c000000-0000-4000-8000-000000000101';

update process_stage set
    title = json_insert(title,
        '$."de-CH-simple"', 'Was können Sie? Was brauchen Sie?',
        '$."ar"', 'تقييم القدرات',
        '$."kmr"', 'Nirxandin',
        '$."so"', 'Qiimayn'),
    plain_title = json_insert(plain_title,
        '$."de-CH-simple"', 'Das kann ich',
        '$."ar"', 'إظهار نقاط القوة',
        '$."kmr"', 'Nîşandana aliyên xurt',
        '$."so"', 'Muujinta awooddaada'),
    plain_why = json_insert(plain_why,
        '$."de-CH-simple"', 'Wir sprechen über Schule, Arbeit und Familie. Dann wissen wir: Das können Sie schon. Und das brauchen Sie noch.',
        '$."ar"', 'نتحدث عن المدرسة والعمل والعائلة. هكذا نرى معاً ما تستطيعونه الآن وما تحتاجون إليه.',
        '$."kmr"', 'Em li ser dibistan, kar û malbatê diaxivin. Wiha em bi hev re dibînin ku hûn niha çi dizanin û çi ji we re hewce ye.',
        '$."so"', 'Waxaan ka hadlaynaa dugsiga, shaqada iyo qoyska. Sidaas ayaan wadajir ugu aragnaa waxa aad hadda taqaan iyo waxa aad u baahan tahay.')
where id = '0c000000-0000-4000-8000-000000000102';

update process_stage set
    title = json_insert(title,
        '$."de-CH-simple"', 'Der Plan',
        '$."ar"', 'خطة الاندماج',
        '$."kmr"', 'Plana entegrasyonê',
        '$."so"', 'Qorshaha isdhexgalka'),
    plain_title = json_insert(plain_title,
        '$."de-CH-simple"', 'Mein Plan',
        '$."ar"', 'خطتي',
        '$."kmr"', 'Plana min',
        '$."so"', 'Qorshahayga'),
    plain_why = json_insert(plain_why,
        '$."de-CH-simple"', 'Was möchten Sie schaffen? Sie schreiben es mit Ihrer Beratung auf. Der Plan gehört Ihnen. Möchten Sie etwas ändern? Dann sagen Sie es.',
        '$."ar"', 'تكتبون مع الشخص المسؤول عنكم ما تريدون الوصول إليه. الخطة لكم. يمكنكم أن تقولوا ما تريدون تغييره.',
        '$."kmr"', 'Hûn û şêwirmendiya we dinivîsin ku hûn dixwazin bigihîjin kîjan armancê. Plan ya we ye. Hûn dikarin bibêjin ku hûn dixwazin çi biguherînin.',
        '$."so"', 'Adiga iyo la-taliyahaaga ayaa qoraya waxa aad rabto inaad gaarto. Qorshaha adigaa iska leh. Waad sheegi kartaa waxa aad rabto inaad beddesho.')
where id = '0c000000-0000-4000-8000-000000000103';

update process_stage set
    title = json_insert(title,
        '$."de-CH-simple"', 'Sprache und Schule',
        '$."ar"', 'اللغة والتعليم',
        '$."kmr"', 'Ziman û perwerde',
        '$."so"', 'Luqadda iyo waxbarashada'),
    plain_title = json_insert(plain_title,
        '$."de-CH-simple"', 'Deutsch lernen',
        '$."ar"', 'تعلّم الألمانية',
        '$."kmr"', 'Fêrbûna almanî',
        '$."so"', 'Barashada Jarmalka'),
    plain_why = json_insert(plain_why,
        '$."de-CH-simple"', 'Sie lernen Deutsch. Dann können Sie allein einkaufen. Sie können allein zum Arzt gehen. Und Sie können mit der Schule sprechen.',
        '$."ar"', 'عندما تتعلمون الألمانية، يمكنكم أن تتسوقوا وتذهبوا إلى الطبيب وتتحدثوا مع المدرسة بأنفسكم.',
        '$."kmr"', 'Bi almanî hûn dikarin bi xwe biçin dikanê, biçin cem doktor û bi dibistanê re biaxivin.',
        '$."so"', 'Markaad Jarmal taqaan, keligaa ayaad wax iibsan kartaa, dhakhtarka aadi kartaa oo dugsiga la hadli kartaa.')
where id = '0c000000-0000-4000-8000-000000000104';

update process_stage set
    title = json_insert(title,
        '$."de-CH-simple"', 'Lernen und Arbeit',
        '$."ar"', 'التدريب المهني والعمل',
        '$."kmr"', 'Perwerdeya pîşeyî û kar',
        '$."so"', 'Tababarka iyo shaqada'),
    plain_title = json_insert(plain_title,
        '$."de-CH-simple"', 'Arbeit oder Lehre',
        '$."ar"', 'العمل أو التدريب المهني',
        '$."kmr"', 'Kar an perwerdeya pîşeyî',
        '$."so"', 'Shaqo ama tababar xirfadeed'),
    plain_why = json_insert(plain_why,
        '$."de-CH-simple"', 'Sie haben eine Arbeit oder eine Lehre. Dann verdienen Sie Geld. Und Sie lernen Menschen kennen.',
        '$."ar"', 'من خلال العمل أو التدريب المهني تكسبون مالكم الخاص وتتعرفون على الناس.',
        '$."kmr"', 'Bi kar an bi perwerdeya pîşeyî hûn pereyê xwe qezenc dikin û mirovan nas dikin.',
        '$."so"', 'Shaqo ama tababar xirfadeed waxaad ku heshaa lacag kuu gaar ah, dadna waad ku barataa.')
where id = '0c000000-0000-4000-8000-000000000105';

update process_stage set
    title = json_insert(title,
        '$."de-CH-simple"', 'Zusammen leben',
        '$."ar"', 'العيش معاً',
        '$."kmr"', 'Jiyana bi hev re',
        '$."so"', 'Wada noolaanshaha'),
    plain_title = json_insert(plain_title,
        '$."de-CH-simple"', 'Dabei sein',
        '$."ar"', 'جزء من المجتمع',
        '$."kmr"', 'Beşek ji civakê',
        '$."so"', 'Ka mid noqosho'),
    plain_why = json_insert(plain_why,
        '$."de-CH-simple"', 'Sie treffen Menschen aus dem Ort. Zum Beispiel in einem Verein. Oder beim Kaffee.',
        '$."ar"', 'تلتقون بأشخاص من مكان سكنكم، مثلاً في جمعية أو على فنجان قهوة.',
        '$."kmr"', 'Hûn mirovên ji cihê xwe nas dikin, mînak di komeleyekê de an li ser qehweyekê.',
        '$."so"', 'Waxaad la kulmaysaa dadka meesha deggan, tusaale ahaan urur ama markaad qaxwe wada cabtaan.')
where id = '0c000000-0000-4000-8000-000000000106';

update process_step_type set
    title = json_insert(title,
        '$."de-CH-simple"', 'Gespräch über das Leben hier',
        '$."ar"', 'لقاء المعلومات الأولى',
        '$."kmr"', 'Hevdîtina agahiya yekem',
        '$."so"', 'Kulanka macluumaadka koowaad')
where code = 'FIRST_INFORMATION_TALK';

update process_step_type set
    title = json_insert(title,
        '$."de-CH-simple"', 'Erstes Gespräch',
        '$."ar"', 'اللقاء الأول',
        '$."kmr"', 'Hevdîtina yekem',
        '$."so"', 'Kulanka koowaad')
where code = 'INITIAL_INTERVIEW';

update process_step_type set
    title = json_insert(title,
        '$."de-CH-simple"', 'Gespräch über Ihre Stärken',
        '$."ar"', 'تقييم قصير',
        '$."kmr"', 'Nirxandina kurt',
        '$."so"', 'Qiimayn gaaban')
where code = 'SHORT_ASSESSMENT';

update process_step_type set
    title = json_insert(title,
        '$."de-CH-simple"', 'Der Plan gilt',
        '$."ar"', 'خطة الاندماج سارية',
        '$."kmr"', 'Plana entegrasyonê dest pê kir',
        '$."so"', 'Qorshaha isdhexgalka wuu bilowday')
where code = 'PLAN_IN_FORCE';

update process_step_type set
    title = json_insert(title,
        '$."de-CH-simple"', 'Erste Anmeldung für Deutsch',
        '$."ar"', 'أول تسجيل في دورة ألمانية',
        '$."kmr"', 'Qeyda yekem a kursa almanî',
        '$."so"', 'Diiwaangelinta koowaad ee koorsada Jarmalka')
where code = 'FIRST_LANGUAGE_ENROLMENT';
