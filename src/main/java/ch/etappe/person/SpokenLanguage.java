package ch.etappe.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A language that a person speaks, and how well they read it.
 *
 * @param language BCP 47 tag
 */
@Embeddable
public record SpokenLanguage(
        String language,

        @Column(name = "reading") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        ReadingAbility reading)
        implements Serializable {}
