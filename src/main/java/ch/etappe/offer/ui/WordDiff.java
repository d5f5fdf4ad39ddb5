package ch.etappe.offer.ui;

import java.util.ArrayList;
import java.util.List;

/** Which words of a text were taken away or came in: the longest common row of words stays. */
final class WordDiff {

    /** What became of a word. */
    enum Fate {
        STAYS,
        GOES,
        COMES
    }

    /** Words that stand beside each other and share their fate. */
    record Piece(Fate fate, String text) {}

    /** Above this the whole text counts as changed: the table of comparisons would grow with its square. */
    private static final int MOST_WORDS = 600;

    private WordDiff() {}

    /** The old text, with what goes marked. */
    static List<Piece> before(String old, String now) {
        return pieces(old, now, Fate.GOES);
    }

    /** The new text, with what comes marked. */
    static List<Piece> after(String old, String now) {
        return pieces(now, old, Fate.COMES);
    }

    private static List<Piece> pieces(String shown, String other, Fate otherwise) {
        List<String> own = words(shown);
        boolean[] common = common(own, words(other));
        List<Piece> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < own.size(); i++) {
            if (i > 0 && common[i] != common[i - 1]) {
                pieces.add(new Piece(common[i - 1] ? Fate.STAYS : otherwise, run.toString()));
                run.setLength(0);
            }
            run.append(run.isEmpty() ? "" : " ").append(own.get(i));
        }
        if (!run.isEmpty()) {
            pieces.add(new Piece(common[own.size() - 1] ? Fate.STAYS : otherwise, run.toString()));
        }
        return pieces;
    }

    /** For each own word whether it belongs to the longest row of words that both have. */
    private static boolean[] common(List<String> own, List<String> other) {
        boolean[] common = new boolean[own.size()];
        if (own.size() > MOST_WORDS || other.size() > MOST_WORDS) {
            return common;
        }
        int[][] longest = new int[own.size() + 1][other.size() + 1];
        for (int i = own.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = own.get(i).equals(other.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < own.size() && j < other.size()) {
            if (own.get(i).equals(other.get(j))) {
                common[i++] = true;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
