//! Staff accounts.

use app::accounts::store::{self, NewStaff};
use app::kit::staff::Role;
use clap::Subcommand;

use crate::boot;
use crate::config::{self, Source};

#[derive(Subcommand)]
pub enum What {
    /// Make an account. The password is read from the first line of the input.
    Add {
        email: String,
        /// The name that colleagues see.
        #[arg(long)]
        name: String,
        /// front-door-worker, partner, lead-practitioner, engagement-officer, manager,
        /// data-protection-officer; several with commas.
        #[arg(long, value_delimiter = ',', required = true)]
        role: Vec<String>,
    },
    /// List the accounts.
    List,
    /// Disable an account; whoever uses it is out at once.
    Disable { email: String },
}

const SHORTEST: usize = 12;

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
            eprintln!("Password (at least {SHORTEST} letters):");
            let mut password = String::new();
            std::io::stdin().read_line(&mut password).map_err(|error| error.to_string())?;
            let password = password.trim_end_matches(['\r', '\n']);
            if password.chars().count() < SHORTEST {
                return Err(format!("the password has fewer than {SHORTEST} letters"));
            }
            let staff = NewStaff { email: &email, name: &name, password, roles: &roles, demonstration: false };
            let url = store::add(&portal, &staff).await.map_err(|error| format!("{email}: {error}"))?;
            println!("{email} is there. Enter this in an authenticator app; it is shown only now:\n{url}");
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
