-- Papers of a case. The content lies in the data folder under a name of its own; here stands what is known about it.
create table document_type (
    code     varchar(30) not null primary key,
    position int         not null,
    name     json        not null comment 'in plain words, every language; refugees read it'
);

insert into document_type (code, position, name) values
    ('CERTIFICATE', 1, json_object(
        'de-CH', 'Zeugnis oder Zertifikat', 'de-CH-simple', 'Zeugnis', 'fr', 'Diplôme ou certificat', 'en', 'Certificate',
        'ti', 'ምስክር ወረቐት', 'fa-AF', 'شهادت‌نامه', 'ar', 'شهادة', 'uk', 'Свідоцтво або сертифікат',
        'ru', 'Свидетельство или сертификат', 'tr', 'Diploma veya sertifika', 'kmr', 'Bawername', 'so', 'Shahaado')),
    ('PERMIT', 2, json_object(
        'de-CH', 'Ausweis oder Bewilligung', 'de-CH-simple', 'Ausweis', 'fr', 'Permis ou autorisation', 'en', 'Permit or ID',
        'ti', 'ናይ መንበሪ ፍቓድ ወይ መንነት', 'fa-AF', 'کارت هویت یا اجازه', 'ar', 'هوية أو تصريح', 'uk', 'Посвідчення або дозвіл',
        'ru', 'Удостоверение или разрешение', 'tr', 'Kimlik veya izin', 'kmr', 'Nasname an destûr', 'so', 'Aqoonsi ama oggolaansho')),
    ('DECISION', 3, json_object(
        'de-CH', 'Entscheid vom Amt', 'de-CH-simple', 'Brief vom Amt', 'fr', 'Décision officielle', 'en', 'Official decision',
        'ti', 'ውሳነ ካብ ቤት ጽሕፈት', 'fa-AF', 'فیصلهٔ اداره', 'ar', 'قرار رسمي', 'uk', 'Рішення установи',
        'ru', 'Решение ведомства', 'tr', 'Resmi karar', 'kmr', 'Biryara fermî', 'so', 'Go’aan xafiis')),
    ('MEDICAL', 4, json_object(
        'de-CH', 'Arztzeugnis', 'de-CH-simple', 'Papier vom Arzt', 'fr', 'Certificat médical', 'en', 'Medical certificate',
        'ti', 'ናይ ሓኪም ወረቐት', 'fa-AF', 'تصدیق داکتر', 'ar', 'شهادة طبية', 'uk', 'Довідка від лікаря',
        'ru', 'Справка от врача', 'tr', 'Doktor raporu', 'kmr', 'Rapora doktor', 'so', 'Warqad dhakhtar')),
    ('OTHER', 5, json_object(
        'de-CH', 'Anderer Brief', 'de-CH-simple', 'Anderes Papier', 'fr', 'Autre lettre', 'en', 'Other letter',
        'ti', 'ካልእ ደብዳቤ', 'fa-AF', 'نامهٔ دیگر', 'ar', 'رسالة أخرى', 'uk', 'Інший лист',
        'ru', 'Другое письмо', 'tr', 'Başka mektup', 'kmr', 'Nameyeke din', 'so', 'Warqad kale'));

create table document (
    id           uuid         not null primary key,
    dossier_id   uuid         not null,
    type         varchar(30)  not null,
    title        varchar(150) not null,
    visibility   varchar(10)  not null,
    is_sensitive boolean      not null,
    expires_on   date         null,
    from_client  boolean      not null,
    uploaded_by  uuid         not null,
    uploaded_at  datetime(6)  not null,
    stored_as    uuid         not null comment 'name of the file',
    format       varchar(10)  not null,
    size_bytes   bigint       not null,
    sha256       varchar(64)  not null,
    scan         varchar(12)  not null,
    scanned_at   datetime(6)  null,
    removed_at   datetime(6)  null,
    removed_by   uuid         null,
    version      bigint       not null default 0,
    key document_of_dossier (dossier_id, uploaded_at),
    key document_to_scan (scan),
    key document_uploads (uploaded_by, uploaded_at),
    constraint document_file_once unique (stored_as),
    constraint document_dossier foreign key (dossier_id) references dossier (id),
    constraint document_type_of foreign key (type) references document_type (code),
    constraint document_by foreign key (uploaded_by) references user_account (id),
    constraint document_removed_by foreign key (removed_by) references user_account (id),
    constraint document_visibility check (visibility in ('INTERNAL', 'CLIENT')),
    constraint document_own_is_seen check (not from_client or visibility = 'CLIENT'),
    constraint document_scan check (scan in ('CLEAN', 'NO_SCANNER', 'WAITING', 'TOO_LARGE', 'INFECTED')),
    constraint document_removed check ((removed_at is null) = (removed_by is null))
);
