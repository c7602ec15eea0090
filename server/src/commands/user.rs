//! Staff accounts.

use app::accounts::model::{FIRST_HOLDS, first_password};
use app::accounts::store::{self, Account, NewStaff};
use app::kit::portal::Portal;
use app::kit::staff::Role;
use clap::Subcommand;

use crate::boot;
use crate::config::{self, Source};

#[derive(Subcommand)]
pub enum What {
    /// Make an account. Prints a first password, to be handed over: it holds for seven days and
    /// leads to choosing another.
    Add {
        email: String,
        /// The name that colleagues see.
        #[arg(long)]
        name: String,
        /// front-door-worker, partner, lead-practitioner, engagement-officer, manager,
        /// data-protection-officer, translator; several with commas.
        #[arg(long, value_delimiter = ',', required = true)]
        role: Vec<String>,
    },
    /// Give an account a new first password, when its own is forgotten.
    Password { email: String },
    /// Give an account a new second factor, when its own is lost.
    Factor { email: String },
    /// List the accounts.
    List,
    /// Disable an account; whoever uses it is out at once.
    Disable { email: String },
}

pub async fn run(source: &Source, what: What) -> Result<(), String> {
    let portal = boot::portal(config::load(source)?).await?;
    match what {
        What::Add { email, name, role } => {
            let roles: Result<Vec<_>, _> =
                role.iter().map(|role| Role::from_name(role.trim()).ok_or_else(|| format!("`{role}` is no role"))).collect();
            let roles = roles?;
            if !email.contains('@') {
                return Err(format!("`{email}` is no email address"));
            }
            let password = first_password(&*portal.chance);
            let staff = NewStaff { email: &email, name: &name, password: &password, roles: &roles, demonstration: false };
            let url = store::add(&portal, &staff).await.map_err(|error| format!("{email}: {error}"))?;
            println!("{email} is there.");
            show_password(&password);
            show_factor(&url);
            Ok(())
        }
        What::Password { email } => {
            let account = account(&portal, &email).await?;
            let password = first_password(&*portal.chance);
            let until = portal.clock.now().plus(FIRST_HOLDS);
            store::set_password(&portal, account.id, &password, Some(until)).await.map_err(|error| error.to_string())?;
            show_password(&password);
            Ok(())
        }
        What::Factor { email } => {
            let account = account(&portal, &email).await?;
            let url = store::set_factor(&portal, account.id, &account.email).await.map_err(|error| error.to_string())?;
            show_factor(&url);
            Ok(())
        }
        What::List => {
            for account in store::all(&portal.db).await.map_err(|error| error.to_string())? {
                let roles = account.roles.0.iter().map(|role| role.name()).collect::<Vec<_>>().join(",");
                let state = if account.disabled_at.is_some() { "disabled" } else { "active" };
                println!("{}\t{}\t{roles}\t{state}", account.email, account.name);
            }
            Ok(())
        }
        What::Disable { email } => {
            if !store::disable(&portal, &email).await.map_err(|error| error.to_string())? {
                return Err(format!("there is no active account {email}"));
            }
            println!("{email} is disabled");
            Ok(())
        }
    }
}

async fn account(portal: &Portal, email: &str) -> Result<Account, String> {
    let found = store::by_email(&portal.db, email).await.map_err(|error| error.to_string())?;
    found.ok_or_else(|| format!("there is no active account {email}"))
}

fn show_password(password: &str) {
    println!("The first password, for seven days; it is shown only now:\n{password}");
}

fn show_factor(url: &str) {
    println!("Enter this in an authenticator app; it is shown only now:\n{url}");
}
