package ch.etappe.plan;

import ch.etappe.dossier.DossierOverview;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Language;
import ch.etappe.i18n.Languages;
import ch.etappe.i18n.Texts;
import ch.etappe.kernel.ProcessArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes what is agreed, in German and the person's language side by side: statement beside statement, each cell in its
 * language and direction. The same content gives the same bytes.
 */
@Component
class SheetWriter {

    /** Keeps names and days in their own direction within a sentence that runs the other way. */
    private static final String APART = "\u2068";

    private static final String END = "\u2069";

    private final Texts texts;
    private final Languages languages;

    SheetWriter(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    /** The first of the portal's languages that the person speaks; German where there is none. */
    Language own(DossierOverview about) {
        return Stream.concat(about.languages().stream(), Stream.ofNullable(about.interpreterLanguage()))
                .flatMap(tag -> ours(tag).stream())
                .findFirst()
                .orElseGet(languages::source);
    }

    private Optional<Language> ours(String tag) {
        Locale spoken = Locale.forLanguageTag(tag);
        Language best = languages.bestFor(List.of(spoken));
        return Optional.of(best)
                .filter(language -> !language.equals(languages.source())
                        || spoken.getLanguage().equals("de"));
    }

    /**
     * What is over when it is proposed is not agreed on again.
     *
     * @param words in the person's language, by the German ones
     * @param on the day it is proposed
     */
    SheetContent write(IntegrationPlan plan, DossierOverview about, Map<String, String> words, LocalDate on) {
        Language own = own(about);
        List<Column> columns = Stream.of(languages.source(), own)
                .distinct()
                .map(language -> new Column(language, about, words))
                .toList();
        StringBuilder html = new StringBuilder();
        html.append(pair("sheet-head", columns, column -> column.head(plan.versionNo(), on)));
        int number = 0;
        for (Goal goal : plan.goals()) {
            if (plan.state().isWorkedOn() && goal.state().isFinished()) {
                continue;
            }
            int which = ++number;
            html.append("<section class=\"sheet-goal\">");
            html.append(pair("goal-words", columns, column -> column.goal(which, goal.form())));
            html.append(pair("goal-facts", columns, column -> column.facts(goal.form())));
            for (Measure measure : goal.measures()) {
                if (measure.state() != MeasureState.CANCELLED) {
                    html.append(pair("sheet-measure", columns, column -> column.measure(measure.form())));
                }
            }
            html.append("</section>");
        }
        html.append(pair("sheet-meaning", columns, Column::meaning));
        return new SheetContent(own.tag(), html.toString());
    }

    /** What somebody wrote in German and somebody else could say in the person's language. */
    static List<String> german(IntegrationPlan plan) {
        List<@Nullable String> all = new ArrayList<>();
        plan.goals().stream().filter(goal -> !goal.state().isFinished()).forEach(goal -> {
            GoalForm form = goal.form();
            all.add(form.template() == null ? form.text() : null);
            all.add(form.indicator());
            all.add(form.target());
            all.add(form.feasibility());
            goal.measures().stream()
                    .filter(measure -> measure.state() != MeasureState.CANCELLED)
                    .forEach(measure -> all.add(measure.form().title()));
        });
        return all.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** One row: the same in every language. */
    static String pair(String name, List<Column> columns, Function<Column, String> cell) {
        return columns.stream()
                .map(column -> "<div lang=\"%s\" dir=\"%s\">%s</div>"
                        .formatted(column.language.tag(), column.language.direction(), cell.apply(column)))
                .collect(Collectors.joining("", "<div class=\"pair " + name + "\">", "</div>"));
    }

    /** Both columns of a sheet that was written in this language. */
    List<Column> columns(String language, DossierOverview about) {
        Language own = languages.find(language).orElseGet(languages::source);
        return Stream.of(languages.source(), own)
                .distinct()
                .map(one -> new Column(one, about, Map.of()))
                .toList();
    }

    /** The words of a sheet in one of its languages. */
    final class Column {

        private final Language language;
        private final DossierOverview about;
        private final Map<String, String> words;

        private Column(Language language, DossierOverview about, Map<String, String> words) {
            this.language = language;
            this.about = about;
            this.words = words;
        }

        String say(String key, Object... arguments) {
            Object[] apart = language.rightToLeft()
                    ? Stream.of(arguments)
                            .map(argument -> argument instanceof String text ? APART + text + END : argument)
                            .toArray()
                    : arguments;
            return escaped(texts.get(language.locale(), key, apart));
        }

        String day(LocalDate day) {
            return Dates.inWordsWithYear(day, language.locale());
        }

        private String head(int version, LocalDate on) {
            return "<h1>" + say("plan.me.sheet.title") + "</h1><p>"
                    + say("plan.me.sheet.between", about.name(), about.region()) + "</p><p class=\"soft\">"
                    + say("plan.me.sheet.version", version, day(on)) + "</p>";
        }

        private String goal(int number, GoalForm goal) {
            GoalTemplate template = goal.template();
            String name = template == null ? typed(goal.text()) : escaped(texts.get(language.locale(), template.key()));
            return "<p class=\"soft\">" + say("plan.me.sheet.goal", number) + " · " + say(area(goal.area()))
                    + "</p><h2>" + name + "</h2>";
        }

        private String facts(GoalForm goal) {
            return "<dl>" + fact("plan.me.sheet.seen", goal.indicator()) + fact("plan.me.sheet.target", goal.target())
                    + fact("plan.me.sheet.helps", goal.feasibility())
                    + (goal.dueOn() == null
                            ? ""
                            : fact("plan.me.sheet.until", "<span>" + escaped(day(goal.dueOn())) + "</span>", true))
                    + "</dl>";
        }

        private String measure(MeasureForm measure) {
            List<String> agreed = new ArrayList<>();
            String owner = owner(measure);
            if (!owner.isEmpty()) {
                agreed.add(say("plan.me.sheet.who", owner));
            }
            if (measure.dueOn() != null) {
                agreed.add(say("plan.me.until", day(measure.dueOn())));
            }
            return "<h3>" + typed(measure.title()) + "</h3><p>" + String.join(" · ", agreed) + "</p>";
        }

        private String meaning() {
            return "<p>" + say("plan.me.sheet.meaning") + "</p>";
        }

        private String owner(MeasureForm measure) {
            MeasureOwner owner = measure.responsible();
            String name = measure.responsibleName();
            if (name != null) {
                return name;
            }
            return switch (owner) {
                case null -> "";
                case CLIENT -> about.name();
                case CASEWORKER -> texts.get(language.locale(), "plan.me.owner.caseworker");
                case PROVIDER -> texts.get(language.locale(), "plan.me.owner.provider");
                case OTHER -> texts.get(language.locale(), "plan.me.owner.other");
            };
        }

        private String fact(String key, @Nullable String text) {
            return text == null ? "" : fact(key, typed(text), true);
        }

        private String fact(String key, String html, boolean escaped) {
            return "<div><dt>" + say(key) + "</dt><dd>" + html + "</dd></div>";
        }

        /** What somebody typed in German: in the given words, otherwise as it is and said so. */
        private String typed(@Nullable String german) {
            String text = german == null ? "" : german;
            Language source = languages.source();
            if (language.equals(source)) {
                return escaped(text);
            }
            String own = words.get(text);
            return own == null
                    ? "<bdi lang=\"%s\" dir=\"ltr\">%s</bdi> <small>%s</small>"
                            .formatted(source.tag(), escaped(text), say("plan.me.own-words"))
                    : escaped(own);
        }

        private static String escaped(String text) {
            return HtmlUtils.htmlEscape(text, "UTF-8");
        }
    }

    private static String area(ProcessArea area) {
        return "plan.me.area." + area.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
