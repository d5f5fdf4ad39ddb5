package ch.etappe.person;

import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.PartialDate;
import ch.etappe.kernel.UtcColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of merges and of the two records; the region is part of every statement that finds one. */
@Component
class MergeRows {

    private static final List<String> COLUMNS = Arrays.stream(MergeField.values())
            .flatMap(field -> field.columns().stream())
            .toList();

    private static final String SUMMARY = """
            select m.*, concat_ws(', ', s.official_name, s.first_name) as stays_name,
                   concat_ws(', ', g.official_name, g.first_name) as goes_name,
                   coalesce(m.decided_at, m.proposed_at) as at, coalesce(d.display_name, u.display_name) as by_name
            from person_merge m join person s on s.id = m.stays_id join person g on g.id = m.goes_id
                     join user_account u on u.id = m.proposed_by left join user_account d on d.id = m.decided_by
            where m.region_id = :region
            """;

    private final JdbcClient database;

    MergeRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * Both, locked in the order of their ids so that two merges never wait for each other.
     *
     * @throws NotFound unless the region reaches both and neither was merged away
     */
    Two lock(PersonId stays, PersonId goes, UUID region) {
        return read(stays, goes, region, " order by p.id for update");
    }

    /** @throws NotFound unless the region reaches both and neither was merged away */
    Two both(PersonId stays, PersonId goes, UUID region) {
        return read(stays, goes, region, "");
    }

    private Two read(PersonId stays, PersonId goes, UUID region, String end) {
        List<Row> rows = database.sql("""
                        select p.*, (select r.dossier_id from person_reach r where r.person_id = p.id and r.region_id = :region
                                     order by r.closed, r.dossier_id desc limit 1) as dossier_id
                        from person p where p.id in (:ids) and p.merged_into is null
                          and exists (select 1 from person_reach r where r.person_id = p.id and r.region_id = :region)
                        """ + end)
                .param("ids", List.of(stays.id(), goes.id()))
                .param("region", region)
                .query((row, number) -> row(row))
                .list();
        return new Two(find(rows, stays), find(rows, goes));
    }

    private static Row find(List<Row> rows, PersonId person) {
        return rows.stream()
                .filter(row -> row.person.equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Open dossiers of the two: those of the region and those of others. */
    OpenDossiers openDossiers(PersonId one, PersonId other, UUID region) {
        return database.sql("""
                        select coalesce(sum(region_id = :region), 0) as here, coalesce(sum(region_id <> :region), 0) as elsewhere
                        from person_reach where person_id in (:ids) and not closed
                        """)
                .param("ids", List.of(one.id(), other.id()))
                .param("region", region)
                .query((row, number) -> new OpenDossiers(row.getInt("here"), row.getInt("elsewhere")))
                .single();
    }

    Set<UUID> dossiersOf(PersonId person) {
        return Set.copyOf(database.sql("select dossier_id from person_reach where person_id = :person")
                .param("person", person.id())
                .query(UUID.class)
                .list());
    }

    /** Writes values into the record that stays, and counts its version up. */
    void write(PersonId person, Map<String, @Nullable String> values) {
        String set =
                values.keySet().stream().map(column -> column + " = :" + column).collect(Collectors.joining(", "));
        database.sql("update person set " + (set.isEmpty() ? "" : set + ", ") + "version = version + 1 where id = :id")
                .params(values)
                .param("id", person.id())
                .update();
    }

    void fold(PersonId person) {
        String searchName = database.sql(
                        "select official_name, first_name, call_name, native_name from person where id = :id")
                .param("id", person.id())
                .query((row, number) ->
                        NameSearch.key(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .single();
        database.sql("update person set search_name = :name where id = :id")
                .param("name", searchName)
                .param("id", person.id())
                .update();
    }

    void mergedInto(PersonId goes, @Nullable PersonId stays) {
        database.sql("update person set merged_into = :stays, version = version + 1 where id = :goes")
                .param("stays", stays == null ? null : stays.id())
                .param("goes", goes.id())
                .update();
    }

    long version(PersonId person) {
        return database.sql("select version from person where id = :id")
                .param("id", person.id())
                .query(Long.class)
                .single();
    }

    List<MergeSummary> summaries(UUID region, int limit) {
        return database.sql(SUMMARY
                        + " and m.state in ('PROPOSED', 'MERGED') order by m.state = 'MERGED', at desc limit :limit")
                .param("region", region)
                .param("limit", limit)
                .query((row, number) -> summary(row))
                .list();
    }

    /** One of the region, locked. */
    Optional<MergeSummary> lock(UUID merge, UUID region) {
        return database.sql(SUMMARY + " and m.id = :id for update")
                .param("region", region)
                .param("id", merge)
                .query((row, number) -> summary(row))
                .optional();
    }

    String image(UUID merge) {
        return database.sql("select before_image from person_merge where id = :id")
                .param("id", merge)
                .query(String.class)
                .single();
    }

    private static MergeSummary summary(ResultSet row) throws SQLException {
        return new MergeSummary(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("stays_id", UUID.class)),
                new PersonId(row.getObject("goes_id", UUID.class)),
                row.getString("stays_name"),
                row.getString("goes_name"),
                MergeSummary.State.valueOf(row.getString("state")),
                row.getString("reason"),
                UtcColumn.instant(row, "at"),
                row.getString("by_name"));
    }

    private static Row row(ResultSet row) throws SQLException {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (String column : COLUMNS) {
            values.put(column, row.getString(column));
        }
        PartialDate birth = new PartialDate(
                row.getObject("birth_date", LocalDate.class),
                PartialDate.Precision.valueOf(row.getString("birth_precision")));
        return new Row(
                new PersonId(row.getObject("id", UUID.class)), row.getObject("dossier_id", UUID.class), values, birth);
    }

    record Row(PersonId person, UUID dossier, Map<String, @Nullable String> values, PartialDate birth) {

        String name() {
            String first = values.get("first_name");
            String official = String.valueOf(values.get("official_name"));
            return OfficeName.of(official, first);
        }

        @Nullable
        String shown(MergeField field) {
            String value = values.get(field.columns().getFirst());
            if (value == null || field == MergeField.BIRTH) {
                return value == null ? null : birth.formatted();
            }
            if (field == MergeField.ADDRESS) {
                return field.columns().stream()
                        .map(values::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
            }
            return field.isMasked() ? "… " + value.substring(Math.max(0, value.length() - 4)) : value;
        }

        Map<String, @Nullable String> of(MergeField field) {
            Map<String, @Nullable String> own = new LinkedHashMap<>();
            field.columns().forEach(column -> own.put(column, values.get(column)));
            return own;
        }
    }

    record Two(Row stays, Row goes) {}

    record OpenDossiers(int here, int elsewhere) {}
}
