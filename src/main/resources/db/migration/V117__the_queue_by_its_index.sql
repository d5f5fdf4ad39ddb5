-- Who comes after whom is read from the index alone, however many wait: it is read under the run's lock.
alter table enrolment
    add key enrolment_queue (course_run_id, state, priority, queued_at),
    drop key enrolment_run;
