package ch.etappe.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in every language that needs it, and nothing is left over. */
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("src/main/resources/templates"));
    private static final Languages LANGUAGES = LanguagesForTests.configured();
    private static final Map<String, Map<String, String>> TEXTS = read();
    private static final String SOURCE = "de-CH";
    /** What Leichte Sprache does without: the subjunctive, the genitive, clauses that hang on another. */
    private static final Pattern HARD_GERMAN = Pattern.compile(
            "\\b(würden?|könnten?|wären?|hätten?|müssten?|sobald|bevor|nachdem|damit|obwohl|während|falls|des|wessen)\\b");

    private static final Set<String> NO_KEYS = Set.of("identity.end-sessions", "document.query");

    static Stream<Language> translations() {
        return LANGUAGES.languages().stream().filter(language -> !language.tag().equals(SOURCE));
    }

    static Stream<Language> all() {
        return LANGUAGES.languages().stream();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aLanguageHasExactlyTheTextsItsReadersSee(Language language) {
        Set<String> needed = german().keySet().stream()
                .filter(key -> language.staff() || isForRefugees(key))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> there = of(language).keySet();
        assertThat(without(needed, there)).as("missing").isEmpty();
        assertThat(without(there, needed)).as("not needed").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationInsertsWhatTheGermanInserts(Language language) {
        Map<String, Set<String>> wrong = new TreeMap<>();
        of(language).forEach((key, text) -> {
            if (!arguments(text).equals(arguments(german().getOrDefault(key, "")))) {
                wrong.put(key, arguments(text));
            }
        });

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void pluralsHaveTheFormsOfTheLanguage(Language language) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language.tag()));
        Set<String> forms = IntStream.range(0, 200).mapToObj(rules::select).collect(Collectors.toSet());
        forms.add("other");

        of(language)
                .forEach((key, text) -> pluralForms(text)
                        .forEach(present -> assertThat(present)
                                .as("%s in %s", key, language.tag())
                                .containsAll(forms)));
    }

    static Stream<Language> foreign() {
        return translations().filter(language -> !isGerman(language));
    }

    static Stream<Language> germanOnes() {
        return all().filter(BundlesTest::isGerman);
    }

    static Stream<Language> plainGerman() {
        return translations().filter(BundlesTest::isGerman);
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void nothingIsCopiedGerman(Language language) {
        Map<String, String> copied = new TreeMap<>();
        of(language).forEach((key, text) -> {
            boolean sentence = text.length() > 25;
            if (text.equals(german().get(key)) && (sentence || !language.staff()) && text.matches(".*\\p{L}{3}.*")) {
                copied.put(key, text);
            }
        });

        assertThat(copied).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("germanOnes")
    void germanIsWrittenAsInSwitzerland(Language language) {
        assertThat(of(language).values()).isNotEmpty().noneMatch(text -> text.contains("ß"));
    }

    /** What was plain already may stay; what was not has to change. */
    @ParameterizedTest
    @MethodSource("plainGerman")
    void plainGermanSaysOneThoughtInAFewWords(Language language) {
        Map<String, String> hard = new TreeMap<>();
        of(language).forEach((key, text) -> {
            boolean winding =
                    Stream.of(text.split("[.?!:]")).anyMatch(one -> one.strip().split("\\s+").length > 9);
            if (winding || HARD_GERMAN.matcher(text).find()) {
                hard.put(key, text);
            }
        });

        assertThat(hard).isEmpty();
    }

    @Test
    void everyKeyInTheCodeHasWords() {
        Set<String> modules =
                german().keySet().stream().map(BundlesTest::moduleOf).collect(Collectors.toSet());
        Set<String> missing = literals().stream()
                .filter(literal -> literal.matches("[a-z0-9]+\\.[a-z0-9.-]*[a-z0-9]"))
                .filter(literal -> modules.contains(moduleOf(literal)))
                .filter(literal -> !german().containsKey(literal))
                .filter(literal -> !NO_KEYS.contains(literal))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> literals = literals();
        Set<String> unused = german().keySet().stream()
                .filter(key -> !literals.contains(key) && !isComposed(key, literals))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    /** Whether the code has the beginning of the key, up to a dot or hyphen, and the rest is a name or a literal too. */
    private static boolean isComposed(String key, Set<String> literals) {
        return IntStream.range(1, key.length())
                .filter(cut -> key.charAt(cut) == '.' || key.charAt(cut) == '-')
                .anyMatch(cut -> literals.contains(key.substring(0, cut + 1))
                        || literals.contains(key.substring(0, cut)) && literals.contains(key.substring(cut)));
    }

    /** The convention behind it: a key with the segment {@code me} is for refugees, in all languages. */
    private static boolean isForRefugees(String key) {
        return key.contains(".me.");
    }

    private static boolean isGerman(Language language) {
        return language.locale()
                .getLanguage()
                .equals(Locale.forLanguageTag(SOURCE).getLanguage());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static String moduleOf(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Map<String, String> german() {
        return TEXTS.getOrDefault(SOURCE, Map.of());
    }

    private static Map<String, String> of(Language language) {
        return TEXTS.getOrDefault(language.tag(), Map.of());
    }

    private static Set<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static List<Set<String>> pluralForms(String text) {
        MessagePattern pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .filter(i -> pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_START
                        && pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL)
                .mapToObj(start -> selectors(pattern, start))
                .toList();
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> found = new HashSet<>();
        int depth = 0;
        for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            switch (pattern.getPart(i).getType()) {
                case MSG_START -> depth++;
                case MSG_LIMIT -> depth--;
                case ARG_SELECTOR -> {
                    if (depth == 0) {
                        found.add(pattern.getSubstring(pattern.getPart(i)));
                    }
                }
                default -> {
                    // the texts of the forms themselves
                }
            }
        }
        return found;
    }

    /** Everything between quotes, or at the beginning of a template's expression, that could be a key or part of one. */
    private static Set<String> literals() {
        Pattern quoted = Pattern.compile("[\"'|{]([a-z0-9.-]+)");
        return SOURCES.stream()
                .filter(Files::exists)
                .flatMap(BundlesTest::files)
                .flatMap(file -> quoted.matcher(content(file)).results())
                .map(hit -> hit.group(1))
                .collect(Collectors.toSet());
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> texts = new TreeMap<>();
        files(BUNDLES).forEach(file -> {
            String name = file.getFileName().toString().replace(".properties", "");
            int cut = name.indexOf('_');
            String tag = cut < 0 ? SOURCE : name.substring(cut + 1).replace('_', '-');
            Properties bundle = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                bundle.load(reader);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            bundle.forEach((key, text) ->
                    texts.computeIfAbsent(tag, fresh -> new TreeMap<>()).put(key.toString(), text.toString()));
        });
        return texts;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
