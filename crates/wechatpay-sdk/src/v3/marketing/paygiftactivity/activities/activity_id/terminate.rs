//! 终止活动 · Terminate a payment gift campaign
//!
//! `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`

use crate::chain::{Members, Method};

/// 终止活动 · Terminate a payment gift campaign
///
/// `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 终止活动 · Terminate a payment gift campaign
    ///
    /// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
    ///
    /// 按活动ID终止支付有礼活动，终止后用户付款不再获赠奖品，返回生效时间。模式：普通商户、服务商。
    ///
    /// Terminates a payment gift campaign by ID and returns the effective time. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .paygiftactivity()
    ///     .activities()
    ///     .activity_id("100001")
    ///     .terminate()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `RESOURCE_NOT_EXISTS` (404): 活动或批次不存在、不可用。核对活动与批次。 · The campaign or the stock does not exist or cannot be used. Check the campaign and the stock.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。稍等后用相同参数再发。可能已经执行。 · The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012466523](https://pay.weixin.qq.com/doc/v3/merchant/4012466523), [partner/4012466633](https://pay.weixin.qq.com/doc/v3/partner/4012466633)
    #[doc(alias(
        "终止活动",
        "Terminate a payment gift campaign",
        "支付有礼",
        "terminate",
        "activities/terminate"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(
            Method::POST,
            "/v3/marketing/paygiftactivity/activities/{activity_id}/terminate",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/paygiftactivity/activities/{activity_id}/terminate")
    }
}

/// 终止活动 · Terminate a payment gift campaign
pub mod post {

    /// 终止活动：应答 · Terminate a payment gift campaign: answer
    #[non_exhaustive]
    pub struct Response {
        /// 活动id · Campaign ID
        pub activity_id: Option<String>,
        /// 生效时间 · Effective time
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
