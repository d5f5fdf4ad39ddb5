-- Official numbers: often missing at the start, sometimes wrong, an N number may be a whole family's. Never a key.
alter table person
    add column ahv_no   varchar(13) null comment '13 digits, check digit verified',
    add column zemis_no varchar(10) null comment 'as 12345678.9',
    add column n_number varchar(20) null,
    add key person_ahv (ahv_no),
    add key person_zemis (zemis_no),
    add key person_n_number (n_number);
