package ch.etappe.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Against a stand-in that speaks the protocol of clamd over a real socket. */
@Timeout(60)
class ClamAvTest {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final int TAKES = 100_000;

    @TempDir
    Path folder;

    private ServerSocket daemon;

    @BeforeEach
    void listen() throws IOException {
        daemon = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stop() throws IOException {
        daemon.close();
    }

    @Test
    void aCleanFileIsClean() throws IOException {
        answering();

        assertThat(scan("just a letter")).isEqualTo(ScanState.CLEAN);
        assertThat(scan("long letter ".repeat(6000))).isEqualTo(ScanState.CLEAN);
    }

    @Test
    void theTestVirusIsFound() throws IOException {
        answering();

        assertThat(scan(EICAR)).isEqualTo(ScanState.INFECTED);
    }

    @Test
    void aFileThatIsLargerThanTheScannerTakesIsSaidToBeSo() throws IOException {
        answering();

        assertThat(scan("x".repeat(4_000_000))).isEqualTo(ScanState.TOO_LARGE);
    }

    @Test
    void aScannerThatIsNotThereLetsTheFileWait() throws IOException {
        daemon.close();

        assertThat(scan("just a letter")).isEqualTo(ScanState.WAITING);
    }

    @Test
    void aScannerThatSaysNothingLetsTheFileWait() throws IOException {
        assertThat(scan("just a letter"))
                .as("accepted by the system, answered by nobody")
                .isEqualTo(ScanState.WAITING);
    }

    @Test
    void whatIsNoVerdictIsNoPermission() throws IOException {
        CompletableFuture.runAsync(() -> {
            try (Socket client = daemon.accept()) {
                client.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
                client.getInputStream().readNBytes(30);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(scan("just a letter")).isEqualTo(ScanState.WAITING);
    }

    private ScanState scan(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), content, StandardCharsets.ISO_8859_1);
        return new ClamAv("127.0.0.1", daemon.getLocalPort(), Duration.ofMillis(1500)).scan(file);
    }

    private void answering() {
        CompletableFuture.runAsync(() -> {
            while (!daemon.isClosed()) {
                try (Socket client = daemon.accept()) {
                    serve(client);
                } catch (IOException hungUp) {
                    // the test is over, or the other side has heard enough
                }
            }
        });
    }

    /** As clamd does: pieces until an empty one; too much is said at once, and the line closed. */
    private static void serve(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        OutputStream out = client.getOutputStream();
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        StringBuilder content = new StringBuilder();
        int length = in.readInt();
        while (length > 0 && content.length() <= TAKES) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
            length = content.length() > TAKES ? 0 : in.readInt();
        }
        String answer = !command.equals("zINSTREAM\0")
                ? "UNKNOWN COMMAND"
                : content.length() > TAKES
                        ? "INSTREAM size limit exceeded. ERROR"
                        : content.indexOf(EICAR) >= 0 ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK";
        out.write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        if (content.length() > TAKES) {
            client.shutdownOutput();
            in.readNBytes(1 << 24); // so that the answer is not lost with the bytes that nobody read
        }
    }
}
