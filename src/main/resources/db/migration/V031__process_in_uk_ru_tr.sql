-- The standard process in Ukrainian, Russian and Turkish: keys are added to what is there, nothing is replaced but these.
-- These words await review by a native speaker.
update process_stage set
    title = json_merge_patch(title,
        '{"uk": "Перша інформація", "ru": "Первая информация", "tr": "İlk bilgilendirme"}'),
    plain_title = json_merge_patch(plain_title,
        '{"uk": "Перші кроки", "ru": "Первые шаги", "tr": "İlk adımlar"}'),
    plain_why = json_merge_patch(plain_why,
        '{"uk": "Ваша громада вітає вас. Вам розкажуть, як тут живуть і хто вам допомагає.", "ru": "Ваша община приветствует вас. Вам расскажут, как здесь живут и кто вам помогает.", "tr": "Belediyeniz sizi karşılar. Burada hayatın nasıl olduğunu ve size kimin yardım ettiğini öğrenirsiniz."}')
where id = '0c000000-0000-4000-8000-000000000101';

update process_stage set
    title = json_merge_patch(title,
        '{"uk": "Оцінка навичок", "ru": "Оценка навыков", "tr": "Becerilerin değerlendirilmesi"}'),
    plain_title = json_merge_patch(plain_title,
        '{"uk": "Ваші сильні сторони", "ru": "Ваши сильные стороны", "tr": "Güçlü yönleriniz"}'),
    plain_why = json_merge_patch(plain_why,
        '{"uk": "Ми говоримо про школу, роботу й родину. Так ми разом бачимо, що ви вже вмієте і що вам потрібно.", "ru": "Мы говорим о школе, работе и семье. Так мы вместе видим, что вы уже умеете и что вам нужно.", "tr": "Okul, iş ve aile hakkında konuşuruz. Böylece neler yapabildiğinizi ve neye ihtiyacınız olduğunu birlikte görürüz."}')
where id = '0c000000-0000-4000-8000-000000000102';

update process_stage set
    title = json_merge_patch(title,
        '{"uk": "План інтеграції", "ru": "План интеграции", "tr": "Uyum planı"}'),
    plain_title = json_merge_patch(plain_title,
        '{"uk": "Мій план", "ru": "Мой план", "tr": "Planım"}'),
    plain_why = json_merge_patch(plain_why,
        '{"uk": "Ви разом зі своєю контактною особою записуєте, чого хочете досягти. Це ваш план. Ви можете сказати, що хочете змінити.", "ru": "Вы вместе со своим консультантом записываете, чего хотите достичь. Это ваш план. Вы можете сказать, что хотите изменить.", "tr": "Neye ulaşmak istediğinizi danışmanınızla birlikte yazarsınız. Bu plan sizindir. Neyi değiştirmek istediğinizi söyleyebilirsiniz."}')
where id = '0c000000-0000-4000-8000-000000000103';

update process_stage set
    title = json_merge_patch(title,
        '{"uk": "Мова й освіта", "ru": "Язык и образование", "tr": "Dil ve eğitim"}'),
    plain_title = json_merge_patch(plain_title,
        '{"uk": "Вивчення німецької", "ru": "Изучение немецкого", "tr": "Almanca öğrenmek"}'),
    plain_why = json_merge_patch(plain_why,
        '{"uk": "Якщо ви знаєте німецьку, ви можете самі робити покупки, ходити до лікаря і спілкуватися зі школою.", "ru": "Если вы знаете немецкий, вы можете сами делать покупки, ходить к врачу и общаться со школой.", "tr": "Almanca bilince kendiniz alışveriş yapabilir, doktora gidebilir ve okulla konuşabilirsiniz."}')
where id = '0c000000-0000-4000-8000-000000000104';

update process_stage set
    title = json_merge_patch(title,
        '{"uk": "Навчання і робота", "ru": "Обучение и работа", "tr": "Eğitim ve iş"}'),
    plain_title = json_merge_patch(plain_title,
        '{"uk": "Робота або навчання професії", "ru": "Работа или обучение профессии", "tr": "İş veya meslek eğitimi"}'),
    plain_why = json_merge_patch(plain_why,
        '{"uk": "На роботі або під час навчання професії ви заробляєте власні гроші й знайомитеся з людьми.", "ru": "На работе или во время обучения профессии вы зарабатываете собственные деньги и знакомитесь с людьми.", "tr": "Bir işte veya meslek eğitiminde kendi paranızı kazanır ve insanlarla tanışırsınız."}')
where id = '0c000000-0000-4000-8000-000000000105';

update process_stage set
    title = json_merge_patch(title,
        '{"uk": "Життя разом", "ru": "Жизнь вместе", "tr": "Birlikte yaşam"}'),
    plain_title = json_merge_patch(plain_title,
        '{"uk": "Бути частиною громади", "ru": "Быть частью общества", "tr": "Toplumun parçası olmak"}'),
    plain_why = json_merge_patch(plain_why,
        '{"uk": "Ви знайомитеся з місцевими мешканцями, наприклад у клубі або за кавою.", "ru": "Вы знакомитесь с местными жителями, например в клубе или за чашкой кофе.", "tr": "Yaşadığınız yerdeki insanlarla tanışırsınız, örneğin bir dernekte veya kahve içerken."}')
where id = '0c000000-0000-4000-8000-000000000106';

update process_step_type set title = json_merge_patch(title,
        '{"uk": "Перша інформаційна розмова", "ru": "Первая информационная беседа", "tr": "İlk bilgilendirme görüşmesi"}')
where code = 'FIRST_INFORMATION_TALK';

update process_step_type set title = json_merge_patch(title,
        '{"uk": "Перша розмова", "ru": "Первая беседа", "tr": "İlk görüşme"}')
where code = 'INITIAL_INTERVIEW';

update process_step_type set title = json_merge_patch(title,
        '{"uk": "Коротка оцінка навичок", "ru": "Краткая оценка навыков", "tr": "Becerilerin kısa değerlendirmesi"}')
where code = 'SHORT_ASSESSMENT';

update process_step_type set title = json_merge_patch(title,
        '{"uk": "План інтеграції діє", "ru": "План интеграции действует", "tr": "Uyum planı yürürlükte"}')
where code = 'PLAN_IN_FORCE';

update process_step_type set title = json_merge_patch(title,
        '{"uk": "Перша заявка на курс німецької", "ru": "Первая заявка на курс немецкого", "tr": "İlk Almanca kursu başvurusu"}')
where code = 'FIRST_LANGUAGE_ENROLMENT';
