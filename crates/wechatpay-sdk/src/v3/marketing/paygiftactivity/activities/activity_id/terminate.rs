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
