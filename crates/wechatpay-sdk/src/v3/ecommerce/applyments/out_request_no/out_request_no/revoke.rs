//! `/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
pub struct Revoke(pub(crate) Node);

impl Revoke {
    /// 撤销申请单-使用业务申请编号 (partner)
    ///
    /// `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .applyments()
    ///     .out_request_no()
    ///     .out_request_no("APPLYMENT_00000000001")
    ///     .revoke()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616721)
    #[inline]
    pub fn post(self) -> Call<post::Response> {
        self.0.call(&post::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke", rest)
    }
}

/// 撤销申请单-使用业务申请编号
pub mod post {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",
    );

    /// 撤销申请单-使用业务申请编号：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号
        pub applyment_id: Option<i64>,
        /// 业务申请编号
        pub out_request_no: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("applyment_id", &mut self.applyment_id),
                1 => Named("out_request_no", &mut self.out_request_no),
                _ => return None,
            })
        }
    }

    message!(Response);
}
