package ch.etappe.database;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.ValidateOutput;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Brings the schema to this portal's version. A schema that it does not know is left as it is, with a reason. */
class SchemaUpgrade implements FlywayMigrationStrategy {

    private static final String OTHER_FOLDER =
            "Start the version of the portal that wrote it, or choose another folder with --data DIR.";

    /** @throws DatabaseUnavailable with the reason and the way out */
    @Override
    public void migrate(Flyway flyway) {
        try {
            requireKnown(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            if (ConnectionLost.isBehind(e)) {
                throw e;
            }
            throw new DatabaseUnavailable(
                    "The database could not be brought to this version of the portal: %s".formatted(firstLine(e)),
                    "Put the backup of the data folder back and start the version of the portal that wrote it.",
                    e);
        }
    }

    private static void requireKnown(Flyway flyway) {
        MigrationInfo[] all = flyway.info().all();
        newest(all, migration -> isFuture(migration.getState())).ifPresent(newer -> {
            throw new DatabaseUnavailable(
                    "The database was written by a newer version of the portal (%s); this one knows it up to %s."
                            .formatted(
                                    newer,
                                    newest(
                                                    all,
                                                    migration ->
                                                            migration.getState().isResolved())
                                            .orElse("nothing")),
                    OTHER_FOLDER);
        });
        newest(all, migration -> migration.getState().isFailed()).ifPresent(broken -> {
            throw new DatabaseUnavailable(
                    "The database was left in the middle of an upgrade (%s).".formatted(broken),
                    "Put the backup of the data folder back and start again.");
        });
        flyway.validateWithResult().invalidMigrations.stream()
                .filter(invalid ->
                        invalid.errorDetails.errorCode != CoreErrorCode.RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED)
                .findFirst()
                .ifPresent(SchemaUpgrade::refuse);
    }

    private static void refuse(ValidateOutput other) {
        throw new DatabaseUnavailable(
                "The database was written with another migration %s (%s) than the one that this portal brings."
                        .formatted(other.version, other.description),
                "A migration that has run is never changed: take the change back and add a new migration. "
                        + OTHER_FOLDER);
    }

    private static boolean isFuture(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }

    private static Optional<String> newest(MigrationInfo[] all, Predicate<MigrationInfo> which) {
        return Arrays.stream(all)
                .filter(which)
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion);
    }

    private static String firstLine(FlywayException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
