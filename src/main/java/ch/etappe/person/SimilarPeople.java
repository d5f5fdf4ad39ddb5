package ch.etappe.person;

import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.PartialDate;
import ch.etappe.person.Resemblance.Traits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads candidates and weighs them: one statement, by index, bounded by the region and by {@value #MOST_WEIGHED}
 * people; the weighing is arithmetic in memory.
 */
@Component
class SimilarPeople {

    /** Whoever shares most of the names comes first; beyond these nobody is weighed. */
    private static final int MOST_WEIGHED = 200;

    /** Birth years further apart than this say that it is somebody else. */
    private static final int YEARS = 2;

    private static final String BY_NAME = """
            select k.person_id as id, count(*) as shared
            from person_name_key k join person_reach r on r.person_id = k.person_id
            where k.name_key in (:keys)%s and r.region_id = :region
            group by k.person_id
            """;

    private static final String BY_NUMBER = """
            select p.id, 100 as shared from person p join person_reach r on r.person_id = p.id
            where (%s) and r.region_id = :region
            """;

    private static final String CANDIDATES = """
            select p.id, p.official_name, p.first_name, p.native_name, p.native_language, p.birth_date,
                   p.birth_precision, p.zemis_no, p.ahv_no, p.n_number, m.name as municipality,
                   (select r.dossier_id from person_reach r where r.person_id = p.id and r.region_id = :region
                    order by r.closed, r.dossier_id desc limit 1) as dossier_id
            from (select id, max(shared) as shared from (%s) found group by id order by shared desc limit :most) c
                     join person p on p.id = c.id join municipality m on m.bfs_no = p.bfs_no
            where p.merged_into is null
            """;

    private final JdbcClient database;

    SimilarPeople(JdbcClient database) {
        this.database = database;
    }

    /**
     * Most alike first.
     *
     * @param fewestPoints of {@link Resemblance#points()}
     */
    List<SimilarPerson> to(SoughtPerson sought, UUID region, int fewestPoints, int limit) {
        Statement statement = Statement.of(sought, region);
        if (statement == null) {
            return List.of();
        }
        Traits traits = new Traits(sought.names(), sought.nativeName(), sought.birth(), sought.numbers());
        return database
                .sql(statement.sql)
                .params(statement.parameters)
                .query((row, number) -> weigh(row, traits))
                .list()
                .stream()
                .filter(weighed -> weighed.resemblance.points() >= fewestPoints)
                .sorted(Comparator.comparing((Weighed weighed) -> -weighed.resemblance.points())
                        .thenComparing(weighed -> weighed.person.name()))
                .limit(limit)
                .map(Weighed::person)
                .toList();
    }

    /** What is known of somebody in the region; empty for anybody else. */
    Optional<SoughtPerson> traits(PersonId person, UUID region) {
        return database.sql("""
                        select official_name, first_name, native_name, birth_date, birth_precision, zemis_no, ahv_no, n_number
                        from person p where id = :person and merged_into is null
                          and exists (select 1 from person_reach r where r.person_id = p.id and r.region_id = :region)
                        """)
                .param("person", person.id())
                .param("region", region)
                .query((row, number) -> SoughtPerson.of(
                        row.getString("official_name"),
                        row.getString("first_name"),
                        row.getString("native_name"),
                        TraitsRow.birth(row),
                        TraitsRow.numbers(row)))
                .optional();
    }

    private static Weighed weigh(ResultSet row, Traits sought) throws SQLException {
        String official = row.getString("official_name");
        String first = row.getString("first_name");
        Resemblance resemblance = Resemblance.between(sought, TraitsRow.read(row));
        return new Weighed(
                resemblance,
                new SimilarPerson(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getObject("dossier_id", UUID.class),
                        OfficeName.of(official, first),
                        row.getString("native_name"),
                        row.getString("native_language"),
                        TraitsRow.birth(row),
                        row.getString("municipality"),
                        resemblance.isWorthALook() ? resemblance.strength() : null,
                        resemblance.reasons()));
    }

    private record Weighed(Resemblance resemblance, SimilarPerson person) {}

    private record Statement(String sql, Map<String, Object> parameters) {

        static @Nullable Statement of(SoughtPerson sought, UUID region) {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("most", MOST_WEIGHED);
            parameters.put("region", region);
            List<String> ways = Stream.of(byName(sought, parameters), byNumber(sought.numbers(), parameters))
                    .filter(way -> !way.isEmpty())
                    .toList();
            return ways.isEmpty()
                    ? null
                    : new Statement(CANDIDATES.formatted(String.join(" union all ", ways)), parameters);
        }

        private static String byName(SoughtPerson sought, Map<String, Object> parameters) {
            Set<String> keys = NameSearch.soundKeys(sought.names(), sought.nativeName());
            if (keys.isEmpty()) {
                return "";
            }
            parameters.put("keys", keys);
            PartialDate birth = sought.birth();
            if (birth == null) {
                return BY_NAME.formatted("");
            }
            parameters.put("from", birth.earliest().getYear() - YEARS);
            parameters.put("to", birth.earliest().getYear() + YEARS);
            return BY_NAME.formatted(" and k.birth_year between :from and :to");
        }

        private static String byNumber(OfficialNumbers numbers, Map<String, Object> parameters) {
            Map<String, String> given = new HashMap<>();
            put(given, "zemis_no", numbers.zemis());
            put(given, "ahv_no", numbers.ahv());
            put(given, "n_number", numbers.n());
            parameters.putAll(given);
            return given.isEmpty()
                    ? ""
                    : BY_NUMBER.formatted(given.keySet().stream()
                            .map(column -> "p." + column + " = :" + column)
                            .collect(Collectors.joining(" or ")));
        }

        private static void put(Map<String, String> given, String column, @Nullable String number) {
            if (number != null) {
                given.put(column, number);
            }
        }
    }
}
