package ch.etappe.document;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a file to a ClamAV daemon. Source of the protocol: the manual page clamd(8), command {@code zINSTREAM}: pieces,
 * each with its length in four bytes, an empty one at the end; the answer ends with a zero byte.
 */
class ClamAv implements VirusScanner {

    private static final Logger log = LoggerFactory.getLogger(ClamAv.class);
    private static final int PIECE = 32_768;
    private static final int LONGEST_ANSWER = 1024;

    private final String host;
    private final int port;
    private final int timeout;

    ClamAv(String host, int port, Duration timeout) {
        this.host = host;
        this.port = port;
        this.timeout = Math.toIntExact(timeout.toMillis());
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public ScanState scan(Path file) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), timeout);
            socket.setSoTimeout(timeout);
            return verdict(ask(socket, file));
        } catch (IOException e) {
            log.warn("The virus scanner does not answer: {}", e.getClass().getSimpleName());
            return ScanState.WAITING;
        }
    }

    private static String ask(Socket socket, Path file) throws IOException {
        try (InputStream answer = socket.getInputStream()) {
            try {
                send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE)));
            } catch (IOException hungUp) {
                // in the middle of the file it says why, and closes: the answer is there to be read
                log.debug("The virus scanner stopped listening");
            }
            return read(answer);
        }
    }

    private static void send(Path file, DataOutputStream to) throws IOException {
        to.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        try (InputStream content = Files.newInputStream(file)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                to.writeInt(read);
                to.write(piece, 0, read);
            }
        }
        to.writeInt(0);
        to.flush();
    }

    private static String read(InputStream answer) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = answer.read(); next > 0 && text.length() < LONGEST_ANSWER; next = answer.read()) {
            text.append((char) next);
        }
        return text.toString();
    }

    private static ScanState verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return ScanState.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return ScanState.INFECTED;
        }
        if (answer.contains("size limit exceeded")) {
            return ScanState.TOO_LARGE;
        }
        log.warn("The virus scanner gave no verdict");
        return ScanState.WAITING;
    }
}
