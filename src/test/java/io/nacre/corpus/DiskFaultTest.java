package io.nacre.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskFaultTest {
  @ParameterizedTest
  @CsvSource({
    "No space left on device, FULL",
    "Aucun espace disponible sur le périphérique, FULL",
    "Disk quota exceeded, FULL",
    "Débordement du quota d'espace disque, FULL",
    "Read-only file system, READ_ONLY",
    "Système de fichiers accessible en lecture seulement, READ_ONLY",
    "File too large, LIMITED",
    "Fichier trop gros, LIMITED"
  })
  void whatTheSystemSaysIsUnderstoodInBothLanguages(String reason, DiskFault fault) {
    assertThat(DiskFault.of(new IOException(reason))).isEqualTo(fault);
    assertThat(DiskFault.of(new IllegalStateException(new FileSystemException("f", null, reason))))
        .isEqualTo(fault);
  }

  @Test
  void anotherReasonIsNone() {
    assertThat(DiskFault.of(new IOException("Input/output error"))).isNull();
  }
}
