package ch.etappe.opendata;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers made since the last change, the ones that nobody asks for forgotten first. All of them together stay small. */
@Component
class AnswerCache {

    private static final int MOST_BYTES = 8_000_000;
    private static final int LARGEST = 1_000_000;

    private final Map<String, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
    private Instant madeSince = Instant.EPOCH;
    private long bytes;

    /** @param changedAt when the data last changed; what was made for another moment counts no more */
    Answer get(String key, Instant changedAt, Supplier<byte[]> content) {
        Answer known = find(key, changedAt);
        if (known != null) {
            return known;
        }
        Answer made = Answer.of(content.get());
        keep(key, changedAt, made);
        return made;
    }

    private synchronized @Nullable Answer find(String key, Instant changedAt) {
        if (!madeSince.equals(changedAt)) {
            answers.clear();
            bytes = 0;
            madeSince = changedAt;
        }
        return answers.get(key);
    }

    private synchronized void keep(String key, Instant changedAt, Answer made) {
        if (made.size() > LARGEST || !madeSince.equals(changedAt)) {
            return;
        }
        Answer before = answers.put(key, made);
        bytes += made.size() - (before == null ? 0 : before.size());
        Iterator<Answer> oldest = answers.values().iterator();
        while (bytes > MOST_BYTES) {
            bytes -= oldest.next().size();
            oldest.remove();
        }
    }
}
