//! `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
pub struct Revoke(pub(crate) Node);

impl Revoke {
    /// 撤销资料变更申请单 (partner)
    ///
    /// `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mchalterapply()
    ///     .mchsubjectalterapplyment()
    ///     .apply_id("20220617143306000013906025001")
    ///     .revoke()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014090672)
    #[inline]
    pub fn post(self) -> Call<post::Response> {
        self.0.call(&post::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke", rest)
    }
}

/// 撤销资料变更申请单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke");

    enumeration! {
        /// 撤销状态
        ResponseResult {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 撤销资料变更申请单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 撤销状态
        pub result: Option<Enumeration<ResponseResult>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("result", &mut self.result),
                _ => return None,
            })
        }
    }

    message!(Response);
}
