package ch.etappe.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapTest {

    @Test
    void all_generations_count_and_the_class_space_does_not() {
        assertThat(Heap.bytesIn("""
                        15601:
                        DefNew     total 116224K, used 737K [0x00000000e0000000, 0x00000000eaaa0000)
                         eden space 103360K,   0% used [0x00000000e0000000, 0x00000000e64f0000)
                        Tenured    total 258048K, used 72789K [0x00000000eaaa0000, 0x0000000100000000)
                         the  space 258048K,  28% used [0x00000000eaaa0000, 0x00000000fa6a0000)
                        Metaspace       used 100000K, committed 100352K, reserved 1114112K
                        """)).isEqualTo((737 + 72789) * 1024L);
    }
}
