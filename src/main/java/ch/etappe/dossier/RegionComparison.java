package ch.etappe.dossier;

import ch.etappe.dossier.RegionFigures.OnTime;
import ch.etappe.i18n.Dates;
import ch.etappe.standard.StageRule;
import ch.etappe.standard.StandardId;
import ch.etappe.standard.StandardVersion;
import ch.etappe.standard.StandardVersions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The regions beside each other for who sees no persons: counts below five are hidden, rates need ten. */
@Service
@Transactional(readOnly = true)
public class RegionComparison {

    /** Open dossiers by the stage of their first unfinished required step; stage 0 where there is none. */
    private static final String BY_STAGE = """
            select x.region_id, x.standard_id, x.stage, count(*) as dossiers
            from (select d.region_id, d.standard_id,
                         coalesce((select min(g.position) from process_step s
                                   join process_step_type t on t.id = s.type_id join process_stage g on g.id = t.stage_id
                                   where s.dossier_id = d.id and s.required and s.state in ('OPEN', 'IN_PROGRESS')), 0)
                         as stage
                  from dossier d where d.state <> 'CLOSED') x
            group by x.region_id, x.standard_id, x.stage
            """;

    private static final String ON_TIME = """
            select d.region_id, sum(s.state = 'DONE' and s.done_on <= s.due_on) as in_time, count(*) as due
            from process_step s join dossier d on d.id = s.dossier_id
            where s.required and s.state <> 'WAIVED' and s.due_on > :from and s.due_on <= :to
            group by d.region_id
            """;

    private final JdbcClient database;
    private final StandardVersions standards;
    private final Clock clock;

    RegionComparison(JdbcClient database, StandardVersions standards, Clock clock) {
        this.database = database;
        this.standards = standards;
        this.clock = clock;
    }

    /** The stages of the version in force, which the counts stand for. */
    @PreAuthorize("hasAnyRole('CANTON', 'ASSOCIATION')")
    public List<StageRule> stages() {
        return standards.inForceOn(today()).stages();
    }

    /** By name, and all together last. */
    @PreAuthorize("hasAnyRole('CANTON', 'ASSOCIATION')")
    public List<RegionFigures> figures() {
        StandardVersion shown = standards.inForceOn(today());
        Map<UUID, int[]> counts = counts(shown);
        Map<UUID, OnTimeRow> onTime = onTime();
        Map<UUID, String> regions = new LinkedHashMap<>();
        database.sql("select id, name from social_region order by name, id").query(row -> {
            regions.put(row.getObject("id", UUID.class), row.getString("name"));
        });
        int columns = shown.stages().size() + 1;
        List<List<Integer>> table = regions.keySet().stream()
                .map(region -> Arrays.stream(counts.getOrDefault(region, new int[columns]))
                        .boxed()
                        .toList())
                .toList();
        List<List<OptionalInt>> visible = Suppression.of(table);
        List<RegionFigures> figures = new ArrayList<>();
        int line = 0;
        for (Map.Entry<UUID, String> region : regions.entrySet()) {
            OnTimeRow rate = onTime.getOrDefault(region.getKey(), new OnTimeRow(0, 0));
            figures.add(row(region.getValue(), visible.get(line++), rate));
        }
        OnTimeRow all = onTime.values().stream().reduce(new OnTimeRow(0, 0), OnTimeRow::plus);
        figures.add(row(null, visible.get(line), onlyWithout(onTime) ? new OnTimeRow(0, 0) : all));
        return figures;
    }

    /** With exactly one region too small for a rate, the sum of all would give it away. */
    private static boolean onlyWithout(Map<UUID, OnTimeRow> onTime) {
        return onTime.values().stream()
                        .filter(row -> row.due() > 0 && row.due() < OnTime.FEWEST)
                        .count()
                == 1;
    }

    private static RegionFigures row(@Nullable String region, List<OptionalInt> cells, OnTimeRow rate) {
        List<@Nullable Integer> values = new ArrayList<>();
        for (OptionalInt cell : cells) {
            values.add(cell.isPresent() ? cell.getAsInt() : null);
        }
        Integer total = values.removeLast();
        return new RegionFigures(
                region, Collections.unmodifiableList(values), total, OnTime.of(rate.inTime(), rate.due()));
    }

    /** Dossiers of other versions stand where their stage's area stands in the one shown. */
    private Map<UUID, int[]> counts(StandardVersion shown) {
        Map<UUID, int[]> counts = new LinkedHashMap<>();
        database.sql(BY_STAGE).query(row -> {
            int stage = row.getInt("stage");
            StandardId standard = new StandardId(row.getObject("standard_id", UUID.class));
            int column = stage == 0 ? shown.stages().size() : placeOf(stage, standard, shown) - 1;
            counts.computeIfAbsent(
                                    row.getObject("region_id", UUID.class),
                                    region -> new int[shown.stages().size() + 1])[column] +=
                    row.getInt("dossiers");
        });
        return counts;
    }

    private int placeOf(int stage, StandardId standard, StandardVersion shown) {
        if (standard.equals(shown.id())) {
            return stage;
        }
        return standards.version(standard).stages().stream()
                .filter(other -> other.position() == stage)
                .mapToInt(other -> shown.stages().stream()
                        .filter(one -> one.title().german().equals(other.title().german()))
                        .mapToInt(StageRule::position)
                        .findFirst()
                        .orElseGet(() -> shown.stageOf(other.area())))
                .findFirst()
                .orElse(1);
    }

    private Map<UUID, OnTimeRow> onTime() {
        LocalDate today = today();
        return database
                .sql(ON_TIME)
                .param("from", today.minusYears(1))
                .param("to", today)
                .query((row, number) -> Map.entry(
                        row.getObject("region_id", UUID.class),
                        new OnTimeRow(row.getInt("in_time"), row.getInt("due"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private record OnTimeRow(int inTime, int due) {

        OnTimeRow plus(OnTimeRow other) {
            return new OnTimeRow(inTime + other.inTime, due + other.due);
        }
    }
}
