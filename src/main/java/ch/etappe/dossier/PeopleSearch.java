package ch.etappe.dossier;

import ch.etappe.i18n.Texts;
import ch.etappe.identity.Role;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.PartialDate;
import ch.etappe.shell.SearchHit;
import ch.etappe.shell.SearchSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * People of the own region by name in any spelling, birth date or year, official number or phone; each leads to the
 * case. One statement from the region's dossiers outwards, so the size of the canton does not matter.
 */
@Component
class PeopleSearch implements SearchSource {

    private final JdbcClient database;
    private final DossierAccess access;
    private final Texts texts;

    PeopleSearch(JdbcClient database, DossierAccess access, Texts texts) {
        this.database = database;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CASEWORKER, Role.REGION_LEAD);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "dossier.search.people";
    }

    @Override
    public List<SearchHit> find(String typed, Locale reader, int limit) {
        PeopleQuery query = PeopleQuery.of(typed, PeopleQuery.isNumber(typed) && access.may(DataCategory.ID_NUMBERS));
        Map<String, Object> parameters = new HashMap<>(query.parameters());
        parameters.put("region", Optional.ofNullable(access.reach().region()).orElseThrow(NotFound::new));
        parameters.put("limit", limit);
        return database.sql("""
                        select d.id, d.state, p.official_name, p.first_name, p.call_name, p.birth_date, p.birth_precision,
                               m.name as municipality
                        from dossier d join person p on p.id = d.person_id join municipality m on m.bfs_no = p.bfs_no
                        where d.region_id = :region and (%s)
                        order by d.state = 'CLOSED', %s desc, p.search_name, d.id limit :limit
                        """.formatted(query.condition(), query.direct()))
                .params(parameters)
                .query((row, number) -> hit(row, reader))
                .list();
    }

    private SearchHit hit(ResultSet row, Locale reader) throws SQLException {
        PartialDate birth = new PartialDate(
                row.getObject("birth_date", LocalDate.class),
                PartialDate.Precision.valueOf(row.getString("birth_precision")));
        DossierState state = DossierState.valueOf(row.getString("state"));
        return new SearchHit(
                OfficeName.read(row),
                texts.get(
                        reader,
                        "dossier.search.detail",
                        birth.formatted(),
                        row.getString("municipality"),
                        texts.get(reader, state.key())),
                "/casework/dossiers/" + row.getObject("id", UUID.class));
    }
}
