package ch.etappe.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class SampleDataTest {

    @Autowired
    SampleData data;

    @Autowired
    JdbcClient database;

    @Test
    void x() {
        assertThat(data.generate(SampleSize.demo())).isTrue();
    }
}
