package ch.etappe.offer;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How easily a German text reads: a hint, never a judgement. The measure is LIX (C.-H. Björnsson, Läsbarhet, 1968): words a
 * sentence plus the percentage of words with more than six letters. That a sentence should stay below 15 words is the
 * portal's own rule for plain words.
 *
 * @param lix below 40 is easy, from 50 on it is hard
 * @param longest the sentence with the most words
 * @param longestWords how many those are
 */
public record PlainWords(int lix, String longest, int longestWords) implements Serializable {

    private static final int LONG_WORD = 6;
    private static final int EASY = 40;
    private static final int HARD = 50;
    private static final int WORDS_A_SENTENCE = 15;
    private static final int TOO_SHORT_TO_TELL = 8;
    private static final int PERCENT = 100;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+(?=[\\p{Lu}\\d«\"])|\\n+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

    /** Empty for a text of a few words. */
    public static Optional<PlainWords> of(String text) {
        List<String> sentences = Arrays.stream(SENTENCE_END.split(text))
                .map(String::strip)
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
        List<String> words = words(text);
        if (words.size() < TOO_SHORT_TO_TELL) {
            return Optional.empty();
        }
        long longWords =
                words.stream().filter(word -> word.length() > LONG_WORD).count();
        String longest = sentences.stream()
                .max(Comparator.comparingInt(sentence -> words(sentence).size()))
                .orElse("");
        int lix = Math.toIntExact(
                Math.round((double) words.size() / sentences.size() + (double) PERCENT * longWords / words.size()));
        return Optional.of(new PlainWords(lix, longest, words(longest).size()));
    }

    public boolean isEasy() {
        return lix < EASY && !hasLongSentence();
    }

    public boolean isHard() {
        return lix >= HARD;
    }

    public boolean hasLongSentence() {
        return longestWords > WORDS_A_SENTENCE;
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
