//! `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`

use crate::chain::{Members, Method};

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 终止活动 (direct and partner)
    ///
    /// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .paygiftactivity()
    ///     .activities()
    ///     .activity_id("")
    ///     .terminate()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `RESOURCE_NOT_EXISTS` (404): The campaign or the stock does not exist or cannot be used. Check the campaign and the stock.
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: see [`code`](crate::code).
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466523)
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(
            Method::POST,
            "/v3/marketing/paygiftactivity/activities/{activity_id}/terminate",
            Members::None,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/paygiftactivity/activities/{activity_id}/terminate")
    }
}

/// 终止活动
pub mod post {

    /// 终止活动：应答
    #[non_exhaustive]
    pub struct Response {
        /// 活动id
        pub activity_id: Option<String>,
        /// 生效时间
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
