package ch.etappe.offer;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores weekdays by their codes. */
@Converter(autoApply = true)
class WeekdaysColumn implements AttributeConverter<Weekdays, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Weekdays weekdays) {
        return weekdays == null ? null : weekdays.codes();
    }

    @Override
    public @Nullable Weekdays convertToEntityAttribute(@Nullable String codes) {
        return codes == null ? null : Weekdays.parse(codes);
    }
}
