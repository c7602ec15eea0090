//! The outbox, to a folder and to a mail server that misbehaves.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use app::kit::settings::Mail;
use app::messages::delivery;
use app::messages::transport::Transport;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

use crate::requests::ask;
use crate::support::{TestPortal, portals};

async fn marks(portal: &TestPortal) -> (i64, i64, i64) {
    app::read!(&portal.db, c => sqlx::query_as("select count(sent_at), count(failed_at), count(uncertain_at) from message").fetch_one(c).await).unwrap()
}

#[tokio::test]
async fn two_workers_write_each_message_once() {
    for portal in portals().await {
        for _ in 0..5 {
            ask(&portal).await;
        }
        let transport = Arc::new(Transport::new(&portal.settings.mail).unwrap());
        let workers = (0..4).map(|_| {
            let (portal, transport) = (portal.portal.clone(), Arc::clone(&transport));
            tokio::spawn(async move { delivery::run(&portal, &transport).await.unwrap() })
        });
        let mut done = 0;
        for worker in workers.collect::<Vec<_>>() {
            done += worker.await.unwrap();
        }
        assert_eq!(done, 5);
        let files: Vec<_> = std::fs::read_dir(portal.folder.path().join("outbox"))
            .unwrap()
            .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
            .collect();
        assert_eq!(files.len(), 5);
        for letter in files {
            assert!(
                letter.contains("Subject: A message for you") && !letter.contains("Secret") && !letter.contains("Help Point"),
                "{letter}"
            );
        }
        assert_eq!(marks(&portal).await, (5, 0, 0));
    }
}

/// A mail server that speaks just enough, and counts what it took.
async fn mail_server(answer: &'static str) -> (Mail, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    let taken = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&taken);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let counter = Arc::clone(&counter);
            tokio::spawn(async move {
                let (read, mut write) = stream.into_split();
                let mut lines = BufReader::new(read).lines();
                let mut in_letter = false;
                write.write_all(b"220 test\r\n").await.unwrap();
                while let Ok(Some(line)) = lines.next_line().await {
                    let said = match (in_letter, line.as_str()) {
                        (true, ".") => {
                            in_letter = false;
                            if answer == "break" {
                                counter.fetch_add(1, Ordering::SeqCst);
                                return;
                            }
                            if answer.starts_with("250") {
                                counter.fetch_add(1, Ordering::SeqCst);
                            }
                            answer
                        }
                        (true, _) => continue,
                        (false, "DATA") => {
                            in_letter = true;
                            "354 go"
                        }
                        (false, "QUIT") => "221 bye",
                        _ => "250 fine",
                    };
                    if write.write_all(format!("{said}\r\n").as_bytes()).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    (Mail { smtp_url: url, ..Mail::default() }, taken)
}

#[tokio::test]
async fn a_mail_server_gets_each_message_at_most_once() {
    for (answer, expected, taken_wanted) in
        [("250 taken", (1, 0, 0), 1), ("550 no such address", (0, 1, 0), 0), ("451 later", (0, 0, 0), 0), ("break", (0, 0, 1), 1)]
    {
        for portal in portals().await {
            ask(&portal).await;
            let (mail, taken) = mail_server(answer).await;
            let transport = Transport::new(&mail).unwrap();
            for _ in 0..3 {
                delivery::run(&portal, &transport).await.unwrap();
            }
            assert_eq!(marks(&portal).await, expected, "{answer} on {}", portal.db.engine());
            assert_eq!(taken.load(Ordering::SeqCst), taken_wanted, "{answer}");
        }
    }
}

/// A worker that died while it sent: the message may have gone, so it is not sent again.
#[tokio::test]
async fn what_may_have_been_sent_is_said_so() {
    for portal in portals().await {
        ask(&portal).await;
        let now = portal.clock.at_now();
        app::write_one!(&portal.db, c => sqlx::query("update message set handed_over_at = $1, leased_until = $1, tries = 1")
            .bind(now).execute(c).await.map(|_| ()))
        .unwrap();
        portal.clock.set(now.plus(300_000));
        let (mail, taken) = mail_server("250 taken").await;
        delivery::run(&portal, &Transport::new(&mail).unwrap()).await.unwrap();
        assert_eq!((marks(&portal).await, taken.load(Ordering::SeqCst)), ((0, 0, 1), 0));
    }
}
