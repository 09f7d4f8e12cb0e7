/** Reads mail (RFC 5322, MIME). Start with {@link org.dateline.source.mail.MailReader}. */
@NullMarked
package org.dateline.source.mail;

import org.jspecify.annotations.NullMarked;
