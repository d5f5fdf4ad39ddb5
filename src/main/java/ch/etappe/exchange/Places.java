package ch.etappe.exchange;

import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.MunicipalitySummary;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Municipalities by number or name, as lists write them: "Bättwil", "BAETTWIL", "Buchegg (SO)". */
final class Places {

    private final Map<String, Set<BfsNumber>> byName = new HashMap<>();
    private final Set<BfsNumber> known;

    /** @param municipalities that belong to a region */
    Places(Collection<MunicipalitySummary> municipalities) {
        known = municipalities.stream().map(MunicipalitySummary::bfs).collect(Collectors.toSet());
        municipalities.forEach(one -> spellings(one.name())
                .forEach(name -> byName.computeIfAbsent(name, fresh -> new LinkedHashSet<>())
                        .add(one.bfs())));
    }

    /**
     * @throws Refusal {@code exchange.problem.municipality-unknown}, {@code .municipality-ambiguous},
     *     {@code kernel.bfs-number.range}
     */
    BfsNumber find(String typed) {
        if (typed.matches("[0-9]{1,6}")) {
            BfsNumber bfs = new BfsNumber(Integer.parseInt(typed));
            if (!known.contains(bfs)) {
                throw new Refusal("exchange.problem.municipality-unknown");
            }
            return bfs;
        }
        Set<BfsNumber> found = spellings(typed).stream()
                .flatMap(name -> byName.getOrDefault(name, Set.of()).stream())
                .collect(Collectors.toSet());
        if (found.size() > 1) {
            throw new Refusal("exchange.problem.municipality-ambiguous");
        }
        return found.stream().findFirst().orElseThrow(() -> new Refusal("exchange.problem.municipality-unknown"));
    }

    /** Without the canton; umlauts as one letter and as two. */
    private static List<String> spellings(String name) {
        String bare = name.strip().replaceFirst("(?i)[ ,]*\\(?\\b(SO)\\)?$", "").replaceFirst("^[0-9]{4} ", "");
        String twoLetters = bare.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
        return List.of(Headings.folded(bare), Headings.folded(twoLetters)).stream()
                .distinct()
                .toList();
    }
}
