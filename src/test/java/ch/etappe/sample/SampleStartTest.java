package ch.etappe.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SampleStartTest {

    @TempDir
    Path folder;

    private SampleSchema set;

    @BeforeEach
    void open() {
        set = new SampleSchema(folder);
    }

    @AfterEach
    void stop() {
        set.stop();
    }

    @Test
    void anEmptyFolderGetsTheSetAndSaysSoBesideTheDatabase(CapturedOutput output) throws IOException {
        start("tiny");

        assertThat(set.count("from person")).isEqualTo(13);
        assertThat(folder.resolve("sample-set")).hasContent("tiny " + SampleData.VERSION + " 2026-11-22");
        assertThat(output).contains("Sample set 'tiny': generated in");
    }

    @Test
    void whatIsThereIsNotMixedWithAnotherSet(CapturedOutput output) throws IOException {
        start("tiny");
        start("demo");

        assertThat(set.count("from person")).isEqualTo(13);
        assertThat(output)
                .contains("The data folder holds the sample set 'tiny' and keeps it; another --data DIR gets 'demo'.");
        assertThat(folder.resolve("sample-set")).content().startsWith("tiny ");
    }

    @Test
    void halfASetIsNeverShown() throws IOException {
        assertThatExceptionOfType(SampleFailure.class).isThrownBy(() -> set.generateUntilCommit(SampleSize.tiny(), 1));

        for (String other : new String[] {"none", "demo"}) {
            assertThatExceptionOfType(SampleRefused.class)
                    .isThrownBy(() -> start(other))
                    .withMessageContaining("holds half of the sample set 'tiny'")
                    .satisfies(refusal -> assertThat(refusal.wayOut()).contains("--sample tiny"));
        }
        assertThat(folder.resolve("sample-set")).doesNotExist();

        start("tiny");
        assertThat(set.count("from sample_set where finished")).isEqualTo(1);
    }

    @Test
    void realPeopleAreLeftAlone(CapturedOutput output) throws IOException {
        start("tiny");
        set.database().sql("delete from sample_part").update();
        set.database().sql("delete from sample_set").update();

        start("demo");

        assertThat(set.count("from person")).isEqualTo(13);
        assertThat(output).contains("The data folder holds people already");
    }

    private void start(String sample) throws IOException {
        new SampleStart(
                        new SampleProperties(sample, true, folder.toString()),
                        set.data(),
                        new SampleFiles(set.database(), "", folder.toString()),
                        set.database())
                .run(new DefaultApplicationArguments());
    }
}
