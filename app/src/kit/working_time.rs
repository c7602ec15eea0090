//! Working days of England and the clocks that run by them.

use jiff::{ToSpan, civil::Date, civil::Weekday, civil::date};

use super::moment::{HOUR, Timestamp};

/// True on Monday to Friday that is no bank holiday of England and Wales.
pub fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_bank_holiday(day)
}

/// The first working day after `day`.
pub fn next_working_day(day: Date) -> Date {
    let mut next = day.saturating_add(1.day());
    while !is_working_day(next) {
        next = next.saturating_add(1.day());
    }
    next
}

/// The end (17:00 in London) of the `days`-th working day after `from`.
/// What arrives on a day off counts as arriving on the next working day.
pub fn working_days_after(from: Timestamp, days: u32) -> Timestamp {
    let arrived = from.in_london().date();
    let mut day = if is_working_day(arrived) { arrived } else { next_working_day(arrived) };
    for _ in 0..days {
        day = next_working_day(day);
    }
    Timestamp::from_london(day, 17, 0)
}

/// `hours` of the wall clock, weekends and nights included.
pub fn hours_after(from: Timestamp, hours: i64) -> Timestamp {
    from.plus(hours * HOUR)
}

/// Bank holidays of England and Wales by their rules (Banking and Financial Dealings Act 1971
/// and the yearly proclamations), with substitute days. One-off days are in `EXTRA`.
pub fn is_bank_holiday(day: Date) -> bool {
    let year = day.year();
    EXTRA.contains(&(day.year(), day.month(), day.day()))
        || day == substituted(date(year, 1, 1))
        || day == easter(year).saturating_sub(2.days())
        || day == easter(year).saturating_add(1.day())
        || day == first_monday(year, 5)
        || day == last_monday(year, 5)
        || day == last_monday(year, 8)
        || christmas(year).contains(&day)
}

/// Days given once: none is known after 2026 yet.
const EXTRA: [(i16, i8, i8); 3] = [(2022, 6, 3), (2022, 9, 19), (2023, 5, 8)];

fn substituted(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => day.saturating_add(2.days()),
        Weekday::Sunday => day.saturating_add(1.day()),
        _ => day,
    }
}

/// Christmas Day and Boxing Day, or the days that stand in for them.
fn christmas(year: i16) -> [Date; 2] {
    let day = date(year, 12, 25);
    match day.weekday() {
        Weekday::Friday => [day, date(year, 12, 28)],
        Weekday::Saturday => [date(year, 12, 27), date(year, 12, 28)],
        Weekday::Sunday => [date(year, 12, 26), date(year, 12, 27)],
        _ => [day, date(year, 12, 26)],
    }
}

fn first_monday(year: i16, month: i8) -> Date {
    date(year, month, 1).nth_weekday_of_month(1, Weekday::Monday).unwrap_or(date(year, month, 1))
}

fn last_monday(year: i16, month: i8) -> Date {
    date(year, month, 1).nth_weekday_of_month(-1, Weekday::Monday).unwrap_or(date(year, month, 1))
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm).
fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let golden = y % 19;
    let (century, rest) = (y / 100, y % 100);
    let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let month = (epact + weekday - 7 * late + 114) / 31;
    let day = (epact + weekday - 7 * late + 114) % 31 + 1;
    date(year, i8::try_from(month).unwrap_or(4), i8::try_from(day).unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The eight days of 2026 and 2027 as the Government publishes them.
    #[test]
    fn bank_holidays_are_the_published_ones() {
        let published = [
            (2026, [(1, 1), (4, 3), (4, 6), (5, 4), (5, 25), (8, 31), (12, 25), (12, 28)]),
            (2027, [(1, 1), (3, 26), (3, 29), (5, 3), (5, 31), (8, 30), (12, 27), (12, 28)]),
        ];
        for (year, days) in published {
            let first = date(year, 1, 1);
            let found: Vec<_> = (0..365)
                .map(|n| first.saturating_add(n.days()))
                .filter(|day| is_bank_holiday(*day))
                .map(|day| (day.month(), day.day()))
                .collect();
            assert_eq!(found, days, "{year}");
        }
    }

    #[test]
    fn a_request_on_christmas_eve_is_read_after_the_holidays() {
        let christmas_eve = Timestamp::from_london(date(2026, 12, 24), 15, 0);
        assert_eq!(working_days_after(christmas_eve, 1), Timestamp::from_london(date(2026, 12, 29), 17, 0));
    }

    #[test]
    fn a_request_at_the_weekend_counts_from_monday() {
        let saturday = Timestamp::from_london(date(2026, 11, 21), 3, 0);
        assert_eq!(working_days_after(saturday, 1), Timestamp::from_london(date(2026, 11, 24), 17, 0));
    }

    #[test]
    fn summer_time_moves_the_end_of_the_day() {
        let friday = Timestamp::from_london(date(2026, 10, 23), 10, 0);
        let monday = working_days_after(friday, 1);
        assert_eq!(monday.0 - Timestamp::from_london(date(2026, 10, 23), 17, 0).0, 3 * 24 * HOUR + HOUR);
    }
}
