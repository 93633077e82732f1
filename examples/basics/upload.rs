//! A picture for an application. The digest is computed first, because it is signed; the file is
//! then read while it is sent.
//!
//! `cargo run -p wechatpay-examples --example upload`

use wechatpay_sdk::v3::merchant::media::upload::post;
use wechatpay_sdk::{BoxError, Client, Upload};
use wechatpay_simulator::Simulator;

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let simulator = Simulator::start().await?;
    let client = Client::from_json(&simulator.credentials().to_json())?;

    let directory = tempfile::tempdir()?;
    let picture = directory.path().join("licence.png");
    std::fs::write(&picture, b"\x89PNG and so on")?;

    let upload =
        Upload::from_path(picture).on_progress(|sent, length| println!("{sent} of {length} bytes"));
    let request = post::Request::new().file(upload);
    let answer = client.v3().merchant().media().upload().post(request).await?;
    // Applications and complaints refer to the picture by this id.
    println!("{}", answer.into_inner().media_id.ok_or("the answer has no media_id")?);
    Ok(())
}

#[test]
fn it_runs() {
    main().unwrap();
}
