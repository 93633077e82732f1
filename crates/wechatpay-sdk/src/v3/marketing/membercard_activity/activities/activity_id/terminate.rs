//! 终止活动 · Terminate a membership card campaign
//!
//! `/v3/marketing/membercard-activity/activities/{activity_id}/terminate`

use crate::chain::{Members, Method};

/// 终止活动 · Terminate a membership card campaign
///
/// `/v3/marketing/membercard-activity/activities/{activity_id}/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 终止活动 · Terminate a membership card campaign
    ///
    /// `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`
    ///
    /// 按活动ID提前终止会员卡营销活动，返回活动ID和终止时间。模式：普通商户、服务商。
    ///
    /// Terminates a membership card campaign by ID and returns the termination time. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_activity()
    ///     .activities()
    ///     .activity_id("371067")
    ///     .terminate()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012553381](https://pay.weixin.qq.com/doc/v3/merchant/4012553381), [partner/4012714466](https://pay.weixin.qq.com/doc/v3/partner/4012714466)
    #[doc(alias(
        "终止活动",
        "Terminate a membership card campaign",
        "会员卡",
        "terminate",
        "activities/terminate"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(
            Method::POST,
            "/v3/marketing/membercard-activity/activities/{activity_id}/terminate",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-activity/activities/{activity_id}/terminate")
    }
}

/// 终止活动 · Terminate a membership card campaign
pub mod post {

    /// 终止活动：应答 · Terminate a membership card campaign: answer
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 终止时间 · Termination time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub terminate_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => activity_id: Optional "activity_id",
            1 => terminate_time: Optional "terminate_time",
        }
    }
}
