package ch.etappe.sample;

import ch.etappe.sample.SampleProviders.Provider;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/** Writes one part in one transaction, together with the mark that it is there. */
final class PartWriter {

    private PartWriter() {}

    static void write(DataSource database, SamplePart part, LocalDate today, SampleProgress progress)
            throws SQLException {
        try (Connection connection = PatientConnection.of(database)) {
            connection.setAutoCommit(false);
            // as the portal itself: parts that are written at the same time wait for no gaps of each other
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try {
                write(connection, part, today, progress);
                SampleLedger.mark(connection, part);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void write(Connection connection, SamplePart part, LocalDate today, SampleProgress progress)
            throws SQLException {
        try (SampleTables tables = new SampleTables(connection)) {
            SampleWorld world = new SampleWorld(part, today, tables, connection);
            SampleRegions regions = new SampleRegions(
                    world.size(), part.number() == 0 ? KnownRegions.read(world) : new InventedRegions(world).write());
            List<Provider> providers = new SampleProviders(world, regions).write();
            SampleAccounts accounts = new SampleAccounts(world, regions);
            accounts.write(providers);
            SampleRuns runs = new SampleRuns(world);
            runs.write(new SampleOffers(world).write(providers));
            SampleDossiers dossiers = new SampleDossiers(world, accounts, new SampleSteps(world));
            SampleEnrolments enrolments = new SampleEnrolments(world, runs);
            SamplePlans plans = new SamplePlans(world);
            SampleFurtherSteps further = new SampleFurtherSteps(world);
            SampleCalendar calendar = new SampleCalendar(world);
            SampleHistories histories = new SampleHistories(world, regions);
            SampleFamilies families = new SampleFamilies(world);
            SampleTalks talks = new SampleTalks(world);
            talks.offices(regions);
            SampleAssessments assessments = new SampleAssessments(world);
            SampleResults results = new SampleResults(world);
            SampleRecords records = new SampleRecords(world);
            new SamplePeople(world, regions).forEach(person -> {
                SampleCase dossier = dossiers.open(person);
                histories.of(dossier);
                families.of(dossier);
                List<SampleEnrolments.Place> places = enrolments.of(dossier);
                plans.of(dossier, places);
                assessments.of(dossier);
                results.of(dossier, places);
                calendar.of(dossier);
                further.of(dossier);
                talks.of(dossier, accounts);
                records.of(dossier);
                switch (person.story()) {
                    case REFUGEE -> accounts.refugee("refugee", person);
                    case REFUGEE2 -> accounts.refugee("refugee2", person);
                    default -> {}
                }
                progress.person();
            });
            tables.flush();
            new SampleStandard(world).write();
            new SampleIntakes(world).write(regions);
            new SamplePlanned(world).write(regions);
            runs.close();
            new SampleAccreditations(world).write(providers);
            if (world.size().cast()) {
                new SampleTogether(world).write();
                new SampleMessages(world).write();
                new SampleCosts(world).write();
                new SampleFunds(world).write();
                new SampleHandovers(world, regions).write();
                new SampleOrders(world).write();
                new SampleOpenings(world).write();
                new SampleImports(world, regions).write();
                new SampleDuplicates(world).write();
                new SampleOfferChanges(world).write();
                new SampleAttendance(world).write();
                new SampleInvoices(world).write();
            }
            progress.wrote(tables.counts());
        }
    }
}
