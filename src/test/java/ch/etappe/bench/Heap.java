package ch.etappe.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The heap of another JVM, asked with the JDK's own tool. */
final class Heap {

    /** One line for each generation, e.g. {@code Tenured    total 258048K, used 72789K}. */
    private static final Pattern GENERATION = Pattern.compile("total \\d+K, used (\\d+)K");

    private static final int KILOBYTE = 1024;

    private Heap() {}

    /** Bytes in use after two full collections; the second frees what the first only found to be unused. */
    static long inUse(long pid) throws IOException, InterruptedException {
        ask(pid, "GC.run");
        ask(pid, "GC.run");
        return bytesIn(ask(pid, "GC.heap_info"));
    }

    static long bytesIn(String answer) {
        return GENERATION
                        .matcher(answer)
                        .results()
                        .map(MatchResult::group)
                        .map(line -> line.replaceAll(".*used (\\d+)K", "$1"))
                        .mapToLong(Long::parseLong)
                        .sum()
                * KILOBYTE;
    }

    private static String ask(long pid, String question) throws IOException, InterruptedException {
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid),
                        question)
                .redirectErrorStream(true)
                .start();
        String answer = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (tool.waitFor() != 0) {
            throw new IOException("jcmd " + question + " answered: " + answer);
        }
        return answer;
    }
}
