//! What begins or ends at a moment: pages that are kept are then made anew.

use crate::kit::error::Error;
use crate::kit::freshness::public_data_changed;
use crate::kit::portal::Portal;
use crate::{read, tx};

/// Shows what has begun and hides what has ended; tells how many there were. The worker calls this each second.
pub async fn turn(portal: &Portal) -> Result<u64, Error> {
    let now = portal.clock.now();
    let (due,): (i64,) = read!(&portal.db, c => sqlx::query_as(
        "select (select count(*) from article where not shown and from_at <= $1) + \
         (select count(*) from notice where (turned = 0 and from_at <= $1) or (turned < 2 and until_at <= $1))",
    ).bind(now).fetch_one(c).await)?;
    if due == 0 {
        return Ok(0);
    }
    let mut tx = portal.db.begin().await?;
    let articles = tx!(&mut tx, c => sqlx::query("update article set shown = true where not shown and from_at <= $1")
        .bind(now).execute(c).await.map(|done| done.rows_affected()))?;
    let notices = tx!(&mut tx, c => sqlx::query(
        "update notice set turned = case when until_at <= $1 then 2 else 1 end where (turned = 0 and from_at <= $1) or (turned < 2 and until_at <= $1)",
    ).bind(now).execute(c).await.map(|done| done.rows_affected()))?;
    if articles + notices > 0 {
        public_data_changed(&mut tx).await?;
    }
    tx.commit().await?;
    Ok(articles + notices)
}
