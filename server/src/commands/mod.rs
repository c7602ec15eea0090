//! The commands of the binary.

mod care;
mod import;
pub use import::{csv as csv_file, csv_bytes, hsds, postcode_bytes};
mod keys;
mod serve;
mod user;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::boot;
use crate::config::{self, Source};
use crate::demo;

/// A council's help portal for families. Without a command it serves.
#[derive(Parser)]
#[command(name = "families-first", version)]
pub struct Families {
    #[command(flatten)]
    source: Source,
    #[command(flatten)]
    serve: serve::Arguments,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the portal (the default). Runs the worker inside unless told not to.
    Serve(serve::Arguments),
    /// Run the worker alone: messages, and tidying up.
    Worker,
    /// Bring the database's tables up to date.
    Migrate,
    /// Fill the database.
    Seed {
        /// Fill an empty database with the fictional council.
        #[arg(long, required = true)]
        demo: bool,
    },
    /// Take data in: services from a live feed, a file or CSV; postcodes.
    #[command(subcommand)]
    Import(import::What),
    /// Write all services as HSDS-UK 3.0 JSON to a file, or to the screen.
    Export { file: Option<PathBuf> },
    /// Staff accounts.
    #[command(subcommand)]
    User(user::What),
    /// Keys that seal what identifies people.
    #[command(subcommand)]
    Keys(keys::What),
    /// Take a report that a mail server sends back (a letter that failed, or a complaint) from the standard input:
    /// whoever it is about gets no more newsletters.
    Returned,
    /// Check the settings and words without starting.
    Check,
    /// Say what is wrong with settings, database, mail and clock.
    Doctor,
    /// Write a consistent copy of the SQLite database while the portal serves.
    Backup { file: PathBuf },
}

impl Families {
    pub async fn run(self) -> Result<(), String> {
        let source = self.source;
        match self.command.unwrap_or(Command::Serve(self.serve)) {
            Command::Serve(arguments) => serve::serve(&source, arguments).await,
            Command::Worker => serve::worker(&source).await,
            Command::Migrate => {
                boot::portal(config::load(&source)?).await.map(|portal| println!("{}: the tables are up to date", portal.db.engine()))
            }
            Command::Seed { .. } => {
                let portal = boot::portal(config::load(&source)?).await?;
                let filled = demo::seed(&portal).await?;
                println!("{}", if filled { "the demonstration is there" } else { "nothing was changed: there is data already" });
                Ok(())
            }
            Command::Import(what) => import::run(&source, what).await,
            Command::Export { file } => care::export(&source, file).await,
            Command::User(what) => user::run(&source, what).await,
            Command::Keys(what) => keys::run(&source, what).await,
            Command::Returned => care::returned(&source).await,
            Command::Check => care::check(&source),
            Command::Doctor => care::doctor(&source).await,
            Command::Backup { file } => care::backup(&source, &file).await,
        }
    }
}
