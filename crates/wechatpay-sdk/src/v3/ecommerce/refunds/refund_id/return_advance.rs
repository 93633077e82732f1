//! `/v3/ecommerce/refunds/{refund_id}/return-advance`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/refunds/{refund_id}/return-advance`
pub struct ReturnAdvance(pub(crate) Node);

impl ReturnAdvance {
    /// 查询垫付回补结果 (partner)
    ///
    /// `GET /v3/ecommerce/refunds/{refund_id}/return-advance`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::refunds::refund_id::return_advance::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .refunds()
    ///     .refund_id("50000000382019052709732678859")
    ///     .return_advance()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476916)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// 垫付退款回补 (partner)
    ///
    /// `POST /v3/ecommerce/refunds/{refund_id}/return-advance`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::refunds::refund_id::return_advance::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .refunds()
    ///     .refund_id("50000000382019052709732678859")
    ///     .return_advance()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476927)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/refunds/{refund_id}/return-advance", rest)
    }
}

/// 查询垫付回补结果
pub mod get {
    use http::Method;

    use crate::message::{Fen, Message, Named, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::ecommerce::fund::withdraw::out_request_no::out_request_no::get::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/ecommerce/refunds/{refund_id}/return-advance");

    /// 查询垫付回补结果：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信退款单号
        pub refund_id: Option<String>,
        /// 微信回补单号
        pub advance_return_id: Option<String>,
        /// 垫付回补金额，单位为分
        pub return_amount: Option<Fen>,
        /// 出款方商户号
        pub payer_mchid: Option<String>,
        /// 出款方账户
        pub payer_account: Option<String>,
        /// 入账方商户号
        pub payee_mchid: Option<String>,
        /// 入账方账户
        pub payee_account: Option<String>,
        /// 垫付回补结果
        pub result: Option<String>,
        /// 垫付回补完成时间
        pub success_time: Option<Time>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("refund_id", &mut self.refund_id),
                1 => Named("advance_return_id", &mut self.advance_return_id),
                2 => Named("return_amount", &mut self.return_amount),
                3 => Named("payer_mchid", &mut self.payer_mchid),
                4 => Named("payer_account", &mut self.payer_account),
                5 => Named("payee_mchid", &mut self.payee_mchid),
                6 => Named("payee_account", &mut self.payee_account),
                7 => Named("result", &mut self.result),
                8 => Named("success_time", &mut self.success_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}

/// 垫付退款回补
pub mod post {
    use http::Method;

    use crate::operation::Operation;

    pub use crate::v3::ecommerce::fund::withdraw::out_request_no::out_request_no::get::Request;
    pub use crate::v3::ecommerce::refunds::refund_id::return_advance::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/refunds/{refund_id}/return-advance");
}
