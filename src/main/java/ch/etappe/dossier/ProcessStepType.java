package ch.etappe.dossier;

import ch.etappe.kernel.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a step of the standard asks for. */
@Entity
@Immutable
class ProcessStepType {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "stage_id")
    private ProcessStage stage;

    private String code;

    private int position;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private LocalizedText title;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ProcessStepType() {}

    ProcessStage stage() {
        return stage;
    }

    String code() {
        return code;
    }

    LocalizedText title() {
        return title;
    }
}
