package ch.etappe.opendata;

import ch.etappe.i18n.Language;
import ch.etappe.i18n.Texts;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Taxonomies, terms and attributes in a reader's language. */
@Component
class HsdsVocabulary {

    /** Grows when a term gets another meaning, which none should. */
    private static final String VERSION = "1";

    private final Texts texts;

    HsdsVocabulary(Texts texts) {
        this.texts = texts;
    }

    Hsds.Taxonomy taxonomy(Classification of, Language reader) {
        return new Hsds.Taxonomy(of.id(), say(reader, of.nameKey()), say(reader, of.descriptionKey()), VERSION);
    }

    /** With its taxonomy. */
    Hsds.Term termInFull(Term term, Language reader) {
        return term(term, reader, taxonomy(term.of(), reader));
    }

    /** @param whole id of what bears the term */
    Hsds.Attribute attribute(UUID whole, String entity, Term term, @Nullable String value, Language reader) {
        return new Hsds.Attribute(
                StableIds.of(whole, term.of().code() + "/" + term.code()),
                whole,
                term.id(),
                term.of().code(),
                entity,
                value,
                term(term, reader, null));
    }

    String say(Language reader, String key, Object... arguments) {
        return texts.get(reader.locale(), key, arguments);
    }

    private Hsds.Term term(Term term, Language reader, Hsds.@Nullable Taxonomy detail) {
        String name = name(term, reader);
        return new Hsds.Term(
                term.id(),
                term.code(),
                name,
                say(reader, term.descriptionKey(), name),
                say(reader, term.of().nameKey()),
                detail,
                reader.tag(),
                term.of().id());
    }

    private String name(Term term, Language reader) {
        String key = term.nameKey();
        return key == null ? term.code().toUpperCase(Locale.ROOT) : say(reader, key);
    }
}
