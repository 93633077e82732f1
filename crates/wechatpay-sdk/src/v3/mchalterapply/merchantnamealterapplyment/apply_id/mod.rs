//! `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}`

pub mod revoke;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
pub struct ApplyId(pub(crate) Node);

impl ApplyId {
    /// `/revoke`
    #[inline]
    pub fn revoke(self) -> revoke::Revoke {
        revoke::Revoke(self.0)
    }

    /// 查询商户简称变更申请单状态-使用申请单号 (partner)
    ///
    /// `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mchalterapply()
    ///     .merchantnamealterapplyment()
    ///     .apply_id("20220617143306000013906025001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016166074)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mchalterapply/merchantnamealterapplyment/{apply_id}", rest)
    }
}

/// 查询商户简称变更申请单状态-使用申请单号
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, message};
    use crate::operation::Operation;

    pub use crate::v3::mchalterapply::mchcontactalterapplyment::merchant::merchant_code::out_request_no::out_request_no::get::State;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}");

    /// 查询商户简称变更申请单状态-使用申请单号：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 申请单号
        pub apply_id: Option<String>,
        /// 业务申请编号
        pub out_request_no: Option<String>,
        /// 微信支付商户号
        pub merchant_code: Option<String>,
        /// 申请单状态
        pub state: Option<Enumeration<State>>,
        /// 总体驳回原因
        pub audit_reject_reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("apply_id", &mut self.apply_id),
                1 => Named("out_request_no", &mut self.out_request_no),
                2 => Named("merchant_code", &mut self.merchant_code),
                3 => Named("state", &mut self.state),
                4 => Named("audit_reject_reason", &mut self.audit_reject_reason),
                _ => return None,
            })
        }
    }

    message!(Response);
}
