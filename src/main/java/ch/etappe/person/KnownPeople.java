package ch.etappe.person;

import ch.etappe.kernel.PartialDate;
import ch.etappe.organisation.RegionId;
import ch.etappe.person.Resemblance.Reason;
import ch.etappe.person.Resemblance.Traits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks for many people at once in all regions. One question each would read the same keys of common names again and
 * again; here each year of birth reads them once, from the index alone, and only the most alike are weighed.
 */
@Component
class KnownPeople {

    /** From here on somebody may well be the same: the names, and at least the year of birth. */
    private static final int LIKELY = 60;

    /** Of those who share parts of the name and the year of birth, whoever shares most. */
    private static final int MOST_WEIGHED = 20;

    private static final int AT_A_TIME = 1_000;

    private final JdbcClient database;

    KnownPeople(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param except whom nobody resembles
     * @return one entry for each sought, in their order
     */
    List<Optional<KnownPerson>> of(List<SoughtPerson> sought, Set<UUID> except) {
        Map<String, UUID> byZemis = byNumber("zemis_no", sought, OfficialNumbers::zemis);
        Map<String, UUID> byAhv = byNumber("ahv_no", sought, OfficialNumbers::ahv);
        List<Match> matches = new ArrayList<>();
        for (SoughtPerson one : sought) {
            matches.add(sure(one.numbers(), byZemis, byAhv));
        }
        Map<Integer, Set<UUID>> candidates = candidates(sought, matches);
        Map<UUID, Traits> traits = traits(candidates.values().stream()
                .flatMap(Collection::stream)
                .filter(person -> !except.contains(person))
                .collect(Collectors.toSet()));
        candidates.forEach(
                (position, people) -> matches.set(position, mostAlike(sought.get(position), people, traits)));
        Map<UUID, RegionId> regions = regions(
                matches.stream().filter(Objects::nonNull).map(Match::person).collect(Collectors.toSet()));
        return matches.stream()
                .map(match -> Optional.ofNullable(match)
                        .map(found -> new KnownPerson(
                                new PersonId(found.person), found.sure, regions.get(found.person), found.reasons)))
                .toList();
    }

    private static @Nullable Match sure(OfficialNumbers numbers, Map<String, UUID> byZemis, Map<String, UUID> byAhv) {
        UUID zemis = numbers.zemis() == null ? null : byZemis.get(numbers.zemis());
        if (zemis != null) {
            return new Match(zemis, true, 0, List.of(Reason.SAME_ZEMIS));
        }
        UUID ahv = numbers.ahv() == null ? null : byAhv.get(numbers.ahv());
        return ahv == null ? null : new Match(ahv, true, 0, List.of(Reason.SAME_AHV));
    }

    private Map<String, UUID> byNumber(
            String column, List<SoughtPerson> sought, Function<OfficialNumbers, @Nullable String> kind) {
        Map<String, UUID> found = new HashMap<>();
        inPieces(
                sought.stream()
                        .map(one -> kind.apply(one.numbers()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                numbers -> database.sql("select id, " + column + " as number from person where merged_into is null and "
                                + column + " in (:numbers)")
                        .param("numbers", numbers)
                        .query(row -> {
                            found.put(row.getString("number"), id(row, "id"));
                        }));
        return found;
    }

    /** By position: who shares a name and the year of birth with somebody who is not found yet. */
    private Map<Integer, Set<UUID>> candidates(List<SoughtPerson> sought, List<Match> matches) {
        Map<Integer, Set<String>> keys = new HashMap<>();
        Map<Integer, List<Integer>> byYear = new HashMap<>();
        IntStream.range(0, sought.size())
                .filter(position -> matches.get(position) == null)
                .forEach(position -> {
                    PartialDate birth = sought.get(position).birth();
                    if (birth != null) {
                        keys.put(position, keysOf(sought.get(position)));
                        byYear.computeIfAbsent(birth.earliest().getYear(), year -> new ArrayList<>())
                                .add(position);
                    }
                });
        Map<Integer, Set<UUID>> candidates = new HashMap<>();
        byYear.forEach((year, positions) -> {
            Map<String, List<UUID>> holders = holders(
                    year,
                    positions.stream()
                            .flatMap(position -> keys.getOrDefault(position, Set.of()).stream())
                            .collect(Collectors.toSet()));
            positions.forEach(position ->
                    candidates.put(position, sharingMost(keys.getOrDefault(position, Set.of()), holders)));
        });
        return candidates;
    }

    private static Set<String> keysOf(SoughtPerson sought) {
        return NameSearch.soundKeys(sought.names(), sought.nativeName());
    }

    private Map<String, List<UUID>> holders(int year, Set<String> keys) {
        Map<String, List<UUID>> holders = new HashMap<>();
        inPieces(
                keys,
                some -> database.sql(
                                "select name_key, person_id from person_name_key where birth_year = :year and name_key in (:keys)")
                        .param("year", year)
                        .param("keys", some)
                        .query(row -> {
                            holders.computeIfAbsent(row.getString("name_key"), key -> new ArrayList<>())
                                    .add(id(row, "person_id"));
                        }));
        return holders;
    }

    private static Set<UUID> sharingMost(Set<String> keys, Map<String, List<UUID>> holders) {
        Map<UUID, Integer> shared = new HashMap<>();
        keys.forEach(
                key -> holders.getOrDefault(key, List.of()).forEach(person -> shared.merge(person, 1, Integer::sum)));
        return shared.entrySet().stream()
                .sorted(Map.Entry.<UUID, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(MOST_WEIGHED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<UUID, Traits> traits(Set<UUID> people) {
        Map<UUID, Traits> traits = new HashMap<>();
        inPieces(
                people,
                some -> database.sql("""
                        select id, official_name, first_name, native_name, birth_date, birth_precision, zemis_no, ahv_no,
                               n_number
                        from person where merged_into is null and id in (:people)
                        """).param("people", some).query(row -> {
                    traits.put(id(row, "id"), TraitsRow.read(row));
                }));
        return traits;
    }

    private static @Nullable Match mostAlike(SoughtPerson sought, Set<UUID> people, Map<UUID, Traits> traits) {
        Traits own = new Traits(sought.names(), sought.nativeName(), sought.birth(), sought.numbers());
        return people.stream()
                .filter(traits::containsKey)
                .map(person -> {
                    Resemblance resemblance = Resemblance.between(own, Objects.requireNonNull(traits.get(person)));
                    return new Match(person, false, resemblance.points(), resemblance.reasons());
                })
                .filter(match -> match.points >= LIKELY)
                .max(Comparator.comparingInt(Match::points))
                .orElse(null);
    }

    private Map<UUID, RegionId> regions(Set<UUID> people) {
        Map<UUID, RegionId> regions = new HashMap<>();
        inPieces(
                people,
                some -> database.sql("""
                        select person_id, region_id from person_reach where person_id in (:people)
                        order by closed, dossier_id desc
                        """).param("people", some).query(row -> {
                    regions.putIfAbsent(id(row, "person_id"), new RegionId(id(row, "region_id")));
                }));
        return regions;
    }

    private static <V> void inPieces(Set<V> all, Consumer<Collection<V>> question) {
        List<V> rest = List.copyOf(new HashSet<>(all));
        for (int from = 0; from < rest.size(); from += AT_A_TIME) {
            question.accept(rest.subList(from, Math.min(rest.size(), from + AT_A_TIME)));
        }
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private record Match(UUID person, boolean sure, int points, List<Reason> reasons) {}
}
