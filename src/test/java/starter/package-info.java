/**
 * What the phone's home is compared with: a page as the framework's own generator begins it. Beside the portal's
 * packages, so that the portal never takes its view for one of its own.
 */
@NullMarked
package starter;

import org.jspecify.annotations.NullMarked;
