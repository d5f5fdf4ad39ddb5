package ch.etappe.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of the invented papers: all the same small page, each under its own name, written where they are missing. */
@Component
class SampleFiles {

    static final byte[] CONTENT = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 297]/Contents 4 0 R\
            /Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
            4 0 obj<</Length 68>>stream
            BT /F 20 Tf 40 200 Td (Etappe: ein erfundenes Dokument) Tj ET
            endstream endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);

    static final String SHA256 = sha256();

    private final JdbcClient database;
    private final Path folder;

    SampleFiles(
            JdbcClient database,
            @Value("${etappe.documents.folder:}") String folder,
            @Value("${etappe.data:data}") String data) {
        this.database = database;
        this.folder = folder.isBlank() ? Path.of(data, "files") : Path.of(folder);
    }

    void write() throws IOException {
        for (UUID name : database.sql("select stored_as from document where sha256 = :sha and removed_at is null")
                .param("sha", SHA256)
                .query(UUID.class)
                .list()) {
            Path place = folder.resolve(name.toString().substring(0, 2));
            Path file = place.resolve(name.toString());
            if (!Files.exists(file)) {
                Files.createDirectories(place);
                Files.write(file, CONTENT);
            }
        }
    }

    private static String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CONTENT));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
