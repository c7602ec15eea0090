//! Figures: who booked, came, did not come and waited, by agency, role, course and month.

use std::collections::BTreeMap;

use crate::kit::db::Db;
use crate::kit::error::Error;
use crate::kit::moment::Timestamp;
use crate::read;

/// Booked, came, did not come, waited at the end, and the minutes of those who came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub booked: i64,
    pub came: i64,
    pub missed: i64,
    pub waited: i64,
    pub minutes: i64,
}

impl Count {
    fn add(&mut self, state: &str, minutes: i64) {
        match state {
            "waiting" | "offered" => self.waited += 1,
            "attended" => {
                self.booked += 1;
                self.came += 1;
                self.minutes += minutes;
            }
            "missed" => {
                self.booked += 1;
                self.missed += 1;
            }
            "confirmed" => self.booked += 1,
            _ => {}
        }
    }
}

/// What is counted by what.
pub const KINDS: [&str; 4] = ["agency", "role", "course", "month"];

/// One line: by what, which, and its count.
pub type Line = (&'static str, String, Count);

pub async fn all(db: &Db) -> Result<Vec<Line>, Error> {
    let rows: Vec<(String, String, String, String, Timestamp, i64)> = read!(db, c => sqlx::query_as(
        "select b.state, b.agency, b.role, c.slug, s.starts_at, s.minutes from booking b \
         join training_session s on s.id = b.session_id join course c on c.id = s.course_id where b.state <> 'cancelled'",
    ).fetch_all(c).await)?;
    let mut counts: BTreeMap<(usize, String), Count> = BTreeMap::new();
    for (state, agency, role, course, starts, minutes) in rows {
        let month = starts.in_london().strftime("%Y-%m").to_string();
        for (kind, name) in [agency, role.trim().to_lowercase(), course, month].into_iter().enumerate() {
            counts.entry((kind, name)).or_default().add(&state, minutes);
        }
    }
    Ok(counts.into_iter().map(|((kind, name), count)| (KINDS[kind], name, count)).collect())
}

/// A spreadsheet takes what begins so for a formula.
fn inert(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

pub fn csv(lines: &[Line]) -> Vec<u8> {
    let mut out = csv::Writer::from_writer(Vec::new());
    // Writing to memory fails for no reason but lack of it.
    let _ = out.write_record(["by", "name", "booked", "came", "missed", "waiting", "minutes"]);
    for (kind, name, count) in lines {
        let numbers = [count.booked, count.came, count.missed, count.waited, count.minutes].map(|number| number.to_string());
        let _ = out.write_record([(*kind).to_owned(), inert(name)].into_iter().chain(numbers));
    }
    out.into_inner().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_that_is_a_formula_is_none_in_a_spreadsheet() {
        let lines = [("role", "=1+1".to_owned(), Count { booked: 2, came: 1, missed: 1, waited: 0, minutes: 60 })];
        assert_eq!(String::from_utf8(csv(&lines)).expect("text"), "by,name,booked,came,missed,waiting,minutes\nrole,'=1+1,2,1,1,0,60\n");
    }
}
