package io.nacre.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;

/**
 * A report as bytes, exact, without its tables of verbatims and statements: to be shown again as it
 * was, in any form that needs only what a reader sees first.
 */
public final class StoredReport {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(
              new SimpleModule("days", Version.unknownVersion())
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addDeserializer(LocalDate.class, new Day()))
          .build();

  private StoredReport() {}

  /** The head of a report as bytes. */
  public static byte[] encode(Report report) {
    try {
      return JSON.writeValueAsBytes(report.head());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report holds nothing but texts and numbers", e);
    }
  }

  /**
   * The head of a report.
   *
   * @throws IOException where the bytes are not of this version
   */
  public static Report decode(byte[] bytes) throws IOException {
    return JSON.readValue(bytes, Report.class);
  }

  private static final class Day extends FromStringDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    Day() {
      super(LocalDate.class);
    }

    @Override
    protected LocalDate _deserialize(String value, DeserializationContext context) {
      return LocalDate.parse(value);
    }
  }
}
