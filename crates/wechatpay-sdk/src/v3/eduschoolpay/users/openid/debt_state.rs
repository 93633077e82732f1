//! `/v3/eduschoolpay/users/{openid}/debt-state`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/eduschoolpay/users/{openid}/debt-state`
pub struct DebtState(pub(crate) Node);

impl DebtState {
    /// 商户查询用户欠款状态 (partner)
    ///
    /// `GET /v3/eduschoolpay/users/{openid}/debt-state`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .eduschoolpay()
    ///     .users()
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .debt_state()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012469161)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/eduschoolpay/users/{openid}/debt-state", rest)
    }
}

/// 商户查询用户欠款状态
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/eduschoolpay/users/{openid}/debt-state");

    /// 商户查询用户欠款状态：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户appid
        pub appid: Option<String>,
        /// 商户appid下的用户标识
        pub openid: Option<String>,
        /// 用户状态
        pub state: Option<String>,
        /// 当前用户欠款笔数
        pub debt_count: Option<i64>,
        /// 用户欠款状态更新时间
        pub update_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("openid", &mut self.openid),
                2 => Named("state", &mut self.state),
                3 => Named("debt_count", &mut self.debt_count),
                4 => Named("update_time", &mut self.update_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
