package org.dateline.serve.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.serve.ServeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users, their passwords, their sessions, and those who guess. */
class AccessTest {
    private static final String PASSWORD = "a heron in the reeds";

    private final SteppedClock clock = new SteppedClock();

    @TempDir
    Path folder;

    private UserFile file = new UserFile(Path.of(""));

    @BeforeEach
    void name() {
        file = new UserFile(folder.resolve("users.txt"));
    }

    private static User user(String name, Role role) {
        return new User(name, role, PasswordHash.of(PASSWORD.toCharArray(), 1000));
    }

    @Test
    void a_password_is_known_by_its_hash_alone() {
        PasswordHash one = PasswordHash.of(PASSWORD.toCharArray(), 1000);
        PasswordHash two = PasswordHash.of(PASSWORD.toCharArray(), 1000);
        assertThat(one.matches(PASSWORD.toCharArray())).isTrue();
        assertThat(one.matches((PASSWORD + " ").toCharArray())).isFalse();
        assertThat(one.matches(new char[0])).isFalse();
        assertThat(one.hash()).isNotEqualTo(two.hash());
        assertThat(one.written()).doesNotContain("heron");
        assertThat(one).hasToString("PasswordHash");
        assertThat(PasswordHash.parse(one.written())).contains(one);
    }

    @Test
    void a_short_password_is_refused() {
        assertThatThrownBy(() -> PasswordHash.of("reeds".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10 characters");
    }

    @Test
    void a_new_password_is_hashed_slowly() {
        assertThat(PasswordHash.of(PASSWORD.toCharArray()).iterations()).isGreaterThanOrEqualTo(600_000);
    }

    @Test
    void the_file_keeps_users_and_is_its_owners_alone() throws IOException {
        assertThat(file.put(user("ines", Role.EDITOR))).isTrue();
        assertThat(file.put(user("bo@harbour", Role.READER))).isTrue();
        assertThat(file.put(user("ines", Role.READER))).isFalse();
        assertThat(file.users().keySet()).containsExactly("bo@harbour", "ines");
        assertThat(file.users().get("ines").role()).isEqualTo(Role.READER);
        assertThat(file.isOpenToOthers()).isFalse();
        assertThat(file.remove("ines")).isTrue();
        assertThat(file.remove("ines")).isFalse();
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(file.isOpenToOthers()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ines editor",
                "ines king pbkdf2-sha256:1000:AAAA:AAAA",
                "ines editor plain:reeds",
                "ines editor pbkdf2-sha256:0:AAAA:AAAA",
                "ines editor pbkdf2-sha256:99999999:AAAA:AAAA",
                "i<b>nes editor pbkdf2-sha256:1000:AAAA:AAAA"
            })
    void a_line_that_is_none_is_told_with_its_number(String line) throws IOException {
        Files.writeString(file.path(), "# users\n" + line + "\n");
        assertThatThrownBy(file::users).isInstanceOf(ServeException.class).hasMessageContaining("users.txt:2]");
    }

    @Test
    void a_session_ends_when_it_is_not_used_and_when_it_is_old() {
        Sessions sessions = new Sessions(clock);
        Session session = sessions.begin(user("ines", Role.EDITOR));
        clock.advance(Sessions.IDLE.minusMinutes(1));
        assertThat(sessions.find(session.id())).isPresent();
        clock.advance(Sessions.IDLE.plusMinutes(1));
        assertThat(sessions.find(session.id())).isEmpty();

        Session busy = sessions.begin(user("ines", Role.EDITOR));
        for (int i = 0; i < 12; i++) {
            clock.advance(Duration.ofHours(1));
            assertThat(sessions.find(busy.id())).isPresent();
        }
        clock.advance(Duration.ofMinutes(1));
        assertThat(sessions.find(busy.id())).isEmpty();
    }

    @Test
    void sessions_and_tokens_are_long_and_never_the_same() {
        Sessions sessions = new Sessions(clock);
        User user = user("ines", Role.EDITOR);
        Set<String> random = IntStream.range(0, 100)
                .mapToObj(i -> sessions.begin(user))
                .flatMap(session -> java.util.stream.Stream.of(session.id(), session.token()))
                .collect(Collectors.toSet());
        assertThat(random).hasSize(200).allMatch(each -> each.length() >= 43);
    }

    @Test
    void who_guesses_waits_ever_longer_and_is_forgotten() {
        Attempts attempts = new Attempts(clock, Duration.ofMinutes(1));
        for (int i = 0; i < 4; i++) {
            attempts.begin("ines");
        }
        assertThat(attempts.wait("ines")).isZero();
        attempts.begin("ines");
        assertThat(attempts.wait("ines")).isEqualTo(Duration.ofSeconds(1));
        attempts.begin("ines");
        attempts.begin("ines");
        assertThat(attempts.wait("ines")).isEqualTo(Duration.ofSeconds(4));
        assertThat(attempts.wait("bo")).isZero();
        for (int i = 0; i < 60; i++) {
            attempts.begin("ines");
        }
        assertThat(attempts.wait("ines")).isEqualTo(Duration.ofMinutes(1));
        clock.advance(Duration.ofMinutes(16));
        assertThat(attempts.wait("ines")).isZero();
        attempts.begin("ines");
        assertThat(attempts.wait("ines")).isZero();
    }

    @Test
    void guessing_is_slowed_by_name_and_by_address() {
        file.put(user("ines", Role.EDITOR));
        Entrance entrance = new Entrance(new Users(file), clock);
        for (int i = 0; i < 5; i++) {
            Entrance.Outcome outcome = entrance.check("ines", "wrong password".toCharArray(), "10.0.0." + i);
            assertThat(outcome.user()).isEmpty();
            assertThat(outcome.pause()).isZero();
        }
        assertThat(entrance.check("ines", PASSWORD.toCharArray(), "10.0.0.9").pause())
                .isPositive();
        clock.advance(Duration.ofSeconds(40));
        assertThat(entrance.check("ines", PASSWORD.toCharArray(), "10.0.0.9").user())
                .isPresent();
        for (int i = 0; i < 5; i++) {
            entrance.check("name" + i, "wrong password".toCharArray(), "10.0.0.7");
        }
        assertThat(entrance.check("ines", PASSWORD.toCharArray(), "10.0.0.7").pause())
                .isPositive();
        assertThat(entrance.check("ines", PASSWORD.toCharArray(), "10.0.0.8").user())
                .isPresent();
    }

    @Test
    void a_user_who_is_taken_out_is_out_at_once() {
        file.put(user("ines", Role.EDITOR));
        file.put(user("bo", Role.READER));
        Users users = new Users(file);
        assertThat(users.named("ines")).isPresent();
        file.remove("ines");
        assertThat(users.named("ines")).isEmpty();
        assertThat(users.named("bo")).isPresent();
    }

    @Test
    void a_broken_file_lets_nobody_new_in() throws IOException {
        file.put(user("ines", Role.EDITOR));
        Users users = new Users(file);
        Files.writeString(file.path(), "nonsense\n");
        assertThat(users.named("ines")).isPresent();
        assertThat(users.named("nonsense")).isEmpty();
    }
}
