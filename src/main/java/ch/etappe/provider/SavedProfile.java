package ch.etappe.provider;

import java.io.Serializable;

/**
 * What came of saving a profile.
 *
 * @param stored what stands in the database now
 * @param collided whether a colleague changed the same field differently meanwhile; then nothing was saved
 */
public record SavedProfile(ProfileForm stored, boolean collided) implements Serializable {}
