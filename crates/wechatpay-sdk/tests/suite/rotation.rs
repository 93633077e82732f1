//! The platform's keys change during 10,000 calls and notifications: certificates rotate, and a merchant
//! migrates to the public key, with answers before notifications and the other way round. No notification is
//! lost, and no forged one is accepted.

use std::time::Duration;

use wechatpay_simulator::PlatformKeys;

use crate::load::{Scene, Step};

const HOUR: Duration = Duration::from_secs(3600);

/// A merchant with certificates only. The new certificate is announced, takes over, and an hour later the old
/// one is not accepted any more.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_certificate_takes_over_from_another() {
    let scene = Scene::start(PlatformKeys::Certificate).await;
    let [old, new] = ["old", "new"].map(str::to_owned);
    let steps = [Step::Rotate, Step::Pass(HOUR), Step::ForgeSerials, Step::Pass(HOUR)];
    let seen = scene.run(&steps, 1_000).await;
    assert_eq!(seen.answers, [old.clone(), new.clone()]);
    assert_eq!(seen.notifications, [old, new]);
    // The first call's, and one for the serial that was not known. One notification waits
    // for it; those that come meanwhile are refused, and taken when they come again.
    assert_eq!(seen.downloads, 2);
}

/// From certificates, which rotate on the way, to the public key: the merchant
/// adds it, its answers move, then its notifications, bit by bit.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_move_to_the_public_key_before_notifications() {
    let scene = Scene::start(PlatformKeys::Both).await;
    let steps = [
        Step::Rotate,
        Step::Pass(HOUR),
        Step::AddPublicKey,
        Step::MoveAnswers,
        Step::Notifications(1),
        Step::Notifications(10),
        Step::Pass(HOUR),
        Step::Notifications(50),
        Step::Notifications(100),
        Step::EndCertificates,
    ];
    let seen = scene.run(&steps, 2_000).await;
    let all = ["old", "new", "public key"].map(str::to_owned);
    assert_eq!(seen.notifications, all);
    assert_eq!(seen.answers, all);
    assert_eq!(seen.downloads, 2);
}

/// The other way round; and the first notifications under the public key come
/// before the merchant has added it. They are refused, without a download, and
/// taken when the platform sends them again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn notifications_move_to_the_public_key_before_answers() {
    let scene = Scene::start(PlatformKeys::Both).await;
    let steps = [
        Step::Notifications(10),
        Step::AddPublicKey,
        Step::Rotate,
        Step::Notifications(20),
        Step::Pass(HOUR),
        Step::Notifications(50),
        Step::Pass(HOUR),
        Step::Notifications(100),
        Step::MoveAnswers,
        Step::EndCertificates,
    ];
    let seen = scene.run(&steps, 2_000).await;
    let all = ["old", "new", "public key"].map(str::to_owned);
    assert_eq!(seen.notifications, all);
    assert_eq!(seen.answers, all);
    assert_eq!(seen.downloads, 2);
    assert!(seen.refused > 0);
}
