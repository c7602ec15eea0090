//! Keys: making one, and sealing everything anew after one was put first.

use app::kit::chance::SystemChance;
use app::kit::seal::Keyring;
use app::rotation;
use clap::Subcommand;

use crate::boot;
use crate::config::{self, Source, key_file, write_private};

#[derive(Subcommand)]
pub enum What {
    /// Print a new key for `secrets.keys`. Its number must differ from those in use.
    New {
        #[arg(default_value_t = 1)]
        number: u8,
    },
    /// Seal everything anew with the first key. A portal that keeps its own keys gets a new one first.
    Rotate,
}

pub async fn run(source: &Source, what: What) -> Result<(), String> {
    match what {
        What::New { number } => {
            println!("{}", Keyring::make(number, &SystemChance));
            Ok(())
        }
        What::Rotate => {
            let settings = config::load(source)?;
            if let Some(file) = key_file(&settings) {
                let used: Vec<u8> = settings.secrets.keys.iter().filter_map(|key| key.split(':').next()?.parse().ok()).collect();
                let number = (1..=u8::MAX).find(|number| !used.contains(number)).ok_or("all key numbers are in use")?;
                let keys = [vec![Keyring::make(number, &SystemChance)], settings.secrets.keys.clone()].concat();
                write_private(&file, &format!("{}\n", keys.join("\n"))).map_err(|error| format!("{}: {error}", file.display()))?;
                println!("key {number} is first in {}; restart the portal so that it seals with it", file.display());
            }
            let portal = boot::portal(config::load(source)?).await?;
            let sealed = rotation::seal_anew(&portal).await.map_err(|error| error.to_string())?;
            println!("{sealed} values were sealed anew");
            Ok(())
        }
    }
}
