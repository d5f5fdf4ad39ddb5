package ch.etappe.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much two names are alike, whatever the order of their words. The same name in another spelling shares a sound
 * ({@link NameSound}) and has nearly the same vowels: Hamid is not Ahmad, Hassan not Hussein, Samir not Samira.
 */
enum NameLikeness {
    DIFFERENT,
    /** One word of several, as in a family or after a marriage. */
    PART,
    /** The only name of somebody who has one name, among the names of the other. */
    ONE_NAME,
    OTHER_SPELLING,
    SAME;

    /** A vowel more or less at the end is another name: Samira, Ahmadi. */
    private static final int ENDING = 3;

    private static final int SHORTEST_FOR_A_SLIP = 6;

    static NameLikeness of(String one, String other) {
        List<NameSound> ones = NameSound.of(one);
        List<NameSound> others = NameSound.of(other);
        if (ones.isEmpty() || others.isEmpty()) {
            return DIFFERENT;
        }
        return of(alignedTo(ones, others), alignedTo(others, ones), ones.size() == 1 || others.size() == 1);
    }

    NameLikeness better(NameLikeness other) {
        return compareTo(other) >= 0 ? this : other;
    }

    private static NameLikeness of(List<NameSound> ones, List<NameSound> others, boolean oneName) {
        List<NameSound> left = new ArrayList<>(others);
        int found = 0;
        boolean same = true;
        for (NameSound word : ones) {
            NameSound twin = twin(word, left);
            if (twin != null) {
                found++;
                same &= twin.plain().equals(word.plain());
                left.remove(twin);
            }
        }
        int shorter = Math.min(ones.size(), others.size());
        if (found == 0) {
            return DIFFERENT;
        }
        if (found < shorter) {
            return PART;
        }
        if (shorter == 1 && Math.max(ones.size(), others.size()) > 1) {
            return oneName ? ONE_NAME : PART;
        }
        return same && ones.size() == others.size() ? SAME : OTHER_SPELLING;
    }

    private static @Nullable NameSound twin(NameSound word, List<NameSound> among) {
        return among.stream()
                .filter(other -> other.plain().equals(word.plain()))
                .findFirst()
                .or(() -> among.stream().filter(other -> alike(word, other)).findFirst())
                .orElse(null);
    }

    /** Words that are one word in the other name are put together. */
    private static List<NameSound> alignedTo(List<NameSound> words, List<NameSound> others) {
        List<NameSound> aligned = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            NameSound word = words.get(i);
            if (i + 1 < words.size() && others.stream().noneMatch(other -> alike(word, other))) {
                NameSound joined = word.joinedWith(words.get(i + 1));
                if (others.stream().anyMatch(other -> alike(joined, other))) {
                    aligned.add(joined);
                    i++;
                    continue;
                }
            }
            aligned.add(word);
        }
        return aligned;
    }

    static boolean alike(NameSound one, NameSound other) {
        boolean keyShared = false;
        for (NameSound.Reading a : one.readings()) {
            for (NameSound.Reading b : other.readings()) {
                if (a.key().equals(b.key())) {
                    keyShared = true;
                    if (distance(a, b, one.vowelless() != other.vowelless()) <= tolerance(a, one, other)) {
                        return true;
                    }
                }
            }
        }
        return !keyShared && isSlip(one.plain(), other.plain());
    }

    /** A long name may differ in more vowels. Where only long vowels are written, those tell names apart. */
    private static int tolerance(NameSound.Reading reading, NameSound one, NameSound other) {
        return one.vowelless() && other.vowelless()
                ? 0
                : Math.max(1, (reading.gaps().size() - 1) / 2);
    }

    private static int distance(NameSound.Reading one, NameSound.Reading other, boolean endOnly) {
        int last = one.gaps().size() - 1;
        if (last != other.gaps().size() - 1) {
            return 0; // vowels only, and the key says they are the same
        }
        int cost = 0;
        for (int i = 0; i < last && !endOnly; i++) {
            cost += changes(one.gaps().get(i), other.gaps().get(i));
        }
        String end = one.gaps().get(last);
        String otherEnd = other.gaps().get(last);
        return cost + (end.isEmpty() != otherEnd.isEmpty() ? ENDING : changes(end, otherEnd));
    }

    private static int changes(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int same = 0;
        for (int i = 0, j = 0; i < one.length() && j < other.length(); ) {
            if (one.charAt(i) == other.charAt(j)) {
                same++;
                i++;
                j++;
            } else if (one.length() - i > other.length() - j) {
                i++;
            } else {
                j++;
            }
        }
        return longer - same;
    }

    /** Two letters changed places, or one is missing, in a word long enough for that to be no other name. */
    private static boolean isSlip(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST_FOR_A_SLIP) {
            return false;
        }
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String a = one.substring(start);
        String b = other.substring(start);
        return switch (a.length() - b.length()) {
            case 0 ->
                a.length() >= 2
                        && a.charAt(0) == b.charAt(1)
                        && a.charAt(1) == b.charAt(0)
                        && a.substring(2).equals(b.substring(2));
            case 1 -> b.length() > 0 && a.substring(1).equals(b);
            case -1 -> a.length() > 0 && b.substring(1).equals(a);
            default -> false;
        };
    }
}
