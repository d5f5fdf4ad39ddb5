package ch.etappe.dossier;

import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A stage of a process standard. Written by whoever releases the standard, read by every path. */
@Entity
@Immutable
class ProcessStage {

    @Id
    private UUID id;

    private UUID standardId;

    private int position;

    @Enumerated(EnumType.STRING)
    private ProcessArea area;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private LocalizedText plainTitle;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private LocalizedText plainWhy;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ProcessStage() {}

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    ProcessArea area() {
        return area;
    }

    LocalizedText title(boolean plain) {
        return plain ? plainTitle : title;
    }

    LocalizedText plainWhy() {
        return plainWhy;
    }
}
