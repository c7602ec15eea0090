//! Where something is: postcodes and towns, all from our own tables.

use serde::Serialize;
use sqlx::AssertSqlSafe;

use super::{folding, grid};
use crate::kit::db::{Db, Tx};
use crate::kit::error::Error;
use crate::{read, tx};

/// A point that somebody named.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Place {
    /// As it is shown: `ST1 3QN`, `ST1 3`, `Hanley`.
    pub name: String,
    pub latitude: f64,
    pub longitude: f64,
    /// The council's code; empty for a town of our own list.
    pub authority: String,
    /// False when only the neighbourhood of a postcode is known.
    pub exact: bool,
}

/// A postcode however it is typed: `st13qn`, ` ST1-3QN `, `(ST1 3QN)` → `ST1 3QN`.
pub fn read_postcode(typed: &str) -> Option<String> {
    let letters: String = typed.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect();
    if !typed.chars().all(|letter| letter.is_ascii_alphanumeric() || letter.is_whitespace() || "()[]-.,\u{2013}".contains(letter)) {
        return None;
    }
    if !(5..=7).contains(&letters.len()) {
        return None;
    }
    let (out, inner) = letters.split_at(letters.len() - 3);
    let inner = inner.as_bytes();
    let good = inner[0].is_ascii_digit() && inner[1].is_ascii_alphabetic() && inner[2].is_ascii_alphabetic();
    (good && is_outcode(out)).then(|| format!("{out} {}", &letters[letters.len() - 3..]))
}

/// `ST1`, `E1W`, `SW1A`: one or two letters, a digit, perhaps one more of either.
fn is_outcode(text: &str) -> bool {
    let shape: String = text.chars().map(|letter| if letter.is_ascii_digit() { '9' } else { 'A' }).collect();
    matches!(shape.as_str(), "A9" | "A99" | "A9A" | "AA9" | "AA99" | "AA9A")
}

#[derive(sqlx::FromRow)]
struct Row {
    latitude: f64,
    longitude: f64,
    authority: String,
    live: bool,
}

/// The place that was typed: a postcode, the first half of one, or a town.
pub async fn find(db: &Db, typed: &str) -> Result<Option<Place>, Error> {
    let typed = &without_controls(typed);
    if let Some(postcode) = read_postcode(typed) {
        return find_postcode(db, &postcode).await;
    }
    for code in part_of_postcode(typed) {
        if let Some(row) = row(db, &code).await? {
            return Ok(Some(place(code, row, true)));
        }
    }
    by_name(db, typed).await
}

/// The first half of a postcode, or a sector, however it is typed: `st1`, `st 1`, `ST1 3`.
fn part_of_postcode(typed: &str) -> Vec<String> {
    let letters: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect::<String>().to_ascii_uppercase();
    if !letters.is_ascii() || !(2..=5).contains(&letters.len()) {
        return Vec::new();
    }
    let (out, last) = letters.split_at(letters.len() - 1);
    let sector = last.bytes().all(|digit| digit.is_ascii_digit()) && is_outcode(out);
    let mut codes: Vec<_> = sector.then(|| format!("{out} {last}")).into_iter().collect();
    // `ST11` is an outcode before it is the sector `ST1 1`, unless somebody left a space there.
    if is_outcode(&letters) {
        let parts: Vec<_> = typed.split_whitespace().collect();
        let spaced = parts.len() == 2 && is_outcode(&parts[0].to_ascii_uppercase());
        codes.insert(if spaced { codes.len() } else { 0 }, letters);
    }
    codes
}

/// A town, a place where there are services, or a council's area, by its name: with the marks and
/// small slips of whoever types.
async fn by_name(db: &Db, typed: &str) -> Result<Option<Place>, Error> {
    let wanted = folding::words(typed).join(" ");
    if wanted.len() < 3 {
        return Ok(None);
    }
    let towns: Vec<(String, f64, f64)> = read!(db, c => sqlx::query_as(
        "select name, latitude, longitude from town union all \
         select city, avg(latitude), avg(longitude) from address join location on location.id = address.location_id \
         where latitude is not null and longitude is not null and city <> '–' group by city",
    ).fetch_all(c).await)?;
    let councils: Vec<(String, String)> = read!(db, c => sqlx::query_as("select name, code from authority").fetch_all(c).await)?;
    let likeness = |name: &str| folding::slips(&folding::words(name).join(" "), &wanted);
    let town = towns.into_iter().filter_map(|(name, latitude, longitude)| Some((likeness(&name)?, name, latitude, longitude)));
    if let Some((slips, name, latitude, longitude)) = town.min_by_key(|(slips, ..)| *slips)
        && (slips == 0 || !councils.iter().any(|(name, _)| likeness(name) == Some(0)))
    {
        return Ok(Some(Place { name, latitude, longitude, authority: String::new(), exact: true }));
    }
    let council = councils.into_iter().filter_map(|(name, code)| Some((likeness(&name)?, name, code)));
    let Some((_, name, authority)) = council.min_by_key(|(slips, ..)| *slips) else { return Ok(None) };
    let (latitude, longitude): (Option<f64>, Option<f64>) = read!(db, c => sqlx::query_as(
        "select avg(latitude), avg(longitude) from postcode where authority = $1",
    ).bind(&authority).fetch_one(c).await)?;
    Ok(latitude.zip(longitude).map(|(latitude, longitude)| Place { name, latitude, longitude, authority, exact: true }))
}

/// A live postcode itself; else its sector, else its outcode.
async fn find_postcode(db: &Db, postcode: &str) -> Result<Option<Place>, Error> {
    let exact = row(db, postcode).await?;
    if let Some(found) = exact.filter(|row| row.live) {
        return Ok(Some(place(postcode.to_owned(), found, true)));
    }
    let outcode = postcode.split(' ').next().unwrap_or("");
    for wider in [&postcode[..postcode.len() - 2], outcode] {
        if let Some(found) = row(db, wider).await? {
            return Ok(Some(place(postcode.to_owned(), found, false)));
        }
    }
    Ok(None)
}

async fn row(db: &Db, code: &str) -> Result<Option<Row>, Error> {
    Ok(read!(db, c => sqlx::query_as("select latitude, longitude, authority, live from postcode where code = $1")
        .bind(code).fetch_optional(c).await)?)
}

fn place(name: String, row: Row, exact: bool) -> Place {
    Place { name, latitude: row.latitude, longitude: row.longitude, authority: row.authority, exact }
}

/// The council's name behind a code.
pub async fn authority_name(db: &Db, code: &str) -> Result<Option<String>, Error> {
    let found: Option<(String,)> =
        read!(db, c => sqlx::query_as("select name from authority where code = $1").bind(code).fetch_optional(c).await)?;
    Ok(found.map(|(name,)| name))
}

/// Towns and postcodes that begin with what was typed, for suggestions.
pub async fn suggestions(db: &Db, typed: &str) -> Result<Vec<String>, Error> {
    let typed = without_controls(typed);
    let typed = typed.trim();
    let count = i64::try_from(typed.chars().count()).unwrap_or(i64::MAX);
    if !(2..=40).contains(&count) {
        return Ok(Vec::new());
    }
    let towns: Vec<(String,)> = read!(db, c => sqlx::query_as("select name from town where substr(lower(name), 1, $2) = $1 order by name limit 6")
        .bind(typed.to_lowercase()).bind(i32::try_from(count).unwrap_or(0)).fetch_all(c).await)?;
    let upper = typed.to_ascii_uppercase();
    let postcodes: Vec<(String,)> = match after(&upper) {
        Some(end) => {
            let code = format!("code{}", db.bytewise());
            let sql =
                format!("select code from postcode where {code} >= $1 and {code} < $2 and live and kind = 'unit' order by {code} limit 6");
            read!(db, c => sqlx::query_as(AssertSqlSafe(sql)).bind(&upper).bind(end).fetch_all(c).await)?
        }
        None => Vec::new(),
    };
    Ok(towns.into_iter().chain(postcodes).map(|(name,)| name).take(6).collect())
}

/// The end of the range of codes that begin with `text`: its last letter raised by one, which holds
/// in every order of text. `None` when it is no beginning of a postcode.
fn after(text: &str) -> Option<String> {
    let last = text.chars().last()?;
    let raised = match last {
        '0'..='8' | 'A'..='Y' => char::from_u32(u32::from(last) + 1)?,
        '9' => 'A',
        ' ' => '0',
        _ => return None,
    };
    text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == ' ').then(|| format!("{}{raised}", &text[..text.len() - 1]))
}

/// PostgreSQL refuses NUL, and nobody types control characters.
fn without_controls(typed: &str) -> String {
    typed.chars().filter(|letter| !letter.is_control()).collect()
}

/// The postcode nearest to a point.
pub async fn nearest(db: &Db, latitude: f64, longitude: f64) -> Result<Option<String>, Error> {
    let found: Option<(String,)> = read!(db, c => sqlx::query_as(
        "select code from postcode where kind = 'unit' and live and latitude between $1 - 0.02 and $1 + 0.02 \
         and longitude between $2 - 0.03 and $2 + 0.03 \
         order by (latitude - $1) * (latitude - $1) + 0.36 * (longitude - $2) * (longitude - $2) limit 1",
    ).bind(latitude).bind(longitude).fetch_optional(c).await)?;
    Ok(found.map(|(code,)| code))
}

/// Miles between two points: flat enough over a county.
pub fn miles(one: (f64, f64), other: (f64, f64)) -> f64 {
    const MILES_A_DEGREE: f64 = 69.055;
    let north = (one.0 - other.0) * MILES_A_DEGREE;
    let east = (one.1 - other.1) * MILES_A_DEGREE * (f64::midpoint(one.0, other.0)).to_radians().cos();
    north.hypot(east)
}

/// One line of a postcode file.
pub struct Line {
    pub code: String,
    pub kind: &'static str,
    pub latitude: f64,
    pub longitude: f64,
    pub authority: String,
    pub live: bool,
}

/// Writes lines, replacing what stood there.
pub async fn put(tx: &mut Tx, lines: &[Line]) -> Result<(), Error> {
    for chunk in lines.chunks(100) {
        tx!(tx, c => {
            let mut query = sqlx::QueryBuilder::new("insert into postcode (code, kind, latitude, longitude, authority, live) ");
            query.push_values(chunk, |mut row, line| {
                row.push_bind(&line.code).push_bind(line.kind).push_bind(line.latitude).push_bind(line.longitude).push_bind(&line.authority).push_bind(line.live);
            });
            query.push(
                " on conflict (code) do update set kind = excluded.kind, latitude = excluded.latitude, \
                 longitude = excluded.longitude, authority = excluded.authority, live = excluded.live",
            );
            query.build().execute(c).await.map(|_| ())
        })?;
    }
    Ok(())
}

pub async fn put_names(tx: &mut Tx, authorities: &[(&str, &str)], towns: &[(&str, f64, f64)]) -> Result<(), Error> {
    for (code, name) in authorities {
        tx!(tx, c => sqlx::query("insert into authority (code, name) values ($1, $2) on conflict (code) do update set name = excluded.name")
            .bind(*code).bind(*name).execute(c).await.map(|_| ()))?;
    }
    for (name, latitude, longitude) in towns {
        tx!(tx, c => sqlx::query("insert into town (name, latitude, longitude) values ($1, $2, $3) on conflict (name) do nothing")
            .bind(*name).bind(latitude).bind(longitude).execute(c).await.map(|_| ()))?;
    }
    Ok(())
}

/// Reads one record of the postcode files that councils have, by the names in its heading:
/// the ONS Postcode Directory (`pcds`, `lat`, `long`, `doterm`, `lad…cd`/`oslaua`) or our own short form.
pub struct Reader {
    code: usize,
    kind: &'static str,
    /// The columns of degrees, or of metres on the National Grid.
    point: Point,
    authority: Option<usize>,
    live: Option<usize>,
    ended: Option<usize>,
    headless: bool,
}

#[derive(Clone, Copy)]
enum Point {
    Degrees { latitude: usize, longitude: usize },
    Grid { east: usize, north: usize },
}

impl Reader {
    pub fn new(heading: &csv::StringRecord) -> Result<Self, String> {
        // Code-Point Open comes without a heading: postcode, quality, eastings, northings, country, …, district.
        if heading.len() >= 9 && heading.get(0).and_then(read_postcode).is_some() {
            let point = Point::Grid { east: 2, north: 3 };
            return Ok(Self { code: 0, kind: "unit", point, authority: Some(8), live: None, ended: None, headless: true });
        }
        let find = |names: &[&str]| heading.iter().position(|held| names.contains(&held.trim().to_ascii_lowercase().as_str()));
        let (code, kind) = [(&["pcds", "postcode", "pcd7", "pcd"][..], "unit"), (&["sector"][..], "sector"), (&["outcode"][..], "outcode")]
            .into_iter()
            .find_map(|(names, kind)| Some((find(names)?, kind)))
            .ok_or("no column is called pcds, postcode, sector or outcode")?;
        let degrees = find(&["lat", "latitude"]).zip(find(&["long", "lon", "longitude"]));
        let grid = find(&["eastings", "oseast1m"]).zip(find(&["northings", "osnrth1m"]));
        let point = match (degrees, grid) {
            (Some((latitude, longitude)), _) => Point::Degrees { latitude, longitude },
            (None, Some((east, north))) => Point::Grid { east, north },
            (None, None) => return Err("no columns are called lat and long, or eastings and northings".to_owned()),
        };
        Ok(Self {
            code,
            kind,
            point,
            headless: false,
            authority: heading.iter().position(|held| {
                let held = held.trim().to_ascii_lowercase();
                held == "oslaua"
                    || held == "la_code"
                    || held == "admin_district_code"
                    || held == "main_la_code"
                    || (held.starts_with("lad") && held.ends_with("cd"))
            }),
            live: find(&["live"]),
            ended: find(&["doterm"]),
        })
    }

    /// True when the first line was a record already.
    pub fn is_headless(&self) -> bool {
        self.headless
    }

    /// The line of one record, or why it is refused.
    pub fn line(&self, record: &csv::StringRecord) -> Result<Line, &'static str> {
        let text = |at: usize| record.get(at).unwrap_or("").trim();
        let code = match self.kind {
            "unit" => read_postcode(text(self.code)).ok_or("no postcode")?,
            _ => text(self.code).to_ascii_uppercase(),
        };
        let number = |at: usize, why: &'static str| text(at).parse::<f64>().map_err(|_| why);
        let (latitude, longitude) = match self.point {
            Point::Degrees { latitude, longitude } => (number(latitude, "no latitude")?, number(longitude, "no longitude")?),
            Point::Grid { east, north } => grid::degrees(number(east, "no eastings")?, number(north, "no northings")?),
        };
        if !(49.0..61.5).contains(&latitude) || !(-9.0..2.5).contains(&longitude) {
            return Err("outside the country");
        }
        let live = self.live.is_none_or(|at| text(at) != "0") && self.ended.is_none_or(|at| text(at).is_empty());
        let authority = self.authority.map_or(String::new(), |at| text(at).to_owned());
        Ok(Line { code, kind: self.kind, latitude, longitude, authority, live })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_read_however_it_is_typed() {
        for typed in ["ST1 3QN", "st13qn", " St1-3qN ", "(ST1 3QN)", "S T 1 3 Q N", "ST1\u{a0}3QN"] {
            assert_eq!(read_postcode(typed).as_deref(), Some("ST1 3QN"), "{typed:?}");
        }
        for typed in ["", "ST1", "Hanley", "ST1 3Q", "ST1 33N", "12345", "ST1 3QN; drop", "ＳＴ１"] {
            assert_eq!(read_postcode(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn part_of_a_postcode_is_taken_as_it_is_meant() {
        for (typed, first) in [("st1", "ST1"), ("st 1", "ST1"), ("ST1 3", "ST1 3"), ("st13", "ST13"), ("M1", "M1"), ("sw1a 1", "SW1A 1")] {
            assert_eq!(part_of_postcode(typed).first().map(String::as_str), Some(first), "{typed}");
        }
        assert!(part_of_postcode("Hanley").is_empty() && part_of_postcode("").is_empty() && part_of_postcode("ﬆ1").is_empty());
    }

    #[test]
    fn code_point_open_is_read_without_a_heading() {
        let record = csv::StringRecord::from(vec!["ST1 3QN", "10", "388400", "347600", "E92000001", "", "", "", "E06000021", "E05"]);
        let reader = Reader::new(&record).unwrap();
        assert!(reader.is_headless());
        let line = reader.line(&record).unwrap();
        assert!((line.latitude - 53.0257).abs() < 0.001 && (line.longitude + 2.1744).abs() < 0.001, "{} {}", line.latitude, line.longitude);
        assert_eq!((line.code.as_str(), line.authority.as_str()), ("ST1 3QN", "E06000021"));
    }

    #[test]
    fn miles_are_miles() {
        let (hanley, stafford) = ((53.0257, -2.1748), (52.8063, -2.1167));
        assert!((miles(hanley, stafford) - 15.3).abs() < 0.2);
    }
}
