package ch.etappe.access;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of the access matrix for use cases. A new use case needs one, or the build fails. */
final class UseCaseRows {

    static final Map<String, String> ROWS = new TreeMap<>();

    static {
        row("Appointments.answer", "REFUGEE");
        row("Appointments.cancel", "CASEWORKER");
        row("Appointments.concerns", "CASEWORKER");
        row("Appointments.held", "CASEWORKER");
        row("Appointments.hosts", "CASEWORKER");
        row("Appointments.lastPlace", "CASEWORKER");
        row("Appointments.mine", "REFUGEE");
        row("Appointments.next", "CASEWORKER", "REFUGEE", "REGION_LEAD");
        row("Appointments.noShow", "CASEWORKER");
        row("Appointments.of", "CASEWORKER", "REFUGEE", "REGION_LEAD");
        row("Appointments.problems", "CASEWORKER");
        row("Appointments.propose", "CASEWORKER");
        row("AuditTrail.count", "ADMIN");
        row("AuditTrail.newest", "ADMIN");
        row("DataRights.all", "ASSOCIATION", "CANTON");
        row("DataRights.change", "CANTON");
        row("DataRights.problems", "CANTON");
        row("DataRights.withdraw", "CANTON");
        row("Documents.countMine", "REFUGEE");
        row("Documents.figures", "CASEWORKER", "REGION_LEAD");
        row("Documents.giveReason", "CASEWORKER", "REGION_LEAD");
        row("Documents.mine", "REFUGEE");
        row("Documents.open", "CASEWORKER", "REFUGEE", "REGION_LEAD");
        row("Documents.page", "CASEWORKER", "REGION_LEAD");
        row("Documents.types", "CASEWORKER", "REFUGEE", "REGION_LEAD");
        row("Filing.change", "CASEWORKER");
        row("Filing.remove", "CASEWORKER");
        row("Filing.share", "CASEWORKER");
        row("Filing.takeBack", "CASEWORKER");
        row("Notes.correct", "CASEWORKER");
        row("Notes.count", "CASEWORKER", "REGION_LEAD");
        row("Notes.countMine", "REFUGEE");
        row("Notes.internal", "CASEWORKER", "REGION_LEAD");
        row("Notes.internalNeedsReason", "CASEWORKER", "REGION_LEAD");
        row("Notes.mine", "REFUGEE");
        row("Notes.needsReason", "CASEWORKER", "REGION_LEAD");
        row("Notes.open", "CASEWORKER", "REGION_LEAD");
        row("Notes.page", "CASEWORKER", "REGION_LEAD");
        row("Notes.problems", "CASEWORKER");
        row("Notes.write", "CASEWORKER");
        row("Uploads.add", "CASEWORKER");
        row("Uploads.discard", "CASEWORKER");
        row("Uploads.largest", "CASEWORKER", "REFUGEE");
        row("Uploads.receive", "CASEWORKER");
        row("Uploads.send", "REFUGEE");
        row("Dossiers.count", "CASEWORKER", "REGION_LEAD");
        row("Dossiers.mine", "REFUGEE");
        row("Dossiers.open", "CASEWORKER", "REGION_LEAD");
        row("AppointmentsDue.declined", "CASEWORKER", "REGION_LEAD");
        row("AppointmentsDue.today", "CASEWORKER", "REGION_LEAD");
        row("AppointmentsDue.unanswered", "CASEWORKER", "REGION_LEAD");
        row("Presence.left", "CASEWORKER", "REGION_LEAD");
        row("Presence.seen", "CASEWORKER", "REGION_LEAD");
        row("SeatsWaiting.page", "CASEWORKER", "REGION_LEAD");
        row("Stalls.of", "CASEWORKER", "REGION_LEAD");
        row("Stalls.page", "CASEWORKER", "REGION_LEAD");
        row("StepsDue.page", "CASEWORKER", "REGION_LEAD");
        row("Dossiers.export", "CASEWORKER", "REGION_LEAD");
        row("Dossiers.overview", "CASEWORKER", "MUNICIPALITY", "REFUGEE", "REGION_LEAD");
        row("Dossiers.page", "CASEWORKER", "REGION_LEAD");
        row("Enrolments.bookable", "CASEWORKER", "REGION_LEAD");
        row("Enrolments.countBookable", "CASEWORKER", "REGION_LEAD");
        row("Enrolments.of", "CASEWORKER", "REFUGEE", "REGION_LEAD");
        row("Enrolments.request", "CASEWORKER");
        row("Enrolments.withdraw", "CASEWORKER");
        row("Holidays.add", "CANTON");
        row("Holidays.change", "CANTON");
        row("Holidays.confirm", "CANTON");
        row("Holidays.of", "ASSOCIATION", "CANTON");
        row("Holidays.problems", "CANTON");
        row("Holidays.remove", "CANTON");
        row("Jurisdiction.regionOf", "everybody");
        row("ListMemory.hidden", "everybody");
        row("ListMemory.remove", "everybody");
        row("ListMemory.save", "everybody");
        row("ListMemory.searches", "everybody");
        row("ListMemory.show", "everybody");
        row("Offers.bookable", "everybody");
        row("Offers.countMine", "PROVIDER");
        row("Offers.countSubmitted", "CANTON");
        row("Offers.detail", "everybody");
        row("Offers.mine", "PROVIDER");
        row("Offers.publish", "CANTON");
        row("Offers.sendBack", "CANTON");
        row("Offers.submitted", "CANTON");
        row("Paths.of", "CASEWORKER", "REFUGEE", "REGION_LEAD");
        row("Plans.addGoal", "CASEWORKER");
        row("Plans.addMeasure", "CASEWORKER");
        row("Plans.begin", "CASEWORKER");
        row("Plans.book", "CASEWORKER");
        row("Plans.changeGoal", "CASEWORKER");
        row("Plans.of", "CASEWORKER", "REFUGEE", "REGION_LEAD");
        row("Plans.open", "CASEWORKER", "REFUGEE", "REGION_LEAD");
        row("ProcessSteps.complete", "CASEWORKER", "MUNICIPALITY");
        row("ProcessSteps.of", "CASEWORKER", "REFUGEE", "REGION_LEAD");
        row("Rosters.confirm", "PROVIDER");
        row("Rosters.countMyRuns", "PROVIDER");
        row("Rosters.decline", "PROVIDER");
        row("Rosters.myRuns", "PROVIDER");
        row("Rosters.openRequests", "PROVIDER");
        row("Rosters.roster", "PROVIDER");
        row("SettingChanges.all", "ASSOCIATION", "CANTON");
        row("SettingChanges.change", "CANTON");
        row("SettingChanges.problems", "CANTON");
        row("SettingChanges.withdraw", "CANTON");
        row("Talks.count", "MUNICIPALITY");
        row("Talks.figures", "MUNICIPALITY");
        row("Talks.page", "MUNICIPALITY");
        row("Talks.problems", "MUNICIPALITY");
        row("Talks.record", "MUNICIPALITY");
        row("Organisations.provider", "everybody");
        row("Organisations.providers", "everybody");
        row("Organisations.region", "everybody");
        row("Organisations.regions", "everybody");
        row("Organisations.sites", "everybody");
        row("Users.assign", "ADMIN");
        row("Users.count", "ADMIN");
        row("Users.create", "ADMIN");
        row("Users.find", "ADMIN");
        row("Users.lock", "ADMIN");
        row("Users.renewPassword", "ADMIN");
        row("Users.unlock", "ADMIN");
        row("Organisations.municipalities", "everybody");
    }

    private UseCaseRows() {}

    private static void row(String useCase, String... roles) {
        ROWS.put(useCase, roles[0].equals("everybody") ? roles[0] : new TreeSet<>(Arrays.asList(roles)).toString());
    }
}
