package ch.etappe.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a process says. */
final class Output {

    private Output() {}

    /**
     * Waits for the line that holds these words; what comes after it is read and dropped, so that the process never
     * waits for a reader.
     *
     * @throws IllegalStateException with all it said, if it ends before
     */
    static void await(Process process, String words) throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.contains(words)) {
                Thread.ofVirtual().start(() -> drop(output));
                return;
            }
        }
        throw new IllegalStateException("The process ended too early:\n" + String.join("\n", said));
    }

    private static void drop(BufferedReader output) {
        try {
            while (output.readLine() != null) {
                // nobody wants to know
            }
        } catch (IOException ended) {
            // with the process
        }
    }
}
