package ch.etappe.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One dossier with what happened so far.
 *
 * @param until the day until which things happen: today, or the day it was closed
 * @param done the finished steps by code, with their day
 * @param needed the steps that are not waived
 * @param stalled whether nothing has moved for months
 * @param shareOfPeople how far the generation has come, 0 to 1
 */
record SampleCase(
        UUID id,
        SamplePerson person,
        UUID caseworker,
        String state,
        LocalDate allocated,
        LocalDate until,
        Map<String, LocalDate> done,
        Set<String> needed,
        boolean stalled,
        double shareOfPeople) {

    boolean isActive() {
        return state.equals("ACTIVE");
    }

    boolean isClosed() {
        return state.equals("CLOSED");
    }

    boolean has(String step) {
        return done.containsKey(step);
    }

    boolean isStory(Story story) {
        return person.story() == story;
    }

    int age() {
        return person.age(until);
    }

    long days() {
        return ChronoUnit.DAYS.between(allocated, until);
    }
}
