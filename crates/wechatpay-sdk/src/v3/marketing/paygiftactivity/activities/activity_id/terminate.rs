//! `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
pub struct Terminate(pub(crate) Node);

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
    pub fn post(self) -> Call<post::Response> {
        self.0.call(&post::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/paygiftactivity/activities/{activity_id}/terminate", rest)
    }
}

/// 终止活动
pub mod post {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/paygiftactivity/activities/{activity_id}/terminate",
    );

    /// 终止活动：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动id
        pub activity_id: Option<String>,
        /// 生效时间
        pub terminate_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("activity_id", &mut self.activity_id),
                1 => Named("terminate_time", &mut self.terminate_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
