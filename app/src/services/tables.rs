//! The directory's tables, described once: import, export and reading all go by these lists.
//!
//! A column bears the name that HSDS-UK gives the property. What an object holds besides goes to
//! `extra` and comes back out.

use serde_json::{Map, Value};
use sqlx::types::Json;
use sqlx::{AssertSqlSafe, Row};
use uuid::Uuid;

use crate::kit::db::{Db, Tx};
use crate::kit::error::Error;
use crate::{read, tx};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text that is always there, if only empty.
    Words,
    Text,
    Real,
    Id,
}

/// A table of the directory.
pub struct Table {
    pub name: &'static str,
    /// The column that names the object it hangs on.
    pub parent: Option<&'static str>,
    /// The key of the parent object under which the rows stand.
    pub key: &'static str,
    pub columns: &'static [(&'static str, Kind)],
}

use Kind::{Id, Real, Text, Words};

pub static ORGANIZATION: Table = Table {
    name: "organization",
    parent: None,
    key: "organization",
    columns: &[("name", Words), ("description", Words), ("email", Text), ("website", Text), ("url", Text)],
};
pub static SERVICE: Table = Table {
    name: "service",
    parent: None,
    key: "service",
    columns: &[
        ("organization_id", Id),
        ("name", Words),
        ("description", Words),
        ("url", Text),
        ("email", Text),
        ("status", Words),
        ("fees", Text),
        ("alert", Text),
        ("wait_time", Text),
        ("application_process", Text),
        ("eligibility_description", Text),
        ("minimum_age", Real),
        ("maximum_age", Real),
        ("assured_date", Text),
        ("assurer_email", Text),
        ("last_modified", Text),
    ],
};
pub static LOCATION: Table = Table {
    name: "location",
    parent: None,
    key: "location",
    columns: &[("location_type", Words), ("name", Text), ("description", Text), ("latitude", Real), ("longitude", Real)],
};
pub static ADDRESS: Table = Table {
    name: "address",
    parent: Some("location_id"),
    key: "addresses",
    columns: &[
        ("attention", Text),
        ("address_1", Words),
        ("address_2", Text),
        ("city", Words),
        ("region", Text),
        ("state_province", Words),
        ("postal_code", Words),
        ("country", Words),
        ("address_type", Words),
    ],
};
pub static ACCESSIBILITY: Table = Table {
    name: "accessibility",
    parent: Some("location_id"),
    key: "accessibility",
    columns: &[("description", Text), ("details", Text), ("url", Text)],
};
pub static SERVICE_AT_LOCATION: Table = Table {
    name: "service_at_location",
    parent: Some("service_id"),
    key: "service_at_locations",
    columns: &[("location_id", Id), ("description", Text)],
};
pub static TAXONOMY: Table = Table {
    name: "taxonomy",
    parent: None,
    key: "taxonomy",
    columns: &[("name", Words), ("description", Words), ("uri", Text), ("version", Text)],
};
pub static TAXONOMY_TERM: Table = Table {
    name: "taxonomy_term",
    parent: None,
    key: "taxonomy_term",
    columns: &[
        ("taxonomy_id", Id),
        ("name", Words),
        ("description", Words),
        ("parent_id", Id),
        ("taxonomy", Text),
        ("term_uri", Text),
        ("term", Text),
    ],
};
pub static ATTRIBUTE: Table =
    Table { name: "attribute", parent: Some("service_id"), key: "attributes", columns: &[("taxonomy_term_id", Id), ("link_type", Text)] };

/// What hangs on a service and has nothing below it.
pub static LEAVES: [&Table; 7] = [
    &Table {
        name: "schedule",
        parent: Some("service_id"),
        key: "schedules",
        columns: &[
            ("valid_from", Text),
            ("valid_to", Text),
            ("dtstart", Text),
            ("freq", Text),
            ("byday", Text),
            ("opens_at", Text),
            ("closes_at", Text),
            ("description", Text),
        ],
    },
    &Table {
        name: "cost_option",
        parent: Some("service_id"),
        key: "cost_options",
        columns: &[("option", Text), ("amount", Real), ("amount_description", Text)],
    },
    &Table { name: "language", parent: Some("service_id"), key: "languages", columns: &[("name", Text), ("code", Text), ("note", Text)] },
    &Table {
        name: "service_area",
        parent: Some("service_id"),
        key: "service_areas",
        columns: &[("name", Text), ("extent", Text), ("extent_type", Text), ("uri", Text)],
    },
    &Table { name: "contact", parent: Some("service_id"), key: "contacts", columns: &[("name", Text), ("title", Text), ("email", Text)] },
    &Table { name: "phone", parent: Some("service_id"), key: "phones", columns: &[("number", Words), ("description", Text)] },
    &Table { name: "funding", parent: Some("service_id"), key: "funding", columns: &[("source", Text)] },
];

/// A value on its way into a column.
pub enum Cell {
    Text(Option<String>),
    Real(Option<f64>),
    Id(Option<Uuid>),
    Json(Value),
    Flag(bool),
    Number(Option<i64>),
}

impl Table {
    /// The cells of `object` in the order of the columns, and what is left over.
    pub fn split(&self, object: &Map<String, Value>, leave_out: &[&str]) -> (Vec<Cell>, Value) {
        let cells = self.columns.iter().map(|(name, kind)| cell(object.get(*name), *kind)).collect();
        let mut rest = object.clone();
        rest.retain(|key, value| {
            key != "id" && !leave_out.contains(&key.as_str()) && !self.columns.iter().any(|(name, _)| name == key) && !value.is_null()
        });
        (cells, Value::Object(rest))
    }

    /// The rows whose `column` holds `id` (all without one), as objects with their parent's id.
    pub async fn rows(&self, db: &Db, filter: Option<(&str, Uuid)>) -> Result<Vec<(Option<Uuid>, Map<String, Value>)>, Error> {
        let names: Vec<_> = self.columns.iter().map(|(name, _)| *name).collect();
        let parent = self.parent.unwrap_or("id");
        let mut sql = format!("select id, {parent} as parent, extra, {} from {}", names.join(", "), self.name);
        if let Some((column, _)) = filter {
            sql = format!("{sql} where {column} = $1");
        }
        sql.push_str(" order by id");
        let rows = read!(db, c => {
            let mut query = sqlx::query(AssertSqlSafe(sql));
            if let Some((_, id)) = filter {
                query = query.bind(id);
            }
            let rows = query.fetch_all(c).await?;
            let mut objects = Vec::with_capacity(rows.len());
            for row in rows {
                let mut object = Map::new();
                object.insert("id".to_owned(), Value::String(row.try_get::<Uuid, _>("id")?.to_string()));
                for (name, kind) in self.columns {
                    let value = match kind {
                        Text | Words => row.try_get::<Option<String>, _>(*name)?.map(Value::String),
                        Real => row.try_get::<Option<f64>, _>(*name)?.map(number),
                        Id => row.try_get::<Option<Uuid>, _>(*name)?.map(|id| Value::String(id.to_string())),
                    };
                    if let Some(value) = value {
                        object.insert((*name).to_owned(), value);
                    }
                }
                let Json(extra) = row.try_get::<Json<Map<String, Value>>, _>("extra")?;
                for (key, value) in extra {
                    object.entry(key).or_insert(value);
                }
                objects.push((row.try_get::<Option<Uuid>, _>("parent")?, object));
            }
            Ok::<_, sqlx::Error>(objects)
        })?;
        Ok(rows)
    }
}

/// Whole numbers go out as such: `"minimum_age": 12`.
#[expect(clippy::cast_possible_truncation, reason = "checked to be whole and small")]
fn number(real: f64) -> Value {
    if real.fract() == 0.0 && real.abs() < 1e15 { Value::from(real as i64) } else { Value::from(real) }
}

fn cell(value: Option<&Value>, kind: Kind) -> Cell {
    let text = || match value {
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Number(number)) => Some(number.to_string()),
        Some(Value::Bool(flag)) => Some(flag.to_string()),
        _ => None,
    };
    match kind {
        Words => Cell::Text(Some(text().unwrap_or_default())),
        Text => Cell::Text(text().filter(|text| !text.trim().is_empty())),
        Real => Cell::Real(value.and_then(|value| value.as_f64().or_else(|| value.as_str()?.trim().parse().ok()))),
        Id => Cell::Id(text().and_then(|text| text.parse().ok())),
    }
}

/// Runs one statement with these cells; tells how many rows it touched.
pub async fn run(tx: &mut Tx, sql: String, cells: Vec<Cell>) -> Result<u64, Error> {
    let touched = tx!(tx, c => {
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for cell in cells {
            query = match cell {
                Cell::Text(text) => query.bind(text),
                Cell::Real(real) => query.bind(real),
                Cell::Id(id) => query.bind(id),
                Cell::Json(json) => query.bind(Json(json)),
                Cell::Flag(flag) => query.bind(flag),
                Cell::Number(number) => query.bind(number),
            };
        }
        query.execute(c).await.map(|done| done.rows_affected())
    })?;
    Ok(touched)
}

/// Inserts a row, or replaces the one with this id.
pub async fn upsert(
    tx: &mut Tx,
    table: &Table,
    id: Uuid,
    own: Vec<(&str, Cell)>,
    object: &Map<String, Value>,
    leave_out: &[&str],
) -> Result<(), Error> {
    let (sql, cells) = insert(table, id, own, object, leave_out);
    let updates: Vec<_> = sql.1.iter().filter(|name| **name != "id").map(|name| format!("{name} = excluded.{name}")).collect();
    run(tx, format!("{} on conflict (id) do update set {}", sql.0, updates.join(", ")), cells).await?;
    Ok(())
}

/// Inserts a row that hangs on `parent`. Where its id is taken, one is made of both.
pub async fn add_below(
    tx: &mut Tx,
    table: &Table,
    id: Uuid,
    parent: Uuid,
    object: &Map<String, Value>,
    leave_out: &[&str],
) -> Result<(), Error> {
    let column = table.parent.unwrap_or("id");
    for id in [id, Uuid::new_v5(&parent, id.as_bytes())] {
        let (sql, cells) = insert(table, id, vec![(column, Cell::Id(Some(parent)))], object, leave_out);
        if run(tx, format!("{} on conflict (id) do nothing", sql.0), cells).await? > 0 {
            break;
        }
    }
    Ok(())
}

type Insert<'a> = (String, Vec<&'a str>);

fn insert<'a>(
    table: &Table,
    id: Uuid,
    own: Vec<(&'a str, Cell)>,
    object: &Map<String, Value>,
    leave_out: &[&str],
) -> (Insert<'a>, Vec<Cell>) {
    let (values, extra) = table.split(object, leave_out);
    let mut names = vec!["id", "extra"];
    let mut cells = vec![Cell::Id(Some(id)), Cell::Json(extra)];
    for (name, cell) in own {
        names.push(name);
        cells.push(cell);
    }
    names.extend(table.columns.iter().map(|(name, _)| *name));
    cells.extend(values);
    let marks: Vec<_> = (1..=names.len()).map(|at| format!("${at}")).collect();
    let sql = format!("insert into {} ({}) values ({})", table.name, names.join(", "), marks.join(", "));
    ((sql, names), cells)
}
