-- The middle of a postcode, for "within so many metres of it": the reference point of the place that most of its people
-- live in. As approximate as those points are. A postcode that is missing here has the sites that bear it.
create table postcode_place (
    postcode varchar(10)  not null primary key,
    town     varchar(120) not null,
    constraint postcode_place_point foreign key (town) references place_point (town)
);

insert into postcode_place (postcode, town)
select known.postcode, p.town
from (
    select '2540' as postcode, 'Grenchen' as town union all
    select '2544', 'Bettlach' union all
    select '2545', 'Selzach' union all
    select '3253', 'Schnottwil' union all
    select '3254', 'Messen' union all
    select '4108', 'Witterswil' union all
    select '4112', 'Bättwil' union all
    select '4114', 'Hofstetten-Flüh' union all
    select '4115', 'Metzerlen-Mariastein' union all
    select '4116', 'Metzerlen-Mariastein' union all
    select '4118', 'Rodersdorf' union all
    select '4143', 'Dornach' union all
    select '4145', 'Gempen' union all
    select '4146', 'Hochwald' union all
    select '4204', 'Himmelried' union all
    select '4206', 'Seewen' union all
    select '4208', 'Nunningen' union all
    select '4226', 'Breitenbach' union all
    select '4227', 'Büsserach' union all
    select '4228', 'Erschwil' union all
    select '4229', 'Beinwil (SO)' union all
    select '4232', 'Fehren' union all
    select '4233', 'Meltingen' union all
    select '4234', 'Zullwil' union all
    select '4245', 'Kleinlützel' union all
    select '4247', 'Grindel' union all
    select '4252', 'Bärschwil' union all
    select '4412', 'Nuglar-St. Pantaleon' union all
    select '4413', 'Büren (SO)' union all
    select '4421', 'Nuglar-St. Pantaleon' union all
    select '4468', 'Kienberg' union all
    select '4500', 'Solothurn' union all
    select '4512', 'Bellach' union all
    select '4513', 'Langendorf' union all
    select '4514', 'Lommiswil' union all
    select '4515', 'Oberdorf (SO)' union all
    select '4522', 'Rüttenen' union all
    select '4523', 'Riedholz' union all
    select '4524', 'Günsberg' union all
    select '4525', 'Balm bei Günsberg' union all
    select '4528', 'Zuchwil' union all
    select '4532', 'Feldbrunnen-St. Niklaus' union all
    select '4533', 'Riedholz' union all
    select '4534', 'Flumenthal' union all
    select '4535', 'Hubersdorf' union all
    select '4542', 'Luterbach' union all
    select '4543', 'Deitingen' union all
    select '4552', 'Derendingen' union all
    select '4553', 'Subingen' union all
    select '4554', 'Etziken' union all
    select '4556', 'Aeschi (SO)' union all
    select '4557', 'Horriwil' union all
    select '4558', 'Drei Höfe' union all
    select '4562', 'Biberist' union all
    select '4563', 'Gerlafingen' union all
    select '4564', 'Obergerlafingen' union all
    select '4565', 'Recherswil' union all
    select '4566', 'Kriegstetten' union all
    select '4571', 'Lüterkofen-Ichertswil' union all
    select '4573', 'Lohn-Ammannsegg' union all
    select '4574', 'Lüsslingen-Nennigkofen' union all
    select '4576', 'Buchegg' union all
    select '4577', 'Buchegg' union all
    select '4578', 'Buchegg' union all
    select '4579', 'Buchegg' union all
    select '4581', 'Buchegg' union all
    select '4582', 'Buchegg' union all
    select '4583', 'Buchegg' union all
    select '4584', 'Buchegg' union all
    select '4585', 'Biezwil' union all
    select '4586', 'Buchegg' union all
    select '4587', 'Buchegg' union all
    select '4588', 'Unterramsern' union all
    select '4600', 'Olten' union all
    select '4612', 'Wangen bei Olten' union all
    select '4613', 'Rickenbach (SO)' union all
    select '4614', 'Hägendorf' union all
    select '4616', 'Kappel (SO)' union all
    select '4617', 'Gunzgen' union all
    select '4618', 'Boningen' union all
    select '4622', 'Egerkingen' union all
    select '4623', 'Neuendorf' union all
    select '4624', 'Härkingen' union all
    select '4625', 'Oberbuchsiten' union all
    select '4626', 'Niederbuchsiten' union all
    select '4628', 'Wolfwil' union all
    select '4629', 'Fulenbach' union all
    select '4632', 'Trimbach' union all
    select '4633', 'Hauenstein-Ifenthal' union all
    select '4634', 'Wisen (SO)' union all
    select '4652', 'Winznau' union all
    select '4653', 'Obergösgen' union all
    select '4654', 'Lostorf' union all
    select '4655', 'Stüsslingen' union all
    select '4656', 'Starrkirch-Wil' union all
    select '4657', 'Dulliken' union all
    select '4658', 'Däniken' union all
    select '4702', 'Oensingen' union all
    select '4703', 'Kestenholz' union all
    select '4710', 'Balsthal' union all
    select '4712', 'Laupersdorf' union all
    select '4713', 'Matzendorf' union all
    select '4714', 'Aedermannsdorf' union all
    select '4715', 'Herbetswil' union all
    select '4716', 'Welschenrohr-Gänsbrunnen' union all
    select '4717', 'Mümliswil-Ramiswil' union all
    select '4718', 'Holderbank (SO)' union all
    select '4719', 'Mümliswil-Ramiswil' union all
    select '5012', 'Schönenwerd' union all
    select '5013', 'Niedergösgen' union all
    select '5014', 'Gretzenbach' union all
    select '5015', 'Erlinsbach (SO)' union all
    select '5746', 'Walterswil (SO)'
) known
         join place_point p on p.town = known.town;
