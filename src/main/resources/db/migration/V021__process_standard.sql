-- Version 1 of the standard process. Target days count from allocation; they are "Richtwerte" (targets), never law.
-- More languages are more keys in the JSON. The words in fr, ti and fa-AF await review by a native speaker.
insert into process_standard (id, version_no, name, valid_from) values
    ('0c000000-0000-4000-8000-000000000001', 1, 'Harmonisierte Fallführung', '2026-01-01');

insert into process_stage (id, standard_id, position, area, title, plain_title, plain_why) values
    ('0c000000-0000-4000-8000-000000000101', '0c000000-0000-4000-8000-000000000001', 1, 'FIRST_INFO',
        '{"de-CH": "Erstinformation", "fr": "Première information", "en": "First information", "ti": "ናይ መጀመርታ ሓበሬታ", "fa-AF": "معلومات اولیه"}',
        '{"de-CH": "Ankommen", "fr": "Arriver", "en": "Arriving", "ti": "ኣብዚ ምብጻሕ", "fa-AF": "رسیدن"}',
        '{"de-CH": "Ihre Gemeinde begrüsst Sie. Sie hören, wie das Leben hier geht und wer Ihnen hilft.", "fr": "Votre commune vous accueille. Vous apprenez comment on vit ici et qui vous aide.", "en": "Your municipality welcomes you. You hear how life works here and who helps you.", "ti": "ምምሕዳር ከተማኹም ይቕበለኩም። ናብራ ኣብዚ ከመይ ከም ዝኾነን መን ከም ዝሕግዘኩምን ትሰምዑ።", "fa-AF": "شاروالی شما به شما خوش‌آمدید می‌گوید. می‌شنوید که زندگی در اینجا چگونه است و چه کسی به شما کمک می‌کند."}'),
    ('0c000000-0000-4000-8000-000000000102', '0c000000-0000-4000-8000-000000000001', 2, 'CASE_MGMT',
        '{"de-CH": "Abklärung", "fr": "Bilan", "en": "Assessment", "ti": "መጽናዕቲ ክእለት", "fa-AF": "ارزیابی"}',
        '{"de-CH": "Stärken zeigen", "fr": "Montrer ses forces", "en": "Showing your strengths", "ti": "ክእለትኹም ምርኣይ", "fa-AF": "نشان دادن توانایی‌ها"}',
        '{"de-CH": "Wir sprechen über Schule, Arbeit und Familie. So sehen wir gemeinsam, was Sie schon können und was Sie brauchen.", "fr": "Nous parlons de l’école, du travail et de la famille. Ainsi, nous voyons ensemble ce que vous savez déjà faire et ce dont vous avez besoin.", "en": "We talk about school, work and family. Together we see what you can do already and what you need.", "ti": "ብዛዕባ ትምህርቲ፡ ስራሕን ስድራቤትን ንዘራረብ። ከምኡ ጌርና፡ እንታይ ከም እትኽእሉን እንታይ ከም ዘድልየኩምን ብሓባር ንርኢ።", "fa-AF": "دربارهٔ مکتب، کار و خانواده گپ می‌زنیم. این‌گونه با هم می‌بینیم که شما چه توانایی‌هایی دارید و به چه چیزی نیاز دارید."}'),
    ('0c000000-0000-4000-8000-000000000103', '0c000000-0000-4000-8000-000000000001', 3, 'CASE_MGMT',
        '{"de-CH": "Integrationsplan", "fr": "Plan d’intégration", "en": "Integration plan", "ti": "መደብ ውህደት", "fa-AF": "پلان ادغام"}',
        '{"de-CH": "Mein Plan", "fr": "Mon plan", "en": "My plan", "ti": "መደበይ", "fa-AF": "پلان من"}',
        '{"de-CH": "Sie und Ihre Fachperson schreiben auf, was Sie erreichen möchten. Der Plan gehört Ihnen. Sie können sagen, was Sie ändern möchten.", "fr": "Vous et votre conseillère ou conseiller écrivez ce que vous voulez atteindre. Ce plan est à vous. Vous pouvez dire ce que vous voulez changer.", "en": "You and your caseworker write down what you want to reach. The plan is yours. You can say what you want to change.", "ti": "ንስኹምን ኣማኻሪኹምን እንታይ ክትበጽሑ ከም እትደልዩ ትጽሕፉ። እዚ መደብ ናትኩም እዩ። እንታይ ክትቅይሩ ከም እትደልዩ ክትነግሩ ትኽእሉ ኢኹም።", "fa-AF": "شما و مسئول پروندهٔ شما می‌نویسید که به چه می‌خواهید برسید. این پلان از شماست. می‌توانید بگویید که چه چیزی را می‌خواهید تغییر بدهید."}'),
    ('0c000000-0000-4000-8000-000000000104', '0c000000-0000-4000-8000-000000000001', 4, 'LANGUAGE_EDU',
        '{"de-CH": "Sprache und Bildung", "fr": "Langue et formation", "en": "Language and education", "ti": "ቋንቋን ትምህርትን", "fa-AF": "زبان و آموزش"}',
        '{"de-CH": "Deutsch lernen", "fr": "Apprendre l’allemand", "en": "Learning German", "ti": "ጀርመንኛ ምምሃር", "fa-AF": "آموختن آلمانی"}',
        '{"de-CH": "Mit Deutsch können Sie selber einkaufen, zum Arzt gehen und mit der Schule sprechen.", "fr": "Avec l’allemand, vous pouvez faire vos achats, aller chez le médecin et parler avec l’école.", "en": "With German you can shop, see a doctor and talk to the school by yourself.", "ti": "ቋንቋ ጀርመን ምስ እትኽእሉ፡ ባዕልኹም ክትዕድጉ፡ ናብ ሓኪም ክትከዱን ምስ ቤት ትምህርቲ ክትዘራረቡን ትኽእሉ።", "fa-AF": "با زبان آلمانی می‌توانید خودتان خرید کنید، نزد داکتر بروید و با مکتب گپ بزنید."}'),
    ('0c000000-0000-4000-8000-000000000105', '0c000000-0000-4000-8000-000000000001', 5, 'EMPLOYABILITY',
        '{"de-CH": "Ausbildung und Arbeit", "fr": "Formation et travail", "en": "Training and work", "ti": "ስልጠናን ስራሕን", "fa-AF": "آموزش و کار"}',
        '{"de-CH": "Arbeit oder Lehre", "fr": "Travail ou apprentissage", "en": "Work or apprenticeship", "ti": "ስራሕ ወይ ትምህርቲ ሞያ", "fa-AF": "کار یا آموزش مسلکی"}',
        '{"de-CH": "Mit einer Arbeit oder einer Lehre verdienen Sie eigenes Geld und lernen Menschen kennen.", "fr": "Avec un travail ou un apprentissage, vous gagnez votre argent et rencontrez des gens.", "en": "With work or an apprenticeship you earn your own money and meet people.", "ti": "ብስራሕ ወይ ብትምህርቲ ሞያ ናይ ገዛእ ርእስኹም ገንዘብ ትረኽቡ፡ ምስ ሰባት እውን ትላለዩ።", "fa-AF": "با کار یا آموزش مسلکی پول خود را به دست می‌آورید و با مردم آشنا می‌شوید."}'),
    ('0c000000-0000-4000-8000-000000000106', '0c000000-0000-4000-8000-000000000001', 6, 'SOCIAL',
        '{"de-CH": "Zusammenleben", "fr": "Vivre ensemble", "en": "Living together", "ti": "ብሓባር ምንባር", "fa-AF": "زندگی باهمی"}',
        '{"de-CH": "Dazugehören", "fr": "Faire partie", "en": "Belonging", "ti": "ኣካል ማሕበረሰብ ምዃን", "fa-AF": "بخشی از جامعه بودن"}',
        '{"de-CH": "Sie treffen Menschen aus dem Ort, zum Beispiel in einem Verein oder beim Kaffee.", "fr": "Vous rencontrez des gens de la commune, par exemple dans une association ou autour d’un café.", "en": "You meet people who live here, for example in a club or over a coffee.", "ti": "ምስ ናይቲ ከባቢ ሰባት ትላለዩ፡ ንኣብነት ኣብ ማሕበር ወይ ቡን እናሰተኹም።", "fa-AF": "با مردم محل آشنا می‌شوید، مثلاً در یک انجمن یا هنگام نوشیدن چای."}');

insert into process_step_type (id, stage_id, code, position, title, target_days) values
    ('0c000000-0000-4000-8000-000000000201', '0c000000-0000-4000-8000-000000000101', 'FIRST_INFORMATION_TALK', 1,
        '{"de-CH": "Erstinformationsgespräch", "fr": "Entretien de première information", "en": "First information talk", "ti": "ናይ መጀመርታ ሓበሬታ ዝርርብ", "fa-AF": "گفتگوی معلومات اولیه"}', 30),
    ('0c000000-0000-4000-8000-000000000202', '0c000000-0000-4000-8000-000000000102', 'INITIAL_INTERVIEW', 1,
        '{"de-CH": "Erstgespräch", "fr": "Premier entretien", "en": "First meeting", "ti": "ናይ መጀመርታ ዝርርብ", "fa-AF": "گفتگوی نخست"}', 14),
    ('0c000000-0000-4000-8000-000000000203', '0c000000-0000-4000-8000-000000000102', 'SHORT_ASSESSMENT', 2,
        '{"de-CH": "Kurzassessment", "fr": "Évaluation courte", "en": "Short assessment", "ti": "ሓጺር መጽናዕቲ ክእለት", "fa-AF": "ارزیابی کوتاه"}', 74),
    ('0c000000-0000-4000-8000-000000000204', '0c000000-0000-4000-8000-000000000103', 'PLAN_IN_FORCE', 1,
        '{"de-CH": "Integrationsplan in Kraft", "fr": "Plan d’intégration en vigueur", "en": "Integration plan in force", "ti": "መደብ ውህደት ኣብ ግብሪ", "fa-AF": "پلان ادغام نافذ است"}', 104),
    ('0c000000-0000-4000-8000-000000000205', '0c000000-0000-4000-8000-000000000104', 'FIRST_LANGUAGE_ENROLMENT', 1,
        '{"de-CH": "Erste Anmeldung zum Deutschkurs", "fr": "Première inscription à un cours d’allemand", "en": "First German course booked", "ti": "ናይ መጀመርታ ምዝገባ ኮርስ ጀርመንኛ", "fa-AF": "نخستین ثبت‌نام در کورس آلمانی"}', 60);
