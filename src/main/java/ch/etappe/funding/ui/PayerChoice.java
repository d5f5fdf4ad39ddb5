package ch.etappe.funding.ui;

import ch.etappe.funding.CostBearer;
import ch.etappe.funding.Payer;
import ch.etappe.organisation.Organisations;
import ch.etappe.uikit.Wording;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A payer with its name, for a list to choose from. */
record PayerChoice(Payer payer, String name) implements Serializable {

    /** The canton's first, then regions and municipalities by name. */
    static List<PayerChoice> all(Organisations organisations, LocalDate today, Wording words) {
        Stream<PayerChoice> canton = Arrays.stream(CostBearer.values())
                .filter(CostBearer::isCantonal)
                .map(bearer -> new PayerChoice(Payer.canton(bearer), FundWords.name(bearer, null, words)));
        Stream<PayerChoice> regions = organisations.regions().stream()
                .map(region -> new PayerChoice(
                        Payer.region(region.id()),
                        FundWords.name(CostBearer.SOCIAL_ASSISTANCE_REGION, region.name(), words)));
        Stream<PayerChoice> municipalities = organisations.municipalities(today).stream()
                .map(one -> new PayerChoice(
                        Payer.municipality(one.bfs()), FundWords.name(CostBearer.MUNICIPALITY, one.name(), words)));
        return Stream.of(canton, regions, municipalities).flatMap(each -> each).toList();
    }
}
